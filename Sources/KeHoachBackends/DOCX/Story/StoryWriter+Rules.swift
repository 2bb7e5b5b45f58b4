internal import KeHoachLayout

extension StoryWriter {
  /// Writes a rule in a paragraph of its own: Word's horizontal line, a drawn and filled rectangle as thin as the line.
  ///
  /// NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.b, II.2.b and II.5.b: a solid line, centred. It is VML, as Word itself writes a
  /// horizontal line: a DrawingML shape must stand in `mc:AlternateContent`, which the schemas of ISO 29500-4 lack.
  func write(_ rule: RuleLayout, _ setting: ParagraphSetting) {
    let width = Measure.twips(millimetres: rule.length)
    let height = Measure.twips(points: rule.weight)
    xml.start("w:p")
    writeProperties(
      style: resources.styles.reference(to: .auxiliary(.rule), look: nil, setting), closing: setting.closedSection)
    xml.start("w:r")
    xml.start("w:pict")
    xml.start("v:rect")
    xml.attribute("style", "width:\(Self.points(width))pt;height:\(Self.points(max(1, height)))pt")
    xml.attribute("o:hralign", "center")
    xml.attribute("o:hrstd", "t")
    xml.attribute("o:hrnoshade", "t")
    xml.attribute("o:hr", "t")
    xml.attribute("fillcolor", "black")
    xml.attribute("stroked", "f")
    xml.end()
    xml.end()
    xml.end()
    xml.end()
  }

  /// Twips as points with a full stop: `170.65`.
  private static func points(_ twips: Int) -> String {
    let (whole, rest) = max(0, twips).quotientAndRemainder(dividingBy: 20)
    return rest == 0 ? "\(whole)" : "\(whole).\(rest * 5 < 10 ? "0" : "")\(rest * 5)"
  }
}
