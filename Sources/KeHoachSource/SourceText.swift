/// A source file as read: its bytes, and where its lines begin.
///
/// Ranges everywhere are offsets into these bytes. `Position` is how a person counts.
public final class SourceText: Sendable {
  /// The name of the file, as the user gave it.
  public let name: String
  /// The bytes as read. Broken UTF-8 is kept; `string(in:)` shows it as U+FFFD.
  public let bytes: [UInt8]
  /// The offsets at which lines begin.
  private let lineStarts: [Int]

  /// Takes bytes as they were read.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for (offset, byte) in buffer.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  /// Takes text.
  public convenience init(name: String = "-", _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range, as written.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The number of lines; an end-of-line at the very end begins no further line.
  public var lineCount: Int {
    lineStarts.count > 1 && lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// The range of a line, counted from 1, without its end-of-line.
  public func line(_ number: Int) -> Range<Int> {
    guard lineStarts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The line and column of an offset.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: low + 1, column: string(in: lineStarts[low]..<offset).count + 1)
  }
}

/// A place as a person counts it: lines and characters (grapheme clusters), both from 1.
public struct Position: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The character in the line, from 1.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Reading order.
  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
