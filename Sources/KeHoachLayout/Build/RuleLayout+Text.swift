extension RuleLayout {
  /// A line as long as the style sheet says in proportion to the last line of the text above it.
  init(_ role: Role, under text: String, in style: ParagraphStyleName, sheet: StyleSheet, width: Double) {
    let breaking = LineBreaking(style: sheet[style], width: width)
    let line = TextMetrics.width(of: breaking.lastLine(of: text), in: sheet[style])
    let rule = sheet.rules[role] ?? RuleStyle(ratio: 0, weight: 0)
    self.init(role: role, length: min(line, width) * rule.ratio, weight: rule.weight)
  }
}

extension ParagraphLayout {
  /// The words after the last line break.
  var lastWrittenLine: String {
    let start = content.lastIndex(of: .lineBreak).map { $0 + 1 } ?? 0
    var paragraph = self
    paragraph.content = Array(content[start...])
    return paragraph.plainText
  }
}
