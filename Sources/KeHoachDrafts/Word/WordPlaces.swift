import KeHoachOffice

/// Where paragraphs and tables are in a part: their numbers in the order of the document. All are counted, those in text
/// boxes, and those that are the same again for older programs, too.
struct WordPlaces {
  /// The `w:p`s by `DraftPlace.index`.
  private(set) var paragraphs: [XMLNode] = []
  /// The `w:tbl`s by `DraftTable.index`.
  private(set) var tables: [XMLNode] = []
  private var numbers: [XMLNode: Int] = [:]

  /// Counts what stands in a part.
  init(_ tree: XMLTree) {
    for node in tree.root.subtree {
      if node.isNamed("p") {
        numbers[node] = paragraphs.count
        paragraphs.append(node)
      } else if node.isNamed("tbl") {
        numbers[node] = tables.count
        tables.append(node)
      }
    }
  }

  /// The number of a paragraph or table among its like.
  func index(of node: XMLNode) -> Int { numbers[node] ?? 0 }
}
