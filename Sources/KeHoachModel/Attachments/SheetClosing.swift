import KeHoachSheets
import KeHoachText

extension Sheet.Row {
  /// Whether a row below a table begins what closes a sheet: all it says are a place and day, or who signs.
  func closesSheet(in span: ClosedRange<Int>) -> Bool {
    let cells = cells(in: span)
    return !cells.isEmpty && cells.allSatisfy(\.closesSheet)
  }
}

extension SheetCell {
  /// How the line of someone who signs begins, folded.
  private static let signers = [
    "nguoi lap", "nguoi kiem", "nguoi duyet", "nguoi tong hop", "can bo lap", "lap bieu", "ke toan",
    "phu trach ke toan",
    "thu truong", "thu quy", "giam doc", "pho giam doc", "tong giam doc", "chu tich", "pho chu tich", "truong phong",
    "pho truong phong", "chanh van phong", "hieu truong", "cuc truong", "vu truong", "chi cuc truong", "truong ban",
    "chu dau tu", "dai dien", "xac nhan cua", "don vi lap", "co quan lap", "tm.", "kt.", "tl.", "tuq.", "q. ",
    "(ky", "ky ten",
  ]

  /// Whether the cell says who signs, or where and when: `Lào Cai, ngày 05 tháng 02 năm 2026`.
  fileprivate var closesSheet: Bool {
    guard let words, let line = words.split(whereSeparator: \.isNewline).first else { return false }
    let folded = Keyword.fold(line.prefix(80))
    if Self.signers.contains(where: folded.hasPrefix) { return true }
    let parts = folded.split(separator: " ")
    guard let day = parts.firstIndex(of: "ngay"), let month = parts[day...].firstIndex(of: "thang") else {
      return false
    }
    return parts[month...].contains("nam")
  }
}
