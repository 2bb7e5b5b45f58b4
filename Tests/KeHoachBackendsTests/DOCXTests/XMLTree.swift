import Foundation
import FoundationXML

/// An element as the tests read it back: with Foundation's parser, not with what wrote it.
final class XMLTree {
  let name: String
  let attributes: [String: String]
  var children: [XMLTree] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads a document; nil when it is not well-formed.
  static func read(_ bytes: [UInt8]) -> XMLTree? {
    let parser = XMLParser(data: Data(bytes))
    let reader = Reader()
    parser.delegate = reader
    return parser.parse() ? reader.root : nil
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  /// The first child of a name.
  func child(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  /// All elements of a name below this one, in document order.
  func all(_ name: String) -> [XMLTree] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The value of a property: the `w:val` of a child.
  func value(_ name: String) -> String? { child(name)?["w:val"] }

  /// All text below.
  var fullText: String { name == "w:t" ? text : children.map(\.fullText).joined() }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: XMLTree?
    var open: [XMLTree] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      let element = XMLTree(name: qualifiedName ?? name, attributes: attributes)
      open.last?.children.append(element)
      if open.isEmpty { root = element }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open.last?.text += string
    }
  }
}
