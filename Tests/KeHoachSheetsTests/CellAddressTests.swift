@testable import KeHoachOffice
import KeHoachSheets
import Testing

@Suite struct CellAddressTests {
  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")])
  func letters(_ column: Int, _ letters: String) {
    #expect(CellAddress.letters(of: column) == letters)
    #expect(CellAddress(row: 12, column: column).description == letters + "12")
  }
}
