import KeHoachOffice

/// What an old drawing, in VML, holds.
struct WordVectorDrawings {
  private(set) var drawings: [DraftDrawing] = []
  private(set) var boxes: [XMLNode] = []
  private(set) var drawnWords = ""

  /// Twips of a number without a unit: a point of the screen.
  private static let pixel = 15.0
  /// The shapes that Word's own menus call straight lines: line and straight connector.
  private static let lineTypes: Set<String> = ["#_x0000_t20", "#_x0000_t32", "#_x0000_t34"]

  /// Reads the shapes in an element.
  ///
  /// - Parameter scale: how many twips a unit of the group around is; nil outside of one.
  mutating func read(_ container: XMLNode, scale: Double?) {
    for child in container.children {
      if child.isNamed("AlternateContent", .compatibility) {
        if let chosen = WordAlternatives.chosen(child) { read(chosen, scale: scale) }
      }
      guard child.namespace == .vector else { continue }
      switch child.name {
      case "group": read(child, scale: groupScale(child, scale))
      case "line": readLine(child, scale)
      case "shape", "rect", "roundrect", "oval", "polyline", "arc", "curve", "image": readShape(child, scale)
      default: break
      }
    }
  }

  private func groupScale(_ group: XMLNode, _ outer: Double?) -> Double {
    let width = length("width", of: group, outer)
    let inner = (group.attribute("coordsize", .none) ?? "").split(separator: ",").first.flatMap { Double($0) } ?? 1000
    return width > 0 && inner > 0 ? width / inner : 1
  }

  private mutating func readLine(_ node: XMLNode, _ scale: Double?) {
    func point(_ name: StaticString) -> (Double, Double)? {
      let pair = (node.attribute(name, .none) ?? "").split(separator: ",", omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      let values = pair.map { $0.isEmpty ? 0 : WordMeasure.vector($0, plain: scale ?? Self.pixel) ?? 0 }
      return (values[0], values[1])
    }
    let from = point("from") ?? (0, 0)
    let to = point("to") ?? (length("width", of: node, scale), 0)
    let width = abs(to.0 - from.0)
    let height = abs(to.1 - from.1)
    drawings.append(DraftDrawing(kind: .line, width: twips(width), isHorizontal: width >= height))
  }

  private mutating func readShape(_ node: XMLNode, _ scale: Double?) {
    let width = length("width", of: node, scale)
    let height = length("height", of: node, scale)
    var kind = DraftDrawing.Kind.other
    if let box = node.child("textbox", .vector)?.child("txbxContent") {
      boxes.append(box)
      kind = .textBox
    } else if isLine(node, width, height) {
      kind = .line
    } else if node.child("imagedata", .vector) != nil {
      kind = .picture
    }
    if let words = node.child("textpath", .vector)?.attribute("string", .none) { drawnWords += words }
    drawings.append(DraftDrawing(kind: kind, width: twips(width), isHorizontal: width >= height))
  }

  private func isLine(_ node: XMLNode, _ width: Double, _ height: Double) -> Bool {
    if Self.lineTypes.contains(node.attribute("type", .none) ?? "") { return true }
    if node.attribute("connectortype", .office) == "straight" { return true }
    if let rule = node.attribute("hr", .office), rule == "t" || rule == "true" { return true }
    guard style(of: node)["height"] != nil, node.child("imagedata", .vector) == nil else { return false }
    return max(width, height) > 0 && min(width, height) <= Double(WordDrawings.lineHeight)
  }

  private func twips(_ length: Double) -> Int { Int(max(0, min(1e9, length)).rounded()) }

  private func length(_ name: String, of node: XMLNode, _ scale: Double?) -> Double {
    style(of: node)[name].flatMap { WordMeasure.vector($0, plain: scale ?? Self.pixel) } ?? 0
  }

  private func style(of node: XMLNode) -> [String: Substring] {
    var result: [String: Substring] = [:]
    for one in (node.attribute("style", .none) ?? "").split(separator: ";") {
      guard let colon = one.firstIndex(of: ":") else { continue }
      result[String(one[..<colon]).trimmingBlanks.lowercased()] = one[one.index(after: colon)...]
    }
    return result
  }
}
