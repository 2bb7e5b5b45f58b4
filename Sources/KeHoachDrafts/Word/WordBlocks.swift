import KeHoachOffice

/// What stands in a body, cell, row and so on, through the elements that only group things.
enum WordBlocks {
  /// The elements in a container, without what groups them.
  static func content(of container: XMLNode) -> [XMLNode] {
    var result: [XMLNode] = []
    collect(container, &result)
    return result
  }

  // The depth of XML that is read is bounded, so that of calls is too.
  private static func collect(_ container: XMLNode, _ result: inout [XMLNode]) {
    for child in container.children {
      switch child.namespace {
      case .word:
        switch child.name {
        case "sdt": if let content = child.child("sdtContent") { collect(content, &result) }
        case "customXml", "smartTag", "ins", "moveTo", "del", "moveFrom": collect(child, &result)
        default: result.append(child)
        }
      case .compatibility: if let chosen = WordAlternatives.chosen(child) { collect(chosen, &result) }
      case .math: result.append(child)
      default: break
      }
    }
  }

  /// Every paragraph of a part that can be read, in reading order: those of tables and text boxes too.
  static func paragraphs(in container: XMLNode) -> [XMLNode] {
    var result: [XMLNode] = []
    collectParagraphs(container, &result)
    return result
  }

  private static func collectParagraphs(_ node: XMLNode, _ result: inout [XMLNode]) {
    for child in node.children {
      if child.isNamed("p") { result.append(child) }
      if child.isNamed("AlternateContent", .compatibility) {
        if let chosen = WordAlternatives.chosen(child) { collectParagraphs(chosen, &result) }
      } else {
        collectParagraphs(child, &result)
      }
    }
  }
}
