extension SeededDefect {
  /// KH8.
  static let appendices: [SeededDefect] = [
    SeededDefect("KH803", "chi tiết tại Phụ lục kèm theo.", "chi tiết tại Phụ lục II kèm theo.", marks: "Phụ lục II"),
    SeededDefect("KH804", ", chi tiết tại Phụ lục kèm theo.", ".", marks: "Dự toán kinh phí thực hiện Kế hoạch"),
    SeededDefect(
      "KH805", "tại khoản 3 Mục II Kế hoạch này", "tại khoản 5 Mục II Kế hoạch này", marks: "khoản 5 Mục II"),
    SeededDefect("KH805", "tại khoản 3 Mục II Kế hoạch này", "tại Mục VI Kế hoạch này", marks: "Mục VI"),
    SeededDefect(
      "KH806", "::: phụ-lục Dự toán kinh phí thực hiện Kế hoạch",
      "::: phụ-lục Danh mục {nhãn=\"Phụ lục I\"}\nMở lớp.\n:::\n\n"
        + "::: phụ-lục Dự toán kinh phí {nhãn=\"Phụ lục III\"}", marks: "Phụ lục III"),
    SeededDefect(
      "KH807", "- Mua 1.500 cuốn sách;", "- Mua sách cho các xã trên địa bàn tỉnh Lạng Sơn;", marks: "Lạng Sơn"),
    SeededDefect(
      "KH808", "- Thời gian thực hiện: Quý IV năm 2026.", "- Thời gian thực hiện: Quý IV năm 2025.", marks: "2025"),
    SeededDefect("KH809", "hoàn thành trong tháng 9 năm 2026.", "hoàn thành trong tháng … năm 2026.", marks: "…"),
    SeededDefect("KH810", "đồng bào dân tộc thiểu số.", "đồng bào dân tộc thiểu số ().", marks: "()"),
    SeededDefect(
      "KH811", "nội dung theo tài liệu của Thư viện tỉnh.", "nội dung theo tài liệu của [tên đơn vị].",
      marks: "[tên đơn vị]"),
    SeededDefect(
      "KH812", "3. Sở Tài chính tham mưu bố trí kinh phí theo",
      "3. Sở Tài chính yêu cầu các sở, ban, ngành gửi dự toán theo",
      marks: "yêu cầu"),
    SeededDefect(
      "KH813", "::: phụ-lục Dự toán kinh phí thực hiện Kế hoạch\n",
      "::: phụ-lục Dự toán kinh phí thực hiện Kế hoạch\n(Kèm theo Quyết định số 318/KH-UBND ngày 24/8/2026 của Ủy ban nhân dân tỉnh Lào Cai)\n",
      marks: "Quyết định"),
    SeededDefect(
      "KH815", "# II. NHIỆM VỤ\n", "# II. NHIỆM VỤ GIAI ĐOẠN 2021 - 2025\n", marks: "2021 - 2025"),
    SeededDefect(
      "KH816", "- Sản phẩm: 12 chuyên mục, bài viết.\n",
      "- Sản phẩm: 12 chuyên mục, bài viết.\n\nCác nhiệm vụ khác như sau:\n", marks: "Các nhiệm vụ khác như sau:"),
    SeededDefect(
      "KH817", "| 1 | Sách cho thiếu nhi |", "| 1 | Mua 1.500 cuốn sách; luân chuyển tủ sách theo quý |",
      marks: "chuyển"),
  ]
}
