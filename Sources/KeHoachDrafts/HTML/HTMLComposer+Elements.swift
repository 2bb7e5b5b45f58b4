import KeHoachOffice

extension HTMLComposer {
  /// Opens an element, or passes it over; the node to go on with.
  mutating func open(_ node: Int) throws(OfficeFileProblem) -> Int {
    let name = tree.nodes[node].name
    let end = tree.nodes[node].end
    if tree.isSilent(node) || notes.backLinks.contains(node) { return end }
    if siteParts.contains(node) {
      flush()
      omit(.siteText, tree.words(node))
      return end
    }
    let look = HTMLLook.of(node, in: tree, inside: self.look, &sheet)
    if look.isHidden, !self.look.isHidden, hide(node) { return end }
    if let note = notes.byLink[node] {
      paragraph.marks.append((note, paragraph.count))
      return end
    }
    if try openSpecial(node, name, look) { return end }
    var kind = Self.kind(of: name)
    if frames.last?.kind == .grid { kind = .cell }
    if kind == .block, isGrid(node, look) { kind = .grid }
    if kind == .cell || kind == .row || kind == .section, tables.isEmpty { kind = .block }
    if kind != .inline { flush() }
    frames.append(Frame(node: node, end: end, look: look, kind: kind))
    try begin(node, name, kind, look)
    return node + 1
  }

  /// Elements that hold no blocks: breaks, lines, pictures, labels.
  private mutating func openSpecial(
    _ node: Int, _ name: String, _ look: HTMLLook
  ) throws(OfficeFileProblem) -> Bool {
    switch name {
    case "br":
      if paragraph.endsWithBreak || isHeadingBreak(node) {
        flush()
      } else if !paragraph.isEmpty {
        paragraph.appendBreak(look.character)
      }
    case "hr":
      flush()
      guard !HTMLNotes.holdsNotes(tree, tree.nodes[node].parent) else { break }
      held?.drawings.append(DraftDrawing(kind: .line, width: 0))
    case "img", "svg", "object", "embed", "canvas", "video", "audio", "map", "math": picture(node, name)
    case "input", "textarea", "option", "datalist": break
    default:
      if let style = tree.attribute(node, "style")?.lowercased(), style.contains("mso-list"), style.contains("ignore") {
        setWordLabel(node)
        return true
      }
      if name == "span", isFiller(node, look) {
        paragraph.append(" ", look.character, isPreformatted: false)
        return true
      }
      if look.hasRule, Self.kind(of: name) == .block, tree.words(node, limit: 1).isEmpty {
        flush()
        held?.drawings.append(DraftDrawing(kind: .line, width: 0))
        return true
      }
      return false
    }
    return true
  }

  /// What is to be done when elements of a name end.
  static func kind(of name: String) -> Kind {
    switch name {
    case "table": .table
    case "thead", "tbody", "tfoot": .section
    case "tr": .row
    case "td", "th": .cell
    case "ul", "ol", "menu", "dir": .list
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "center", "blockquote", "section", "article", "main",
      "header", "footer", "form", "fieldset", "legend", "address", "dl", "dt", "dd", "figure", "figcaption", "pre",
      "caption", "details", "summary", "aside", "nav", "body", "html", "hgroup", "noscript", "iframe":
      .block
    default: .inline
    }
  }

  /// Leaves out what isn't shown, unless it is the document itself that waits for a script to show it.
  private mutating func hide(_ node: Int) -> Bool {
    let words = tree.words(node)
    guard words.utf8.count < 2000 else { return false }
    if !words.isEmpty { omit(.hiddenText, words) }
    return true
  }

  /// Whether a line break in a heading parts its label from its title, which is an element of its own.
  private func isHeadingBreak(_ node: Int) -> Bool {
    guard let frame = frames.last, frame.kind == .block, ["h1", "h2", "h3"].contains(tree.nodes[frame.node].name) else {
      return false
    }
    var next = tree.nodes[node].end
    while next < frame.end, tree.nodes[next].isText, tree.words(next, limit: 1).isEmpty { next = tree.nodes[next].end }
    return next < frame.end && tree.nodes[next].name == "span"
  }

  private mutating func picture(_ node: Int, _ name: String) {
    let height = tree.attribute(node, "height").flatMap { Int($0.prefix { $0.isNumber }) }
    let width = tree.attribute(node, "width").flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    if name == "img", let height, height <= 6, width > 4 * height {
      // Writers save lines that were drawn as pictures.
      let line = DraftDrawing(kind: .line, width: width * 15)
      if paragraph.isEmpty { held?.drawings.append(line) } else { paragraph.drawings.append(line) }
      return
    }
    var words = tree.attribute(node, "alt") ?? tree.attribute(node, "aria-label") ?? ""
    if name != "img" {
      let inside = tree.words(node)
      if !inside.isEmpty { words = inside }
    }
    if paragraph.hasWords { paragraph.drawings.append(DraftDrawing(kind: .picture, width: width * 15)) }
    omit(.picture, words)
  }

  /// The label that Word writes in front of an item of a list of its own.
  private mutating func setWordLabel(_ node: Int) {
    let words = PlainLine(tree.words(node)).words
    guard !words.isEmpty, paragraph.isEmpty else { return }
    var level = 0
    var list = 0
    var style: String?
    for frame in frames.reversed() where style == nil {
      style = tree.attribute(frame.node, "style").flatMap { $0.contains("mso-list") ? $0 : nil }
    }
    if let style, let range = style.firstRange(of: "mso-list:") {
      for word in style[range.upperBound...].prefix(40).split(whereSeparator: { " ;".contains($0) }) {
        if word.hasPrefix("level"), let value = Int(word.dropFirst(5)) { level = max(0, min(value - 1, 8)) }
        if word.hasPrefix("lfo"), let value = Int(word.dropFirst(3)) { list = value }
      }
    }
    let isBullet = !words.contains { $0.isNumber || $0.isLetter } || words == "o"
    paragraph.label = (isBullet && !"-+–".contains(words) ? "•" : words, level, list, isBullet)
  }

  /// Whether a stretch of small no-break spaces only keeps a label from its words.
  private func isFiller(_ node: Int, _ look: HTMLLook) -> Bool {
    guard tree.nodes[node].end - node <= 3, look.character.size == 14 else { return false }
    return PlainLine(tree.words(node, limit: 200)).isBlank
  }

  /// Whether an element sets what it holds in columns, as a table without lines does.
  private func isGrid(_ node: Int, _ look: HTMLLook) -> Bool {
    let children = tree.children(node).filter { !tree.nodes[$0].isText }
    if look.display == "grid" || look.display == "inline-grid" {
      return look.gridColumns >= 2 && children.count >= 2
    }
    guard look.display == "flex", (2...3).contains(children.count) else { return false }
    let words = tree.words(node, limit: 4000)
    return words.utf8.count < 4000
      && ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Nơi nhận"].contains(where: words.contains)
  }

  private mutating func begin(
    _ node: Int, _ name: String, _ kind: Kind, _ look: HTMLLook
  ) throws(OfficeFileProblem) {
    switch kind {
    case .inline: break
    case .block: if name == "li" { beginItem(node, look) }
    case .list:
      let start = tree.attribute(node, "start").flatMap { Int($0) } ?? 1
      let style = look.listStyle.isEmpty ? tree.attribute(node, "type") ?? "" : look.listStyle
      lists.append(HTMLList(isOrdered: name == "ol", style: style, next: start, index: listCount))
      listCount += 1
    case .table, .grid: beginTable(node, kind, look)
    case .section:
      endRow()
      tables[tables.count - 1].isHeadSection = name == "thead"
    case .row:
      endRow()
      tables[tables.count - 1].beginRow()
    case .cell: try beginCell(node, look)
    }
  }

  private mutating func beginItem(_ node: Int, _ look: HTMLLook) {
    guard !lists.isEmpty else { return }
    let own = look.listStyle.isEmpty ? tree.attribute(node, "type") ?? "" : look.listStyle
    let list = lists[lists.count - 1]
    let value = tree.attribute(node, "value").flatMap { Int($0) }
    let usual = lists[lists.count - 1].label(style: own, value: value, isCounted: !look.countedLabel.isEmpty)
    guard let text = look.countedLabel.isEmpty ? usual : HTMLList.counted(look.countedLabel, in: lists) else { return }
    // Items of a list without numbers that were numbered by hand have their labels.
    if !list.isOrdered, look.countedLabel.isEmpty, LineStart.of(tree.words(node, limit: 40)) == .label { return }
    waitingLabel = (text, lists.count - 1, list.index, !list.isOrdered && look.countedLabel.isEmpty)
  }

  /// Ends the innermost open element.
  mutating func close() throws(OfficeFileProblem) {
    guard let frame = frames.last else { return }
    if frame.kind != .inline { flush() }
    if tree.nodes[frame.node].name == "li" { waitingLabel = nil }
    switch frame.kind {
    case .inline, .block: break
    case .list: lists.removeLast()
    case .row: endRow()
    case .section:
      endRow()
      tables[tables.count - 1].isHeadSection = false
    case .cell: endCell(frame)
    case .table, .grid: endTable(frame)
    }
    frames.removeLast()
  }
}
