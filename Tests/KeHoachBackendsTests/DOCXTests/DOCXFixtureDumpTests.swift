import Foundation
import KeHoachBackends
import Testing

@Suite("DOCX: fixture to a file")
struct DOCXFixtureDumpTests {
  /// `KEHOACH_FIXTURE_OUT=/tmp/x.docx swift test --filter DOCXFixtureDump` writes the plan for outside checkers.
  @Test("Dump", .enabled(if: ProcessInfo.processInfo.environment["KEHOACH_FIXTURE_OUT"] != nil))
  func dump() throws {
    let path = try #require(ProcessInfo.processInfo.environment["KEHOACH_FIXTURE_OUT"])
    try Data(try DOCXBackend.render(DOCXFixture.plan)).write(to: URL(fileURLWithPath: path))
    try Data(DOCXBackend.renderFlatOPC(DOCXFixture.plan)).write(to: URL(fileURLWithPath: path + ".xml"))
  }
}
