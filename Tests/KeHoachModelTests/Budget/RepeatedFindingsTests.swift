import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Many findings of one rule about a budget")
struct RepeatedFindingsTests {
  @Test("The first 200 are told, and how many more there are")
  func budget() throws {
    let rows = (1...250).map { "| \($0) | A | 2 | 3 | 7 |" }
    let fixture = PlanFixture(
      budget: rows, head: ["| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |"])
    let found = fixture.found(.wrongProduct)
    #expect(found.count == 201)
    let last = try #require(found.first { $0.message.vi.hasPrefix("còn 50 chỗ nữa") })
    #expect(found.allSatisfy { $0.range.lowerBound <= last.range.lowerBound })
    #expect(last.message.en.hasPrefix("50 more places") && last.severity == .error && last.fixes.isEmpty)
  }

  @Test("Rules are counted apart, and their findings keep their order")
  func rules() {
    func finding(_ rule: Rule, _ place: Int) -> Diagnostic {
      Diagnostic(rule, at: place..<place + 1, Bilingual("\(place)", en: "\(place)"))
    }
    let all = [5, 3, 1, 4].map { finding(.wrongProduct, $0) } + [2, 0].map { finding(.wrongTotal, $0) }
    let kept = all.atMost(2)
    #expect(kept.map(\.message.en).map { String($0.prefix(6)) } == ["3", "2 more", "1", "2", "0"])
    #expect(all.atMost(4).count == 6)
  }
}
