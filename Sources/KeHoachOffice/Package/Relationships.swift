/// The relationships of one part to others.
package struct Relationships {
  /// A relationship to a part.
  package struct Relationship {
    /// Its identifier among those of the part.
    package var id: String
    /// The last step of its type, which transitional and strict documents share: `worksheet`.
    package var kind: String
    /// The name of the part that it leads to.
    package var target: String
  }

  /// In the order of the file, without those that lead out of the package.
  package var all: [Relationship] = []

  /// The part with an identifier.
  package func target(id: String) -> Relationship? { all.first { $0.id == id } }

  /// The first part of a kind.
  package func target(kind: String) -> String? { all.first { $0.kind == kind }?.target }

  /// Reads the relationships of a part, or of the package itself for an empty name. None if there is no such file.
  package init(of part: String, in package: ZipPackage) throws(OfficeFileProblem) {
    let name = PartName.relationships(of: part)
    guard package.contains(name) else { return }
    let handler = Handler(part)
    try XMLPart.read(
      name, of: package, root: "Relationships",
      namespaces: ["http://schemas.openxmlformats.org/package/2006/relationships"], to: handler)
    all = handler.all
  }

  private final class Handler: XMLPartHandler {
    let part: String
    var all: [Relationship] = []

    init(_ part: String) { self.part = part }

    func start(_ element: XMLElement) {
      guard element.isNamed("Relationship"), element.string("TargetMode") != "External",
        let id = element.string("Id"), let type = element.string("Type"), let target = element.string("Target")
      else { return }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      all.append(Relationship(id: id, kind: kind, target: PartName.resolve(target, from: part)))
    }

    func end(_ element: XMLElement) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
