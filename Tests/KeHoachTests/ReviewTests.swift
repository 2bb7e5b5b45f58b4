import KeHoach
import KeHoachSource
import Testing

/// The linter beside reviewers: what they marked, by hand and before the rules were written, in real plans and in drafts
/// with slips put in. The lists are in `Review/`; README's figures are these.
@Suite("Review")
struct ReviewTests {
  private static let folder = TestFiles.root + "/Tests/KeHoachTests/Review/"

  // MARK: Recall

  /// What is mechanical of a reviewer's marks: of errors and warnings nearly all, of the many hints of style more than nine in ten.
  @Test(
    "finds what a reviewer marked in a published plan",
    arguments: [("dak-lak-2021", 95, 90), ("tay-ninh-2024", 95, 94)])
  func marks(plan: String, serious: Int, hints: Int) throws {
    let source = SourceText(name: "a.kh", try TestFiles.read(TestFiles.root + "/Examples/\(plan).kh"))
    let found = Compiler().check(source).diagnostics
    let marks = try ReviewList(Self.folder + "marks/\(plan).tsv").rows.filter { $0["mechanical"] == "yes" }
    #expect(marks.count >= 40)
    let missed = try marks.filter { mark in
      let line = try #require(mark["line"].flatMap { Int($0) })
      let place = try #require(source.place(of: mark["text"] ?? "", line: line))
      return !found.contains { $0.marks(place) }
    }
    for (isHint, least) in [(false, serious), (true, hints)] {
      let all = marks.count { ($0["severity"] == "hint") == isHint }
      let open = missed.filter { ($0["severity"] == "hint") == isHint }
      let list = open.map { "\($0["line"] ?? "") \($0["text"] ?? "") \($0["kind"] ?? "")" }
      #expect(100 * (all - open.count) >= least * all, "\(all - open.count) of \(all): \(list.joined(separator: "\n"))")
    }
  }

  @Test func findsTheSlipsThatWerePutIn() throws {
    var missed: [String] = []
    let rows = try ReviewList(Self.folder + "seeds.tsv").rows
    var clean: [String: Set<String>] = [:]
    for row in rows {
      let plan = try #require(row["plan"])
      let text = try TestFiles.read(TestFiles.root + "/Examples/" + plan)
      let known = try clean[plan] ?? Self.keys(text)
      clean[plan] = known
      let draft = SourceText(name: "a.kh", try #require(text.replacingOnce(row["find"] ?? "", row["replace"] ?? "")))
      let place = try #require(draft.place(of: row["mark"] ?? ""))
      let isFound = Compiler().check(draft).diagnostics.contains { $0.marks(place) && !known.contains($0.key) }
      if !isFound { missed.append("\(row["group"] ?? "") \(row["mark"] ?? ""): \(row["note"] ?? "")") }
    }
    let share = 100 * (rows.count - missed.count) / rows.count
    #expect(share >= 90, "\(share) %; missed:\n\(missed.joined(separator: "\n"))")
  }

  // MARK: Precision

  @Test func saysNothingAboutWhatOnlyLooksWrong() throws {
    var wrong: [String] = []
    let rows = try ReviewList(Self.folder + "clean.tsv").rows
    for row in rows {
      let text = try TestFiles.read(TestFiles.root + "/Examples/" + (row["plan"] ?? ""))
      let known = try Self.keys(text)
      let draft = SourceText(name: "a.kh", try #require(text.replacingOnce(row["find"] ?? "", row["replace"] ?? "")))
      for diagnostic in Compiler().check(draft).diagnostics where !known.contains(diagnostic.key) {
        wrong.append("\(diagnostic.rule.id) \(diagnostic.message.vi): \(row["note"] ?? "")")
      }
    }
    #expect(wrong == [], "\(wrong.joined(separator: "\n"))")
  }

  /// What each finding in the corpus is worth was judged by hand: a new one has to be judged too.
  @Test func everyFindingInTheCorpusIsJudged() throws {
    let path = Self.folder + "corpus/findings.tsv"
    let judged = try ReviewList(path).rows
    var verdicts: [String: String] = [:]
    for row in judged { verdicts[row.map.sortedKey] = row["verdict"] }
    var lines: [String] = []
    var counts: [Severity: (right: Int, wrong: Int)] = [:]
    for name in TestFiles.names(in: Self.folder + "corpus", ending: ".kh") {
      let source = SourceText(name: name, try TestFiles.read(Self.folder + "corpus/" + name))
      for diagnostic in Compiler().check(source).diagnostics {
        let row = diagnostic.row(in: source)
        let verdict = verdicts[row.sortedKey] ?? "?"
        lines.append(
          ["file", "line", "rule", "severity", "text", "message"].map { row[$0] ?? "" }.joined(separator: "\t") + "\t"
            + verdict)
        if verdict == "wrong" { counts[diagnostic.severity, default: (0, 0)].wrong += 1 }
        if verdict == "right" { counts[diagnostic.severity, default: (0, 0)].right += 1 }
      }
    }
    if TestFiles.environment("KEHOACH_UPDATE_CASES") != nil {
      let head = "file\tline\trule\tseverity\ttext\tmessage\tverdict"
      try TestFiles.write(([head] + lines).joined(separator: "\n") + "\n", to: path)
    }
    let open = lines.filter { $0.hasSuffix("\t?") }
    #expect(open == [], "not judged:\n\(open.joined(separator: "\n"))")
    #expect(
      lines.count == judged.count, "findings that were judged are gone: KEHOACH_UPDATE_CASES=1 writes the list anew")
    let errors = counts[.error] ?? (0, 0)
    let warnings = counts[.warning] ?? (0, 0)
    #expect(errors.wrong == 0)
    #expect(warnings.wrong * 20 <= warnings.right + warnings.wrong)
  }

  @Test(
    "the examples are clean but for what their documents are wrong in",
    arguments: ["lao-cai-2027", "ke-hoach-kem-quyet-dinh"])
  func examples(name: String) throws {
    #expect(try Self.keys(TestFiles.read(TestFiles.root + "/Examples/\(name).kh")) == [])
  }

  private static func keys(_ text: String) throws -> Set<String> {
    Set(Compiler().check(SourceText(name: "a.kh", text)).diagnostics.map(\.key))
  }
}

/// A list of tab-separated columns with a head; `\n` and `\t` in a cell stand for a line break and a tab.
private struct ReviewList {
  struct Row {
    var map: [String: String]
    subscript(name: String) -> String? { map[name] }
  }

  var rows: [Row]

  init(_ path: String) throws {
    let lines = try TestFiles.read(path).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.isEmpty }.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let head = lines.first ?? []
    rows = lines.dropFirst().map { cells in
      Row(map: Dictionary(zip(head, cells.map(Self.unescaped)), uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func unescaped(_ cell: String) -> String {
    cell.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
      .split(separator: "\\t", omittingEmptySubsequences: false).joined(separator: "\t")
  }
}

extension [String: String] {
  /// What tells a finding from others.
  fileprivate var sortedKey: String {
    ["file", "line", "rule", "text", "message"].map { self[$0] ?? "" }.joined(separator: "\t")
  }
}

extension Diagnostic {
  /// What a finding says, wherever it stands.
  fileprivate var key: String { rule.id + " " + message.vi }

  /// Whether a place is marked: by the finding, by a place it names, or by what its fix would change.
  fileprivate func marks(_ place: Range<Int>) -> Bool {
    let places = [range] + notes.compactMap(\.range) + fixes.flatMap { $0.edits.map(\.range) }
    return places.contains { $0.lowerBound <= place.upperBound && place.lowerBound <= $0.upperBound }
  }

  fileprivate func row(in source: SourceText) -> [String: String] {
    let text = String(decoding: source.bytes[range.clamped(to: source.bytes.indices)], as: UTF8.self)
    func cell(_ text: some StringProtocol) -> String {
      String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }.prefix(90))
    }
    return [
      "file": source.name, "line": String(source.position(of: range.lowerBound).line), "rule": rule.id,
      "severity": severity.rawValue, "text": cell(text), "message": cell(message.vi),
    ]
  }
}

extension SourceText {
  /// Where a text stands: on a line, or anywhere.
  fileprivate func place(of part: String, line: Int? = nil) -> Range<Int>? {
    let part = Array(part.utf8)
    guard !part.isEmpty, bytes.count >= part.count else { return nil }
    return (0...bytes.count - part.count).first { start in
      bytes[start] == part[0] && bytes[start..<start + part.count].elementsEqual(part)
        && (line == nil || position(of: start).line == line)
    }.map { $0..<$0 + part.count }
  }
}

extension String {
  /// The text with the only occurrence of a part replaced; nil when there is not exactly one.
  fileprivate func replacingOnce(_ part: String, _ replacement: String) -> String? {
    let bytes = Array(utf8)
    let target = Array(part.utf8)
    guard !target.isEmpty, bytes.count >= target.count else { return nil }
    let places = (0...bytes.count - target.count).filter {
      bytes[$0] == target[0] && bytes[$0..<$0 + target.count].elementsEqual(target)
    }
    guard places.count == 1 else { return nil }
    let (before, after) = (bytes[..<places[0]], bytes[(places[0] + target.count)...])
    return String(decoding: before + Array(replacement.utf8) + after, as: UTF8.self)
  }
}
