public import KeHoachModel
internal import KeHoachSheets
public import KeHoachSource
internal import KeHoachSyntax
internal import KeHoachText

extension Compiler {
  /// A workbook alone, as a plan that holds nothing but the budget in it: to print that, or to look for what is wrong in
  /// it.
  ///
  /// - Parameters:
  ///   - name: the file's name, for messages.
  ///   - reading: what came of reading it.
  ///   - sheet: the name of the sheet to take; nil for the first visible one with a table.
  public func check(workbook name: String, _ reading: AttachedFiles.Reading, sheet: String? = nil) -> CheckedPlan {
    // What would end the attribute can't stand in it.
    let path = name.quotable
    var reading = reading
    var choice = ""
    if let sheet {
      let known = (try? reading.get())?.sheets.filter { Keyword.fold($0.name) == Keyword.fold(sheet) } ?? []
      if var chosen = known.first {
        chosen.isHidden = false
        reading = .success(Workbook(sheets: [chosen]))
      } else {
        choice = " trang=\"\(sheet.quotable)\""
      }
    }
    let source = SourceText(name: name, "::: dự-toán {từ-tệp=\"\(path)\"\(choice)}\n:::\n")
    var files = AttachedFiles()
    files[path] = reading
    let analyzed = analyze(parse(source), files: files)
    // It is no plan: what one would lack is not worth a word.
    return CheckedPlan(analyzed, analyzed.analysis.diagnostics.filter(\.isAboutTable))
  }
}

extension Diagnostic {
  /// Whether the finding is about a table: where it comes from, its grid, its money.
  public var isAboutTable: Bool { ["KH02", "KH03", "KH3"].contains { rule.id.hasPrefix($0) } }
}

extension String {
  /// The text as it can stand between quotation marks in attributes.
  fileprivate var quotable: String { String(map { $0 == "\"" || $0.isNewline ? "_" : $0 }) }
}
