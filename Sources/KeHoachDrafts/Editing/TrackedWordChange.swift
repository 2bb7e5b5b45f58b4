import KeHoachOffice
import KeHoachSource

extension EditedParagraph {
  /// Marks a change of words as one of the reviewer's: what was there as deleted, what is put in as inserted.
  ///
  /// - Parameter edit: allowed; the paragraph is cut at its ends.
  func track(_ edit: TextEdit, _ signature: Signature, _ ids: inout AnnotationIDs) {
    let touched = edit.range.isEmpty ? [] : self.runs(in: edit.range)
    let runs = touched.filter { $0.insertion(by: signature) == nil }
    for run in touched where run.insertion(by: signature) != nil { run.removeInserted() }
    let host = edit.range.isEmpty ? host(of: edit.range.lowerBound).flatMap { pieces[$0].run } : runs.first
    let last = runs.isEmpty ? nil : Self.delete(runs, signature, &ids)
    guard !edit.text.isEmpty else { return }
    guard let host else {
      let run = appendRun(showing: edit.text)
      run.wrap("ins", signature, &ids)
      return
    }
    let run = host.makeElement("r")
    if let look = host.child("rPr") { run.copyLook(look) }
    for element in host.contents(showing: edit.text) { run.append(element) }
    let insertion = host.makeElement("ins")
    signature.sign(insertion, &ids)
    insertion.append(run)
    let isBehind = edit.range.isEmpty && hostBegins(at: edit.range.lowerBound)
    (last ?? host).place(insertion, before: isBehind, &ids)
  }

  /// Whether a change of words concerns only what the author's own tracked changes have put in.
  func isOwn(_ edit: TextEdit, _ signature: Signature) -> Bool {
    guard !edit.range.isEmpty else {
      return host(of: edit.range.lowerBound).flatMap { pieces[$0].run }?.insertion(by: signature) != nil
    }
    let runs = runs(in: edit.range)
    return !runs.isEmpty && runs.allSatisfy { $0.insertion(by: signature) != nil }
  }

  /// Whether words inserted at a place come before their host.
  private func hostBegins(at place: Int) -> Bool {
    host(of: place).map { pieces[$0].range.lowerBound == place } ?? false
  }

  /// The runs that hold the words of a range, in order.
  func runs(in range: Range<Int>) -> [XMLNode] {
    var runs: [XMLNode] = []
    for index in pieces(in: range) {
      if let run = pieces[index].run, run != runs.last { runs.append(run) }
    }
    return runs
  }

  /// Marks runs as deleted, neighbours together.
  ///
  /// - Returns: the last of the marks.
  private static func delete(
    _ runs: [XMLNode], _ signature: Signature, _ ids: inout AnnotationIDs
  ) -> XMLNode? {
    var deletion: XMLNode?
    for run in runs {
      for text in run.children.filter({ $0.isNamed("t") }) {
        text.insertBefore(text.makeElement("delText", text: text.text))
        text.remove()
      }
      if let open = deletion, open.next == run {
        open.append(run)
      } else {
        deletion = run.wrap("del", signature, &ids)
      }
    }
    return deletion
  }
}

extension XMLNode {
  /// The tracked insertion of an author that holds a run.
  fileprivate func insertion(by signature: Signature) -> XMLNode? {
    guard let around = parent, around.isNamed("ins"), around.attribute("author") == signature.author,
      (around.attribute("date") ?? "") == signature.date
    else { return nil }
    return around
  }

  /// Takes a run away, and with the last one of a tracked insertion that too.
  func removeInserted() {
    let around = parent
    remove()
    if let around, around.isNamed("ins"), around.children.first(where: { _ in true }) == nil { around.remove() }
  }

  /// Puts an element into a signed new one at its place.
  @discardableResult
  fileprivate func wrap(_ name: String, _ signature: Signature, _ ids: inout AnnotationIDs) -> XMLNode {
    let around = makeElement(name)
    signature.sign(around, &ids)
    insertBefore(around)
    around.append(self)
    return around
  }

  /// Puts an insertion beside this element; what another author inserted is parted, for it can't hold one.
  fileprivate func place(_ insertion: XMLNode, before: Bool, _ ids: inout AnnotationIDs) {
    var beside = self
    if let around = parent, around.isNamed("del") { beside = around }
    while let around = beside.parent, around.isNamed("ins") || around.isNamed("moveTo") {
      if let from = before ? beside : beside.next {
        let rest = around.copy(deep: false)
        rest.setAttribute("id", to: ids.take())
        around.insertAfter(rest)
        var at: XMLNode? = from
        while let here = at {
          at = here.next
          rest.append(here)
        }
        if before {
          rest.insertBefore(insertion)
          return
        }
      }
      beside = around
    }
    if before { beside.insertBefore(insertion) } else { beside.insertAfter(insertion) }
  }
}
