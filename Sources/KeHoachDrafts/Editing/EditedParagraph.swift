import KeHoachOffice
import KeHoachSource

/// A piece of a paragraph's words: what one element of a run shows.
struct EditedPiece {
  /// Its bytes of the draft's text.
  var range: Range<Int>
  /// Its words as read.
  var text: String
  /// The element: `w:t`, `w:tab`, `w:br`.
  var node: XMLNode
  /// Whether it is `w:t`.
  var isText: Bool
  /// Whether no edit may change it: it is made by a field, or is more than its words.
  var isFixed: Bool
  /// How many things stand before it in the paragraph that no change of words may reach over.
  var barriers: Int

  /// The run that holds it.
  var run: XMLNode? { node.parent.flatMap { $0.isNamed("r") ? $0 : nil } }
}

/// A paragraph whose runs are cut where edits begin and end.
final class EditedParagraph {
  /// The paragraph in its part.
  let node: XMLNode
  /// Its words in the draft's text.
  let words: Range<Int>
  /// What its words consist of, in order. Ranges stay those of the draft as read, whatever is changed.
  private(set) var pieces: [EditedPiece]
  /// Its fields: found once it is cut, and once only.
  private(set) lazy var fields = FieldSpans(node)

  /// Takes the pieces of a paragraph.
  ///
  /// - Returns: nil if they aren't the words that the draft has there.
  init?(_ read: WordParagraphPieces, node: XMLNode, words: Range<Int>, of draft: Draft) {
    self.node = node
    self.words = words
    pieces = []
    var end = words.lowerBound
    var barriers = 0
    for piece in read.pieces where piece.visibility == .shown {
      let text = piece.text
      let range = end..<end + text.utf8.count
      guard range.upperBound <= words.upperBound, draft.text.bytes[range].elementsEqual(text.utf8) else { return nil }
      end = range.upperBound
      if !text.isEmpty {
        pieces.append(
          EditedPiece(
            range: range, text: text, node: piece.node, isText: piece.kind == .words,
            isFixed: piece.isInField || !piece.kind.isLetters || piece.node.parent?.isNamed("r") != true,
            barriers: barriers))
      }
      if piece.kind.isBarrier { barriers += 1 }
    }
    guard end == words.upperBound else { return nil }
  }

  /// The indices of the pieces that have words in a range.
  func pieces(in range: Range<Int>) -> Range<Int> {
    let first = index { $0.range.upperBound > range.lowerBound }
    let end = index { $0.range.lowerBound >= range.upperBound }
    return first..<max(first, end)
  }

  /// The first piece for which a condition holds that holds for all after it.
  private func index(where holds: (EditedPiece) -> Bool) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if holds(pieces[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Cuts texts and runs so that each of the ranges consists of whole runs.
  ///
  /// - Parameter ranges: of the words; at an empty one a run ends, or begins where none does.
  func cut(_ ranges: [Range<Int>], _ ids: inout AnnotationIDs) {
    cutTexts(at: Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted())
    let starts = Set(ranges.filter { !$0.isEmpty }.map(\.lowerBound))
    let ends = Set(ranges.map(\.upperBound))
    // From the end on, so that what stands behind a cut is moved once; the look of a run of many pieces is found once.
    var open: (run: XMLNode, look: XMLNode?)?
    for piece in pieces.reversed() where !piece.range.isEmpty {
      guard let run = piece.run else { continue }
      let look = open?.run == run ? open?.look : run.child("rPr")
      open = (run, look)
      if ends.contains(piece.range.upperBound), let next = piece.node.next { next.cut(run, look: look, &ids) }
      let isStart = starts.contains(piece.range.lowerBound)
      if isStart || ends.contains(piece.range.lowerBound) { piece.node.cut(run, look: look, &ids) }
    }
  }

  private func cutTexts(at places: [Int]) {
    var result: [EditedPiece] = []
    result.reserveCapacity(pieces.count)
    var next = 0
    for piece in pieces {
      while next < places.count, places[next] <= piece.range.lowerBound { next += 1 }
      var inner: [Int] = []
      var at = next
      while at < places.count, places[at] < piece.range.upperBound {
        inner.append(places[at])
        at += 1
      }
      result += inner.isEmpty || !piece.isText || piece.run == nil ? [piece] : piece.cut(at: inner)
    }
    pieces = result
  }
}

extension WordPiece.Kind {
  /// Whether it is letters and nothing else.
  fileprivate var isLetters: Bool { self == .words || self == .letter }

  /// Whether it is a thing that stands among the words at a place that only its author knows.
  fileprivate var isBarrier: Bool {
    switch self {
    case .words, .letter, .commentStart, .commentEnd, .comment: false
    case .pageBreak, .math, .note, .drawing, .field, .formField: true
    }
  }
}

extension EditedPiece {
  /// The piece as several texts beside each other.
  fileprivate func cut(at places: [Int]) -> [EditedPiece] {
    let bytes = Array(self.text.utf8)
    var result: [EditedPiece] = []
    var from = range.lowerBound
    var last = node
    for to in places + [range.upperBound] {
      let text = String(decoding: bytes[from - range.lowerBound..<to - range.lowerBound], as: UTF8.self)
      let part = from == range.lowerBound ? node : node.makeElement("t", text: text)
      if part == node { part.setText(text) } else { last.insertAfter(part) }
      last = part
      result.append(
        EditedPiece(range: from..<to, text: text, node: part, isText: true, isFixed: isFixed, barriers: barriers))
      from = to
    }
    return result
  }
}

extension XMLNode {
  /// Moves this child of a run and all behind it to a new run of the same look, unless only properties are before it.
  fileprivate func cut(_ run: XMLNode, look: XMLNode?, _ ids: inout AnnotationIDs) {
    guard let before = previous, !before.isNamed("rPr") else { return }
    let rest = run.copy(deep: false)
    if let look {
      let copied = look.copy()
      for part in copied.subtree where part.attribute("id") != nil { part.setAttribute("id", to: ids.take()) }
      rest.append(copied)
    }
    run.insertAfter(rest)
    var at: XMLNode? = self
    while let here = at {
      at = here.next
      rest.append(here)
    }
  }

  /// What a run holds to show a text: `w:t`, with `w:tab` and `w:br` between.
  func contents(showing text: String) -> [XMLNode] {
    var result: [XMLNode] = []
    var plain = ""
    func flush() {
      let allowed = plain.allowedInXML
      if !allowed.isEmpty { result.append(makeElement("t", text: allowed)) }
      plain = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t":
        flush()
        result.append(makeElement("tab"))
      case "\u{0B}", "\n", "\r":
        flush()
        result.append(makeElement("br"))
      default: plain.unicodeScalars.append(scalar)
      }
    }
    flush()
    return result
  }
}
