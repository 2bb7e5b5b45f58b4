extension Plan {
  /// Every citation of the plan in reading order, with ranges in the source.
  func readCitations() -> [Citation] {
    var found = CitationScanner.scan(header.subject, place: .subject)
    for (index, paragraph) in preamble.enumerated() {
      found += CitationScanner.scan(paragraph.text, place: .preamble(index))
    }
    for (index, block) in body.blocks.enumerated() {
      block.forEachText { found += CitationScanner.scan($0, place: .body(index)) }
    }
    for item in recipients?.items ?? [] { found += CitationScanner.scan(item, place: .recipients) }
    for (index, appendix) in appendices.enumerated() {
      found += CitationScanner.scan(appendix.title, place: .appendix(index))
      if let reference = appendix.writtenReference { found += CitationScanner.scan(reference, place: .appendix(index)) }
      for block in appendix.flow.blocks {
        block.forEachText { found += CitationScanner.scan($0, place: .appendix(index)) }
      }
    }
    for (index, footnote) in footnotes.enumerated() {
      for paragraph in footnote.paragraphs { found += CitationScanner.scan(paragraph, place: .footnote(index)) }
    }
    return found
  }
}

extension Block {
  /// Calls a closure with every text of the block in reading order, those of table cells included.
  func forEachText(_ body: (RichText) -> Void) {
    switch content {
    case .title(let text, _), .paragraph(let text): body(text)
    case .table(let table): table.forEachText(body)
    case .budget(let budget): budget.table.forEachText(body)
    }
    continuations.forEach(body)
  }
}

extension Table {
  fileprivate func forEachText(_ body: (RichText) -> Void) {
    if let caption { body(caption) }
    for row in head + rows { for cell in row.cells where !cell.isCovered && !cell.text.isEmpty { body(cell.text) } }
  }
}
