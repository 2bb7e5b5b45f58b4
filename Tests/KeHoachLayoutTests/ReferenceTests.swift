import KeHoachLayout
import KeHoachModel
import Testing

private let blank8 = String(repeating: "\u{A0}", count: 8)
private let blank5 = String(repeating: "\u{A0}", count: 5)
private let blankDate = "ngày \(blank5) tháng \(blank5) năm"

@Suite struct ReferenceTests {
  private let decision = "Quyết định số 254/QĐ-UBND ngày 17/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"

  private func appendixLine(_ header: Header, written: RichText? = nil) throws -> String {
    var plan = Plan(header: header)
    plan.appendices = [.sample(written: written)]
    let paragraphs = layOut(plan).sections[1].paragraphs
    return try #require(paragraphs.first { $0.style == .appendixReference }).plainText
  }

  @Test func appendixOnPaper() throws {
    let line = try appendixLine(.sample(medium: .paper))
    #expect(
      line == "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lào Cai)")
  }

  @Test func appendixInElectronicForm() throws {
    let line = try appendixLine(.sample())
    #expect(line == "(Kèm theo Kế hoạch số \(blank8)/KH-UBND \(blankDate) 2026 của Ủy ban nhân dân tỉnh Lào Cai)")
  }

  @Test func appendixOnPaperBeforeSigning() throws {
    let header = Header.sample(number: "/KH-UBND", date: PlanDate(month: 3, year: 2026), medium: .paper)
    let line = try appendixLine(header)
    #expect(line.contains("số \(blank8)/KH-UBND ngày \(blank5) tháng 3 năm 2026"))
  }

  @Test func severalIssuers() throws {
    let line = try appendixLine(.sample(issuers: ["Sở Tài chính", "Sở Nội  \\ vụ"], medium: .paper))
    #expect(line.hasSuffix("của Sở Tài chính và Sở Nội vụ)"))
  }

  @Test func aLongLineBreaksBeforeTheIssuer() throws {
    var plan = Plan(header: .sample(medium: .paper))
    plan.appendices = [.sample(), .sample(isLandscape: true)]
    let layout = layOut(plan)
    let references = layout.sections.dropFirst().map { $0.paragraphs[2].content }
    #expect(references[0].contains(.lineBreak) && !references[1].contains(.lineBreak))
    #expect(references[0].last == .text("của Ủy ban nhân dân tỉnh Lào Cai)", []))
    let last = TextMetrics.width(of: "của Ủy ban nhân dân tỉnh Lào Cai)", in: layout.styleSheet[.appendixReference])
    #expect(abs(try #require(layout.sections[1].rules.first).length - last * 0.2) < 0.01)
  }

  @Test func aWrittenLineStays() throws {
    #expect(try appendixLine(.sample(), written: .words("(Kèm theo Kế hoạch này)")) == "(Kèm theo Kế hoạch này)")
  }

  @Test func decisionOnPaperIsVerbatim() throws {
    let header = Header.sample(medium: .paper, issuedWith: decision)
    let section = layOut(Plan(header: header)).sections[0]
    #expect(section.paragraphs.map(\.style) == [.documentType, .subject, .attachment])
    #expect(section.paragraphs[2].plainText == "(Kèm theo \(decision))")
    #expect(section.grids[0].rows.count == 1)
    #expect(try appendixLine(header) == "(Kèm theo \(decision))")
  }

  @Test(
    "An electronic plan leaves number and day of its decision blank",
    arguments: [
      "Quyết định số 254/QĐ-UBND ngày 17/02/2023 của Chủ tịch",
      "Quyết định số 254/QĐ-UBND ngày 17 tháng 02 năm 2023 của Chủ tịch",
      "Quyết định số /QĐ-UBND ngày  tháng  năm 2023 của Chủ tịch",
      "Quyết định số      /QĐ-UBND ngày      tháng      năm 2023 của Chủ tịch",
    ])
  func decisionInElectronicForm(written: String) {
    let section = layOut(Plan(header: .sample(issuedWith: written))).sections[0]
    #expect(
      section.paragraphs[2].plainText == "(Kèm theo Quyết định số \(blank8)/QĐ-UBND \(blankDate) 2023 của Chủ tịch)")
  }

  @Test func aDecisionNotYetSignedIsBlankOnPaperToo() {
    let header = Header.sample(medium: .paper, issuedWith: "Quyết định số /QĐ-UBND ngày  tháng 5 năm 2027 của Sở")
    let section = layOut(Plan(header: header)).sections[0]
    #expect(
      section.paragraphs[2].plainText
        == "(Kèm theo Quyết định số \(blank8)/QĐ-UBND ngày \(blank5) tháng 5 năm 2027 của Sở)")
  }

  @Test("What is no decision as we know it prints as it is", arguments: ["Quyết định này", "số ngày", "số / ngày năm"])
  func unknown(written: String) {
    let section = layOut(Plan(header: .sample(issuedWith: written))).sections[0]
    #expect(section.paragraphs[2].plainText == "(Kèm theo \(written))")
  }

  @Test func properties() {
    let properties = layOut(Plan(header: .sample(subject: "Triển khai \\ công tác"))).properties
    #expect(properties.title == "Kế hoạch Triển khai công tác")
    #expect(properties.author == "Ủy ban nhân dân tỉnh Lào Cai")
    #expect(properties.subject == "15/KH-UBND")
    #expect(properties.created == "2026-03-05T00:00:00Z")
    let draft = layOut(Plan(header: .sample(number: "/KH-UBND", date: PlanDate(year: 2026)))).properties
    #expect(draft.subject.isEmpty && draft.created == nil)
  }
}
