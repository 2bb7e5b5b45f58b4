import KeHoachOffice

/// Puts the page number where Nghị định 30/2020/NĐ-CP wants it: centred in the header, but on the first page.
struct PageNumberChange {
  let package: EditedPackage
  /// The sections of the document, in order.
  let sections: [XMLNode]
  /// The size of the number in half-points.
  let size: Int
  private let styles: StyleMentions

  init(_ package: EditedPackage, sections: [XMLNode], size: Int, styles: StyleMentions) {
    self.package = package
    self.sections = sections
    self.size = size
    self.styles = styles
  }

  /// Sets the headers of a section.
  func apply(to index: Int) throws(OfficeFileProblem) {
    let number = try setUsualHeader(of: index)
    if try usesEvenPages(), let number {
      try setEvenHeader(of: index, usual: number)
    }
    for (kind, occasion) in [
      ("headerReference", "first"), ("footerReference", "first"), ("footerReference", "default"),
    ] {
      guard let part = try part(kind, occasion, of: index) else { continue }
      try removeNumber(in: part, keepingWords: kind == "footerReference" && occasion == "default")
    }
  }

  /// The identifier of the header that the usual pages show, once it has the number.
  private func setUsualHeader(of index: Int) throws(OfficeFileProblem) -> String? {
    if let reference = reference("headerReference", "default", of: index) {
      let id = reference.attribute("id", .relationships)
      if let id, let part = try package.part(id: id) { try setNumber(in: part) }
      return id
    }
    let (part, id) = try package.add(kind: "header", root: "hdr")
    let root = try package.changedTree(part).root
    root.append(makeNumber(from: root))
    add(id, "default", to: sections[index])
    return id
  }

  private func setEvenHeader(of index: Int, usual: String) throws(OfficeFileProblem) {
    if let part = try part("headerReference", "even", of: index) {
      try setNumber(in: part)
    } else {
      add(usual, "even", to: sections[index])
    }
  }

  private func add(_ id: String, _ occasion: String, to section: XMLNode) {
    // Attributes need a prefix that is declared: making an element declares it.
    _ = section.makeElement("id", uri: package.relationshipTypes, prefix: "r")
    let reference = section.makeElement("headerReference")
    reference.setAttribute("type", to: occasion)
    reference.setAttribute("id", .relationships, to: id)
    section.prepend(reference)
  }

  /// What says which header or footer a section shows: its own, else that of the section before.
  private func reference(_ kind: StaticString, _ occasion: String, of index: Int) -> XMLNode? {
    for section in sections[...index].reversed() {
      if let own = section.children.first(where: {
        $0.isNamed(kind) && ($0.attribute("type") ?? "default") == occasion
      }) {
        return own
      }
    }
    return nil
  }

  private func part(_ kind: String, _ occasion: String, of index: Int) throws(OfficeFileProblem) -> String? {
    let reference = self.reference(
      kind == "headerReference" ? "headerReference" : "footerReference", occasion, of: index)
    guard let id = reference?.attribute("id", .relationships) else { return nil }
    return try package.part(id: id)
  }

  private func usesEvenPages() throws(OfficeFileProblem) -> Bool {
    guard let part = try package.part(kind: "settings") else { return false }
    let root = try package.tree(part).root
    return root.child("evenAndOddHeaders").map { !["0", "false", "off"].contains($0.attribute("val")) } ?? false
  }
}

extension PageNumberChange {
  /// Centres the number that a header has, upright and of the usual weight, or gives it one above all else.
  private func setNumber(in part: String) throws(OfficeFileProblem) {
    let root = try package.changedTree(part).root
    guard let paragraph = Self.numbered(root).first else {
      root.prepend(makeNumber(from: root))
      return
    }
    paragraph.properties("pPr").child("framePr")?.remove()
    centre(paragraph)
    for run in RunSequence(paragraph) where run.isNamed("r") {
      setLook(of: run)
      let look = run.properties("rPr")
      look.set("b", to: false, in: .run, styles)
      look.set("i", to: false, in: .run, styles)
      guard look.child("color") != nil || styles.mention("color") else { continue }
      let colour = look.property("color", in: .run)
      for name: StaticString in ["themeColor", "themeTint", "themeShade"] { colour.setAttribute(name, to: nil) }
      colour.setAttribute("val", to: "auto")
    }
  }

  /// The paragraphs that show a page number.
  private static func numbered(_ root: XMLNode) -> [XMLNode] {
    root.subtree.filter { $0.isNamed("p") && PageNumberField($0) != nil }
  }

  /// Takes the numbers out of a header or footer.
  ///
  /// - Parameter keepingWords: whether a number that is part of a line of words stays.
  private func removeNumber(in part: String, keepingWords: Bool) throws(OfficeFileProblem) {
    for paragraph in Self.numbered(try package.tree(part).root) {
      guard let field = PageNumberField(paragraph), !keepingWords || !field.hasWordsBeside else { continue }
      _ = try package.changedTree(part)
      for element in field.elements { element.remove() }
    }
  }

  private func centre(_ paragraph: XMLNode) {
    let setting = paragraph.properties("pPr")
    setting.property("jc", in: .paragraph).setAttribute("val", to: "center")
    if styles.mention("ind") || setting.child("ind") != nil {
      let indents = setting.property("ind", in: .paragraph)
      indents.setAttribute("hanging", to: nil)
      for side: StaticString in ["left", "right", "firstLine"] { indents.setAttribute(side, to: "0") }
    }
  }

  /// Sets the font and size that the decree wants.
  private func setLook(of run: XMLNode) {
    let look = run.properties("rPr")
    let fonts = look.property("rFonts", in: .run)
    for theme: StaticString in ["asciiTheme", "hAnsiTheme", "cstheme", "hint"] { fonts.setAttribute(theme, to: nil) }
    for script: StaticString in ["ascii", "hAnsi", "cs"] { fonts.setAttribute(script, to: "Times New Roman") }
    look.property("sz", in: .run).setAttribute("val", to: String(size))
    look.property("szCs", in: .run).setAttribute("val", to: String(size))
  }

  private func makeNumber(from root: XMLNode) -> XMLNode {
    let paragraph = root.makeElement("p")
    centre(paragraph)
    func add(_ element: XMLNode) {
      let run = root.makeElement("r")
      setLook(of: run)
      run.append(element)
      paragraph.append(run)
    }
    func mark(_ type: String) -> XMLNode {
      let mark = root.makeElement("fldChar")
      mark.setAttribute("fldCharType", to: type)
      return mark
    }
    add(mark("begin"))
    add(root.makeElement("instrText", text: " PAGE "))
    add(mark("separate"))
    add(root.makeElement("t", text: "2"))
    add(mark("end"))
    return paragraph
  }
}

/// The field of a page number in a paragraph.
struct PageNumberField {
  /// The runs, or the simple field, that make it.
  private(set) var elements: [XMLNode] = []
  /// Whether letters or digits stand beside it.
  private(set) var hasWordsBeside = false

  /// Finds it; nil where there is none.
  init?(_ paragraph: XMLNode) {
    var open: [XMLNode] = []
    var instruction = ""
    var depth = 0
    for run in RunSequence(paragraph) {
      if let simple = run.simpleField {
        if Self.isNumber(simple.attribute("instr") ?? "") {
          if elements.last != simple { elements.append(simple) }
          continue
        }
      }
      let marks = run.children.compactMap { $0.isNamed("fldChar") ? $0.attribute("fldCharType") : nil }
      if depth > 0 || marks.contains("begin") {
        open.append(run)
        for text in run.children where text.isNamed("instrText") { instruction += text.text }
        depth += marks.count { $0 == "begin" } - marks.count { $0 == "end" }
        guard depth <= 0 else { continue }
        if Self.isNumber(instruction) { elements += open } else { addWords(of: open) }
        (open, instruction, depth) = ([], "", 0)
      } else if run.child("pgNum") != nil {
        elements.append(run)
      } else {
        addWords(of: [run])
      }
    }
    guard !elements.isEmpty else { return nil }
  }

  private mutating func addWords(of runs: [XMLNode]) {
    for run in runs {
      for text in run.children where text.isNamed("t") {
        if text.text.contains(where: { $0.isLetter || $0.isNumber }) { hasWordsBeside = true }
      }
    }
  }

  private static func isNumber(_ instruction: String) -> Bool {
    instruction.split(whereSeparator: { $0 == " " || $0 == "\t" }).first?.uppercased() == "PAGE"
  }
}

extension XMLNode {
  /// The simple field around a run.
  fileprivate var simpleField: XMLNode? {
    var at = parent
    while let here = at, !here.isNamed("p") {
      if here.isNamed("fldSimple") { return here }
      at = here.parent
    }
    return nil
  }
}
