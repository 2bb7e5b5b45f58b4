import Testing

@testable import KeHoachOffice

@Suite struct WordXMLTreeTests {
  private let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private func tree(_ content: String) throws -> XMLTree {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return try XMLTree(Array("\(head)<w:a xmlns:w=\"\(space)\">\(content)</w:a>\n".utf8), part: "a.xml")
  }

  private func text(_ tree: XMLTree) -> String { String(decoding: tree.serialized(), as: UTF8.self) }

  private func content(_ tree: XMLTree) -> String {
    // Behind the outermost element's tag, which has the only namespace that all need.
    guard let tag = text(tree).split(separator: "\(space)\">", maxSplits: 1).last else { return "" }
    return String(tag.dropLast("</w:a>\n".count))
  }

  @Test func whatIsNotChangedIsWrittenAsItWas() throws {
    let content =
      "<w:p  w:x=\"1\"> <!-- c --><w:t xml:space=\"preserve\"> đ &amp; &lt; </w:t>\n\t<x:y xmlns:x=\"urn:x\"/></w:p>"
    let tree = try tree(content)
    #expect(text(tree).hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:a xmlns:w="))
    #expect(self.content(tree) == content.replacing("<w:p  ", with: "<w:p "))
  }

  @Test func elementsAreFound() throws {
    let tree = try tree("<w:p w:x=\"1&amp;2\" x=\"3\"><w:r/> <w:r><w:t>b</w:t></w:r></w:p><w:q/>")
    let p = try #require(tree.root.child("p"))
    #expect(p.attribute("x") == "1&2" && p.attribute("x", .none) == "3" && p.attribute("y") == nil)
    #expect(tree.root.subtree.map(\.name) == ["a", "p", "r", "r", "t", "q"])
    #expect(p.next?.name == "q" && p.next?.previous == p && p.parent == tree.root && p.text == " b")
  }

  @Test func elementsAreMadeMovedAndTakenOut() throws {
    let tree = try tree("<w:p><w:r/><w:s w:b=\"1\"/></w:p>")
    let p = try #require(tree.root.child("p"))
    let r = try #require(p.child("r"))
    let made = p.makeElement("t", text: " a<b ")
    r.insertBefore(made)
    r.remove()
    p.append(r)
    let s = try #require(p.child("s"))
    s.setAttribute("b", to: nil)
    s.setAttribute("c", to: "\"&")
    #expect(content(tree) == "<w:p><w:t xml:space=\"preserve\"> a&lt;b </w:t><w:s w:c=\"&quot;&amp;\"/><w:r/></w:p>")
    s.remove()
    #expect(content(tree) == "<w:p><w:t xml:space=\"preserve\"> a&lt;b </w:t><w:r/></w:p>")
  }

  @Test func copiesUseTheNamespacesOfTheDocument() throws {
    let tree = try tree("<w:p w:x=\"1\"><w:r><w:t>a</w:t></w:r></w:p>")
    let p = try #require(tree.root.child("p"))
    p.insertAfter(p.copy())
    p.insertAfter(p.copy(deep: false))
    #expect(
      content(tree)
        == "<w:p w:x=\"1\"><w:r><w:t>a</w:t></w:r></w:p><w:p w:x=\"1\"/><w:p w:x=\"1\"><w:r><w:t>a</w:t></w:r></w:p>")
  }
}
