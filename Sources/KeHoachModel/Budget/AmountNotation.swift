/// How the numbers of one budget are written, where a cell alone leaves it open: whether `200,000` is two hundred
/// thousand, since another cell says `1,500,000`.
struct AmountNotation {
  /// Whether commas group thousands throughout.
  private(set) var groupsByComma = false
  /// The columns of money in which numbers may mean two things, with the cells.
  private(set) var doubts: [Doubt] = []

  /// Cells of one column that may mean two things.
  struct Doubt {
    /// What makes them doubtful.
    enum Kind {
      /// `500,000` where the unit is đồng, which has no decimals.
      case comma
      /// `1.250` beside `1.5`.
      case dot
    }

    var kind: Kind
    var cells: [Table.Cell]
  }

  /// The Vietnamese way.
  init() {}

  init(table: Table, columns: [Budget.Column]) {
    var shapes = columns.map { _ in [(cell: Table.Cell, shape: NumberShape)]() }
    for column in columns.indices where columns[column].holdsNumbers {
      for row in table.rows.indices where !table.rows[row].cells[column].isCovered {
        let text = table.rows[row].cells[column].ownWords
        if text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }),
          let shape = NumberShape(text)
        {
          shapes[column].append((table.rows[row].cells[column], shape))
        }
      }
    }
    let money = columns.indices.filter { columns[$0].role != .quantity }
    groupsByComma =
      money.contains { shapes[$0].contains { $0.shape.groupsOnly(by: .comma) } }
      && !shapes.contains { $0.contains { $0.shape.isSurelyVietnamese } }
    for column in columns.indices where columns[column].role == .amount || columns[column].role == .price {
      let cells = shapes[column]
      if !groupsByComma, columns[column].unit == .dong { doubt(.comma, cells.filter { $0.shape.isOneGroup(.comma) }) }
      let isPointed = groupsByComma || cells.contains { $0.shape.isPointed }
      if isPointed, !cells.contains(where: { $0.shape.groupsOnly(by: .dot) }) {
        doubt(.dot, cells.filter { $0.shape.isOneGroup(.dot) })
      }
    }
  }

  private mutating func doubt(_ kind: Doubt.Kind, _ cells: [(cell: Table.Cell, shape: NumberShape)]) {
    if !cells.isEmpty { doubts.append(Doubt(kind: kind, cells: cells.map(\.cell))) }
  }

  /// Reads a text that is one number, as this budget writes numbers.
  func read(_ text: String) -> Result<NumberReading, NumberProblem> {
    guard groupsByComma, let shape = NumberShape(text), shape.isOneGroup(.comma) else {
      return VietnameseNumber.read(text)
    }
    return VietnameseNumber.read(text.filter { $0 != "," }).map { reading in
      NumberReading(value: reading.value, decimals: 0, form: .foreign)
    }
  }

  /// Reads an amount with its unit, `15 triệu`, `500.000đ`, in the unit of its column.
  ///
  /// - Returns: nil for a text that is no number with a unit of money.
  func read(_ text: String, in unit: MoneyUnit) -> NumberReading? {
    guard let end = text.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let number = text[...end].trimmingSpaces
    let rest = text[text.index(after: end)...].trimmingSpaces
    guard rest.first?.isLetter == true, let stated = MoneyUnit(rest), let reading = try? read(number).get(),
      let value = reading.value.converted(from: stated, to: unit)
    else { return nil }
    let decimals = max(0, reading.decimals + unit.exponent - stated.exponent, value.scale)
    return NumberReading(value: value, decimals: decimals, form: .foreign)
  }

  /// Reads a quantity with what it counts: `3 lớp`.
  ///
  /// - Returns: nil for anything that is more than one number and up to three words.
  static func readCount(_ text: String) -> NumberReading? {
    guard text.first?.isNumber == true, let end = text.lastIndex(where: \.isNumber) else { return nil }
    let words = text[text.index(after: end)...].split(whereSeparator: \.isWhitespace)
    guard (1...3).contains(words.count), let first = words.first, first.first?.isLetter == true,
      !multipliers.contains(first.lowercased()), MoneyUnit(words.joined(separator: " ")) == nil
    else { return nil }
    return try? VietnameseNumber.read(text[...end]).get()
  }

  private static let multipliers: Set<String> = [
    "x", "trăm", "chục", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "tá", "đôi", "cặp", "rưỡi", "hoặc", "đến", "và",
  ]
}

/// Text in a cell of money that is no number.
enum AmountWords {
  /// Whether the text seems to say an amount all the same: `2 x 500.000`, `12%`, `khoảng 15 triệu`; not a date, a
  /// document or mere words (`Năm 2026`, `Nghị quyết 27/NQ-HĐND`).
  static func seemAmount(_ text: String) -> Bool {
    guard text.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
    let runs = text.split { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," && $0 != "/" }
    let numbers = runs.filter { $0.contains(where: \.isNumber) }
    // A date, a month, the number of a document.
    if numbers.contains(where: isDateOrNumber) { return false }
    if numbers.contains(where: isGrouped) || !AmountInWords.mentions(in: text).isEmpty { return true }
    let opening = text.drop { !$0.isLetter && !$0.isNumber }
    return opening.first.map { $0.isASCII && $0.isNumber } ?? false
  }

  private static func isDateOrNumber(_ run: Substring) -> Bool {
    let parts = run.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 && parts[0].count <= 5 && parts[0].allSatisfy(\.isNumber) && !parts[0].isEmpty
  }

  private static func isGrouped(_ run: Substring) -> Bool {
    let groups = run.split { $0 == "." || $0 == "," || $0 == "/" }
    return groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension NumberShape {
  /// Whether two separators or more, all the same, group thousands: `1,500,000`.
  func groupsOnly(by separator: Separator) -> Bool {
    separatorCount > 1 && last == separator && earlier == separator && hasGroups
  }

  /// Whether one separator stands before exactly three digits and could group thousands: `200,000`.
  func isOneGroup(_ separator: Separator) -> Bool { separatorCount == 1 && last == separator && hasGroups }

  /// Whether the comma can only be a decimal sign, or full stops only group: `2,5`, `1.500.000`, `1.500,5`.
  var isSurelyVietnamese: Bool {
    if groupsOnly(by: .dot) { return true }
    return last == .comma && (separatorCount == 1 && !hasGroups || earlier == .dot)
  }

  /// Whether a full stop can only be the decimal point: `1.5`.
  var isPointed: Bool { separatorCount == 1 && last == .dot && !hasGroups && (1...2).contains(lastCount) }
}

extension Budget.Column {
  /// Whether its cells are read as numbers: amounts, quantities, prices.
  var holdsNumbers: Bool { role == .amount || role == .quantity || role == .price }
}
