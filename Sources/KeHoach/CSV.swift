/// Comma-separated values (RFC 4180).
enum CSV {
  /// A line of fields with its end; what would be misread stands in quotation marks.
  static func line(_ fields: [String]) -> String {
    fields.map { field in
      guard field.contains(where: { "\",\r\n".contains($0) }) || field.first == " " || field.last == " " else {
        return field
      }
      return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }
}
