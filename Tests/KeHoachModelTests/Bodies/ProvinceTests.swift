import Testing

@testable import KeHoachModel

@Suite("Bodies in time: provinces")
struct ProvinceTests {
  private func date(_ text: String) -> PlanDate { PlanDate(text)! }

  @Test(
    "How many there were",
    arguments: [
      ("31/12/2024", 63, 5), ("01/01/2025", 63, 6), ("30/6/2025", 63, 6), ("01/7/2025", 34, 6), ("29/4/2026", 34, 6),
      ("30/4/2026", 34, 7),
      ("01/9/2026", 34, 8), ("20/9/2026", 34, 9),
    ])
  func counts(day: String, all: Int, cities: Int) {
    let provinces = Province.all(on: date(day))
    #expect(provinces.count == all)
    #expect(provinces.count { $0.form == .city } == cities)
  }

  @Test("Every name leads to one of the 34, the day before to itself")
  func mergers() {
    for record in ProvinceRecord.all {
      guard let merger = record.merger else {
        #expect(Province.named(record.name, on: date("10/10/2026"))?.name == record.name)
        continue
      }
      #expect(Province.named(record.name, on: merger.date) == nil)
      #expect(Province.named(record.name, on: date("31/12/2024"))?.name == record.name)
      #expect(Province.named(merger.into, on: merger.date) != nil)
      let text = "trên địa bàn tỉnh \(record.name)."
      #expect(BodyScanner.scan(text, on: merger.date).map(\.name) == ["tỉnh \(record.name)"])
      #expect(BodyScanner.scan(text, on: date("31/12/2024")).isEmpty)
    }
  }

  @Test(
    "The line of a letterhead",
    arguments: [
      ("Lào Cai", "01/3/2026", "TỈNH LÀO CAI"), ("Đồng Nai", "29/4/2026", "TỈNH ĐỒNG NAI"),
      ("tỉnh Đồng Nai", "30/4/2026", "THÀNH PHỐ ĐỒNG NAI"),
      ("QUẢNG NINH", "01/9/2026", "THÀNH PHỐ QUẢNG NINH"), ("Bắc Ninh", "19/9/2026", "TỈNH BẮC NINH"),
      ("Bắc Ninh", "20/9/2026", "THÀNH PHỐ BẮC NINH"),
      ("TP. Hồ Chí Minh", "2026", "THÀNH PHỐ HỒ CHÍ MINH"), ("TP.HCM", "2020", "THÀNH PHỐ HỒ CHÍ MINH"),
      ("Hoà Bình", "2024", "TỈNH HÒA BÌNH"),
      ("Huế", "2026", "THÀNH PHỐ HUẾ"), ("Thừa Thiên - Huế", "2024", "TỈNH THỪA THIÊN HUẾ"),
      ("Đăk Lăk", "2026", "TỈNH ĐẮK LẮK"),
      ("Bà Rịa – Vũng Tàu", "2024", "TỈNH BÀ RỊA - VŨNG TÀU"),
    ])
  func headerLine(name: String, day: String, line: String) {
    #expect(Province.named(name, on: date(day))?.headerLine == line)
  }

  @Test(
    "No province",
    arguments: [
      ("Yên Bái", "2026"), ("Huế", "2024"), ("Sa Pa", "2026"), ("", "2026"), ("tỉnh", "2026"),
      ("Lào Cai Yên Bái", "2024"),
    ])
  func none(name: String, day: String) { #expect(Province.named(name, on: date(day)) == nil) }

  @Test("Full names keep the capital of a person's name")
  func fullName() {
    #expect(Province.named("Hồ Chí Minh", on: date("2026"))?.fullName == "Thành phố Hồ Chí Minh")
    #expect(Province.named("Hải Phòng", on: date("2026"))?.fullName == "thành phố Hải Phòng")
  }
}
