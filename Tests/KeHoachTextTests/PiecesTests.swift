import KeHoachText
import Testing

@Suite struct PiecesTests {
  @Test func piecesStandBetweenSeparators() {
    #expect("đất đai,\n  cây".pieces(between: " ,\n") == ["đất", "đai", "cây"])
    #expect("đất".pieces(between: " ") == ["đất"])
    #expect(" , ".pieces(between: " ,") == [])
    #expect("".pieces(between: " ") == [])
    #expect("a b c".dropFirst(2).pieces(between: " ") == ["b", "c"])
    // A byte of `Đ` is no sign, and high characters separate too.
    #expect("aĐ~b|c".pieces(between: "~|") == ["aĐ", "b", "c"])
  }

  @Test func fieldsHaveNoSpacesAroundThem() {
    #expect("bộ | Bộ A; Bộ B |  | -".fields(between: "|") == ["bộ", "Bộ A; Bộ B", "", "-"])
    #expect("Bộ A; Bộ B".fields(between: ";") == ["Bộ A", "Bộ B"])
  }
}
