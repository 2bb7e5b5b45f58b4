/// Finds lines and columns where many are asked for: `SourceText.position(of:)` counts a line from its beginning each
/// time, which is quadratic where ten thousand places stand on one line of megabytes.
///
/// On long lines it keeps checkpoints, made once a line.
package struct PositionIndex {
  /// What a column counts.
  package enum Unit {
    /// Grapheme clusters, as people count.
    case characters
    /// Unicode code points, as SARIF counts.
    case scalars
  }

  /// A place where a character begins, and what stands before it on the line.
  private struct Checkpoint {
    var offset: Int
    var characters = 0
    var scalars = 0
    /// Whether all bytes up to the next checkpoint are one (monstrous) character.
    var isOneCharacter = false
  }

  /// The source.
  let source: SourceText
  private let lines: Int
  private var checkpoints: [Int: [Checkpoint]] = [:]

  private static let longLine = 1024
  private static let spacing = 256

  /// Makes an index.
  package init(_ source: SourceText) {
    self.source = source
    // Unlike `lineCount`, count the empty line after a last end-of-line: an offset can stand there.
    lines = source.lineCount + (source.bytes.last == UInt8(ascii: "\n") ? 1 : 0)
  }

  /// The same as `SourceText.position(of:)`.
  package mutating func position(of offset: Int, in unit: Unit = .characters) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = lineNumber(of: offset)
    let start = nearestCheckpoint(line: line, offset: offset)
    if unit == .characters, start.isOneCharacter {
      return Position(line: line, column: start.characters + (offset > start.offset ? 2 : 1))
    }
    var column = unit == .characters ? start.characters : start.scalars
    SourceCharacters.forEach(in: source.bytes[start.offset..<offset]) { character, _ in
      column += unit == .characters ? 1 : character.unicodeScalars.count
    }
    return Position(line: line, column: column + 1)
  }

  /// The beginning of a character of the same line, at least `distance` bytes before the offset or the line's first.
  mutating func characterStart(_ distance: Int, bytesBefore offset: Int, line: Int) -> Int {
    let range = source.line(line)
    let target = max(range.lowerBound, offset - distance)
    let start = nearestCheckpoint(line: line, offset: target).offset
    // Inside one monstrous character there is no checkpoint near; cut it rather than read it all.
    return target - start > distance + 4 * Self.spacing ? source.bytes.scalarStart(atOrBefore: target) : start
  }

  /// The number of the line that an offset is on.
  func lineNumber(of offset: Int) -> Int {
    var low = 1
    var high = lines + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if source.line(middle).lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func nearestCheckpoint(line: Int, offset: Int) -> Checkpoint {
    let range = source.line(line)
    guard offset - range.lowerBound > Self.longLine else { return Checkpoint(offset: range.lowerBound) }
    if checkpoints[line] == nil { checkpoints[line] = Self.makeCheckpoints(range, source.bytes) }
    guard let list = checkpoints[line] else { return Checkpoint(offset: range.lowerBound) }
    var low = 0
    var high = list.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if list[middle].offset <= offset { low = middle } else { high = middle }
    }
    return list[low]
  }

  /// Checkpoints about every `spacing` bytes of a line, the first at its beginning.
  private static func makeCheckpoints(_ line: Range<Int>, _ bytes: [UInt8]) -> [Checkpoint] {
    var list = [Checkpoint(offset: line.lowerBound)]
    list.reserveCapacity(line.count / spacing + 1)
    var here = list[0]
    var size = spacing
    while here.offset + spacing < line.upperBound {
      let limit = min(here.offset + size, line.upperBound)
      let end = limit < line.upperBound ? bytes.scalarStart(atOrBefore: limit) : limit
      // The last character may go on beyond the end: it is counted with the next piece.
      var pending: (length: Int, scalars: Int)?
      let before = here.offset
      let isDoubled = size > spacing
      SourceCharacters.forEach(in: bytes[before..<end]) { character, length in
        // A piece that had to grow begins with a monstrous character, which gets a checkpoint of its own.
        if let (length, scalars) = pending, !(isDoubled && here.offset > before) {
          here.offset += length
          here.characters += 1
          here.scalars += scalars
        }
        pending = (length, character.unicodeScalars.count)
      }
      if here.offset == before {
        guard end < line.upperBound else {
          list[list.count - 1].isOneCharacter = true
          break
        }
        size *= 2
      } else {
        list[list.count - 1].isOneCharacter = isDoubled
        list.append(here)
        size = spacing
      }
    }
    return list
  }
}
