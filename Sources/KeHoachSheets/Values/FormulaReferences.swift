extension SheetCell {
  /// The cells of the same sheet that a formula reckons with, when it does nothing but add, subtract, round and scale
  /// them: where all of them are blank, so is its result. Nil for any other formula, and for none.
  public var addedAreas: [CellArea]? {
    formula.flatMap { formula in
      var reader = AddedAreas(bytes: Array(formula.utf8))
      return reader.read() ? reader.areas : nil
    }
  }
}

/// Reads a formula such as `C6+C7`, `SUM(F5:F9)*1.1`, `ROUND(SUM(F5;F9),0)`.
private struct AddedAreas {
  let bytes: [UInt8]
  private(set) var areas: [CellArea] = []
  /// The functions whose brackets are open; empty for plain brackets.
  private var open: [String] = []
  /// The sign before the place that is read.
  private var before = UInt8(ascii: "(")

  /// Stands in `before` for the name of a function, and for a number or a reference.
  private let function = UInt8(ascii: "f")
  private let value = UInt8(ascii: "v")

  private static let functions: Set<String> = ["SUM", "SUBTOTAL", "ROUND", "ROUNDUP", "ROUNDDOWN"]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the formula could be read to its end.
  mutating func read() -> Bool {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if ASCII.isBlank(byte) {
        at += 1
      } else if isWord(byte) {
        let end = bytes[at...].firstIndex { !isWord($0) && $0 != UInt8(ascii: ":") } ?? bytes.count
        guard take(bytes[at..<end], isFunction: end < bytes.count && bytes[end] == UInt8(ascii: "(")) else {
          return false
        }
        at = end
      } else {
        guard takeSign(byte) else { return false }
        at += 1
      }
    }
    return open.isEmpty && !areas.isEmpty
  }

  private mutating func takeSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "(") where before == function:
      // `SUBTOTAL(9`: the bracket belongs to the name before it.
      return true
    case UInt8(ascii: "("): open.append("")
    case UInt8(ascii: ")"):
      guard open.popLast() != nil else { return false }
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"): break
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      guard open.last?.isEmpty == false else { return false }
    default: return false
    }
    before = byte
    return true
  }

  private mutating func take(_ word: ArraySlice<UInt8>, isFunction: Bool) -> Bool {
    if isFunction {
      let name = String(decoding: word.map(ASCII.capital), as: UTF8.self)
      guard Self.functions.contains(name) else { return false }
      open.append(name)
      before = function
      return true
    }
    if let area = CellArea(word) {
      // What is divided by a blank cell is an error.
      guard before != UInt8(ascii: "/") else { return false }
      areas.append(area)
    } else {
      guard word.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }), isHarmless else { return false }
    }
    before = value
    return true
  }

  /// Whether a number at this place leaves nothing out of nothing: a factor, a count of decimals, the kind of a subtotal.
  private var isHarmless: Bool {
    switch before {
    case UInt8(ascii: "*"), UInt8(ascii: "/"): true
    case UInt8(ascii: ","), UInt8(ascii: ";"): open.last?.hasPrefix("ROUND") == true
    case function: open.last == "SUBTOTAL"
    default: false
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "$") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
