internal import KeHoachModel
public import KeHoachSource
internal import KeHoachSyntax
internal import KeHoachText

/// A table made of plans: the budgets added up, or what two versions differ in.
public struct MadeTable: Sendable {
  /// The table in the plan language, as it can be put into a plan.
  public let text: String
  /// A plan that holds just the table; `Compiler.renderTable` writes it in any format. Its diagnostics are empty
  /// unless the table disagrees with itself.
  public let plan: CheckedPlan
  /// What a reader should know: budgets left out, plans without any.
  public let notes: [Bilingual]
  /// Whether two versions were compared and don't differ.
  public let isEqual: Bool
}

/// Why plans can't be added up or compared.
public struct TableMakingError: Error, Sendable {
  /// What is wrong, for people.
  public let message: Bilingual
  /// Whether a choice of the caller is wrong rather than the plans.
  public let isUsage: Bool
}

/// What to add and how to divide it.
public struct RollUpOptions: Sendable {
  /// The names of all dimensions: `section`, `plan`, `body`, `year`, `source`.
  public static let dimensionNames = RollUp.Dimension.allCases.map(\.rawValue)

  /// The dimensions by name, in order; nil for sections and plans, and years and sources where the budgets know any.
  public var dimensions: [String]?
  /// The unit: `triệu đồng`; nil for the one that all budgets have in common, else đồng.
  public var unit: String?
  /// The id of the budgets to add; nil for all that don't detail another one.
  public var id: String?

  /// The usual choices.
  public init() {}
}

extension Compiler {
  /// Adds up the budgets of plans, exactly, as one table with the place of each number.
  ///
  /// Written totals count; whether to add plans with errors is for the caller to say.
  /// - Throws: `TableMakingError` for a wrong choice, plans without budgets, or sums of more than 38 digits.
  public func rollUp(_ plans: [CheckedPlan], options: RollUpOptions = RollUpOptions()) throws(TableMakingError)
    -> MadeTable
  {
    var choices = RollUp.Options()
    choices.id = options.id
    choices.unit = try options.unit.map { unit throws(TableMakingError) in try MoneyUnit.named(unit) }
    if let names = options.dimensions {
      var dimensions: [RollUp.Dimension] = []
      for name in names {
        guard let dimension = RollUp.Dimension(rawValue: name), !dimensions.contains(dimension) else {
          throw TableMakingError(
            message: Bilingual("không chia được theo “\(name)”", en: "can't divide by “\(name)”"), isUsage: true)
        }
        dimensions.append(dimension)
      }
      choices.dimensions = dimensions
    }
    do throws(RollUp.Failure) {
      let rollUp = try RollUp(
        plans.map { RollUp.Member(plan: $0.plan, source: $0.source) }, options: choices)
      return made(of: try rollUp.source(), notes: rollUp.notes)
    } catch {
      throw TableMakingError(error)
    }
  }

  /// Compiles a table on its own.
  func made(of table: String, notes: [Bilingual], isEqual: Bool = false) -> MadeTable {
    // Many columns need a page on its side.
    let bars = table.split(separator: "\n").first { $0.hasPrefix("|") }.map { $0.split(separator: "|").count } ?? 0
    let text = bars > 8 ? "::: phụ-lục {trang=ngang}\n" + table + ":::\n" : table
    let source = SourceText(name: "(bảng)", text)
    let analyzed = analyze(parse(source))
    let errors = analyzed.analysis.diagnostics.filter { $0.severity == .error && $0.rule.id.hasPrefix("KH3") }
    return MadeTable(
      text: table, plan: CheckedPlan(analyzed, errors), notes: notes,
      isEqual: isEqual)
  }
}

extension MoneyUnit {
  /// The unit of a name that a caller gives.
  static func named(_ name: String) throws(TableMakingError) -> MoneyUnit {
    guard let unit = MoneyUnit(name) else {
      let known = MoneyUnit.allCases.map { "“\($0.name)”" }.joined(separator: ", ")
      throw TableMakingError(
        message: Bilingual(
          "“\(name)” không phải đơn vị tiền (có: \(known))", en: "“\(name)” is no unit of money (there are: \(known))"),
        isUsage: true)
    }
    return unit
  }
}

extension TableMakingError {
  init(_ failure: RollUp.Failure) {
    isUsage = false
    message =
      switch failure {
      case .noBudgets: Bilingual("không có dự toán nào để cộng", en: "there is no budget to add")
      case .tooLarge: Bilingual("tổng lớn quá 38 chữ số", en: "the sum has more than 38 digits")
      case .tooManyRows(let count):
        Bilingual("có \(count) mục, quá 999; hãy dùng --by plan", en: "\(count) sections are too many; use --by plan")
      case .tooManyColumns(let count):
        Bilingual(
          "có \(count) cột, quá 63; hãy chia theo ít chiều hơn (--by)",
          en: "\(count) columns are more than 63; divide by less (--by)")
      }
  }
}
