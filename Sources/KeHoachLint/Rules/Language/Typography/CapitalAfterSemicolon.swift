import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH528: a part of a sentence begins with a small letter.
  static let capitalAfterSemicolon = LintRule(
    Rule(
      "KH528", "hoa-giữa-câu", .hint,
      Bilingual(
        "Giữa câu, sau dấu phẩy, dấu chấm phẩy hay “về việc” không viết hoa.",
        en: "No capital inside of a sentence, behind a comma, a semicolon or `về việc`."),
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
  static let words = pairs.flatMap { [$0.0, $0.1] } + ["các", "những", "số", "về", "việc"]
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

  /// Whether two words are such a verb. `Tổ chức Y tế Thế giới` is a name, but its third word is a capital.
  static func contain(_ first: Token, _ second: Token) -> Bool { seconds[first.id]?.contains(second.id) ?? false }
}
