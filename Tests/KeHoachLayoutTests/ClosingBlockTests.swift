import KeHoachLayout
import Testing

@testable import KeHoachModel

@Suite struct ClosingBlockTests {
  private func plan(signatures: Int, issuedWith: String? = nil) -> Plan {
    var plan = Plan(header: .sample(issuedWith: issuedWith))
    plan.body.item("Trên đây là Kế hoạch./.")
    plan.recipients = Recipients(items: [.words("Bộ Nội vụ;"), .words("Lưu: VT, NC.")], range: 0..<0)
    plan.signatures = (0..<signatures).map {
      .sample(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Nguyễn Văn \($0)", office: $0 == 0 ? ["Trưởng ban"] : [])
    }
    return plan
  }

  private func closing(_ plan: Plan) -> GridLayout? { layOut(plan).sections[0].grids.first { $0.role == .closing } }

  @Test func oneSignature() throws {
    let plan = plan(signatures: 1)
    let grid = try #require(closing(plan))
    #expect(grid.rows.count == 1 && grid.columnWidths == [80, 85])
    #expect(grid.texts(0, 0) == ["Nơi nhận:", "Bộ Nội vụ;", "Lưu: VT, NC."])
    #expect(grid.texts(0, 1) == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn 0", "Trưởng ban"])
    let labels = grid.rows[0][0].compactMap(\.paragraph).map(\.label)
    #expect(labels == [nil, ListLabel(.dash, value: 1, text: "-"), ListLabel(.dash, value: 1, text: "-")])
    let gaps = grid.rows[0][1].compactMap { if case .gap(let height) = $0 { height } else { nil } }
    #expect((25...30).contains(try #require(gaps.last)))
    #expect(layOut(plan).sections[0].paragraphs.last?.keepsWithNext == true)
  }

  @Test(arguments: [(2, 2, 1), (3, 3, 1), (4, 2, 2), (5, 3, 2), (7, 3, 3)])
  func severalSignatures(count: Int, columns: Int, rows: Int) throws {
    let grid = try #require(closing(plan(signatures: count)))
    #expect(grid.columnWidths.count == columns && grid.rows.count == rows + 1)
    #expect(abs(grid.columnWidths.reduce(0, +) - 165) < 0.001)
    for row in grid.rows { #expect(row.count == columns) }
    let names = (0..<rows).flatMap { row in (0..<columns).flatMap { grid.texts(row, $0) } }
      .filter { $0.hasPrefix("Nguyễn") }
    #expect(names == (0..<count).map { "Nguyễn Văn \($0)" })
    #expect(grid.texts(rows, 0).first == "Nơi nhận:")
  }

  @Test func nothingToClose() {
    var plan = Plan(header: .sample())
    plan.body.item("Hết./.")
    #expect(closing(plan) == nil)
    #expect(layOut(plan).sections[0].paragraphs.last?.keepsWithNext == false)
    #expect(closing(self.plan(signatures: 1, issuedWith: "Quyết định số 1/QĐ-UBND ngày 01/02/2026")) == nil)
  }

  @Test func halfOfIt() throws {
    var plan = plan(signatures: 1)
    plan.recipients = nil
    #expect(try #require(closing(plan)).rows[0][0].isEmpty)
    plan.signatures = [.sample(["CHỦ TỊCH"], nil)]
    #expect(try #require(closing(plan)).texts(0, 1) == ["CHỦ TỊCH"])
  }
}
