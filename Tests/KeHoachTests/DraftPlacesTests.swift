import KeHoachImport
import KeHoachSource
import Testing

@testable import KeHoach

@Suite struct DraftPlacesTests {
  /// A plan `số: 15` + `Một hai` of a draft in which the second stands first.
  private let places = DraftPlaces(map: [
    MappedRange(plan: 10..<20, draft: 100..<105, isVerbatim: false),
    MappedRange(plan: 30..<40, draft: 50..<60, isVerbatim: true),
    MappedRange(plan: 42..<50, draft: 62..<70, isVerbatim: true),
  ])

  @Test func aPlaceInWordsOfTheDraftIsExact() {
    #expect(places.range(of: 32..<35) == 52..<55)
    #expect(places.range(of: 35..<45) == 55..<65)
  }

  @Test func aPlaceInWordsThatWereMadeIsWhatTheyWereMadeOf() {
    #expect(places.range(of: 12..<13) == 100..<105)
  }

  @Test func aPlaceThatOnlyThePlanHasStandsBehindWhatIsBeforeIt() {
    #expect(places.range(of: 25..<26) == 105..<105)
    #expect(places.range(of: 0..<3) == 100..<100)
    #expect(places.range(of: 60..<70) == 70..<70)
    #expect(DraftPlaces(map: []).range(of: 3..<9) == 0..<0)
  }

  @Test func partsInAnotherOrderGiveTheFirst() {
    #expect(places.range(of: 12..<35) == 100..<105)
  }

  @Test func anEditMovesOnlyWithinTheDraftsOwnWords() {
    #expect(places.edit(TextEdit(32..<34, "ba")) == TextEdit(52..<54, "ba"))
    #expect(places.edit(TextEdit(40..<40, ".")) == TextEdit(60..<60, "."))
    #expect(places.edit(TextEdit(12..<13, "ba")) == nil)
    #expect(places.edit(TextEdit(38..<43, "ba")) == nil)
    #expect(places.edit(TextEdit(32..<34, "**ba**")) == nil)
  }

  @Test func aFixIsDoneWholeOrOnlyTold() {
    let rule = Rule("KH999", "thử", .warning, Bilingual("", en: ""), reason: Bilingual("", en: ""), source: "")
    let fix = FixIt(
      Bilingual("ghi", en: "write"), isSafe: true, edits: [TextEdit(32..<33, "a"), TextEdit(12..<13, "b")])
    let moved = places.moved(Diagnostic(rule, at: 32..<33, Bilingual("", en: ""), fixes: [fix]))
    #expect(moved.fixes.map(\.edits) == [[]])
    #expect(moved.fixes.map(\.isSafe) == [false])
    #expect(moved.range == 52..<53)
  }
}
