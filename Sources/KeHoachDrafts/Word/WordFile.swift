import KeHoachOffice

/// The parts of a Word document that say what stands in it and how it looks, as trees.
///
/// Use it only while the bytes that its package was made from stay where they are.
final class WordFile {
  /// A part that may be there or not, by the last step of its relationship's type.
  enum Part: String, CaseIterable {
    case styles, numbering, settings, theme, footnotes, endnotes, comments
  }

  /// The package.
  let package: ZipPackage
  /// The main part: its outermost element is `w:document`.
  let main: XMLTree
  /// The relationships of the main part.
  let relationships: Relationships
  /// The styles, without whom no words can be told from hidden ones.
  let styles: WordStyles
  /// The names of the parts that relationships of the main part lead to, by identifier.
  let targets: [String: String]
  private var parts: [Part: XMLTree] = [:]

  /// Bytes of all parts together, once unpacked: trees take many times that.
  private static let unpackedSize = 96 << 20

  /// How much a document may hold.
  static var limits: OfficeFileLimits {
    var limits = OfficeFileLimits()
    limits.unpackedSize = unpackedSize
    return limits
  }

  /// Reads the parts.
  init(_ package: ZipPackage) throws(OfficeFileProblem) {
    self.package = package
    main = try Self.openMain(package)
    relationships = try Relationships(of: main.part, in: package)
    targets = Dictionary(relationships.all.map { ($0.id, $0.target) }) { first, _ in first }
    for part in Part.allCases {
      guard let name = relationships.target(kind: part.rawValue), package.contains(name) else { continue }
      parts[part] = try XMLTree(name, of: package, bytes: DraftLimits.partSize)
    }
    let theme = parts[.theme].map { WordTheme($0.root) } ?? WordTheme()
    styles = WordStyles(parts[.styles]?.root, theme: theme)
  }

  /// The tree of a part; nil where the document has none.
  func tree(_ part: Part) -> XMLTree? { parts[part] }

  private static func openMain(_ package: ZipPackage) throws(OfficeFileProblem) -> XMLTree {
    guard let name = try Relationships(of: "", in: package).target(kind: "officeDocument") else {
      throw .wrongKind(package.contains("mimetype") ? openDocumentKind(package) : "zip")
    }
    guard package.contains(name) else { throw .missingPart(name) }
    if let kind = otherKind(name, package) { throw .wrongKind(kind) }
    let tree = try XMLTree(name, of: package, bytes: DraftLimits.mainPartSize)
    if tree.root.isNamed("document") { return tree }
    switch tree.root.name {
    case "workbook": throw .wrongKind("xlsx")
    case "presentation": throw .wrongKind("pptx")
    default: throw .brokenPart(name)
    }
  }

  /// What a package is by the folders of other programs: a binary workbook has no XML to look at.
  private static func otherKind(_ main: String, _ package: ZipPackage) -> String? {
    if main.hasPrefix("xl/") { return main.hasSuffix(".bin") ? "xlsb" : "xlsx" }
    if main.hasPrefix("ppt/") { return "pptx" }
    if main.hasPrefix("visio/") { return "vsdx" }
    return nil
  }

  private static func openDocumentKind(_ package: ZipPackage) -> String {
    guard let part = try? package.open("mimetype") else { return "zip" }
    let kind = String(decoding: part.prefix(80), as: UTF8.self)
    for (name, ending) in [("text", "odt"), ("spreadsheet", "ods"), ("presentation", "odp")]
    where kind.hasPrefix("application/vnd.oasis.opendocument." + name) {
      return ending
    }
    return kind.hasPrefix("application/epub") ? "epub" : "zip"
  }
}
