import KeHoachModel
import KeHoachText

/// A mention of an appendix or form in the text: `Phụ lục II`, `Biểu số 2`, `Phụ lục kèm theo`.
struct AppendixMention {
  /// The text.
  var text: PlanText
  /// Its tokens, from `Phụ lục` to the number.
  var range: Range<Int>
  /// Whether it says `Biểu`.
  var isForm: Bool
  /// The numbers: several for `Phụ lục I, II`; none for a mention without one.
  var numbers: [Int]
  /// Where the mention stands in the bytes of the text.
  var bytes: Range<Int>
}

extension LintContext {
  private static let heads = WordSet(PhraseWords.appendixHeads)
  private static let appendix = Phrases(["phụ lục", "phụ lục số"])
  private static let form = Phrases(["biểu số", "biểu mẫu số", "biểu"])
  private static let and = WordSet(PhraseWords.and)
  private static let through = WordSet(["đến", "-", "–"])

  /// The mentions of appendices and forms outside of the appendices and of cited documents.
  ///
  /// - Parameter everywhere: those in appendices too.
  func appendixMentions(everywhere: Bool = false) -> [AppendixMention] {
    occurrences(of: Self.heads).compactMap { head in
      guard everywhere || head.text.flow ?? 0 == 0, head.text.role.kind != .recipient else { return nil }
      let tokens = head.tokens.tokens
      let isForm = Self.form.matches(at: head.place, in: tokens)
      guard let length = (isForm ? Self.form : Self.appendix).length(at: head.place, in: tokens) else { return nil }
      var end = head.place + length
      var numbers: [Int] = []
      while end < tokens.count, let number = head.text.ordinal(tokens[end]) {
        // `Phụ lục I đến IV` means those between too.
        if let last = numbers.last, last < number, number - last < 30, Self.through.contains(tokens[end - 1].id) {
          numbers += last + 1..<number
        }
        numbers.append(number)
        end += 1
        guard end + 1 < tokens.count, Self.and.contains(tokens[end].id), head.text.ordinal(tokens[end + 1]) != nil
        else {
          break
        }
        end += 1
      }
      // `biểu` alone is a word like any other.
      if isForm, length == 1, numbers.isEmpty { return nil }
      let bytes = Int(head.token.start)..<Int(tokens[end - 1].end)
      guard !cited.overlap(head.text.range(of: bytes)) else { return nil }
      return AppendixMention(
        text: head.text, range: head.place..<end, isForm: isForm, numbers: numbers, bytes: bytes)
    }
  }
}

extension PlanText {
  /// The value of a small number, in Arabic or capital Roman digits; nil for any other token.
  func ordinal(_ token: Token) -> Int? {
    switch token.kind {
    case .number:
      guard token.range.count <= 3 else { return nil }
      return Int(word(token))
    case .word:
      guard token.range.count <= 6, token.shape == .upper || token.shape == .capitalised else { return nil }
      return RomanNumeral.value(word(token))
    default: return nil
    }
  }
}

extension Appendix {
  /// The number in the label, or at the beginning of the title; nil for none.
  var number: Int? { Self.number(in: label) ?? Self.number(in: title.plain) }

  private static func number(in text: String) -> Int? {
    let words = text.prefix(40).split { " .:,-–\u{A0}".contains($0) }
    guard let first = words.first, ["phu", "bieu", "mau"].contains(Keyword.fold(first)) else { return nil }
    for word in words.dropFirst().prefix(3) {
      if let number = Int(word) ?? RomanNumeral.value(word.uppercased()) { return number }
      guard ["luc", "so", "mau"].contains(Keyword.fold(word)) else { return nil }
    }
    return nil
  }
}
