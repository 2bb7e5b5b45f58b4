extension SeededDefect {
  /// KH1.
  static let components: [SeededDefect] = [
    SeededDefect("KH109", "- Các sở, ban, ngành của tỉnh;", "- Các sở, ban, ngành của tỉnh,", marks: ","),
    SeededDefect(
      "KH110", "- Lưu: VT, VX.", "- Văn phòng Ủy ban nhân dân tỉnh.", marks: "Văn phòng Ủy ban nhân dân tỉnh."),
    SeededDefect("KH111", "số: 318/KH-UBND", "số: 8/KH-UBND", marks: "8"),
    SeededDefect("KH112", "số: 318/KH-UBND", "số: 318-KH/UBND", marks: "318-KH/UBND"),
    SeededDefect("KH113", "số: 318/KH-UBND", "số: 318/QĐ-UBND", marks: "QĐ"),
    SeededDefect("KH114", "số: 318/KH-UBND", "số: 318/KH-SNV", marks: "SNV"),
    SeededDefect("KH115", "địa danh: Lào Cai", "địa danh: Yên Bái", marks: "Yên Bái"),
    SeededDefect("KH116", "cơ quan ban hành: Ủy ban nhân dân tỉnh", "cơ quan ban hành: UBND tỉnh", marks: "UBND"),
    SeededDefect(
      "KH117", "cơ quan ban hành: Ủy ban", "cơ quan chủ quản: Chính phủ\ncơ quan ban hành: Ủy ban", marks: "Chính phủ"),
    SeededDefect(
      "KH118", "Cai giai đoạn 2026 - 2030\n---\n\nCăn", "Cai giai đoạn 2026 - 2030.\n---\n\nCăn", marks: "2030."),
    SeededDefect("KH119", "trích yếu: Phát triển", "trích yếu: V/v phát triển", marks: "V/v"),
    SeededDefect("KH119", "trích yếu: Phát triển", "trích yếu: Kế hoạch phát triển", marks: "Kế hoạch"),
    SeededDefect(
      "KH120", "tỉnh Lào Cai giai đoạn 2026 - 2030, các cơ quan", "tỉnh Lào Cai giai đoạn 2021 - 2025, các cơ quan",
      marks: "2021 - 2025"),
    SeededDefect(
      "KH120", "ban hành Kế hoạch phát triển thư viện cộng đồng trên",
      "ban hành Kế hoạch phát triển thư viện lưu động trên",
      marks: "lưu động"),
    SeededDefect("KH121", "TM. ỦY BAN NHÂN DÂN", "TM ỦY BAN NHÂN DÂN", marks: "TM ỦY BAN NHÂN DÂN"),
    SeededDefect("KH121", "KT. CHỦ TỊCH", "KT.CHỦ TỊCH", marks: "KT.CHỦ TỊCH"),
    SeededDefect("KH122", "PHÓ CHỦ TỊCH\n", "PHÓ GIÁM ĐỐC\n", marks: "PHÓ GIÁM ĐỐC"),
    SeededDefect("KH123", "KT. CHỦ TỊCH\n", "", marks: "PHÓ CHỦ TỊCH"),
    SeededDefect("KH124", "TM. ỦY BAN NHÂN DÂN", "TM. SỞ VĂN HÓA", marks: "TM. SỞ VĂN HÓA"),
    SeededDefect("KH125", "TM. ỦY BAN NHÂN DÂN\n", "", marks: "KT. CHỦ TỊCH"),
    SeededDefect("KH126", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "GIÁM ĐỐC", marks: "GIÁM ĐỐC"),
    SeededDefect(
      "KH127", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN", marks: "KT. CHỦ TỊCH"),
    SeededDefect("KH128", "\nNguyễn Văn An", "\nThS. Nguyễn Văn An", marks: "ThS."),
    SeededDefect("KH129", "\nNguyễn Văn An", "\nNGUYỄN VĂN AN", marks: "NGUYỄN VĂN AN"),
    SeededDefect("KH130", "theo phân cấp ngân sách.", "theo phân cấp ngân sách./.", marks: "./."),
    SeededDefect(
      "KH131", "- Các sở, ban, ngành của tỉnh;", "- Các sở, ban, ngành của tỉnh;\n- Các sở, ban, ngành của tỉnh;",
      marks: "Các sở, ban, ngành của tỉnh;"),
    SeededDefect("KH132", "- Bộ Văn hóa, Thể thao và Du lịch;", "- Như trên;", marks: "Như trên;"),
    SeededDefect("KH133", "- Các sở, ban, ngành của tỉnh;", "- - Các sở, ban, ngành của tỉnh;", marks: "- Các"),
    SeededDefect("KH133", "- Lưu: VT, VX.", "- Lưu VT, VX.", marks: "Lưu"),
  ]
}
