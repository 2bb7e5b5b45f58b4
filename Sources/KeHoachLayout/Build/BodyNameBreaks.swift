import KeHoachText

/// Where the name of a body may be broken, by meaning: in front of the place it belongs to, behind a comma, in front of
/// `VÀ`; never within a word of two syllables, `ĐÀO TẠO`, `ĐẠI HỌC`.
struct BodyNameBreaks {
  /// The words of the name, in capitals.
  private let words: [String]
  /// Where the name of the place begins: `TỈNH LÀO CAI`.
  private let place: Int?

  init(_ words: [String]) {
    self.words = words
    place = words.indices.dropFirst().last {
      !Self.isWord(words[$0 - 1], words[$0]) && Self.beginsPlace(words[$0...])
    }
  }

  /// What a break in front of each word costs; a line that is full costs 1.
  var costs: [Double] {
    words.indices.map { index in
      guard index > 0 else { return 0 }
      if Self.isWord(words[index - 1], words[index]) { return LineBreaking.forbidden }
      if Self.joiningWords.contains(words[index - 1]) { return 1 }
      if let place, index >= place { return index == place ? -0.5 : 1 }
      return words[index - 1].hasSuffix(",") || words[index] == "VÀ" ? -0.15 : 0
    }
  }

  /// Whether words are the kind of a place and its name, as they are behind `ỦY BAN NHÂN DÂN`.
  static func arePlace(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    return units.contains(first + " " + second) ? words.count > 2 : units.contains(first)
  }

  /// Whether words within a name begin with the kind of a place: `XÃ TÂN PHÚ`, not `XÃ HỘI`.
  private static func beginsPlace(_ words: ArraySlice<String>) -> Bool {
    guard arePlace(words), let first = words.first, let second = words.dropFirst().first else { return false }
    return units.contains(first + " " + second) || !isWord(first, second)
  }

  private static let units: Set<String> = [
    "TỈNH", "THÀNH PHỐ", "XÃ", "PHƯỜNG", "ĐẶC KHU", "HUYỆN", "QUẬN", "THỊ XÃ", "THỊ TRẤN", "THỦ ĐÔ",
  ]

  /// Words that join what follows: no line ends in one.
  private static let joiningWords: Set<String> = ["VÀ", "CÁC", "CỦA", "VỀ", "-"]

  private static func isWord(_ first: String, _ second: String) -> Bool {
    compounds.contains(Keyword.fold(first + " " + second))
  }

  /// Words of two syllables in the names of bodies.
  private static let compounds = Set(
    """
    ủy ban, nhân dân, hội đồng, văn phòng, đại biểu, quốc hội, chỉ đạo, chỉ huy, quân sự, công an, bộ đội, biên phòng,
    giáo dục, đào tạo, đại học, cao đẳng, trung cấp, trung học, cơ sở, phổ thông, tiểu học, mầm non, mẫu giáo, bách khoa,
    sư phạm, ngoại ngữ, tin học, nội trú, bán trú, thường xuyên, hướng nghiệp, bồi dưỡng, khoa học, công nghệ, kỹ thuật,
    nghiên cứu, ứng dụng, tiêu chuẩn, đo lường, chất lượng, thông tin, truyền thông, chuyển đổi, phát thanh, truyền hình,
    nông nghiệp, nông thôn, nông dân, môi trường, tài nguyên, phát triển, khuyến nông, thủy lợi, chăn nuôi, thú y,
    trồng trọt, kiểm lâm, đất đai, đăng ký, tài chính, kế hoạch, đầu tư, kinh tế, hạ tầng, đô thị, xây dựng, giao thông,
    vận tải, công thương, công nghiệp, thương mại, xúc tiến, doanh nghiệp, hợp tác, kinh doanh, tác xã, dự án, quản lý, kho bạc,
    nhà nước, ngân hàng, hải quan, thống kê, kiểm toán, bảo hiểm, nội vụ, ngoại vụ, tư pháp, pháp lý, trợ giúp, thanh tra,
    tòa án, kiểm sát, dân tộc, tôn giáo, văn hóa, thể thao, du lịch, nghệ thuật, bảo tàng, thư viện, lao động, việc làm,
    thương binh, xã hội, bảo trợ, trẻ em, công tác, dịch vụ, công ích, phục vụ, hành chính, cải cách, chính trị, tổ chức,
    tuyên giáo, dân vận, y tế, y học, cổ truyền, bệnh viện, đa khoa, dự phòng, kiểm soát, bệnh tật, tâm thần, phục hồi,
    chức năng, chăm sóc, sức khỏe, bảo vệ, an toàn, thực phẩm, an ninh, trật tự, phòng thủ, dân sự, thiên tai, tìm kiếm,
    cứu nạn, phòng cháy, chữa cháy, trung tâm, chi cục, khu vực, tổng hợp, mặt trận, tổ quốc, việt nam, liên hiệp,
    liên đoàn, liên minh, công đoàn, phụ nữ, thanh niên, cộng sản, chiến binh, thành phố, đặc khu, thị xã, thị trấn, thủ đô
    """
    .fields(between: ",\n").map { Keyword.fold($0) })
}
