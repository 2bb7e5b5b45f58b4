import KeHoachOffice

/// What a drawing among words holds.
struct WordDrawings {
  /// The shapes.
  private(set) var drawings: [DraftDrawing] = []
  /// The `w:txbxContent` of its boxes of text.
  private(set) var boxes: [XMLNode] = []
  /// Words that are drawn, not written.
  private(set) var drawnWords = ""

  /// The height in twips up to which a shape without words is a line.
  static let lineHeight = 45

  /// Reads a `w:drawing`, `w:pict` or `w:object`.
  init(_ node: XMLNode) {
    if node.isNamed("drawing") {
      for frame in node.children where frame.namespace == .wordDrawing { readFrame(frame) }
    } else {
      var vector = WordVectorDrawings()
      vector.read(node, scale: nil)
      drawings = vector.drawings
      boxes = vector.boxes
      drawnWords = vector.drawnWords
      if drawings.isEmpty, node.isNamed("object") { drawings = [DraftDrawing(kind: .picture, width: 0)] }
    }
  }

  private mutating func readFrame(_ frame: XMLNode) {
    let extent = frame.child("extent", .wordDrawing)
    let size = (
      width: WordMeasure.emu(extent?.attribute("cx", .none)) ?? 0,
      height: WordMeasure.emu(extent?.attribute("cy", .none)) ?? 0
    )
    guard let data = frame.child("graphic", .drawing)?.child("graphicData", .drawing) else { return }
    read(data, size: size, scale: 1)
    if drawings.isEmpty { drawings.append(DraftDrawing(kind: .other, width: size.width)) }
  }

  /// Reads shapes.
  ///
  /// - Parameters:
  ///   - size: the size of the whole drawing, which is that of its only shape; nil within a group.
  ///   - scale: how much larger than it says a shape within a group is.
  private mutating func read(_ container: XMLNode, size: (width: Int, height: Int)?, scale: Double) {
    for child in container.children {
      switch (child.namespace, child.name) {
      case (.picture, "pic"):
        drawings.append(DraftDrawing(kind: .picture, width: size?.width ?? 0))
      case (.wordShape, "wsp"): readShape(child, size, scale)
      case (.wordShape, "wgp"), (.wordShape, "grpSp"): read(child, size: nil, scale: scale * groupScale(child))
      case (.wordShape, "wpc"): read(child, size: nil, scale: scale)
      case (.compatibility, "AlternateContent"):
        if let chosen = WordAlternatives.chosen(child) { read(chosen, size: size, scale: scale) }
      default: break
      }
    }
  }

  private func groupScale(_ group: XMLNode) -> Double {
    let place = group.child("grpSpPr", .wordShape)?.child("xfrm", .drawing)
    let outer = WordMeasure.emu(place?.child("ext", .drawing)?.attribute("cx", .none)) ?? 0
    let inner = WordMeasure.emu(place?.child("chExt", .drawing)?.attribute("cx", .none)) ?? 0
    return outer > 0 && inner > 0 ? Double(outer) / Double(inner) : 1
  }

  private mutating func readShape(_ shape: XMLNode, _ size: (width: Int, height: Int)?, _ scale: Double) {
    let properties = shape.child("spPr", .wordShape)
    let own = properties?.child("xfrm", .drawing)?.child("ext", .drawing)
    let length: (StaticString) -> Int = { name in
      Int((Double(WordMeasure.emu(own?.attribute(name, .none)) ?? 0) * scale).rounded())
    }
    let width = size?.width ?? length("cx")
    let height = size?.height ?? length("cy")
    let isHorizontal = width >= height
    if let box = shape.child("txbx", .wordShape)?.child("txbxContent") {
      boxes.append(box)
      drawings.append(DraftDrawing(kind: .textBox, width: width, isHorizontal: isHorizontal))
      return
    }
    let form = properties?.child("prstGeom", .drawing)?.attribute("prst", .none) ?? ""
    let isLine =
      form == "line" || form.hasPrefix("straightConnector") || shape.child("cNvCnPr", .wordShape) != nil
      || min(width, height) <= Self.lineHeight
    drawings.append(DraftDrawing(kind: isLine ? .line : .other, width: width, isHorizontal: isHorizontal))
  }
}
