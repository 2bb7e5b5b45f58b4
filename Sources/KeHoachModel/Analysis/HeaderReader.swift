import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Reads the header's entries into typed facts.
struct HeaderReader {
  private(set) var header = Header()
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: [HeaderKey: Range<Int>] = [:]
  /// What was written for each key, for values such as `{số}`.
  private(set) var written: [HeaderKey: String] = [:]

  /// A value or item of an entry.
  private struct Value {
    var text: String
    var range: Range<Int>

    init(_ node: Node, at place: Range<Int>?) {
      text = node.text.printable
      range = place ?? node.range
    }
  }

  /// - Parameter profile: the header of an office's profile, which gives what the plan's own leaves out.
  static func read(_ node: Node, profile: Node?) -> HeaderReader {
    var reader = HeaderReader()
    reader.header.range = node.range
    for entry in node.children where entry.kind == .headerEntry { reader.read(entry: entry, at: nil) }
    // What the profile says has no place in this source: the first line of the header stands for it.
    let place = node.range.lowerBound..<min(node.range.lowerBound + 3, node.range.upperBound)
    for entry in profile?.children ?? node.children where profile != nil && entry.kind == .headerEntry {
      let key = entry.child(.key).flatMap { HeaderKey(written: $0.text) }
      if let key, reader.seen[key] != nil { continue }
      reader.read(entry: entry, at: place)
    }
    reader.settleState()
    reader.checkCompleteness()
    return reader
  }

  private mutating func read(entry: Node, at place: Range<Int>?) {
    guard let keyNode = entry.child(.key) else { return }
    guard let key = HeaderKey(written: keyNode.text) else {
      return diagnostics.append(.unknownHeaderKey(keyNode.text, at: place ?? keyNode.range))
    }
    if let first = seen[key] {
      return diagnostics.append(.duplicateHeaderKey(key, at: place ?? keyNode.range, first: first))
    }
    seen[key] = place ?? keyNode.range
    let value = entry.child(.verbatim).map { Value($0, at: place) }
    let items = entry.children.filter { $0.kind == .headerItem }.compactMap {
      $0.child(.verbatim).map { Value($0, at: place) }
    }
    if let value { written[key] = value.text }
    if key == .issuer {
      header.issuers = ([value].compactMap { $0 } + items).map { RichText(verbatim: $0.text, range: $0.range) }
      return
    }
    if key == .lint {
      header.lintSettings = ([value].compactMap { $0 } + items).map { Header.Field(value: $0.text, range: $0.range) }
      return
    }
    if let item = items.first { diagnostics.append(.headerListNotExpected(key, at: item.range)) }
    if let value { read(value, of: key) }
  }

  private mutating func read(_ value: Value, of key: HeaderKey) {
    let field = Header.Field(value: value.text, range: value.range)
    switch key {
    case .documentType: header.documentType = field
    case .superiorBody: header.superiorBody = RichText(verbatim: value.text, range: value.range)
    case .subject: header.subject = RichText(verbatim: value.text, range: value.range)
    case .place: header.place = field
    case .template: header.template = field
    case .issuedWith: header.issuedWith = field
    case .secrecy: header.secrecy = stamp(value, of: key, known: ["Mật", "Tối mật", "Tuyệt mật"])
    case .urgency: header.urgency = stamp(value, of: key, known: ["Khẩn", "Thượng khẩn", "Hỏa tốc"])
    case .number:
      if let number = DocumentNumber(value.text), !number.symbol.isEmpty {
        header.number = Header.Field(value: number, range: value.range)
      } else {
        diagnostics.append(.malformedNumber(value.text, at: value.range))
      }
    case .date:
      if let date = PlanDate(value.text) {
        header.date = Header.Field(value: date, range: value.range)
      } else {
        diagnostics.append(.impossibleDate(value.text, at: value.range))
      }
    case .state: readState(value)
    case .medium:
      if let medium = Header.Medium.allCases.first(where: { Keyword.fold($0.rawValue) == Keyword.fold(value.text) }) {
        header.medium = medium
      } else {
        report(value, of: key, known: Header.Medium.allCases.map(\.rawValue))
      }
    case .issuer, .lint: break
    }
  }

  private mutating func readState(_ value: Value) {
    let parts = value.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = Keyword.fold(parts[0])
    guard let state = Header.State.allCases.first(where: { Keyword.fold($0.rawValue) == word }),
      parts.count == 1 || state == .draft
    else { return report(value, of: .state, known: Header.State.allCases.map(\.rawValue)) }
    header.state = state
    header.draftNote = parts.count == 2 ? parts[1].trimmingSpaces : ""
  }

  private mutating func stamp(_ value: Value, of key: HeaderKey, known: [String]) -> Header.Field<String>? {
    let word = Keyword.fold(value.text)
    if let stamp = known.first(where: { Keyword.fold($0) == word }) {
      return Header.Field(value: stamp.uppercased(), range: value.range)
    }
    report(value, of: key, known: known)
    return nil
  }

  private mutating func report(_ value: Value, of key: HeaderKey, known: [String]) {
    diagnostics.append(.unknownHeaderValue(value.text, of: key, at: value.range, known: known))
  }

  private mutating func settleState() {
    guard seen[.state] == nil else { return }
    let isComplete = header.number?.value.number.isEmpty == false && header.date?.value.isComplete == true
    header.state = isComplete || header.issuedWith != nil ? .issued : .submitted
  }

  /// The key behind which one that is missing usually stands; nil when none before it is written.
  private func place(toWrite key: HeaderKey) -> Range<Int>? {
    let usual: [HeaderKey] = [
      .superiorBody, .issuer, .number, .place, .date, .issuedWith, .state, .medium, .documentType, .subject,
    ]
    return usual.prefix { $0 != key }.reversed().lazy.compactMap { seen[$0] }.first { !$0.isEmpty }
  }

  /// NĐ 30/2020/NĐ-CP, Điều 8 khoản 2: the components that every administrative document has.
  private mutating func checkCompleteness() {
    let opening = header.range.lowerBound..<min(header.range.lowerBound + 3, header.range.upperBound)
    func require(_ key: HeaderKey, _ severity: Severity = .error) {
      diagnostics.append(
        .missingComponent(key, at: seen[key] ?? place(toWrite: key) ?? opening, severity: severity))
    }
    if header.issuers.isEmpty { require(.issuer) }
    if header.subject.isEmpty { require(.subject) }
    guard header.issuedWith == nil else { return }
    let isIssued = header.state == .issued
    if header.number == nil, seen[.number] == nil { require(.number, isIssued ? .error : .warning) }
    if header.place == nil { require(.place, isIssued ? .error : .warning) }
    if header.date == nil, seen[.date] == nil { require(.date, isIssued ? .error : .warning) }
    guard isIssued else { return }
    if let number = header.number, number.value.number.isEmpty {
      diagnostics.append(.blankInIssuedPlan(.number, at: number.range))
    }
    if let date = header.date, !date.value.isComplete {
      diagnostics.append(.blankInIssuedPlan(.date, at: date.range))
    }
  }
}
