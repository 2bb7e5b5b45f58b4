import Testing

@testable import KeHoachSource

@Suite struct PositionIndexTests {
  private static let flag = "\u{1F1FB}\u{1F1F3}"

  /// Pieces that make columns hard: combining marks, joined emoji, flags, broken bytes, both line ends.
  private static let pieces: [[UInt8]] =
    ["a", " ", "\u{1EBF}", "e\u{302}\u{301}", "👨‍👩‍👧", flag, "漢", "\n", "\r\n", "\r", "\u{301}", "\u{600}1"].map {
      Array($0.utf8)
    }
    + [[0xFF], [0xE1, 0xBB], [0xF0, 0x9F, 0x98], [0x80]]

  @Test func agreesWithCountingFromTheLineStart() {
    var random = Generator(state: 7)
    for round in 0..<6 {
      var bytes: [UInt8] = []
      while bytes.count < 6000 {
        let piece = Self.pieces.randomElement(using: &random) ?? []
        // Line ends are rare in half of the rounds: long lines are the point.
        if piece.contains(0x0A), round % 2 == 0, bytes.count % 97 != 0 { continue }
        bytes += piece
      }
      let source = SourceText(name: "", bytes: bytes)
      var index = PositionIndex(source)
      for offset in stride(from: -1, through: bytes.count + 1, by: 7) {
        #expect(index.position(of: offset) == source.position(of: offset), "offset \(offset), round \(round)")
      }
    }
  }

  @Test func countsCodePointsWhenAsked() {
    var index = PositionIndex(SourceText(String(repeating: "e\u{302}\u{301}", count: 1000)))
    #expect(index.position(of: 4005, in: .scalars) == Position(line: 1, column: 2404))
    #expect(index.position(of: 4005) == Position(line: 1, column: 802))
  }

  @Test func knowsTheLineAfterTheLast() {
    let index = PositionIndex(SourceText("a\nb\n"))
    #expect([0, 1, 2, 3, 4].map { index.lineNumber(of: $0) } == [1, 1, 2, 2, 3])
    #expect(PositionIndex(SourceText("a\nb")).lineNumber(of: 3) == 2)
    #expect(PositionIndex(SourceText("")).lineNumber(of: 0) == 1)
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
