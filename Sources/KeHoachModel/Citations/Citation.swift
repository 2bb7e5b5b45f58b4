/// A document that a plan names: `Quyết định số 1322/QĐ-TTg ngày 31/8/2020 của Thủ tướng Chính phủ phê duyệt …`.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.a–b: the first mention gives type, number and symbol, date, issuer and subject;
/// a law only its type and name; later mentions type, number and symbol.
public struct Citation: Sendable, Hashable {
  /// A part of the citation as it is written.
  public struct Part: Sendable, Hashable {
    /// The words as written.
    public var text: String
    /// Where they stand: in the text that was scanned, or in the source for `Plan.citations`.
    public var range: Range<Int>
  }

  /// The date of a cited document.
  public struct WrittenDate: Sendable, Hashable {
    /// The date; nil when it is blank or there is no such day.
    public var value: PlanDate?
    /// Whether the day or the month was left blank: `ngày … tháng … năm 2026`.
    public var isBlank: Bool
    /// As written, with `ngày`.
    public var written: Part
  }

  /// Where in a plan a citation stands.
  public enum Place: Sendable, Hashable {
    /// In the plan's subject.
    case subject
    /// In a paragraph of the preamble: its place in `Plan.preamble`.
    case preamble(Int)
    /// In a block of the body: its place in `Plan.body.blocks`.
    case body(Int)
    /// In the list of recipients.
    case recipients
    /// In an appendix: its place in `Plan.appendices`.
    case appendix(Int)
    /// In a footnote: its place in `Plan.footnotes`.
    case footnote(Int)
    /// In a text that belongs to no plan.
    case text
  }

  /// The kind of document; nil where only number and symbol are written.
  public var type: DocumentType?
  /// The kind as written: `Nghị quyết`, `Chương trình hành động`, `NĐ`. Nil for the second of `Nghị quyết số 25/NQ-CP,
  /// số 68/NQ-CP`, which takes its type from the first.
  public var typeWords: Part?
  /// The name of a law or ordinance, without its type: `Ngân sách nhà nước`.
  public var name: Part?
  /// The number: `41`, `30c`, `66.25`; empty when it is blank. Nil when none is written.
  public var number: Part?
  /// The year between number and symbol.
  public var year: Int?
  /// The symbol taken apart; nil when none is written.
  public var symbol: DocumentSymbol?
  /// The symbol as written, without number and year.
  public var symbolWords: Part?
  /// Number, year and symbol together, as written.
  public var identifier: Part?
  /// The spaces inside number and symbol, which the decree has none of (`164/TTr- SKHCN`).
  public var straySpaces: [Range<Int>] = []
  /// The date.
  public var date: WrittenDate?
  /// The issuer, without `của`.
  public var issuer: Part?
  /// The subject: `phê duyệt Chương trình …`.
  public var subject: Part?
  /// The whole of it.
  public var range: Range<Int>
  /// Whether it stands within the subject of another one: `… sửa đổi Nghị định số 01/2008/NĐ-CP`.
  public var isInSubject = false
  /// Where in the plan it stands.
  public var place = Place.text

  /// Whether the number was left blank.
  public var isNumberBlank: Bool { number?.text.isEmpty == true }

  /// Number, year and symbol in capitals and without spaces: `41/2022/NQ-HĐND`; nil when no number is written.
  ///
  /// What tells documents of one issuer apart; two provinces' decisions can have the same.
  public var key: String? {
    guard let number, !number.text.isEmpty else { return nil }
    let end = [year.map(String.init), symbol?.text].compactMap { $0 }
    let joint = symbol?.style == .party ? "-" : "/"
    return ([number.text] + end).joined(separator: joint).uppercased()
  }

  /// The citation with every range changed.
  func moved(_ change: (Range<Int>) -> Range<Int>) -> Citation {
    func moved(_ part: Part?) -> Part? { part.map { Part(text: $0.text, range: change($0.range)) } }
    var copy = self
    copy.typeWords = moved(typeWords)
    copy.name = moved(name)
    copy.number = moved(number)
    copy.symbolWords = moved(symbolWords)
    copy.identifier = moved(identifier)
    copy.straySpaces = straySpaces.map(change)
    copy.date = date.map {
      WrittenDate(
        value: $0.value, isBlank: $0.isBlank, written: Part(text: $0.written.text, range: change($0.written.range)))
    }
    copy.issuer = moved(issuer)
    copy.subject = moved(subject)
    copy.range = change(range)
    return copy
  }
}
