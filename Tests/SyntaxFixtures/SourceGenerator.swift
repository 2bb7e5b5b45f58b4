/// Makes sources that look like the language: the same ones for the same seed.
public struct SourceGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// The next number (SplitMix64).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Bytes of any kind.
  public mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }

  /// Pieces of the language put together at random.
  public mutating func source(pieces: Int) -> String {
    var text = Bool.random(using: &self) ? "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Thử\n---\n" : ""
    for _ in 0..<pieces { text += Self.pieces.randomElement(using: &self) ?? "" }
    return text
  }

  /// A source with some of its bytes deleted, doubled, replaced or swapped.
  public mutating func mutation(of source: [UInt8]) -> [UInt8] {
    var bytes = source
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      let end = Swift.min(bytes.count, at + Int.random(in: 1...40, using: &self))
      switch Int.random(in: 0...4, using: &self) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 3: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &self) ?? "").utf8), at: at)
      default: bytes.swapAt(at, end - 1)
      }
    }
    return bytes
  }

  private static let pieces: [String] =
    marks + keywords + [
      "kinh phí", "Tổng cộng", "Đơn vị tính: triệu đồng", "140.000.000", "20.0000.000", "15", "0", "(1)",
    ]

  private static let marks = [
    "\n", "\n", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "\n  ", "# ", "## ", "#. ", "#) ", "#", "- ", "+ ", "1. ",
    "1.1. ", "2021. ", "a) ", "đ) ", "I. ", "A. ", "*", "**", "***", "__", "_", "\\", "\\ ", "\\\n", "{", "}", "{}",
    "{#a}", "{#a k=v}", "{k=\"", "\"", "[@a]", "[^1]", "\n[^1]: ", "[", "]", "|", "| ", "\n|", "|---|", "\n|---|--:|\n",
    "^^", "<<", "\\|", ":::", "\n:::\n", "\n::: ", "---", "\n---\n", "%%", "\n%% ", ":", ": ", "./.", ";", "…", "“",
    "”",
    "e\u{302}\u{301}", "\u{301}", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{2028}", "😀", "đ", "Đ", "=", "+", "(I+II)", "%",
  ]

  private static let keywords = [
    "nơi-nhận", "chữ-ký", "phụ-lục", "dự-toán", "phân-công", "bảng", "phu-luc", "số: ", "ngày: ", "\ntrạng thái: ",
    "\nkèm theo: ", "trích yếu: ", "cơ quan ban hành: ", "Căn cứ ", "Phần I", "Điều 1. ", "Chương II", "Mục 3 ",
    "Nơi nhận:", "- Cơ quan chủ trì: Sở Nội vụ", "(Kèm theo Kế hoạch số 1/KH)", "{kinh-phí.tổng | đồng}", "{số}",
    "{a.tổng.2025 | bằng chữ}", " {#kinh-phí}", " {trang=ngang nhãn=không}", " {đơn-vị-tính=\"đồng\"}",
    " {rộng=\"1 2\"}", " {từ-tệp=\"a.csv\"}", "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |",
    "\n| Trong đó | 1 |",
    "\n| | Dự phòng (10%) | 5 |", "\n| | Tổng cộng (I+II) | |", "\n| I | Đào tạo | 2 | 3 | 6 |", "\n| # | Việc | | | |",
    "ngày 17/02/2023", "Tổng kinh phí: 140 triệu đồng (Một trăm bốn mươi triệu đồng)",
  ]
}
