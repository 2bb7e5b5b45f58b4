import KeHoachOffice

/// The namespaces of SpreadsheetML: transitional and strict.
enum SpreadsheetNamespaces {
  /// Both.
  static let all: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
}

extension XMLPart {
  /// Reads a part of a workbook and hands its elements to the handler.
  static func read(
    _ name: String, of package: ZipPackage, root: StaticString?, to handler: any XMLPartHandler
  ) throws(OfficeFileProblem) {
    try read(name, of: package, root: root, namespaces: SpreadsheetNamespaces.all, to: handler)
  }
}
