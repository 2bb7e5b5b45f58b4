/// Bold and italic words as people mark them in plain text: `**đậm**`, `*nghiêng*`, `<i>nghiêng</i>`.
enum InlineMarks {
  /// Words of one look.
  typealias Run = (text: String, format: CharacterFormat)

  /// The words of a paragraph without the marks. A mark without its other half is a sign of the text.
  static func runs(of text: String) -> [Run] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "<") }) else {
      return [(text, CharacterFormat())]
    }
    let scalars = Array(text.unicodeScalars)
    let marks = paired(marks(in: scalars))
    guard !marks.isEmpty else { return [(text, CharacterFormat())] }
    var runs: [Run] = []
    var format = CharacterFormat()
    var at = 0
    for mark in marks + [Mark(kind: .bold, range: scalars.count..<scalars.count, opens: nil)] {
      if at < mark.range.lowerBound {
        runs.append((String(String.UnicodeScalarView(scalars[at..<mark.range.lowerBound])), format))
      }
      at = mark.range.upperBound
      switch mark.kind {
      case .bold: format.isBold.toggle()
      case .italic: format.isItalic.toggle()
      case .underline: format.isUnderlined.toggle()
      }
    }
    return runs
  }

  /// Closes bold words at the end of each line that they run over, up to the next blank line.
  static func closeLines(_ lines: inout [PlainLine]) {
    var open: Int?
    for at in lines.indices {
      if lines[at].isBlank || lines[at].isRule { open = nil }
      guard lines[at].words.utf8.contains(UInt8(ascii: "*")), !lines[at].isRule, pairs(lines[at].words) % 2 == 1 else {
        continue
      }
      guard let start = open, at - start <= 6, start + 1 <= at else {
        open = at
        continue
      }
      lines[start].words += "**"
      for between in start + 1..<at { lines[between].words = "**" + lines[between].words + "**" }
      lines[at].words = "**" + lines[at].words
      open = nil
    }
  }

  private static func pairs(_ words: String) -> Int {
    var count = 0
    var stars = 0
    for byte in words.utf8 {
      stars = byte == UInt8(ascii: "*") ? stars + 1 : 0
      if stars == 2 {
        count += 1
        stars = 0
      }
    }
    return count
  }

  private enum Kind {
    case bold, italic, underline
  }

  private struct Mark {
    var kind: Kind
    var range: Range<Int>
    /// Whether it can only open or close; nil where its neighbours allow both.
    var opens: Bool?
  }

  private static func marks(in scalars: [Unicode.Scalar]) -> [Mark] {
    var marks: [Mark] = []
    var at = 0
    while at < scalars.count {
      if scalars[at] == "*" {
        var end = at
        while end < scalars.count, scalars[end] == "*" { end += 1 }
        if end - at <= 3 { marks += stars(scalars, at..<end) }
        at = end
      } else if scalars[at] == "<", let mark = tag(scalars, at) {
        marks.append(mark)
        at = mark.range.upperBound
      } else {
        at += 1
      }
    }
    return marks
  }

  private static func stars(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Mark] {
    let before: Unicode.Scalar = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let after: Unicode.Scalar = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
    let mayOpen = !PlainLine.isBlank(after) && after != ")"
    let mayClose = !PlainLine.isBlank(before) && before != "("
    guard mayOpen || mayClose else { return [] }
    let opens = mayOpen && mayClose ? nil : mayOpen
    let split = range.lowerBound + (range.count == 1 ? 0 : 2)
    var marks: [Mark] = []
    if range.count >= 2 { marks.append(Mark(kind: .bold, range: range.lowerBound..<split, opens: opens)) }
    if range.count != 2 {
      // `5*3` is a product.
      let isBetweenDigits = LineStart.isDigit(before) && LineStart.isDigit(after)
      if !isBetweenDigits { marks.append(Mark(kind: .italic, range: split..<range.upperBound, opens: opens)) }
    }
    return marks
  }

  private static func tag(_ scalars: [Unicode.Scalar], _ at: Int) -> Mark? {
    let head = String(String.UnicodeScalarView(scalars[at..<min(at + 9, scalars.count)])).lowercased()
    for (name, kind) in [("b", Kind.bold), ("strong", .bold), ("i", .italic), ("em", .italic), ("u", .underline)] {
      if head.hasPrefix("<\(name)>") {
        return Mark(kind: kind, range: at..<at + name.utf8.count + 2, opens: true)
      }
      if head.hasPrefix("</\(name)>") {
        return Mark(kind: kind, range: at..<at + name.utf8.count + 3, opens: false)
      }
    }
    return nil
  }

  /// The marks that have their other half, in order.
  private static func paired(_ marks: [Mark]) -> [Mark] {
    var kept: [Int] = []
    for kind in [Kind.bold, .italic, .underline] {
      var open: Int?
      for (index, mark) in marks.enumerated() where mark.kind == kind {
        if let start = open, mark.opens != true {
          kept += [start, index]
          open = nil
        } else if mark.opens != false {
          open = index
        }
      }
    }
    return kept.sorted().map { marks[$0] }
  }
}
