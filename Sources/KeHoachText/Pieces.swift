extension StringProtocol {
  /// The pieces between some ASCII characters, empty ones left out: tables of words are read when the program starts,
  /// and splitting them by bytes is many times faster than by characters.
  public func pieces(between separators: String) -> [String] {
    let separators = Array(separators.utf8)
    return String(self).utf8.split { separators.contains($0) }.map { String(Substring($0)) }
  }
}
