import KeHoachModel
import KeHoachSource
import KeHoachText

/// What the sections on implementation and the recipients say about bodies.
struct Implementation {
  /// The title of the first section on implementation; nil for none.
  private(set) var title: PlanText?
  /// The departments named in these sections.
  private(set) var departments: Set<Int> = []
  /// The departments that one of their clauses begins with, and where.
  private(set) var headed: [(department: Int, text: PlanText)] = []
  /// Whether a group such as `các sở, ban, ngành` stands for all of them.
  private(set) var coversAll = false
  /// The departments among the recipients.
  private(set) var recipients: Set<Int> = []
  /// Whether the recipients name a group that departments belong to.
  private(set) var recipientsCoverAll = false

  private static let titles = ["to chuc thuc hien", "phan cong", "trach nhiem", "to chuc trien khai"]
  private static let groups = [
    "so, ban", "so ban nganh", "so, nganh", "cac so;", "cac so va", "cac co quan", "cac don vi", "don vi lien quan",
    "cac nganh",
    "ban, nganh", "thu truong", "don vi duoc giao", "co quan chu tri", "don vi chu tri", "cac so lien quan",
    "cac so co lien quan", "giam doc cac so",
  ]
  private static let recipientGroups = ["nhu tren", "nhu muc", "nhu dieu", "nhu phan", "nhu khoan", "thanh vien"]

  init(_ context: LintContext) {
    let sections = Self.sections(context.plan.body)
    for text in context.texts {
      switch text.role {
      case .recipient:
        let folded = Keyword.fold(text.plain)
        if !recipientsCoverAll {
          recipientsCoverAll = (Self.groups + Self.recipientGroups).contains(where: folded.holdsBytes)
        }
        recipients.formUnion(Departments.read(folded: folded))
      case .title, .item, .paragraph, .continuation:
        guard text.flow == 0, let block = text.block, block < context.plan.closingStart, sections[block] else {
          continue
        }
        if title == nil, text.role == .title { title = text }
        let folded = Keyword.fold(text.plain)
        if !coversAll { coversAll = Self.groups.contains(where: folded.holdsBytes) }
        let named = Departments.read(folded: folded)
        departments.formUnion(named)
        if let first = named.first, folded.hasPrefix("so ") { headed.append((first, text)) }
      default: break
      }
    }
  }

  /// For each block of the body, whether it belongs to a section on implementation.
  private static func sections(_ body: Flow) -> [Bool] {
    var isPart = [Bool](repeating: false, count: body.blocks.count)
    for (index, block) in body.blocks.enumerated() {
      if let parent = block.parent, isPart[parent] {
        isPart[index] = true
      } else if case .title(let text, _) = block.content {
        let title = Keyword.fold(text.plain)
        isPart[index] = titles.contains(where: title.holdsBytes)
      }
    }
    return isPart
  }
}
