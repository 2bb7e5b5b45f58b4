extension SeededDefect {
  /// KH5: typography.
  static let typography: [SeededDefect] = [
    SeededDefect("KH501", "luân chuyển giữa các tủ sách", "luân chuyển giữa các các tủ sách", marks: "các các"),
    SeededDefect("KH501", "- Phân công rõ người", "- Phân công phân công rõ người", marks: "phân công"),
    SeededDefect(
      "KH501", "báo cáo Ủy ban nhân dân tỉnh trước", "báo cáo Ủy ban nhân dân Ủy ban nhân dân tỉnh trước",
      marks: "Ủy ban nhân dân"),
    SeededDefect("KH502", "thiết thực, hiệu quả, phù hợp", "thiết thực , hiệu quả, phù hợp", marks: " ,"),
    SeededDefect("KH502", "(Bằng chữ:", "( Bằng chữ:", marks: "( "),
    SeededDefect("KH503", "thiết thực, hiệu quả, phù hợp", "thiết thực,hiệu quả, phù hợp", marks: "thực,"),
    SeededDefect("KH503", "Nguồn kinh phí: Ngân sách", "Nguồn kinh phí:Ngân sách", marks: ":"),
    SeededDefect("KH504", "tham gia đóng góp sách", "tham gia  đóng góp sách", marks: "  "),
    SeededDefect(
      "KH515", "giai đoạn 2026 - 2030, các cơ quan", "giai đoạn 2026- 2030, các cơ quan", marks: "- "),
    SeededDefect("KH515", "kinh tế - xã hội", "kinh tế- xã hội", marks: "- "),
    SeededDefect(
      "KH516", "giai đoạn 2026 - 2030, các cơ quan", "giai đoạn 2026-2030, các cơ quan", marks: "2026-2030"),
    SeededDefect("KH517", "tiếp cận sách, báo.", "tiếp cận sách, báo,... và thông tin.", marks: ",..."),
    SeededDefect("KH531", "thiết thực, hiệu quả, phù hợp", "thiết thực/ hiệu quả, phù hợp", marks: "/ "),
    SeededDefect("KH532", "thiết thực, hiệu quả, phù hợp", "thiết thực`, hiệu quả, phù hợp", marks: "`"),
    SeededDefect(
      "KH533", "- Thực hiện chuyên mục", "- Giao bà Trần Thị thanh Hoa thực hiện chuyên mục",
      marks: "Trần Thị thanh Hoa"),
    SeededDefect("KH518", "rõ người, rõ việc, rõ", "rõ người,, rõ việc, rõ", marks: ",,"),
    SeededDefect(
      "KH519", "Ba trăm năm mươi triệu đồng), chi tiết", "Ba trăm năm mươi triệu đồng, chi tiết", marks: "(Bằng chữ"),
    SeededDefect("KH520", "cho cộng tác viên; nội dung", "cho cộng tác viên. nội dung", marks: "nội dung"),
    SeededDefect("KH521", "hoàn thành trong tháng 9", "hoàn thành trong tháng9", marks: "tháng9"),
    SeededDefect("KH521", "- Tổ chức 02 lớp tập huấn", "- Tổ chức 02lớp tập huấn", marks: "02lớp"),
    SeededDefect(
      "KH524", "- Phân công rõ người, rõ việc, rõ thời gian hoàn thành; định kỳ kiểm tra, đánh giá kết quả.",
      "- Phân công rõ người, rõ việc;\n\n- Định kỳ kiểm tra;\n\n- Đánh giá kết quả từng năm\n\n- Báo cáo kết quả;\n\n"
        + "- Khen thưởng kịp thời.",
      marks: "m"),
    SeededDefect(
      "KH525", "phát triển kinh tế - xã hội của tỉnh",
      "phát triển kinh tế - xã hội; báo cáo kinh tế - xã hội; đề án kinh tế-xã hội của tỉnh", marks: "kinh tế-xã hội"),
    SeededDefect(
      "KH526",
      "từng địa phương.\n\n- Phân công rõ người, rõ việc, rõ thời gian hoàn thành; định kỳ kiểm tra, đánh giá kết quả.",
      "từng địa phương;\n\n- Phân công rõ người, rõ việc, rõ thời gian hoàn thành;", marks: ";"),
    SeededDefect("KH527", "trước ngày 15 tháng 12 hằng năm", "trước ngày 5 tháng 12 hằng năm", marks: "5"),
    SeededDefect("KH528", "cho cộng tác viên; nội dung", "cho cộng tác viên; Xây dựng nội dung", marks: "Xây"),
    SeededDefect(
      "KH529", "Hình thành mạng lưới cộng tác viên", "Hình thành “mạng lưới” và \"cộng tác viên\"",
      marks: "\"cộng tác viên\""),
    SeededDefect("KH534", "hoạt động thường xuyên.", "hoạt động thường xuyên;", marks: ";"),
    SeededDefect("KH535", "- Sản phẩm: 02 lớp tập huấn.", "- Sản phẩm: 2 lớp tập huấn.", marks: "2"),
    SeededDefect("KH536", "- Mua 1.500 cuốn sách", "- Mua 1500 cuốn sách", marks: "1500"),
    SeededDefect(
      "KH537", "hoàn thành trong tháng 9 năm 2026", "hoàn thành trong tháng 9 - 2026", marks: "tháng 9 - 2026"),
  ]
}
