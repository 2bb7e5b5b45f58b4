/// A kind of document that plans cite.
///
/// The 29 administrative kinds are those of NĐ 30/2020/NĐ-CP, Điều 7; their abbreviations those of its Phụ lục III.
public enum DocumentType: String, Sendable, Hashable, CaseIterable {
  /// Nghị quyết.
  case resolution = "Nghị quyết"
  /// Quyết định.
  case decision = "Quyết định"
  /// Chỉ thị.
  case directive = "Chỉ thị"
  /// Quy chế.
  case regulation = "Quy chế"
  /// Quy định.
  case provision = "Quy định"
  /// Thông cáo.
  case communique = "Thông cáo"
  /// Thông báo.
  case notice = "Thông báo"
  /// Hướng dẫn.
  case guidance = "Hướng dẫn"
  /// Chương trình.
  case programme = "Chương trình"
  /// Kế hoạch.
  case plan = "Kế hoạch"
  /// Phương án.
  case option = "Phương án"
  /// Đề án.
  case scheme = "Đề án"
  /// Dự án.
  case project = "Dự án"
  /// Báo cáo.
  case report = "Báo cáo"
  /// Biên bản.
  case minutes = "Biên bản"
  /// Tờ trình.
  case submission = "Tờ trình"
  /// Hợp đồng.
  case contract = "Hợp đồng"
  /// Công văn.
  case letter = "Công văn"
  /// Công điện.
  case telegram = "Công điện"
  /// Bản ghi nhớ.
  case memorandum = "Bản ghi nhớ"
  /// Bản thỏa thuận.
  case agreement = "Bản thỏa thuận"
  /// Giấy ủy quyền.
  case authorization = "Giấy ủy quyền"
  /// Giấy mời.
  case invitation = "Giấy mời"
  /// Giấy giới thiệu.
  case introduction = "Giấy giới thiệu"
  /// Giấy nghỉ phép.
  case leave = "Giấy nghỉ phép"
  /// Phiếu gửi.
  case dispatchSlip = "Phiếu gửi"
  /// Phiếu chuyển.
  case transferSlip = "Phiếu chuyển"
  /// Phiếu báo.
  case noticeSlip = "Phiếu báo"
  /// Thư công.
  case officialNote = "Thư công"

  /// Hiến pháp.
  case constitution = "Hiến pháp"
  /// Bộ luật.
  case code = "Bộ luật"
  /// Luật.
  case law = "Luật"
  /// Pháp lệnh.
  case ordinance = "Pháp lệnh"
  /// Lệnh.
  case order = "Lệnh"
  /// Nghị định.
  case decree = "Nghị định"
  /// Thông tư.
  case circular = "Thông tư"
  /// Thông tư liên tịch.
  case jointCircular = "Thông tư liên tịch"
  /// Nghị quyết liên tịch.
  case jointResolution = "Nghị quyết liên tịch"
  /// Kết luận.
  case conclusion = "Kết luận"
  /// Văn bản hợp nhất.
  case consolidation = "Văn bản hợp nhất"
  /// Văn bản, of whatever kind.
  case document = "Văn bản"

  /// Whether documents of this kind are cited by name: Hiến pháp, luật, pháp lệnh (Phụ lục I, II.6.a).
  public var isCitedByName: Bool {
    switch self {
    case .constitution, .code, .law, .ordinance: true
    default: false
    }
  }

  /// The abbreviations in symbols: that of the decree first, then those that practice and the Party use.
  public var abbreviations: [String] {
    switch self {
    case .resolution: ["NQ"]
    case .decision: ["QĐ"]
    case .directive: ["CT"]
    case .regulation: ["QC", "QCPH", "QCLT"]
    case .provision: ["QyĐ", "QĐ"]
    case .communique: ["TC"]
    case .notice: ["TB"]
    case .guidance: ["HD", "HDLT", "HDLN", "HDLS"]
    case .programme: ["CTr", "CTHĐ", "CTrHĐ", "CTPH", "CTrPH"]
    case .plan: ["KH", "KHLT", "KHPH", "KHLN", "KHLS"]
    case .option: ["PA"]
    case .scheme: ["ĐA"]
    case .project: ["DA"]
    case .report: ["BC"]
    case .minutes: ["BB"]
    case .submission: ["TTr"]
    case .contract: ["HĐ"]
    case .letter: ["CV"]
    case .telegram: ["CĐ"]
    case .memorandum: ["BGN"]
    case .agreement: ["BTT"]
    case .authorization: ["GUQ"]
    case .invitation: ["GM"]
    case .introduction: ["GGT"]
    case .leave: ["GNP"]
    case .dispatchSlip: ["PG"]
    case .transferSlip: ["PC"]
    case .noticeSlip: ["PB"]
    case .order: ["L", "LCT"]
    case .decree: ["NĐ"]
    case .circular: ["TT"]
    case .jointCircular: ["TTLT"]
    case .jointResolution: ["NQLT"]
    case .conclusion: ["KL"]
    case .consolidation: ["VBHN"]
    case .officialNote, .constitution, .code, .law, .ordinance, .document: []
    }
  }

  /// Whether a number alone names a document of this kind (`Quyết định số 1322`); `Dự án số 2` is no citation.
  var isKnownByNumber: Bool {
    switch self {
    case .resolution, .decision, .directive, .notice, .letter, .telegram, .submission, .order, .decree, .circular,
      .jointCircular, .jointResolution, .conclusion, .consolidation, .document, .constitution, .code, .law, .ordinance:
      true
    default: false
    }
  }

  /// Whether the kind is named in capitals and small letters like a law, and cited even as `Chỉ thị 11`.
  var isKnownByBareNumber: Bool {
    switch self {
    case .resolution, .decision, .directive, .decree, .circular, .conclusion: true
    default: false
    }
  }

  /// The kind that a name stands for, in any case and with either tone placement.
  public init?(name: String) {
    guard let value = Self.names.value(of: name) else { return nil }
    self = Self.allCases[value]
  }

  static let names = NameTable(allCases.map(\.rawValue))
  /// The kinds written in short: `NĐ 30/2020/NĐ-CP`.
  static let shortNames = NameTable(
    allCases.enumerated().compactMap { place, type in
      type.isKnownByNumber ? type.abbreviations.first.map { ($0, place) } : nil
    })
}
