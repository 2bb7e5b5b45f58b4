import KeHoach
import KeHoachText

/// What `table --write` and `table --check` do with one plan.
struct TableJob: Sendable {
  /// A computed cell that is not what the inputs give.
  struct Change: Sendable, Hashable {
    var line: Int
    /// The cell of a file: `du-toan.xlsx, trang “DT”, ô F12`; nil for a cell of the plan.
    var file: Bilingual?
    var row: String
    var column: String
    var old: String
    var new: String
  }

  /// What came of a plan.
  struct Outcome: Sendable {
    var changes: [Change] = []
    /// Whether stale cells are left: those of files are never written.
    var leavesStale: Bool { changes.contains { $0.file != nil } }
    /// The new source, if it was read from standard input.
    var source: [UInt8]?
    var failure: Failure?

    /// A line a change: `ke-hoach.kh:55: II. Đào tạo · Thành tiền: 120 → 115`.
    func lines(name: String, language: Language) -> [String] {
      changes.map { change in
        func shown(_ text: String) -> String {
          text.isEmpty ? Bilingual("(trống)", en: "(blank)")[language] : VisibleName.of(text)
        }
        let place = [change.row, change.column].filter { !$0.isEmpty }.map(VisibleName.of).joined(separator: " · ")
        let file = change.file.map { VisibleName.of($0[language]) + ": " } ?? ""
        return "\(name):\(change.line): \(file)\(place): \(shown(change.old)) → \(shown(change.new))\n"
      }
    }
  }

  let loader: PlanLoader
  let isWriting: Bool

  /// Does it.
  @Sendable func run(_ input: PlanInput) async -> Outcome {
    var outcome = Outcome()
    do throws(Failure) {
      let loaded = try loader.load(input)
      let source = loaded.plan.source
      let regeneration = loaded.compiler.regenerateTables(loaded.plan)
      outcome.changes = regeneration.changes.map {
        let line = source.position(of: $0.edit.range.lowerBound).line
        return Change(line: line, row: $0.row, column: $0.column, old: $0.old, new: $0.new)
      }
      outcome.changes += regeneration.attachedChanges.map {
        let line = source.position(of: $0.range.lowerBound).line
        return Change(line: line, file: $0.place, row: $0.row, column: $0.column, old: $0.old, new: $0.new)
      }
      guard isWriting else { return outcome }
      if input.isStandardInput {
        outcome.source = regeneration.apply(to: source)
      } else if !regeneration.changes.isEmpty {
        try SourceFile.replace(input.path, source.bytes, by: regeneration.apply(to: source))
      }
    } catch {
      outcome.changes = []
      outcome.failure = error
    }
    return outcome
  }

  /// Why one table could not be chosen, for people.
  static func failure(_ error: TableSelectionError) -> Failure {
    let list = error.available.joined(separator: ", ")
    guard !error.available.isEmpty else {
      return Failure(Bilingual("kế hoạch không có bảng nào", en: "the plan has no table"))
    }
    guard let id = error.id else {
      return .usage(
        Bilingual("có nhiều bảng, chọn bằng --id: \(list)", en: "there are several tables, choose by --id: \(list)"))
    }
    let nearest = Keyword.nearest(to: id, in: error.available)
    return .usage(
      Bilingual(
        "không có bảng “\(id)” (có: \(list))" + (nearest.map { "; ý bạn là “\($0)”?" } ?? ""),
        en: "no table “\(id)” (there are: \(list))" + (nearest.map { "; did you mean “\($0)”?" } ?? "")))
  }
}
