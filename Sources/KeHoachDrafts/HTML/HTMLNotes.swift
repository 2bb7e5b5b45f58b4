/// The footnotes of a page: links of a few signs to a place farther down, and what stands there.
struct HTMLNotes {
  /// The notes by the links that call them.
  private(set) var byLink: [Int: Int] = [:]
  /// The elements that hold the notes, in the order of their marks.
  private(set) var holders: [Int] = []
  /// The links back at the start of the notes.
  private(set) var backLinks: Set<Int> = []
  private var isHolder: Set<Int> = []

  init(_ tree: HTMLTree) {
    var places: [String: Int] = [:]
    for at in tree.nodes.indices {
      for name in ["id", "name"] {
        if let value = tree.attribute(at, name), places[value] == nil { places[value] = at }
      }
    }
    for at in tree.nodes.indices where tree.nodes[at].name == "a" && !backLinks.contains(at) {
      guard let target = Self.target(tree, at, places), target > tree.nodes[at].end,
        let holder = Self.holder(tree, target), !isHolder.contains(holder)
      else { continue }
      // A note begins with a link back; a list of contents doesn't.
      let back = (holder..<tree.nodes[holder].end).first { tree.nodes[$0].name == "a" }
      guard let back, let home = Self.target(tree, back, places), home < holder else { continue }
      byLink[at] = holders.count
      holders.append(holder)
      isHolder.insert(holder)
      backLinks.insert(back)
    }
  }

  /// Whether an element holds a note.
  func isNote(_ node: Int) -> Bool { isHolder.contains(node) }

  /// Where a link of a few signs leads within the page.
  private static func target(_ tree: HTMLTree, _ link: Int, _ places: [String: Int]) -> Int? {
    guard let address = tree.attribute(link, "href"), address.hasPrefix("#") else { return nil }
    let words = tree.words(link, limit: 8)
    guard !words.isEmpty, words.utf8.count <= 6, words.contains(where: { $0.isNumber || $0 == "*" }) else { return nil }
    return places[String(address.dropFirst())]
  }

  /// The block around a place that is the note.
  private static func holder(_ tree: HTMLTree, _ place: Int) -> Int? {
    var at = place
    while at >= 0, !["p", "div", "li", "aside"].contains(tree.nodes[at].name) { at = tree.nodes[at].parent }
    guard at >= 0 else { return nil }
    let outer = tree.nodes[at].parent
    if tree.nodes[at].name == "p", outer >= 0, tree.nodes[outer].name == "div" || tree.nodes[outer].name == "li",
      tree.attribute(outer, "id") != nil, tree.children(outer).first(where: { !tree.nodes[$0].isText }) == at
    {
      return outer
    }
    return at
  }
}
