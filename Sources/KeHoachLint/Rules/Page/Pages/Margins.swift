import KeHoachDrafts
import KeHoachSource

extension PageRule {
  /// KH903: the margins.
  static let margins = PageRule(
    Rule(
      "KH903", "lề-trang", .warning,
      Bilingual(
        "Lề trên, lề dưới 20-25 mm, lề trái 30-35 mm, lề phải 15-20 mm.",
        en: "Top and bottom margins are 20-25 mm, left 30-35 mm, right 15-20 mm."),
      reason: Bilingual(
        "Lề trái hẹp thì khi đóng tập mất chữ; lề Word đặt sẵn (25,4 mm cả bốn phía) sai lề trái và lề phải.",
        en: "A narrow left margin is lost in the binding; Word's own (25.4 mm all round) are wrong left and right."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3")
  ) { context in
    context.margins(where: { !$0.isLandscape }) {
      Bilingual(
        "lề \($0.vi), quy định: trên và dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm",
        en: "margins: \($0.en); prescribed are top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm")
    }
  }

  /// KH905: the margins of pages that lie.
  static let marginsOfLandscape = PageRule(
    Rule(
      "KH905", "lề-trang-ngang", .hint,
      Bilingual(
        "Trang để ngang giữ lề theo chiều đọc như trang đứng, hoặc lề của trang đứng xoay ngang.",
        en: "A page that lies has the margins of an upright page, read as it lies or turned with it."),
      reason: Bilingual(
        "Nghị định không nêu lề riêng cho trang ngang; giữ cùng các khoảng thì phụ lục đóng tập được.",
        en: "The decree gives none for such pages; with the same ranges appendices can be bound."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.2, I.3; thực hành soạn thảo")
  ) { context in
    context.margins(where: \.isLandscape) {
      Bilingual(
        "trang ngang có lề \($0.vi); nên giữ: trên và dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm",
        en: "a page that lies has margins: \($0.en); better are top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm")
    }
  }
}

extension PageContext {
  /// One finding for the margins of some of the sections.
  fileprivate func margins(
    where isMeant: (PageSetup) -> Bool, message: (Bilingual) -> Bilingual
  ) -> [PageFinding] {
    let breaches = sections { section, page in
      let wrong = page.wrongMargins
      guard isMeant(page), !wrong.isEmpty else { return nil }
      return (
        Bilingual(
          wrong.map { "\($0.side.name.vi) \(Measure.millimetres($0.value).vi)" }.joined(separator: ", "),
          en: wrong.map { "\($0.side.name.en) \(Measure.millimetres($0.value).en)" }.joined(separator: ", ")),
        wrong.map { .page(section: section, $0.side.change(to: $0.side.nearest(to: $0.value))) }
      )
    }
    return PageFinding.one(
      of: breaches, unit: .sections, fix: Bilingual("đặt lề theo quy định", en: "set the margins as prescribed"),
      message: message)
  }
}

/// A margin of a page.
private enum Side: CaseIterable {
  case top, bottom, left, right

  /// The range in millimetres.
  var range: ClosedRange<Int> {
    switch self {
    case .top, .bottom: 20...25
    case .left: 30...35
    case .right: 15...20
    }
  }

  var name: Bilingual {
    switch self {
    case .top: Bilingual("trên", en: "top")
    case .bottom: Bilingual("dưới", en: "bottom")
    case .left: Bilingual("trái", en: "left")
    case .right: Bilingual("phải", en: "right")
    }
  }

  func value(_ page: PageSetup) -> Int {
    switch self {
    case .top: page.top
    case .bottom: page.bottom
    case .left: page.left
    case .right: page.right
    }
  }

  /// Whether a margin in twips is within the range, which ends at whole millimetres.
  func allows(_ twips: Int) -> Bool {
    (Measure.twips(mm: range.lowerBound) - Measure.tolerance...Measure.twips(mm: range.upperBound) + Measure.tolerance)
      .contains(twips)
  }

  func nearest(to twips: Int) -> Int {
    min(max(twips, Measure.twips(mm: range.lowerBound)), Measure.twips(mm: range.upperBound))
  }

  func change(to twips: Int) -> FormatChange.PageProperty {
    switch self {
    case .top: .top(twips)
    case .bottom: .bottom(twips)
    case .left: .left(twips)
    case .right: .right(twips)
    }
  }
}

extension PageSetup {
  /// The margins that are not as they should be. The decree gives none for pages that lie: there, margins of its own
  /// example and those of an upright page turned with it are as good as the ranges read as on an upright page.
  fileprivate var wrongMargins: [(side: Side, value: Int)] {
    let wrong = Side.allCases.filter { !$0.allows($0.value(self)) }.map { ($0, $0.value(self)) }
    guard isLandscape, !wrong.isEmpty else { return wrong }
    var example = self
    example.bottom = max(bottom, Measure.twips(mm: 20))
    var turned = self
    (turned.left, turned.top, turned.right, turned.bottom) = (top, right, bottom, left)
    var turnedBack = self
    (turnedBack.left, turnedBack.top, turnedBack.right, turnedBack.bottom) = (bottom, left, top, right)
    let isExample = bottom >= Measure.twips(mm: 15) - Measure.tolerance && example.isUprightRight
    return isExample || turned.isUprightRight || turnedBack.isUprightRight ? [] : wrong
  }

  /// Whether all four are within the ranges.
  private var isUprightRight: Bool { Side.allCases.allSatisfy { $0.allows($0.value(self)) } }
}
