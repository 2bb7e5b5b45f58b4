public import KeHoachModel
internal import KeHoachSource
internal import KeHoachSyntax

extension Compiler {
  /// A workbook alone, as a plan that holds nothing but the budget in it: to print that, or to look for what is wrong in
  /// it.
  ///
  /// - Parameters:
  ///   - name: the file's name, for messages.
  ///   - reading: what came of reading it.
  public func check(workbook name: String, _ reading: AttachedFiles.Reading) -> CheckedPlan {
    // What would end the attribute can't stand in it.
    let path = String(name.map { $0 == "\"" || $0.isNewline ? "_" : $0 })
    let source = SourceText(name: name, "::: dự-toán {từ-tệp=\"\(path)\"}\n:::\n")
    var files = AttachedFiles()
    files[path] = reading
    let analyzed = analyze(parse(source), files: files)
    // It is no plan: what one would lack is not worth a word.
    let found = analyzed.analysis.diagnostics.filter { finding in
      ["KH02", "KH03", "KH3"].contains { finding.rule.id.hasPrefix($0) }
    }
    return CheckedPlan(analyzed: analyzed, diagnostics: found)
  }
}
