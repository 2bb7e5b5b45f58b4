import KeHoachSource
import KeHoachText

extension Parser {
  /// How many runs of invisible characters are reported: a file with more is no text, and repeating it helps nobody.
  private static let mostInvisibleRuns = 1000

  /// Bytes that are not UTF-8, letters that are not NFC, characters that nobody sees.
  mutating func checkEncoding() {
    if beginsWithUTF16Mark { return report(.utf16(at: 0..<2)) }
    var number = 1
    while number <= lineCount {
      let line = source.line(number)
      number += 1
      guard let (suspect, needsCare) = suspectByte(in: line) else { continue }
      if needsCare, !isValidUTF8(line) {
        // One report for the file: the rest of a legacy encoding would only repeat it.
        return report(.notUTF8(at: suspect..<min(suspect + 1, line.upperBound)))
      }
      checkCharacters(line)
    }
    if let place = decomposed.place {
      report(.notComposed(at: place, lines: decomposed.lines, edits: decomposed.edits))
    }
  }

  /// Whether the file begins as one in UTF-16 does.
  var beginsWithUTF16Mark: Bool { bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) }

  /// Edits that compose the words of a line that need it. Signs of markup are no part of words.
  private static func compositions(of line: ArraySlice<UInt8>) -> [TextEdit] {
    func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte }
    return line.split { !isOfWord($0) }.compactMap { word in
      guard word.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return nil }
      let composed = String(decoding: word, as: UTF8.self).composed
      return composed.utf8.elementsEqual(word) ? nil : TextEdit(word.startIndex..<word.endIndex, composed)
    }
  }

  /// The first byte of a line that asks for a closer look, and whether the line may not be UTF-8 at all.
  private func suspectByte(in line: Range<Int>) -> (Int, Bool)? {
    var suspect: Int?
    var at = line.lowerBound
    while at < line.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { suspect = suspect ?? at }
        at += 1
        continue
      }
      let length = sequenceLength(at: at, before: line.upperBound)
      guard length > 0 else { return (at, true) }
      // Combining marks (U+0300-U+036F), zero-width and format characters, the byte order mark, C1 controls.
      switch (byte, bytes[at + 1]) {
      case (0xCC, _), (0xCD, _), (0xE2, 0x80), (0xE2, 0x81), (0xEF, 0xBB), (0xEF, 0xBF), (0xC2, 0x80...0x9F),
        (0xC2, 0xAD):
        suspect = suspect ?? at
      default: break
      }
      at += length
    }
    return suspect.map { ($0, false) }
  }

  /// The length of the UTF-8 sequence at an offset, 0 when it is none (UAX: Table 3-7).
  private func sequenceLength(at start: Int, before end: Int) -> Int {
    let first = bytes[start]
    let (length, low, high): (Int, UInt8, UInt8)
    switch first {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard start + length <= end, (low...high).contains(bytes[start + 1]) else { return 0 }
    for at in start + 2..<max(start + 2, start + length) where !(0x80...0xBF).contains(bytes[at]) { return 0 }
    return length
  }

  private func isValidUTF8(_ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound {
      let length = bytes[at] < 0x80 ? 1 : sequenceLength(at: at, before: line.upperBound)
      guard length > 0 else { return false }
      at += length
    }
    return true
  }

  private mutating func checkCharacters(_ line: Range<Int>) {
    let text = source.string(in: line)
    let indent = bytes.skipSpaces(line)
    var offset = line.lowerBound
    var composed: String?
    /// Equal characters in a row are said once.
    var run: (scalar: Unicode.Scalar, range: Range<Int>)?
    func endRun(_ parser: inout Parser) {
      guard let (scalar, range) = run else { return }
      run = nil
      parser.invisibleRuns += 1
      guard parser.invisibleRuns <= Self.mostInvisibleRuns else { return }
      parser.report(scalar == "\t" ? .tab(at: range) : .invisible(scalar, at: range))
    }
    for scalar in text.unicodeScalars {
      let range = offset..<offset + UTF8.width(scalar)
      offset = range.upperBound
      if composed == nil, (0x300...0x36F).contains(scalar.value) {
        let whole = text.composed
        composed = whole
        // `ạ` takes as many bytes composed as in two pieces.
        if !whole.utf8.elementsEqual(text.utf8) {
          decomposed.lines += 1
          if decomposed.place == nil { decomposed.place = range }
          decomposed.edits += Self.compositions(of: bytes[line])
        }
      }
      let isTab = scalar == "\t" && range.lowerBound >= indent
      guard isTab || (VisibleScalar.isInvisible(scalar) && !(scalar == "\u{FEFF}" && range.lowerBound == 0)) else {
        endRun(&self)
        continue
      }
      if let open = run, open.scalar == scalar {
        run?.range = open.range.lowerBound..<range.upperBound
      } else {
        endRun(&self)
        run = (scalar, range)
      }
    }
    endRun(&self)
  }
}
