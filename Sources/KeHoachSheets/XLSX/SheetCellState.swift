import KeHoachOffice

/// The cell of a sheet that is being read.
struct SheetCellState {
  /// Whether one is.
  var isOpen = false
  /// Its place.
  private(set) var address = CellAddress(row: 1, column: 1)
  /// The number of its style.
  private(set) var style = 0
  /// The text of its formula.
  private(set) var formula: [UInt8] = []
  /// Whether it has a formula at all.
  private(set) var hasFormula = false
  /// The number of the shared formula that it has.
  private(set) var sharedFormula: Int?
  private var kind = Kind.number
  private var stored: [UInt8] = []
  private var hasStored = false
  private var inline = RichText()
  private var place = Place.between

  private enum Kind {
    case number, sharedString, inlineString, string, boolean, error, date
  }

  private enum Place {
    case between, value, formula, inlineString
  }

  /// Begins a cell.
  mutating func open(_ element: XMLElement, at address: CellAddress) {
    self.address = address
    isOpen = true
    style = element.attribute("s").flatMap(ASCII.number) ?? 0
    kind = element.attribute("t").map(Self.kind) ?? .number
    hasStored = false
    hasFormula = false
    sharedFormula = nil
    place = .between
    stored.removeAll(keepingCapacity: true)
    if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
  }

  private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
    switch name.count {
    case 1 where name[0] == UInt8(ascii: "s"): .sharedString
    case 1 where name[0] == UInt8(ascii: "b"): .boolean
    case 1 where name[0] == UInt8(ascii: "e"): .error
    case 1 where name[0] == UInt8(ascii: "d"): .date
    case 3: .string
    case 9: .inlineString
    default: .number
    }
  }

  /// An element in the cell begins.
  mutating func start(_ element: XMLElement) {
    if place == .inlineString {
      inline.start(element)
    } else if element.isNamed("v") {
      place = .value
      hasStored = true
    } else if element.isNamed("f") {
      place = .formula
      hasFormula = true
      if let type = element.attribute("t"), type.elementsEqual("shared".utf8) {
        sharedFormula = element.attribute("si").flatMap(ASCII.number)
      }
    } else if element.isNamed("is") {
      place = .inlineString
      inline.reset()
      hasStored = true
    }
  }

  /// An element in the cell ends.
  mutating func end(_ element: XMLElement) {
    if place == .inlineString, !element.isNamed("is") { inline.end(element) } else { place = .between }
  }

  /// Text comes.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    switch place {
    case .between: break
    case .value: stored.append(contentsOf: text)
    case .formula: formula.append(contentsOf: text)
    case .inlineString: inline.append(text)
    }
  }

  /// What the cell holds; nil if that is a shared text which isn't there.
  func value(_ format: SheetCell.NumberFormat, _ context: SheetContext) -> SheetCell.Value? {
    guard hasStored else { return .blank }
    switch kind {
    case .inlineString:
      return .text(inline.text)
    case .string:
      return .text(stored.withUnsafeBufferPointer(CellText.clean))
    case .sharedString:
      guard let number = ASCII.number(ASCII.trimmed(stored)), number < context.sharedStrings.count else { return nil }
      return .text(context.sharedStrings[number])
    case .boolean:
      return .boolean(stored.elementsEqual("1".utf8) || stored.elementsEqual("true".utf8))
    case .error:
      return .error(stored.withUnsafeBufferPointer(CellText.clean))
    case .date:
      return SerialDay.day(iso: stored) ?? .text(stored.withUnsafeBufferPointer(CellText.clean))
    case .number:
      guard let number = NumberText.normalize(stored) else {
        return stored.allSatisfy(ASCII.isBlank) ? .blank : .text(stored.withUnsafeBufferPointer(CellText.clean))
      }
      guard format == .date else { return .number(number) }
      return SerialDay.day(number, from1904: context.usesDatesFrom1904) ?? .number(number)
    }
  }
}
