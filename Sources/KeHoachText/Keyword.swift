/// Comparison of the language's keywords: case, normal form, tone placement and diacritics don't count, and a
/// hyphen, an underscore and a space are the same.
public enum Keyword {
  /// The form in which keywords are compared: `Nơi-nhận`, `noi nhan` and `NƠI NHẬN` all give `noi nhan`.
  ///
  /// - Returns: ASCII lower case for Vietnamese text, words joined by single spaces, no space at either end.
  public static func fold(_ text: some StringProtocol) -> String {
    var copy = String(text)
    return copy.withUTF8 { bytes in
      // Folding shortens, but for letters outside Latin whose lower case is longer: those take the careful way.
      if let folded = foldLatin(bytes) { return folded }
      return foldAny(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Folds text whose letters are all below U+1F00; nil for any other.
  private static func foldLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isForeign = false
    let folded = String(unsafeUninitializedCapacity: bytes.count) { out in
      var count = 0
      var gap = false
      func put(_ byte: UInt8) {
        if gap {
          out[count] = 0x20
          count += 1
          gap = false
        }
        out[count] = byte
        count += 1
      }
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          at += 1
          switch byte {
          case 0x20, 0x2D, 0x5F, 0x09: gap = count > 0
          case 0x41...0x5A: put(byte + 32)
          default: put(byte)
          }
          continue
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard at + length <= bytes.count, length < 4 else {
          isForeign = true
          return 0
        }
        let value =
          length == 2
          ? UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
          : UInt32(byte & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
        if value == 0xA0 {
          gap = count > 0
        } else if value < latin.count, latin[Int(value)] != 0 {
          put(latin[Int(value)])
        } else if let scalar = Unicode.Scalar(value), Letters.isMark(scalar) {
          // A mark of a decomposed letter says nothing.
        } else if value < latin.count || (0x2010...0x2027).contains(value) {
          // A character without case, such as a dash or a quotation mark, stands for itself.
          guard let scalar = Unicode.Scalar(value), !scalar.properties.changesWhenLowercased else {
            isForeign = true
            return 0
          }
          for offset in 0..<length { put(bytes[at + offset]) }
        } else {
          isForeign = true
          return 0
        }
        at += length
      }
      return count
    }
    return isForeign ? nil : folded
  }

  /// The ASCII letter, in lower case, under every Vietnamese letter; 0 for all other scalars below U+1F00.
  private static let latin: [UInt8] = {
    var latin = [UInt8](repeating: 0, count: 0x1F00)
    for scalar in LetterTable.vietnamese {
      let base = Letters.base(of: scalar)
      if base.isASCII, base != scalar { latin[Int(scalar.value)] = UInt8(base.value) | 0x20 }
    }
    return latin
  }()

  private static func foldAny(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars where !Letters.isMark(scalar) {
      switch scalar {
      case " ", "-", "_", "\t", "\u{A0}":
        gap = !result.isEmpty
      default:
        if gap { result.append(" ") }
        gap = false
        // One by one: `append(contentsOf:)` copies the whole view.
        for lower in lowercase(Letters.base(of: scalar)) { result.append(lower) }
      }
    }
    return String(result)
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.isASCII {
      let value = scalar.value
      let isUpper = value >= 0x41 && value <= 0x5A
      return String.UnicodeScalarView([isUpper ? Unicode.Scalar(value + 32) ?? scalar : scalar])
    }
    return scalar.properties.lowercaseMapping.unicodeScalars
  }

  /// The known word nearest to what was written, if it is near enough to be what was meant.
  ///
  /// - Parameters:
  ///   - written: the word as written.
  ///   - known: the words that would have been understood.
  /// - Returns: the known word with the smallest edit distance, at most a third of its length (at least one).
  public static func nearest(to written: some StringProtocol, in known: some Sequence<String>) -> String? {
    let target = Array(fold(written).unicodeScalars.prefix(64))
    guard !target.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    for word in known {
      let folded = Array(fold(word).unicodeScalars)
      let limit = max(1, min(folded.count, target.count) / 3)
      let distance = editDistance(target, folded)
      if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }

  /// Edit distance with insertion, deletion, substitution, and the swap of two neighbours.
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
