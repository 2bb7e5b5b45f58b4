import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH128: no title stands before the signer's name.
  static let signerTitle = LintRule(
    Rule(
      "KH128", "họ-tên-có-chức-danh", .warning,
      Bilingual(
        "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, quân hàm.",
        en: "No academic or honorary title or rank stands before the signer's name."),
      reason: Bilingual(
        "Nghị định chỉ cho lực lượng vũ trang, giáo dục, y tế, khoa học ghi theo quy định của ngành.",
        en: "The decree lets only the armed forces, education, health and science write them, by their own rules."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.c",
      example: signatureExample(
        wrong: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThS. Trần Văn An",
        right: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    let issuers = context.foldedIssuers
    return context.texts(.signer).compactMap { signer -> LintFinding? in
      guard let end = signer.endOfTitles, end.offset < signer.trimmed.upperBound else { return nil }
      let part = signer.trimmed.lowerBound..<end.offset
      let allowed = end.isRank ? armed : learned
      let isAllowed = !end.isAddress && issuers.contains { issuer in allowed.contains { issuer.contains($0) } }
      // Ranks are part of the usual form there.
      if isAllowed, end.isRank { return nil }
      let title = signer.string(part).split(separator: " ").joined(separator: " ")
      return LintFinding(
        at: signer.range(of: part),
        Bilingual("trước họ tên người ký ghi “\(title)”", en: "“\(title)” stands before the signer's name"),
        fixes: signer.edit(part, "").asFix(Bilingual("bỏ “\(title)”", en: "delete “\(title)”")),
        severity: isAllowed ? .hint : nil)
    }
  }

  private static let armed = [
    "cong an", "quan su", "bien phong", "quoc phong", "tu lenh", "quan khu", "canh sat", "hai quan", "bo doi",
    "quan doan", "su doan", "chi huy", "hoc vien", "phong khong",
  ]
  private static let learned = [
    "truong ", "hoc vien", "dai hoc", "vien ", "benh vien", "y te", "giao duc", "khoa hoc", "trung tam y", "cao dang",
  ]

  /// KH129: the signer's name is written as names are.
  static let signerName = LintRule(
    Rule(
      "KH129", "họ-tên-người-ký", .hint,
      Bilingual(
        "Họ tên người ký viết đủ họ và tên, chữ in thường, hoa chữ cái đầu.",
        en: "The signer's name is written in full, with capitals only at the head of each word."),
      reason: Bilingual(
        "Nghị định quy định họ tên in thường, đậm; tên một chữ thì không xác định được người ký.",
        en: "The decree has it in small letters; a single word doesn't say who signs."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.đ",
      example: signatureExample(
        wrong: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTRẦN VĂN AN",
        right: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    context.texts(.signer).compactMap { signer -> LintFinding? in
      let written = signer.string(signer.trimmed)
      let words = written.split(separator: " ")
      guard !words.isEmpty, signer.endOfTitles == nil, !AuthorityLine(signer).isOfOffice,
        written.allSatisfy({ $0.isLetter || $0 == " " || $0 == "'" || $0 == "-" })
      else { return nil }
      if words.count == 1 {
        return LintFinding(
          at: signer.place,
          Bilingual("“\(written.clipped)” chưa đủ họ và tên người ký", en: "“\(written.clipped)” is no full name"))
      }
      let isUpper = written == written.uppercased() && words.contains { $0.count > 1 }
      let hasSmall = words.contains { $0.first?.isLowercase == true }
      guard isUpper || hasSmall && words.count <= 5 else { return nil }
      let right = words.map { word in
        let rest = String(word.dropFirst())
        return word.prefix(1).uppercased() + (isUpper ? rest.lowercased() : rest)
      }
      .joined(separator: " ")
      return LintFinding(
        at: signer.place,
        Bilingual("họ tên người ký “\(written)” viết là “\(right)”", en: "the name “\(written)” is written “\(right)”"),
        fixes: signer.edit(signer.trimmed, right).asFix(writing: right))
    }
  }
}

extension PlanText {
  private static let ranks = [
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại úy", "đại uý", "thượng úy", "thượng uý", "trung úy", "trung uý", "thiếu úy", "thiếu uý", "chuẩn đô đốc",
  ]
  private static let addresses = ["ông ", "bà ", "đồng chí ", "đ/c ", "đ/c."]
  private static let titles = [
    "thạc sĩ ", "thạc sỹ ", "tiến sĩ ", "tiến sỹ ", "giáo sư ", "phó giáo sư ", "bác sĩ ", "bác sỹ ", "kỹ sư ",
    "nhà giáo ", "luật sư ", "thầy thuốc ", "cử nhân ", "ths.", "ths ", "ts.", "pgs.", "gs.", "bs.", "bscki", "ks.",
    "cn.", "ngưt", "ngnd", "th.s", "gv.", "bsck", "ts ",
  ]

  /// The titles in front of a name: where they end, and of what kind they are.
  fileprivate var endOfTitles: (offset: Int, isRank: Bool, isAddress: Bool)? {
    guard bytes.count < 200 else { return nil }
    let words = string(trimmed)
    let lower = words.lowercased()
    var end = 0
    var isRank = false
    var isAddress = false
    while true {
      var rest = lower.dropFirst(end)
      let before = end
      while let first = rest.first, " .,-".contains(first) {
        rest = rest.dropFirst()
        end += 1
      }
      if let rank = Self.ranks.first(where: {
        rest.hasPrefix($0) && " ,".contains(rest.dropFirst($0.count).first ?? "-")
      }) {
        end += rank.count
        isRank = true
      } else if let address = Self.addresses.first(where: rest.hasPrefix) {
        end += address.count
        isAddress = true
      } else if let title = Self.titles.first(where: rest.hasPrefix) {
        end += title.count
        // `BSCKII.`: the rest of the word.
        while let letter = lower.dropFirst(end).first, title.last != " ", title.last != ".", letter != " ",
          letter != "."
        {
          end += 1
        }
      } else {
        guard before > 0 else { return nil }
        return (trimmed.lowerBound + words.prefix(end).utf8.count, isRank, isAddress)
      }
    }
  }
}
