extension SeededDefect {
  /// KH7.
  static let tasks: [SeededDefect] = [
    SeededDefect(
      "KH702", "- Cơ quan chủ trì: Sở Khoa học và Công nghệ.\n\n", "", marks: "Truyền thông về văn hóa đọc"),
    SeededDefect(
      "KH703",
      "phối hợp với các sở, ban, ngành liên quan triển khai Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.\n\n2. Sở Khoa học và Công nghệ",
      "triển khai Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.\n\n2. Sở Nội vụ",
      marks: "- Cơ quan chủ trì: Sở Khoa học và Công nghệ."),
    SeededDefect(
      "KH704", "- Các sở, ban, ngành của tỉnh;",
      "- Sở Văn hóa, Thể thao và Du lịch;\n- Sở Giáo dục và Đào tạo;\n- Sở Tài chính;",
      marks: "- Cơ quan chủ trì: Sở Khoa học và Công nghệ."),
    SeededDefect(
      "KH705", "- Thời gian thực hiện: Tháng 10 năm 2026.\n\n", "", marks: "Tập huấn cộng tác viên thư viện"),
    SeededDefect("KH706", "- Sản phẩm: 02 lớp tập huấn.\n\n", "", marks: "Tập huấn cộng tác viên thư viện"),
    SeededDefect(
      "KH707", "; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.", ".",
      marks: "TỔ CHỨC THỰC HIỆN"),
    SeededDefect(
      "KH708", "- Cơ quan chủ trì: Sở Khoa học và Công nghệ.",
      "- Cơ quan chủ trì: Sở Khoa học và Công nghệ; Sở Tài chính.",
      marks: "Sở Khoa học và Công nghệ; Sở Tài chính"),
    SeededDefect(
      "KH709", "- Cơ quan phối hợp: Sở Tài chính.", "- Cơ quan phối hợp: Sở Tài chính; Sở VHTT&DL.",
      marks: "Sở VHTT&DL"),
    SeededDefect(
      "KH710", "- Cơ quan phối hợp: Sở Tài chính.", "- Cơ quan phối hợp: Sở Tài chính; Sở TC.", marks: "Sở TC"),
    SeededDefect(
      "KH711", "Sở Tài chính tham mưu bố trí kinh phí",
      "Sở Tài chính định kỳ, đột xuất báo cáo kết quả bố trí kinh phí",
      marks: "định kỳ, đột xuất báo cáo"),
    SeededDefect(
      "KH712", "tham mưu bố trí kinh phí theo phân cấp ngân sách",
      "căn cứ khả năng ngân sách, giao Sở Tài chính bố trí kinh phí", marks: "giao Sở"),
  ]
}
