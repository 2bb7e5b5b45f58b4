import KeHoachSource
import KeHoachText

/// Writes a source in its canonical form: spacing, aligned tables, composed letters. Never another word, number, label,
/// escape or line.
///
/// - One line end (LF), none missing at the end; no spaces at ends of lines; no byte order mark.
/// - One blank line where there were several; none is added where there was none, none at the beginning or the end.
/// - One space after `#`, labels, marks; `key: value` in the header; two spaces before a line that
///   goes on with the block above it.
/// - A tab in text becomes the space that it prints as.
/// - Tables are aligned unless a row would be wider than `widestTable`: then one space stands around every cell, and none around the dashes.
///
/// *Invariant:* the formatted source has the same tree but for spaces; `format` proves it by parsing the result, and
/// refuses where it can't.
public enum SourceFormatter {
  /// Why a source can't be formatted.
  public enum Refusal: Error, Sendable, Hashable {
    /// Bytes that are not UTF-8.
    case notUTF8
    /// A carriage return that ends no line, at an offset: it may mean a line or nothing.
    case strayCarriageReturn(Int)
    /// The result would not be the same plan.
    case changesMeaning
  }

  /// The widest row of an aligned table, in cells of a terminal.
  public static let widestTable = 160

  /// The canonical form of a source.
  public static func format(_ tree: SyntaxTree) throws(Refusal) -> [UInt8] {
    let source = tree.source
    if tree.diagnostics.contains(where: { $0.rule == .notUTF8 }) { throw .notUTF8 }
    if let offset = strayCarriageReturn(in: source.bytes) { throw .strayCarriageReturn(offset) }
    var writer = FormatWriter(tree)
    writer.write()
    let formatted = writer.bytes
    guard formatted != source.bytes else { return formatted }
    let result = Parser.parse(SourceText(name: source.name, bytes: formatted))
    guard TreeSkeleton(result) == TreeSkeleton(tree) else { throw .changesMeaning }
    return formatted
  }

  private static func strayCarriageReturn(in bytes: [UInt8]) -> Int? {
    var start = 0
    while let offset = bytes[start...].firstIndex(of: 0x0D) {
      guard offset + 1 < bytes.count, bytes[offset + 1] == 0x0A else { return offset }
      start = offset + 2
    }
    return nil
  }
}
