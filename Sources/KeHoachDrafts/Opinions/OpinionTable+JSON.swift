import KeHoachSource

extension OpinionTable {
  /// One JSON array, an object an opinion; what the file doesn't say is left out.
  public var json: String { JSONValue.array(opinions.map(\.json)).text + "\n" }
}

extension Opinion {
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [("kind", .string(kind.rawValue))]
    func add(_ name: String, _ value: String) { if !value.isEmpty { members.append((name, .string(value))) } }
    add("author", author)
    add("date", date)
    members.append(("line", .integer(line)))
    add("place", place)
    add("quotation", quotation)
    add("words", words)
    if !replies.isEmpty {
      members.append(
        (
          "replies",
          .array(
            replies.map {
              .object([("author", .string($0.author)), ("date", .string($0.date)), ("words", .string($0.words))])
            })
        ))
    }
    if kind == .comment { members.append(("isResolved", .boolean(isResolved))) }
    return .object(members)
  }
}
