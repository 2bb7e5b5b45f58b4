/// The provinces and the cities under the central government: data, to be kept up to date here.
///
/// One a line: `name and other spellings | its form, and from when on another one | when and into what it was merged |
/// basis`. Names that differ in tone placement only (`Hoà Bình`) need no line.
enum ProvinceTable {
  static let text = """
    Hà Nội | thành phố | - | -
    Cao Bằng | tỉnh | - | -
    Hà Giang | tỉnh | 2025-07-01 Tuyên Quang | NQ 202/2025/QH15
    Tuyên Quang | tỉnh | - | -
    Điện Biên | tỉnh | - | -
    Lai Châu | tỉnh | - | -
    Sơn La | tỉnh | - | -
    Lào Cai | tỉnh | - | -
    Yên Bái | tỉnh | 2025-07-01 Lào Cai | NQ 202/2025/QH15
    Bắc Kạn | tỉnh | 2025-07-01 Thái Nguyên | NQ 202/2025/QH15
    Thái Nguyên | tỉnh | - | -
    Lạng Sơn | tỉnh | - | -
    Quảng Ninh | tỉnh; 2026-09-01 thành phố | - | NQ 36/2026/QH16
    Bắc Giang | tỉnh | 2025-07-01 Bắc Ninh | NQ 202/2025/QH15
    Bắc Ninh | tỉnh; 2026-09-20 thành phố | - | NQ 39/2026/QH16
    Hòa Bình | tỉnh | 2025-07-01 Phú Thọ | NQ 202/2025/QH15
    Phú Thọ | tỉnh | - | -
    Vĩnh Phúc | tỉnh | 2025-07-01 Phú Thọ | NQ 202/2025/QH15
    Hải Dương | tỉnh | 2025-07-01 Hải Phòng | NQ 202/2025/QH15
    Hải Phòng | thành phố | - | -
    Hưng Yên | tỉnh | - | -
    Thái Bình | tỉnh | 2025-07-01 Hưng Yên | NQ 202/2025/QH15
    Hà Nam | tỉnh | 2025-07-01 Ninh Bình | NQ 202/2025/QH15
    Nam Định | tỉnh | 2025-07-01 Ninh Bình | NQ 202/2025/QH15
    Ninh Bình | tỉnh | - | -
    Thanh Hóa | tỉnh | - | -
    Nghệ An | tỉnh | - | -
    Hà Tĩnh | tỉnh | - | -
    Quảng Bình | tỉnh | 2025-07-01 Quảng Trị | NQ 202/2025/QH15
    Quảng Trị | tỉnh | - | -
    Huế | 2025-01-01 thành phố | - | NQ 175/2024/QH15
    Đà Nẵng | thành phố | - | -
    Quảng Nam | tỉnh | 2025-07-01 Đà Nẵng | NQ 202/2025/QH15
    Quảng Ngãi | tỉnh | - | -
    Kon Tum; Kontum | tỉnh | 2025-07-01 Quảng Ngãi | NQ 202/2025/QH15
    Bình Định | tỉnh | 2025-07-01 Gia Lai | NQ 202/2025/QH15
    Gia Lai | tỉnh | - | -
    Khánh Hòa | tỉnh | - | -
    Ninh Thuận | tỉnh | 2025-07-01 Khánh Hòa | NQ 202/2025/QH15
    Phú Yên | tỉnh | 2025-07-01 Đắk Lắk | NQ 202/2025/QH15
    Đắk Lắk; Đăk Lăk; Đắc Lắc; Dak Lak | tỉnh | - | -
    Bình Thuận | tỉnh | 2025-07-01 Lâm Đồng | NQ 202/2025/QH15
    Đắk Nông; Đăk Nông; Đắc Nông | tỉnh | 2025-07-01 Lâm Đồng | NQ 202/2025/QH15
    Lâm Đồng | tỉnh | - | -
    Bình Phước | tỉnh | 2025-07-01 Đồng Nai | NQ 202/2025/QH15
    Đồng Nai | tỉnh; 2026-04-30 thành phố | - | NQ 30/2026/QH16
    Bình Dương | tỉnh | 2025-07-01 Hồ Chí Minh | NQ 202/2025/QH15
    Bà Rịa - Vũng Tàu; BR-VT | tỉnh | 2025-07-01 Hồ Chí Minh | NQ 202/2025/QH15
    Hồ Chí Minh; HCM; TPHCM | thành phố | - | -
    Tây Ninh | tỉnh | - | -
    Long An | tỉnh | 2025-07-01 Tây Ninh | NQ 202/2025/QH15
    Tiền Giang | tỉnh | 2025-07-01 Đồng Tháp | NQ 202/2025/QH15
    Đồng Tháp | tỉnh | - | -
    Bến Tre | tỉnh | 2025-07-01 Vĩnh Long | NQ 202/2025/QH15
    Trà Vinh | tỉnh | 2025-07-01 Vĩnh Long | NQ 202/2025/QH15
    Vĩnh Long | tỉnh | - | -
    An Giang | tỉnh | - | -
    Kiên Giang | tỉnh | 2025-07-01 An Giang | NQ 202/2025/QH15
    Cần Thơ | thành phố | - | -
    Hậu Giang | tỉnh | 2025-07-01 Cần Thơ | NQ 202/2025/QH15
    Sóc Trăng | tỉnh | 2025-07-01 Cần Thơ | NQ 202/2025/QH15
    Bạc Liêu | tỉnh | 2025-07-01 Cà Mau | NQ 202/2025/QH15
    Cà Mau | tỉnh | - | -
    Thừa Thiên Huế; Thừa Thiên - Huế | tỉnh | 2025-01-01 Huế | NQ 175/2024/QH15
    """
}
