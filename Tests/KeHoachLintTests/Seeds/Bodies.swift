extension SeededDefect {
  /// KH6.
  static let bodies: [SeededDefect] = [
    SeededDefect(
      "KH601", "3. Sở Tài chính tham mưu bố trí", "3. Sở Kế hoạch và Đầu tư tham mưu bố trí",
      marks: "Sở Kế hoạch và Đầu tư"),
    SeededDefect(
      "KH602", "- Tổ chức 02 lớp tập huấn cho cộng tác viên;", "- Tổ chức 02 lớp tập huấn tại tỉnh Yên Bái;",
      marks: "tỉnh Yên Bái"),
    SeededDefect("KH603", "c) Đưa sách đến các xã, phường có", "c) Đưa sách đến các huyện có", marks: "các huyện"),
    SeededDefect(
      "KH604", "- Tổ chức 02 lớp tập huấn cho cộng tác viên;", "- Tổ chức 02 lớp tập huấn tại thành phố Quảng Ninh;",
      marks: "thành phố Quảng Ninh"),
    SeededDefect(
      "KH605", "cơ quan ban hành: Ủy ban nhân dân tỉnh Lào Cai", "cơ quan ban hành: Ủy ban nhân dân tỉnh Yên Bái",
      marks: "tỉnh Yên Bái"),
  ]
}
