import KeHoachOffice

/// The part of a document that holds what the margin says.
struct CommentsPart {
  private let root: XMLNode
  private let styles: CommentStyles

  /// The comments of a document, made where it has none.
  init(_ package: EditedPackage) throws(OfficeFileProblem) {
    let known = try package.part(kind: "comments")
    let part = if let known { known } else { try package.add(kind: "comments", root: "comments").part }
    root = try package.changedTree(part).root
    styles = try CommentStyles(package)
  }

  /// Adds a comment.
  ///
  /// - Returns: its identifier.
  func add(_ paragraphs: [String], _ signature: Signature, _ ids: inout AnnotationIDs) -> String {
    let comment = root.makeElement("comment")
    signature.sign(comment, &ids)
    comment.setAttribute("initials", to: signature.initials)
    root.append(comment)
    for (index, words) in (paragraphs.isEmpty ? [""] : paragraphs).enumerated() {
      let paragraph = root.makeElement("p")
      if let style = styles.text {
        paragraph.properties("pPr").property("pStyle", in: .paragraph).setAttribute("val", to: style)
      }
      if index == 0 {
        let mark = makeReference("annotationRef")
        paragraph.append(mark)
      }
      let run = root.makeElement("r")
      for element in root.contents(showing: words) { run.append(element) }
      if run.children.first(where: { _ in true }) != nil { paragraph.append(run) }
      comment.append(paragraph)
    }
    return comment.attribute("id") ?? ""
  }

  private func makeReference(_ name: String) -> XMLNode { styles.reference(root.makeElement(name), from: root) }

  /// The run that shows in the text that there is a comment.
  func makeMark(_ id: String, from element: XMLNode) -> XMLNode {
    let reference = element.makeElement("commentReference")
    reference.setAttribute("id", to: id)
    return styles.reference(reference, from: element)
  }
}

/// The styles in which Word sets comments.
struct CommentStyles {
  /// The identifier of the style of what a comment says.
  private(set) var text: String?
  /// The identifier of the style of its mark.
  private(set) var mark: String?

  /// The styles that a document has; those that Word would add are added.
  init(_ package: EditedPackage) throws(OfficeFileProblem) {
    guard let part = try package.part(kind: "styles") else { return }
    let root = try package.tree(part).root
    let styles = root.children.filter { $0.isNamed("style") }
    func id(_ name: String) -> String? {
      styles.first { $0.child("name")?.attribute("val")?.lowercased() == name }?.attribute("styleId")
    }
    text = id("annotation text")
    mark = id("annotation reference")
    guard text == nil || mark == nil else { return }
    _ = try package.changedTree(part)
    let taken = Set(styles.compactMap { $0.attribute("styleId") })
    func base(_ type: String) -> String? {
      styles.first { $0.attribute("type") == type && ["1", "true", "on"].contains($0.attribute("default")) }?
        .attribute("styleId")
    }
    if mark == nil {
      let made = Self.make("character", "CommentReference", "annotation reference", base("character"), taken, root)
      made.append(Self.look(16, root))
      mark = made.attribute("styleId")
    }
    if text == nil {
      let made = Self.make("paragraph", "CommentText", "annotation text", base("paragraph"), taken, root)
      made.append(Self.setting(root))
      made.append(Self.look(20, root))
      text = made.attribute("styleId")
    }
  }

  private static func make(
    _ type: String, _ id: String, _ name: String, _ base: String?, _ taken: Set<String>, _ root: XMLNode
  ) -> XMLNode {
    var free = id
    while taken.contains(free) { free += "0" }
    let style = root.makeElement("style")
    style.setAttribute("type", to: type)
    style.setAttribute("styleId", to: free)
    func add(_ element: String, _ value: String?) {
      let made = root.makeElement(element)
      made.setAttribute("val", to: value)
      style.append(made)
    }
    add("name", name)
    if let base { add("basedOn", base) }
    add("uiPriority", "99")
    if type == "character" { add("semiHidden", nil) }
    add("unhideWhenUsed", nil)
    root.append(style)
    return style
  }

  private static func look(_ size: Int, _ root: XMLNode) -> XMLNode {
    let look = root.makeElement("rPr")
    look.property("sz", in: .run).setAttribute("val", to: String(size))
    look.property("szCs", in: .run).setAttribute("val", to: String(size))
    return look
  }

  /// Small and flush left, whatever the document's own text is.
  private static func setting(_ root: XMLNode) -> XMLNode {
    let setting = root.makeElement("pPr")
    let spacing = setting.property("spacing", in: .paragraph)
    spacing.setAttribute("before", to: "0")
    spacing.setAttribute("after", to: "0")
    spacing.setAttribute("line", to: "240")
    spacing.setAttribute("lineRule", to: "auto")
    setting.property("ind", in: .paragraph).setAttribute("firstLine", to: "0")
    setting.property("jc", in: .paragraph).setAttribute("val", to: "left")
    return setting
  }

  /// A run that holds a mark.
  fileprivate func reference(_ element: XMLNode, from other: XMLNode) -> XMLNode {
    let run = other.makeElement("r")
    if let mark {
      run.properties("rPr").property("rStyle", in: .run).setAttribute("val", to: mark)
    }
    run.append(element)
    return run
  }
}

extension Signature {
  /// The first letters of the author's names.
  var initials: String {
    String(author.split(separator: " ").compactMap(\.first).prefix(4)).uppercased()
  }
}
