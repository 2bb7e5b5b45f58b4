import Testing

@testable import KeHoachModel

@Suite("Bodies in time: the data")
struct BodyDataTests {
  private let before = PlanDate(day: 31, month: 12, year: 2024)!
  private let after = PlanDate(day: 10, month: 10, year: 2026)!

  private func dayBefore(_ date: PlanDate) -> PlanDate {
    if let day = date.day, day > 1 { return PlanDate(day: day - 1, month: date.month, year: date.year)! }
    if let month = date.month, month > 1 { return PlanDate(month: month - 1, year: date.year)!.latest }
    return PlanDate(year: date.year - 1)!.latest
  }

  @Test("Every line of the tables is read")
  func lines() {
    let facts = BodyTable.text.split(separator: "\n").filter { !$0.hasPrefix("@") }
    #expect(facts.count == BodyRecord.all.count)
    #expect(ProvinceTable.text.split(separator: "\n").count == ProvinceRecord.all.count)
    #expect(BodyRecord.all.allSatisfy { !$0.basis.hasPrefix("@") && !$0.names.contains("") })
    #expect(BodyRecord.all.allSatisfy { $0.isKept || $0.date != nil || $0.confidence == .unconfirmed })
    #expect(ProvinceRecord.all.allSatisfy { !$0.forms.isEmpty })
    #expect(BodyRecord("bộ | Bộ A | gộp | Bộ B | 2025-03-01 | - | SURE", bases: [:]) == nil)
    #expect(Issuer.all.allSatisfy { !$0.name.isEmpty && !$0.abbreviations.isEmpty })
  }

  @Test("The days of ministries in symbols are those of the bodies")
  func issuers() {
    for issuer in Issuer.all where issuer.until != nil || issuer.from != nil {
      let date = issuer.until ?? issuer.from!
      switch Bodies.status(of: issuer.name, on: issuer.until == nil ? dayBefore(date) : date) {
      case .abolished(let on, _, _, _), .notYet(let on, _, _): #expect(on == date, "\(issuer.name)")
      default: Issue.record("\(issuer.name)")
      }
    }
  }

  @Test("Every name is right the day before its change and wrong on the day, in the data and in a text")
  func changes() {
    for record in BodyRecord.all {
      for name in record.names {
        let text = "Giao \(name) chủ trì."
        if record.isKept {
          for date in [before, after] {
            #expect(Bodies.status(of: name, on: date) == .current, "\(name)")
            #expect(BodyScanner.scan(text, on: date).isEmpty, "\(name)")
          }
          continue
        }
        guard let change = record.date else { continue }
        let (wrong, right) = record.isNew ? (dayBefore(change), change) : (change, dayBefore(change))
        #expect(BodyScanner.scan(text, on: right).isEmpty, "\(name) \(right.short)")
        #expect(Bodies.status(of: name, on: right) == .current, "\(name)")
        let status = Bodies.status(of: name, on: wrong)
        #expect(status.confidence != nil, "\(name)")
        let isSure = status.confidence! > .unconfirmed
        let found = BodyScanner.scan(text, on: wrong)
        if isSure {
          #expect(found.count == 1 && found.first?.name == name, "\(name): \(found.map(\.name))")
        } else if record.kind != .judiciary, wrong < PlanDate(day: 1, month: 7, year: 2025)! {
          #expect(found.isEmpty, "\(name)")
        }
      }
    }
  }

  @Test("A name that survives is never a successor that does not exist")
  func successors() {
    for record in BodyRecord.all where record.confidence == .high && record.kind != .level {
      for successor in record.successors {
        let name = String(successor.split(separator: " (")[0])
        #expect(Bodies.status(of: name, on: after).confidence == nil, "\(name)")
      }
    }
  }

  @Test("Confidence of departments grows with the new provinces")
  func confidence() {
    let name = "Sở Kế hoạch và Đầu tư"
    #expect(Bodies.status(of: name, on: PlanDate(day: 1, month: 4, year: 2025)!).confidence == .medium)
    #expect(Bodies.status(of: name, on: PlanDate(day: 1, month: 7, year: 2025)!).confidence == .high)
    #expect(Bodies.status(of: "Ban Dân tộc", on: after).confidence == .medium)
  }

  @Test("A split ministry names all successors that are sure")
  func split() {
    guard case .abolished(_, let successors, let basis, .high) = Bodies.status(of: "Bộ TT&TT", on: after) else {
      Issue.record("not abolished")
      return
    }
    #expect(successors == ["Bộ Khoa học và Công nghệ", "Bộ Văn hóa, Thể thao và Du lịch (báo chí, xuất bản)"])
    #expect(basis == "NQ 176/2025/QH15")
  }

  @Test("Names with a place, names not known")
  func status() {
    #expect(Bodies.status(of: "UBND huyện Bảo Thắng", on: after).confidence == .high)
    #expect(Bodies.status(of: "UBND huyện Bảo Thắng", on: before) == .current)
    #expect(Bodies.status(of: "UBND tỉnh Yên Bái", on: after).confidence == .high)
    #expect(Bodies.status(of: "UBND tỉnh Lào Cai", on: after) == .current)
    #expect(Bodies.status(of: "Sở Tài chính tỉnh Yên Bái", on: after).confidence == .high)
    #expect(Bodies.status(of: "Sở Lạ", on: after) == .unknown)
    #expect(Bodies.status(of: "", on: after) == .unknown)
    #expect(Bodies.status(of: "Bộ Tài chính kế toán", on: after) == .unknown)
  }
}
