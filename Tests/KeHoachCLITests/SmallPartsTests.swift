import KeHoach
import Testing

@testable import KeHoachCLI

@Suite struct SmallPartsTests {
  @Test func splitsPaths() {
    #expect(
      ["a.kh", "x.y/a", "a.", ".kh", "x/.kh", "mẫu.1.kh"].map(Path.stem) == [
        "a", "x.y/a", "a", ".kh", "x/.kh", "mẫu.1",
      ])
    #expect(["a", "x/a", "/a", "x/y/"].map(Path.folder) == [".", "x", "/", "x/y"])
    #expect(["x/", "x//", "/", "//"].map(Path.trimmed) == ["x", "x", "/", "/"])
    #expect(Path.isInside("/a/b", "/a") && !Path.isInside("/ab", "/a") && !Path.isInside("/a", "/a"))
  }

  @Test(arguments: [
    (["LANG": "en_US.UTF-8"], Language.en), (["LANG": "vi_VN", "LC_ALL": "en"], .en), (["LC_MESSAGES": "en_GB@x"], .en),
    (["LC_ALL": "vi_VN", "LANG": "en_US"], .vi), (["LANG": "C"], .vi), (["LANG": "eng"], .vi), ([:], .vi),
  ]) func knowsTheLanguage(environment: [String: String], language: Language) {
    #expect(Language(environment: { environment[$0] }) == language)
  }

  @Test func knowsWhenToColour() {
    func isColoured(_ choice: ColourChoice, _ isTerminal: Bool, _ environment: [String: String] = [:]) -> Bool {
      choice.isColoured(isTerminal: isTerminal) { environment[$0] }
    }
    #expect(isColoured(.auto, true) && !isColoured(.auto, false) && !isColoured(.never, true))
    #expect(isColoured(.always, false, ["NO_COLOR": "1"]) && !isColoured(.auto, true, ["NO_COLOR": "1"]))
    #expect(!isColoured(.auto, true, ["TERM": "dumb"]))
  }

  @Test func handsOverResultsInOrder() async {
    let running = Counter()
    var results: [Int] = []
    await OrderedTasks.run(Array(0..<50), limit: 4) { number in
      await running.enter()
      try? await Task.sleep(for: .milliseconds(number % 7))
      await running.leave()
      return number * 2
    } each: {
      #expect($1 == $0 * 2)
      results.append($0)
    }
    #expect(results == Array(0..<50))
    #expect(await running.most <= 4)
  }

  private actor Counter {
    private var now = 0
    private(set) var most = 0
    func enter() {
      now += 1
      most = max(most, now)
    }
    func leave() { now -= 1 }
  }

  @Test func listsChangedCells() {
    let outcome = TableJob.Outcome(changes: [
      .init(line: 55, row: "II. Đào tạo", column: "Thành tiền", old: "", new: "115"),
      .init(line: 61, row: "Tổng cộng", column: "", old: "140", new: "135"),
    ])
    #expect(
      outcome.lines(name: "a.kh", language: .vi) == [
        "a.kh:55: II. Đào tạo · Thành tiền: (trống) → 115\n", "a.kh:61: Tổng cộng: 140 → 135\n",
      ])
  }

  @Test func choosesSkeletons() throws {
    let skeletons = [(name: "kế-hoạch", contents: "một"), (name: "sở", contents: "hai")]
    #expect(try New.skeleton(nil, among: skeletons) == "một")
    #expect(try New.skeleton("SO", among: skeletons) == "hai")
    #expect(#expect(throws: Failure.self) { try New.skeleton("ke-hoch", among: skeletons) }?.status == .usage)
    #expect(throws: Failure.self) { try New.skeleton(nil, among: []) }
  }

  @Test func drawsABarThatFits() {
    let line = Progress.line(done: 5, total: 10, columns: 50, name: String(repeating: "x", count: 99))
    #expect(line.hasPrefix("\r\u{1B}[K" + String(repeating: "━", count: 15) + String(repeating: "─", count: 15)))
    #expect(line.count - 4 <= 50)
  }

  @Test func saysWhichTable() {
    // The façade makes these errors; here only the wording.
    #expect(Choice.items(["txt, html", "txt,,docx"]) == ["txt", "html", "docx"])
  }
}
