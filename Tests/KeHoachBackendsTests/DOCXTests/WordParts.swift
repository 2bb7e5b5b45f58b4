import KeHoachLayout
import Testing

@testable import KeHoachBackends

/// The parts of a rendered layout, read back from the Flat OPC file.
struct WordParts {
  private var roots: [String: XMLTree] = [:]
  private(set) var contentTypes: [String: String] = [:]

  init(_ layout: DocumentLayout) throws {
    let package = try #require(XMLTree.read(DOCXBackend.renderFlatOPC(layout)), "không đúng dạng XML")
    for part in package.all("pkg:part") {
      let name = try #require(part["pkg:name"])
      roots[name] = part.child("pkg:xmlData")?.children.first
      contentTypes[name] = part["pkg:contentType"]
    }
  }

  var names: Set<String> { Set(roots.keys) }

  func part(_ name: String) throws -> XMLTree { try #require(roots[name], "thiếu \(name)") }

  /// The paragraphs of the body, those in tables too.
  func paragraphs() throws -> [XMLTree] { try part("/word/document.xml").all("w:p") }
}
