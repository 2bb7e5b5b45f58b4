/// Dates in running text: `ngày 17/02/2023`, `ngày 17 tháng 02 năm 2023`.
public enum CitedDate {
  /// The first complete date after the word `ngày`; nil when there is none, or the day does not exist.
  public static func first(in text: String) -> PlanDate? {
    let words = text.split(whereSeparator: { $0.isWhitespace || ",;()".contains($0) })
    for (index, word) in words.enumerated() where word.lowercased() == "ngày" {
      let following = words[(index + 1)...].prefix(5)
      for count in [1, 5] where following.count >= count {
        if let date = PlanDate(following.prefix(count).joined(separator: " ")), date.isComplete { return date }
      }
    }
    return nil
  }
}
