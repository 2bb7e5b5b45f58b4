import KeHoachText

/// Words set in the fonts of encodings from before Unicode: `.VnTime`, `VNI-Times`.
struct LegacyFonts {
  /// The encodings whose fonts hold letters of theirs; a font's name alone says nothing, because words in Unicode keep it.
  private var encodings: Set<LegacyEncoding> = []
  /// The name of the encoding that words were converted from.
  private(set) var used = ""

  /// Looks at the words of a page: letters that only Unicode has tell that a page is in Unicode.
  init(_ tree: HTMLTree) {
    var sample = ""
    for at in tree.nodes.indices where tree.nodes[at].isText && !tree.isSilent(tree.nodes[at].parent) {
      if sample.utf8.count > 20_000 { break }
      let words = tree.words(at)
      if words.utf8.contains(where: { $0 >= 0x80 }) { sample += words + "\n" }
    }
    let lines = sample.split(separator: "\n")
    for encoding in [LegacyEncoding.tcvn3, .vni] {
      if lines.contains(where: { LegacyEncoding.detect($0) == encoding }) { encodings.insert(encoding) }
    }
  }

  /// The words in Unicode.
  mutating func convert(_ text: String, font: String) -> String {
    guard !encodings.isEmpty, !font.isEmpty else { return text }
    let name = font.lowercased()
    let encoding: LegacyEncoding
    if name.hasPrefix(".vn") {
      encoding = .tcvn3
    } else if name.hasPrefix("vni") {
      encoding = .vni
    } else {
      return text
    }
    guard encodings.contains(encoding), text.utf8.contains(where: { $0 >= 0x80 }) || name.hasSuffix("h") else {
      return text
    }
    used = encoding == .tcvn3 ? "TCVN3" : "VNI"
    let converted = encoding.convert(text)
    // The fonts with an H at the end draw small letters as capitals.
    return encoding == .tcvn3 && name.hasSuffix("h") ? converted.uppercased() : converted
  }
}
