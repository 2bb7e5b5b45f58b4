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
    // What was looked through once without a link back is no note: otherwise many links to it would take long.
    var others: Set<Int> = []
    for at in tree.nodes.indices where tree.nodes[at].name == "a" && !backLinks.contains(at) {
      guard Self.isMark(tree, at), let target = Self.target(tree, at, places), target > tree.nodes[at].end,
        let holder = Self.holder(tree, target), !isHolder.contains(holder), !others.contains(holder)
      else { continue }
      // A note has a link back; a list of contents doesn't.
      let back = (holder..<tree.nodes[holder].end).first { link in
        guard tree.nodes[link].name == "a", let home = Self.target(tree, link, places), home < holder else {
          return false
        }
        return Self.isMark(tree, link) || Self.isAround(tree, at, home) && tree.words(link, limit: 24).utf8.count <= 24
      }
      guard let back else {
        others.insert(holder)
        continue
      }
      byLink[at] = holders.count
      holders.append(holder)
      isHolder.insert(holder)
      backLinks.insert(back)
    }
  }

  /// Whether an element holds a note.
  func isNote(_ node: Int) -> Bool { isHolder.contains(node) }

  /// Whether an element holds the notes and nothing else: what it draws above them is none of the document's.
  static func holdsNotes(_ tree: HTMLTree, _ node: Int) -> Bool {
    node >= 0
      && (["doc-endnotes", "doc-footnotes"].contains(tree.attribute(node, "role"))
        || tree.classes(node).contains { $0 == "footnotes" })
  }

  /// Whether a link's words are as short as a mark's: a number, an asterisk, or any in a link that says what it is.
  private static func isMark(_ tree: HTMLTree, _ link: Int) -> Bool {
    let words = tree.words(link, limit: 12)
    guard !words.isEmpty, words.utf8.count <= 12 else { return false }
    if tree.attribute(link, "role") == "doc-noteref" { return true }
    if tree.classes(link).contains(where: { noteClasses.contains($0) }) { return true }
    if let address = tree.attribute(link, "href"), address.hasPrefix("#_ftn") || address.hasPrefix("#_edn") {
      return true
    }
    return words.utf8.count <= 6 && words.contains { $0.isNumber || $0 == "*" }
  }

  private static let noteClasses: Set<Substring> = ["footnote-ref", "sdfootnoteanc", "sdendnoteanc"]

  /// Whether a place is a link, or an element in it or around it in the same line.
  private static func isAround(_ tree: HTMLTree, _ link: Int, _ place: Int) -> Bool {
    if (link..<tree.nodes[link].end).contains(place) { return true }
    let isInline = ["sup", "span", "a", "small"].contains(tree.nodes[place].name)
    return isInline && (place..<tree.nodes[place].end).contains(link)
  }

  /// Where a link leads within the page.
  private static func target(_ tree: HTMLTree, _ link: Int, _ places: [String: Int]) -> Int? {
    guard let address = tree.attribute(link, "href"), address.hasPrefix("#") else { return nil }
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
