import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension PlanWriter {
  // MARK: Recipients

  /// Writes the recipients, one item a line.
  mutating func writeRecipients() {
    guard !parts.recipients.isEmpty else { return }
    let start = text
    text.add(made: "::: nơi-nhận\n")
    let opened = text.bytes.count
    var hasLabel = false
    for piece in parts.recipients {
      for line in bytes.lines(of: piece.range) {
        if piece.role == .recipientsLabel, !hasLabel {
          hasLabel = true
          let rest = afterLabel(line)
          if !rest.isEmpty { writeRecipient(rest, of: piece.index) }
        } else {
          writeRecipient(line, of: piece.index)
        }
      }
    }
    // `Nơi nhận:` with nothing below prints nothing.
    if text.bytes.count == opened {
      text = start
      return remark(
        .notTakenOver, parts.recipients[0].range, "“Nơi nhận:” không có nơi nhận nào ở dưới nên không đưa vào kế hoạch",
        en: "“Nơi nhận:” has no recipients below and is left out")
    }
    text.add(made: ":::\n\n")
    writeNotes()
    if !hasLabel, let first = parts.recipients.first { remarkAdded("“Nơi nhận:”", at: first.range) }
  }

  /// What stands behind `Nơi nhận:` in its line.
  private func afterLabel(_ line: Range<Int>) -> Range<Int> {
    guard Keyword.fold(bytes.words(line)).hasPrefix("noi nhan") else { return line }
    var at = line.lowerBound
    var words = 0
    while at < line.upperBound, words < 2 {
      at += 1
      if at == line.upperBound || bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ":") { words += 1 }
    }
    while at < line.upperBound, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ":") { at += 1 }
    return bytes.trimmed(at..<line.upperBound)
  }

  private mutating func writeRecipient(_ line: Range<Int>, of index: Int) {
    let mark = DraftMark.atStart(of: line, in: bytes)
    let words = bytes.trimmed((mark?.range.upperBound ?? line.lowerBound)..<line.upperBound)
    guard !words.isEmpty else { return }
    if let mark { text.add("-", for: mark.range) } else { text.add(made: "-") }
    text.add(made: " ")
    text.add(inline.write(words, of: paragraph(index)))
    text.add(made: "\n")
  }

  // MARK: Signatures

  /// The lines of each signature: authority, name, other offices.
  var signatures: [[DraftPiece]] {
    var result: [[DraftPiece]] = []
    var sawName = true
    for piece in parts.signers {
      for line in bytes.lines(of: piece.range) {
        let isAuthority = piece.role == .authority
        if sawName, isAuthority || result.isEmpty { result.append([]) }
        sawName = !isAuthority
        result[result.count - 1].append(DraftPiece(index: piece.index, range: line, role: piece.role))
      }
    }
    return result
  }

  /// Writes the signatures.
  mutating func writeSignatures() {
    for signature in signatures {
      text.add(made: "::: chữ-ký\n")
      var last = ComponentRole.authority
      for piece in signature {
        if last == .authority, piece.role != .authority, piece != signature[0] { text.add(made: "\n") }
        last = piece.role
        text.add(escapedLine(written(piece, style: .bold)))
        text.add(made: "\n")
      }
      text.add(made: ":::\n\n")
      writeNotes()
    }
  }

  // MARK: The start of a line

  /// A line of words in which nothing at its start is markup.
  func escapedLine(_ line: PlanText) -> PlanText {
    var line = line
    guard let first = line.bytes.first else { return line }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "%"): line.escape(at: 0)
    default:
      if let (label, end) = Label.atStart(of: line.bytes, isTitle: false) {
        line.escape(at: label.scheme >= .dash ? 0 : end - 1)
      }
    }
    return line
  }
}
