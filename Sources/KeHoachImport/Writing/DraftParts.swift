import KeHoachDrafts

/// A draft taken apart into what a plan writes in different places.
struct DraftParts {
  /// An appendix, or a document that another one carries.
  struct Appendix {
    /// `Phụ lục I`.
    var label: [Int] = []
    /// The title's lines.
    var title: [Int] = []
    /// `(Kèm theo …)`.
    var reference: [Int] = []
    /// What it holds.
    var content: [DraftElement] = []
    /// Whether nothing in the draft says that an appendix begins here.
    var isImplied = false
  }

  /// The paragraphs of the letterhead and the title, by role, in reading order.
  private(set) var heading: [ComponentRole: [Int]] = [:]
  /// DỰ THẢO, MẬT, KHẨN and the like.
  private(set) var stamps: [Int] = []
  /// The legal basis and the body.
  private(set) var body: [DraftElement] = []
  /// The paragraphs of the recipients.
  private(set) var recipients: [Int] = []
  /// The paragraphs of the signatures.
  private(set) var signers: [Int] = []
  /// The appendices.
  private(set) var appendices: [Appendix] = []
  /// What is not of the document.
  private(set) var foreign: [Int] = []

  private let roles: [ComponentRole]
  /// The length of the body when the last line of the closing came.
  private var closingAt: Int?
  /// The length of the body when the last line of the title came.
  private var titleAt: Int?

  init(_ recognized: RecognizedDraft) {
    roles = recognized.roles
    var starts = recognized.appendixStarts[...]
    for element in DraftElements(recognized).elements {
      let first = element.firstParagraph
      if let start = starts.first, let first, first >= start {
        while let start = starts.first, first >= start { starts.removeFirst() }
        appendices.append(Appendix())
      }
      add(element)
    }
    takeTrailing()
  }

  private mutating func add(_ element: DraftElement) {
    guard case .paragraph(let index) = element else { return addContent(element) }
    switch roles.indices.contains(index) ? roles[index] : .bodyText {
    case .blank, .note: break
    case .foreign: foreign.append(index)
    case let role where !appendices.isEmpty: addToAppendix(element, index, role)
    case .stamp: stamps.append(index)
    case .recipientsLabel, .recipient:
      recipients.append(index)
      closingAt = body.count
    case .authority, .signer, .signerOffice:
      signers.append(index)
      closingAt = body.count
    case let role where role.isHeading: addHeading(element, index, role)
    default: addContent(element)
    }
  }

  private mutating func addContent(_ element: DraftElement) {
    if appendices.isEmpty { body.append(element) } else { appendices[appendices.count - 1].content.append(element) }
  }

  /// A second letterhead or title behind a body: a document that this one carries.
  private mutating func addHeading(_ element: DraftElement, _ index: Int, _ role: ComponentRole) {
    guard let titleAt, body.count > titleAt else {
      heading[role, default: []].append(index)
      if role == .documentType || role == .subject { titleAt = body.count }
      return
    }
    guard role != .subject, role != .attachedTo else { return addContent(element) }
    appendices.append(Appendix())
    addToAppendix(element, index, role)
  }

  private mutating func addToAppendix(_ element: DraftElement, _ index: Int, _ role: ComponentRole) {
    let last = appendices.count - 1
    guard appendices[last].content.isEmpty else { return addContent(element) }
    switch role {
    case .appendixLabel where appendices[last].label.isEmpty && appendices[last].title.isEmpty:
      appendices[last].label.append(index)
    case .appendixTitle, .documentType, .subject: appendices[last].title.append(index)
    case .appendixReference, .attachedTo: appendices[last].reference.append(index)
    default: addContent(element)
    }
  }

  /// A plan ends with recipients and signature: what stands behind them is an appendix that doesn't say so.
  private mutating func takeTrailing() {
    guard let closingAt, closingAt < body.count else { return }
    var trailing = Appendix()
    trailing.isImplied = true
    trailing.content = Array(body[closingAt...])
    body.removeSubrange(closingAt...)
    appendices.insert(trailing, at: 0)
  }
}

extension DraftElement {
  /// The index of the first paragraph in it.
  var firstParagraph: Int? {
    switch self {
    case .paragraph(let index): index
    case .table(let table): DraftElements.paragraphs(of: [.table(table)]).first
    }
  }
}
