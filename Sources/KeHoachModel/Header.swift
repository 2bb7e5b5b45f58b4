/// The facts about the document, from the lines between the two `---`.
public struct Header: Sendable {
  /// A fact and where its value stands; an empty range for one that was not written.
  public struct Field<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value
    /// Where it stands.
    public var range: Range<Int>
  }

  /// How far the plan has come: which components may be blank.
  public enum State: String, Sendable, CaseIterable {
    /// A draft: carries the mark DỰ THẢO.
    case draft = "dự thảo"
    /// Submitted for signature: number and day may be blank.
    case submitted = "trình ký"
    /// Issued: nothing may be blank.
    case issued = "ban hành"
  }

  /// The form of the original.
  public enum Medium: String, Sendable, CaseIterable {
    /// Electronic: number and date in `(Kèm theo …)` lines are blank.
    case electronic = "điện tử"
    /// Paper: they are filled in.
    case paper = "giấy"
  }

  /// What kind of document: `Kế hoạch`.
  public var documentType = Field(value: "Kế hoạch", range: 0..<0)
  /// The superior body, as written with its line breaks; nil for none.
  public var superiorBody: RichText?
  /// The bodies that issue the plan: one, or several for a joint plan; a `\` breaks the name.
  public var issuers: [RichText] = []
  /// Number and symbol.
  public var number: Field<DocumentNumber>?
  /// The place, as in `Tây Ninh, ngày …`.
  public var place: Field<String>?
  /// The date of issue.
  public var date: Field<PlanDate>?
  /// The subject, with its line breaks.
  public var subject = RichText(range: 0..<0)
  /// How far the plan has come.
  public var state = State.submitted
  /// What follows `dự thảo:`, printed under the mark; empty for nothing.
  public var draftNote = ""
  /// The form of the original.
  public var medium = Medium.electronic
  /// The document that the plan is issued with; nil for a plan of its own.
  public var issuedWith: Field<String>?
  /// `MẬT`, `TỐI MẬT`, `TUYỆT MẬT`.
  public var secrecy: Field<String>?
  /// `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`.
  public var urgency: Field<String>?
  /// The name or folder of the template.
  public var template: Field<String>?
  /// The settings of the linter for this file, verbatim.
  public var lintSettings: [Field<String>] = []
  /// Where the header stands.
  public var range: Range<Int> = 0..<0

  /// Makes an empty header.
  public init() {}

  /// The date that dated checks use: that of issue, or that of the decision the plan is issued with.
  public var effectiveDate: PlanDate? {
    date?.value ?? issuedWith.flatMap { CitedDate.first(in: $0.value) }
  }
}

/// Number and symbol of a document: `1500/KH-UBND`.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.3: Arabic digits, padded below 10, a slash, the symbol without spaces.
public struct DocumentNumber: Sendable, Hashable {
  /// `1500`, `06a`; empty while the records office has not given it.
  public var number: String
  /// `KH-UBND`.
  public var symbol: String

  /// Reads `1500/KH-UBND` or `/KH-UBND`; nil when there is no slash.
  public init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    number = text[..<slash].filter { !$0.isWhitespace }
    symbol = String(text[text.index(after: slash)...]).trimmingSpaces
  }

  /// The number and symbol as they print, with the given blank for a number not yet known.
  public func printed(blank: String) -> String {
    (number.isEmpty ? blank : number) + "/" + symbol
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  public var trimmingSpaces: String {
    // Most text has none: one look at its outer bytes tells. White space beyond ASCII begins with C2, E1, E2 or E3.
    func mayBeSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) }
    func mayEndSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || (0x80...0xAF).contains(byte) }
    var text = Substring(self)
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    if mayBeSpace(first) { while let first = text.first, first.isWhitespace { text.removeFirst() } }
    if mayEndSpace(last) { while let last = text.last, last.isWhitespace { text.removeLast() } }
    return String(text)
  }
}
