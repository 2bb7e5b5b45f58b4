import KeHoachSyntax
import KeHoachText

/// Writes a table in the plan language. Words of other plans never become markup.
struct TableSource {
  /// What stands between two bars.
  enum Cell {
    /// Words, printed as they are.
    case words(String)
    /// A number, flush right.
    case number(String)
    /// Markup of the table: `<<`, `^^`.
    case markup(String)
    /// The head of a column of money, whatever it is called.
    case money(String)

    var source: String {
      switch self {
      case .words(let text): text.escapedForSource
      case .number(let text), .markup(let text): text
      case .money(let text): text.escapedForSource + " {cột=kinh-phí}"
      }
    }
  }

  /// The rows above the delimiter row, and those below it.
  var head: [[Cell]] = []
  var rows: [[Cell]] = []
  /// The columns that are flush right.
  var isNumber: [Bool]

  /// The table.
  func written() -> String {
    PipeTable.written(
      head: head.map { $0.map(\.source) }, delimiters: isNumber.map { $0 ? "--:" : "---" },
      rows: rows.map { $0.map(\.source) })
  }

  /// A name that says nothing but what it names: one that would be a total, a share, a joined cell or no name at all
  /// stands in quotation marks.
  static func rowName(_ name: String, isNumbered: Bool = true) -> String {
    let name = name.trimmingSpaces
    if name.isEmpty { return "(không có tên)" }
    let isMarkup = name == "<<" || name == "^^"
    guard isMarkup || RowNames.role(of: name) != .item || !isNumbered && Label.inFront(of: name) != nil else {
      return name
    }
    return "Khoản “\(name)”"
  }

  /// A name for a table that isn't read as a budget.
  static func plainName(_ name: String) -> String {
    let name = name.trimmingSpaces
    return name.isEmpty || name == "<<" || name == "^^" ? rowName(name) : name
  }

  /// A name that a reader takes for one source of money: for the head of a column of money.
  static func sourceName(_ name: String) -> String {
    var name = name.trimmingSpaces
    // A unit in brackets would be taken for that of the column.
    while case let (rest, unit) = BudgetHead.split(name), unit != nil { name = rest }
    let isTaken = ColumnNames.isTotal(name) || ColumnNames.isMainAmount(name) || name == "<<" || name == "^^"
    return isTaken || name.isEmpty ? "Nguồn “\(name)”" : name
  }
}
