import KeHoachModel

extension LayoutContext {
  /// Ô 9b and 7a-7c: recipients beside the signature, or under several signatures; nil where there is neither.
  ///
  /// Phụ lục III, mẫu 1.3: a plan issued with a decision leaves both to the decision.
  func closingBlock() -> LayoutBlock? {
    let recipients = plan.recipients?.items ?? []
    guard header.issuedWith == nil, !recipients.isEmpty || !plan.signatures.isEmpty else { return nil }
    let textWidth = sheet.page.textWidth
    if plan.signatures.count < 2 {
      let right = min(sheet.measure(.closingRight), textWidth * 0.7)
      let signature = plan.signatures.first.map { cell(signature: $0, lines: $0.authority.count) } ?? []
      let row = [cell(recipients: recipients), signature]
      return .grid(GridLayout(role: .closing, columnWidths: [textWidth - right, right], rows: [row]))
    }
    let columns = Self.columns(for: plan.signatures.count)
    var rows: [[[LayoutBlock]]] = stride(from: 0, to: plan.signatures.count, by: columns).map { start in
      let beside = plan.signatures[start...].prefix(columns)
      let most = beside.map(\.authority.count).max() ?? 0
      let cells = beside.map { cell(signature: $0, lines: most) }
      return cells + Array(repeating: [], count: columns - cells.count)
    }
    if !recipients.isEmpty {
      rows.append([cell(recipients: recipients)] + Array(repeating: [], count: columns - 1))
    }
    let width = textWidth / Double(columns)
    return .grid(GridLayout(role: .closing, columnWidths: Array(repeating: width, count: columns), rows: rows))
  }

  /// Two or three signatures stand side by side; more go on even rows of at most three.
  private static func columns(for count: Int) -> Int {
    let rows = (count + 2) / 3
    return (count + rows - 1) / rows
  }

  /// Mục II.9.d: the label, then each recipient behind a dash flush left.
  private func cell(recipients: [RichText]) -> [LayoutBlock] {
    guard !recipients.isEmpty else { return [] }
    let items = recipients.map { item in
      var paragraph = paragraph(.recipient, item)
      paragraph.label = ListLabel(.dash, value: 1, text: "-")
      return LayoutBlock.paragraph(paragraph)
    }
    return gap(.closingGap) + [.paragraph(ParagraphLayout(.recipientsLabel, sheet.words(.recipients)))] + items
  }

  /// Mục II.7: authority and office, the blank for signature and seal, the name.
  ///
  /// - Parameter lines: the lines of authority of the tallest signature beside, so that the names stand level.
  private func cell(signature: Signature, lines: Int) -> [LayoutBlock] {
    let missing = Double(lines - signature.authority.count) * sheet[.authority].lineHeight
    let blank = sheet.measure(.signatureGap) + missing
    var blocks = gap(.closingGap)
    blocks += signature.authority.map { .paragraph(paragraph(.authority, $0)) }
    if blank > 0 { blocks.append(.gap(blank)) }
    if let name = signature.name { blocks.append(.paragraph(paragraph(.signerName, name))) }
    return blocks + signature.office.map { .paragraph(paragraph(.signerOffice, $0)) }
  }

  private func gap(_ measure: Measure) -> [LayoutBlock] {
    sheet.measure(measure) > 0 ? [.gap(sheet.measure(measure))] : []
  }
}

extension ParagraphStyle {
  /// The height of a line of Times New Roman in millimetres.
  fileprivate var lineHeight: Double { size * TextMetrics.lineHeight * lineSpacing * TextMetrics.pointsToMillimetres }
}
