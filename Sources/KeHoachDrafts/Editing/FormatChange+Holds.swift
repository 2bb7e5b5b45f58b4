extension FormatChange.CharacterProperty {
  /// Whether words look so already.
  func holds(for look: CharacterFormat) -> Bool {
    switch self {
    case .font(let name): look.font == name
    case .size(let size): look.size == size
    case .bold(let isOn): look.isBold == isOn
    case .italic(let isOn): look.isItalic == isOn
    case .underlined(let isOn): look.isUnderlined == isOn
    case .black: look.colour.isEmpty
    case .unmarked: !look.isHighlighted
    }
  }
}

extension FormatChange.ParagraphProperty {
  /// Whether a paragraph is set so already.
  func holds(for format: ParagraphFormat) -> Bool {
    switch self {
    case .alignment(let alignment): format.alignment == alignment
    case .firstLineIndent(let indent): format.firstLineIndent == indent
    case .leftIndent(let indent): format.leftIndent == indent
    case .rightIndent(let indent): format.rightIndent == indent
    case .spaceBefore(let space): format.spaceBefore == space
    case .spaceAfter(let space): format.spaceAfter == space
    case .lineSpacing(let distance): format.lineSpacing == distance
    case .startsPage(let isOn): format.startsPage == isOn
    }
  }
}

extension DraftParagraph {
  /// How the words at a place look.
  func look(at place: Int) -> CharacterFormat? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].range.contains(place) ? runs[low].format : nil
  }
}
