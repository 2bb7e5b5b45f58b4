/// The namespaces of SpreadsheetML: transitional and strict.
enum SpreadsheetNamespaces {
  /// Both.
  static let all: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
}
