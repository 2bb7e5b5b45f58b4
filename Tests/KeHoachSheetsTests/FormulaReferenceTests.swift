@testable import KeHoachOffice
import KeHoachSheets
import Testing

/// What formulas add, and which columns are hidden.
@Suite struct FormulaReferenceTests {
  @Test(
    "a formula that only adds, rounds and scales cells",
    arguments: [
      ("C6+C7", "C6 C7"), ("SUM(F5)", "F5"), ("SUM($F$5:F9)", "F5:F9"), ("ROUND(SUM(F5;F9),0)*1.1", "F5 F9"),
      ("SUBTOTAL(9, A1:B2)-(C1+C2)/1000", "A1:B2 C1 C2"), ("-c3", "C3"),
    ] as [(String, String)])
  func adds(formula: String, expected: String) {
    let cell = SheetCell(address: CellAddress(row: 1, column: 1), value: .blank, formula: formula)
    let areas = cell.addedAreas?.map { $0.first == $0.last ? "\($0.first)" : "\($0.first):\($0.last)" }
    #expect(areas?.joined(separator: " ") == expected)
  }

  @Test(
    "any other formula isn't told",
    arguments: [
      "", "5", "C6+5", "5*C6", "SUM(C6,5)", "C6/C7", "IF(C6=\"\",1,2)", "Tờ1!C6", "'Tờ 1'!C6", "COUNT(C6)", "A:A",
      "SUM(C6", "C6)", "(C6,5)", "tong+C6", "#REF!+C6", "C6&C7", "C6=C7", "SUM C6(", "SUM(C6(5))", "{C6}",
    ])
  func others(formula: String) {
    #expect(SheetCell(address: CellAddress(row: 1, column: 1), value: .blank, formula: formula).addedAreas == nil)
  }

  @Test("hidden columns are told as the file lists them; one that is no column breaks the part")
  func hiddenColumns() throws {
    let cell = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
    let columns = "<cols><col min=\"1\" max=\"2\"/><col min=\"3\" max=\"5\" hidden=\"1\"/></cols>"
    #expect(try WorkbookFixture(columns + cell).read().sheets[0].hiddenColumns == [3...5])
    #expect(throws: OfficeFileProblem.self) {
      try WorkbookFixture("<cols><col min=\"4\" max=\"2\" hidden=\"1\"/></cols>" + cell).read()
    }
  }
}
