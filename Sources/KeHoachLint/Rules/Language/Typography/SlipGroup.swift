import KeHoachSource

/// Places with one slip: one finding at the first of them, which mends all.
struct SlipGroup {
  private struct Place {
    var range: Range<Int>
    var edit: TextEdit?
    var written: String
    var expected: String
  }

  private var places: [Place] = []

  /// Adds a place in the source: what is written there, to quote, and what is expected.
  mutating func add(_ range: Range<Int>, _ edit: TextEdit?, written: String = "", expected: String = "") {
    places.append(Place(range: range, edit: edit, written: written, expected: expected))
  }

  /// The finding; none without a place.
  ///
  /// - Parameter message: makes the message of what is written at the first place and what is expected there.
  func finding(
    _ message: (_ written: String, _ expected: String) -> Bilingual, fix: Bilingual, isSafe: Bool = true
  ) -> [LintFinding] {
    let sorted = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = sorted.first else { return [] }
    let notes = sorted.dropFirst().prefix(9).map {
      Diagnostic.Note(at: $0.range, Bilingual("cũng ở đây", en: "here too"))
    }
    let count =
      sorted.count > 1 ? Bilingual(" (\(sorted.count) chỗ)", en: " (\(sorted.count) places)") : Bilingual("", en: "")
    let edits = sorted.compactMap(\.edit)
    return [
      LintFinding(
        at: first.range, message(first.written.clipped, first.expected.clipped) + count, notes: notes,
        fixes: edits.isEmpty ? [] : [FixIt(fix, isSafe: isSafe, edits: edits)])
    ]
  }
}

extension Bilingual {
  /// Two texts joined.
  static func + (a: Bilingual, b: Bilingual) -> Bilingual { Bilingual(a.vi + b.vi, en: a.en + b.en) }
}
