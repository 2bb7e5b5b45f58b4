import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH111: a number below 10 has a zero in front.
  static let numberPadding = LintRule(
    Rule(
      "KH111", "số-dưới-10", .warning,
      Bilingual("Số văn bản nhỏ hơn 10 có số 0 phía trước.", en: "A number below 10 has a zero in front."),
      reason: Bilingual(
        "Nghị định yêu cầu ghi thêm số 0; số một chữ số còn dễ bị thêm chữ số khác.",
        en: "The decree asks for the zero; a single digit is also easily added to."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.c",
      example: headerExample(wrong: "số: 5/KH-SNV", right: "số: 05/KH-SNV"))
  ) { context in
    guard let field = context.plan.header.number, context.written(field.range)?.first?.isNumber == true else {
      return []
    }
    let digits = field.value.number.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 1, digits != "0", field.value.number.dropFirst().allSatisfy(\.isLetter) else { return [] }
    let place = field.range.lowerBound..<field.range.lowerBound + 1
    return [
      LintFinding(
        at: place,
        Bilingual(
          "số “\(digits)” nhỏ hơn 10, phải ghi “0\(digits)”", en: "“\(digits)” is below 10: write “0\(digits)”"),
        fixes: TextEdit?(TextEdit(place.lowerBound..<place.lowerBound, "0")).asFix(writing: "0\(digits)"))
    ]
  }

  /// Example lines for the header of a department's plan that is clean but for them.
  static func headerExample(wrong: String, right: String) -> Rule.Example {
    func plan(_ lines: String) -> String {
      let usual = [
        "cơ quan chủ quản: Ủy ban nhân dân thành phố Hà Nội", "cơ quan ban hành: Sở Nội vụ", "số: 15/KH-SNV",
        "địa danh: Hà Nội", "ngày: 07/5/2024", "trích yếu: Triển khai nhiệm vụ",
      ]
      let keys = lines.split(separator: "\n").map { $0.prefix { $0 != ":" } }
      let kept = usual.filter { line in !keys.contains { line.hasPrefix($0 + ":") } }
      let header = (kept + [lines]).joined(separator: "\n")
      return "---\n\(header)\n---\n\nCác phòng thực hiện./.\n\n"
        + "::: nơi-nhận\n- Bộ Nội vụ;\n- Lưu: VT.\n:::\n\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n"
    }
    return Rule.Example(wrong: plan(wrong), right: plan(right))
  }

  /// Example lines for the signature of a provincial Committee's plan, or of another body's.
  static func signatureExample(
    issuer: String = "Ủy ban nhân dân tỉnh Lào Cai", symbol: String = "KH-UBND", wrong: String, right: String
  ) -> Rule.Example {
    func plan(_ lines: String) -> String {
      "---\n"
        + (issuer.hasPrefix("Ủy") ? "" : "cơ quan chủ quản: Ủy ban nhân dân tỉnh Lào Cai\n")
        + "cơ quan ban hành: \(issuer)\nsố: 15/\(symbol)\nđịa danh: Lào Cai\nngày: 07/5/2026\n"
        + "trích yếu: Triển khai nhiệm vụ\n---\n\nCác cơ quan thực hiện./.\n\n"
        + "::: nơi-nhận\n- Bộ Nội vụ;\n- Lưu: VT.\n:::\n\n::: chữ-ký\n\(lines)\n:::\n"
    }
    return Rule.Example(wrong: plan(wrong), right: plan(right))
  }
}
