import KeHoachSource

extension LintRule {
  /// KH213: titles are short.
  static let longTitle = LintRule(
    Rule(
      "KH213", "tiêu-đề-quá-dài", .hint,
      Bilingual("Tiêu đề ngắn gọn, không quá 60 chữ.", en: "A title is short: at most 60 words."),
      reason: Bilingual(
        "Tiêu đề dài như một đoạn văn không còn cho biết mục nói về gì.",
        en: "A title as long as a paragraph no longer says what its section is about."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6; thực hành soạn thảo",
      example: Rule.Example(
        wrong:
          "# I. TỔ CHỨC THỰC HIỆN VIỆC RÀ SOÁT, SẮP XẾP, BỐ TRÍ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CÓ NĂNG LỰC, KINH NGHIỆM "
          + "Ở TỪNG PHÒNG CHUYÊN MÔN, ĐỊNH KỲ KIỂM TRA TIẾN ĐỘ, ĐÔN ĐỐC ĐƠN VỊ CHẬM, TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, BÁO CÁO "
          + "GIÁM ĐỐC XEM XÉT, GIẢI QUYẾT, ĐỒNG THỜI ĐỀ XUẤT KHEN THƯỞNG TẬP THỂ, CÁ NHÂN ĐẠT NHIỀU THÀNH TÍCH"
          + "\n\nCác phòng thực hiện./.\n",
        right: "# I. TỔ CHỨC THỰC HIỆN\n\nCác phòng thực hiện./.\n"))
  ) { context in
    context.texts(.title).compactMap { title in
      // A run-in paragraph is no title by itself.
      guard title.bytes.count > 240, let (last, _) = title.lastByte, !".;:".utf8.contains(last),
        !title.bytes.contains(UInt8(ascii: ":"))
      else { return nil }
      let words = title.bytes[title.trimmed].split(separator: 0x20).count
      guard words > 60 else { return nil }
      return LintFinding(
        at: title.place,
        Bilingual(
          "tiêu đề “\(title.plain.clipped)” dài \(words) chữ; nên chuyển bớt xuống nội dung",
          en: "the title “\(title.plain.clipped)” has \(words) words; move some below it"))
    }
  }
}
