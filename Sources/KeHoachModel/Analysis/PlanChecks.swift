import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// The checks that need the whole plan: components, expected sections, amounts in the text.
enum PlanChecks {
  static func run(_ plan: Plan) -> [Diagnostic] {
    components(plan) + sections(plan) + references(plan) + AmountChecks.run(plan)
  }

  /// Recipients, signature and the closing mark of a plan that is not issued with another document.
  private static func components(_ plan: Plan) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let end = plan.body.blocks.last?.range ?? plan.preamble.last?.text.range ?? plan.header.range
    let place = end.upperBound..<end.upperBound
    if plan.header.issuedWith == nil {
      if plan.recipients == nil { found.append(.missingBlock(.recipients, at: place)) }
      if plan.signatures.isEmpty { found.append(.missingBlock(.signature, at: place)) }
    } else {
      if let recipients = plan.recipients { found.append(.notPrinted(.recipients, at: recipients.range)) }
      for signature in plan.signatures { found.append(.notPrinted(.signature, at: signature.range)) }
    }
    let last = plan.body.blocks.last.flatMap { $0.continuations.last ?? $0.text } ?? plan.preamble.last?.text
    if let last, !last.isEmpty, !last.plain.trimmingSpaces.hasSuffix("./.") {
      found.append(.missingClosingMark(after: last))
    }
    return found
  }

  private static let usualSections: [(name: String, words: [String])] = [
    ("mục đích, yêu cầu (hoặc mục tiêu)", ["muc dich", "muc tieu", "yeu cau", "quan diem", "dinh huong"]),
    ("nội dung, nhiệm vụ", ["noi dung", "nhiem vu", "giai phap", "cong viec", "hoat dong", "trien khai"]),
    ("tổ chức thực hiện", ["to chuc", "trach nhiem", "phan cong", "thuc hien"]),
  ]

  /// What most plans have: a hint, since not every plan needs every section.
  private static func sections(_ plan: Plan) -> [Diagnostic] {
    let titles = plan.body.blocks.filter(\.isTitle)
    guard let first = titles.first, titles.count >= 2 else { return [] }
    let words = titles.compactMap { $0.text.map { Keyword.fold($0.plain) } }
    let missing = usualSections.filter { section in
      !words.contains { title in section.words.contains { title.contains($0) } }
    }
    return missing.isEmpty ? [] : [.missingSections(missing.map(\.name), at: first.range)]
  }

  /// A `(Kèm theo …)` line that the author wrote agrees with the header; blanks are right in an electronic original.
  private static func references(_ plan: Plan) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let header = plan.header
    for case let line? in plan.appendices.map(\.writtenReference) {
      let plain = line.plain
      if header.issuedWith == nil {
        if let number = header.number?.value, !number.number.isEmpty, let written = writtenNumber(in: plain),
          written.number != number.number && !written.number.isEmpty || written.symbol != number.symbol
        {
          found.append(.referenceDiffers(written.printed(blank: ""), number.printed(blank: ""), in: line))
        }
        if let date = header.date?.value, date.isComplete, let written = CitedDate.first(in: plain), written != date {
          found.append(.referenceDiffers(written.short, date.short, in: line))
        }
        found += issuerDiffers(line, header)
      }
    }
    return found
  }

  private static func writtenNumber(in text: String) -> DocumentNumber? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let so = words.firstIndex(where: { Keyword.fold($0) == "so" || Keyword.fold($0) == "so:" }) else {
      return nil
    }
    for word in words[(so + 1)...].prefix(2) where word.contains("/") && !word.contains("…") && !word.contains("...") {
      return DocumentNumber(String(word.filter { $0 != "," && $0 != ")" }))
    }
    return nil
  }

  /// `của Chủ tịch Ủy ban nhân dân tỉnh` on a plan that the Committee issues.
  private static func issuerDiffers(_ line: RichText, _ header: Header) -> [Diagnostic] {
    let plain = line.plain
    guard let start = plain.range(ofExact: " của ") else { return [] }
    let written = String(decoding: Array(plain.utf8)[start.upperBound...], as: UTF8.self)
      .trimmingSpaces.filter { $0 != ")" }
    let issuers = header.issuers.map { Keyword.fold($0.plain) }
    let folded = expand(Keyword.fold(written))
    guard !issuers.isEmpty,
      !issuers.contains(where: {
        folded == expand($0) || expand($0).hasPrefix(folded)
          || folded.contains(expand($0)) && !folded.hasPrefix("chu tich")
      })
    else { return [] }
    let range = start.upperBound..<start.upperBound + written.utf8.count
    return [.referenceIssuerDiffers(written, header.issuers[0].plain, at: line.sourceRange(of: range))]
  }

  private static func expand(_ name: String) -> String {
    name.split(separator: " ").map { $0 == "ubnd" ? "uy ban nhan dan" : $0 == "hdnd" ? "hoi dong nhan dan" : $0 }
      .joined(separator: " ")
  }
}
