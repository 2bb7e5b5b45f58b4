/// The words that the layout itself prints. The raw value is the key in a style sheet file.
///
/// A word in braces stands for a fact of the plan.
public enum Wording: String, Sendable, CaseIterable {
  /// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` (Phụ lục I, II.1.a)
  case nationalTitle = "chữ quốc hiệu"
  /// `Độc lập - Tự do - Hạnh phúc` (Phụ lục I, II.1.b)
  case motto = "chữ tiêu ngữ"
  /// `Số: {số}` (Phụ lục I, II.3)
  case number = "chữ số"
  /// `{địa danh}, {ngày}` (Phụ lục I, II.4)
  case placeDate = "chữ địa danh"
  /// `DỰ THẢO`
  case draft = "chữ dự thảo"
  /// `({ghi chú})` under the mark.
  case draftNote = "chữ ghi chú dự thảo"
  /// `(Kèm theo {văn bản})` under the subject (Phụ lục III, mẫu 1.3)
  case attachment = "chữ kèm theo"
  /// `(Kèm theo {văn bản})` under the title of an appendix (Phụ lục I, III.1.c)
  case appendixReference = "chữ kèm theo phụ lục"
  /// `{loại văn bản} số {số} {ngày} của {cơ quan}`: the plan as its appendices name it.
  case document = "chữ văn bản"
  /// `{cơ quan} và {cơ quan}`: what stands between two issuers.
  case conjunction = "chữ nối"
  /// `Nơi nhận:` (Phụ lục I, II.9.d)
  case recipients = "chữ nơi nhận"
  /// `Biểu đồ: {tên}` above a chart of a budget.
  case chart = "chữ biểu đồ"

  /// The facts that may stand in braces.
  var placeholders: [String] {
    switch self {
    case .number: ["số"]
    case .placeDate: ["địa danh", "ngày"]
    case .draftNote: ["ghi chú"]
    case .attachment, .appendixReference: ["văn bản"]
    case .document: ["loại văn bản", "số", "ngày", "cơ quan"]
    case .chart: ["tên"]
    case .nationalTitle, .motto, .draft, .conjunction, .recipients: []
    }
  }
}

extension StyleSheet {
  /// The words for a purpose, facts put in place of the braces; empty when the sheet leaves them out.
  public func words(_ wording: Wording, _ facts: [String: String] = [:]) -> String {
    var rest = Substring(self.wording[wording] ?? "")
    var result = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += facts[String(name)] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
