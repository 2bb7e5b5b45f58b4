import OfficeFixtures
@testable import KeHoachOffice
import KeHoachSheets

/// A workbook package whose parts a test writes.
struct WorkbookFixture {
  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  var namespace = transitional
  var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// What stands in `worksheet` of each sheet.
  var sheets: [String]
  /// The attributes of each `sheet` in the workbook besides its name and relationship.
  var states: [String] = []
  var kinds: [String] = []
  var sharedStrings: String?
  var styles: String?
  var comments: String?
  var workbookProperties = ""
  /// Parts that take the place of others, or are added.
  var extra: [(String, String)] = []

  init(_ sheets: String...) { self.sheets = sheets }

  /// A workbook of one sheet with these rows.
  init(rows: String) { self.init("<sheetData>\(rows)</sheetData>") }

  var parts: [(String, String)] {
    let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
      let list = all.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>" }
      return "<?xml version=\"1.0\"?><Relationships xmlns=\"\(packageRelationships)\">\(list.joined())</Relationships>"
    }
    func part(_ name: String, _ content: String) -> String {
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(name) xmlns=\"\(namespace)\" xmlns:r=\"\(office)\">\(content)</\(name)>"
    }
    var related = sheets.indices.map { place in
      (id: "s\(place)", kind: kinds.isEmpty ? "worksheet" : kinds[place], target: "tabs/tab\(place).xml")
    }
    let list = sheets.indices.map { place in
      "<sheet name=\"Bảng \(place + 1)\" sheetId=\"\(place + 1)\" r:id=\"s\(place)\" \(states.isEmpty ? "" : states[place])/>"
    }
    var parts = [("[Content_Types].xml", "<Types/>")]
    if let sharedStrings {
      related.append((id: "t", kind: "sharedStrings", target: "/odd/place/texts.xml"))
      parts.append(("odd/place/texts.xml", part("sst", sharedStrings)))
    }
    if let styles {
      related.append((id: "f", kind: "styles", target: "../looks.xml"))
      parts.append(("looks.xml", part("styleSheet", styles)))
    }
    for (place, sheet) in sheets.enumerated() { parts.append(("book/tabs/tab\(place).xml", part("worksheet", sheet))) }
    if let comments {
      parts.append(("book/notes.xml", part("comments", "<commentList>\(comments)</commentList>")))
      parts.append(
        ("book/tabs/_rels/tab0.xml.rels", relationships([(id: "c", kind: "comments", target: "../notes.xml")])))
    }
    parts.append(("_rels/.rels", relationships([(id: "r", kind: "officeDocument", target: "book/main.xml")])))
    parts.append(("book/_rels/main.xml.rels", relationships(related)))
    parts.append(("book/main.xml", part("workbook", workbookProperties + "<sheets>\(list.joined())</sheets>")))
    for (name, content) in extra {
      if let place = parts.firstIndex(where: { $0.0 == name }) {
        parts[place].1 = content
      } else {
        parts.append((name, content))
      }
    }
    return parts
  }

  var bytes: [UInt8] { ZipFixture.pack(texts: parts) }

  func read(_ limits: OfficeFileLimits = OfficeFileLimits()) throws -> Workbook {
    try WorkbookReader.read(bytes, limits: limits)
  }

  /// The cells of the first sheet, as `A1=text` and so on.
  func cells() throws -> [String] { try read().sheets[0].shown }
}

extension Sheet {
  /// Every cell as its address and what it holds.
  var shown: [String] { rows.flatMap { $0.cells.map { "\($0.address)=\($0.value.shown)" } } }

  /// The cell at an address.
  func cell(_ address: String) -> SheetCell? {
    rows.lazy.flatMap(\.cells).first { $0.address.description == address }
  }
}

extension SheetCell.Value {
  /// As a test writes it.
  var shown: String {
    switch self {
    case .blank: "∅"
    case .text(let text): "'\(text)'"
    case .number(let number): number
    case .date(let year, let month, let day): "\(day)/\(month)/\(year)"
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let name): name
    }
  }
}

/// What goes wrong with a file; nil if nothing does.
func problem(_ bytes: [UInt8], _ limits: OfficeFileLimits = OfficeFileLimits()) -> OfficeFileProblem? {
  do {
    _ = try WorkbookReader.read(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}
