/// The simple rules of a page's own style sheet: by element, class, and what they stand in.
struct HTMLStyleSheet {
  /// A name and value of a rule or a `style` attribute.
  typealias Declaration = (name: Substring, value: Substring)

  /// `p.ten` of a selector.
  private struct Part {
    var name: String
    var classes: [String]
  }

  private struct Rule {
    /// The element itself last, what it stands in before it.
    var parts: [Part]
    var weight: Int
    var declarations: [Declaration]
  }

  /// More than any page needs; without them matching could be made to take long.
  private enum Bound {
    static let rules = 2000
    static let rulesByKey = 64
    static let steps = 2_000_000
  }

  /// The name of the declaration of what a page counts before an element.
  static let label = "label-before"

  private var rules: [Rule] = []
  private var byKey: [String: [Int]] = [:]
  private var steps = 0

  /// The style sheets of a page.
  init(_ tree: HTMLTree) {
    for node in tree.nodes.indices where tree.nodes[node].name == "style" {
      for child in tree.children(node) where tree.nodes[child].isText { read(tree.text(child)) }
    }
  }

  /// The declarations for an element, the strongest last.
  mutating func declarations(_ tree: HTMLTree, _ node: Int) -> [Declaration] {
    guard !rules.isEmpty else { return [] }
    let classes = tree.classes(node).map(String.init)
    var found: [Int] = byKey[tree.nodes[node].name] ?? []
    for name in classes { found += byKey["." + name] ?? [] }
    found = found.filter { matches(rules[$0], tree, node, classes) }
    found.sort { (rules[$0].weight, $0) < (rules[$1].weight, $1) }
    return found.flatMap { rules[$0].declarations }
  }

  private mutating func matches(_ rule: Rule, _ tree: HTMLTree, _ node: Int, _ classes: [String]) -> Bool {
    guard let own = rule.parts.last, Self.matches(own, tree.nodes[node].name, classes) else { return false }
    var wanted = rule.parts.dropLast()
    var at = tree.nodes[node].parent
    while let part = wanted.last, at >= 0 {
      steps += 1
      guard steps < Bound.steps else { return false }
      if Self.matches(part, tree.nodes[at].name, tree.classes(at).map(String.init)) { wanted.removeLast() }
      at = tree.nodes[at].parent
    }
    return wanted.isEmpty
  }

  private static func matches(_ part: Part, _ name: String, _ classes: [String]) -> Bool {
    (part.name.isEmpty || part.name == name) && part.classes.allSatisfy(classes.contains)
  }

  private mutating func read(_ text: String) {
    var rest = Self.withoutComments(text)[...]
    while let brace = rest.firstIndex(of: "{"), rules.count < Bound.rules {
      let selector = rest[..<brace]
      var end = rest.index(after: brace)
      if selector.contains("@") {
        var depth = 1
        while end < rest.endIndex, depth > 0 {
          depth += rest[end] == "{" ? 1 : rest[end] == "}" ? -1 : 0
          end = rest.index(after: end)
        }
        rest = rest[end...]
        continue
      }
      let close = rest[end...].firstIndex(of: "}") ?? rest.endIndex
      let declarations = Self.declarations(rest[end..<close])
      for one in selector.split(separator: ",") { add(one, declarations) }
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : rest[close...]
    }
  }

  private static func withoutComments(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "/*") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private mutating func add(_ selector: Substring, _ declarations: [Declaration]) {
    let element = Self.trim(selector)
    for before in ["::before", ":before"] where element.hasSuffix(before) {
      // What is written before an element is a label where it counts.
      guard let content = declarations.last(where: { $0.name == "content" && $0.value.contains("counter") }) else {
        return
      }
      return add(element.dropLast(before.count), [(Self.label[...], content.value)])
    }
    var parts: [Part] = []
    for word in selector.split(whereSeparator: { $0.isWhitespace || $0 == ">" }) {
      guard !word.contains(where: { ":[#+~*".contains($0) }) else { return }
      let names = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      parts.append(Part(name: names[0].lowercased(), classes: Array(names.dropFirst())))
    }
    guard let own = parts.last, parts.count <= 4 else { return }
    let key = own.classes.first.map { "." + $0 } ?? own.name
    guard byKey[key, default: []].count < Bound.rulesByKey else { return }
    let weight = parts.reduce(0) { $0 + 100 * $1.classes.count + ($1.name.isEmpty ? 0 : 1) }
    byKey[key, default: []].append(rules.count)
    rules.append(Rule(parts: parts, weight: weight, declarations: declarations))
  }

  /// The declarations of a `style` attribute or of a rule.
  static func declarations(_ text: Substring) -> [Declaration] {
    text.split(separator: ";").compactMap { one in
      guard let colon = one.firstIndex(of: ":") else { return nil }
      return (trim(one[..<colon]), trim(one[one.index(after: colon)...]))
    }
  }

  private static func trim(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
