/// The plans of `Examples/`, which every test of whole plans uses.
public enum ExamplePlans {
  /// The names of the files without their extension, in order.
  public static let names = ["dak-lak-2021", "ke-hoach-kem-quyet-dinh", "lao-cai-2027", "tay-ninh-2024"]

  /// The path of the folder.
  public static let folder: String = {
    // Tests/SyntaxFixtures/ExamplePlans.swift
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/Examples"
  }()

  /// The path of a plan.
  public static func path(_ name: String) -> String { "\(folder)/\(name).kh" }
}
