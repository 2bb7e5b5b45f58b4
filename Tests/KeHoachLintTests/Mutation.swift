/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Sources broken at random with what the language is made of.
enum Mutation {
  private static let pieces = [
    "\n", "\n\n", "  ", " ", "\t", "\r\n", "%%", "---", ":::", "::: dự-toán", "::: nơi-nhận", "::: chữ-ký",
    "::: phụ-lục A", "|", "|---|",
    "# ", "## 1. ", "I. ", "1. ", "a) ", "- ", "+ ", "#. ", "\\", "\\ ", "*", "**", "__", "{", "}", "{kinh-phí.tổng}",
    "{#id}", "[^1]", "[^1]: ",
    "[@id]", "e\u{302}\u{301}", "ế", "\u{200B}", ":", "%% soát lỗi: bỏ qua KH202", "\u{FEFF}", "<<", "^^", "số: ",
    "1.000", ".", ";", "./.",
  ]

  /// Deletes, doubles, swaps or inserts a few times.
  static func mutate(_ source: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var scalars = Array(String(decoding: source, as: UTF8.self).unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let at = Int.random(in: 0...scalars.count, using: &generator)
      let length = min(Int.random(in: 1...12, using: &generator), scalars.count - at)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: scalars.removeSubrange(at..<at + length)
      case 1: scalars.insert(contentsOf: scalars[at..<at + length], at: at)
      default: scalars.insert(contentsOf: pieces.randomElement(using: &generator)!.unicodeScalars, at: at)
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Array(String(text).utf8)
  }
}
