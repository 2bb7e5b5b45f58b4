import KeHoachText

/// Finds the parts of a page that are the site's, not the document's. What is not surely a site's stays.
struct HTMLSiteParts {
  private let tree: HTMLTree
  /// Sums over all nodes before each: bytes of words, those of links, links, words that only a document has, names of
  /// properties. What an element holds is a difference.
  private var words: [Int] = [0]
  private var linkWords: [Int] = [0]
  private var links: [Int] = [0]
  private var marks: [Int] = [0]
  private var properties: [Int] = [0]
  /// The smallest element that holds all words that only a document has.
  private var document: Range<Int>?

  /// The elements that are the site's: the outermost of each.
  static func find(_ tree: HTMLTree) -> Set<Int> { HTMLSiteParts(tree).parts }

  /// The elements of which a page says that they are not shown, though they hold the document.
  private init(_ tree: HTMLTree) {
    self.tree = tree
    var linkEnd = 0
    var first: Int?
    var last: Int?
    for at in tree.nodes.indices {
      let node = tree.nodes[at]
      let isLink = node.name == "a"
      if isLink, at >= linkEnd { linkEnd = node.end }
      var length = 0
      var mark = 0
      var property = 0
      if node.isText, !tree.isSilent(node.parent) {
        length = tree.bytes[node.range].lazy.filter { $0 > 0x20 }.count
        if length > 0, node.range.count <= 400 {
          let folded = Keyword.fold(tree.words(at))
          mark = at >= linkEnd && Self.isOfDocument(folded) ? 1 : 0
          property = SiteWords.isPropertyName(folded) ? 1 : 0
        }
      }
      if mark > 0 {
        first = first ?? at
        last = at
      }
      words.append(words[at] + length)
      linkWords.append(linkWords[at] + (at < linkEnd ? length : 0))
      links.append(links[at] + (isLink ? 1 : 0))
      marks.append(marks[at] + mark)
      properties.append(properties[at] + property)
    }
    if let first, let last { document = Self.common(tree, first, last) }
  }

  private static func isOfDocument(_ folded: String) -> Bool {
    ["cong hoa xa hoi chu nghia", "doc lap tu do hanh phuc", "noi nhan", "can cu ", "theo de nghi cua"].contains {
      folded.hasPrefix($0)
    } || ["ke hoach", "quyet dinh", "quyet dinh:"].contains(folded)
  }

  private static func common(_ tree: HTMLTree, _ first: Int, _ last: Int) -> Range<Int> {
    var at = first
    while at >= 0, tree.nodes[at].end <= last { at = tree.nodes[at].parent }
    return at >= 0 ? at..<tree.nodes[at].end : 0..<tree.nodes.count
  }

  private func sum(_ sums: [Int], _ node: Int) -> Int { sums[tree.nodes[node].end] - sums[node] }

  /// Whether an element holds words that only a document has.
  private func holdsMarks(_ node: Int) -> Bool { sum(marks, node) > 0 }

  private var parts: Set<Int> {
    var found: Set<Int> = []
    var at = 0
    while at < tree.nodes.count {
      if !tree.nodes[at].isText, sum(words, at) > 0, !holdsMarks(at), isSite(at) {
        found.insert(at)
        at = tree.nodes[at].end
      } else {
        at += 1
      }
    }
    return found
  }

  private func isSite(_ node: Int) -> Bool {
    let isOutside = document.map { !$0.contains(node) } ?? false
    switch tree.nodes[node].name {
    case "nav", "button", "select", "dialog", "noscript", "iframe": return true
    case "header", "footer", "aside", "form": if isOutside { return true }
    case "p", "div", "ul", "ol", "table", "section", "dl", "td", "menu", "tr": break
    default: return false
    }
    if ["navigation", "banner", "contentinfo", "search", "menu", "menubar"].contains(tree.attribute(node, "role")) {
      return true
    }
    if isOutside, hasSiteName(node) { return true }
    if sum(links, node) >= 3 {
      let share = sum(linkWords, node) * 100 / sum(words, node)
      if share >= (isOutside ? 60 : 95), isOutside || sum(links, node) >= 4 { return true }
    }
    return listsProperties(node)
  }

  /// Whether its class or name says that it is a part of the site; asked only of what stands beside the document.
  private func hasSiteName(_ node: Int) -> Bool {
    let names = tree.classes(node) + (tree.attribute(node, "id").map { [$0[...]] } ?? [])
    return names.contains { name in
      let parts = name.lowercased().split { !$0.isLetter }
      return parts.contains { Self.siteNames.contains($0) }
    }
  }

  private static let siteNames: Set<Substring> = [
    "footer", "copyright", "menu", "navbar", "sidebar", "breadcrumb", "breadcrumbs", "banner", "hotline", "login",
  ]

  /// Whether it is the list of a document's properties that sites show, and not more than that.
  private func listsProperties(_ node: Int) -> Bool {
    guard ["table", "ul", "dl", "div"].contains(tree.nodes[node].name) else { return false }
    let count = sum(properties, node)
    return count >= 3 && sum(words, node) <= count * 250
  }
}
