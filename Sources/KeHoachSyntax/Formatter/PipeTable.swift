import KeHoachSource

/// Writes pipe tables as `fmt` would: whoever makes a table lets this set it.
public enum PipeTable {
  /// A table of cells, each as it is written in a source.
  ///
  /// - Parameters:
  ///   - head: the rows above the delimiter row.
  ///   - delimiters: what the delimiter row says of each column: `---`, `--:`, `:-:`.
  ///   - rows: the rows below.
  public static func written(head: [[String]], delimiters: [String], rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "|" + cells.map { " \($0) |" }.joined() + "\n" }
    let text = head.map(line).joined() + line(delimiters) + rows.map(line).joined()
    guard let bytes = try? SourceFormatter.format(Parser.parse(SourceText(name: "", text))) else { return text }
    return String(decoding: bytes, as: UTF8.self)
  }
}
