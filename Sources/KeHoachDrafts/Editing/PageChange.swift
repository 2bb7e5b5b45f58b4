import KeHoachOffice

/// Changes the pages of sections, and the rows of tables.
struct PageChange {
  let property: FormatChange.PageProperty

  /// The sections of a document: the `w:sectPr`s that count, in order; one is made where there is none.
  static func sections(of root: XMLNode) -> [XMLNode] {
    let found = root.subtree.filter {
      $0.isNamed("sectPr") && ($0.parent?.isNamed("pPr") ?? false || $0.parent?.isNamed("body") ?? false)
    }.filter { !($0.parent?.parent?.isNamed("pPrChange") ?? false) }
    if !found.isEmpty { return found }
    guard let body = root.child("body") else { return [] }
    let made = body.makeElement("sectPr")
    body.append(made)
    return [made]
  }

  /// Changes a section.
  func apply(to section: XMLNode, _ signature: Signature, _ ids: inout AnnotationIDs) {
    section.keepState(
      .section, leavingOut: ["headerReference", "footerReference", "sectPrChange"], signature, &ids)
    switch property {
    case .size(let width, let height):
      let paper = section.property("pgSz", in: .section)
      paper.setAttribute("w", to: String(width))
      paper.setAttribute("h", to: String(height))
      paper.setAttribute("orient", to: width > height ? "landscape" : nil)
      paper.setAttribute("code", to: nil)
    case .top(let length): margins(of: section).setAttribute("top", to: String(length))
    case .bottom(let length): margins(of: section).setAttribute("bottom", to: String(length))
    case .left(let length):
      let margins = margins(of: section)
      margins.setAttribute("left", to: String(length))
      margins.setAttribute("gutter", to: "0")
    case .right(let length): margins(of: section).setAttribute("right", to: String(length))
    case .header(let length): margins(of: section).setAttribute("header", to: String(length))
    case .hasOwnFirstPage(let isOn):
      if isOn {
        section.property("titlePg", in: .section).setAttribute("val", to: nil)
      } else {
        section.child("titlePg")?.remove()
      }
    case .firstNumber(let number): setFirstNumber(number, of: section)
    // What stands in headers is not the section's: `PageNumberChange` sets it.
    case .pageNumber: section.property("titlePg", in: .section).setAttribute("val", to: nil)
    }
  }

  /// The margins; the schema wants all of them where there are any.
  private func margins(of section: XMLNode) -> XMLNode {
    let margins = section.property("pgMar", in: .section)
    let usual = PageSetup()
    let lengths: [(StaticString, Int)] = [
      ("top", usual.top), ("right", usual.right), ("bottom", usual.bottom), ("left", usual.left),
      ("header", usual.header), ("footer", usual.header), ("gutter", 0),
    ]
    for (name, length) in lengths where margins.attribute(name) == nil {
      margins.setAttribute(name, to: String(length))
    }
    return margins
  }

  private func setFirstNumber(_ number: Int?, of section: XMLNode) {
    guard let number else {
      section.child("pgNumType")?.setAttribute("start", to: nil)
      return
    }
    section.property("pgNumType", in: .section).setAttribute("start", to: String(number))
  }
}

extension XMLNode {
  /// A row of the table that this is, not of one inside of it.
  func row(_ index: Int) -> XMLNode? {
    var open = [children]
    var number = 0
    while !open.isEmpty {
      guard let element = open[open.count - 1].next() else {
        open.removeLast()
        continue
      }
      if element.isNamed("tr") {
        if number == index { return element }
        number += 1
      } else if !element.isNamed("tblPr"), !element.isNamed("tblGrid") {
        open.append(element.children)
      }
    }
    return nil
  }

  /// Says whether the row that this is is repeated on each page.
  func setRepeated(_ isRepeated: Bool, _ signature: Signature, _ ids: inout AnnotationIDs) {
    guard isRepeated || child("trPr")?.child("tblHeader") != nil else { return }
    let properties: XMLNode
    if let known = child("trPr") {
      properties = known
    } else {
      properties = makeElement("trPr")
      if let exception = child("tblPrEx") { exception.insertAfter(properties) } else { prepend(properties) }
    }
    properties.keepState(.row, leavingOut: ["ins", "del", "trPrChange"], signature, &ids)
    if isRepeated {
      properties.property("tblHeader", in: .row).setAttribute("val", to: nil)
    } else {
      properties.child("tblHeader")?.remove()
    }
    if properties.children.first(where: { _ in true }) == nil { properties.remove() }
  }
}
