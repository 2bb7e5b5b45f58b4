extension SeededDefect {
  /// KH2.
  static let structure: [SeededDefect] = [
    SeededDefect("KH202", "## 1. Mục đích", "## 1. Mục đích.", marks: "."),
    SeededDefect("KH205", "## 2. Yêu cầu", "## 2. Mục đích", marks: "2. Mục đích"),
    SeededDefect(
      "KH206", "## 2. Yêu cầu\n", "## 2. Nguyên tắc\n\n## 3. Yêu cầu\n", marks: "Nguyên tắc"),
    SeededDefect("KH207", "# I. MỤC ĐÍCH, YÊU CẦU", "# I. Mục đích, yêu cầu", marks: "Mục đích, yêu cầu"),
    SeededDefect("KH202", "# I. MỤC ĐÍCH, YÊU CẦU", "# I. MỤC ĐÍCH, YÊU CẦU;", marks: ";"),
    SeededDefect("KH208", "- Các hoạt động thiết thực", "• Các hoạt động thiết thực", marks: "•"),
    SeededDefect("KH209", "- Các hoạt động thiết thực", "-Các hoạt động thiết thực", marks: "-"),
    SeededDefect("KH209", "e) Hình thành", "e)Hình thành", marks: "e)"),
    SeededDefect("KH209", "4. Ủy ban nhân dân các", "4.Ủy ban nhân dân các", marks: "4."),
    SeededDefect("KH210", "e) Hình thành", "e. Hình thành", marks: "e."),
    SeededDefect("KH210", "4. Ủy ban nhân dân các", "4) Ủy ban nhân dân các", marks: "4)"),
    SeededDefect("KH211", "- Các hoạt động thiết thực", "+ Các hoạt động thiết thực", marks: "+"),
    SeededDefect("KH212", "- Các hoạt động thiết thực", "a) Các hoạt động thiết thực", marks: "a)"),
    SeededDefect(
      "KH213", "# IV. TỔ CHỨC THỰC HIỆN",
      "# IV. TỔ CHỨC THỰC HIỆN VIỆC RÀ SOÁT, SẮP XẾP, BỐ TRÍ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CÓ NĂNG LỰC, KINH NGHIỆM "
        + "Ở TỪNG THƯ VIỆN, ĐỊNH KỲ KIỂM TRA TIẾN ĐỘ, ĐÔN ĐỐC ĐƠN VỊ CHẬM, TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, BÁO CÁO "
        + "GIÁM ĐỐC XEM XÉT, GIẢI QUYẾT, ĐỒNG THỜI ĐỀ XUẤT KHEN THƯỞNG TẬP THỂ, CÁ NHÂN ĐẠT NHIỀU THÀNH TÍCH",
      marks: "TỔ CHỨC THỰC HIỆN"),
    SeededDefect("KH214", "e) Hình thành", "e)\n\ng) Hình thành", marks: "e)"),
    SeededDefect("KH216", "| 2 | Sách kỹ thuật", "| 3 | Sách kỹ thuật", marks: "3"),
    SeededDefect("KH215", "a) Xây dựng thói quen", "a) **Xây dựng thói quen", marks: "**"),
    SeededDefect(
      "KH217", "theo quy định của pháp luật.",
      "theo quy định của pháp luật.\n\n| TT | Nội dung |\n|---|---|\n| 1 | Mua sách |\n| 2 | Mở lớp |\n| 3 | Tặng sách |\n| 4 | Thăm thư viện. |\n| 5 | Viết bài |\n| 6 | In tờ rơi |\n",
      marks: "Thăm thư viện."),
    SeededDefect(
      "KH218", "theo quy định của pháp luật.",
      "theo quy định của pháp luật.\n\n| TT | Nội dung |\n|---|---|\n| 1. | Mua sách |\n| 2. | Mở lớp |\n| 3. | Tặng sách |\n| 4 | Viết bài |\n",
      marks: "4"),
  ]
}
