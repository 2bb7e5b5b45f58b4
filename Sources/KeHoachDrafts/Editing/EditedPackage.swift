import KeHoachOffice

/// The parts of a Word document while they are changed: each is read when it is first asked for.
final class EditedPackage {
  /// The name of the part that holds the body.
  let main: String
  /// Whether it is a strict document (ISO 29500-1), whose namespaces are others.
  let isStrict: Bool
  /// Identifiers of comments and tracked changes that are free in all parts read so far.
  var ids = AnnotationIDs()

  private let package: ZipPackage
  private var trees: [String: XMLTree] = [:]
  /// The parts that differ from the file's, in the order of the first change.
  private var changed: [String] = []
  private static let contentTypes = "[Content_Types].xml"

  /// Opens a document.
  init(_ package: ZipPackage) throws(OfficeFileProblem) {
    self.package = package
    guard let main = try Relationships(of: "", in: package).target(kind: "officeDocument") else {
      throw .wrongKind(nil)
    }
    self.main = main
    let types = try XMLTree(PartName.relationships(of: ""), of: package).root.children.compactMap {
      $0.attribute("Type", .none)
    }
    isStrict = types.contains { $0.hasPrefix(Address.strict) && $0.hasSuffix("/officeDocument") }
  }

  /// A part, to look at.
  func tree(_ part: String) throws(OfficeFileProblem) -> XMLTree {
    if let tree = trees[part] { return tree }
    let tree = try XMLTree(part, of: package)
    trees[part] = tree
    ids.avoid(tree)
    return tree
  }

  /// A part, to change: the copy will hold what is made of it.
  func changedTree(_ part: String) throws(OfficeFileProblem) -> XMLTree {
    let tree = try tree(part)
    if !changed.contains(part) { changed.append(part) }
    return tree
  }

  /// The part that the body relates to as such.
  func part(kind: String) throws(OfficeFileProblem) -> String? {
    try relationships().first { $0.kind == kind }?.target
  }

  /// The part of a relationship of the body.
  func part(id: String) throws(OfficeFileProblem) -> String? { try relationships().first { $0.id == id }?.target }

  /// What the body relates to: also what was added since.
  private func relationships() throws(OfficeFileProblem) -> [(id: String, kind: String, target: String)] {
    guard let tree = try relationshipTree() else { return [] }
    return tree.root.children.compactMap { child in
      guard child.attribute("TargetMode", .none) != "External", let id = child.attribute("Id", .none),
        let type = child.attribute("Type", .none), let target = child.attribute("Target", .none)
      else { return nil }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      return (id, kind, PartName.resolve(target, from: main))
    }
  }

  private func relationshipTree() throws(OfficeFileProblem) -> XMLTree? {
    let name = PartName.relationships(of: main)
    if let tree = trees[name] { return tree }
    guard package.contains(name) else { return nil }
    return try tree(name)
  }

  /// Adds a part that the body relates to.
  ///
  /// - Parameters:
  ///   - kind: what it is to the body, the last step of the relationship's type; its name begins so too.
  ///   - contentType: the last step of its content type: `comments`.
  ///   - root: the outermost element: `comments`.
  /// - Returns: the part, and the identifier of the relationship.
  func add(kind: String, root: String) throws(OfficeFileProblem) -> (part: String, id: String) {
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    var file = kind + ".xml"
    var number = 1
    while package.contains(folder + file) || trees[folder + file] != nil {
      file = "\(kind)\(number).xml"
      number += 1
    }
    let part = folder + file
    trees[part] = try XMLTree(
      Array("\(Self.declaration)<w:\(root) xmlns:w=\"\(word)\" xmlns:r=\"\(relationshipTypes)\"/>".utf8), part: part)
    changed.append(part)
    try declareType(of: part, "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml")
    return (part, try relate(to: file, kind: kind))
  }

  private func declareType(of part: String, _ type: String) throws(OfficeFileProblem) {
    let types = try changedTree(Self.contentTypes).root
    let entry = types.makeElement("Override")
    entry.setAttribute("PartName", .none, to: "/" + part)
    entry.setAttribute("ContentType", .none, to: type)
    types.append(entry)
  }

  private func relate(to target: String, kind: String) throws(OfficeFileProblem) -> String {
    let name = PartName.relationships(of: main)
    if try relationshipTree() == nil {
      trees[name] = try XMLTree(
        Array("\(Self.declaration)<Relationships xmlns=\"\(Address.packageRelationships)\"/>".utf8), part: name)
    }
    let root = try changedTree(name).root
    let taken = Set(root.children.compactMap { $0.attribute("Id", .none) })
    var number = taken.count + 1
    while taken.contains("rId\(number)") { number += 1 }
    let entry = root.makeElement("Relationship")
    entry.setAttribute("Id", .none, to: "rId\(number)")
    entry.setAttribute("Type", .none, to: "\(relationshipTypes)/\(kind)")
    entry.setAttribute("Target", .none, to: target)
    root.append(entry)
    return "rId\(number)"
  }

  /// The changed parts as they are to be stored.
  var changes: [(name: String, content: [UInt8])] {
    changed.compactMap { name in trees[name].map { (name, $0.serialized()) } }
  }

  /// The namespace of words.
  private var word: String {
    isStrict ? Address.strict + "wordprocessingml/main" : Address.transitional + "wordprocessingml/2006/main"
  }

  /// What types of relationships begin with, which is the namespace of their identifiers too.
  var relationshipTypes: String {
    isStrict
      ? Address.strict + "officeDocument/relationships" : Address.transitional + "officeDocument/2006/relationships"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private enum Address {
    static let transitional = "http://schemas.openxmlformats.org/"
    static let strict = "http://purl.oclc.org/ooxml/"
    static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  }
}
