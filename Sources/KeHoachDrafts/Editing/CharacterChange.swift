import KeHoachOffice

/// Changes how runs look.
struct CharacterChange {
  let property: FormatChange.CharacterProperty
  let styles: StyleMentions

  /// Changes a run, or the properties of a paragraph for its mark.
  func apply(to owner: XMLNode, _ signature: Signature, _ ids: inout AnnotationIDs) {
    let look =
      owner.isNamed("pPr") ? owner.property("rPr", in: .paragraph) : owner.properties("rPr")
    look.keepState(
      .run, leavingOut: ["ins", "del", "moveFrom", "moveTo", "rPrChange"], signature, &ids)
    set(in: look)
    if look.children.first(where: { _ in true }) == nil { look.remove() }
  }

  private func set(in look: XMLNode) {
    switch property {
    case .font(let name): setFont(name, in: look)
    case .size(let size):
      look.property("sz", in: .run).setAttribute("val", to: String(size))
      look.property("szCs", in: .run).setAttribute("val", to: String(size))
    case .bold(let isOn): look.set("b", to: isOn, in: .run, styles)
    case .italic(let isOn): look.set("i", to: isOn, in: .run, styles)
    case .underlined(true): look.property("u", in: .run).setAttribute("val", to: "single")
    case .underlined(false): look.clear("u", styles) { $0.setAttribute("val", to: "none") }
    case .black:
      look.clear("color", styles) { colour in
        for name: StaticString in ["themeColor", "themeTint", "themeShade"] { colour.setAttribute(name, to: nil) }
        colour.setAttribute("val", to: "auto")
      }
    case .unmarked:
      look.clear("highlight", styles) { $0.setAttribute("val", to: "none") }
      look.clear("shd", styles) { shading in
        for name: StaticString in [
          "themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade",
        ] {
          shading.setAttribute(name, to: nil)
        }
        shading.setAttribute("val", to: "clear")
        shading.setAttribute("color", to: "auto")
        shading.setAttribute("fill", to: "auto")
      }
    }
  }

  private func setFont(_ name: String, in look: XMLNode) {
    let fonts = look.property("rFonts", in: .run)
    // A font of the theme would count more than one that is named.
    for theme: StaticString in ["asciiTheme", "hAnsiTheme", "cstheme", "hint"] { fonts.setAttribute(theme, to: nil) }
    for script: StaticString in ["ascii", "hAnsi", "cs"] { fonts.setAttribute(script, to: name.allowedInXML) }
  }
}

extension XMLNode {
  /// Takes a property away; where a style may say something of it, contradicts.
  fileprivate func clear(_ name: StaticString, _ styles: StyleMentions, contradicting: (XMLNode) -> Void) {
    if styles.mention("\(name)") {
      contradicting(property(name, in: .run))
    } else {
      child(name)?.remove()
    }
  }
}
