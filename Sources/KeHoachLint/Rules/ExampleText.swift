/// Plans for the examples of rules.
enum ExampleText {
  /// A plan of 2026 with a subject and a body.
  static func plan(_ subject: String, _ body: String) -> String {
    "---\ncơ quan chủ quản: Ủy ban nhân dân thành phố Hà Nội\ncơ quan ban hành: Sở Nội vụ\nsố: 01/KH-SNV\n"
      + "địa danh: Hà Nội\nngày: 07/5/2026\ntrích yếu: \(subject)\n---\n\n"
      + "\(body)\n\n::: nơi-nhận\n- Các sở, ban, ngành;\n- Lưu: VT, VX.\n:::\n\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n"
  }
}
