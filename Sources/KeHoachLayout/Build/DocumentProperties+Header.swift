import KeHoachModel
import KeHoachText

extension DocumentProperties {
  /// What the header says about the document.
  init(_ header: Header) {
    let number = header.number?.value
    self.init(
      title: header.documentType.value.composed + " " + header.subject.line,
      author: header.issuers.map(\.line).joined(separator: ", "),
      subject: number.map { $0.number.isEmpty ? "" : $0.printed(blank: "") } ?? "",
      created: header.effectiveDate.flatMap(Self.timestamp))
  }

  /// `2026-03-05T00:00:00Z`; nil while the day is not known.
  private static func timestamp(_ date: PlanDate) -> String? {
    guard let day = date.day, let month = date.month else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(padded(month))-\(padded(day))T00:00:00Z"
  }
}
