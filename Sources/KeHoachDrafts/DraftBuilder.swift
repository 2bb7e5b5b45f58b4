import KeHoachSource

/// Collects a draft's paragraphs and their text while a file is read.
struct DraftBuilder {
  /// The text so far; every paragraph is a line of it.
  private(set) var bytes: [UInt8] = []
  /// The paragraphs so far.
  private(set) var paragraphs: [DraftParagraph] = []
  /// Whether paragraphs were left out for being too many; a reader refuses the file then.
  private(set) var isOverfull = false

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - label: what automatic numbering makes, without the space behind it.
  ///   - runs: the words, in stretches of one look; what would end the line becomes a line break inside of it.
  /// - Returns: its index.
  @discardableResult
  mutating func add(
    label: (text: String, level: Int, list: Int, isBullet: Bool)? = nil,
    runs: [(text: String, format: CharacterFormat)], format: ParagraphFormat = ParagraphFormat(),
    drawings: [DraftDrawing] = [], place: DraftPlace = DraftPlace()
  ) -> Int {
    guard paragraphs.count < DraftLimits.paragraphs else {
      isOverfull = true
      return paragraphs.count - 1
    }
    let start = bytes.count
    var made: DraftLabel?
    if let label {
      bytes.append(contentsOf: label.text.utf8)
      bytes.append(UInt8(ascii: " "))
      made = DraftLabel(range: start..<bytes.count, level: label.level, list: label.list, isBullet: label.isBullet)
    }
    var ranges: [DraftRun] = []
    for run in runs where !run.text.isEmpty {
      let from = bytes.count
      for byte in run.text.utf8 {
        bytes.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? Self.lineBreak : byte)
      }
      if let last = ranges.last, last.format == run.format {
        ranges[ranges.count - 1].range = last.range.lowerBound..<bytes.count
      } else {
        ranges.append(DraftRun(range: from..<bytes.count, format: run.format))
      }
    }
    paragraphs.append(
      DraftParagraph(
        range: start..<bytes.count, label: made, runs: ranges, format: format, drawings: drawings, place: place))
    bytes.append(UInt8(ascii: "\n"))
    return paragraphs.count - 1
  }

  /// The text as a source.
  func text(name: String) -> SourceText { SourceText(name: name, bytes: bytes) }

  /// A line break inside of a paragraph, as Word writes it in its own texts.
  static let lineBreak: UInt8 = 0x0B
}
