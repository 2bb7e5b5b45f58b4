import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachText

extension PlanWriter {
  /// Writes the superior body and the issuers.
  mutating func writeBodies() {
    let names = BodyCase(text: draft.text.string(in: 0..<bytes.count))
    let (superior, issuers) = bodies
    if !superior.isEmpty { writeName("cơ quan chủ quản: ", superior, names) }
    switch issuers.count {
    case 0: writeDeducedIssuer(names)
    case 1: writeName("cơ quan ban hành: ", issuers[0], names)
    default:
      text.add(made: "cơ quan ban hành:\n")
      for issuer in issuers { writeName("- ", issuer, names) }
    }
  }

  /// The lines of the superior body and of each issuer: of several only where several signatures say so.
  private var bodies: (superior: [Range<Int>], issuers: [[Range<Int>]]) {
    let (superior, lines) = (lines(.superiorBody), lines(.issuer))
    let signatures = signatures.count
    guard signatures > 1 else { return (superior, lines.isEmpty ? [] : [lines]) }
    // `SỞ Y TẾ - SỞ TÀI CHÍNH`
    if lines.count == 1, let parts = sideBySide(lines[0]), parts.count == signatures {
      return (superior, parts.map { [$0] })
    }
    let names = Self.grouped(lines, bytes)
    let all = Self.grouped(superior + lines, bytes)
    // As many names as signatures: none of them is above the others.
    if !superior.isEmpty, all.count == signatures, !isAbove(superior, lines) { return ([], all) }
    return (superior, names.count <= signatures ? names : lines.isEmpty ? [] : [lines])
  }

  /// The names in lines, each of which may go on in the next.
  private static func grouped(_ lines: [Range<Int>], _ bytes: [UInt8]) -> [[Range<Int>]] {
    lines.reduce(into: []) { result, line in
      if result.isEmpty || startsName(bytes.words(line)) {
        result.append([line])
      } else {
        result[result.count - 1].append(line)
      }
    }
  }

  /// Names with a dash between them on one line; nil where that is one name.
  private func sideBySide(_ line: Range<Int>) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    for at in line where at > line.lowerBound && at + 1 < line.upperBound {
      let isDash = bytes[at] == UInt8(ascii: "-") && bytes[at - 1] == 0x20 && bytes[at + 1] == 0x20
      guard isDash, Self.startsName(bytes.words(bytes.trimmed(at + 1..<line.upperBound))) else { continue }
      parts.append(bytes.trimmed(start..<at))
      start = at + 1
    }
    parts.append(bytes.trimmed(start..<line.upperBound))
    return parts.count > 1 ? parts : nil
  }

  /// Whether a body is of a kind that has others below it, and theirs is another kind.
  private func isAbove(_ superior: [Range<Int>], _ lines: [Range<Int>]) -> Bool {
    guard let first = superior.first, let line = lines.first else { return true }
    let heads = ["uy ban", "ubnd", "hoi dong", "bo ", "tong ", "thanh uy", "tinh uy"]
    let (above, below) = (Keyword.fold(bytes.words(first)), Keyword.fold(bytes.words(line)))
    return heads.contains { above.hasPrefix($0) && !below.hasPrefix($0) }
  }

  private static func startsName(_ words: String) -> Bool {
    let folded = Keyword.fold(words)
    return [
      "uy ban", "hoi dong", "so ", "bo ", "cuc ", "chi cuc", "ban ", "cong an", "truong ", "vien ", "lien ", "hoi ",
      "ngan hang", "thanh tra", "toa an", "tong ",
    ].contains { folded.hasPrefix($0) }
  }

  private static let committees: Set<String> = ["uy ban nhan dan", "hoi dong nhan dan"]
  private static let units = [
    "tinh ", "thanh pho ", "xa ", "phuong ", "dac khu ", "huyen ", "quan ", "thi xa ", "thi tran ", "thu do ",
  ]

  /// Writes a name in its usual letters; breaks its lines where the program would not break them by itself.
  private mutating func writeName(_ key: String, _ lines: [Range<Int>], _ names: BodyCase) {
    let written = lines.map { joined([$0]) }
    let cased = names.name(written.joined(separator: " "))
    var words = cased.split(separator: " ")[...]
    text.add(made: key)
    for (number, line) in lines.enumerated() {
      let count = written[number].split(separator: " ").count
      let part = words.prefix(count).joined(separator: " ")
      words = words.dropFirst(count)
      if number > 0 {
        let splitsItself =
          lines.count == 2 && Self.committees.contains(Keyword.fold(written[0]))
          && Self.units.contains { Keyword.fold(written[1]).hasPrefix($0) }
        text.add(made: splitsItself ? " " : " \\ ")
      }
      if part == bytes.words(line) { text.add(line, of: bytes) } else { text.add(part, for: line) }
    }
    text.add(made: "\n")
  }

  // MARK: An issuer that the draft doesn't name at its top

  private mutating func writeDeducedIssuer(_ names: BodyCase) {
    guard let (name, place) = deducedIssuer() else {
      return remark(
        .deduced, 0..<0,
        "bản thảo không có tên cơ quan ban hành và không suy ra được chắc chắn; ghi khóa `cơ quan ban hành`",
        en: "the draft has no issuer and none can be deduced for sure; write the key `cơ quan ban hành`")
    }
    writeEntry("cơ quan ban hành", name, for: nil)
    remark(
      .deduced, place, "bản thảo không có tên cơ quan ban hành; suy ra là “\(name)” từ “\(bytes.words(place).clipped)”",
      en: "the draft has no issuer; deduced as “\(name)” from “\(bytes.words(place).clipped)”")
  }

  /// The issuer as an appendix, the enacting sentence or the signature names it, and where.
  private func deducedIssuer() -> (name: String, place: Range<Int>)? {
    for piece in parts.appendices.flatMap(\.reference) {
      guard let name = issuer(inReference: words(piece)) else { continue }
      return (name, piece.range)
    }
    for case .paragraph(let piece) in parts.body where piece.role == .enactingSentence || piece.role == .legalBasis {
      if let name = issuer(inSentence: words(piece)) { return (name, piece.range) }
    }
    guard let piece = parts.signers.first, let unit = province else { return nil }
    let folded = Keyword.fold(words(piece))
    guard folded.hasPrefix("tm. uy ban nhan dan") || folded.hasSuffix("chu tich") else { return nil }
    return ("Ủy ban nhân dân " + unit, piece.range)
  }

  /// `(Kèm theo Kế hoạch số … của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh)`
  private func issuer(inReference words: String) -> String? {
    guard Keyword.fold(words).contains("ke hoach"), let of = words.ranges(of: " của ").last else { return nil }
    var name = words[of.upperBound...].prefix { $0 != ")" && $0 != "," && $0 != ";" }
    for head in ["Chủ tịch ", "Giám đốc "] where name.hasPrefix(head) { name = name.dropFirst(head.count) }
    return completed(String(name))
  }

  /// `…, Ủy ban nhân dân tỉnh xây dựng Kế hoạch … như sau:`
  private func issuer(inSentence words: String) -> String? {
    guard words.hasSuffix(":") else { return nil }
    let verbs = [" ban hành ", " xây dựng ", " triển khai ", " lập "]
    let clause = words.split(separator: ",").last { part in verbs.contains { part.contains($0) } }
    guard let clause,
      let verb = verbs.compactMap({ clause.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    let name = clause[..<verb.lowerBound].drop(while: \.isWhitespace)
    guard Self.startsName(String(name)) else { return nil }
    return completed(String(name))
  }

  /// The name with the province it needs; nil where it is no full name of a body.
  private func completed(_ name: String) -> String? {
    let folded = Keyword.fold(name)
    let short = ["ubnd tinh", "ubnd thanh pho", "uy ban nhan dan tinh", "uy ban nhan dan thanh pho"]
    if short.contains(folded) { return province.map { "Ủy ban nhân dân " + $0 } }
    guard Self.startsName(name), name.count < 120, folded.split(separator: " ").count > 2 else { return nil }
    return folded.hasPrefix("ubnd ") ? "Ủy ban nhân dân " + name.dropFirst(5) : name
  }

  /// The province that the draft is dated in.
  private var province: String? {
    guard let line = lines(.placeAndDate).first else { return nil }
    let place = bytes.words(line).prefix { $0 != "," }
    let year = bytes.words(line).split { !$0.isNumber }.compactMap { Int($0) }.last { $0 > 1900 && $0 < 2200 }
    return PlanDate(year: year ?? 2024).flatMap { Province.named(String(place), on: $0)?.fullName }
  }
}
