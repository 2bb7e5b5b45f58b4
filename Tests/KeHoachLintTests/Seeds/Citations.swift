extension SeededDefect {
  /// KH4.
  static let citations: [SeededDefect] = [
    SeededDefect(
      "KH401", "Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ",
      "Nghị định số 93/2020/NĐ-CP của Chính phủ", marks: "93/2020/NĐ-CP"),
    SeededDefect("KH402", "Quyết định số 206/QĐ-TTg", "Chỉ thị số 206/QĐ-TTg", marks: "Chỉ thị số 206/QĐ-TTg"),
    SeededDefect("KH403", "của Thủ tướng Chính phủ", "của Bộ Tài chính", marks: "Bộ Tài chính"),
    SeededDefect("KH404", "215/TTr-SVHTTDL", "215/TTr- SVHTTDL", marks: "215/TTr- SVHTTDL"),
    SeededDefect("KH405", "21 tháng 11 năm 2019", "31 tháng 11 năm 2019", marks: "31 tháng 11 năm 2019"),
    SeededDefect("KH405", "trước ngày 15 tháng 12 hằng năm", "trước ngày 31/11 hằng năm", marks: "31/11"),
    SeededDefect(
      "KH406", "hoàn thành trong tháng 9 năm 2026", "họp triển khai vào Thứ Hai, ngày 08/9/2026", marks: "Thứ Hai"),
    SeededDefect(
      "KH407", "ngày 17 tháng 8 năm 2026", "ngày 27 tháng 8 năm 2026", marks: "27 tháng 8 năm 2026"),
    SeededDefect(
      "KH408", "theo phân cấp ngân sách",
      "theo Quyết định số 206/QĐ-TTg ngày 21 tháng 02 năm 2021 của Thủ tướng Chính phủ",
      marks: "21 tháng 02 năm 2021"),
    SeededDefect(
      "KH409", "theo phân cấp ngân sách.",
      "theo Quyết định số 14/QĐ-UBND ngày 18/3/2026 của Ủy ban nhân dân tỉnh Lào Cai. Việc quyết toán thực hiện theo "
        + "Quyết định số 14/QĐ-UBND ngày 18/3/2026 của Ủy ban nhân dân tỉnh Phú Thọ.",
      marks: "Ủy ban nhân dân tỉnh Phú Thọ"),
    SeededDefect("KH410", "năm 2019;", "năm 2019,", marks: ","),
    SeededDefect(
      "KH411", "- Tổ chức 02 lớp tập huấn cho cộng tác viên; nội dung theo tài liệu của Thư viện tỉnh.",
      "- Giai đoạn 2026 - 2028: tổ chức 02 lớp tập huấn.\n\n- Giai đoạn 2028 - 2030: tổ chức 04 lớp tập huấn.",
      marks: "2028 - 2030"),
    SeededDefect(
      "KH412", "Từ tháng 9 năm 2026 đến tháng 12 năm 2026", "Từ tháng 12 năm 2026 đến tháng 9 năm 2026",
      marks: "tháng 12 năm 2026 đến tháng 9 năm 2026"),
    SeededDefect("KH413", "trong tháng 9 năm 2026", "trong tháng 5 năm 2026", marks: "tháng 5 năm 2026"),
    SeededDefect("KH413", "Tháng 10 năm 2026", "Tháng 6 năm 2026", marks: "Tháng 6 năm 2026"),
    SeededDefect("KH414", "số 215/TTr-SVHTTDL", "số …/TTr-SVHTTDL", marks: "…/TTr-SVHTTDL"),
    SeededDefect("KH415", "số 206/QĐ-TTg", "số 6/QĐ-TTg", marks: "6"),
    SeededDefect("KH416", "206/QĐ-TTg", "206/QD-TTg", marks: "QD-TTg"),
    SeededDefect("KH417", "số 93/2020/NĐ-CP", "số 93/2019/NĐ-CP", marks: "ngày 18 tháng 8 năm 2020"),
    SeededDefect(
      "KH418", "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
      "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
      marks: "Luật Thư viện ngày 21 tháng 11 năm 2019"),
    SeededDefect(
      "KH419", "\n\nTheo đề nghị của", "\n\nCăn cứ Luật Xuất bản ngày 20 tháng 11 năm 2012;\n\nTheo đề nghị của",
      marks: "Luật Xuất bản"),
    SeededDefect("KH420", "số 93/2020/NĐ-CP", "số 93/NĐ-CP", marks: "93/NĐ-CP"),
    SeededDefect("KH422", "của Chính phủ quy định chi tiết", "của Chính phủ v/v quy định chi tiết", marks: "v/v"),
    SeededDefect("KH421", "Quyết định số 206/QĐ-TTg", "Quyết định 206/QĐ-TTg", marks: "Quyết định 206"),
  ]
}
