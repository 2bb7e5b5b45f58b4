import KeHoachSource

/// Inline markup: `**bold**`, `*italic*`, `***both***`, `__underline__`, `\` escapes, `{value}`, `[@id]`, `[^1]`.
///
/// A run of delimiters opens when no space follows it and closes when none precedes it.
extension Parser {
  /// A piece of a paragraph before emphasis is matched.
  private struct Piece {
    var kind: SyntaxKind
    var range: Range<Int>
    var canOpen = false
    var canClose = false
    /// Delimiters not yet matched.
    var rest = 0
    /// Emphasis that ends in this run, innermost first, and that begins in it, outermost first.
    var closes: [SyntaxKind] = []
    var opens: [SyntaxKind] = []
  }

  mutating func parseInline(_ range: Range<Int>) {
    // Most cells, and many lines, hold nothing but words.
    guard bytes[range].contains(where: Self.mayBeMarkup) else { return builder.token(.text, to: range.upperBound) }
    var pieces = scan(range)
    if pieces.contains(where: { $0.kind == .delimiter }) { matchEmphasis(&pieces) }
    for piece in pieces { emit(piece) }
  }

  /// Whether a byte may begin a piece other than text: `scan` looks at each of these.
  private static func mayBeMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "["), 0x0A, 0x0D:
      true
    default: false
    }
  }

  private mutating func scan(_ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var textStart = range.lowerBound
    var at = range.lowerBound
    let end = range.upperBound
    func add(_ piece: Piece) {
      if piece.range.lowerBound > textStart {
        pieces.append(Piece(kind: .text, range: textStart..<piece.range.lowerBound))
      }
      pieces.append(piece)
      at = piece.range.upperBound
      textStart = at
    }
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\\"):
        if at + 1 == end || bytes[at + 1].isGap {
          add(Piece(kind: .hardBreak, range: gap(around: at, from: textStart, to: end)))
        } else if bytes[at + 1].isPunctuation {
          add(Piece(kind: .escape, range: at..<at + 2))
        } else {
          at += 1
        }
      case UInt8(ascii: "*"):
        add(delimiterRun(at: at, in: range))
      case UInt8(ascii: "_"):
        let run = delimiterRun(at: at, in: range)
        if run.range.count == 2 { add(run) } else { at = run.range.upperBound }
      case UInt8(ascii: "{"):
        if let piece = brace(at: at, before: end) { add(piece) } else { at += 1 }
      case UInt8(ascii: "["):
        if let piece = bracket(at: at, before: end) { add(piece) } else { at += 1 }
      case 0x0A, 0x0D:
        add(Piece(kind: .softBreak, range: gap(around: at, from: textStart, to: end)))
      default:
        at += 1
      }
    }
    if end > textStart { pieces.append(Piece(kind: .text, range: textStart..<end)) }
    return pieces
  }

  /// A byte with the spaces before it, and the spaces and ends of lines after it.
  private func gap(around at: Int, from textStart: Int, to end: Int) -> Range<Int> {
    var start = at
    while start > textStart, bytes[start - 1].isSpace { start -= 1 }
    var stop = at + 1
    while stop < end, bytes[stop].isGap { stop += 1 }
    return start..<stop
  }

  private func delimiterRun(at start: Int, in range: Range<Int>) -> Piece {
    var end = start
    while end < range.upperBound, bytes[end] == bytes[start] { end += 1 }
    let before = start > range.lowerBound ? bytes[start - 1] : 0x20
    let after = end < range.upperBound ? bytes[end] : 0x20
    var piece = Piece(kind: .delimiter, range: start..<end)
    // A star between digits or brackets, `5*10*2`, `(4)*(5)`, multiplies.
    let isProduct =
      end - start == 1 && (before.isDigit || before == UInt8(ascii: ")"))
      && (after.isDigit || after == UInt8(ascii: "("))
    // A longer run is a line of stars or a blank to fill in, not emphasis.
    if end - start <= 3, !isProduct {
      piece.canOpen = !after.isGap
      piece.canClose = !before.isGap
      piece.rest = end - start
    }
    return piece
  }

  private mutating func brace(at start: Int, before end: Int) -> Piece? {
    guard let close = closingBrace(after: start, before: end) else {
      return nil
    }
    let range = start..<close + 1
    if ValueExpression(bytes, range) != nil { return Piece(kind: .value, range: range) }
    report(.bracesAreText(source.string(in: range), at: range, isAttributes: Attributes(bytes, range) != nil))
    return nil
  }

  /// `[@id]` and `[^1]`.
  private func bracket(at start: Int, before end: Int) -> Piece? {
    guard start + 2 < end, bytes[start + 1] == UInt8(ascii: "@") || bytes[start + 1] == UInt8(ascii: "^") else {
      return nil
    }
    var at = start + 2
    let limit = min(end, start + 128)
    while at < limit, bytes[at] != UInt8(ascii: "]") {
      guard !bytes[at].isSpace, bytes[at] != 0x0A, bytes[at] != UInt8(ascii: "[") else { return nil }
      at += 1
    }
    guard at < limit, at > start + 2 else { return nil }
    let kind: SyntaxKind = bytes[start + 1] == UInt8(ascii: "@") ? .reference : .footnoteReference
    return Piece(kind: kind, range: start..<at + 1)
  }

  /// Matches closing runs with opening ones, innermost first. Linear: a run that finds no opener is never tried again.
  private func matchEmphasis(_ pieces: inout [Piece]) {
    var openers: [Int] = []
    for index in pieces.indices where pieces[index].kind == .delimiter {
      let byte = bytes[pieces[index].range.lowerBound]
      while pieces[index].canClose, pieces[index].rest > 0 {
        guard let place = openers.suffix(16).lastIndex(where: { bytes[pieces[$0].range.lowerBound] == byte })
        else { break }
        let opener = openers[place]
        let count = min(2, pieces[opener].rest, pieces[index].rest)
        guard byte != UInt8(ascii: "_") || count == 2 else { break }
        let kind: SyntaxKind = byte == UInt8(ascii: "_") ? .underline : count == 2 ? .strong : .emphasis
        pieces[opener].rest -= count
        pieces[opener].opens.insert(kind, at: 0)
        pieces[index].rest -= count
        pieces[index].closes.append(kind)
        openers.removeSubrange((pieces[opener].rest > 0 ? place + 1 : place)...)
      }
      if pieces[index].canOpen, pieces[index].rest > 0 { openers.append(index) }
    }
  }

  private mutating func emit(_ piece: Piece) {
    guard piece.kind == .delimiter else { return builder.token(piece.kind, to: piece.range.upperBound) }
    func width(_ kind: SyntaxKind) -> Int { kind == .emphasis ? 1 : 2 }
    for kind in piece.closes {
      builder.token(.delimiter, to: builder.offset + width(kind))
      builder.finish()
    }
    let openWidth = piece.opens.reduce(0) { $0 + width($1) }
    builder.token(.text, to: piece.range.upperBound - openWidth)
    for kind in piece.opens {
      builder.start(kind)
      builder.token(.delimiter, to: builder.offset + width(kind))
    }
  }
}
