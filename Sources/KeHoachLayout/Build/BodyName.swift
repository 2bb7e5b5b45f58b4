import KeHoachModel
import KeHoachText

/// The name of a body at the top left, in capitals, broken into lines by meaning.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.2.b: a name may take several lines. That the name of a People's Committee breaks
/// before the name of its unit is practice.
struct BodyName {
  /// The name as written, with its line breaks.
  let text: RichText
  /// The look.
  let style: ParagraphStyle
  /// The width that is there, in millimetres.
  let width: Double

  /// The lines of the issuer: `ỦY BAN NHÂN DÂN` and `TỈNH LÀO CAI` always stand on two.
  var issuerLines: [String] { lines(splitsCommittees: true) }

  /// The lines of the superior body: on one line where there is room.
  var superiorLines: [String] { lines(splitsCommittees: false) }

  private func lines(splitsCommittees: Bool) -> [String] {
    let breaking = LineBreaking(style: style, width: width)
    return writtenLines.flatMap { line -> [String] in
      let mustSplit = splitsCommittees && !hasWrittenBreak
      guard mustSplit || TextMetrics.width(of: line, in: style) > width else { return [line] }
      return Self.committeeLines(line).flatMap { breaking.balanced($0) { BodyNameBreaks($0).costs } }
    }
  }

  private var hasWrittenBreak: Bool {
    text.inlines.contains { $0.content == .lineBreak }
  }

  private var writtenLines: [String] {
    text.inlines.split { $0.content == .lineBreak }.map { pieces in
      pieces.map(\.plain).joined().split(separator: " ").joined(separator: " ").composed.uppercased()
    }
  }

  private static let committees: Set = ["uy ban nhan dan", "hoi dong nhan dan"]

  /// `ỦY BAN NHÂN DÂN TỈNH LÀO CAI` before its unit; any other name as it is.
  private static func committeeLines(_ line: String) -> [String] {
    let words = line.split(separator: " ").map(String.init)
    let head = words.prefix(4).joined(separator: " ")
    let rest = words.dropFirst(4)
    guard committees.contains(Keyword.fold(head)), BodyNameBreaks.arePlace(rest) else { return [line] }
    return [head, rest.joined(separator: " ")]
  }
}
