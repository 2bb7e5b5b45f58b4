import KeHoachOffice

/// Which comments reply to which, and which are settled: what later versions of Word keep in a part of their own.
struct CommentThreads {
  private var parents: [String: String] = [:]
  private var resolved: Set<String> = []

  /// Reads the part, where a document has one that can be read; without it all comments stand alone.
  init(_ file: WordFile) {
    guard let name = file.relationships.target(kind: "commentsExtended"),
      let tree = try? XMLTree(name, of: file.package)
    else { return }
    for entry in tree.root.children where entry.name == "commentEx" {
      guard let id = entry.attribute("paraId", .wordExtension) else { continue }
      if let parent = entry.attribute("paraIdParent", .wordExtension) { parents[id] = parent }
      if let done = entry.attribute("done", .wordExtension), ["1", "true", "on"].contains(done) { resolved.insert(id) }
    }
  }

  /// The identifier by which a comment goes there: that of its last paragraph.
  static func key(of comment: XMLNode) -> String? {
    var last: XMLNode?
    for child in comment.children where child.isNamed("p") { last = child }
    return last?.attribute("paraId", .wordExtension)
  }

  /// Where the thread of a comment stands: the nearest place of one that it replies to.
  ///
  /// - Parameter ranges: what comments are about, by key.
  func range(of key: String, _ ranges: [String: Range<Int>]) -> Range<Int>? {
    var at = key
    for _ in 0..<64 {
      guard let parent = parents[at] else { return nil }
      if let range = ranges[parent] { return range }
      at = parent
    }
    return nil
  }

  /// Links comments.
  ///
  /// - Parameter comments: with their keys, in the order of the draft.
  func linking(_ comments: [(comment: DraftComment, key: String?)]) -> [DraftComment] {
    var places: [String: Int] = [:]
    for (index, entry) in comments.enumerated() { entry.key.map { places[$0] = index } }
    return comments.enumerated().map { index, entry in
      var comment = entry.comment
      guard let key = entry.key else { return comment }
      comment.isResolved = resolved.contains(key)
      comment.repliesTo = parents[key].flatMap { places[$0] }.flatMap { $0 == index ? nil : $0 }
      return comment
    }
  }
}
