import KeHoachModel
import KeHoachSource
import KeHoachText

/// What the rules on components ask about the header.
extension LintContext {
  /// The names of the issuers, folded: `uy ban nhan dan tinh lao cai`.
  var foldedIssuers: [String] { plan.header.issuers.map { Keyword.fold($0.plain) } }

  /// Whether the document is a plan, not a decision that carries one.
  var isPlan: Bool { DocumentType(name: plan.header.documentType.value) == .plan }

  /// The lines of each signature with the issuer that it is of: the only one, or in a joint plan the one of the same
  /// place; nil where that can't be told.
  var signaturesOfIssuers: [(lines: [AuthorityLine], issuer: RichText?)] {
    let signatures = signatureLines
    let issuers = plan.header.issuers
    return signatures.enumerated().map { place, lines in
      if issuers.count == 1 { return (lines, issuers[0]) }
      return (lines, issuers.count == signatures.count ? issuers[place] : nil)
    }
  }

  /// What stands in the source for a header's value; nil where an office's profile gave it.
  func written(_ range: Range<Int>) -> String? {
    guard !range.isEmpty, range.upperBound <= source.bytes.count else { return nil }
    let text = String(decoding: source.bytes[range], as: UTF8.self)
    return text.hasPrefix("---") ? nil : text
  }

  /// The symbol of the plan without a year in front, and where the whole value stands.
  var writtenSymbol: (symbol: DocumentSymbol, range: Range<Int>)? {
    guard let field = plan.header.number, let written = written(field.range) else { return nil }
    // How it is written is another rule's matter.
    let right = LintRule.rightSymbolForm(of: written) ?? written
    let text = right.drop { $0 != "/" }.dropFirst().filter { !$0.isWhitespace }
    let groups = text.split(separator: "/", maxSplits: 1)
    let isYear = groups.count == 2 && groups[0].allSatisfy(\.isNumber)
    return DocumentSymbol(isYear ? String(groups[1]) : text).map { ($0, field.range) }
  }

  /// The place of a piece of a header's value in the source, the last one.
  func place(of piece: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(piece.utf8)
    guard !wanted.isEmpty, range.count < 1000, wanted.count <= range.count, range.upperBound <= source.bytes.count
    else { return nil }
    for start in (range.lowerBound...range.upperBound - wanted.count).reversed()
    where source.bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}

extension String {
  /// Whether a folded name is that of a People's Committee.
  var isCommittee: Bool { hasPrefix("uy ban nhan dan") || hasPrefix("ubnd") }

  /// What a body led by a collective signs on behalf of, by its folded name; nil for any other.
  var collective: String? {
    if isCommittee { return "TM. ỦY BAN NHÂN DÂN" }
    return hasPrefix("uy ban mat tran") || hasPrefix("ubmttq") ? "TM. BAN THƯỜNG TRỰC" : nil
  }
}

extension TextEdit? {
  /// The edit as the one fix of a finding; none where the place can't be edited.
  func asFix(_ message: Bilingual, isSafe: Bool = true) -> [FixIt] {
    map { [FixIt(message, isSafe: isSafe, edits: [$0])] } ?? []
  }

  /// The edit as a fix that writes a text.
  func asFix(writing text: String, isSafe: Bool = true) -> [FixIt] {
    asFix(Bilingual("ghi “\(text)”", en: "write “\(text)”"), isSafe: isSafe)
  }
}
