import KeHoachText

/// Tells whether words before an amount say that it is what the whole plan costs.
///
/// Wrong alarms cost more than misses here: words that nobody thought of make the amount one of something else.
public struct TotalWords: Sendable {
  /// The words of the subject, folded: `Tổng kinh phí thực hiện Kế hoạch phát triển du lịch`.
  private let subject: Set<Substring>
  private let years: ClosedRange<Int>?
  /// Whether the plan or a budget of it spans several years, so that an amount of one year is a part.
  private let spansYears: Bool
  /// The years with columns of their own.
  private let columnYears: Set<Int>

  /// Reads what the plan is about.
  public init(_ plan: Plan) {
    let words = Keyword.fold(plan.header.subject.plain)
    subject = Set(words.split { !$0.isLetter && !$0.isNumber })
    years = plan.years
    columnYears = plan.budgetYears
    spansYears = WholeAmount.spansYears(plan.header.subject.plain) || columnYears.count > 1
  }

  private static let phrases = [
    "tong kinh phi", "tong du toan", "tong so kinh phi", "tong nhu cau kinh phi", "tong nhu cau von",
    "tong muc kinh phi",
  ]
  /// What may stand between such a phrase and the amount, besides the words of `WholeAmount` and of the subject.
  private static let fillers: Set<Substring> = [
    "giai", "phap", "muc", "tieu", "cong", "tac", "noi", "dung", "cho", "phuc", "tong", "hop", "chi", "tiet", "phu",
    "luc", "kem", "bieu", "bang", "i", "ii", "iii", "iv", "v", "tren", "dia", "ban", "tinh", "xa", "phuong", "thanh",
    "pho", "tu", "nguon", "von", "va", "lam", "tron", "nghi", "neu", "nhu", "cau", "bao", "gom", "dam", "ca", "thoi",
    "ky", "goi", "tat", "sau", "day", "duoi", "ve", "viec",
  ]

  /// `Tổng kinh phí thực hiện Kế hoạch là …`
  func announceTotal(_ before: String) -> Bool {
    let sentence = before.split { ".;".contains($0) }.last.map(String.init) ?? before
    guard let phrase = Self.phrases.first(where: sentence.holdsBytes),
      let place = sentence.range(ofExact: phrase), !speaksOfOther(sentence)
    else { return false }
    let lead = String(decoding: Array(sentence.utf8)[..<place.lowerBound], as: UTF8.self)
    let rest = String(decoding: Array(sentence.utf8)[place.upperBound...], as: UTF8.self)
    return mayLead(lead) && words(rest).allSatisfy(isFiller)
  }

  /// `Dự toán kinh phí: …` where the plan's money is spoken of: see `WholeAmount`.
  func announceWhole(_ before: String, below title: String) -> Bool {
    let sentence = before.split { ".;".contains($0) }.last.map(String.init) ?? before
    return !speaksOfOther(sentence) && WholeAmount.isAnnounced(by: before, below: title, spansYears: spansYears)
  }

  /// `Tổng kinh phí không được vượt quá …`, `Kinh phí tối đa …`
  ///
  /// - Parameters:
  ///   - before: the words before the amount, folded.
  ///   - isAmongMoney: whether the text stands where the plan's money is spoken of.
  public func announceCeiling(_ before: String, isAmongMoney: Bool) -> Bool {
    let clause = before.split { ".;,()".contains($0) }.last.map(String.init) ?? ""
    guard AmountBound(before: clause) == .ceiling, let words = AmountBound.wordsBeforeCeiling(in: clause) else {
      return false
    }
    let title = isAmongMoney ? "kinh phi" : ""
    return announceTotal(words) || announceWhole(words, below: title)
      || isAmongMoney && WholeAmount.isCeilingOpening(words) && !speaksOfOther(words)
  }

  /// Whether an amount is what `dự toán` right before it is worth, where the plan's money is spoken of.
  func announceBudget(_ before: String, below title: String) -> Bool {
    let sentence = before.split { ".;".contains($0) }.last.map(String.init) ?? before
    guard
      [" du toan ", " du toan la ", " du toan: ", " du toan kinh phi ", " du toan kinh phi la "].contains(where: {
        (" " + sentence).hasSuffix($0) || (" " + sentence + " ").hasSuffix($0)
      })
    else { return false }
    let speaksOfPlan = [sentence, title].contains { text in ["ke hoach", "kinh phi"].contains(where: text.holdsBytes) }
    return speaksOfPlan && !speaksOfOther(sentence)
  }

  /// Whether a sentence, folded, speaks of what was, of another period, or of one year of several.
  public func speaksOfOther(_ sentence: String) -> Bool {
    let words = words(sentence)
    // `đã`, but not `đa dạng`, `tối đa`.
    let isPast = words.indices.contains {
      words[$0] == "da" && words.dropFirst($0 + 1).first != "dang" && words[..<$0].last != "toi"
    }
    if isPast || zip(words, words.dropFirst()).contains(where: { $0 == "tiet" && $1 == "kiem" }) { return true }
    let named = words.indices.compactMap { year(at: $0, in: words) }
    if spansYears, Set(named).count == 1 { return true }
    return named.contains { year in !columnYears.contains(year) && years.map { !$0.contains(year) } ?? false }
  }

  /// A year that is no part of a date or of a document's number.
  private func year(at place: Int, in words: [Substring]) -> Int? {
    guard words[place].utf8.count == 4, let year = Int(words[place]), (1990...2099).contains(year) else { return nil }
    let before = words[..<place].suffix(3)
    let isOfDate = before.last.map { $0.utf8.count < 4 && $0.allSatisfy(\.isNumber) } ?? false
    let isOfMonth = before.count == 3 && before.first == "thang" && before.last == "nam"
    return isOfDate || isOfMonth ? nil : year
  }

  /// What may stand before `tổng kinh phí`: not the name of something else that has or costs it.
  private func mayLead(_ lead: String) -> Bool {
    let words = words(lead)
    guard let last = words.last else { return true }
    let isOfOther = ["voi", "co"].contains(last) && !lead.holdsBytes(of: "ke hoach")
    return !isOfOther && (!lead.contains(":") || words.allSatisfy(isFiller))
  }

  private func isFiller(_ word: Substring) -> Bool {
    WholeAmount.fillers.contains(word) || Self.fillers.contains(word) || subject.contains(word)
      || word.allSatisfy(\.isNumber)
  }

  private func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
}
