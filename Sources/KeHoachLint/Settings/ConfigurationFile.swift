public import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// A `.kehoach` file: settings of the linter for the plans of a folder, in the grammar of a plan's header.
///
///     %% lỗi chính tả của tên riêng
///     bỏ qua:
///     - KH501
///     mức:
///     - KH802: lỗi
///
/// What a plan's header says under `soát lỗi` may stand here just as it does there: `soát lỗi: bỏ qua KH502 — lý do`.
public struct ConfigurationFile: Sendable {
  /// The name of the file.
  public static let fileName = ".kehoach"

  /// The source of the file.
  public let source: SourceText
  /// The rules under `chọn`; nil when the file doesn't say.
  public private(set) var selected: Set<Rule>?
  /// The rules under `bỏ qua`; nil when the file doesn't say.
  public private(set) var ignored: Set<Rule>?
  /// The severities under `mức`; nil when the file doesn't say.
  public private(set) var severities: [Rule: Severity]?
  /// What is wrong with the file, in reading order.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The keys.
  private enum Key: String, CaseIterable {
    case select = "chọn"
    case ignore = "bỏ qua"
    case severity = "mức"
    case lint = "soát lỗi"
  }

  /// Reads a file. Never fails: what is not understood is in `diagnostics`.
  public init(_ source: SourceText) {
    self.source = source
    read(source)
  }

  /// The settings of files from the plan's folder upwards: for each key the nearest file that has it counts.
  public static func settings(_ files: [ConfigurationFile]) -> LintSettings {
    LintSettings(
      selected: files.lazy.compactMap(\.selected).first, ignored: files.lazy.compactMap(\.ignored).first ?? [],
      severities: files.lazy.compactMap(\.severities).first ?? [:])
  }

  // MARK: Reading

  private mutating func read(_ source: SourceText) {
    // The lines are those of a header: put its fences around them, and nothing else is needed.
    let fence = Array("---\n".utf8)
    let header = SourceText(name: source.name, bytes: fence + source.bytes + Array("\n---\n".utf8))
    let tree = Parser.parse(header)
    func place(_ range: Range<Int>) -> Range<Int> {
      (range.lowerBound - fence.count..<range.upperBound - fence.count).clamped(to: 0..<source.bytes.count)
    }
    var seen: [Key: Range<Int>] = [:]
    for node in tree.root.child(.header)?.children.map({ $0 }) ?? [] where node.kind == .headerEntry {
      read(entry: node, place, &seen)
    }
    let syntax = tree.diagnostics.filter { $0.rule.id < "KH020" && $0.rule != .unclosedHeader }
    diagnostics += syntax.map { found in
      let message = found.rule == .malformedHeaderLine ? Self.malformedLine : found.message
      return Diagnostic(.badConfiguration, at: place(found.range), message)
    }
    // A line that can't stand in a header ends it: what follows is not read.
    let rest = tree.root.children.first { ![.header, .space, .newline, .comment].contains($0.kind) }
    if let rest, !place(rest.range).isEmpty {
      let line = source.line(source.position(of: place(rest.range).lowerBound).line)
      diagnostics.append(Diagnostic(.badConfiguration, at: line, Self.malformedLine))
    }
    diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let malformedLine = Bilingual(
    "dòng không có dạng `khóa: giá trị` hay `- mục` dưới một khóa; từ đây chỉ đọc những dòng có dạng ấy",
    en: "the line is not `key: value`, nor `- item` below a key; only lines of that form are read")

  private mutating func read(entry node: Node, _ place: (Range<Int>) -> Range<Int>, _ seen: inout [Key: Range<Int>]) {
    guard let keyNode = node.child(.key) else { return }
    guard let key = Key.allCases.first(where: { Keyword.fold($0.rawValue) == Keyword.fold(keyNode.text) }) else {
      return report(.unknownKey(keyNode.text, known: Key.allCases.map(\.rawValue), at: place(keyNode.range)))
    }
    if seen[key] != nil {
      return report(.repeatedKey(key.rawValue, at: place(keyNode.range)))
    }
    seen[key] = keyNode.range
    var values = [node.child(.verbatim)].compactMap { $0 }
    for item in node.children where item.kind == .headerItem {
      if let text = item.child(.verbatim) { values.append(text) }
    }
    if key == .severity { severities = severities ?? [:] }
    // An empty `bỏ qua` takes back that of the folders above.
    if key == .ignore { ignored = ignored ?? [] }
    let ranges = values.map { place($0.range) }
    if key == .lint { return read(asInHeader: ranges) }
    for range in ranges { read(range, under: key) }
  }

  /// `bỏ qua KH301`, items `- bỏ qua KH301` and `- KH802: lỗi`; `bỏ qua` or `mức` alone says it for all items below.
  private mutating func read(asInHeader fields: [Range<Int>]) {
    var common: Key?
    for (place, field) in fields.enumerated() {
      if place == 0, fields.count > 1, let key = SettingWords.key(source, field) {
        common = key == .severity ? .severity : .ignore
      } else if let list = SettingWords.afterIgnore(source, field) {
        read(list, under: .ignore)
      } else {
        read(field, under: common ?? .severity)
      }
    }
  }

  private mutating func read(_ range: Range<Int>, under key: Key) {
    if key == .severity {
      var reader = SeverityReader(source)
      if !reader.read(range) { report(.noSeverity(at: range)) }
      severities = (severities ?? [:]).merging(reader.severities) { $1 }
      for problem in reader.problems { report(problem) }
      return
    }
    let words = RuleWords(source, range)
    for word in words.words {
      let rules = RuleCatalogue.rules(named: word.text)
      if rules.isEmpty { diagnostics.append(.unknownRule(word, .badConfiguration)) }
      let refused = key == .ignore ? rules.filter { !$0.canBeSilenced || ($0.needsReason && !words.hasReason) } : []
      if let first = refused.first { report(.missingReason(first, at: word.range)) }
      set(Set(rules).subtracting(refused), key)
    }
  }

  private mutating func set(_ rules: Set<Rule>, _ key: Key) {
    switch key {
    case .select: if !rules.isEmpty { selected = (selected ?? []).union(rules) }
    case .ignore: ignored = (ignored ?? []).union(rules)
    case .severity, .lint: break
    }
  }

  private mutating func report(_ problem: SeverityReader.Problem) {
    diagnostics.append(problem.diagnostic(.badConfiguration))
  }
}

extension SeverityReader.Problem {
  fileprivate static func unknownKey(_ key: String, known: [String], at range: Range<Int>) -> SeverityReader.Problem {
    let nearest = Keyword.nearest(to: key, in: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return SeverityReader.Problem(
      message: Bilingual(
        "không có khóa “\(key.clipped)”" + (nearest.map { "; ý bạn là “\($0)”?" } ?? "; chỉ nhận \(list)"),
        en: "no key “\(key.clipped)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; only \(list)")),
      range: range)
  }

  fileprivate static func repeatedKey(_ key: String, at range: Range<Int>) -> SeverityReader.Problem {
    SeverityReader.Problem(
      message: Bilingual("khóa “\(key)” đã có ở trên", en: "there is a key “\(key)” above"), range: range)
  }

  fileprivate static func noSeverity(at range: Range<Int>) -> SeverityReader.Problem {
    SeverityReader.Problem(
      message: Bilingual("hãy viết `KH802: lỗi`", en: "write `KH802: lỗi`"), range: range)
  }
}
