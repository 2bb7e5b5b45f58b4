import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Reads the `soát lỗi` of a source: comments and header.
struct SuppressionReader {
  private(set) var suppressions: [Suppression] = []
  private(set) var notes: [SuppressionNote] = []
  /// The severities that the header sets.
  private(set) var severities: [Rule: Severity] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private let tree: SyntaxTree
  private var source: SourceText { tree.source }
  private var scopes: SuppressionScopes?

  init(_ tree: SyntaxTree, _ plan: Plan) {
    self.tree = tree
    readHeader(plan.header.lintSettings.map(\.range))
    for comment in tree.ranges(of: .comment) { readComment(comment) }
  }

  // MARK: Comments

  /// `%% soát lỗi: bỏ qua KH301, tên-luật — lý do`.
  private mutating func readComment(_ comment: Range<Int>) {
    guard let (key, value) = SettingWords.splitAtColon(source, comment.lowerBound + 2..<comment.upperBound),
      key.count < 24, Keyword.fold(source.string(in: key)) == "soat loi"
    else { return }
    guard let list = SettingWords.afterIgnore(source, value) else {
      return diagnostics.append(.notASuppression(source.string(in: value), at: value.isEmpty ? key : value))
    }
    let scopes = self.scopes ?? SuppressionScopes(tree)
    self.scopes = scopes
    add(list, scope: scopes.scope(after: comment), deletion: scopes.deletion(ofComment: comment))
  }

  // MARK: Header

  /// `soát lỗi: bỏ qua KH301`, items `- bỏ qua KH301` and `- KH802: lỗi`; `bỏ qua` or `mức` alone says it for all
  /// items below.
  private mutating func readHeader(_ fields: [Range<Int>]) {
    var common: SettingWords.Key?
    for (place, field) in fields.enumerated() {
      if place == 0, fields.count > 1, let key = SettingWords.key(source, field) {
        common = key
      } else if let list = SettingWords.afterIgnore(source, field) ?? (common == .ignore ? field : nil) {
        add(list, scope: nil, deletion: deletion(ofField: place, fields))
      } else {
        readSeverity(field)
      }
    }
  }

  private mutating func readSeverity(_ field: Range<Int>) {
    var reader = SeverityReader(source)
    guard reader.read(field) else {
      return diagnostics.append(.notASuppression(source.string(in: field), at: field))
    }
    severities.merge(reader.severities) { $1 }
    for problem in reader.problems { diagnostics.append(problem.diagnostic(.unknownSuppression)) }
  }

  /// The whole line of an item; of a value only itself while items below need its key.
  private func deletion(ofField place: Int, _ fields: [Range<Int>]) -> Range<Int> {
    let field = fields[place]
    let line = source.wholeLine(at: field.lowerBound)
    let isItem = source.bytes[source.bytes.trimmed(line)].first == UInt8(ascii: "-")
    guard isItem || fields.count == 1 else { return field }
    // The key above goes with its only item.
    let key = source.wholeLine(at: fields[0].lowerBound)
    return fields.count == 2 && place == 1 && key.upperBound == line.lowerBound
      ? key.lowerBound..<line.upperBound : line
  }

  // MARK: Lists

  private mutating func add(_ list: Range<Int>, scope: ClosedRange<Int>?, deletion: Range<Int>) {
    let words = RuleWords(source, list)
    if words.words.isEmpty {
      return diagnostics.append(.emptySuppression(at: list.isEmpty ? deletion.lowerBound..<list.upperBound : list))
    }
    notes.append(SuppressionNote(words: words, deletion: deletion))
    for word in words.words {
      let rules = RuleCatalogue.rules(named: word.text)
      if rules.isEmpty { diagnostics.append(.unknownRule(word, .unknownSuppression)) }
      suppressions.append(
        Suppression(word: word, rules: Set(rules), scope: scope, hasReason: words.hasReason, note: notes.count - 1))
    }
  }
}

extension SourceText {
  /// The line that an offset is on, its end included.
  func wholeLine(at offset: Int) -> Range<Int> {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return start..<(bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count)
  }
}
