import KeHoach

/// What `table --sum` and `table --diff` do: one table of several plans.
struct TableMakingJob: Sendable {
  /// What to make.
  enum Work: Sendable {
    /// The budgets added up.
    case sum(RollUpOptions)
    /// Two versions compared.
    case difference(DifferenceOptions)
  }

  /// A table that was made.
  struct Made {
    var table: MadeTable
    var compiler: Compiler
    var status: ExitStatus

    /// The table in a format; as text it is the source that can be put into a plan.
    func bytes(as format: TableFormat) throws -> [UInt8] {
      if format == .md { return Array(table.text.utf8) }
      do {
        return try compiler.renderTable(table.plan, id: nil, as: format)
      } catch {
        throw Failure(Bilingual("không in được bảng: \(error)", en: "can't print the table: \(error)"))
      }
    }
  }

  let loader: PlanLoader
  let work: Work
  let isDraft: Bool

  /// Makes the table; nil where errors of the plans forbid it.
  func run(_ inputs: [PlanInput], limit: Int, _ console: Console) async throws -> Made? {
    if case .difference = work, inputs.count != 2 {
      throw Failure.usage(
        Bilingual(
          "--diff cần đúng hai kế hoạch: bản cũ, bản mới", en: "--diff takes two plans: the old one, the new one"))
    }
    var plans: [CheckedPlan] = []
    var failure: Failure?
    var reports: [SourceReport] = []
    let loader = self.loader
    await OrderedTasks.run(inputs, limit: limit) { input -> Result<PlanLoader.Loaded, Failure> in
      do throws(Failure) { return .success(try loader.load(input)) } catch { return .failure(error) }
    } each: { _, outcome in
      switch outcome {
      case .success(let loaded):
        plans.append(loaded.plan)
        let errors = loaded.plan.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { reports.append(SourceReport(loaded.plan.source, errors)) }
      case .failure(let error):
        if failure != nil { console.report(error) } else { failure = error }
      }
    }
    if let failure { throw failure }
    if !reports.isEmpty { console.note(console.renderer(for: .standardError).render(reports)) }
    guard reports.isEmpty || isDraft else { return nil }
    var compiler = Compiler(options: loader.options)
    compiler.options.textWidth = 120
    let table = try make(plans, compiler)
    for note in table.notes { console.note(VisibleName.of(note[console.language]) + "\n") }
    guard !table.plan.hasErrors else {
      console.note(
        console.renderer(for: .standardError).render([SourceReport(table.plan.source, table.plan.diagnostics)]))
      return nil
    }
    return Made(table: table, compiler: compiler, status: reports.isEmpty ? .done : .findings)
  }

  private func make(_ plans: [CheckedPlan], _ compiler: Compiler) throws(Failure) -> MadeTable {
    do throws(TableMakingError) {
      switch work {
      case .sum(let options): return try compiler.rollUp(plans, options: options)
      case .difference(let options): return try compiler.compareBudgets(old: plans[0], new: plans[1], options: options)
      }
    } catch {
      if error.isUsage { throw Failure.usage(error.message) }
      var failure = Failure(error.message)
      failure.status = .findings
      throw failure
    }
  }
}
