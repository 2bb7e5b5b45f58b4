import KeHoachDrafts
import KeHoachImport
import KeHoachModel
import SyntaxFixtures
import Testing

@testable import KeHoach

/// What `build` made of an example is read and imported again: the plan is the same, formatting of the source aside.
@Suite struct WritingRoundTripTests {
  @Test(arguments: ["dak-lak-2021", "tay-ninh-2024", "ke-hoach-kem-quyet-dinh", "lao-cai-2027"])
  func whatWasBuiltImportsBack(name: String) throws {
    try expectSamePlan(SourceText(name: name, try TestFiles.read(ExamplePlans.path(name))))
  }

  /// Numbers that begin again below numbers of other ranks, short legal bases, a note below DỰ THẢO, an office below the
  /// signer's name, a wide appendix.
  @Test func whatPlansMayHaveImportsBackWithoutAFinding() throws {
    let source = SourceText(
      """
      ---
      cơ quan chủ quản: Ủy ban nhân dân tỉnh Gia Lai
      cơ quan ban hành: Sở Nội vụ
      số: 25/KH-SNV
      địa danh: Gia Lai
      ngày: 02/3/2026
      trạng thái: dự thảo: lần 3, ngày 20/02/2026
      trích yếu: Phát triển du lịch năm 2026
      ---

      Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017.

      Sở Nội vụ ban hành Kế hoạch phát triển du lịch năm 2026 như sau:

      # PHẦN I. CHUNG

      # I. MỤC ĐÍCH

      Phát triển.

      # II. YÊU CẦU

      Đúng.

      # PHẦN II. NHIỆM VỤ

      # I. MỞ LỚP

      ## 1. Mở lớp

      ### 1.1. Lớp thứ nhất

      a) Chọn người.

      b) Chọn nơi.

      ### 1.2. Lớp thứ hai

      a) Chọn sách.

      b) Chọn thầy.

      # II. TỔ CHỨC THỰC HIỆN

      Văn phòng Sở báo cáo theo Phụ lục kèm theo./.

      ::: nơi-nhận
      - Văn phòng Sở;
      - Lưu: VT.
      :::

      ::: chữ-ký
      KT. TRƯỞNG BAN
      PHÓ TRƯỞNG BAN

      Lê Quốc Bảo
      PHÓ CHỦ TỊCH \\
      ỦY BAN NHÂN DÂN TỈNH
      :::

      ::: phụ-lục DANH MỤC {khổ=A3 trang=ngang}
      | TT | Nội dung |
      |:-:|---|
      | 1 | Mở lớp |
      :::

      """)
    let draft = try expectSamePlan(source)
    let found = Compiler().check(draft).diagnostics.map { "\($0.rule.id) \($0.message.vi)" }
    #expect(found.filter { $0.hasPrefix("KH9") || $0.hasPrefix("KH20") || $0.hasPrefix("KH123") } == [])
  }

  /// Builds a Word file of a plan, imports it and compares; returns what was read of the file.
  @discardableResult
  private func expectSamePlan(_ source: SourceText) throws -> Draft {
    let compiler = Compiler()
    let plan = compiler.check(source)
    let draft = try DraftReader.read(try compiler.render(plan, as: .docx), name: source.name + ".docx")
    let again = compiler.check(DraftImporter.plan(of: DraftImporter.recognize(draft)).source)
    #expect(again.diagnostics.filter { $0.severity == .error && $0.rule.id.hasPrefix("KH0") }.isEmpty)
    let lost = Self.outline(plan.plan).filter { line in !Self.outline(again.plan).contains(line) }
    let added = Self.outline(again.plan).filter { line in !Self.outline(plan.plan).contains(line) }
    #expect(lost == [])
    #expect(added == [])
    return draft
  }

  /// The outline without looks, without breaks of lines that the layout chose, and without charts, which are pictures in
  /// a document.
  private static func outline(_ plan: Plan) -> [String] {
    PlanOutline(plan, header: true).lines.filter { !isFormatting($0) }.map { line in
      var line = line
      for mark in ["**", "*", "__", "# ", "¶ "] { line.replace(mark, with: "") }
      line.replace(" ⏎ ", with: " ")
      return line.split(separator: " ").joined(separator: " ")
    }
  }

  private static func isFormatting(_ line: String) -> Bool {
    line == "loại văn bản = Kế hoạch" || line.contains("[biểu đồ]") || line.contains("Biểu đồ: ")
  }
}
