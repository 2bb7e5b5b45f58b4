import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH535: what is counted below ten has a zero everywhere or nowhere.
  static let mixedCounts = LintRule(
    Rule(
      "KH535", "số-đếm-hai-kiểu", .hint,
      Bilingual(
        "Số đếm nhỏ hơn 10 của cùng một loại viết một kiểu: “02 lớp” hoặc “2 lớp”.",
        en: "Counts below ten of one thing are written alike: `02 lớp` or `2 lớp`."),
      reason: Bilingual(
        "“02 lớp” và “2 lớp” trong một văn bản làm số liệu thiếu thống nhất.",
        en: "`02 lớp` and `2 lớp` in one document look careless."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Mở 02 lớp ở xã, 05 lớp ở tỉnh và 3 lớp trực tuyến./.\n",
        right: "Mở 02 lớp ở xã, 05 lớp ở tỉnh và 03 lớp trực tuyến; mua 3 tủ sách./.\n"))
  ) { context in
    var padded: [WordID: [MixedSpelling.Use]] = [:]
    var bare: [WordID: [MixedSpelling.Use]] = [:]
    for place in context.countOccurrences() {
      guard let (count, isPadded) = place.smallCount, let noun = place.after else { continue }
      let use = MixedSpelling.Use(text: place.text, range: place.token.range, other: isPadded ? count : "0" + count)
      if isPadded { padded[noun.id, default: []].append(use) } else { bare[noun.id, default: []].append(use) }
    }
    return bare.keys.sorted().flatMap { noun in
      MixedSpelling.finding(padded[noun] ?? [], bare[noun] ?? [], in: context) { rare, usual in
        let word = context.words.word(noun)
        return Bilingual(
          "“\(rare) \(word)” và “\(usual) \(word)” viết hai kiểu trong một văn bản",
          en: "“\(rare) \(word)” and “\(usual) \(word)” in one document")
      }
    }
  }

  /// KH536: large counts have a point before each three digits.
  static let plainThousands = LintRule(
    Rule(
      "KH536", "số-lớn-không-dấu-chấm", .hint,
      Bilingual("Số đếm từ bốn chữ số tách hàng nghìn bằng dấu chấm.", en: "Counts from 1000 on have their points."),
      reason: Bilingual(
        "“15000 hộ” phải đếm từng chữ số mới đọc được.", en: "`15000 hộ` is read only by counting digits."),
      source: "Thực hành soạn thảo; Luật Kế toán (dấu chấm phân cách hàng nghìn)",
      example: Rule.Example(
        wrong: "Hỗ trợ 15000 hộ nghèo và 1200 người cao tuổi./.\n",
        right: "Hỗ trợ 15.000 hộ nghèo và 1.200 người cao tuổi trong năm 2025./.\n"))
  ) { context in
    // There is no fraction of a household in `1,417 hộ`; still that could be meant, so it is for a person to mend.
    context.counts { $0.grouped($1) }.finding(
      { written, right in Bilingual("“\(written)” nên viết “\(right)”", en: "“\(written)” is better “\(right)”") },
      fix: Bilingual("tách hàng nghìn", en: "separate the thousands"))
      + context.counts { $0.regrouped($1) }.finding(
        { written, right in
          Bilingual(
            "“\(written)” tách hàng nghìn bằng dấu phẩy, nên viết “\(right)”",
            en: "“\(written)” has a comma for its thousands: “\(right)”")
        }, fix: Bilingual("tách bằng dấu chấm", en: "separate with points"), isSafe: false)
  }
}

extension LintContext {
  /// The counts before nouns that should be written in another way: nil for one that is right.
  fileprivate func counts(_ right: (Occurrence, Token) -> String?) -> SlipGroup {
    var places = SlipGroup()
    for place in occurrences(of: CountWords.counted, where: { noun, _ in noun.shape == .lower }) {
      guard let number = place.before, let right = right(place, number) else { continue }
      places.add(
        place.text.range(of: number.range), place.text.edit(number.range, right),
        written: place.text.string(number.range.lowerBound..<place.token.range.upperBound), expected: right)
    }
    return places
  }
}

/// The words beside counts.
enum CountWords {
  /// Behind a count; not `đồng`, whose amounts are other rules'.
  private static let nouns = [
    "người", "hộ", "lượt", "chuyên", "cán", "học", "lao", "doanh", "hội", "đoàn", "tấn", "ha", "cuốn", "bản", "con",
    "cây", "hồ", "đại", "tin", "bài", "lớp", "phiếu", "suất", "trường", "khách", "sản", "giáo", "viên",
  ]
  /// Behind a number that measures.
  private static let measures = [
    "tháng", "năm", "giờ", "phút", "giây", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "km", "m", "m2", "m3", "ha",
    "kg", "tấn", "lít", "độ", "và", "đến", "là", "của", "trở", "khoản", "điều", "mục", "lần", "thì", "được",
    "tại", "theo", "ngày", "trong", "nêu", "kv", "cm", "mm", "kw", "mw", "g", "để", "với", "nhân", "sao",
  ]
  /// Before an average: `bình quân 3,125 người`, `mỗi hộ 3,125 người`.
  private static let averageWords = ["quân", "bình", "mỗi"]
  /// The words, for the lexicon.
  static let words = nouns + measures + averageWords

  fileprivate static let averages = WordSet(averageWords)
  fileprivate static let counted = WordSet(nouns)
  fileprivate static let notCounted = WordSet(measures)
}

extension LintContext.Occurrence {
  /// The digit of a count from 1 to 9 before a noun, and whether a zero stands before it.
  fileprivate var smallCount: (digit: String, isPadded: Bool)? {
    let digits = text.bytes[token.range]
    guard let digit = digits.last, digit != UInt8(ascii: "0"),
      digits.count == 1 || digits.count == 2 && digits.first == UInt8(ascii: "0"),
      let noun = after, noun.kind == .word, noun.shape == .lower, noun.space > 0, noun.lineBreaks == 0,
      noun.range.count > 1, !CountWords.notCounted.contains(noun.id), !isLabelled
    else { return nil }
    return (String(decoding: [digit], as: UTF8.self), digits.count == 2)
  }

  /// Whether the number belongs to what stands before it: `Điều 5`, `giai đoạn 1`, `2 - 3`, `3,5`.
  private var isLabelled: Bool {
    guard let before else { return false }
    if before.kind == .word { return NumberLabels.set.contains(before.id) }
    return !Signs.separators.contains(before.id) && !Signs.opening.contains(before.id) && !text.isSign(before, ":")
  }

  /// A count whose thousands have commas, with points; nil where the digits may be decimals of an average or a measure.
  fileprivate func regrouped(_ number: Token) -> String? {
    guard number.kind == .number, token.space > 0, !CountWords.notCounted.contains(token.id), !isAverage,
      neighbour(-2).map({ !Signs.dashes.contains($0.id) }) ?? true
    else { return nil }
    let groups = text.bytes[number.range].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(groups[0].count),
      groups[0].first != UInt8(ascii: "0"), groups.allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } })
    else { return nil }
    return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
  }

  /// Whether a count is an average, which may have decimals: `mỗi hộ 3,125 người`, `1,250 học sinh/lớp`.
  private var isAverage: Bool {
    let all = tokens.tokens
    let before = all[max(0, place - 7)..<place]
    return before.contains { CountWords.averages.contains($0.id) }
      || all[(place + 1)..<min(all.count, place + 3)].contains { text.isSign($0, "/") }
  }

  /// A number of four digits or more with its points; nil where it may be a year or no count.
  fileprivate func grouped(_ number: Token) -> String? {
    guard number.kind == .number, case let digits = text.bytes[number.range], (4...6).contains(digits.count),
      digits.allSatisfy({ $0 &- 0x30 < 10 }), let value = Int(text.string(number.range)), token.space > 0,
      !(1900..<2100).contains(value), digits.first != UInt8(ascii: "0")
    else { return nil }
    if let label = neighbour(-2), NumberLabels.set.contains(label.id) { return nil }
    return Decimal(value).vietnamese()
  }
}
