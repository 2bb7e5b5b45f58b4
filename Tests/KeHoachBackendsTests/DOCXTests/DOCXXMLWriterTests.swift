import Testing

@testable import KeHoachBackends

@Suite("DOCX: XMLWriter")
struct DOCXXMLWriterTests {
  private func written(_ syntax: XMLWriter.Syntax = .xml, _ body: (XMLWriter) -> Void) -> String {
    let xml = XMLWriter(syntax)
    body(xml)
    return String(decoding: xml.finish(), as: UTF8.self)
  }

  @Test("Elements close as asked")
  func closing() {
    let text = written { xml in
      xml.element("a") {
        xml.element("b")
        xml.start("c")
        xml.endFull()
        xml.start("d")
        xml.text("")
        xml.end()
      }
    }
    #expect(text == "<a><b/><c></c><d/></a>\n")
  }

  @Test("Text never becomes markup, Vietnamese stays readable")
  func escaping() {
    let text = written { xml in
      xml.start("a")
      xml.attribute("x", "Kế \"hoạch\" <&>")
      xml.attribute("n", -7)
      xml.text("Ủy ban <b>&amp;]]></b> 🇻🇳")
      xml.end()
    }
    #expect(
      text
        == "<a x=\"Kế &quot;hoạch&quot; &lt;&amp;&gt;\" n=\"-7\">Ủy ban &lt;b&gt;&amp;amp;]]&gt;&lt;/b&gt; 🇻🇳</a>\n")
  }

  @Test("Characters that XML forbids are dropped")
  func forbidden() {
    let text = written { xml in
      xml.start("a")
      xml.text("a\u{0}b\u{1F}c\td\ne\rf\u{FFFE}g\u{FFFF}h\u{FFFD}<")
      xml.end()
    }
    #expect(text == "<a>abc\td\nefgh\u{FFFD}&lt;</a>\n")
  }

  @Test("Void elements of HTML carry no slash")
  func voidElements() {
    let text = written(.html) { xml in
      xml.start("p")
      xml.text("Dòng một")
      xml.element("br")
      xml.start("b")
      xml.endFull()
      xml.end()
    }
    #expect(text == "<p>Dòng một<br><b></b></p>\n")
  }

  @Test("Whole numbers of any size", arguments: [0, 9, 10, -7, 1_234_567, .max, .min])
  func numbers(_ number: Int) {
    let text = written { xml in
      xml.start("a")
      xml.attribute("n", number)
    }
    #expect(text == "<a n=\"\(number)\"/>\n")
  }

  @Test("An XML file is its declaration and its one element")
  func files() {
    let xml = XMLWriter()
    xml.start("a")
    let file = Array(xml.finishFragment().filePieces.joined())
    #expect(
      String(decoding: file, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a/>\n\n")
  }
}
