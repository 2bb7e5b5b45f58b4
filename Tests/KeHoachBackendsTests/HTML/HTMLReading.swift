import Foundation

/// A page read back by a strict little reader of its own: elements must nest, void ones carry no slash.
struct HTMLReading {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  /// The elements in the order they open; `text` is all that stands in them.
  private(set) var elements: [Element] = []
  /// What is wrong with the page.
  private(set) var errors: [String] = []

  private static let void: Set<String> = ["br", "meta", "col"]
  private static let blocks: Set<String> = [
    "p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "br", "tr", "caption", "section",
  ]

  init(_ page: String) {
    var open: [Int] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      let text = Self.unescaped(rest[..<start], &errors)
      for index in open { elements[index].text += text }
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if tag.hasPrefix("/") {
        if open.last.map({ elements[$0].name }) == name { open.removeLast() } else { errors.append("</\(name)>") }
      }
      if Self.blocks.contains(name) { for index in open { elements[index].text += "\n" } }
      if tag.hasPrefix("/") { continue }
      if tag.hasSuffix("/") { errors.append("<\(tag)>") }
      elements.append(Element(name: name, attributes: Self.attributes(tag.dropFirst(name.count), &errors)))
      if Self.void.contains(name) { continue }
      open.append(elements.count - 1)
      if name == "style", let close = rest.range(of: "</style") {
        elements[elements.count - 1].text = String(rest[..<close.lowerBound])
        rest = rest[close.lowerBound...]
      }
    }
    errors += open.map { "<\(elements[$0].name)> open" }
  }

  subscript(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private static func attributes(_ tag: Substring, _ errors: inout [String]) -> [String: String] {
    var attributes: [String: String] = [:]
    var parts = tag.split(separator: "\"", omittingEmptySubsequences: false)[...]
    while let name = parts.popFirst(), let value = parts.popFirst() {
      let key = name.drop { $0 == " " }.dropLast()
      if !name.hasSuffix("=") || attributes.updateValue(unescaped(value, &errors), forKey: String(key)) != nil {
        errors.append(String(tag))
      }
    }
    return attributes
  }

  private static func unescaped(_ text: Substring, _ errors: inout [String]) -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let names = ["&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\""]
      if let (name, character) = names.first(where: { rest.hasPrefix($0.key) }) {
        result += character
        rest = rest.dropFirst(name.count)
      } else {
        errors.append("bare &")
        rest = rest.dropFirst()
      }
    }
    if text.contains(">") { errors.append("bare >") }
    return result + rest
  }
}
