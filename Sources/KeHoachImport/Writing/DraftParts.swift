import KeHoachDrafts
import KeHoachSource
import KeHoachText

/// A draft taken apart into what a plan writes in different places.
struct DraftParts {
  /// An appendix, or a document that another one carries.
  struct Appendix {
    /// `Phụ lục I`.
    var label: [DraftPiece] = []
    /// The title's lines.
    var title: [DraftPiece] = []
    /// `(Kèm theo …)`.
    var reference: [DraftPiece] = []
    /// What it holds.
    var content: [DraftElement] = []
    /// Whether nothing in the draft says that an appendix begins here.
    var isImplied = false

    /// Whether it holds nothing yet.
    var isEmpty: Bool { label.isEmpty && title.isEmpty && reference.isEmpty && content.isEmpty }
  }

  /// The paragraphs of the letterhead and the title, by role, in reading order.
  private(set) var heading: [ComponentRole: [DraftPiece]] = [:]
  /// DỰ THẢO, MẬT, KHẨN and the like.
  private(set) var stamps: [DraftPiece] = []
  /// The legal basis and the body.
  private(set) var body: [DraftElement] = []
  /// The paragraphs of the recipients.
  private(set) var recipients: [DraftPiece] = []
  /// The paragraphs of the signatures.
  private(set) var signers: [DraftPiece] = []
  /// The appendices.
  private(set) var appendices: [Appendix] = []
  /// What is not of the document.
  private(set) var foreign: [DraftPiece] = []
  /// What of the body stands above the letterhead, or between it and the title, in the draft.
  private(set) var preface: [DraftPiece] = []

  /// The length of the body when the last line of the closing came.
  private var closingAt: Int?
  /// The length of the body when the last line of the title came.
  private var titleAt: Int?

  init(_ recognized: RecognizedDraft) {
    var starts = recognized.appendixStarts[...]
    var documents = recognized.documentStarts[...]
    for element in DraftElements(recognized).elements {
      let first = element.firstParagraph
      if let start = starts.first, let first, first >= start {
        while let start = starts.first, first >= start { starts.removeFirst() }
        appendices.append(Appendix())
      }
      if let start = documents.first, let first, first >= start {
        while let start = documents.first, first >= start { documents.removeFirst() }
        if titleAt != nil, !body.isEmpty, appendices.last?.isEmpty != true { appendices.append(Appendix()) }
      }
      add(element)
    }
    takeTrailing()
    keepWords(recognized.draft.text.bytes)
  }

  private mutating func add(_ element: DraftElement) {
    guard case .paragraph(let piece) = element else { return addContent(element) }
    switch piece.role {
    case .note: break
    case _ where piece.range.isEmpty: break
    case .foreign: foreign.append(piece)
    case _ where !appendices.isEmpty: addToAppendix(piece)
    case .stamp: stamps.append(piece)
    case .recipientsLabel, .recipient:
      recipients.append(piece)
      closingAt = body.count
    // `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` above the legal basis of a decision is no signature.
    case .authority where titleAt == body.count: addContent(element)
    case .authority, .signer, .signerOffice:
      signers.append(piece)
      closingAt = body.count
    case let role where role.isHeading: addHeading(piece)
    default: addContent(element)
    }
  }

  private mutating func addContent(_ element: DraftElement) {
    if appendices.isEmpty { body.append(element) } else { appendices[appendices.count - 1].content.append(element) }
  }

  /// A second letterhead or title behind a body: a document that this one carries.
  private mutating func addHeading(_ piece: DraftPiece) {
    let role = piece.role
    if titleAt == nil { preface = body.compactMap(\.piece) }
    guard let titleAt, body.count > titleAt else {
      heading[role, default: []].append(piece)
      if role == .documentType || role == .subject { titleAt = body.count }
      return
    }
    guard role != .subject, role != .attachedTo else { return addContent(.paragraph(piece)) }
    // A document that has no date at its head may be dated above the signature.
    let isAboveSignature = signers.isEmpty && recipients.isEmpty
    guard role != .placeAndDate || heading[role] != nil || !isAboveSignature else {
      heading[role] = [piece]
      return
    }
    appendices.append(Appendix())
    addToAppendix(piece)
  }

  private mutating func addToAppendix(_ piece: DraftPiece) {
    let last = appendices.count - 1
    guard appendices[last].content.isEmpty else { return addContent(.paragraph(piece)) }
    switch piece.role {
    case .appendixLabel where appendices[last].label.isEmpty && appendices[last].title.isEmpty:
      appendices[last].label.append(piece)
    case .appendixTitle, .documentType, .subject: appendices[last].title.append(piece)
    case .appendixReference, .attachedTo: appendices[last].reference.append(piece)
    default: addContent(.paragraph(piece))
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

extension DraftParts {
  /// Lines in front that are taken for no part of the document are words of the body, unless they surely are a site's:
  /// nothing is left out for a guess.
  private mutating func keepWords(_ bytes: [UInt8]) {
    func words(_ piece: DraftPiece) -> String { bytes.words(piece.range).composed }
    let start = body.lazy.compactMap(\.firstParagraph).first ?? Int.max
    let end = (recipients + signers).first?.index ?? appendices.first?.content.first?.firstParagraph ?? Int.max
    // Behind a sentence short lines are of the document too: titles, items.
    let front = foreign.filter { $0.index < min(start, end) }.sorted { $0.index < $1.index }
    let kept = front.drop { !isOfDocument(words($0)) }.filter { Self.isNoMargin(words($0)) }
    guard !kept.isEmpty else { return }
    foreign.removeAll(where: Set(kept).contains)
    body.insert(contentsOf: kept.map { .paragraph($0) }, at: 0)
    if !heading.isEmpty { preface = (kept + preface).sorted { $0.index < $1.index } }
  }

  /// Whether a line in front can be of the document: any words where it has no letterhead, sentences above one.
  private func isOfDocument(_ words: String) -> Bool {
    guard Self.isNoMargin(words) else { return false }
    let folded = Keyword.fold(words)
    if heading.isEmpty || folded.hasPrefix("kinh gui") { return true }
    return words.split(separator: " ").count > 4 && !words.contains("|") && !folded.contains("http")
      && !folded.contains("www.")
  }

  /// Whether a line has words other than the number of a page.
  private static func isNoMargin(_ words: String) -> Bool {
    let folded = Keyword.fold(words)
    return folded.contains(where: \.isLetter)
      && !(folded.hasPrefix("trang ") && !folded.dropFirst(6).contains(where: \.isLetter))
  }
}

extension DraftElement {
  /// The paragraph; nil for a table.
  var piece: DraftPiece? { if case .paragraph(let piece) = self { piece } else { nil } }

  /// The index of the first paragraph in it.
  var firstParagraph: Int? {
    switch self {
    case .paragraph(let piece): piece.index
    case .table(let table): DraftElements.paragraphs(of: [.table(table)]).first
    }
  }
}
