import KeHoachText

/// The keys of the header. The raw value is the key as people write it.
public enum HeaderKey: String, Sendable, CaseIterable {
  /// What kind of document.
  case documentType = "loại văn bản"
  /// The superior body.
  case superiorBody = "cơ quan chủ quản"
  /// The body or bodies that issue the plan.
  case issuer = "cơ quan ban hành"
  /// Number and symbol.
  case number = "số"
  /// The place.
  case place = "địa danh"
  /// The date.
  case date = "ngày"
  /// The subject.
  case subject = "trích yếu"
  /// How far the plan has come.
  case state = "trạng thái"
  /// The form of the original.
  case medium = "hình thức"
  /// The document that the plan is issued with.
  case issuedWith = "kèm theo"
  /// Secrecy.
  case secrecy = "độ mật"
  /// Urgency.
  case urgency = "độ khẩn"
  /// The template.
  case template = "mẫu trình bày"
  /// Settings of the linter.
  case lint = "soát lỗi"

  private static let byFolded = Dictionary(uniqueKeysWithValues: allCases.map { (Keyword.fold($0.rawValue), $0) })

  /// The key of a word, with or without diacritics.
  public init?(written: some StringProtocol) {
    guard let key = Self.byFolded[Keyword.fold(written)] else { return nil }
    self = key
  }
}
