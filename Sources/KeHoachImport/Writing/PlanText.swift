/// The text of a plan while it is written, and which of its bytes come from which bytes of the draft.
struct PlanText {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  /// Where they come from, in order.
  private(set) var map: [MappedRange] = []

  /// Whether nothing was written.
  var isEmpty: Bool { bytes.isEmpty }

  /// The bytes of the plan as text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds what the plan language needs and the draft doesn't have.
  mutating func add(made text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

  /// Adds bytes of the draft as they are.
  ///
  /// - Parameters:
  ///   - range: where they stand in the draft's text.
  ///   - draft: the draft's text.
  mutating func add(_ range: Range<Int>, of draft: [UInt8]) { add(bytes: draft[range], from: range.lowerBound) }

  /// Adds bytes of the draft as they are.
  ///
  /// - Parameters:
  ///   - words: the bytes.
  ///   - place: where they begin in the draft's text.
  mutating func add(bytes words: ArraySlice<UInt8>, from place: Int) {
    guard !words.isEmpty else { return }
    let range = place..<place + words.count
    let start = bytes.count
    bytes.append(contentsOf: words)
    if let last = map.last, last.isVerbatim, last.plan.upperBound == start, last.draft.upperBound == range.lowerBound {
      map[map.count - 1].plan = last.plan.lowerBound..<bytes.count
      map[map.count - 1].draft = last.draft.lowerBound..<range.upperBound
    } else {
      map.append(MappedRange(plan: start..<bytes.count, draft: range, isVerbatim: true))
    }
  }

  /// Adds other bytes that stand for some of the draft's: `7/5/2024` for `ngày 07 tháng 5 năm 2024`.
  mutating func add(_ text: some StringProtocol, for range: Range<Int>) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard start < bytes.count else { return }
    map.append(MappedRange(plan: start..<bytes.count, draft: range, isVerbatim: false))
  }

  /// Adds a piece that was written apart.
  mutating func add(_ piece: PlanText) {
    let start = bytes.count
    bytes.append(contentsOf: piece.bytes)
    for var range in piece.map {
      range.plan = range.plan.lowerBound + start..<range.plan.upperBound + start
      map.append(range)
    }
  }

  /// Ends the block: a blank line follows, so that no line goes on with the one above.
  mutating func endBlock() { add(made: "\n\n") }

  /// Puts a backslash before a byte, so that it is no markup. Meant for the start of a short piece.
  mutating func escape(at offset: Int) {
    bytes.insert(UInt8(ascii: "\\"), at: offset)
    var shifted: [MappedRange] = []
    for var range in map {
      if range.plan.upperBound <= offset {
        shifted.append(range)
      } else if range.plan.lowerBound >= offset {
        range.plan = range.plan.lowerBound + 1..<range.plan.upperBound + 1
        shifted.append(range)
      } else {
        let count = offset - range.plan.lowerBound
        let middle = range.isVerbatim ? range.draft.lowerBound + count : range.draft.upperBound
        shifted.append(
          MappedRange(
            plan: range.plan.lowerBound..<offset, draft: range.draft.lowerBound..<middle, isVerbatim: range.isVerbatim))
        guard range.isVerbatim else { continue }
        shifted.append(
          MappedRange(
            plan: offset + 1..<range.plan.upperBound + 1, draft: middle..<range.draft.upperBound, isVerbatim: true))
      }
    }
    map = shifted
  }
}
