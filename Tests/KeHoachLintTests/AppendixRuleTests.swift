import KeHoachLint
import KeHoachSource
import Testing

@Suite("Appendices, references and residue")
struct AppendixRuleTests {
  private func count(_ id: String, _ text: String) -> Int { ExamplePlan.ids(text).count { $0 == id } }

  @Test(arguments: [
    ("Chi tiết tại Phụ lục 3.", 1), ("Danh mục (Phụ lục 01 đính kèm).", 1), ("Dự toán theo Phụ lục kèm theo.", 1),
    ("Lập theo Biểu số 2 kèm theo Kế hoạch này.", 1),
    ("Theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.", 0),
    ("Theo mẫu tại Phụ lục III Thông tư này.", 0), ("Thể thức theo Nghị định số 30/2020/NĐ-CP (Phụ lục I).", 0),
    ("Các phụ lục được in màu.", 0), ("Xem biểu đồ.", 0),
  ]) func absent(text: String, expected: Int) {
    #expect(count("KH803", "Triển khai. " + text + "\n\nThực hiện./.\n") == expected)
  }

  @Test(arguments: [("Phụ lục I", 0), ("Phụ lục", 0), ("Phụ lục 1 và Phụ lục 2", 1), ("các Phụ lục", 0)])
  func oneAppendix(mention: String, expected: Int) {
    let text = "Chi tiết tại \(mention) kèm theo./.\n\n::: phụ-lục DANH MỤC\nMở lớp.\n:::\n"
    #expect(count("KH803", text) == expected)
  }

  @Test(arguments: [
    ("tại khoản 4 Mục I Kế hoạch này", 1), ("tại Mục V Kế hoạch này", 1), ("tại điểm c khoản 1 Mục I Kế hoạch này", 1),
    ("tại điểm b khoản 1 Mục I Kế hoạch này", 0), ("tại Mục V Nghị quyết số 57-NQ/TW ngày 22/12/2024", 0),
    ("tại mục I.3.", 1), ("tại mục I.2.", 1), ("tại mục I.1.", 0), ("tại mục II.3.", 0),
    ("theo điểm 1.3 Mục I.", 1), ("theo Điều 5 Kế hoạch này", 1), ("theo Điều 5 của Kế hoạch này", 1),
    ("theo Điều 2 Kế hoạch này.\n\n**Điều 2.** Mở lớp.", 0), ("theo Điều 5 Luật Thư viện", 0),
    ("theo Điều 5 Quyết định này", 0),
    ("tại Mục V;", 1), ("tại Mục II.1", 0), ("tại Mục V Chương 2 của Luật", 0),
    ("theo khoản 9 Điều 5 Luật Thư viện", 0),
  ]) func sections(reference: String, expected: Int) {
    let text =
      "# I. NHIỆM VỤ\n\n1. Mở lớp:\n\na) Lớp một.\n\nb) Lớp hai.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nThực hiện nhiệm vụ \(reference)\n\nTriển khai./.\n"
    #expect(count("KH805", text) == expected)
  }

  private func ofTayNinh(_ body: String) -> String {
    "---\ncơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh\nsố: 15/KH-UBND\nđịa danh: Tây Ninh\nngày: 07/5/2026\n"
      + "trích yếu: Triển khai nhiệm vụ năm 2026\n---\n\n\(body)\n\n::: nơi-nhận\n- Như trên;\n- Lưu: VT.\n:::\n"
  }

  @Test(arguments: [
    ("Triển khai trên địa bàn tỉnh Cao Bằng./.", 1), ("Báo cáo UBND tỉnh Cao Bằng./.", 1),
    ("Trình Tỉnh ủy Cao Bằng./.", 1), ("Triển khai trên địa bàn tỉnh Tây Ninh./.", 0),
    ("Học tập kinh nghiệm của UBND tỉnh Cao Bằng./.", 0), ("Cửa khẩu của tỉnh Cao Bằng./.", 0),
    ("UBND tỉnh Tây Ninh và UBND tỉnh Cao Bằng ký quy chế./.", 0),
    ("Theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Cao Bằng phê duyệt Đề án./.", 0),
  ]) func provinces(body: String, expected: Int) {
    #expect(count("KH807", ofTayNinh(body)) == expected)
  }

  @Test(arguments: [
    ("# I. NHIỆM VỤ GIAI ĐOẠN 2021 - 2025\n\nMở lớp./.", 1), ("# I. NHIỆM VỤ GIAI ĐOẠN 2026 - 2030\n\nMở lớp./.", 0),
    ("# I. KẾT QUẢ GIAI ĐOẠN 2021 - 2025\n\nĐã mở lớp./.", 0), ("# I. NHIỆM VỤ NĂM HỌC 2024 - 2025\n\nMở lớp./.", 1),
  ]) func periodsBeforeTheYear(body: String, expected: Int) {
    #expect(count("KH815", ofTayNinh(body)) == expected)
  }

  @Test(arguments: [
    ("# I. NHIỆM VỤ NĂM 2025\n\nMở lớp./.", 1), ("# I. NHIỆM VỤ NĂM 2026\n\nMở lớp./.", 0),
    ("# I. KẾT QUẢ NĂM 2025\n\nĐã mở lớp./.", 0), ("# I. NHIỆM VỤ NĂM 2025 VÀ NĂM 2026\n\nMở lớp./.", 0),
  ]) func years(body: String, expected: Int) {
    #expect(count("KH808", ofTayNinh(body)) == expected)
  }

  @Test(arguments: [
    ("Xong trước ngày …/…/2026./.", 1), ("Xong trước ngày .../.../2026./.", 1), ("Số tiền … đồng./.", 1),
    ("Sách, báo … đồng thời mua máy./.", 0),
    ("Xong trước ngày … tháng … năm 2026./.", 1), ("Gồm sách, báo, tạp chí…/.", 0),
    ("Họp tại ............ vào tháng 6./.", 1),
    ("Mua máy chủ, UPS,....../.", 0), ("Các nước (Mỹ, Nga, Trung Quốc...)./.", 0), ("Có ___ người./.", 1),
    ("Sách, báo … và tạp chí./.", 0),
  ]) func blanks(body: String, expected: Int) {
    #expect(count("KH809", body + "\n") == expected)
  }

  @Test(arguments: [
    ("Mở lớp ()./.", 1), ("Đề án “”./.", 1), ("Mở lớp (02 lớp)./.", 0), ("Hàm f()./.", 0),
  ]) func brackets(body: String, expected: Int) {
    #expect(count("KH810", body + "\n") == expected)
  }

  @Test(arguments: [
    ("Giao [tên cơ quan] mở lớp./.", 1), ("Có xxx người./.", 1), ("Chi phí ???/.", 1), ("Lý do (ghi rõ lý do)./.", 1),
    ("Có xx đơn vị tham gia./.", 1), ("Thế kỷ XX đã qua./.", 0), ("Đại hội khóa XXX./.", 0), ("Vì sao? Vì cần./.", 0),
    ("Ghi rõ họ tên người nhận./.", 0),
  ]) func placeholders(body: String, expected: Int) {
    #expect(count("KH811", body + "\n") == expected)
  }

  @Test(arguments: [
    ("Yêu cầu các sở, ban, ngành phối hợp./.", 1), ("Đề nghị các sở, ban, ngành phối hợp./.", 0),
    ("Tham mưu UBND tỉnh chỉ đạo các sở, ban, ngành./.", 0), ("Yêu cầu các phòng thuộc Sở thực hiện./.", 0),
    ("Theo yêu cầu các sở đề ra./.", 0),
  ]) func peers(body: String, expected: Int) {
    #expect(count("KH812", body + "\n") == expected)
  }

  @Test func committeesMayOrder() {
    #expect(count("KH812", ofTayNinh("Yêu cầu các sở, ban, ngành thực hiện./.")) == 0)
    #expect(count("KH812", ofTayNinh("1. Sở Nội vụ yêu cầu các sở, ban, ngành báo cáo./.")) == 1)
  }
}
