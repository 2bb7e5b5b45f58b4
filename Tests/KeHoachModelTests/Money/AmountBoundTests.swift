@testable import KeHoachModel
import Testing

@Suite("What the words before an amount make of it")
struct AmountBoundTests {
  @Test(arguments: [
    ("tong kinh phi la ", AmountBound.exact), ("tren dia ban tinh la ", .exact), ("tong von dau tu ", .exact),
    ("khong duoc vuot qua ", .ceiling), ("kinh phi toi da: ", .ceiling), ("duoi ", .ceiling),
    ("khong duoi ", .floor), ("it nhat la ", .floor), ("tren ", .floor), ("tu ", .floor),
    ("khoang ", .estimate), (" den ", .estimate), ("khong qua 5 lop, kinh phi la ", .exact),
  ]) func bound(before: String, expected: AmountBound) { #expect(AmountBound(before: before) == expected) }

  @Test(arguments: [
    ("kinh phi cap duoi khong qua", "kinh phi cap duoi"), ("tong kinh phi duoi", "tong kinh phi"),
    ("kinh phi cap duoi la", nil),
  ]) func wordsBeforeCeiling(clause: String, expected: String?) {
    #expect(AmountBound.wordsBeforeCeiling(in: clause) == expected)
  }
}
