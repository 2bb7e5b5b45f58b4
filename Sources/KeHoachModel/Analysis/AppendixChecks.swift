import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// A `(Kèm theo …)` line that the author wrote agrees with the header; blanks are right in an electronic original.
enum AppendixChecks {
  static func run(_ plan: Plan) -> [Diagnostic] {
    guard plan.header.issuedWith == nil else { return [] }
    return plan.appendices.compactMap(\.writtenReference).flatMap { check($0, plan.header) }
  }

  private static func check(_ line: RichText, _ header: Header) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let number = header.number?.value, !number.number.isEmpty, let written = writtenNumber(in: line.plain),
      written.number != number.number && !written.number.isEmpty || written.symbol != number.symbol
    {
      found.append(.referenceDiffers(written.printed(blank: ""), number.printed(blank: ""), in: line))
    }
    if let date = header.date?.value, date.isComplete, let written = CitedDate.first(in: line.plain), written != date {
      found.append(.referenceDiffers(written.short, date.short, in: line))
    }
    if let issuer = header.issuers.first, let written = writtenIssuer(in: line),
      !header.issuers.contains(where: { agrees(written.name, $0.plain) })
    {
      found.append(.referenceIssuerDiffers(written.name, issuer.plain, at: written.range))
    }
    return found
  }

  private static func writtenNumber(in text: String) -> DocumentNumber? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.firstIndex(where: { ["so", "so:"].contains(Keyword.fold($0)) }) else { return nil }
    for word in words[(first + 1)...].prefix(2) where word.contains("/") && !word.contains("…") && !word.contains("..")
    {
      return DocumentNumber(String(word.filter { !",;)".contains($0) }))
    }
    return nil
  }

  /// The body named after the number and date: `… ngày 07/5/2024 của Ủy ban nhân dân tỉnh)`.
  private static func writtenIssuer(in line: RichText) -> (name: String, range: Range<Int>)? {
    let plain = line.plain
    let bytes = Array(plain.utf8)
    let number = plain.range(ofExact: "/")?.upperBound ?? 0
    guard let mark = String(decoding: bytes[number...], as: UTF8.self).range(ofExact: " của ") else { return nil }
    let start = number + mark.upperBound
    var name = String(decoding: bytes[start...], as: UTF8.self)
    for end in [")", ",", ";", " về ", " ban hành "] {
      if let found = name.range(ofExact: end) {
        name = String(decoding: Array(name.utf8)[..<found.lowerBound], as: UTF8.self)
      }
    }
    name = name.trimmingSpaces
    return name.isEmpty ? nil : (name, line.sourceRange(of: start..<start + name.utf8.count))
  }

  /// Whether a name may be that of the issuer: short forms may, the Chairman is another than the Committee.
  private static func agrees(_ written: String, _ issuer: String) -> Bool {
    if hasUnknownAbbreviation(written) { return true }
    let (written, issuer) = (expand(written), expand(issuer))
    return written == issuer || issuer.hasPrefix(written) || written.contains(issuer) && !written.hasPrefix("chu tich")
  }

  /// `Sở KH&CN` can't be compared.
  private static func hasUnknownAbbreviation(_ name: String) -> Bool {
    name.split(separator: " ").contains { word in
      word.contains("&") || word.count >= 2 && word != "UBND" && word != "HĐND" && word.allSatisfy(\.isUppercase)
    } && name != name.uppercased()
  }

  private static func expand(_ name: String) -> String {
    Keyword.fold(name).split(separator: " ")
      .map { $0 == "ubnd" ? "uy ban nhan dan" : $0 == "hdnd" ? "hoi dong nhan dan" : $0 }.joined(separator: " ")
  }
}
