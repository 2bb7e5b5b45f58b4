/// What a node of the tree is.
public enum SyntaxKind: UInt8, Sendable, CaseIterable {
  // Structure
  /// The whole file.
  case document
  /// From the first `---` to the second.
  case header
  /// `key: value` with the items below it.
  case headerEntry
  /// `- item` below a key.
  case headerItem
  /// `# …`
  case title
  /// A paragraph with a label in front.
  case item
  /// A paragraph without one.
  case paragraph
  /// A further paragraph of the block it stands in.
  case continuation
  /// `::: name … :::`
  case directive
  /// A pipe table.
  case table
  /// A row of a table.
  case row
  /// The row of dashes between head and body.
  case delimiterRow
  /// A cell.
  case cell
  /// `[^1]: …`
  case footnoteDefinition

  // Inline
  /// `**bold**`
  case strong
  /// `*italic*`
  case emphasis
  /// `__underlined__`
  case underline
  /// `{value | format}`
  case value
  /// `[@id]`
  case reference
  /// `[^1]`
  case footnoteReference
  /// `{#id key=value}` at the end of a title, a directive line, a row or a head cell.
  case attributes

  // Tokens
  /// `---`
  case fence
  /// The key of a header entry.
  case key
  /// The colon after a key.
  case colon
  /// The value of a header entry or item, verbatim.
  case verbatim
  /// The `#`s of a title.
  case hashes
  /// A number or mark in front of a paragraph.
  case label
  /// `:::`
  case directiveMark
  /// The name of a directive.
  case name
  /// `|` between cells.
  case bar
  /// `[^1]:`
  case footnoteLabel
  /// `*`, `**`, `__` that open or close.
  case delimiter
  /// `\` and the character it takes the meaning from.
  case escape
  /// `\` that breaks the line.
  case hardBreak
  /// The end of a line inside a paragraph, with the indent of the next.
  case softBreak
  /// Text as it prints.
  case text
  /// `%% …`
  case comment
  /// Spaces that mean nothing.
  case space
  /// An end of line.
  case newline
  /// A line that cannot be understood where it stands.
  case unexpected
}
