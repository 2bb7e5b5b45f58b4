extension Label {
  /// The label that the parser sees at the start of a line.
  ///
  /// - Parameters:
  ///   - line: the bytes of the line, without spaces in front.
  ///   - isTitle: whether the line is what follows the `#`s of a title: `I.` and `Phần I` are labels only there.
  /// - Returns: the label and the offset behind it; a space or the end of the line follows.
  package static func atStart(of line: [UInt8], isTitle: Bool) -> (label: Label, end: Int)? {
    let scanner = LabelScanner(bytes: line, end: line.count)
    return isTitle ? scanner.titleLabel(at: 0) : scanner.itemLabel(at: 0)
  }
}
