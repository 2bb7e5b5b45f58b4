import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH116: the issuer's name is written out.
  static let issuerAbbreviation = LintRule(
    Rule(
      "KH116", "tên-cơ-quan-viết-tắt", .warning,
      Bilingual("Tên cơ quan ban hành ghi đầy đủ.", en: "The issuer's name is written out."),
      reason: Bilingual(
        "Nghị định chỉ cho viết tắt những cụm từ thông dụng ở tên cơ quan chủ quản.",
        en: "The decree lets only the superior body's name be shortened."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2.b",
      example: signatureExample(
        issuer: "UBND tỉnh Lào Cai", signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An",
        rightIssuer: "Ủy ban nhân dân tỉnh Lào Cai"))
  ) { context in
    context.texts(.issuer).flatMap { issuer in
      let tokens = issuer.tokens
      let isUpper = issuer.plain == issuer.plain.uppercased()
      return tokens.tokens.compactMap { token -> LintFinding? in
        let short = String(tokens[token])
        guard let full = names[short] else { return nil }
        let right = isUpper && issuer.bytes.count > token.range.count ? full.uppercased() : full
        return LintFinding(
          at: issuer.range(of: token.range),
          Bilingual(
            "tên cơ quan ban hành viết tắt “\(short)”, phải ghi đủ “\(right)”",
            en: "the issuer's name shortens “\(right)” to “\(short)”"),
          fixes: issuer.edit(token.range, right).asFix(writing: right))
      }
    }
  }

  /// The abbreviations that are no part of an official name.
  private static let names = [
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "MTTQ": "Mặt trận Tổ quốc", "GD&ĐT": "Giáo dục và Đào tạo", "GDĐT": "Giáo dục và Đào tạo",
    "KH&CN": "Khoa học và Công nghệ", "KHCN": "Khoa học và Công nghệ", "KH&ĐT": "Kế hoạch và Đầu tư",
    "NN&PTNT": "Nông nghiệp và Phát triển nông thôn", "PTNT": "Phát triển nông thôn",
    "NN&MT": "Nông nghiệp và Môi trường", "TN&MT": "Tài nguyên và Môi trường", "TNMT": "Tài nguyên và Môi trường",
    "TT&TT": "Thông tin và Truyền thông", "TTTT": "Thông tin và Truyền thông",
    "LĐTBXH": "Lao động - Thương binh và Xã hội", "LĐ-TB&XH": "Lao động - Thương binh và Xã hội",
    "VHTTDL": "Văn hóa, Thể thao và Du lịch", "VHTT&DL": "Văn hóa, Thể thao và Du lịch", "CNTT": "Công nghệ thông tin",
    "GTVT": "Giao thông vận tải", "BCĐ": "Ban Chỉ đạo",
  ]

  private static func signatureExample(issuer: String, signature: String, rightIssuer: String) -> Rule.Example {
    let right = signatureExample(issuer: rightIssuer, wrong: signature, right: signature).right
    let header = "cơ quan ban hành: "
    let lines = right.split(separator: "\n", omittingEmptySubsequences: false)
    let wrong = lines.map { $0.hasPrefix(header) ? header + issuer : String($0) }.joined(separator: "\n")
    return Rule.Example(wrong: wrong, right: right)
  }
}
