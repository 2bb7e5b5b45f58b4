/// Distances and counts that belong to no style. The raw value is the key in a style sheet file.
public enum Measure: String, Sendable, CaseIterable {
  /// The width of the right column of the letterhead, in millimetres; it grows to hold Quốc hiệu on one line.
  case letterheadRight = "bề rộng khối quốc hiệu"
  /// The blank between the issuers of a joint plan, in millimetres.
  case issuerGap = "khoảng giữa các cơ quan ban hành"
  /// The width of the right column of the closing block, in millimetres.
  case closingRight = "bề rộng khối ký"
  /// The blank between text and closing block, in millimetres.
  case closingGap = "khoảng trước nơi nhận"
  /// The blank for signature and seal, in millimetres.
  case signatureGap = "khoảng ký"
  /// The count of NO-BREAK SPACEs for a number not yet given.
  case numberBlank = "chỗ trống số"
  /// The count of NO-BREAK SPACEs for a day or a month not yet known.
  case dateBlank = "chỗ trống ngày"
  /// Thickness of table lines in points.
  case tableLine = "nét bảng"
  /// Space left and right in table cells, in millimetres.
  case cellPadding = "lề ô bảng"
  /// The blank above a table without caption, in millimetres.
  case tableGap = "khoảng trước bảng"
  /// The width of the frame around `HỎA TỐC`, in millimetres.
  case immediateFrame = "bề rộng khung hỏa tốc"
  /// The width of the frame around `THƯỢNG KHẨN`, in millimetres.
  case veryUrgentFrame = "bề rộng khung thượng khẩn"
  /// The width of the frame around `KHẨN`, in millimetres.
  case urgentFrame = "bề rộng khung khẩn"
  /// The height of these frames, in millimetres.
  case urgencyHeight = "chiều cao khung độ khẩn"
  /// The width of a chart that is drawn, in millimetres; never more than that of the text.
  case chartWidth = "bề rộng biểu đồ"

  /// The unit that the value must have.
  var unit: Quantity.Unit {
    switch self {
    case .letterheadRight, .issuerGap, .closingRight, .closingGap, .signatureGap, .cellPadding, .tableGap,
      .immediateFrame, .veryUrgentFrame, .urgentFrame, .urgencyHeight, .chartWidth:
      .millimetre
    case .numberBlank, .dateBlank: .none
    case .tableLine: .point
    }
  }

  /// What makes sense at all; nothing else is taken.
  var possible: ClosedRange<Double> {
    switch self {
    case .letterheadRight, .closingRight: 30...180
    case .immediateFrame, .veryUrgentFrame, .urgentFrame, .urgencyHeight: 5...100
    case .chartWidth: 60...400
    case .issuerGap, .closingGap, .signatureGap, .tableGap: 0...60
    case .numberBlank, .dateBlank: 1...20
    case .tableLine: 0.25...3
    case .cellPadding: 0...5
    }
  }
}
