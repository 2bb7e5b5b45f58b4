import KeHoachLayout
import Testing

@Suite struct TextMetricsTests {
  /// nd30-layout.md, §1.2; that table takes `Ư` for a `U`, which makes `TRƯỜNG` 0.3 mm too narrow.
  @Test(
    "Widths agree with Times New Roman as printed",
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12.0, true, false, 88.3),
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true, false, 95.7),
      ("Độc lập - Tự do - Hạnh phúc", 13, true, false, 55.9), ("Độc lập - Tự do - Hạnh phúc", 14, true, false, 60.2),
      ("ỦY BAN NHÂN DÂN", 12, true, false, 39.9), ("ỦY BAN NHÂN DÂN", 13, true, false, 43.2),
      ("TỈNH LÀO CAI", 12, true, false, 29.9), ("TỈNH LÀO CAI", 13, true, false, 32.4),
      ("THÀNH PHỐ HỒ CHÍ MINH", 12, true, false, 55.5), ("THÀNH PHỐ HỒ CHÍ MINH", 13, true, false, 60.1),
      ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", 12, true, false, 74.0), ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", 13, true, false, 80.4),
      ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", 12, true, false, 77.4),
      ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", 13, true, false, 83.8),
      ("Lào Cai, ngày 05 tháng 3 năm 2026", 13, false, true, 66.2),
      ("Lào Cai, ngày 05 tháng 3 năm 2026", 14, false, true, 71.3),
      ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", 13, false, true, 98.7),
      ("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", 14, false, true, 106.3),
      ("TM. ỦY BAN NHÂN DÂN", 13, true, false, 52.9), ("TM. ỦY BAN NHÂN DÂN", 14, true, false, 56.9),
    ])
  func widths(text: String, size: Double, bold: Bool, italic: Bool, expected: Double) {
    let width = TextMetrics.width(of: text, size: size, bold: bold, italic: italic)
    #expect(abs(width - expected) <= 0.3, "\(width)")
  }

  @Test("A tone mark takes no width, a horn does")
  func letters() {
    func width(_ text: String) -> Double { TextMetrics.width(of: text, size: 14) }
    for (plain, toned) in zip("aăâeêioôơuưydđAĂÂEÊIOÔƠUƯYDĐ", "ạẵậẻềỉóổởũựỳdđẢẰẤẸỄĨỎỐỠỤỬỲDĐ") {
      #expect(width(String(plain)) == width(String(toned)), "\(toned)")
    }
    #expect(width("ộ") == width("o") && width("Ễ") == width("E") && width("ự") == width("ư"))
    #expect(width("ư") > width("u") && width("ơ") > width("o"))
    #expect(width("\u{A0}") == width(" "))
    #expect(width("a\u{301}") == width("a"))
    #expect(width("漢") > 4.9)
  }
}
