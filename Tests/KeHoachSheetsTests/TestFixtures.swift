import Foundation

/// The files beside the tests.
enum TestFixtures {
  /// The bytes of a file in `Fixtures`.
  static func bytes(_ name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return [UInt8](FileManager.default.contents(atPath: folder + "/Fixtures/" + name)!)
  }
}
