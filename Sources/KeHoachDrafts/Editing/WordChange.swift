import KeHoachOffice
import KeHoachSource

extension EditedParagraph {
  /// Whether a change of words can be made here: it reaches over nothing but letters.
  func allows(_ edit: TextEdit) -> Bool {
    guard !edit.range.isEmpty else { return pieces.isEmpty ? words.isEmpty : host(of: edit.range.lowerBound) != nil }
    let touched = pieces(in: edit.range)
    guard let first = touched.first, let last = touched.last else { return false }
    return pieces[first].barriers == pieces[last].barriers
      && touched.allSatisfy { index in
        let piece = pieces[index]
        let isWhole = edit.range.lowerBound <= piece.range.lowerBound && piece.range.upperBound <= edit.range.upperBound
        return !piece.isFixed && (piece.isText || isWhole)
      }
  }

  /// The piece to which words inserted at a place belong: the one that ends there, else the one that begins there.
  func host(of place: Int) -> Int? {
    let near = pieces(in: max(words.lowerBound, place - 1)..<place + 1)
    return near.last { pieces[$0].range.upperBound <= place && !pieces[$0].isFixed }
      ?? near.first { pieces[$0].range.lowerBound >= place && !pieces[$0].isFixed }
      ?? near.first { pieces[$0].range.contains(place) && pieces[$0].isText && !pieces[$0].isFixed }
  }

  /// Makes changes of words where they stand; the words put in look like the first of those replaced.
  ///
  /// - Parameter edits: in order, allowed, none over another.
  func change(_ edits: [TextEdit]) {
    var changes: [Int: [(range: Range<Int>, text: String)]] = [:]
    for edit in edits {
      let touched = edit.range.isEmpty ? host(of: edit.range.lowerBound).map { $0..<$0 + 1 } : pieces(in: edit.range)
      guard let touched, let first = touched.first else {
        appendRun(showing: edit.text)
        continue
      }
      for index in touched {
        let range = edit.range.clamped(to: pieces[index].range)
        changes[index, default: []].append((range, index == first ? edit.text : ""))
      }
    }
    for (index, changes) in changes { pieces[index].show(changes) }
  }

  /// A run at the end of a paragraph without words, which looks as the paragraph's mark does.
  @discardableResult
  func appendRun(showing text: String) -> XMLNode {
    let run = node.makeElement("r")
    if let look = node.child("pPr")?.child("rPr") { run.copyLook(look) }
    for element in node.contents(showing: text) { run.append(element) }
    node.append(run)
    return run
  }
}

extension XMLNode {
  /// Gives a run the look of another one, without what is tracked about it.
  func copyLook(_ look: XMLNode) {
    let copied = look.copy()
    for name in ["ins", "del", "moveFrom", "moveTo", "rPrChange"] {
      for child in copied.children.filter({ $0.word == name }) { child.remove() }
    }
    if copied.children.contains(where: { _ in true }) { prepend(copied) }
  }
}

extension EditedPiece {
  /// Shows the words with parts of them changed.
  ///
  /// - Parameter changes: in order, each within the piece.
  fileprivate func show(_ changes: [(range: Range<Int>, text: String)]) {
    let old = Array(text.utf8)
    var new: [UInt8] = []
    var at = range.lowerBound
    for change in changes {
      new += old[at - range.lowerBound..<change.range.lowerBound - range.lowerBound]
      new += change.text.utf8
      at = change.range.upperBound
    }
    new += old[(at - range.lowerBound)...]
    let words = String(decoding: new, as: UTF8.self)
    guard new != old else { return }
    if isText, !words.isEmpty, !words.utf8.contains(where: { $0 == 0x09 || $0 == 0x0B }) { return node.setText(words) }
    let run = run
    for element in node.contents(showing: words) { node.insertBefore(element) }
    node.remove()
    let markers: Set<String> = ["rPr", "lastRenderedPageBreak"]
    if let run, run.children.allSatisfy({ markers.contains($0.word) }) { run.removeInserted() }
  }
}
