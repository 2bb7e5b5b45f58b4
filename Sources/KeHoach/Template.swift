internal import KeHoachBackends
internal import KeHoachLayout
internal import KeHoachModel
public import KeHoachSource
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
  public static let fileNames = [styleSheetFile, cssFile, pageFile, profileFile]

  static let styleSheetFile = "trinh-bay.kh"
  static let cssFile = "trang.css"
  static let pageFile = "trang.html"
  static let profileFile = "co-quan.kh"

  /// The template of Nghị định 30/2020/NĐ-CP.
  static let nd30 = Template(name: "nd30", files: BuiltInTemplate.files)

  private static let nd30StyleSheet = StyleSheetReader.read([file(styleSheetFile, of: nd30)]).styleSheet

  /// The skeletons for new plans, by name, in the order to list them.
  public static let skeletons: [(name: String, contents: String)] = BuiltInTemplate.skeletons.map {
    ($0.name, String(decoding: $0.bytes, as: UTF8.self))
  }

  /// The style sheet: that of `nd30`, and over it what this template says.
  func styleSheet() throws(TemplateError) -> StyleSheet {
    guard files[Self.styleSheetFile] != nil, name != Self.nd30.name else { return Self.nd30StyleSheet }
    let reading = StyleSheetReader.read([
      Self.file(Self.styleSheetFile, of: .nd30), Self.file(Self.styleSheetFile, of: self),
    ])
    let errors = reading.problems.filter(\.isError)
    guard errors.isEmpty else {
      throw TemplateError(
        problems: errors.map { TemplateError.Problem(file: $0.file, line: $0.line, message: $0.message) })
    }
    return reading.styleSheet
  }

  /// What the office writes in every plan; nil when the template carries no profile.
  var profile: OfficeProfile? {
    files[Self.profileFile].map { OfficeProfile(SourceText(name: "\(name)/\(Self.profileFile)", bytes: $0)) }
  }

  /// The page that HTML is put into.
  func htmlPage() throws(TemplateError) -> HTMLPage {
    let page = HTMLPage(skeleton: text(of: Self.pageFile), css: text(of: Self.cssFile))
    let missing = page.missingPlaces.map { "{{\($0.rawValue)}}" }
    guard missing.isEmpty else {
      let list = missing.joined(separator: ", ")
      throw TemplateError(problems: [
        TemplateError.Problem(
          file: "\(name)/\(Self.pageFile)", line: 0,
          message: Bilingual("trang mẫu thiếu chỗ \(list)", en: "the page lacks the places \(list)"))
      ])
    }
    return page
  }

  private static func file(_ name: String, of template: Template) -> TemplateFile {
    TemplateFile(name: "\(template.name)/\(name)", bytes: template.files[name] ?? [])
  }

  private func text(of file: String) -> String {
    String(decoding: files[file] ?? Template.nd30.files[file] ?? [], as: UTF8.self)
  }
}

/// Why a template can't be used.
public struct TemplateError: Error, Sendable {
  /// What is wrong with one line of a file.
  public struct Problem: Sendable {
    /// The file, with the name of the template.
    public let file: String
    /// The line from 1; 0 for the file as a whole.
    public let line: Int
    /// What is wrong, and what would be right.
    public let message: Bilingual
  }

  /// What is wrong, in the order of the files.
  public let problems: [Problem]
}
