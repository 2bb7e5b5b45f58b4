import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// What the sections on implementation and the recipients say about bodies.
struct Implementation {
  /// The title of the first section on implementation; nil for none.
  private(set) var title: PlanText?
  /// The bodies named in these sections.
  private(set) var bodies: Set<TaskBody> = []
  /// The bodies that one of their clauses begins with, and where.
  private(set) var headed: [(body: TaskBody, text: PlanText)] = []
  /// Whether a group such as `các sở, ban, ngành` stands for all of them.
  private(set) var coversAll = false
  /// The bodies among the recipients, and how many lines there are.
  private(set) var recipients: Set<TaskBody> = []
  private(set) var recipientCount = 0
  /// Whether the recipients name a group that departments belong to.
  private(set) var recipientsCoverAll = false
  /// The groups of other bodies that the recipients name.
  private var recipientKinds: Set<TaskBody.Kind> = []

  /// Whether a body gets the plan, alone or in a group.
  func receives(_ body: TaskBody) -> Bool {
    if recipients.contains(body) || recipientsCoverAll && body.kind == .department {
      return true
    }
    return recipientKinds.contains(body.kind)
  }

  private static let groups = [
    "so, ban", "so ban nganh", "so, nganh", "cac so;", "cac so va", "cac co quan", "cac don vi", "don vi lien quan",
    "cac nganh",
    "ban, nganh", "thu truong", "don vi duoc giao", "co quan chu tri", "don vi chu tri", "cac so lien quan",
    "cac so co lien quan", "giam doc cac so",
  ]
  private static let recipientGroups = ["nhu tren", "nhu muc", "nhu dieu", "nhu phan", "nhu khoan", "thanh vien"]
  /// What recipients call those who are no departments; the last of them mean everybody.
  private static let organizationGroups = ["doan the", "cac hoi", "mat tran", "to chuc chinh tri", "cac to chuc"]
  private static let pressGroups = ["bao ", "dai ", "bao chi", "truyen hinh", "truyen thong"]
  private static let communeGroups = ["cac xa", "cap xa", "xa, phuong", "phuong, xa", "dia phuong", "huyen", "thi xa"]
  private static let everybody =
    recipientGroups + [
      "don vi lien quan", "co quan lien quan", "co quan, don vi", "don vi duoc giao", "cac don vi", "cac co quan",
    ]
  /// Before a group that is only helped, asked or spoken of.
  private static let notActing: Set<Substring> = [
    "cua", "voi", "cung", "giua", "cho", "tu", "boi", "gui", "toi", "den", "dan", "doc", "tra", "doi", "giup",
  ]

  init(_ context: LintContext) {
    let sections = context.plan.body.implementationBlocks
    for text in context.texts {
      switch text.role {
      case .recipient:
        let folded = Keyword.fold(text.plain)
        recipientCount += 1
        if (Self.groups + Self.recipientGroups).contains(where: folded.holdsBytes) { recipientsCoverAll = true }
        readGroups(folded)
        recipients.formUnion(TaskBody.read(text.plain))
      case .title, .item, .paragraph, .continuation:
        guard text.flow == 0, let block = text.block, block < context.plan.closingStart, sections[block] else {
          continue
        }
        if title == nil, text.role == .title { title = text }
        let folded = Keyword.fold(text.plain)
        if !coversAll, Self.isGroupActing(folded) { coversAll = true }
        let named = TaskBody.read(text.plain)
        bodies.formUnion(named)
        if let first = named.first, folded.hasPrefix("so "), first.isDepartment {
          headed.append((first, text))
        } else if let first = TaskBody.opening(folded) {
          headed.append((first, text))
        }
      default: break
      }
    }
  }

  private mutating func readGroups(_ folded: String) {
    func holds(_ words: [String]) -> Bool { words.contains(where: folded.holdsBytes) }
    if holds(Self.organizationGroups) { recipientKinds.insert(.organization) }
    if holds(Self.pressGroups) { recipientKinds.insert(.press) }
    if holds(Self.communeGroups) { recipientKinds.insert(.communes) }
    if holds(Self.everybody) { recipientKinds.formUnion([.organization, .press, .communes]) }
  }

  /// Whether a text gives a group something to do: not where it is only helped or spoken of, and not where the sentence
  /// announces the list of those who have something to do.
  private static func isGroupActing(_ folded: String) -> Bool {
    guard !folded.hasSuffix("nhu sau:") else { return false }
    return groups.contains { group in
      guard folded.holdsBytes(of: group) else { return false }
      // The words before the first occurrence tell.
      let bytes = Array(folded.utf8)
      let wanted = Array(group.utf8)
      var start = 0
      while start + wanted.count <= bytes.count, !bytes[start..<start + wanted.count].elementsEqual(wanted) {
        start += 1
      }
      let before = String(decoding: bytes[max(0, start - 60)..<start], as: UTF8.self).split(separator: " ")
      // `của Giám đốc các sở`: who leads a body stands before it.
      let heads: Set<Substring> = ["cac", "giam", "doc", "thu", "truong", "lanh", "dao", "nguoi", "dung", "dau"]
      let last = before.reversed().drop { heads.contains($0) && !notActing.contains($0) }.first
      guard let last else { return true }
      return !notActing.contains(last)
    }
  }
}
