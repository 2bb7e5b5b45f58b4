import KeHoachModel

/// The words that dates, periods and weekdays are written with.
enum DateWords {
  /// All of them, for the `Lexicon`.
  static let words =
    [
      "ngày", "tháng", "năm", "từ", "đến", "tới", "hết", "-", "–", "—", "đoạn", "kỳ", "học", "thứ", "chủ", "nhật", ",",
      "(", ".", ";", ":", "giai", "định", "hướng", "và", "đã", "được", "trước", "trong", "nhất", "chậm", "muộn", "là",
      "cuối", "hoàn", "thành", "xong", "gửi", "trình", "nộp", "hạn", "báo", "ban", "hành", "sinh", "cấp", "ký", "tuyển",
      "khởi", "lực", "so",
      "có", "hiệu", "xã", "tỉnh", "huyện", "trên", "quý", "chưa", "do", "còn",
      "giờ", "phút", "lúc", "hồi", "chiều", "tối", "đêm", "khuya", "hôm", "sau", "trực", "mai", "mùa", "vụ",
    ] + weekdays.flatMap { $0 } + adverbs + (orders + bodies).flatMap { $0.split(separator: " ").map(String.init) }

  /// How a sentence begins that gives a body something to do.
  static let bodies = BodyHeads.openings + ["giao", "chỉ đạo", "yêu cầu", "đề nghị"]

  /// Verbs that an order begins with, of what is made or done by a day.
  static let orders = [
    "ban hành", "xây dựng", "tổ chức", "lập", "phê duyệt", "tham mưu", "triển khai", "thành lập", "kiện toàn",
    "công bố",
    "phân bổ", "bố trí", "đăng ký", "cử", "khai giảng", "biên soạn", "lắp đặt", "hướng dẫn", "cập nhật", "thẩm định",
  ]

  /// What may stand before a weekday in small letters: without such a word `thứ hai` can be an ordinal.
  static let adverbs = ["vào", "sáng", "chiều", "tối", "từ", "đến", "và", "hết", "trước", "ngày"]
  /// The names of the days behind `thứ`, from Monday to Saturday.
  static let weekdays = [["hai", "2"], ["ba", "3"], ["tư", "4"], ["năm", "5"], ["sáu", "6"], ["bảy", "7"]]

  static let day = WordSet(["ngày"])
  static let month = WordSet(["tháng"])
  static let year = WordSet(["năm"])
  static let quarter = WordSet(["quý"])
  static let from = WordSet(["từ"])
  static let hour = WordSet(["giờ"])
  static let minute = WordSet(["phút"])
  /// Before a time of day.
  static let atTime = WordSet(["lúc", "hồi"])
  /// Behind a time of day that counts from noon.
  static let afterNoon = WordSet(["chiều", "tối", "khuya"])
  /// A time of the next day may follow.
  static let overnight = WordSet(["đêm", "hôm", "sau", "trực", "mai"])
  /// Spans of these go beyond the end of a year: `mùa khô`, `vụ Đông Xuân`, `năm học`.
  static let seasons = WordSet(["mùa", "vụ", "học"])
  static let hyphens = WordSet(["-", "–", "—"])
  /// Between the two ends of a span of time.
  static let until = WordSet(["đến", "tới"])
  /// What else may stand there.
  static let spanFillers = WordSet(["hết", "ngày", "tháng", "năm"])
  static let stage = WordSet(["đoạn"])
  static let term = WordSet(["kỳ", "học"])
  static let open = WordSet(["("])
  static let and = WordSet(["và", ",", ";"])
  static let weekdayBefore = WordSet(adverbs)
}
