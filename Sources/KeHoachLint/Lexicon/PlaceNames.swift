import KeHoachModel

/// Provinces with `tỉnh` in front, which tells them from other words.
enum PlaceNames {
  /// `tỉnh Lào Cai`; also those of before the data's time and of the neighbours, so that none of them is taken for a slip.
  static let all = (Province.allNames + others).filter { $0.utf8.contains(UInt8(ascii: " ")) }.map { "tỉnh " + $0 }

  private static let others = [
    "Bắc Cạn", "Đắk Lăk", "Đăk Lăk", "Hà Tây", "Hà Bắc", "Vĩnh Phú", "Bắc Thái", "Minh Hải", "Sông Bé", "Cửu Long",
    "Thuận Hải", "Nghĩa Bình", "Phú Khánh", "Nam Hà", "Hải Hưng", "Nghệ Tĩnh", "Hà Nam Ninh", "Hà Sơn Bình",
    "Bình Trị Thiên", "Hoàng Liên Sơn", "Hà Tuyên", "Vân Nam", "Quảng Tây", "Quảng Đông", "Hồ Nam", "Hồ Bắc",
    "Hà Bắc", "Hải Nam", "Sơn Đông", "Sơn Tây",
  ]
}
