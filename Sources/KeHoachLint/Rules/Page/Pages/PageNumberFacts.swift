import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageContext {
  /// The headers and footers with a page number, with the section that shows them; each once.
  var pageNumbers: [(section: Int, margin: PageSetup.Margin)] {
    var seen: Set<PageSetup.Margin> = []
    return draft.pages.enumerated().flatMap { section, page in
      page.margins.filter { $0.pageNumber != nil && page.shows($0) && seen.insert($0).inserted }.map { (section, $0) }
    }
  }

  /// Whether some page has a number.
  var hasPageNumbers: Bool { !pageNumbers.isEmpty }

  /// About how many pages the document has: enough to know that there are more than one.
  var hasSeveralPages: Bool {
    guard let page = draft.pages.first else { return false }
    if draft.pages.dropFirst().contains(where: \.startsPage) { return true }
    if paragraphs.contains(where: { $0.format.startsPage && $0.index > 0 }) { return true }
    let room = page.height - page.top - page.bottom
    var height = 0
    for paragraph in paragraphs where paragraph.role != .foreign {
      // Cells stand side by side: their lines take a share of the page only.
      let lines = paragraph.lineCount(width: textWidth(paragraph)) * paragraph.size * 23 / 2
      height += (lines + max(paragraph.format.spaceBefore, paragraph.format.spaceAfter)) / (paragraph.isInTable ? 2 : 1)
      if height > room * 5 / 4 { return true }
    }
    return false
  }
}

extension PageSetup {
  /// Whether pages of the section show a header or footer: one for first pages only where they have their own.
  func shows(_ margin: Margin) -> Bool { margin.occasion != .first || hasOwnFirstPage }

  /// Whether the first page of the section shows a number.
  var numbersFirstPage: Bool {
    margins.contains { $0.pageNumber != nil && $0.occasion == (hasOwnFirstPage ? .first : .usual) }
  }
}
