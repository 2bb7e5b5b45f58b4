internal import KeHoachLayout

extension StyleVariant {
  /// A rectangle of a prescribed size, as borders of the paragraph: its indents make the width, and the space between
  /// line and border the height.
  struct Frame: Hashable {
    /// The width in whole millimetres.
    let width: Int
    /// The room on each side in twips.
    let indent: Int
    private let above: Int
    private let below: Int
    private let color: String

    /// - Parameter look: the look of the words in it.
    init(_ frame: FrameLayout, around look: ParagraphStyle) {
      width = Int(frame.width.rounded())
      indent = Measure.twips(millimetres: frame.margin)
      color = look.color
      // Half a point of border is above and below.
      let line = look.size * TextMetrics.lineHeight * look.lineSpacing
      let space = Double(Measure.twips(millimetres: frame.height)) / 20 - line - Self.border
      let points = min(max(Int(space.rounded()), 0), 60)
      above = points / 2
      below = points - above
    }

    /// The thickness of the lines in points.
    private static let border = 0.5

    /// Writes `w:pBdr`.
    func writeBorder(to xml: XMLWriter) {
      xml.start("w:pBdr")
      let sides: [(StaticString, Int)] = [("w:top", above), ("w:left", 0), ("w:bottom", below), ("w:right", 0)]
      for (side, space) in sides {
        xml.element(side) {
          xml.attribute("w:val", "single")
          xml.attribute("w:sz", Measure.eighths(Self.border))
          xml.attribute("w:space", space)
          xml.attribute("w:color", color)
        }
      }
      xml.end()
    }

    /// Writes `w:ind`.
    func writeIndent(to xml: XMLWriter) {
      xml.element("w:ind") {
        xml.attribute("w:left", indent)
        xml.attribute("w:right", indent)
        xml.attribute("w:firstLine", 0)
      }
    }
  }
}
