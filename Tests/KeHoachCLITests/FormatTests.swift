import Foundation
import Testing

@testable import KeHoachCLI

/// What `fmt` reads, writes and says.
@Suite struct FormatTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func fmt(_ arguments: String..., input: String = "") throws -> ToolProcess {
    try ToolProcess(["fmt"] + arguments, in: folder, input: input)
  }

  private static let loose = "---\nsố :1/KH\n---\n\n\n#  I.  A \n"
  private static let canonical = "---\nsố: 1/KH\n---\n\n# I. A\n"

  @Test func writesInPlace() throws {
    try folder.write("in/a.kh", Self.loose)
    try folder.write("in/b.kh", Self.canonical)
    let run = try fmt("in")
    #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty)
    #expect(folder.text("in/a.kh") == Self.canonical && folder.text("in/b.kh") == Self.canonical)
    #expect(folder.files == ["in/a.kh", "in/b.kh"])
  }

  @Test func checks() throws {
    try folder.write("a.kh", Self.loose)
    try folder.write("b.kh", Self.canonical)
    let run = try fmt("--check", "a.kh", "b.kh")
    #expect(run.status == 1 && run.output == "a.kh\n")
    #expect(folder.text("a.kh") == Self.loose)
    #expect(try fmt("--check", "b.kh").status == 0)
    let diff = try fmt("--diff", "a.kh", "b.kh")
    #expect(diff.status == 1)
    #expect(
      diff.output
        == "--- a.kh\n+++ a.kh\n@@ -1,6 +1,5 @@\n ---\n-số :1/KH\n+số: 1/KH\n ---\n \n-\n-#  I.  A \n+# I. A\n")
  }

  @Test func formatsStandardInput() throws {
    #expect(try fmt("-", input: Self.loose).output == Self.canonical)
    #expect(try ToolProcess(["dinh-dang", "-", "--check"], in: folder, input: Self.loose).output == "-\n")
  }

  @Test func refuses() throws {
    try Data([0x41, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: folder["a.kh"]))
    try folder.write("b.kh", "A\n\nB\rC\n")
    try folder.write("c.kh", Self.loose)
    let run = try fmt("a.kh", "b.kh", "c.kh", "none.kh")
    #expect(run.status == 2)
    #expect(
      run.messages.hasPrefix(
        "a.kh: lỗi: không định dạng: tệp không phải UTF-8\nb.kh:3:2: lỗi: không định dạng: ký tự CR"))
    #expect(folder.text("b.kh") == "A\n\nB\rC\n" && folder.text("c.kh") == Self.canonical)
    #expect(try fmt("a.kh").status == 1)
  }
}

/// The differences that `--diff` shows.
@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff.text("a", Array(old.utf8), Array(new.utf8)), as: UTF8.self)
  }

  @Test func writesHunks() {
    #expect(diff("a\n", "a\n") == "")
    #expect(diff("", "a\n") == "--- a\n+++ a\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", "") == "--- a\n+++ a\n@@ -1 +0,0 @@\n-a\n")
    #expect(
      diff("a", "a\n") == "--- a\n+++ a\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    let lines = (1...20).map { "\($0)\n" }
    var changed = lines
    changed[1] = "x\n"
    changed.remove(at: 14)
    #expect(
      diff(lines.joined(), changed.joined())
        == "--- a\n+++ a\n@@ -1,5 +1,5 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ -12,7 +12,6 @@\n 12\n 13\n 14\n-15\n 16\n 17\n 18\n"
    )
    // Changes whose contexts meet share a hunk.
    changed = lines
    changed[4] = "x\n"
    changed.insert("y\n", at: 10)
    #expect(diff(lines.joined(), changed.joined()).contains("@@ -2,12 +2,13 @@"))
  }

  /// Applies a difference as `patch` does.
  private func apply(_ patch: String, to old: String) -> String {
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let source = lines(old)
    var result: [String] = []
    var at = 0
    for line in lines(patch).dropFirst(2).dropLast() {
      if line.hasPrefix("@@") {
        let place = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
        let start = place.count == 2 && place[1] == 0 ? place[0] : place[0] - 1
        result += source[at..<start]
        at = start
      } else if line.hasPrefix("+") {
        result.append(String(line.dropFirst()))
      } else {
        #expect(source[at] == line.dropFirst())
        if line.hasPrefix(" ") { result.append(source[at]) }
        at += 1
      }
    }
    return (result + source[at...]).joined(separator: "\n")
  }

  @Test func appliesToTheOldText() {
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<400 {
      let old = (0..<random(30)).map { _ in "\(random(12))\n" }
      var new = old
      for _ in 0..<random(6) {
        let at = random(new.count + 1)
        if random(2) == 0 { new.insert("\(random(12))\n", at: at) } else if at < new.count { new.remove(at: at) }
      }
      let text = diff(old.joined(), new.joined())
      if old == new { #expect(text.isEmpty) } else { #expect(apply(text, to: old.joined()) == new.joined()) }
    }
  }

  @Test func longTextsTakeNoLongTime() {
    let old = (0..<20_000).map { "\($0 % 7)\r\n" }.joined()
    let new = old.filter { $0 != "\r" }.split(separator: "\r\n").joined(separator: "\n")
    #expect(diff(old, new).count > old.count)
  }
}
