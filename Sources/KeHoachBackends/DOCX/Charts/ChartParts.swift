internal import KeHoachLayout

/// The charts of a document, each a part of its own.
final class ChartParts {
  /// The parts so far, in the order in which the document shows them.
  private(set) var parts: [PackagePart] = []
  private let sheet: StyleSheet

  /// Makes none.
  init(_ sheet: StyleSheet) {
    self.sheet = sheet
  }

  /// Adds a chart.
  ///
  /// - Returns: its number from 1, and the id of the relationship that leads to it.
  func add(_ chart: ChartLayout) -> (number: Int, id: String) {
    let number = parts.count + 1
    let part = ChartPart(chart, sheet: sheet).part(number: number)
    parts.append(part)
    return (number, part.id)
  }
}
