import KeHoachSource

/// An opinion about a draft that its file holds: a comment with its replies, or a tracked change.
public struct Opinion: Sendable, Hashable {
  /// What kind of opinion it is.
  public enum Kind: String, Sendable {
    /// A remark in the margin.
    case comment
    /// Words that are to be added.
    case insertion
    /// Words that are to be taken away.
    case deletion
    /// Words that are to be others.
    case replacement
  }

  /// What kind it is.
  public var kind: Kind
  /// Who has it, as the file says; empty where it doesn't.
  public var author: String
  /// When, as the file says; empty where it doesn't.
  public var date: String
  /// The line of the draft, from 1.
  public var line: Int
  /// Where in the document: `điểm a khoản 2 mục III`; empty before the first label.
  public var place: String
  /// The words that it is about; for one at a point, those of its paragraph.
  public var quotation: String
  /// What it says.
  public var words: String
  /// What others reply: author and words.
  public var replies: [Reply]
  /// Whether the file says that it is settled.
  public var isResolved: Bool

  /// A reply to a remark.
  public struct Reply: Sendable, Hashable {
    /// Who replies.
    public var author: String
    /// When, as the file says.
    public var date: String
    /// What it says.
    public var words: String
  }

  /// The day for people: `21/11/2026`; what the file says where that is no day.
  public var day: String {
    let parts = date.prefix { $0 != "T" }.split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return date }
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}

/// The opinions that a draft's file holds, in the order of the places: bảng tổng hợp ý kiến góp ý.
public struct OpinionTable: Sendable {
  /// The opinions.
  public private(set) var opinions: [Opinion] = []
  /// How many tracked changes are of looks alone; they are no opinions on what the draft says.
  public private(set) var formattingChanges = 0

  /// The heads of the columns of `rows`.
  public static let heads = [
    "TT", "Người góp ý", "Ngày", "Vị trí", "Nội dung được góp ý", "Ý kiến góp ý", "Tiếp thu, giải trình",
  ]

  /// Collects the opinions of several copies of a draft, each with the remarks of its reader, one copy after the other.
  public init(_ copies: [Draft]) {
    for table in copies.map({ OpinionTable($0) }) {
      opinions += table.opinions
      formattingChanges += table.formattingChanges
    }
  }

  /// Collects the opinions of a draft.
  public init(_ draft: Draft) {
    let position = DraftPosition(draft)
    var replies: [Int: [DraftComment]] = [:]
    for (index, comment) in draft.comments.enumerated() {
      if let start = draft.start(ofThread: index) { replies[start, default: []].append(comment) }
    }
    for (index, comment) in draft.comments.enumerated() where draft.start(ofThread: index) == nil {
      opinions.append(Opinion(comment, replies: replies[index] ?? [], in: draft, position))
    }
    var last: DraftRevision?
    for revision in draft.revisions {
      guard revision.kind != .formatting else {
        formattingChanges += 1
        continue
      }
      if let before = last, before.isReplaced(by: revision), let end = opinions.indices.last {
        opinions[end].become(before, revision)
        last = nil
      } else {
        opinions.append(Opinion(revision, in: draft, position))
        last = revision
      }
    }
    opinions = opinions.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  /// The table for people, without its heads.
  public var rows: [[String]] {
    opinions.enumerated().map { number, opinion in
      let replies = opinion.replies.map { $0.author.isEmpty ? $0.words : "\($0.author): \($0.words)" }
      let answer = replies + (opinion.isResolved ? ["(đã xử lý)"] : [])
      return [
        String(number + 1), opinion.author, opinion.day,
        opinion.place.isEmpty ? "dòng \(opinion.line)" : opinion.place, opinion.quotation.onOneLine,
        opinion.words.onOneLine, answer.map(\.onOneLine).joined(separator: "; "),
      ]
    }
  }
}

extension Draft {
  /// The comment that a comment replies to in the end; nil for one that stands alone, or where replies go in a circle.
  fileprivate func start(ofThread comment: Int) -> Int? {
    var at = comment
    for _ in 0..<64 {
      guard let next = comments[at].repliesTo, comments.indices.contains(next) else { return at == comment ? nil : at }
      at = next
    }
    return nil
  }
}

extension Opinion {
  fileprivate init(_ comment: DraftComment, replies: [DraftComment], in draft: Draft, _ position: DraftPosition) {
    let paragraph = EditPlan.paragraph(at: comment.range.lowerBound, in: draft)
    let quoted = comment.range.isEmpty ? paragraph.map { draft.paragraphs[$0].range } : comment.range
    self.init(
      kind: .comment, author: comment.author, date: comment.date, line: (paragraph ?? 0) + 1,
      place: paragraph.map { position.paths[$0] } ?? "", quotation: quoted.map { draft.text.string(in: $0) } ?? "",
      words: comment.words, replies: replies.map { Reply(author: $0.author, date: $0.date, words: $0.words) },
      isResolved: comment.isResolved)
  }

  fileprivate init(_ revision: DraftRevision, in draft: Draft, _ position: DraftPosition) {
    let paragraph = EditPlan.paragraph(at: revision.range.lowerBound, in: draft)
    let isDeletion = revision.kind == .deletion
    self.init(
      kind: isDeletion ? .deletion : .insertion, author: revision.author, date: revision.date,
      line: (paragraph ?? 0) + 1, place: paragraph.map { position.paths[$0] } ?? "",
      quotation: isDeletion
        ? revision.words : paragraph.map { draft.text.string(in: draft.paragraphs[$0].range) } ?? "",
      words: isDeletion ? "Đề nghị bỏ “\(revision.words)”" : "Đề nghị thêm “\(revision.words)”", replies: [],
      isResolved: false)
  }

  fileprivate mutating func become(_ a: DraftRevision, _ b: DraftRevision) {
    let (old, new) = a.kind == .deletion ? (a.words, b.words) : (b.words, a.words)
    kind = .replacement
    quotation = old
    words = "Đề nghị sửa “\(old)” thành “\(new)”"
  }
}

extension DraftRevision {
  /// Whether the next change puts words in the place of those that this one takes away, or the other way round.
  fileprivate func isReplaced(by next: DraftRevision) -> Bool {
    author == next.author && kind != next.kind && kind != .formatting && range.upperBound == next.range.lowerBound
  }
}

extension String {
  /// The words with their lines one after the other.
  fileprivate var onOneLine: String {
    split { $0.isNewline || $0 == "\u{0B}" || $0 == "\t" }.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
