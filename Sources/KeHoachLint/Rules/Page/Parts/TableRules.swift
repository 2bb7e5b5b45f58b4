import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension DraftTable {
  /// The indices of its paragraphs, those of tables in its cells aside.
  fileprivate func paragraphs(ofRow row: Int) -> [Int] {
    rows[row].cells.flatMap(\.blocks).compactMap { if case .paragraph(let index) = $0 { index } else { nil } }
  }
}

extension PageContext {
  /// The tables of data that may well reach over the end of a page, with the place of each and its rows of head.
  fileprivate var longTables: [(table: DraftTable, place: Range<Int>, headRows: Int)] {
    tables.compactMap { table in
      guard table.isRuled, table.rows.count > Self.shortTable else { return nil }
      let first = table.paragraphs(ofRow: 0).filter { paragraphs.indices.contains($0) }.map { paragraphs[$0] }
      guard first.contains(where: \.role.isOfTable), let place = first.first(where: { !$0.range.isEmpty })?.range else {
        return nil
      }
      let head = table.rows.indices.prefix { row in
        let written = table.paragraphs(ofRow: row).filter {
          paragraphs.indices.contains($0) && !paragraphs[$0].range.isEmpty
        }
        return !written.isEmpty && written.allSatisfy { paragraphs[$0].role == .tableHead }
      }
      return (table, place, head.count)
    }
  }

  /// A table of so many rows is likely to fit on the rest of a page.
  private static let shortTable = 12
}

extension PageRule {
  /// KH970: the head of a long table is repeated.
  static let repeatedHead = PageRule(
    Rule(
      "KH970", "lặp-đầu-bảng", .hint,
      Bilingual(
        "Đầu bảng lặp lại ở mỗi trang khi bảng dài hơn một trang.",
        en: "The head of a long table is repeated on each page."),
      reason: Bilingual(
        "Từ trang thứ hai của bảng, không có đầu bảng thì không biết cột nào là gì.",
        en: "On the second page of a table nobody knows its columns without a head."),
      source: "Thực hành soạn thảo")
  ) { context in
    let breaches = context.longTables.compactMap { table, place, headRows -> Breach? in
      guard headRows > 0, headRows < table.rows.count, !table.rows[0].isRepeatedHead else { return nil }
      return Breach(
        range: place, found: Bilingual("không lặp lại", en: "not repeated"),
        changes: (0..<headRows).map { .repeatsRow(table: table.index, row: $0, true) })
    }
    return PageFinding.one(
      of: breaches, unit: Bilingual("bảng", en: "tables"),
      fix: Bilingual("lặp đầu bảng ở mỗi trang", en: "repeat the head on each page")
    ) {
      Bilingual("đầu bảng \($0.vi) khi bảng sang trang", en: "the head of a long table is \($0.en) on its pages")
    }
  }

  /// KH971: rows don't break over pages.
  static let unbrokenRows = PageRule(
    Rule(
      "KH971", "hàng-bị-ngắt", .hint,
      Bilingual("Hàng của bảng không ngắt giữa hai trang.", en: "The rows of a table don't break over pages."),
      reason: Bilingual(
        "Nửa hàng ở trang sau không còn số thứ tự, tên nhiệm vụ bên cạnh.",
        en: "Half a row on the next page has no number and no task beside it."),
      source: "Thực hành soạn thảo")
  ) { context in
    let breaches = context.longTables.compactMap { table, place, _ -> Breach? in
      guard table.rows.contains(where: \.mayBreak) else { return nil }
      return Breach(range: place, found: Bilingual("có thể bị ngắt", en: "may break"))
    }
    return PageFinding.one(of: breaches, unit: Bilingual("bảng", en: "tables")) {
      Bilingual(
        "hàng của bảng \($0.vi) giữa hai trang; nên bỏ chọn “Allow row to break across pages”",
        en: "rows of a table \($0.en) over pages: switch “Allow row to break across pages” off")
    }
  }
}
