import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH528: a part of a sentence begins with a small letter.
  static let capitalAfterSemicolon = LintRule(
    Rule(
      "KH528", "hoa-giữa-câu", .hint,
      Bilingual(
        "Sau dấu chấm phẩy giữa câu không viết hoa.", en: "No capital behind a semicolon inside of a sentence."),
      reason: Bilingual(
        "Chữ hoa mở đầu câu; sau dấu chấm phẩy câu chưa hết.", en: "A capital begins a sentence, and it isn't over yet."
      ),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II",
      example: Rule.Example(
        wrong: "Sở Nội vụ xây dựng tài liệu; Tổ chức 02 lớp tập huấn./.\n",
        right: "Sở Nội vụ xây dựng tài liệu; tổ chức 02 lớp tập huấn; Ủy ban nhân dân xã phối hợp./.\n"))
  ) { context in
    var places = SlipGroup()
    for place in context.occurrences(of: Signs.semicolon, where: { $1?.shape == .capitalised }) {
      guard place.text.role.isProse, let first = place.after, let second = place.neighbour(2), first.space > 0,
        first.shape == .capitalised, second.shape == .lower, second.space > 0, Verbs.contain(first, second),
        place.neighbour(3)?.shape != .capitalised
      else { continue }
      let word = place.text.string(first.range)
      places.add(
        place.text.range(of: first.range),
        place.text.edit(first.range, word.prefix(1).lowercased() + word.dropFirst()),
        written: place.text.string(first.range.lowerBound..<second.range.upperBound))
    }
    return places.finding(
      { written, _ in
        Bilingual("“; \(written)”: giữa câu không viết hoa", en: "“; \(written)”: no capital inside of a sentence")
      }, fix: Bilingual("viết thường", en: "write a small letter"))
  }
}

/// Verbs that tasks begin with: never a name.
enum Verbs {
  private static let pairs: [(String, String)] = [
    ("tổ", "chức"), ("xây", "dựng"), ("thực", "hiện"), ("triển", "khai"), ("tăng", "cường"), ("nâng", "cao"),
    ("đẩy", "mạnh"), ("phối", "hợp"), ("chủ", "động"), ("hướng", "dẫn"), ("kiểm", "tra"), ("tuyên", "truyền"),
    ("bảo", "đảm"), ("đảm", "bảo"), ("góp", "phần"), ("tiếp", "tục"), ("hoàn", "thành"), ("hoàn", "thiện"),
    ("rà", "soát"), ("tham", "mưu"), ("đồng", "thời"), ("kịp", "thời"), ("phát", "huy"), ("đề", "xuất"),
    ("bố", "trí"), ("tạo", "điều"), ("khuyến", "khích"), ("chú", "trọng"), ("xử", "lý"), ("quản", "lý"),
    ("tổng", "hợp"), ("báo", "cáo"), ("theo", "dõi"), ("giám", "sát"),
    ("chủ", "trì"), ("ban", "hành"), ("lập", "kế"), ("đánh", "giá"), ("đề", "nghị"), ("cung", "cấp"), ("vận", "động"),
    ("huy", "động"), ("phân", "công"), ("nghiên", "cứu"), ("phát", "triển"), ("đào", "tạo"), ("tập", "huấn"),
    ("lựa", "chọn"), ("chuẩn", "bị"), ("xem", "xét"), ("giao", "nhiệm"), ("hỗ", "trợ"), ("quy", "định"),
  ]
  /// The words, for the lexicon.
  static let words = pairs.flatMap { [$0.0, $0.1] }
  private static let seconds: [WordID: [WordID]] = pairs.reduce(into: [:]) { seconds, pair in
    for first in WordSet([pair.0]).ids { seconds[first, default: []] += WordSet([pair.1]).ids }
  }

  /// Whether two words are such a verb. `Tổ chức Y tế Thế giới` is a name, but its third word is a capital.
  static func contain(_ first: Token, _ second: Token) -> Bool { seconds[first.id]?.contains(second.id) ?? false }
}
