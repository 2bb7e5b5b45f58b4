import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRules {
  /// The paper.
  static let paper: [PageRule] = [.paperSize, .orientation, .margins, .columns, .marginsOfLandscape]
}

extension PageSetup {
  /// Whether the paper lies on its long side.
  var isLandscape: Bool { width > height }
}

extension PageContext {
  /// The sections that hold tables of data.
  fileprivate var sectionsWithTables: Set<Int> { Set(paragraphs.filter(\.role.isOfTable).map(\.section)) }

  /// One breach a section.
  func sections(_ breach: (Int, PageSetup) -> (found: Bilingual, changes: [FormatChange])?) -> [Breach] {
    draft.pages.enumerated().compactMap { section, page in
      breach(section, page).map {
        Breach(range: place(ofSection: section), found: $0.found, changes: $0.changes)
      }
    }
  }
}

extension PageRule {
  /// KH901: the paper is A4.
  static let paperSize = PageRule(
    Rule(
      "KH901", "khổ-giấy", .error,
      Bilingual(
        "Giấy khổ A4, 210 × 297 mm; chỉ phụ lục có bảng, biểu rộng mới dùng A3.",
        en: "The paper is A4, 210 × 297 mm; only appendices with wide tables may be A3."),
      reason: Bilingual(
        "Khổ khác (Letter 216 × 279 mm mà Word hay đặt sẵn, A5) khi in ra bị co chữ, lệch lề và không lưu chung được.",
        en: "On other paper (the Letter that Word often starts with, A5) words shrink and margins move in print."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.1")
  ) { context in
    let wideTables = context.sectionsWithTables.subtracting(context.written.filter { !$0.isInAppendix }.map(\.section))
    let breaches = context.sections { section, page in
      guard !isOf(a4, page), !(isOf(a3, page) && wideTables.contains(section)) else { return nil }
      let size = Bilingual(
        "\(Measure.millimetres(page.width).vi) × \(Measure.millimetres(page.height).vi)",
        en: "\(Measure.millimetres(page.width).en) × \(Measure.millimetres(page.height).en)")
      let (width, height) = page.isLandscape ? (a4.long, a4.short) : (a4.short, a4.long)
      return (size, [.page(section: section, .size(width: width, height: height))])
    }
    return PageFinding.one(of: breaches, unit: .sections, fix: Bilingual("đặt khổ A4", en: "set the paper to A4")) {
      Bilingual("khổ giấy là \($0.vi), quy định là A4, 210 × 297 mm", en: "the paper is \($0.en): use A4, 210 × 297 mm")
    }
  }

  /// Whether a page is of a size, upright or not.
  private static func isOf(_ size: (short: Int, long: Int), _ page: PageSetup) -> Bool {
    abs(min(page.width, page.height) - size.short) <= paperTolerance
      && abs(max(page.width, page.height) - size.long) <= paperTolerance
  }

  private static let a4 = (short: 11906, long: 16838)
  private static let a3 = (short: 16838, long: 23811)
  /// Printers' drivers round the paper by up to a millimetre.
  private static let paperTolerance = 60

  /// KH902: pages stand upright, but for tables.
  static let orientation = PageRule(
    Rule(
      "KH902", "hướng-giấy", .warning,
      Bilingual(
        "Văn bản trình bày theo chiều dài khổ giấy; chỉ trang có bảng, biểu mới được để ngang.",
        en: "Pages stand upright; only those with tables may lie."),
      reason: Bilingual(
        "Nghị định chỉ cho trình bày theo chiều rộng khi nội dung có bảng, biểu.",
        en: "The decree allows pages that lie only for tables."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.2")
  ) { context in
    let withTables = context.sectionsWithTables
    let withWords = Set(context.written.map(\.section))
    let breaches = context.sections { section, page in
      guard page.isLandscape, withWords.contains(section), !withTables.contains(section) else { return nil }
      return (
        Bilingual("nằm ngang", en: "lies"), [.page(section: section, .size(width: page.height, height: page.width))]
      )
    }
    return PageFinding.one(of: breaches, unit: .sections, fix: Bilingual("đặt giấy đứng", en: "turn the paper upright"))
    {
      Bilingual("giấy \($0.vi) mà không có bảng, biểu; quy định là đứng", en: "the paper \($0.en) without a table")
    }
  }

  /// KH904: the text has one column.
  static let columns = PageRule(
    Rule(
      "KH904", "nhiều-cột", .warning,
      Bilingual("Nội dung trình bày trên một cột.", en: "The text has one column."),
      reason: Bilingual(
        "Sơ đồ bố trí của Nghị định đặt nội dung trên toàn bề rộng trang; chia hai cột như báo là sai sơ đồ.",
        en: "The decree's diagram has the text across the page; two columns, as in a newspaper, are not in it."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV")
  ) { context in
    let content = Set(context.written.filter { $0.role.isContent }.map(\.section))
    let breaches = context.sections { section, page in
      guard page.columns > 1, content.contains(section) else { return nil }
      return (Bilingual("\(page.columns) cột", en: "\(page.columns) columns"), [])
    }
    return PageFinding.one(of: breaches, unit: .sections) {
      Bilingual("nội dung chia \($0.vi), quy định là một cột", en: "the text has \($0.en): use one")
    }
  }
}
