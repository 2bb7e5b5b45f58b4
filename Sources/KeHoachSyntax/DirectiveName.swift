import KeHoachText

/// The directives of the language. The raw value is the name as people write it.
public enum DirectiveName: String, Sendable, CaseIterable {
  /// Recipients.
  case recipients = "nơi-nhận"
  /// A signature.
  case signature = "chữ-ký"
  /// An appendix.
  case appendix = "phụ-lục"
  /// A budget table.
  case budget = "dự-toán"
  /// An assignment table.
  case assignment = "phân-công"
  /// Any other table.
  case table = "bảng"

  private static let byFolded = Dictionary(uniqueKeysWithValues: allCases.map { (Keyword.fold($0.rawValue), $0) })

  /// The directive of a name, with or without diacritics.
  public init?(written: some StringProtocol) {
    guard let name = Self.byFolded[Keyword.fold(written)] else { return nil }
    self = name
  }

  /// Whether it stands at the end of the plan and closes what is open: recipients, signature, appendix.
  public var isComponent: Bool {
    switch self {
    case .recipients, .signature, .appendix: true
    case .budget, .assignment, .table: false
    }
  }
}

extension Node {
  /// The name of a directive node, nil when it is unknown.
  public var directiveName: DirectiveName? {
    child(.name).flatMap { DirectiveName(written: $0.text) }
  }
}
