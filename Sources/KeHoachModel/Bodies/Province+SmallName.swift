extension Province {
  /// The name in small letters: `lào cai`.
  public var smallName: String { Self.smallNames[name] ?? name.lowercased() }

  private static let smallNames = Dictionary(
    ProvinceRecord.all.map { ($0.name, $0.name.lowercased()) }, uniquingKeysWith: { first, _ in first })
}
