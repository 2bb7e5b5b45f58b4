import Templates

/// The files of a template: style sheet, page, style, profile. What a template leaves out comes from `nd30`.
public struct Template: Sendable {
  /// The name, for messages.
  public let name: String
  /// File name (without folder) to contents.
  public let files: [String: [UInt8]]

  /// Takes the files of a folder. Files with unknown names are ignored.
  public init(name: String, files: [String: [UInt8]]) {
    self.name = name
    self.files = files
  }

  /// The names of the files that a template folder may hold: read these, and nothing else, from a user's folder.
  public static let fileNames = ["trinh-bay.kh", "trang.css", "trang.html", "co-quan.kh"]

  /// The template of Nghị định 30/2020/NĐ-CP.
  static let nd30 = Template(name: "nd30", files: BuiltInTemplate.files)

  /// A file's text: this template's own, or that of `nd30`.
  func text(of file: String) -> String {
    String(decoding: files[file] ?? Template.nd30.files[file] ?? [], as: UTF8.self)
  }

  /// The skeletons for new plans, by name, in the order to list them.
  public static let skeletons: [(name: String, contents: String)] = BuiltInTemplate.skeletons.map {
    ($0.name, String(decoding: $0.bytes, as: UTF8.self))
  }
}
