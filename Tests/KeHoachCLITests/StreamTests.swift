import Foundation
import Testing

/// What happens to the executable from outside: readers that go away, disks that are full, signals.
@Suite struct StreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func shell(_ script: String) throws -> ToolProcess {
    try ToolProcess(
      ["-c", script], in: folder, environment: ["K": ToolProcess.executable.path],
      executable: URL(fileURLWithPath: "/bin/sh"))
  }

  @Test func endsQuietlyWhenNobodyReads() throws {
    let run = try shell(#"{ sleep 0.3; "$K" --help; echo "$?" >&2; } | true"#)
    #expect(run.messages == "141\n")
  }

  @Test func saysThatTheDiskIsFull() throws {
    try folder.write("a.kh")
    let run = try shell(#""$K" lint a.kh > /dev/full"#)
    #expect(run.status == 2)
    #expect(run.messages == "lỗi: không ghi được “stdout”: hết chỗ trên đĩa\n")
    #expect(try shell(#""$K" --help > /dev/full"#).status == 2)
  }

  @Test func readsAndWritesPipes() throws {
    let run = try shell(#"printf 'Kế hoạch\n' | "$K" table - --write"#)
    #expect(run.output == "Kế hoạch\n")
  }
}
