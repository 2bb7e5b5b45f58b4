import Foundation
import KeHoachBackends
import Testing

@Suite("DOCX: fixture to a file")
struct DOCXFixtureDumpTests {
  /// `KEHOACH_FIXTURE_OUT=/tmp/x swift test --filter DOCXFixtureDump` writes the plans for outside checkers.
  @Test("Dump", .enabled(if: ProcessInfo.processInfo.environment["KEHOACH_FIXTURE_OUT"] != nil))
  func dump() throws {
    let path = try #require(ProcessInfo.processInfo.environment["KEHOACH_FIXTURE_OUT"])
    for (suffix, layout) in [
      ("", DOCXFixture.plan), ("-articles", DOCXFixture.articles), ("-oddities", DOCXFixture.oddities),
    ] {
      try Data(try DOCXBackend.render(layout)).write(to: URL(fileURLWithPath: "\(path)\(suffix).docx"))
      try Data(DOCXBackend.renderFlatOPC(layout)).write(to: URL(fileURLWithPath: "\(path)\(suffix).xml"))
    }
  }
}
