/// Says where in a document a place is, as officials cite it: `điểm a khoản 2 mục III`.
struct DraftPosition {
  /// The kinds of labels, from the outermost in.
  private enum Kind: Int, CaseIterable {
    case appendix, part, chapter, article, roman, number, letter
  }

  /// For each paragraph what it stands below, itself included.
  private(set) var paths: [String] = []

  /// Follows the labels through a draft.
  init(_ draft: Draft) {
    var open: [Kind: String] = [:]
    let tables = Self.tables(of: draft)
    for (index, paragraph) in draft.paragraphs.enumerated() {
      // What notes and cells number is their own.
      let isApart = draft.note(of: index) != nil || tables[index] != nil
      if !isApart, let (kind, name) = Self.label(of: draft.string(of: paragraph)) {
        for inner in Kind.allCases where inner.rawValue >= kind.rawValue { open[inner] = nil }
        open[kind] = name
      }
      var path = Kind.allCases.reversed().compactMap { open[$0] }.joined(separator: " ")
      if let table = tables[index] { path = path.isEmpty ? table : "\(table), \(path)" }
      if draft.note(of: index) != nil { path = "chú thích" }
      paths.append(path)
    }
  }

  /// What a paragraph's label says of its place; nil for one without.
  private static func label(of line: String) -> (Kind, String)? {
    let head = line.drop { $0 == " " || $0 == "\t" }.prefix(40)
    let first = head.prefix { $0 != " " && $0 != "\t" && $0 != "\u{A0}" && $0 != "\u{0B}" }
    let second = head.dropFirst(first.count + 1).prefix { !" .:\t\u{0B}".contains($0) }
    switch first.lowercased() {
    case "phụ" where second.lowercased() == "lục":
      let number = head.dropFirst(first.count + second.count + 2).prefix { $0.isNumber || romans.contains($0) }
      return (.appendix, number.isEmpty ? "Phụ lục" : "Phụ lục \(number)")
    case "phần" where isNumber(second): return (.part, "Phần \(second)")
    case "chương" where isNumber(second): return (.chapter, "Chương \(second)")
    case "điều" where second.first?.isNumber == true: return (.article, "Điều \(second)")
    default: break
    }
    guard let end = first.last, ".)".contains(end) || first.count < head.count else { return nil }
    let name = first.prefix { $0 != ")" }.reversed().drop { $0 == "." }.reversed()
    let label = String(name)
    guard !label.isEmpty, ".)".contains(end) else { return nil }
    if label.allSatisfy(romans.contains), end == "." { return (.roman, "mục \(label)") }
    let steps = label.split(separator: ".", omittingEmptySubsequences: false)
    if steps.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) }) {
      return (.number, "khoản \(label)")
    }
    if label.count == 1, label.first?.isLowercase == true { return (.letter, "điểm \(label)") }
    return nil
  }

  private static let romans: Set<Character> = ["I", "V", "X", "L", "C"]

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && (text.allSatisfy(\.isNumber) || text.allSatisfy(romans.contains))
  }

  /// `bảng 2, hàng 3` for each paragraph of a table of the body.
  private static func tables(of draft: Draft) -> [Int: String] {
    var result: [Int: String] = [:]
    var number = 0
    for case .table(let table) in draft.body {
      // A table without lines sets a page.
      if table.isRuled { number += 1 }
      for (row, cells) in table.rows.enumerated() {
        for block in cells.cells.flatMap(\.blocks) {
          if case .paragraph(let index) = block, table.isRuled { result[index] = "bảng \(number), hàng \(row + 1)" }
        }
      }
    }
    return result
  }
}
