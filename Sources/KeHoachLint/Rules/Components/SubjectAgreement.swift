import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH120: where the plan names itself it says what its subject says.
  static let subjectAgreement = LintRule(
    Rule(
      "KH120", "trích-yếu-khác-lời-văn", .hint,
      Bilingual(
        "Câu ban hành, câu kết và tên phụ lục gọi kế hoạch đúng như trích yếu.",
        en: "The enacting and the closing sentence and the appendices name the plan as its subject does."),
      reason: Bilingual(
        "Tên khác nhau, nhất là khác năm, cho thấy lời văn còn của kế hoạch cũ.",
        en: "Another name, above all another year, shows that the text is still an older plan's."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5; thực hành soạn thảo",
      example: agreementExample)
  ) { context in
    guard context.isPlan, let subject = context.texts(.subject).first else { return [] }
    let wanted = context.words(of: subject)
    guard wanted.count >= 5 else { return [] }
    return context.selfMentions.compactMap { text, start in
      let said = context.words(of: text, from: start)
      guard let difference = SubjectComparison.difference(wanted, said) else { return nil }
      let (ours, theirs) = (subject.quoted(difference.subject), text.quoted(difference.text))
      return LintFinding(
        at: text.range(of: difference.text),
        Bilingual(
          "tên kế hoạch ở đây ghi “\(theirs)”, trích yếu ghi “\(ours)”",
          en: "the plan's name is “\(theirs)” here, its subject says “\(ours)”"),
        notes: [Diagnostic.Note(at: subject.range(of: difference.subject), Bilingual("trích yếu", en: "the subject"))],
        severity: difference.isGrave ? .warning : nil)
    }
  }

  private static let agreementExample: Rule.Example = {
    let right = headerExample(
      wrong: "", right: "trích yếu: Phát triển thư viện cộng đồng giai đoạn 2024 - 2026"
    ).right
    func plan(_ years: String) -> String {
      let closing = "Trên đây là Kế hoạch phát triển thư viện cộng đồng giai đoạn \(years)./."
      return right.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("Các phòng") ? closing : String($0) }.joined(separator: "\n")
    }
    return Rule.Example(wrong: plan("2021 - 2025"), right: plan("2024 - 2026"))
  }()
}

extension PlanText {
  /// A part to quote, a year with the word `năm` before it.
  fileprivate func quoted(_ part: Range<Int>) -> String {
    let year = Array("năm ".utf8)
    let isYear =
      part.count == 4 && bytes[part].allSatisfy(\.isDigit) && bytes[..<part.lowerBound].suffix(year.count) == year[...]
    return string((isYear ? part.lowerBound - year.count : part.lowerBound)..<part.upperBound).clipped
  }
}

/// A word in the form in which subjects are compared, and its place.
struct ComparedWord {
  /// Without case, diacritics and tone placement.
  var word: String
  /// The place in `PlanText.bytes`.
  var range: Range<Int>
  /// Whether digits are in it.
  var isNumber: Bool
  /// How it is written.
  var shape: Token.Shape
  /// Whether a mark stands before it.
  var followsMark = false
  /// Whether it is a year.
  var isYear: Bool { word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && Int(word) != nil }
}

extension LintContext {
  /// The words of a text that count when subjects are compared: no marks, no function words.
  fileprivate func words(of text: PlanText, from start: Int = 0) -> [ComparedWord] {
    let tokens = text.tokens
    let functionWords: Set<String> = ["ve", "viec", "cua", "tai", "tren", "trong", "va", "cho", "den", "o", "cac"]
    var words: [ComparedWord] = []
    var followsMark = false
    for token in tokens.tokens[min(start, tokens.tokens.count)...] {
      if token.kind == .punctuation || token.kind == .other {
        followsMark = true
        continue
      }
      let word = Keyword.fold(tokens[token])
      if word == "nhu" || words.count >= 120 { break }
      if functionWords.contains(word) { continue }
      words.append(
        ComparedWord(
          word: word, range: token.range, isNumber: word.utf8.contains { $0.isDigit }, shape: token.shape,
          followsMark: followsMark))
      followsMark = false
    }
    return words
  }

  /// Where the plan names itself: the text, and the token after `Kế hoạch`.
  fileprivate var selfMentions: [(PlanText, Int)] {
    var mentions: [(PlanText, Int)] = []
    for text in texts(.preamble) where text.role == .preamble(.enacting) {
      if let start = self.start(in: text, after: ["hanh", "dung"], last: true) { mentions.append((text, start)) }
    }
    let closing = texts(.paragraph).filter { $0.flow == 0 && ($0.block ?? 0) >= plan.closingStart }
    for text in texts(.preamble).suffix(1) + closing {
      let tokens = text.tokens.tokens
      guard tokens.count > 5, Keyword.fold(text.string(0..<tokens[2].range.upperBound)) == "tren day la" else {
        continue
      }
      if let start = self.start(in: text, after: ["la"], last: false) { mentions.append((text, start)) }
    }
    for text in texts(.appendixTitle) {
      if let start = self.start(in: text, after: ["hien", "khai"], last: true) { mentions.append((text, start)) }
    }
    return mentions
  }

  /// The token after a `kế hoạch` that follows one of some words.
  private func start(in text: PlanText, after words: Set<String>, last: Bool) -> Int? {
    let tokens = text.tokens
    var found: Int?
    guard tokens.tokens.count > 3 else { return nil }
    for index in 1..<tokens.tokens.count - 2 where tokens.tokens[index].kind == .word {
      guard Keyword.fold(tokens[tokens.tokens[index]]) == "ke",
        Keyword.fold(tokens[tokens.tokens[index + 1]]) == "hoach",
        words.contains(Keyword.fold(tokens[tokens.tokens[index - 1]]))
      else { continue }
      found = index + 2
      if !last { break }
    }
    return found
  }
}

/// Compares a plan's subject with the words by which the plan names itself elsewhere.
enum SubjectComparison {
  /// Two pieces that stand in each other's place.
  struct Difference {
    /// The piece of the subject.
    var subject: Range<Int>
    /// The piece of the text.
    var text: Range<Int>
    /// Whether a number differs, or hardly a word is the same.
    var isGrave: Bool
  }

  /// The first piece of the subject that the text says in other words. What the text leaves out or adds is none: plans
  /// name themselves in short.
  static func difference(_ subject: [ComparedWord], _ text: [ComparedWord]) -> Difference? {
    var (ours, theirs) = (0, 0)
    var same = 0
    var first: Difference?
    while ours < subject.count, theirs < text.count {
      if subject[ours].word == text[theirs].word {
        (ours, theirs, same) = (ours + 1, theirs + 1, same + 1)
        continue
      }
      if same >= 3, subject[ours].isYear, text[theirs].isYear {
        let (years, others) = (subject[ours...].prefix(while: \.isYear), text[theirs...].prefix(while: \.isYear))
        let count = min(years.count, others.count)
        return Difference(
          subject: years[ours].range.lowerBound..<years[ours + count - 1].range.upperBound,
          text: others[theirs].range.lowerBound..<others[theirs + count - 1].range.upperBound, isGrave: true)
      }
      guard let (skipOurs, skipTheirs) = resume(subject[ours...], text[theirs...]) else { break }
      let pieces = [subject[ours..<ours + skipOurs], text[theirs..<theirs + skipTheirs]]
      if same < 3 {
        // Near the beginning one word in another's place is a difference only where much the same follows.
        let pairs = zip(subject[(ours + skipOurs)...], text[(theirs + skipTheirs)...])
        guard pieces.allSatisfy({ (1...2).contains($0.count) }),
          pieces.contains(where: { !$0.allSatisfy { commonWords.contains($0.word) } }),
          pairs.prefix(4).count(where: { $0.word == $1.word }) == 4
        else { break }
      }
      // Numbers and dates of documents are written in many ways.
      if first == nil, pieces.allSatisfy({ (1...4).contains($0.count) && !$0.contains(where: \.isNumber) }) {
        first = Difference(
          subject: subject[ours].range.lowerBound..<subject[ours + skipOurs - 1].range.upperBound,
          text: text[theirs].range.lowerBound..<text[theirs + skipTheirs - 1].range.upperBound,
          isGrave: false)
      }
      (ours, theirs) = (ours + skipOurs, theirs + skipTheirs)
    }
    if same < 3 { return stranger(subject, text) ?? otherWork(subject, text) }
    return same * 2 >= subject.count ? first : nil
  }

  /// How many words to leave out on both sides until two are the same again; nil when none are near.
  private static func resume(_ subject: ArraySlice<ComparedWord>, _ text: ArraySlice<ComparedWord>) -> (Int, Int)? {
    let reach = 8
    for distance in 1...2 * reach {
      for ours in max(0, distance - reach)...min(distance, reach) {
        let (a, b) = (subject.dropFirst(ours), text.dropFirst(distance - ours))
        guard let word = a.first, let other = b.first, word.word == other.word else { continue }
        guard a.count == 1 || b.count > 1 && a.dropFirst().first?.word == b.dropFirst().first?.word else { continue }
        return (ours, distance - ours)
      }
    }
    return nil
  }

  private static let commonWords: Set<String> = [
    "trien", "khai", "thuc", "hien", "nghi", "quyet", "so", "chi", "thi", "dinh", "chuong", "trinh", "nhiem", "vu",
    "cong", "tac", "tinh", "dia", "ban", "nam", "giai", "doan", "ngay", "thang", "noi", "dung", "cu", "the", "voi",
    "to", "chuc", "neu", "sau", "goi", "tat", "la", "ke", "hoach", "de", "an", "thu", "tuong", "chinh", "phu", "uy",
    "nhan", "dan", "thanh", "pho", "so", "bo", "don", "vi", "co", "quan", "nhu", "duoi", "day", "phu", "luc", "toan",
  ]

  /// The whole name, when it has many words of its own and hardly one of them is in the subject.
  private static func stranger(_ subject: [ComparedWord], _ text: [ComparedWord]) -> Difference? {
    let ours = Set(subject.map(\.word).filter { !commonWords.contains($0) })
    let named = text.prefix(subject.count + 4)
    let theirs = named.filter { !commonWords.contains($0.word) && !$0.isNumber }
    guard ours.count >= 4, theirs.count >= 6, 5 * theirs.count(where: { ours.contains($0.word) }) <= theirs.count,
      let first = subject.first, let last = subject.last, let start = named.first, let end = named.last
    else { return nil }
    return Difference(
      subject: first.range.lowerBound..<last.range.upperBound, text: start.range.lowerBound..<end.range.upperBound,
      isGrave: true)
  }
}

extension SubjectComparison {
  /// The work that the text names, up to a mark, when none of its words is in the subject: `phát triển du lịch` where the
  /// subject says `bảo tồn văn hóa`. Names of places, which both have, don't count; an abbreviation may stand for anything.
  private static func otherWork(_ subject: [ComparedWord], _ text: [ComparedWord]) -> Difference? {
    let clause = text.prefix(1) + text.dropFirst().prefix { !$0.followsMark || pairs.contains($0.word) }
    guard !(subject + clause).contains(where: { $0.shape == .upper && !$0.isNumber }) else { return nil }
    let ours = Set(subject.map(\.word))
    let theirs = clause.prefix(12).filter { word in
      word.shape == .lower && !word.isNumber && !commonWords.contains(word.word) && !verbs.contains(word.word)
    }
    // Two words can be the same work in other words, but not when the year is another one too.
    let isOtherYear = clause.contains { $0.isYear } && !clause.contains { $0.isYear && ours.contains($0.word) }
    let own = subject.filter { !$0.isNumber && !commonWords.contains($0.word) }
    guard own.count >= 3, theirs.count >= (isOtherYear ? 2 : 3), !theirs.contains(where: { ours.contains($0.word) }),
      let start = theirs.first, let end = theirs.last, let first = subject.first, let last = subject.last
    else { return nil }
    return Difference(
      subject: first.range.lowerBound..<last.range.upperBound, text: start.range.lowerBound..<end.range.upperBound,
      isGrave: true)
  }

  /// What is done with any work: `phát triển`, `nâng cao`, `xây dựng`.
  private static let verbs: Set<String> = ["phat", "nang", "cao", "xay", "dung", "tang", "cuong", "day", "manh"]
  /// What goes on behind a comma: `phòng, chống`.
  private static let pairs: Set<String> = ["chong", "chua", "tu", "xa"]
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
