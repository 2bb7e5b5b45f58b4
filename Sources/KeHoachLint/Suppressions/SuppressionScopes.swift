import KeHoachSource
import KeHoachSyntax

/// What a comment covers: the next line with the lines that go on with it, the next row, or the whole directive that
/// the next line opens.
struct SuppressionScopes {
  private let source: SourceText
  /// The directives by the offset of their first mark.
  private var directives: [Int: Range<Int>] = [:]
  /// The header's entries with their items, by the offset of their key.
  private var entries: [Int: Range<Int>] = [:]

  init(_ tree: SyntaxTree) {
    source = tree.source
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      switch node.kind {
      case .directive: directives[node.range.lowerBound] = node.range
      case .headerEntry: entries[node.child(.key)?.range.lowerBound ?? node.range.lowerBound] = node.range
      default: break
      }
    }
  }

  /// The scope of a comment, the end of its last line included; empty at the end of the file.
  func scope(after comment: Range<Int>) -> ClosedRange<Int> {
    var line = source.wholeLine(at: comment.lowerBound)
    repeat {
      guard line.upperBound < source.bytes.count else { return source.bytes.count...source.bytes.count }
      line = source.wholeLine(at: line.upperBound)
    } while isBlank(line) || isComment(line)
    let start = source.bytes.trimmed(line).lowerBound
    if let range = directives[start] ?? entries[start] { return line.lowerBound...max(range.upperBound, start) }
    var end = contentEnd(line)
    let isRow = source.bytes[start] == UInt8(ascii: "|")
    while !isRow, line.upperBound < source.bytes.count {
      line = source.wholeLine(at: line.upperBound)
      guard isIndented(line), !isBlank(line) else { break }
      end = contentEnd(line)
    }
    return start...max(start, end)
  }

  /// What to delete so that a comment is gone and nothing else changes: its line, or all but the end of it where the
  /// line keeps two paragraphs apart.
  func deletion(ofComment comment: Range<Int>) -> Range<Int> {
    let line = source.wholeLine(at: comment.lowerBound)
    guard line.lowerBound > 0, line.upperBound < source.bytes.count else { return line }
    let before = source.wholeLine(at: line.lowerBound - 1)
    let after = source.wholeLine(at: line.upperBound)
    let isKeptApart = isIndented(after) && !isBlank(after) && !isBlank(before) && !isRow(before)
    return isKeptApart ? comment : line
  }

  private func contentEnd(_ line: Range<Int>) -> Int {
    source.bytes[line].last == UInt8(ascii: "\n") ? line.upperBound - 1 : line.upperBound
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    source.bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private func isComment(_ line: Range<Int>) -> Bool { source.bytes[line].starts(with: "%%".utf8) }

  private func isRow(_ line: Range<Int>) -> Bool { source.bytes[source.bytes.trimmed(line)].first == UInt8(ascii: "|") }

  private func isIndented(_ line: Range<Int>) -> Bool {
    source.bytes[line].starts(with: "  ".utf8) || source.bytes[line].first == 0x09
  }
}
