import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension PlanWriter {
  /// Writes the appendices.
  mutating func writeAppendices() {
    guard !parts.appendices.isEmpty else { return }
    let reference = madeReference()
    let headings = parts.appendices.map(heading)
    let made = made(count: parts.appendices.count)
    let isMade = headings.indices.allSatisfy { joined(headings[$0].label) == made[$0] }
    for (number, appendix) in parts.appendices.enumerated() {
      write(appendix, headings[number], isMade: isMade, reference)
    }
  }

  /// The labels that the program would make.
  private func made(count: Int) -> [String] {
    count == 1 ? ["Phụ lục"] : (0..<count).map { "Phụ lục " + RomanNumeral.string($0 + 1) }
  }

  /// The lines at the top of an appendix.
  private struct Heading {
    var label: [Range<Int>] = []
    var title: [DraftPiece] = []
  }

  /// The label, and the title; both may stand in one paragraph: `Phụ lục 01: DANH MỤC`.
  private func heading(_ appendix: DraftParts.Appendix) -> Heading {
    var heading = Heading()
    for piece in appendix.label {
      func line(_ range: Range<Int>) -> DraftPiece { DraftPiece(index: piece.index, range: range, role: piece.role) }
      var lines = bytes.lines(of: piece.range)
      guard let first = lines.first else { continue }
      lines.removeFirst()
      let end = labelEnd(first)
      heading.label.append(bytes.trimmed(first.lowerBound..<end))
      let rest = bytes.trimmed(end..<first.upperBound)
      if !rest.isEmpty { heading.title.append(line(rest)) }
      heading.title += lines.map(line)
    }
    heading.title += lines(of: appendix.title)
    // What can't stand between quotation marks stands in the title.
    if joined(heading.label).contains(where: { "\"{}".contains($0) }) || joined(heading.label).utf8.count > 200 {
      let index = appendix.label[0].index
      heading.title = heading.label.map { DraftPiece(index: index, range: $0, role: .appendixLabel) } + heading.title
      heading.label = []
    }
    return heading
  }

  private func lines(of pieces: [DraftPiece]) -> [DraftPiece] {
    pieces.flatMap { piece in
      bytes.lines(of: piece.range).map { DraftPiece(index: piece.index, range: $0, role: piece.role) }
    }
  }

  /// Where `Phụ lục 01:` ends in a line that goes on with the title.
  private func labelEnd(_ line: Range<Int>) -> Int {
    let words = bytes.words(line)
    let folded = Keyword.fold(words)
    let names = ["phu luc", "bieu mau", "bieu so", "mau so", "phu bieu", "bieu", "mau"]
    guard let name = names.first(where: { folded.hasPrefix($0) }) else { return line.upperBound }
    let parts = words.split(whereSeparator: \.isWhitespace)
    var count = name.split(separator: " ").count
    if count < parts.count, Keyword.fold(parts[count]) == "so" { count += 1 }
    if count < parts.count {
      let number = parts[count].filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "/" }
      let isNumber =
        number.contains(where: \.isNumber) || !number.isEmpty && number.allSatisfy { "IVXLC.".contains($0) }
        || number.filter(\.isLetter).count == 1
      if isNumber { count += 1 }
    }
    guard count > 0, count <= parts.count, count < parts.count else { return line.upperBound }
    // A dash between stays with the label.
    if parts[count].allSatisfy({ "-–:.".contains($0) }) { count += 1 }
    guard count < parts.count else { return line.upperBound }
    return line.lowerBound + words[..<parts[count].startIndex].utf8.count
  }

  private mutating func write(_ appendix: DraftParts.Appendix, _ heading: Heading, isMade: Bool, _ reference: String?) {
    text.add(made: "::: phụ-lục")
    for (place, piece) in heading.title.enumerated() {
      text.add(made: place == 0 ? " " : " \\ ")
      text.add(written(piece, style: .bold))
    }
    writeAttributes(appendix, heading, isMade: isMade)
    text.add(made: "\n")
    writeReference(appendix, heading, made: reference)
    writeFlow(appendix.content, isBody: false)
    text.add(made: ":::\n\n")
    writeNotes()
  }

  private mutating func writeAttributes(_ appendix: DraftParts.Appendix, _ heading: Heading, isMade: Bool) {
    var attributes: [PlanText] = []
    if heading.label.isEmpty {
      var none = PlanText()
      none.add(made: "nhãn=không")
      attributes.append(none)
    } else if !isMade, let first = heading.label.first, let last = heading.label.last {
      var label = PlanText()
      label.add(made: "nhãn=\"")
      if heading.label.count == 1, joined([first]) == bytes.words(first) {
        label.add(first, of: bytes)
      } else {
        label.add(joined(heading.label), for: first.lowerBound..<last.upperBound)
      }
      label.add(made: "\"")
      attributes.append(label)
    }
    for attribute in pageAttributes(appendix) {
      var page = PlanText()
      page.add(made: attribute)
      attributes.append(page)
    }
    guard !attributes.isEmpty else { return }
    for (place, attribute) in attributes.enumerated() {
      text.add(made: place == 0 ? " {" : " ")
      text.add(attribute)
    }
    text.add(made: "}")
  }

  /// `trang=ngang`, `khổ=A3`, as the page of what the appendix holds is set.
  private func pageAttributes(_ appendix: DraftParts.Appendix) -> [String] {
    let first =
      appendix.content.lazy.compactMap(\.firstParagraph).first ?? (appendix.title + appendix.label).first?.index
    guard let first, draft.pages.indices.contains(paragraph(first).place.section) else { return [] }
    let page = draft.pages[paragraph(first).place.section]
    var result: [String] = []
    if page.width > page.height { result.append("trang=ngang") }
    // A3 is 297 mm × 420 mm: 16838 × 23811 twips.
    if abs(min(page.width, page.height) - 16838) < 200, abs(max(page.width, page.height) - 23811) < 200 {
      result.append("khổ=A3")
    }
    return result
  }

  // MARK: The reference

  /// The letters and digits of the `(Kèm theo …)` line that the program makes; nil in a plan issued with a decision.
  private func madeReference() -> String? {
    let header = Analysis(Parser.parse(SourceText(name: "", bytes: text.bytes))).plan.header
    guard header.issuedWith == nil, let number = header.number?.value, let date = header.date?.value else { return nil }
    let isBlank = header.medium == .electronic
    let words = [
      "Kèm theo", header.documentType.value, "số", isBlank ? "" : number.number, number.symbol,
      isBlank ? "ngày tháng năm \(date.year)" : date.long(blank: ""), "của",
      header.issuers.map(\.plain).joined(separator: " và "),
    ]
    return words.joined(separator: " ").bareCapitals
  }

  private mutating func writeReference(_ appendix: DraftParts.Appendix, _ heading: Heading, made: String?) {
    let place =
      heading.label.first ?? heading.title.first?.range ?? appendix.content.lazy.compactMap(\.firstParagraph).first.map(
        range)
      ?? 0..<0
    if appendix.isImplied {
      remark(
        .deduced, place.lowerBound..<place.lowerBound,
        "phần này đứng sau nơi nhận, chữ ký mà không ghi là phụ lục; được ghi thành một phụ lục không nhãn",
        en: "this part stands behind recipients and signature without a label; it became an appendix")
    }
    let lines = lines(of: appendix.reference)
    // What the program makes by itself need not be written.
    if !lines.isEmpty, joined(lines.map(\.range)).bareCapitals == made { return }
    var reference = PlanText()
    for piece in lines {
      if !reference.isEmpty { reference.add(made: " \\ ") }
      reference.add(written(piece, style: .italic))
    }
    if !reference.isEmpty {
      text.add(escapedLine(reference))
      text.endBlock()
    }
    let plain = joined(lines.map(\.range))
    if !plain.hasPrefix("(") || !Keyword.fold(plain.prefix(80)).contains("kem theo") {
      remarkAdded("dòng “(Kèm theo …)” của phụ lục", at: lines.first?.range ?? place)
    }
    if let title = appendix.title.last, let reference = appendix.reference.first, reference.index < title.index {
      remark(
        .moved, title.range, "tên phụ lục được đặt trên dòng “(Kèm theo …)”",
        en: "the title stands above the reference now")
    }
  }
}
