import KeHoachSyntax
import Testing

@testable import KeHoachImport

@Suite struct WritingMadeNumbersTests {
  private func labels(_ lines: [String], automatic: Bool = true) -> [String] {
    var numbers = MadeNumbers()
    return lines.map { line in
      guard let label = Label.atStart(of: Array((line + " ").utf8), isTitle: true)?.label else {
        numbers.passTitle()
        return line
      }
      return numbers.next(label, isAutomatic: automatic)?.text ?? line
    }
  }

  @Test func aListThatBeginsAnewCountsOn() {
    #expect(labels(["I.", "1.", "2.", "1.", "2.", "I.", "1."]) == ["I.", "1.", "2.", "3.", "4.", "II.", "1."])
    #expect(labels(["a)", "b)", "c)", "d)", "a)", "b)"]) == ["a)", "b)", "c)", "d)", "đ)", "e)"])
  }

  @Test func aNumberThatIsNextStays() {
    #expect(labels(["a)", "b)", "c)", "d)", "a)", "e)"]) == ["a)", "b)", "c)", "d)", "đ)", "e)"])
    #expect(labels(["1.", "2.", "4."]) == ["1.", "2.", "4."])
  }

  @Test func aNewTitleBeginsAnewItself() {
    #expect(labels(["1.", "a)", "2.", "a)"]) == ["1.", "a)", "2.", "a)"])
    #expect(labels(["1.", "2.", "TITLE", "1."]) == ["1.", "2.", "TITLE", "1."])
  }

  @Test func whatStandsBelowANumberOfAnotherRankCountsByItself() {
    let points = ["1.", "1.1.", "a)", "b)", "1.2.", "a)", "b)", "2.", "2.1.1.", "a)", "2.1.2.", "a)"]
    #expect(labels(points) == points)
    let parts = ["Phần I", "I.", "1.", "II.", "Phần II", "I.", "1.", "II."]
    #expect(labels(parts) == parts)
  }

  @Test func whatTheAuthorTypedStays() {
    #expect(labels(["1.", "2.", "1."], automatic: false) == ["1.", "2.", "1."])
  }
}
