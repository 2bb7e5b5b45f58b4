/// A package that could not be put together.
public struct PackagingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What libzip says, in English.
  public var reason: String

  /// Makes an error.
  public init(reason: String) {
    self.reason = reason
  }

  /// The error in a sentence.
  public var description: String { "Không đóng gói được tệp .docx (cannot pack the .docx): \(reason)" }
}
