import KeHoachOffice

/// Where the fields of a paragraph begin and end: what stands between is made anew whenever they are brought up to date.
struct FieldSpans {
  /// The first and last run of each outermost field; nil where another paragraph holds it.
  private var spans: [(first: XMLNode, last: XMLNode?)] = []
  /// The span of each run of a field.
  private var spanOfRun: [XMLNode: Int] = [:]

  /// Finds the fields that begin in a paragraph.
  init(_ paragraph: XMLNode) {
    var depth = 0
    for run in RunSequence(paragraph) {
      let isInside = depth > 0
      for mark in run.children where mark.isNamed("fldChar") {
        switch mark.attribute("fldCharType") {
        case "begin":
          if depth == 0 { spans.append((run, nil)) }
          depth += 1
        case "end" where depth > 0:
          depth -= 1
          if depth == 0 { spans[spans.count - 1].last = run }
        default: break
        }
      }
      if isInside || depth > 0 || spans.last?.last == run { spanOfRun[run] = spans.count - 1 }
    }
  }

  /// Whether a run is part of a field.
  func hold(_ run: XMLNode) -> Bool { spanOfRun[run] != nil || edge(of: run, isEnd: false) != run }

  /// The outermost element of the field that a run belongs to, the run itself where it belongs to none: before it a
  /// remark may begin, or behind it end, without breaking the field.
  func edge(of run: XMLNode, isEnd: Bool) -> XMLNode {
    var edge = run
    if let span = spanOfRun[run] { edge = isEnd ? spans[span].last ?? run : spans[span].first }
    var at = edge.parent
    while let here = at, !here.isNamed("p") {
      if here.isNamed("fldSimple") { edge = here }
      at = here.parent
    }
    return edge
  }
}

/// The runs of a paragraph in order, those in links, tracked changes and controls included, but not those of text boxes;
/// among them the formulas, each as one element.
struct RunSequence: Sequence, IteratorProtocol {
  private var open: [XMLNode.Children]

  /// The runs of a paragraph.
  init(_ paragraph: XMLNode) { open = [paragraph.children] }

  /// The next run.
  mutating func next() -> XMLNode? {
    while !open.isEmpty {
      guard let element = open[open.count - 1].next() else {
        open.removeLast()
        continue
      }
      if element.isNamed("r") || element.namespace == .math { return element }
      if !element.isNamed("pPr"), !element.isNamed("p") { open.append(element.children) }
    }
    return nil
  }
}
