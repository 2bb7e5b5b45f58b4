import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintContext {
  /// Whether a citation stands in the legal basis and is no part of another one's subject.
  func isBasis(_ citation: Citation) -> Bool {
    guard !citation.isInSubject, case .preamble(let place) = citation.place, plan.preamble.indices.contains(place)
    else {
      return false
    }
    return plan.preamble[place].role == .legalBasis
  }
}

extension Citation {
  /// The citation in a message: type and number, or the name of a law.
  var shown: String {
    let words = [typeWords?.text, name?.text, identifier.map { (name == nil ? "số " : "") + $0.text }]
    return words.compactMap { $0 }.joined(separator: " ").clipped
  }

  /// What tells a law apart that is cited by name: type and name without diacritics and case.
  private var lawKey: String? {
    guard let type, type.isCitedByName, let name else { return nil }
    return type.rawValue + " " + Keyword.fold(name.text)
  }

  /// What tells the document apart: number and symbol, or the name of a law.
  var documentKey: String? { symbol == nil ? lawKey ?? key : key }

  /// Whether its key is that of one document of an issuer: `Quyết định số 12` is any.
  var isKeyed: Bool { symbol != nil || name != nil }

  /// The day of the document; nil unless day, month and year are written.
  var day: PlanDate? { date?.value.flatMap { $0.isComplete ? $0 : nil } }
}

extension SourceText {
  /// The edit that puts a text in the place of what a citation's part says; nil where the source says it in other bytes.
  func edit(_ part: Citation.Part, _ replacement: String) -> TextEdit? {
    edit(part.range, saying: part.text, replacement)
  }

  /// The edit that puts a text in the place of another one; nil where the source says that one in other bytes.
  func edit(_ range: Range<Int>, saying text: String, _ replacement: String) -> TextEdit? {
    guard range.upperBound <= bytes.count, bytes[range].elementsEqual(text.utf8) else { return nil }
    return TextEdit(range, replacement)
  }

  /// Whether a text stands right before an offset.
  func stands(_ text: String, before offset: Int) -> Bool {
    offset <= bytes.count && bytes[..<offset].suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
