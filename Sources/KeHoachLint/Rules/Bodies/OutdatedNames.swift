import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH601: bodies that the text names existed on the plan's date.
  static let abolishedBody = outdated(
    Rule(
      "KH601", "cơ-quan-đã-thay-đổi", .warning,
      Bilingual(
        "Cơ quan nêu trong kế hoạch còn tồn tại vào ngày ban hành.",
        en: "The bodies that a plan names existed on its date."),
      reason: Bilingual(
        "Giao việc cho cơ quan đã hợp nhất, đổi tên hoặc giải thể thì không ai thực hiện.",
        en: "A task given to a body that is no more is done by nobody."),
      source: "NQ 176/2025/QH15; NĐ 45/2025/NĐ-CP, NĐ 150/2025/NĐ-CP",
      example: example(wrong: "Sở Kế hoạch và Đầu tư bố trí vốn./.", right: "Sở Tài chính bố trí vốn./.")), .body)

  /// KH602: provinces that the text names existed on the plan's date, in the form that it gives them.
  static let mergedProvince = outdated(
    Rule(
      "KH602", "tỉnh-đã-thay-đổi", .warning,
      Bilingual(
        "Tỉnh, thành phố nêu trong kế hoạch còn tên và cấp đó vào ngày ban hành.",
        en: "The provinces that a plan names existed on its date, under that name and form."),
      reason: Bilingual(
        "Từ 01/7/2025 cả nước còn 34 tỉnh, thành phố; sau đó một số tỉnh thành thành phố.",
        en: "Since 1 July 2025 there are 34 provinces and cities; some provinces have become cities since."),
      source: "NQ 202/2025/QH15",
      example: example(
        wrong: "Triển khai trên địa bàn tỉnh Yên Bái./.", right: "Triển khai trên địa bàn tỉnh Lào Cai./.")), .province)

  /// KH603: the levels that the text names existed on the plan's date.
  static let abolishedLevel = outdated(
    Rule(
      "KH603", "cấp-không-còn", .warning,
      Bilingual(
        "Cấp chính quyền nêu trong kế hoạch còn tồn tại vào ngày ban hành.",
        en: "The levels of government that a plan names existed on its date."),
      reason: Bilingual(
        "Từ 01/7/2025 không còn cấp huyện; nhiệm vụ giao cho xã, phường, đặc khu.",
        en: "Since 1 July 2025 there are no districts; their tasks are those of communes and wards."),
      source: "NQ 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
      example: example(wrong: "Ủy ban nhân dân các huyện triển khai./.", right: "Ủy ban nhân dân các xã triển khai./.")),
    .level)

  /// KH604: what the text names had been set up by the plan's date.
  static let bodyNotYet = LintRule(
    Rule(
      "KH604", "cơ-quan-chưa-có", .warning,
      Bilingual(
        "Cơ quan nêu trong kế hoạch đã được thành lập vào ngày ban hành.",
        en: "The bodies that a plan names had been set up by its date."),
      reason: Bilingual(
        "Tên mới trong kế hoạch cũ là dấu hiệu ghi sai ngày hoặc sửa lẫn hai bản.",
        en: "A new name in an old plan shows a wrong date, or two versions mixed."),
      source: "NQ 176/2025/QH15; NĐ 45/2025/NĐ-CP",
      example: example(
        wrong: "Bộ Nông nghiệp và Môi trường hướng dẫn./.",
        right: "Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn./.",
        date: "07/5/2024"))
  ) { context in
    context.outdatedBodies.compactMap { body in
      guard !body.text.role.isHeaderBody, case .notYet(let date, let basis, _) = body.finding.status else { return nil }
      let name = body.finding.name
      let (vi, en) = basis.isEmpty ? ("", "") : (" (\(basis))", " (\(basis))")
      return LintFinding(
        at: body.text.range(of: body.finding.range),
        Bilingual(
          "“\(name.clipped)” chỉ có từ \(date.short)\(vi), sau ngày của kế hoạch",
          en: "“\(name.clipped)” exists from \(date.short) on\(en), after the plan's date"),
        severity: body.severity)
    }
  }

  /// KH605: the bodies of the header existed on the plan's date.
  static let headerBody = LintRule(
    Rule(
      "KH605", "cơ-quan-ban-hành-không-có", .error,
      Bilingual(
        "Cơ quan ban hành và cơ quan chủ quản tồn tại vào ngày ban hành.",
        en: "The issuer and its superior body existed on the plan's date."),
      reason: Bilingual(
        "Cơ quan không còn, hoặc chưa có, không thể ban hành văn bản.",
        en: "What is no more, or not yet, can issue nothing."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2",
      example: Rule.Example(
        wrong: plan(issuer: "Sở Giao thông vận tải", symbol: "SGTVT"), right: plan(issuer: "Sở Xây dựng", symbol: "SXD")
      ))
  ) { context in
    context.outdatedBodies.compactMap { body in
      guard body.text.role.isHeaderBody else { return nil }
      return LintFinding(
        at: body.text.range(of: body.finding.range), body.message, caption: body.caption,
        severity: body.finding.confidence == .high ? nil : .warning)
    }
  }

  private static func outdated(_ rule: Rule, _ kind: BodyFinding.Kind) -> LintRule {
    LintRule(rule) { context in
      context.outdatedBodies.compactMap { body in
        guard body.finding.kind == kind, !body.text.role.isHeaderBody, case .abolished = body.finding.status else {
          return nil
        }
        return LintFinding(
          at: body.text.range(of: body.finding.range), body.message, caption: body.caption, fixes: body.fixes,
          severity: body.severity)
      }
    }
  }

  private static func example(wrong: String, right: String, date: String = "07/5/2026") -> Rule.Example {
    func plan(_ body: String) -> String { self.plan(issuer: "Sở Tài chính", symbol: "STC", date: date, body: body) }
    return Rule.Example(wrong: plan(wrong), right: plan(right))
  }

  private static func plan(
    issuer: String, symbol: String, date: String = "07/5/2026", body: String = "Triển khai nhiệm vụ./."
  ) -> String {
    "---\ncơ quan chủ quản: Ủy ban nhân dân tỉnh Lào Cai\ncơ quan ban hành: \(issuer)\nsố: 01/KH-\(symbol)\n"
      + "địa danh: Lào Cai\nngày: \(date)\n"
      + "trích yếu: Triển khai nhiệm vụ\n---\n\n\(body)\n\n::: nơi-nhận\n- Các sở, ban, ngành;\n- Lưu: VT, VX.\n:::\n\n"
      + "::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n"
  }
}

extension PlanText.Role {
  /// Whether the text is the name of the issuer or of its superior body.
  var isHeaderBody: Bool { kind == .issuer || kind == .superiorBody }
}

extension OutdatedBody {
  /// A hint where the data is not sure; nil for the severity of the rule.
  fileprivate var severity: Severity? { finding.confidence == .high ? nil : .hint }

  fileprivate var message: Bilingual {
    let name = finding.name.clipped
    switch finding.status {
    case .abolished(let date, let successors, let basis, _):
      let source = basis.isEmpty ? "" : " (\(basis))"
      let next = successors.joined(separator: "; ")
      return Bilingual(
        "“\(name)” không còn từ \(date.short)\(source)" + (next.isEmpty ? "" : "; nay là \(next)"),
        en: "“\(name)” is no more since \(date.short)\(source)" + (next.isEmpty ? "" : "; it is now \(next)"))
    case .notYet(let date, _, _):
      return Bilingual("“\(name)” chỉ có từ \(date.short)", en: "“\(name)” exists from \(date.short) on")
    case .current, .unknown: return Bilingual("“\(name)”", en: "“\(name)”")
    }
  }

  fileprivate var caption: String {
    guard case .abolished(_, let successors, _, _) = finding.status, let next = successors.first else { return "" }
    return "nay là \(next)"
  }

  /// The successor in the place of the name, where there is one and the name is written in full.
  fileprivate var fixes: [FixIt] {
    guard finding.kind != .level, case .abolished(_, let successors, _, _) = finding.status, successors.count == 1,
      !successors[0].contains(where: { "(;,".contains($0) && $0 != "," }), hasSameHead(successors[0]),
      let edit = text.edit(finding.range, successors[0])
    else { return [] }
    return [
      FixIt(Bilingual("ghi “\(successors[0])”", en: "write “\(successors[0])”"), edits: [edit])
    ]
  }

  /// `Sở …` for `Sở …`, `tỉnh …` for `tỉnh …` or `thành phố …`: not within a list, nor in capitals.
  private func hasSameHead(_ successor: String) -> Bool {
    guard finding.name != finding.name.uppercased() else { return false }
    switch finding.kind {
    case .body: return finding.name.split(separator: " ").first == successor.split(separator: " ").first
    case .province: return finding.name.hasPrefix("tỉnh ")
    case .level: return false
    }
  }
}
