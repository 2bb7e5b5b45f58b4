import Testing

@testable import KeHoachModel

@Suite("Lists of bodies")
struct BodyListTests {
  @Test(
    "A name ends where the next one begins",
    arguments: [
      ("Sở Tài chính, Sở Nội vụ và UBND các huyện", ["Sở Tài chính", "Sở Nội vụ", "UBND các huyện"]),
      ("Sở Văn hóa, Thể thao và Du lịch; Sở Y tế.", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]),
      ("Ủy ban nhân dân các xã, phường", ["Ủy ban nhân dân các xã, phường"]),
      ("Các Sở, ban, ngành và các địa phương liên quan", ["Các Sở, ban, ngành", "các địa phương liên quan"]),
      ("Các cơ quan, đơn vị liên quan", ["Các cơ quan, đơn vị liên quan"]),
      ("Sở Y tế, đơn vị liên quan", ["Sở Y tế", "đơn vị liên quan"]),
      ("TCTL, BST, TBT", ["TCTL", "BST", "TBT"]),
      ("Các Sở: Công Thương, Y tế và Xây dựng", ["Sở Công Thương", "Sở Y tế", "Sở Xây dựng"]),
      (
        "Công an tỉnh; các Sở: Y tế, Dân tộc và Tôn giáo, Văn hóa, Thể thao và Du lịch; Văn phòng UBND tỉnh",
        [
          "Công an tỉnh", "Sở Y tế", "Sở Dân tộc và Tôn giáo", "Sở Văn hóa, Thể thao và Du lịch", "Văn phòng UBND tỉnh",
        ]
      ),
      ("các Sở Công Thương, Y tế; Công an tỉnh", ["Sở Công Thương", "Sở Y tế", "Công an tỉnh"]),
      ("Báo và phát thanh, truyền hình Lào Cai", ["Báo và phát thanh, truyền hình Lào Cai"]),
      ("Viện Chiến lược, Chính sách TN&MT", ["Viện Chiến lược, Chính sách TN&MT"]),
      ("Trung tâm Truyền thông TN&MT, Báo TN&MT", ["Trung tâm Truyền thông TN&MT", "Báo TN&MT"]),
      ("Vụ Kế hoạch - Tài chính, Vụ chính sách Thuế", ["Vụ Kế hoạch - Tài chính", "Vụ chính sách Thuế"]),
      ("Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]),
      ("Tổng cục Thủy lợi (TCTL, BNN), Vụ Pháp chế", ["Tổng cục Thủy lợi (TCTL, BNN)", "Vụ Pháp chế"]),
      (
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Phòng Kinh tế",
        ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", "Phòng Kinh tế"]
      ),
      ("Công an phường, Văn phòng HĐND và UBND phường", ["Công an phường", "Văn phòng HĐND và UBND phường"]),
      ("Nguyễn Văn An, Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]),
      ("- Các đơn vị thuộc Bộ\n- Vụ Pháp chế", ["Các đơn vị thuộc Bộ", "Vụ Pháp chế"]),
      ("Các Bộ, cơ quan ngang Bộ, Ủy ban nhân dân các tỉnh", ["Các Bộ, cơ quan ngang Bộ", "Ủy ban nhân dân các tỉnh"]),
      ("", []), (" ; , -", []),
    ])
  func split(text: String, names: [String]) { #expect(BodyList.read(text) == names) }

  @Test(
    "What is nothing but bodies",
    arguments: [
      ("Sở Nội vụ", true), ("Thủ trưởng các sở; Chủ tịch UBND các huyện", true),
      ("Các Hội, Hiệp hội doanh nghiệp", true),
      ("Ban Dân tộc", true), ("Ban hành kế hoạch", false), ("Báo cáo kết quả", false), ("Hội nghị sơ kết", false),
      ("Tổ chức kiểm tra", false), ("Kinh phí thực hiện", false), ("Bộ tiêu chí", false), ("Phòng, chống cháy", false),
      ("Trường hợp vướng mắc", false), ("Vụ việc phức tạp", false), ("", false),
    ])
  func lists(text: String, isList: Bool) { #expect(BodyList.isList(text) == isList) }

  @Test("A lead and those who help in one text")
  func mixed() {
    func read(_ text: String) -> [[String]] {
      let mixed = MixedBodies(RichText(made: text))
      return [mixed.leads, mixed.supports]
    }
    #expect(
      read("Sở Nội vụ chủ trì, phối hợp với Sở Y tế và Công an tỉnh") == [["Sở Nội vụ"], ["Sở Y tế", "Công an tỉnh"]])
    #expect(read("Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế") == [["Sở Nội vụ"], ["Sở Y tế"]])
    #expect(read("Sở Nội vụ; Sở Y tế; Công an tỉnh") == [["Sở Nội vụ"], ["Sở Y tế", "Công an tỉnh"]])
  }

  @Test(
    "One body under many names",
    arguments: [
      ("Sở KH&CN", "Sở Khoa học và Công nghệ"), ("so khoa hoc va cong nghe", "Sở Khoa học và Công nghệ"),
      ("Sở Khoa học và Công nghệ tỉnh Lào Cai", "SỞ KHCN"), ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
      ("Giám đốc Sở Tài chính", "Sở TC"), ("Bộ TN&MT", "bo tai nguyen va moi truong"),
      ("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"), ("Uỷ ban nhân dân xã", "UBND xã"),
    ])
  func keys(a: String, b: String) {
    #expect(BodyKey(a) == BodyKey(b))
  }

  @Test("A shorter name covers the longer ones")
  func covers() {
    #expect(BodyKey("công an").covers(BodyKey("Công an tỉnh")))
    #expect(!BodyKey("Công an tỉnh").covers(BodyKey("Công an")))
    #expect(!BodyKey("Sở Y tế").covers(BodyKey("Sở Tài chính")))
    #expect(!BodyKey("!").covers(BodyKey("Sở Y tế")))
  }

  @Test("Hostile lists are read in linear time")
  func hostile() {
    for piece in ["các Sở: ", "Sở A, ", "(", "và ", "Văn hóa, Thể thao ", "- "] {
      _ = BodyList.read(String(repeating: piece, count: 5_000))
      _ = BodyKey(String(repeating: piece, count: 2_000))
    }
  }
}
