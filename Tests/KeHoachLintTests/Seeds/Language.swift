extension SeededDefect {
  /// Defects of language and typography.
  static let language: [SeededDefect] = [
    SeededDefect("KH505", "huy động cơ quan", "huy động v cơ quan", marks: "v"),
    SeededDefect("KH505", "định kỳ kiểm tra", "định kỳ đưọc kiểm tra", marks: "đưọc"),
    SeededDefect("KH506", "4. Ủy ban nhân dân các xã", "4. Ủy an nhân dân các xã", marks: "Ủy an nhân dân"),
    SeededDefect("KH507", "2. Sở Khoa học và Công nghệ", "2. Sở khoa học và Công nghệ", marks: "khoa học"),
    SeededDefect(
      "KH508", "Căn cứ Quyết định số 206", "Căn cứ quyết định số 206", marks: "quyết định"),
    SeededDefect("KH509", "nêu tại khoản 3 Mục II", "nêu tại Khoản 3 Mục II", marks: "Khoản"),
    SeededDefect(
      "KH510", "thói quen đọc sách của Nhân dân;", "thói quen đọc sách của nhân dân;", marks: "nhân dân;"),
    SeededDefect("KH511", "## 3. Truyền thông về văn hóa đọc", "## 3. Truyền thông về văn hoá, hóa học", marks: "hoá"),
    SeededDefect(
      "KH512", "Sách kỹ thuật nông nghiệp", "Sách kĩ thuật, kỹ năng nông nghiệp", marks: "kĩ"),
    SeededDefect(
      "KH513", "Hình thành mạng lưới cộng tác viên", "Hình thành mạng lưới CTVX, giúp CTVX", marks: "CTVX, giúp"),
    SeededDefect(
      "KH514", "Hình thành mạng lưới cộng tác viên", "Hình thành mạng lưới cộng tác viên (viết tắt là CTVX)",
      marks: "CTVX"),
    SeededDefect("KH522", "tủ sách hoạt động thường xuyên", "tủ sách hoạt động hàng năm", marks: "hàng năm"),
    SeededDefect("KH523", "Bổ sung sách cho tủ", "Bổ xung sách cho tủ", marks: "Bổ xung"),
    SeededDefect("KH523", "báo cáo Ủy ban nhân dân tỉnh trước", "báo cáo triễn khai trước", marks: "triễn khai"),
    SeededDefect(
      "KH540", "nêu tại khoản 3 Mục II Kế hoạch này", "nêu tại khoản 3 Mục II kế hoạch này", marks: "kế hoạch"),
    SeededDefect("KH541", "Du lịch chủ trì, phối hợp", "Du lịch chủ trì phối hợp", marks: "chủ trì phối hợp"),
    SeededDefect("KH542", "- Mua 1.500 cuốn sách;", "- Mua từ 1.500 - 1.600 cuốn sách;", marks: "từ 1.500 - 1.600"),
    SeededDefect("KH543", "phối hợp với các sở, ban, ngành", "phối hợp với các Sở, ban, ngành", marks: "Sở"),
    SeededDefect("KH508", "Căn cứ Luật Thư viện ngày", "Căn cứ Luật thư viện ngày", marks: "Luật thư viện"),
    SeededDefect(
      "KH544", "tài liệu của Thư viện tỉnh", "tài liệu của Trung tâm khuyến nông", marks: "Trung tâm khuyến nông"),
    SeededDefect("KH545", "kinh tế - xã hội của tỉnh", "kinh tế - xã hội của Tỉnh Lào Cai", marks: "Tỉnh"),
    SeededDefect(
      "KH546", "thiết thực, hiệu quả, phù hợp với phong tục của từng địa phương",
      "thiết thực, hiệu quả, kịp thời, và tiết kiệm", marks: ", và"),
  ]
}
