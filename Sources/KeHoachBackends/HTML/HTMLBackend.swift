public import KeHoachLayout

/// Writes a plan as one self-contained web page, which prints like the DOCX.
public enum HTMLBackend {
  /// The page of a plan, as UTF-8.
  public static func render(_ layout: DocumentLayout, page: HTMLPage) -> [UInt8] {
    let head = XMLWriter()
    head.writeInformation(layout.properties)
    let document = HTMLDocument(layout)
    document.write()
    return page.filled {
      switch $0 {
      case .language: Array(layout.styleSheet.language.utf8.filter { $0.isLanguageTag })
      case .information: head.finishHTML()
      case .styles: Array(HTMLStyles(layout).css.utf8)
      case .css: Array(page.css.utf8).withoutEndTags
      case .document: document.xml.finishHTML()
      }
    }
  }
}

extension XMLWriter {
  /// Writes what the page says about itself.
  fileprivate func writeInformation(_ properties: DocumentProperties) {
    start("title")
    text(properties.title.isEmpty ? "Kế hoạch" : properties.title)
    endFull()
    meta("author", properties.author)
    meta("description", properties.subject)
  }

  private func meta(_ name: String, _ content: String) {
    guard !content.isEmpty else { return }
    start("meta")
    attribute("name", name)
    attribute("content", content)
    end()
  }

  /// Finishes a piece of HTML: `end` was only used on void elements, which carry no slash there. No text and no value
  /// holds `/>`, since `>` is escaped in both.
  fileprivate func finishHTML() -> [UInt8] {
    var html: [UInt8] = []
    for byte in finish() {
      if byte == UInt8(ascii: ">"), html.last == UInt8(ascii: "/") { html.removeLast() }
      html.append(byte)
    }
    return html
  }
}

extension UInt8 {
  /// Whether it may stand in a language tag, and so in an attribute.
  fileprivate var isLanguageTag: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Style sheets with every `</` taken apart, so that they can't end their element.
  fileprivate var withoutEndTags: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      if byte == UInt8(ascii: "/"), result.last == UInt8(ascii: "<") { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return result
  }
}
