import KeHoachSyntax
import KeHoachText

/// Finds the rows that shares name: `Dự phòng 5% x (I+II)` is 5% of the rows I and II, whatever stands between.
struct ShareBases {
  private(set) var rows: [Budget.Row]
  private var named: [String: [Int]] = [:]

  init(_ rows: [Budget.Row]) {
    self.rows = rows
  }

  /// Gives each share the rows that it names. One that names a row which isn't there, or itself, is no share that can be
  /// computed.
  mutating func settle() {
    guard rows.contains(where: { $0.shareFormula != nil }) else { return }
    for index in rows.indices {
      guard let label = rows[index].label, label.isNumber else { continue }
      named[TotalFormula.bare(label.text), default: []].append(index)
    }
    for index in rows.indices {
      guard let formula = rows[index].shareFormula else { continue }
      switch formula.base {
      case .labels(let labels): settle(index, labels)
      case .name(let name): settle(index, formula, name)
      }
    }
  }

  private mutating func settle(_ index: Int, _ labels: [String]) {
    let base = labels.compactMap { row(labelled: $0, from: index) }
    if base.count == labels.count, base.allSatisfy({ isUsable($0, for: index) }) {
      rows[index].base = base
    } else {
      rows[index].role = .item
      rows[index].isShareOpen = true
    }
  }

  private mutating func settle(_ index: Int, _ formula: ShareFormula, _ name: String) {
    let found = rows.indices.filter { $0 < index && isUsable($0, for: index) && isCalled(name, $0) }
    if found.count == 1 {
      rows[index].base = found
    } else if !rows[index].isNamedShare || formula.isProduct && !Self.isEverything(name) {
      rows[index].role = .item
      rows[index].isShareOpen = true
    }
  }

  /// Whether a row has this name, its bracket left out.
  private func isCalled(_ name: String, _ row: Int) -> Bool {
    Keyword.fold(rows[row].content.prefix { $0 != "(" && $0 != ":" }) == name
  }

  /// `tổng chi phí`, `kinh phí các mục trên`: all that stands above.
  private static func isEverything(_ name: String) -> Bool {
    ["tong", "cac", "kinh phi", "chi phi", "gia tri", "du toan", "tren", "so tien", "tien"].contains { word in
      name == word || name.hasPrefix(word + " ")
    }
  }

  /// A row may be the base of another that isn't in it, nor it in the other; a share comes before what is taken of it.
  private func isUsable(_ base: Int, for index: Int) -> Bool {
    guard base != index, rows[base].role == .item || rows[base].role.isPercentage else { return false }
    if rows[base].role.isPercentage, base > index { return false }
    return !isAncestor(base, of: index) && !isAncestor(index, of: base)
  }

  private func isAncestor(_ row: Int, of other: Int) -> Bool {
    var place = rows[other].parent
    while let next = place {
      if next == row { return true }
      place = rows[next].parent
    }
    return false
  }

  /// The row that a label means, seen from another: one beside it, else beside a row that it stands under, else the only
  /// one there is.
  private func row(labelled label: String, from index: Int) -> Int? {
    let all = (named[label] ?? named[label.uppercased()] ?? []).filter { $0 != index }
    var parent = rows[index].parent
    while true {
      let near = all.filter { rows[$0].parent == parent }
      if let last = near.last(where: { $0 < index }) ?? near.first { return last }
      guard let next = parent else { break }
      parent = rows[next].parent
    }
    return all.count == 1 ? all[0] : nil
  }
}
