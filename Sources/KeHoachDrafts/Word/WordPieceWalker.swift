import KeHoachOffice

/// Walks through a paragraph and lists its pieces. The depth of XML that is read is bounded, so that of calls is too.
struct WordPieceWalker {
  let styles: WordStyles
  let paragraphStyle: String?
  private var table: WordRunProperties?
  var paragraph: XMLNode
  private(set) var pieces: [WordPiece] = []
  private var fields: [Field] = []
  /// How many of the fields have not come to their results.
  private var instructions = 0

  /// A field that has begun and not ended.
  private struct Field {
    var instruction = ""
    var isInResult = false
  }

  /// What holds for the content of an element.
  private struct Surroundings {
    var change: XMLNode?
    var isDeleted = false
    var isInField = false
    var run: XMLNode?
    var formatChange: XMLNode?
    var isHidden = false
    var format = CharacterFormat()
  }

  init(styles: WordStyles, paragraphStyle: String?, table: WordRunProperties?, paragraph: XMLNode) {
    self.styles = styles
    self.paragraphStyle = paragraphStyle
    self.paragraph = paragraph
    self.table = table
    // What is hidden must not depend on whether the table is known.
    self.table?.toggles.hidden = nil
  }

  /// Adds the pieces of a `w:p`.
  mutating func walk(paragraph: XMLNode) {
    self.paragraph = paragraph
    walk(paragraph, Surroundings())
  }

  private mutating func walk(_ node: XMLNode, _ around: Surroundings) {
    for child in node.children {
      switch child.namespace {
      case .word: walkWord(child, around)
      case .math: if child.name == "oMath" || child.name == "oMathPara" { addMath(child, around) }
      case .compatibility: if let chosen = WordAlternatives.chosen(child) { walk(chosen, around) }
      default: break
      }
    }
  }

  private mutating func walkWord(_ node: XMLNode, _ around: Surroundings) {
    var inside = around
    switch node.name {
    case "r": walkRun(node, around)
    case "ins", "moveTo":
      inside.change = around.isDeleted ? around.change : node
      walk(node, inside)
    case "del", "moveFrom":
      inside.change = node
      inside.isDeleted = true
      walk(node, inside)
    case "hyperlink", "smartTag", "customXml", "dir", "bdo": walk(node, around)
    case "sdt": if let content = node.child("sdtContent") { walk(content, around) }
    case "fldSimple":
      inside.isInField = true
      add(.field(node.attribute("instr") ?? ""), node, "", inside)
      walk(node, inside)
    case "commentRangeStart": node.attribute("id").map { add(.commentStart(id: $0), node, "", around) }
    case "commentRangeEnd": node.attribute("id").map { add(.commentEnd(id: $0), node, "", around) }
    default: break
    }
  }

  private mutating func walkRun(_ run: XMLNode, _ around: Surroundings) {
    let own = run.child("rPr")
    let properties = styles.resolve(
      WordRunProperties(own, theme: styles.theme), paragraphStyle: paragraphStyle, table: table)
    var inside = around
    inside.run = run
    inside.formatChange = own?.child("rPrChange")
    inside.isHidden = properties.toggles.hidden ?? false
    inside.format = properties.format
    walkContent(of: run, inside)
  }

  private mutating func walkContent(of run: XMLNode, _ around: Surroundings) {
    for child in run.children {
      if child.isNamed("AlternateContent", .compatibility) {
        if let chosen = WordAlternatives.chosen(child) { walkContent(of: chosen, around) }
      } else {
        addContent(child, child.word, around)
      }
    }
  }

  private mutating func addContent(_ node: XMLNode, _ name: String, _ around: Surroundings) {
    switch name {
    case "t": addWords(node, around)
    case "delText":
      var deleted = around
      deleted.isDeleted = true
      addWords(node, deleted)
    case "tab", "ptab": add(.letter, node, "\t", around)
    case "br": addBreak(node, around)
    case "cr": add(.letter, node, "\u{0B}", around)
    case "noBreakHyphen": add(.letter, node, "-", around)
    case "sym":
      add(.letter, node, WordSymbols.text(node.attribute("char") ?? "", font: node.attribute("font") ?? ""), around)
    case "fldChar": addFieldMark(node, around)
    case "instrText": if let last = fields.indices.last { fields[last].instruction += node.text }
    case "pgNum": add(.field("PAGE"), node, "", around)
    case "footnoteReference", "endnoteReference":
      node.attribute("id").map { add(.note(id: $0, isEndnote: name == "endnoteReference"), node, "", around) }
    case "commentReference": node.attribute("id").map { add(.comment(id: $0), node, "", around) }
    case "drawing", "pict", "object": add(.drawing, node, "", around)
    case "ruby": if let base = node.child("rubyBase") { walk(base, around) }
    default: break
    }
  }

  private mutating func addBreak(_ node: XMLNode, _ around: Surroundings) {
    if node.attribute("type") == "page" {
      add(.pageBreak, node, "", around)
    } else {
      add(.letter, node, "\u{0B}", around)
    }
  }

  private mutating func addWords(_ node: XMLNode, _ around: Surroundings) {
    var text = node.text
    guard !text.isEmpty else { return }
    var skipped = 0
    if !Self.keepsBlanks(node) {
      let utf8 = text.utf8
      let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      let kept = utf8.drop(while: isBlank)
      skipped = utf8.count - kept.count
      text = kept.lastIndex(where: { !isBlank($0) }).map { String(kept[...$0]) ?? "" } ?? ""
    }
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      text = String(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : Character($0) })
    }
    add(.words, node, text, around, skipped: skipped)
  }

  private static func keepsBlanks(_ node: XMLNode) -> Bool {
    let own = node.attribute("space", .xml) ?? node.tree.root.attribute("space", .xml)
    return own == "preserve"
  }

  private mutating func addFieldMark(_ node: XMLNode, _ around: Surroundings) {
    switch node.attribute("fldCharType") {
    case "begin":
      if node.child("ffData")?.child("checkBox") != nil { add(.formField, node, "", around) }
      fields.append(Field())
      instructions += 1
    case "separate":
      guard let last = fields.indices.last, !fields[last].isInResult else { return }
      fields[last].isInResult = true
      instructions -= 1
      add(.field(fields[last].instruction), node, "", around)
    case "end":
      guard let last = fields.popLast(), !last.isInResult else { return }
      instructions -= 1
      add(.field(last.instruction), node, "", around)
    default: break
    }
  }

  private mutating func addMath(_ node: XMLNode, _ around: Surroundings) {
    var text = ""
    for element in node.subtree where element.isNamed("t", .math) { text += element.text }
    add(.math, node, String(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : Character($0) }), around)
  }

  private mutating func add(
    _ kind: WordPiece.Kind, _ node: XMLNode, _ text: String, _ around: Surroundings, skipped: Int = 0
  ) {
    // What stands in a field's instruction is not printed; words are hidden there.
    let isHidden = around.isHidden || instructions > 0
    guard instructions == 0 || kind == .words else { return }
    pieces.append(
      WordPiece(
        kind: kind, node: node, run: around.run, paragraph: paragraph, text: text, skipped: skipped,
        visibility: around.isDeleted ? .deleted : isHidden ? .hidden : .shown, change: around.change,
        formatChange: around.formatChange,
        isInField: around.isInField || !fields.isEmpty, format: around.format))
  }
}

/// Choices between what newer and what older programs understand: one of them is read, the others are the same again.
enum WordAlternatives {
  /// What newer programs write, and this one can read.
  private static let understood: Set<String> = [
    "wps", "wpg", "wpc", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "w16cex", "w16sdtdh", "w16du", "a14", "v", "o",
    "w", "wp", "r", "m", "pic",
  ]

  /// The content of a `mc:AlternateContent` that counts.
  static func chosen(_ node: XMLNode) -> XMLNode? {
    guard node.name == "AlternateContent" else { return nil }
    var fallback: XMLNode?
    var last: XMLNode?
    for child in node.children where child.namespace == .compatibility {
      if child.name == "Fallback" {
        fallback = fallback ?? child
      } else if child.name == "Choice" {
        let needs = (child.attribute("Requires", .none) ?? "").split(separator: " ")
        if needs.allSatisfy({ understood.contains(String($0)) }) { return child }
        last = last ?? child
      }
    }
    return fallback ?? last
  }
}
