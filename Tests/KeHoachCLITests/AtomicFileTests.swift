import Foundation
import Testing

@testable import KeHoachCLI

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func keepsPermissionsAndLinks() throws {
    try folder.write("a.kh", "cũ")
    #expect(chmod(folder["a.kh"], 0o640) == 0)
    try folder.link("l.kh", to: "a.kh")
    try AtomicFile.write([(folder["l.kh"], Array("mới".utf8))], isDurable: true)
    #expect(folder.text("a.kh") == "mới")
    #expect(FileStatus(path: folder["a.kh"])?.permissions == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["l.kh"]) == "a.kh")
    #expect(folder.files == ["a.kh", "l.kh"])
  }

  @Test func writesAllOrNone() throws {
    try folder.write("a.txt", "cũ")
    try folder.write("c/inside")
    #expect(throws: Failure.self) {
      try AtomicFile.write([(folder["a.txt"], [1]), (folder["b.txt"], [2]), (folder["c"], [3])])
    }
    #expect(folder.text("a.txt") == "cũ")
    #expect(folder.files == ["a.txt", "c/inside"])
  }

  @Test func neverCreatesOverAFile() throws {
    try AtomicFile.create(folder["a.kh"], [0x61])
    #expect(throws: Failure.self) { try AtomicFile.create(folder["a.kh"], [0x62]) }
    try folder.link("lost.kh", to: "nowhere")
    #expect(throws: Failure.self) { try AtomicFile.create(folder["lost.kh"], [0x62]) }
    #expect(throws: Failure.self) { try AtomicFile.create(folder["none/a.kh"], [0x62]) }
    #expect(folder.files == ["a.kh"] && folder.text("a.kh") == "a")
  }

  @Test func writesToDevicesInsteadOfReplacingThem() throws {
    try AtomicFile.write([("/dev/null", [1, 2, 3])])
    #expect(FileStatus(path: "/dev/null")?.kind == .other)
  }
}
