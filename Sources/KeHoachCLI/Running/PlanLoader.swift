import KeHoach

/// Reads a plan, with the template and the spreadsheet files that it asks for.
struct PlanLoader: Sendable {
  /// A plan that was understood.
  struct Analyzed: Sendable {
    var plan: AnalyzedPlan
    /// The compiler to go on with: it has the plan's template.
    var compiler: Compiler
  }

  /// A plan that was checked.
  struct Loaded: Sendable {
    var plan: CheckedPlan
    /// The compiler to go on with: it has the plan's template.
    var compiler: Compiler
  }

  /// The choices of this run.
  var options: Compiler.Options
  /// Where templates come from.
  var templates: TemplateFolder
  /// The settings of the linter.
  var configurations = Configurations()

  /// Whether a spreadsheet file is taken for a plan that holds nothing but the budget in it.
  var takesWorkbooks = false
  /// The sheet of a spreadsheet file to take; nil for the first with a table.
  var sheet: String?

  /// Reads and checks one plan.
  func load(_ input: PlanInput) throws(Failure) -> Loaded {
    if takesWorkbooks, AttachedFiles.isTableFile(input.path) {
      let compiler = Compiler(options: options)
      let reading = AttachedFiles.read(try FileReader.read(input.path))
      return Loaded(plan: compiler.check(workbook: Path.name(input.path), reading, sheet: sheet), compiler: compiler)
    }
    let analyzed = try analyze(input)
    return Loaded(plan: analyzed.compiler.lint(analyzed.plan), compiler: analyzed.compiler)
  }

  /// Reads and analyzes one plan.
  func analyze(_ input: PlanInput) throws(Failure) -> Analyzed {
    let bytes = input.isStandardInput ? try FileReader.readStandardInput() : try FileReader.read(input.path)
    if input.isStandardInput, bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      throw .usage(
        Bilingual(
          "bản thảo Word đọc từ tệp, không đọc từ đầu vào chuẩn",
          en: "Word drafts are read from files, not from standard input"))
    }
    let source = SourceText(name: input.path, bytes: bytes)
    var compiler = Compiler(options: options)
    compiler.options.lint = configurations.settings(for: input)
    let parsed = compiler.parse(source)
    let files = AttachedFileReader.read(parsed.fileReferences, in: input.folder)
    let plan = compiler.analyze(parsed, files: files)
    guard let reference = plan.templateReference else { return Analyzed(plan: plan, compiler: compiler) }
    do throws(Failure) {
      let template = try templates.template(
        reference.path, isFolder: reference.isFolder, planFolder: input.folder)
      guard let template else { return Analyzed(plan: plan, compiler: compiler) }
      compiler.options.template = template
    } catch {
      var failure = error
      let position = source.position(of: reference.range.lowerBound)
      failure.place = "\(input.path):\(position.line):\(position.column)"
      throw failure
    }
    // A template may be an office's profile, which gives what the header leaves out: look again with it.
    return Analyzed(plan: compiler.analyze(parsed, files: files), compiler: compiler)
  }

  /// Reads something out of every plan, in the order of the plans; what can't be read is told.
  func collect<Value: Sendable>(
    _ inputs: [PlanInput], limit: Int, _ console: Console, _ read: @escaping @Sendable (AnalyzedPlan) -> [Value]
  ) async -> (values: [Value], status: ExitStatus) {
    let load: @Sendable (PlanInput) async -> Result<[Value], Failure> = { input in
      do throws(Failure) { return .success(read(try analyze(input).plan)) } catch { return .failure(error) }
    }
    var values: [Value] = []
    var status = ExitStatus.done
    await OrderedTasks.run(inputs, limit: limit, work: load) { _, outcome in
      switch outcome {
      case .success(let found): values += found
      case .failure(let failure):
        console.report(failure)
        status = max(status, failure.status)
      }
    }
    return (values, status)
  }
}
