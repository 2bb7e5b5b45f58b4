import KeHoachModel

/// The type of a table and the widths of its columns: the largest type in which every column is wide enough for what
/// it holds, else the smallest.
struct TableFit {
  /// How much smaller the type is.
  let density: TableDensity
  /// The look, the type smaller.
  let sheet: StyleSheet
  /// The widths.
  let columns: ColumnWidths

  init(table: Table, kinds: [TableColumnKind], roles: [RowLayout.Role], sheet: StyleSheet, textWidth: Double) {
    func fit(_ density: TableDensity) -> TableFit {
      let sheet = sheet.setting(density)
      return TableFit(
        density: density, sheet: sheet,
        columns: ColumnWidths(table: table, kinds: kinds, roles: roles, sheet: sheet, textWidth: textWidth))
    }
    var best = fit(.normal)
    for density in TableDensity.allCases.dropFirst() where !best.columns.areComfortable { best = fit(density) }
    self = best
  }

  private init(density: TableDensity, sheet: StyleSheet, columns: ColumnWidths) {
    self.density = density
    self.sheet = sheet
    self.columns = columns
  }
}
