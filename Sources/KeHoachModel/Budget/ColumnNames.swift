import KeHoachText

/// What the heads of budget columns are usually called.
enum ColumnNames {
  private static let numbers: Set<String> = ["tt", "stt", "so tt", "so thu tu", "s tt", "so"]
  private static let units: Set<String> = ["dvt", "don vi tinh", "don vi", "dv tinh", "dvi tinh"]
  private static let contents = [
    "noi dung", "hang muc", "nhiem vu", "danh muc", "dien giai", "hoat dong", "khoan muc", "khoan chi", "ten ",
  ]
  private static let prices = [
    "don gia", "muc chi", "muc ho tro", "dinh muc", "muc gia", "gia ", "muc luong", "luong co so", "suat dau tu",
  ]
  private static let mainAmounts = ["thanh tien", "kinh phi", "so tien", "du toan", "gia tri"]
  private static let notes = ["ghi chu", "can cu", "co so", "thuyet minh"]
  private static let quantities: Set<String> = [
    "sl", "khoi luong", "bien che", "dai bieu", "hoc vien", "nguoi", "ngay", "buoi", "lan", "thang", "dem", "gio",
    "cuoc", "lop", "dot", "luot",
  ]
  /// Columns of numbers that are no money.
  private static let measures = [
    "ty le", "ti le", "dien tich", "quy mo", "thoi gian", "ma ", "nam thuc hien", "nam khoi cong", "nam hoan thanh",
    "nam bat dau", "nam ket thuc", "nam dau tu", "nam thanh lap", "nam san xuat", "lai suat ", "thue suat ",
    "diem danh gia", "ty gia ", "ty trong", "ti trong",
  ]
  /// Columns of codes, ranks and rates.
  private static let codes: Set<String> = [
    "chuong", "loai", "khoan", "muc", "tieu muc", "loai khoan", "loai, khoan", "loai - khoan", "chuong loai khoan",
    "ma",
    "nganh", "phu luc", "trang", "so trang", "xep hang", "hang", "cap", "cap cong trinh", "nhom", "nhom du an", "diem",
    "diem so", "so diem", "xep loai", "lai suat", "thue suat", "ty gia", "ti gia", "so hieu", "so quyet dinh",
    "so hop dong", "so tai khoan", "so dien thoai", "so phu luc", "so ky hieu", "thu tu uu tien", "uu tien",
  ]
  /// What without diacritics would be one of them.
  private static let soundLikeCodes: Set<String> = ["mức", "cáp"]
  private static let sources = [
    "ngan sach", "ns ", "nstw", "nsdp", "nsnn", "nst", "von ", "nguon ", "doanh nghiep", "xa hoi hoa", "huy dong",
    "doi ung", "trung uong", "dia phuong", "khac", "tai tro", "vien tro", "dan gop", "nhan dan",
  ]

  /// The role that a head names outright; nil for one that only the cells can tell.
  static func role(of head: String) -> Budget.ColumnRole? {
    let name = Keyword.fold(head)
    if numbers.contains(name) { return .number }
    if units.contains(name) { return .unit }
    if notes.contains(where: name.hasPrefix) { return .note }
    if RowNames.percentage(in: head) != nil, isTax(head) { return .amount }
    if codes.contains(name), !soundLikeCodes.contains(head.lowercased()) { return .text }
    if isDuration(head) { return .quantity }
    if name == "nam" || name.contains("%") || measures.contains(where: name.hasPrefix) { return .text }
    if isMainAmount(head) { return .amount }
    if prices.contains(where: name.hasPrefix) || isRate(name) { return .price }
    if year(in: name) != nil { return .amount }
    if contents.contains(where: name.hasPrefix) { return .content }
    if quantities.contains(name) || name.hasPrefix("he so") || name.hasPrefix("dinh luong") || isCount(head) {
      return .quantity
    }
    return nil
  }

  /// Whether a column of numbers with this head is one of money.
  static func mayBeAmount(_ head: String) -> Bool { role(of: head).map { $0 == .amount } ?? true }

  /// `Số …`; diacritics count where there are any, since `Sở Y tế` is a body.
  private static func isCount(_ head: String) -> Bool {
    let word = head.lowercased().prefix { $0.isLetter }
    return (word == "số" || word == "so" && head.utf8.allSatisfy { $0 < 0x80 }) && head.contains(" ")
  }

  /// Whether a head says how long something lasts: `Thời gian (tháng)`. When it is done is no length.
  private static func isDuration(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    guard isTime(head), !name.hasPrefix("thoi gian thuc hien"), !name.hasPrefix("thoi gian hoan thanh"),
      let open = name.lastIndex(of: "("), name.last == ")"
    else { return false }
    return durations.contains(name[name.index(after: open)...].dropLast().trimmingSpaces)
  }

  private static let durations: Set<String> = [
    "ngay", "thang", "tuan", "quy", "nam", "gio", "buoi", "dem", "phut", "tiet",
  ]

  /// Whether a head names a time, which may be how long something lasts or when it is done: `Thời gian`.
  static func isTime(_ head: String) -> Bool { Keyword.fold(head).hasPrefix("thoi gian") }

  /// Whether a head names a measure, which may be what is paid for: `Diện tích`, `Quy mô`.
  static func isMeasure(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    return ["dien tich", "quy mo"].contains(where: name.hasPrefix)
  }

  /// `Mức đầu tư/ha`: so much for one.
  private static func isRate(_ name: String) -> Bool { name.hasPrefix("muc ") && name.contains("/") }

  /// Whether a head may name the unit of measure as well as the bodies that get the money.
  static func isUnitOrBody(_ head: String) -> Bool { Keyword.fold(head) == "don vi" }

  /// Whether a head names the amount itself rather than a share of it: `Thành tiền`, `Kinh phí`, `Tổng cộng`.
  static func isMainAmount(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    return startsSum(head) || mainAmounts.contains { name == $0 || name.hasPrefix($0 + " ") }
  }

  /// Whether a head names a total of other columns.
  static func isTotal(_ head: String) -> Bool { startsSum(head) && !isInvestment(head) }

  /// `Tổng mức đầu tư`: what a project costs, no sum of what it gets.
  static func isInvestment(_ head: String) -> Bool { Keyword.fold(head).hasPrefix("tong muc dau tu") }

  /// `Tổng …`, `Cộng …`; diacritics count where there are any, since `Công` is a day of work.
  private static func startsSum(_ head: String) -> Bool {
    let word = head.lowercased().prefix { $0.isLetter }
    return word == "tổng" || word == "cộng"
      || (word == "tong" || word == "cong") && head.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a head names a year or one source of money, so that it is a share of the amount.
  static func isShare(_ head: String) -> Bool { year(in: Keyword.fold(head)) != nil || isSource(head) }

  /// Whether a head says that what it names is a part only: `Trong đó`, `Trong đó: NSTW`.
  static func isPartial(_ head: String) -> Bool { Keyword.fold(head).hasPrefix("trong do") }

  /// Whether a head names a part of a year: `Quý I`, `Tháng 3`, `6 tháng đầu năm`.
  static func isPeriod(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    if name.hasPrefix("quy ") {
      return name.dropFirst(4).prefix { $0 != "/" && $0 != " " }.allSatisfy { "iv1234".contains($0) }
    }
    return name.hasPrefix("6 thang ") || name.hasPrefix("thang ") && name.dropFirst(6).first?.isNumber == true
  }

  // MARK: Tax

  /// Whether a head names the value added tax: `Thuế VAT (10%)`, `Thuế GTGT`. Diacritics count where there are any:
  /// `Vật tư`, `Thuê xe` are no taxes.
  static func isTax(_ head: String) -> Bool {
    let name = RowName(head)
    guard let first = name.words.first, !isBeforeTax(name), !isAfterTax(name) else { return false }
    if first == "vat" || name.starts(with: "tiền", "thuế") { return true }
    let isRate = name.starts(with: "thuế", "suất")
    let isNamed = name.words.count == 1 || head.contains("%") || name.holdsAny(of: ["vat", "gtgt"])
    return name.matches(first, "thuế") && !isRate && isNamed
  }

  /// Whether a head names an amount without tax: `Thành tiền trước thuế`, `Giá trị chưa VAT`.
  static func isBeforeTax(_ head: String) -> Bool { isBeforeTax(RowName(head)) }

  private static func isBeforeTax(_ name: RowName) -> Bool {
    name.holdsAny(of: ["trước", "chưa"]) && name.holdsAny(of: taxWords)
  }

  /// Whether a head names an amount with tax: `Thành tiền sau thuế`, `Giá trị đã bao gồm VAT`.
  static func isAfterTax(_ head: String) -> Bool { isAfterTax(RowName(head)) }

  private static func isAfterTax(_ name: RowName) -> Bool {
    name.holdsAny(of: ["sau", "đã", "gồm", "có"]) && name.holdsAny(of: taxWords) && !isBeforeTax(name)
  }

  private static let taxWords = ["thuế", "vat", "gtgt"]

  // MARK: Changes

  /// Whether a head names what stands before a change: `Dự toán đã giao`, `Trước điều chỉnh`.
  static func isBefore(_ head: String) -> Bool {
    holds(
      head, ["truoc dieu chinh", "truoc khi dieu chinh", "da giao", "duoc giao", "da phe duyet", "da duoc phe duyet"])
  }

  /// Whether a head names what stands after a change: `Sau điều chỉnh`.
  static func isAfter(_ head: String) -> Bool { holds(head, ["sau dieu chinh", "sau khi dieu chinh"]) }

  /// Whether a head names what is added: `Điều chỉnh tăng`, `Bổ sung`.
  static func isRise(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    return holds(head, ["dieu chinh tang"]) || ["tang", "tang (+)", "bo sung"].contains(name)
      || name.hasPrefix("bo sung ") && !isAfter(head)
  }

  /// Whether a head names what is taken away: `Điều chỉnh giảm`, `Cắt giảm`.
  static func isCut(_ head: String) -> Bool {
    holds(head, ["dieu chinh giam", "cat giam"]) || ["giam", "giam (-)"].contains(Keyword.fold(head))
  }

  /// Whether a head names money before, in or after a change.
  static func isChange(_ head: String) -> Bool { isBefore(head) || isAfter(head) || isRise(head) || isCut(head) }

  /// Whether a head names the difference of two columns: `Chênh lệch`, `Tăng (+), giảm (-)`.
  static func isDifference(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    return name.hasPrefix("chenh lech") || name.hasPrefix("tang (+), giam (-)") || name.hasPrefix("tang/giam")
      || name.hasPrefix("tang, giam")
  }

  private static func holds(_ head: String, _ words: [String]) -> Bool {
    let name = " " + Keyword.fold(head) + " "
    return words.contains { name.holdsBytes(of: " " + $0 + " ") }
  }

  /// Whether a head names one source of money, not sources as such (`Nguồn kinh phí`).
  static func isSource(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    let isCategory = ["nguon kinh phi", "nguon von", "nguon"].contains(name) || name.hasPrefix("phan theo")
    return !isCategory && sources.contains { name == $0.trimmingSpaces || name.hasPrefix($0) }
  }

  /// A year from 1990 to 2099 in a folded head.
  static func year(in name: String) -> Int? { years(in: name).first }

  /// The years that a head names together: `Tổng giai đoạn 2026 - 2030`, `Tổng số (2026 + 2027)`; nil for one year, also
  /// one that is written with two (`Năm học 2026 - 2027`).
  static func period(in head: String) -> ClosedRange<Int>? {
    let name = Keyword.fold(head)
    let years = years(in: name)
    guard let first = years.min(), let last = years.max(), first < last, !name.contains("nam hoc"),
      !name.contains("nien do")
    else { return nil }
    return first...last
  }

  /// The years from 1990 to 2099 in a folded head.
  static func years(in name: String) -> [Int] {
    name.split { !$0.isNumber }.compactMap { word in
      word.utf8.count == 4 ? Int(word).flatMap { (1990...2099).contains($0) ? $0 : nil } : nil
    }
  }
}

extension Budget.Column {
  /// Whether the head names one source of money: `Ngân sách tỉnh`, `NSTW`, `Doanh nghiệp`.
  public var isSource: Bool { role == .amount && ColumnNames.isSource(title) }
}
