import KeHoachSource
public import KeHoachSyntax
import KeHoachText

/// A file that a plan takes a table from.
public struct FileReference: Sendable, Hashable {
  /// The path as written, relative to the plan's folder.
  public var path: String
  /// Where the path is written, without quotes.
  public var range: Range<Int>
  /// The sheet that `trang="…"` names; nil for none.
  public var sheet: String?

  /// Reads the attributes of a directive; nil when they name no file.
  init?(_ attributes: Attributes?) {
    guard let attributes, let file = attributes["từ-tệp"] else { return nil }
    path = file.text
    range = file.range
    sheet = attributes["trang"]?.text
  }
}

extension SyntaxTree {
  /// The files that the tables of a plan are taken from, appendices included, in reading order.
  public var fileReferences: [FileReference] {
    nodes(of: .directive).compactMap { directive in
      guard directive.directiveName?.isComponent == false else { return nil }
      return FileReference(directive.child(.attributes).map(Attributes.init))
    }
  }
}
