public import KeHoachLayout

/// Writes a plan as one self-contained web page, which prints like the DOCX.
public enum HTMLBackend {
  /// The page of a plan, as UTF-8.
  public static func render(_ layout: DocumentLayout, page: HTMLPage) -> [UInt8] {
    page.filled {
      switch $0 {
      case .language: Array(layout.styleSheet.language.utf8.filter { $0.isLanguageTag })
      case .information: XMLWriter.information(layout.properties)
      case .styles: Array(HTMLStyles(layout).css.utf8)
      case .css: Array(page.css.utf8).withoutEndTags
      case .document: HTMLDocument(layout).written()
      }
    }
  }
}

extension XMLWriter {
  /// What the page says about itself.
  fileprivate static func information(_ properties: DocumentProperties) -> [UInt8] {
    let head = XMLWriter(.html)
    head.start("title")
    head.text(properties.title.isEmpty ? "Kế hoạch" : properties.title)
    head.endFull()
    head.meta("author", properties.author)
    head.meta("description", properties.subject)
    return head.finish()
  }

  private func meta(_ name: String, _ content: String) {
    guard !content.isEmpty else { return }
    start("meta")
    attribute("name", name)
    attribute("content", content)
    end()
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
