import KeHoachSource
import KeHoachSyntax

/// Rows of budgets and where they stand, for people: `ke-hoach.kh:61, mục II; khac.kh:40, 44`.
struct SourcePlaces {
  /// More places than that are only counted.
  private static let most = 8

  private var files: [(name: String, places: [String])] = []
  private var seen: Set<String> = []
  private var count = 0

  /// Adds a row of a budget, once.
  mutating func add(_ row: Int, in member: RollUp.Member, budget: Budget) {
    let source = member.source
    let range = budget.table.rows[row].range
    // A total that the compiler made stands nowhere: its table does.
    let at = range.isEmpty ? budget.table.range : range
    let file = member.plan.attachedPlaces.place(of: at)
    let shown = file?.attribute ?? at
    let line = source.position(of: shown.lowerBound).line
    guard seen.insert("\(at.lowerBound):\(source.name)").inserted else { return }
    count += 1
    guard count <= Self.most else { return }
    var place = String(line)
    if let file { place += " (\(file.words.vi))" }
    let number = Self.number(of: row, in: budget)
    if !number.isEmpty { place += ", mục \(number)" }
    if files.last?.name == source.name {
      files[files.count - 1].places.append(place)
    } else {
      files.append((source.name, [place]))
    }
  }

  /// `II.2` for row 2 below II; what repeats the number above it stands alone.
  private static func number(of row: Int, in budget: Budget) -> String {
    var result = ""
    var next: Int? = row
    while let index = next {
      next = budget.rows[index].parent
      guard let label = budget.rows[index].label, label.isNumber else {
        if index == row { return "" }
        continue
      }
      let own = TotalFormula.bare(label.text)
      result = result.isEmpty || result.hasPrefix(own + ".") ? (result.isEmpty ? own : result) : own + "." + result
    }
    return result
  }

  /// The places.
  var words: String {
    let text = files.map { $0.name + ":" + $0.places.joined(separator: "; ") }.joined(separator: "; ")
    return count > Self.most ? text + "; và \(count - Self.most) dòng khác" : text
  }
}
