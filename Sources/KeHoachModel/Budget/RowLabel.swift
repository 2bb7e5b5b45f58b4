import KeHoachSyntax

extension Label {
  /// Whether this is a number or letter, no mere mark.
  var isNumber: Bool { scheme < .dash }

  /// Reads the number of a budget row: what any table takes, and `I.1`, `1.a`, `A.I`, `1)`, `I/`, of which the last
  /// number gives the rank.
  ///
  /// - Returns: nil for a cell that holds anything else.
  init?(row cell: String) {
    if let label = Label(cell: cell) {
      self = label
      return
    }
    let text = cell.filter { !$0.isWhitespace }
    guard text.utf8.count <= 24 else { return nil }
    if let last = text.last, last == "/" || last == ")", let label = Label(cell: String(text.dropLast())),
      label.scheme < .dash
    {
      self.init(label.scheme, label.numbers, text: text)
      return
    }
    // `I.1` under `I`: the numbers in front repeat those of the rows above.
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count > 1, parts.allSatisfy({ Label(cell: String($0)) != nil }) else { return nil }
    for start in parts.indices.dropFirst() {
      guard let label = Label(cell: parts[start...].joined(separator: ".")) else { continue }
      self.init(label.scheme, label.numbers, text: text)
      return
    }
    return nil
  }

  /// Reads a number or mark in front of a row's words: `- Thuê xe`, `a) Nước uống`, `1.1. Hội trường`.
  ///
  /// - Returns: the label and the words after it.
  static func inFront(of content: String) -> (label: Label, rest: String)? {
    guard let space = content.firstIndex(where: \.isWhitespace) else { return nil }
    let word = String(content[..<space])
    let isMark = word == "-" || word == "–" || word == "+"
    guard isMark || word.last == "." || word.last == ")" || word.last == "/", let label = Label(row: word) else {
      return nil
    }
    return (label, content[space...].trimmingSpaces)
  }
}
