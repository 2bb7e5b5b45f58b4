import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH528: a part of a sentence begins with a small letter.
  static let capitalAfterSemicolon = LintRule(
    Rule(
      "KH528", "hoa-giữa-câu", .hint,
      Bilingual(
        "Giữa câu, sau dấu phẩy, dấu chấm phẩy, “như:” hay “về việc” không viết hoa.",
        en: "No capital inside of a sentence, behind a comma, a semicolon, `như:` or `về việc`."),
      reason: Bilingual(
        "Chữ hoa mở đầu câu; sau dấu chấm phẩy câu chưa hết.", en: "A capital begins a sentence, and it isn't over yet."
      ),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II",
      example: Rule.Example(
        wrong: "Sở Nội vụ xây dựng tài liệu; Tổ chức 02 lớp tập huấn./.\n",
        right: "Sở Nội vụ xây dựng tài liệu; tổ chức 02 lớp tập huấn; Ủy ban nhân dân xã phối hợp./.\n"))
  ) { context in
    var places = SlipGroup()
    for place in context.occurrences(of: Signs.separators, where: { $1?.shape == .capitalised }) {
      guard place.text.role.isSentence, let first = place.after, let second = place.neighbour(2), first.space > 0,
        first.shape == .capitalised, second.space > 0, first.lineBreaks == 0
      else { continue }
      let isVerb =
        Signs.semicolon.contains(place.token.id) && second.shape == .lower && Verbs.contain(first, second)
        && (!Verbs.organise.contains(first.id) || place.neighbour(3)?.shape != .capitalised)
        && place.neighbour(3).map { !Verbs.number.contains($0.id) } ?? true
      guard isVerb || Verbs.plural.contains(first.id) && second.kind == .word else { continue }
      places.addCapital(first, at: place, through: second)
    }
    // `về việc Ban hành …`, `của Chính phủ Về quản lý`.
    for place in context.occurrences(of: Verbs.about) where place.text.role.isSentence {
      if place.token.shape == .lower {
        guard let head = place.after, Verbs.matter.contains(head.id), let first = place.neighbour(2),
          first.shape == .capitalised, let second = place.neighbour(3), second.shape == .lower,
          Verbs.contain(first, second), first.space > 0
        else { continue }
        places.addCapital(first, at: place, through: second)
      } else if place.token.shape == .capitalised, let before = place.before, before.shape == .lower,
        place.token.space > 0, place.token.lineBreaks == 0, let after = place.after, after.shape == .lower
      {
        places.addCapital(place.token, at: place, through: after)
      }
    }
    // `của Chính phủ Quy định chi tiết …`.
    for citation in context.plan.citations {
      guard let verb = citation.verbWithCapital else { continue }
      places.add(
        verb.range, context.source.edit(verb.range, saying: verb.text, verb.text.lowercased()),
        written: citation.openedSubject)
    }
    // `kế hoạch do Ủy ban nhân dân tỉnh Phê duyệt`.
    let cited = context.plan.citations.compactMap(\.verbWithCapital?.range.lowerBound)
    for place in context.occurrences(
      of: Verbs.issuing, where: { $0.shape == .capitalised && $1.map(Verbs.issued) ?? false })
    where place.text.role.isSentence && !cited.contains(place.text.range(of: place.token.range).lowerBound) {
      guard let before = place.before, before.shape == .lower, Verbs.issuers.contains(before.id), place.token.space > 0,
        place.token.lineBreaks == 0, let after = place.after, after.shape == .lower
      else { continue }
      places.addCapital(place.token, at: place, through: after)
    }
    // `bối cảnh Cuộc Cách mạng …`, `tháng 12 Năm 2014`.
    for place in context.occurrences(of: Verbs.common, where: { word, _ in word.shape == .capitalised })
    where place.text.role.isSentence && place.isInsideSentence {
      if let after = place.after { places.addCapital(place.token, at: place, through: after) }
    }
    // `– Chi tiết theo Phụ lục`.
    for place in context.occurrences(of: Signs.dashes, where: { $1?.shape == .capitalised }) {
      guard place.text.role.isSentence, let first = place.after, let second = place.neighbour(2),
        second.shape == .lower, place.token.space > 0, first.space > 0, first.lineBreaks == 0,
        place.before?.kind != .punctuation || place.before.map({ Signs.closing.contains($0.id) }) ?? false,
        Verbs.isRemark(first, second)
      else { continue }
      places.addCapital(first, at: place, through: second)
    }
    // `như: Cà phê, hồ tiêu`.
    for place in context.occurrences(of: Verbs.such, where: { $1?.kind == .punctuation }) {
      guard place.text.role.isSentence, let first = place.firstOfSmallList, let second = place.neighbour(3) else {
        continue
      }
      places.addCapital(first, at: place, through: second)
    }
    return places.finding(
      { written, _ in
        Bilingual("“\(written)”: giữa câu không viết hoa", en: "“\(written)”: no capital inside of a sentence")
      }, fix: Bilingual("viết thường", en: "write a small letter"))
  }
}

extension PlanText.Role {
  /// Whether the text is made of sentences or of what stands in tables for them.
  fileprivate var isSentence: Bool {
    if case .cell = self { return true }
    return isProse
  }
}

extension Citation {
  /// The first word of the subject where it is that of a verb with a capital, behind the issuer's name.
  fileprivate var verbWithCapital: (text: String, range: Range<Int>)? {
    // A misspelt name may be read only in part: `Bô Nông nghiệp và` | `Phát triển nông thôn`.
    guard let subject, let issuer, !issuer.text.hasSuffix(" và") else { return nil }
    let words = subject.text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let letter = words[0].first, letter.isUppercase,
      words[0].dropFirst().allSatisfy(\.isLowercase),
      words[1].allSatisfy(\.isLowercase), words[2].first?.isLowercase == true,
      Verbs.contain(words[0].lowercased(), String(words[1]))
    else { return nil }
    let start = subject.range.lowerBound
    return (String(words[0]), start..<start + words[0].utf8.count)
  }

  /// The issuer and the beginning of the subject, to quote.
  fileprivate var openedSubject: String {
    let words = (subject?.text ?? "").split(separator: " ", maxSplits: 2).prefix(2)
    return ([issuer?.text ?? ""] + words.map(String.init)).joined(separator: " ")
  }
}

extension LintContext.Occurrence {
  /// Whether a common word with a capital stands between small ones, or between numbers for `Năm`.
  fileprivate var isInsideSentence: Bool {
    guard token.space > 0, token.lineBreaks == 0, let before, let after, after.space > 0 else { return false }
    if Verbs.dates.contains(token.id) {
      return before.kind == .number && after.kind == .number
        && neighbour(-2).map { Verbs.dates.contains($0.id) } ?? false
    }
    // `Liên hiệp Các hội Khoa học`: a name goes on.
    return before.kind == .word && before.shape == .lower && neighbour(-2).map { $0.shape != .capitalised } ?? false
      && after.kind == .word
  }

  /// The word with a capital that a list behind `như:` begins with, whose second item has none.
  fileprivate var firstOfSmallList: Token? {
    guard let colon = after, text.isSign(colon, ":"), let first = neighbour(2), first.shape == .capitalised,
      first.space > 0, first.lineBreaks == 0, neighbour(3)?.shape == .lower, !Verbs.bodies.contains(first.id)
    else { return nil }
    let rest = tokens.tokens[(place + 3)...].prefix(6)
    guard let comma = rest.firstIndex(where: { $0.kind != .word }), text.isSign(tokens.tokens[comma], ","),
      rest[..<comma].allSatisfy({ $0.shape == .lower }), comma + 1 < tokens.tokens.count,
      tokens.tokens[comma + 1].shape == .lower
    else { return nil }
    return first
  }
}

extension SlipGroup {
  /// Adds a word that should begin with a small letter, quoted with the token before it.
  fileprivate mutating func addCapital(_ word: Token, at place: LintContext.Occurrence, through last: Token) {
    let text = place.text
    let written = text.string(word.range)
    let first = place.token.start < word.start ? place.token : place.before ?? word
    add(
      text.range(of: word.range), text.edit(word.range, written.prefix(1).lowercased() + written.dropFirst()),
      written: text.string(first.range.lowerBound..<last.range.upperBound))
  }
}

/// Verbs that tasks begin with: never a name.
enum Verbs {
  private static let pairs: [(String, String)] = [
    ("tổ", "chức"), ("xây", "dựng"), ("thực", "hiện"), ("triển", "khai"), ("tăng", "cường"), ("nâng", "cao"),
    ("đẩy", "mạnh"), ("phối", "hợp"), ("chủ", "động"), ("hướng", "dẫn"), ("kiểm", "tra"), ("tuyên", "truyền"),
    ("bảo", "đảm"), ("đảm", "bảo"), ("góp", "phần"), ("tiếp", "tục"), ("hoàn", "thành"), ("hoàn", "thiện"),
    ("rà", "soát"), ("tham", "mưu"), ("đồng", "thời"), ("kịp", "thời"), ("phát", "huy"), ("đề", "xuất"),
    ("bố", "trí"), ("tạo", "điều"), ("khuyến", "khích"), ("chú", "trọng"), ("ban", "hành"), ("kiện", "toàn"),
    ("tiếp", "nhận"), ("chủ", "trì"), ("lập", "kế"), ("chỉ", "đạo"), ("báo", "cáo"), ("quản", "lý"), ("theo", "dõi"),
    ("tổng", "hợp"), ("nghiên", "cứu"), ("đôn", "đốc"), ("giám", "sát"), ("phê", "duyệt"), ("cung", "cấp"),
    ("xử", "lý"), ("phát", "triển"), ("khắc", "phục"), ("giải", "quyết"), ("thường", "xuyên"), ("khẩn", "trương"),
    ("tham", "gia"), ("quy", "định"), ("sửa", "đổi"), ("gắn", "trách"), ("ủy", "quyền"), ("công", "bố"),
    ("thành", "lập"), ("phân", "công"), ("đánh", "giá"), ("thống", "kê"), ("áp", "dụng"), ("mở", "rộng"),
    ("sớm", "triển"), ("sớm", "hoàn"), ("sớm", "đưa"), ("nghiêm", "túc"), ("lồng", "ghép"), ("khai", "thác"),
  ]
  /// The words, for the lexicon.
  static let words =
    (pairs + remarks).flatMap { [$0.0, $0.1] } + ["các", "những", "số", "về", "việc", "như"] + nouns + calendar + states
    + issuerEnds
  /// What remarks behind a dash begin with.
  private static let remarks = [("chi", "tiết"), ("cụ", "thể"), ("trong", "đó"), ("bao", "gồm"), ("xem", "phụ")]
  /// Words that begin no name.
  private static let nouns = ["cuộc", "các", "những", "của", "hoặc", "cùng"]
  /// The ends of names of those who issue documents.
  private static let issuerEnds = ["phủ", "tỉnh", "phố", "huyện", "xã", "phường", "dân"]
  /// See `issuerEnds`.
  static let issuers = WordSet(issuerEnds)
  /// The first words of what they do.
  static let issuing = WordSet(["ban", "phê"])
  private static let issuingEnds = WordSet(["hành", "duyệt"])
  /// Whether a word is the second one of that.
  static func issued(_ token: Token) -> Bool { issuingEnds.contains(token.id) }
  private static let calendar = ["ngày", "tháng", "quý", "năm"]
  /// The first words of bodies that always have a capital: `Ủy ban nhân dân, sở, ngành`.
  private static let states = ["ủy", "uỷ", "công", "bộ", "mặt", "chính", "quốc"]
  /// The same, to ask for.
  static let bodies = WordSet(states)
  /// Words that have no capital inside of a sentence.
  static let common = WordSet(nouns + calendar)
  /// Those that have none between numbers.
  static let dates = WordSet(calendar)
  /// Before a list.
  static let such = WordSet(["như"])
  /// Words that begin no name but that of a sentence's first word.
  static let plural = WordSet(["các", "những"])
  /// `Tổ chức Y tế Thế giới` is a name.
  static let organise = WordSet(["tổ"])
  /// Behind the type of a document.
  static let number = WordSet(["số"])
  /// `về` and `việc`.
  static let about = WordSet(["về"])
  /// See `about`.
  static let matter = WordSet(["việc"])
  private static let seconds: [WordID: WordSet] = Dictionary(grouping: pairs, by: \.0).reduce(into: [:]) {
    table, group in
    for id in WordSet([group.key]).ids { table[id] = WordSet(group.value.map(\.1)) }
  }

  /// Whether two words begin a remark.
  static func isRemark(_ first: Token, _ second: Token) -> Bool {
    remarkWords.contains { $0.contains(first.id) && $1.contains(second.id) }
  }

  private static let remarkWords = remarks.map { (WordSet([$0.0]), WordSet([$0.1])) }

  /// Whether two words are such a verb. `Tổ chức Y tế Thế giới` is a name, but its third word is a capital.
  static func contain(_ first: Token, _ second: Token) -> Bool { seconds[first.id]?.contains(second.id) ?? false }

  /// The same for words in small letters.
  static func contain(_ first: String, _ second: String) -> Bool { pairs.contains { $0 == (first, second) } }
}
