import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH812: a department asks its peers, it doesn't order them.
  static let orderToPeers = LintRule(
    Rule(
      "KH812", "sở-yêu-cầu-sở", .warning,
      Bilingual(
        "Sở đề nghị, không yêu cầu, chỉ đạo các sở, ban, ngành, Ủy ban nhân dân khác.",
        en: "A department asks other departments and Committees; it doesn't order them."),
      reason: Bilingual(
        "Các sở ngang cấp với nhau; chỉ cấp trên mới yêu cầu, chỉ đạo.",
        en: "Departments are peers; only what stands above them can order."),
      source: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
      example: Rule.Example(
        wrong: ExampleText.plan("Triển khai nhiệm vụ", "Yêu cầu các sở, ban, ngành phối hợp thực hiện./."),
        right: ExampleText.plan("Triển khai nhiệm vụ", "Đề nghị các sở, ban, ngành phối hợp thực hiện./.")))
  ) { context in
    let issuers = context.texts(.issuer)
    let isDepartment = !issuers.isEmpty && issuers.allSatisfy { $0.plain.lowercased().hasPrefix("sở ") }
    return context.occurrences(of: orderWords).compactMap { order in
      let tokens = order.tokens.tokens
      guard order.text.role.isProse, order.text.flow ?? 0 == 0, let length = orders.length(at: order.place, in: tokens),
        peers.matches(at: order.place + length, in: tokens)
      else { return nil }
      let before = order.sentence.lowerBound..<order.place
      guard !superiors.occur(in: before, of: tokens) else { return nil }
      if !isDepartment {
        // In a plan of the Committee, under `1. Sở Khoa học và Công nghệ`.
        guard tokens[order.place].id != give.ids[0], before.isEmpty || departments.occur(in: before, of: tokens),
          departments.matches(at: 0, in: tokens) || isUnderDepartment(order.text, context)
        else { return nil }
      }
      let bytes = order.tokens.bytes(of: order.place..<order.place + length)
      let written = order.text.string(bytes)
      let right = order.token.shape == .capitalised ? "Đề nghị" : "đề nghị"
      return LintFinding(
        at: order.text.range(of: bytes),
        Bilingual(
          "sở “\(written)” cơ quan ngang cấp; cần viết “\(right)”",
          en: "a department can't order its peers; write “\(right)”"), caption: "viết “\(right)”",
        fixes: order.text.edit(bytes, right).map {
          [FixIt(Bilingual("viết “\(right)”", en: "write “\(right)”"), edits: [$0])]
        } ?? [])
    }
  }

  private static let orderWords = WordSet(["yêu", "chỉ", "giao"])
  private static let give = WordSet(["giao"])
  private static let orders = Phrases(PhraseWords.orders)
  private static let peers = Phrases(PhraseWords.peers)
  private static let superiors = Phrases(PhraseWords.superiors)
  private static let departments = Phrases(["sở"])

  /// Whether the block stands under one that begins with `Sở`.
  private static func isUnderDepartment(_ text: PlanText, _ context: LintContext) -> Bool {
    guard let parent = context.parent(of: text), let title = context.plan.body.blocks[parent].text else {
      return false
    }
    return title.plain.lowercased().hasPrefix("sở ")
  }
}
