import KeHoachText

/// A label at the beginning of a text with a letter right behind it: `a)Tổ chức`.
struct GluedLabel {
  /// The text.
  var text: PlanText
  /// The bytes of the label.
  var range: Range<Int>

  /// The glued labels of a plan.
  static func all(in context: LintContext) -> [GluedLabel] {
    let kinds: [PlanText.Kind] = [.preamble, .paragraph, .continuation, .title]
    return kinds.flatMap(context.texts).compactMap { text in
      text.gluedLabel.map { GluedLabel(text: text, range: $0) }
    }
  }
}

extension PlanText {
  /// A label at the beginning with a letter right behind it: `a)T`, `1.T`, `2.1.T`, `-T`, `+T`, `#I. `.
  fileprivate var gluedLabel: Range<Int>? {
    let start = trimmed.lowerBound
    guard start + 2 < bytes.count else { return nil }
    let isTitle = role.kind == .title
    switch bytes[start] {
    case UInt8(ascii: "-") where !isTitle, UInt8(ascii: "+") where !isTitle:
      return isLetter(at: start + 1) ? start..<start + 1 : nil
    case UInt8(ascii: "#") where !isTitle:
      var end = start
      while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
      let label = end
      while end < bytes.count, bytes[end].isLabelByte { end += 1 }
      guard end > label, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1] == 0x20 else {
        return nil
      }
      return start..<label
    case 0x30...0x39: return gluedNumber(at: start)
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): return gluedRoman(at: start)
    default: return isTitle ? nil : gluedLetter(at: start)
    }
  }

  private func gluedNumber(at start: Int) -> Range<Int>? {
    var end = start
    var digits = 0
    while end < bytes.count, digits < 4 {
      if (0x30...0x39).contains(bytes[end]) {
        digits += 1
      } else if bytes[end] == UInt8(ascii: "."), digits > 0 {
        digits = 0
      } else {
        break
      }
      end += 1
    }
    guard digits == 0, end - start <= 8, isLetter(at: end) else { return nil }
    // `1.B` of a code: a word of two letters at least.
    return isLetter(at: end + length(at: end)) ? start..<end : nil
  }

  private func gluedRoman(at start: Int) -> Range<Int>? {
    var end = start
    while end < bytes.count, bytes[end].isLabelByte, end - start < 6 { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "."), isLetter(at: end + 1),
      RomanNumeral.value(string(start..<end)) != nil
    else { return nil }
    // Names such as `V.I.Lênin` have small letters; a section's title has none.
    let rest = string(end + 1..<bytes.count)
    guard rest.utf8.count > 5, rest.contains(" "), rest == rest.uppercased() else { return nil }
    return start..<end + 1
  }

  private func gluedLetter(at start: Int) -> Range<Int>? {
    var end = start
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start]) {
      end += 1
    } else if bytes[start] == 0xC4, bytes[start + 1] == 0x91 {
      end += 2
    }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ")"), isLetter(at: end + 1) else { return nil }
    return start..<end + 1
  }

  /// Whether a letter, of any alphabet that Vietnamese uses, begins at a place.
  private func isLetter(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xC6: return true
    case 0xE1: return place + 1 < bytes.count && (0xB8...0xBB).contains(bytes[place + 1])
    default: return false
    }
  }

  private func length(at place: Int) -> Int { bytes[place] < 0x80 ? 1 : bytes[place] < 0xE0 ? 2 : 3 }
}

extension UInt8 {
  fileprivate var isLabelByte: Bool {
    (0x30...0x39).contains(self) || self == UInt8(ascii: "I") || self == UInt8(ascii: "V") || self == UInt8(ascii: "X")
  }
}
