import KeHoachModel
import KeHoachSource
import KeHoachSyntax

extension LintRule {
  /// KH212: a section is divided into two points at least.
  static let singlePoint = LintRule(
    Rule(
      "KH212", "chỉ-một-điểm", .hint,
      Bilingual(
        "Chia thành khoản, điểm thì có từ hai khoản, điểm trở lên.", en: "What is divided has two parts at least."),
      reason: Bilingual(
        "Chỉ có `a)` mà không có `b)` thường do thiếu một đoạn, hoặc không cần đánh số.",
        en: "An `a)` without a `b)` mostly means that something is missing, or that it needs no letter."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "1. Sở Nội vụ:\n\na) Tổ chức tập huấn.\n\n2. Các phòng báo cáo./.\n",
        right: "1. Sở Nội vụ:\n\na) Tổ chức tập huấn.\n\nb) Mua sách.\n\n2. Các phòng báo cáo./.\n"))
  ) { context in
    context.plan.flows.flatMap { flow in
      var counts: [Series: (count: Int, first: Int)] = [:]
      let blocks = flow.blocks
      for index in blocks.indices {
        guard let scheme = blocks[index].label?.scheme, (Label.Scheme.arabic ... .letter).contains(scheme) else {
          continue
        }
        counts[Series(parent: blocks[index].parent, scheme: scheme), default: (0, index)].count += 1
      }
      return counts.values.filter { $0.count == 1 }.map(\.first).sorted().compactMap { index -> LintFinding? in
        guard let label = blocks[index].label, let place = label.range, label.value == 1, blocks[index].parent != nil
        else { return nil }
        return LintFinding(
          at: place,
          Bilingual("chỉ có “\(label.text)”, không có số tiếp theo", en: "“\(label.text)” is the only one"))
      }
    }
  }

  private struct Series: Hashable {
    var parent: Int?
    var scheme: Label.Scheme
  }
}
