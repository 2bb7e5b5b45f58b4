import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH005: no words in an encoding from before Unicode.
  static let legacyLetters = LintRule(
    Rule(
      "KH005", "chữ-bảng-mã-cũ", .error,
      Bilingual(
        "Chữ gõ bằng bảng mã cũ (TCVN3, VNI) phải chuyển sang Unicode.",
        en: "Words in an old encoding (TCVN3, VNI) must be converted to Unicode."),
      reason: Bilingual(
        "Không có phông chữ cũ thì những chữ này in ra thành ký hiệu vô nghĩa.",
        en: "Without the old fonts such words print as gibberish."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.2 (phông chữ Times New Roman, bộ mã Unicode TCVN 6909:2001)",
      example: Rule.Example(
        wrong: "Tæ chøc thùc hiÖn kÕ ho¹ch nµy./.\n", right: "Tổ chức thực hiện kế hoạch./.\n"))
  ) { context in
    context.texts.flatMap { text in
      LegacyPassage.all(in: text.bytes).map { passage in
        let converted = passage.encoding.convert(text.string(passage.range))
        return LintFinding(
          at: text.range(of: passage.range),
          Bilingual(
            "“\(text.string(passage.range).clipped)” là chữ bảng mã \(passage.encoding.title); đúng là “\(converted.clipped)”",
            en:
              "“\(text.string(passage.range).clipped)” is \(passage.encoding.title) text; it reads “\(converted.clipped)”"
          ),
          fixes: text.edit(passage.range, converted).map {
            [FixIt(Bilingual("chuyển sang Unicode", en: "convert it to Unicode"), edits: [$0])]
          } ?? [])
      }
    }
  }
}

/// Some words of a text in an old encoding.
private struct LegacyPassage {
  var encoding: LegacyEncoding
  /// Their bytes.
  var range: Range<Int>

  /// The passages of a text. Most texts have none, which one look at their bytes tells.
  static func all(in bytes: [UInt8]) -> [LegacyPassage] {
    guard foreignLetters(in: bytes) > 1 else { return [] }
    var passages: [LegacyPassage] = []
    // Letters that only Unicode has end a passage: `ế`, `ư`, `đ`.
    var segment: Range<Int>?
    var wordStart = 0
    for end in wordEnds(bytes) {
      let word = bytes[wordStart..<end]
      if word.contains(where: { $0 >= 0xC4 }) {
        if let segment { append(segment, of: bytes, to: &passages) }
        segment = nil
      } else if word.contains(where: { $0 >= 0x80 }) {
        segment = (segment?.lowerBound ?? wordStart)..<end
      }
      wordStart = end + 1
    }
    if let segment { append(segment, of: bytes, to: &passages) }
    return passages
  }

  private static func append(_ range: Range<Int>, of bytes: [UInt8], to passages: inout [LegacyPassage]) {
    guard foreignLetters(in: bytes[range]) > 1,
      let encoding = LegacyEncoding.detect(String(decoding: bytes[range], as: UTF8.self))
    else { return }
    passages.append(LegacyPassage(encoding: encoding, range: range))
  }

  /// Where words end: before spaces, and at the end.
  private static func wordEnds(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: " ") } + [bytes.count]
  }

  /// How many characters of Latin-1 stand beside a letter that no Vietnamese word has: `ö`, `µ`, `×`.
  private static func foreignLetters(in bytes: some RandomAccessCollection<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == 0xC2 && byte != 0xA0 || previous == 0xC3 && isForeign(byte) { count += 1 }
      previous = byte
    }
    return count
  }

  /// Whether `C3` and this byte are no letter of Vietnamese.
  private static func isForeign(_ byte: UInt8) -> Bool { vietnamese & 1 << UInt64(byte & 0x3F) == 0 }

  /// The letters of `C3 80` to `C3 BF` that Vietnamese has, one bit each.
  private static let vietnamese = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars.reduce(UInt64(0)) {
    $0 | 1 << UInt64($1.value & 0x3F)
  }
}

extension LegacyEncoding {
  /// The name that users know it by.
  fileprivate var title: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .utf8: "UTF-8 đọc nhầm"
    }
  }
}
