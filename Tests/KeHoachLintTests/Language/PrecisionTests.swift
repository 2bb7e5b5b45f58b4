import KeHoachLint
import KeHoachSource
import Testing

/// What real plans have brought up: slips that must be found, and words that only look like them.
@Suite("Words of real plans")
struct PrecisionTests {
  private func ids(_ text: String) -> Set<String> {
    Set(ExamplePlan.ids("Nội dung: " + text + "./.\n").filter { $0.hasPrefix("KH5") || $0.hasPrefix("KH8") })
  }

  @Test(
    "fires",
    arguments: [
      ("báo cáo Hội đồng nhân nhân tỉnh", "KH523"), ("vận động nhân dân và doanh nghiệp", "KH510"),
      ("theo Nghị quyết số 86/NQ-HĐND.Các sở phối hợp", "KH503"), ("gửi Hiệp hội doanh nghiệp tỉnh", "KH507"),
      ("ban quản lý dự án công nghệp của tỉnh", "KH523"), ("trình cấp trên phế duyệt dự toán", "KH523"),
      ("mua phần mền quản lý", "KH523"),
      ("theo Luật kinh doanh Bảo hiểm", "KH508"), ("theo Luật ngân sách nhà nước", "KH508"),
      ("dự án luật Hải quan", "KH508"), ("theo Bộ Luật hình sự năm 2015", "KH508"),
      ("một số điều của luật thực hành tiết kiệm, chống lãng phí", "KH508"),
      ("khu vực Nam bộ và Tây nguyên", "KH507"), ("vùng Đông Nam bộ", "KH507"), ("hợp tác với Hoa kỳ", "KH507"),
      ("trình Quốc Hội khóa XV", "KH507"), ("các Tập Đoàn, doanh nghiệp", "KH507"),
      ("Giao Cục quản lý công sản chủ trì", "KH507"), ("Vụ chính sách Thuế chủ trì", "KH507"),
      ("ý kiến đại biểu quốc hội", "KH507"), ("Vu Kế hoạch - Tài chính chủ trì", "KH506"),
      ("bà Nguyễn Thị thúy Nhung theo dõi", "KH533"), ("danh mục dự án/ nhiệm vụ", "KH531"),
      ("trên phạm vi toàn quốc`", "KH532"), ("Từ / /2024 đến / /2024", "KH809"), ("Thời gian: Tháng /2024", "KH809"),
    ]) func fires(text: String, id: String)
  {
    #expect(ids(text) == [id])
  }

  @Test(
    "is silent",
    arguments: [
      "người bị từ chối công bố di chúc", "chịu trách nhiệm liên đới với chủ tàu", "30 kilôgam hành lý",
      "hàng hóa dưới 1.000 GT", "động vật thuộc Nhóm IIB", "nước thải có độ PH 7", "phun phân urê và kali",
      "cây pơ mu, giáng hương", "theo Luật Ngân sách nhà nước và Luật Ngân sách Nhà nước",
      "phổ biến pháp luật xây dựng", "nhiệm vụ Kế hoạch - Tài chính", "phục vụ chính sách thuế",
      "Việt Nam bộ máy tinh gọn", "khu vực Nam Bộ, Tây Nguyên", "các chiến sĩ Nam bộ đội Cụ Hồ",
      "hàng Trung quốc gia bên", "ông Nguyễn Văn và bà Trần Thị cùng Lê Thị Hoa", "tốc độ 60 km/h",
      "đường Nguyễn Thị Định, chợ Lê Văn Duyệt", "mức 15 đồng/m2", "Ủy ban nhân dân tỉnh, UBND các xã",
      "Quốc hội và Chính phủ", "thuộc Phụ lục II Công ước về buôn bán quốc tế các loài hoang dã",
      "đồng bào Ê Đê, M'nông, Jrai, Xơ Đăng, Giẻ - Triêng, Khmer, H'Mông", "vắc xin Pfizer, thuốc Paracetamol",
      "môn Vovinam, Karate, Taekwondo, Pencak Silat", "giống lúa ST25, OM5451, ngô NK4300",
      "lễ Sene Dolta, Tết Chôl Chnăm Thmây", "xã Ia Pa, Kông Chro, Cư M'gar, Đắk R'lấp", "dùng Zalo OA, TikTok, Canva",
      "già làng Ksor H'Bơ Khăp, bà H'Yim Kđoh, ông Y Thanh Hà Niê Kđăm",
    ]) func isSilent(text: String)
  {
    #expect(ids(text) == [])
  }
}
