/// The forms that WordprocessingML repeats everywhere.
extension XMLWriter {
  /// The namespace of WordprocessingML.
  static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// Writes a property: `<name w:val="value"/>`.
  func property(_ name: StaticString, _ value: String) {
    element(name) { attribute("w:val", value) }
  }

  /// Writes a property with a whole number.
  func property(_ name: StaticString, _ value: Int) {
    element(name) { attribute("w:val", value) }
  }

  /// Writes a switch: `<name/>` for on, `<name w:val="0"/>` for off.
  func toggle(_ name: StaticString, _ isOn: Bool = true) {
    start(name)
    if !isOn { attribute("w:val", "0") }
    end()
  }

  /// Writes the text of a run, spaces kept.
  func runText(_ text: String) {
    start("w:t")
    if text.hasFragileSpaces { attribute("xml:space", "preserve") }
    self.text(text)
    end()
  }

  /// Writes a run without formatting of its own.
  func run(_ text: String) {
    start("w:r")
    runText(text)
    end()
  }
}

extension String {
  /// Whether readers of XML may drop spaces of the text: those at its ends, those after another, tabs and line feeds.
  var hasFragileSpaces: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var isAfterSpace = true
      for byte in bytes {
        let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A
        if isSpace && (isAfterSpace || byte != 0x20) { return true }
        isAfterSpace = isSpace
      }
      return isAfterSpace
    }
  }
}
