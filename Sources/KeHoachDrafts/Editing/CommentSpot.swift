import KeHoachOffice

/// Where a mark stands among the elements of the body.
enum CommentSpot {
  /// Just before an element.
  case before(XMLNode)
  /// Just behind an element.
  case after(XMLNode)
  /// At the end of a paragraph.
  case endOf(XMLNode)

  /// The element beside or in which it is.
  var element: XMLNode {
    switch self {
    case .before(let element), .after(let element), .endOf(let element): element
    }
  }

  /// Puts elements there, in order.
  func put(_ elements: [XMLNode]) {
    switch self {
    case .before(let place): for element in elements { place.insertBefore(element) }
    case .after(let place): for element in elements.reversed() { place.insertAfter(element) }
    case .endOf(let paragraph): for element in elements { paragraph.append(element) }
    }
  }
}

extension EditedParagraph {
  /// Where a remark about a range that begins here begins.
  func start(of range: Range<Int>, _ fields: FieldSpans) -> CommentSpot {
    guard let piece = pieces(in: range).lazy.map({ self.pieces[$0] }).first(where: { $0.run != nil }),
      let run = piece.run
    else { return point(at: range.lowerBound, fields) }
    return .before(fields.edge(of: run, isEnd: false))
  }

  /// Where a remark about a range that ends here ends.
  func end(of range: Range<Int>, _ fields: FieldSpans) -> CommentSpot {
    guard let piece = pieces(in: range).reversed().lazy.map({ self.pieces[$0] }).first(where: { $0.run != nil }),
      let run = piece.run
    else { return point(at: range.upperBound, fields) }
    return .after(fields.edge(of: run, isEnd: true))
  }

  /// The place of an offset: behind the words that end there, else before those that begin there.
  func point(at offset: Int, _ fields: FieldSpans) -> CommentSpot {
    let near = pieces(in: max(words.lowerBound, offset - 1)..<offset + 1)
    for index in near.reversed() where pieces[index].range.upperBound <= offset {
      if let run = pieces[index].run { return .after(fields.edge(of: run, isEnd: true)) }
    }
    for index in near where pieces[index].range.lowerBound >= offset {
      if let run = pieces[index].run { return .before(fields.edge(of: run, isEnd: false)) }
    }
    return .endOf(node)
  }
}

extension XMLNode {
  /// The run of the body that anchors the text box in which this stands; nil when it stands in none.
  var anchor: XMLNode? {
    var anchor: XMLNode?
    var run: XMLNode?
    var at = parent
    while let here = at {
      if here.isNamed("r") { run = here }
      if here.isNamed("p"), run != nil { anchor = run }
      at = here.parent
    }
    return anchor
  }
}
