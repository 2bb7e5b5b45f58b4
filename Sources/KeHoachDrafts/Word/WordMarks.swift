import KeHoachOffice

/// Collects what belongs to places of the text: comments, notes, tracked changes and what is left out.
struct WordMarks {
  /// The mark of a note.
  struct Note {
    var place: Int
    var section: Int
    var id: String
    var isEndnote: Bool
  }

  private(set) var notes: [Note] = []
  private(set) var revisions: [DraftRevision] = []
  private(set) var omissions: [DraftOmission] = []
  private var commentStarts: [String: Int] = [:]
  private var commentEnds: [String: Int] = [:]
  private var commentPoints: [String: Int] = [:]

  /// Adds what the pieces of a paragraph say.
  ///
  /// - Parameters:
  ///   - start: where their words start in the draft's text.
  ///   - section: the section of the paragraph.
  mutating func add(_ pieces: [WordPiece], at start: Int, section: Int) {
    var place = start
    for piece in pieces {
      addMark(piece, place, section)
      let end = place + piece.shownText.utf8.count
      if !piece.text.isEmpty {
        addOmission(piece, place)
        addRevision(piece, place..<end)
      }
      place = end
    }
  }

  private mutating func addMark(_ piece: WordPiece, _ place: Int, _ section: Int) {
    switch piece.kind {
    case .note(let id, let isEndnote) where piece.visibility == .shown:
      notes.append(Note(place: place, section: section, id: id, isEndnote: isEndnote))
    case .commentStart(let id): startComment(id, at: place)
    case .commentEnd(let id): endComment(id, at: place)
    case .comment(let id): commentPoints[id] = place
    case .formField: omissions.append(DraftOmission(kind: .other, words: "", place: place))
    default: break
    }
  }

  private mutating func addOmission(_ piece: WordPiece, _ place: Int) {
    switch piece.visibility {
    case .shown: if piece.kind == .math { omit(.other, piece.text, at: place) }
    case .deleted: omit(.deletedText, piece.text, at: place)
    case .hidden: omit(.hiddenText, piece.text, at: place)
    }
  }

  /// Notes that something is left out; what is left out at one place is said in one piece.
  mutating func omit(_ kind: DraftOmission.Kind, _ words: String, at place: Int) {
    if let last = omissions.last, last.kind == kind, last.place == place, kind == .deletedText || kind == .hiddenText {
      omissions[omissions.count - 1].words += words
    } else {
      omissions.append(DraftOmission(kind: kind, words: words, place: place))
    }
  }

  private mutating func addRevision(_ piece: WordPiece, _ range: Range<Int>) {
    if let change = piece.change {
      let kind: DraftRevision.Kind = piece.visibility == .deleted ? .deletion : .insertion
      if piece.visibility != .hidden { add(kind, change, range, piece.text) }
    }
    guard piece.visibility == .shown, let change = piece.formatChange else { return }
    add(.formatting, change, range, piece.text)
  }

  /// Adds a change; one that goes on where the last one of the same kind and author ends is part of it.
  mutating func add(_ kind: DraftRevision.Kind, _ change: XMLNode, _ range: Range<Int>, _ words: String) {
    let author = change.attribute("author") ?? ""
    let date = change.attribute("date") ?? ""
    if let last = revisions.last, last.kind == kind, last.author == author, last.date == date,
      last.range.upperBound == range.lowerBound
    {
      revisions[revisions.count - 1].range = last.range.lowerBound..<range.upperBound
      revisions[revisions.count - 1].words += words
    } else {
      revisions.append(DraftRevision(kind: kind, author: author, date: date, range: range, words: words))
    }
  }

  /// What a comment is about starts here.
  mutating func startComment(_ id: String, at place: Int) { commentStarts[id] = place }

  /// What a comment is about ends here.
  mutating func endComment(_ id: String, at place: Int) { commentEnds[id] = place }

  /// What a comment is about; nil for one without a place in the text.
  func range(ofComment id: String) -> Range<Int>? {
    guard let start = commentStarts[id] ?? commentPoints[id] ?? commentEnds[id] else { return nil }
    let end = commentStarts[id] == nil ? start : commentEnds[id] ?? commentPoints[id] ?? start
    return start..<max(start, end)
  }
}
