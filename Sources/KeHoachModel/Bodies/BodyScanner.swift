/// Finds the bodies, levels and provinces in running text that did not exist on its date.
///
/// One pass over the words, longest name first; every look around is bounded or done once a sentence, so the work is
/// linear. Text is expected in NFC. Names between quotation marks, in sentences marked as history (`(cũ)`, `trước đây`,
/// `nay là`, …), of streets and persons are no findings, nor are names of which the data is not sure.
public enum BodyScanner {
  /// The words that everything that is found begins with, in any case and with the tone on either vowel; other words
  /// need not be looked at.
  public static let openings = BodyScan.tables.flatMap(\.firstWords)

  /// The findings of a text in reading order; ranges are UTF-8 offsets in the text.
  ///
  /// - Parameters:
  ///   - text: running text.
  ///   - date: the date of the document. One that is not fully known counts in favour of a body.
  ///   - excluded: ranges in which names count as those of their time, such as issuers and subjects of citations.
  public static func scan(_ text: String, on date: PlanDate, excluding excluded: [Range<Int>] = []) -> [BodyFinding] {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= 4 else { return [] }
      var scan = BodyScan(bytes: bytes, words: WordReader.read(bytes), date: date)
      scan.run()
      return scan.findings.filter { finding in !excluded.contains { $0.overlaps(finding.range) } }
    }
  }

  /// The findings of a text in reading order; ranges, also the excluded ones, are offsets in the source.
  public static func scan(_ text: RichText, on date: PlanDate, excluding excluded: [Range<Int>] = []) -> [BodyFinding] {
    scan(text.plain, on: date).compactMap { finding in
      var moved = finding
      moved.range = text.sourceRange(of: finding.range)
      return excluded.contains { $0.overlaps(moved.range) } ? nil : moved
    }
  }
}

extension Citation {
  /// Where names are those of the cited document's time: its issuer and its subject.
  public var namesRanges: [Range<Int>] {
    [issuer?.range, subject?.range, name?.range, symbolWords?.range].compactMap { $0 }
  }
}

/// One scan of a text.
struct BodyScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]
  let date: PlanDate
  var findings: [BodyFinding] = []
  /// The sentence last looked at.
  private var sentence = SentenceSetting.none
  /// Whether names of departments or ministries follow without `Sở` or `Bộ`.
  private var list: BodyRecord.Kind?

  init(bytes: UnsafeBufferPointer<UInt8>, words: [Word], date: PlanDate) {
    self.bytes = bytes
    self.words = words
    self.date = date
  }

  mutating func run() {
    let starts = Self.starts
    var place = 0
    while place < words.count {
      if words[place].gap.contains(.end) { list = nil }
      if list == nil, starts[words[place].key] < 0 {
        place += 1
        continue
      }
      place = body(at: place) ?? province(at: place) ?? listed(at: place) ?? place + 1
    }
  }

  private static let starts = KeyTable(firstWordsOf: Self.tables)
  static let tables = [Bodies.names, PlaceName.heads, BodyWords.levels, BodyWords.colonHeads]

  // MARK: Bodies

  /// Looks at the body or level that begins at a word; gives the place after it.
  private mutating func body(at place: Int) -> Int? {
    guard let found = Bodies.names.longest(at: place, in: words) else { return nil }
    let records = Bodies.group(found.value)
    guard let kind = records.first?.kind else { return nil }
    startList(at: place)
    let gap = words[place].gap
    // Within a symbol (`18/TTr-SKHĐT`) or behind a slash it is no name of a body.
    guard kind == .level || words[place].traits.contains(.capital), gap.isDisjoint(with: [.slash]), gap != .hyphen
    else {
      return nil
    }
    let status = Bodies.status(of: records, on: date)
    if kind == .level { return level(place..<found.end, status: status) }
    guard let confidence = status.confidence else { return found.end }
    // What is not confirmed is no name: a level in it may be one.
    guard confidence > .unconfirmed else { return nil }
    report(.body, place..<found.end, status)
    return found.end
  }

  /// Looks at a level: the rest of a list of levels, or the name of a unit, belongs to it.
  private mutating func level(_ name: Range<Int>, status: BodyStatus) -> Int {
    guard status.confidence != nil else { return name.upperBound }
    var end = name.upperBound
    while end < words.count {
      let isAnd = BodyWords.and.matches(at: end, in: words) && words[end].gap == .space
      let next = isAnd ? end + 1 : end
      guard next < words.count,
        isAnd ? words[next].gap == .space : words[next].gap.isSubset(of: [.comma, .space, .hyphen]),
        isAnd || words[next].gap != .space, let more = BodyWords.levels.longest(at: next, in: words)
      else { break }
      end = more.end
    }
    if end == name.upperBound {
      while end < words.count, end < name.upperBound + 4, words[end].gap == .space,
        words[end].traits.contains(.capital) || words[end].traits.contains(.number)
      { end += 1 }
    }
    guard !BodyWords.after.matches(at: name.upperBound, in: words) else { return end }
    report(.level, name.lowerBound..<end, status)
    return end
  }

  // MARK: Lists of departments

  /// `các Sở Tài chính, Kế hoạch và Đầu tư`, `các sở: Tài chính, Kế hoạch và Đầu tư`
  private mutating func startList(at place: Int) {
    guard let head = BodyWords.colonHeads.longest(at: place, in: words), head.end < words.count else { return }
    let isPlural = place > 0 && words[place].gap == .space && BodyWords.all.matches(at: place - 1, in: words)
    let hasColon = words[head.end].gap == [.colon, .space]
    list = isPlural || hasColon ? (head.value == 0 ? .department : .ministry) : nil
  }

  private mutating func listed(at place: Int) -> Int? {
    startList(at: place)
    guard let list, words[place].traits.contains(.capital), place > 0 else { return nil }
    let gap = words[place].gap
    let isItem =
      gap == [.comma, .space] || gap == [.colon, .space]
      || gap == .space
        && (BodyWords.and.matches(at: place - 1, in: words) || BodyWords.colonHeads.matches(at: place - 1, in: words))
    let names = list == .department ? Bodies.bareDepartments : Bodies.bareMinistries
    guard isItem, let found = names.longest(at: place, in: words) else { return nil }
    let status = Bodies.status(of: Bodies.group(found.value), on: date)
    guard let confidence = status.confidence, confidence > .unconfirmed else { return nil }
    report(.body, place..<found.end, status)
    return found.end
  }

  // MARK: Provinces

  private mutating func province(at place: Int) -> Int? {
    guard let found = PlaceName.read(at: place, in: words) else { return unknownCity(at: place) }
    report(of: found, place..<found.end)
    guard found.form == .province else { return found.end }
    // `các tỉnh Lào Cai, Yên Bái và Hà Giang`
    var end = found.end
    while end < words.count {
      let isAnd = BodyWords.and.matches(at: end, in: words) && words[end].gap == .space
      let next = isAnd ? end + 1 : end
      guard next < words.count, isAnd ? words[next].gap == .space : words[next].gap == [.comma, .space],
        words[next].traits.contains(.capital), let more = ProvinceRecord.names.longest(at: next, in: words)
      else { break }
      report(of: PlaceName(record: ProvinceRecord.all[more.value], form: found.form, end: more.end), next..<more.end)
      end = more.end
    }
    return end
  }

  /// `thành phố Biên Hòa`: a city that is none of those under the central government.
  private mutating func unknownCity(at place: Int) -> Int? {
    guard let head = BodyWords.levels.longest(at: place, in: words), head.end == place + 2, head.end < words.count,
      words[head.end].gap == .space, words[head.end].traits.contains(.capital),
      !words[place].traits.contains(.capitals),
      case .abolished(let on, let successors, let basis, _) = Bodies.status(of: "thành phố thuộc tỉnh", on: date)
    else { return nil }
    var end = head.end
    while end < words.count, end < head.end + 4, words[end].gap == .space, words[end].traits.contains(.capital) {
      end += 1
    }
    report(.level, place..<end, .abolished(on: on, successors: successors, basis: basis, confidence: .medium))
    return end
  }

  private mutating func report(of name: PlaceName, _ range: Range<Int>) {
    let status = name.record.status(as: name.form, on: date)
    guard status.confidence != nil else { return }
    let isLevel = name.form == .city && name.record.province(on: date)?.form != .city
    report(isLevel ? .level : .province, range, status)
  }

  // MARK: What is no finding

  private mutating func report(_ kind: BodyFinding.Kind, _ range: Range<Int>, _ status: BodyStatus) {
    guard !words[range.lowerBound].traits.contains(.quoted), !isPrecededByOtherName(range.lowerBound) else { return }
    if !sentence.range.contains(range.lowerBound) {
      sentence = SentenceSetting(around: range.lowerBound, in: words, self.bytes, on: date)
    }
    guard !sentence.isHistory, !sentence.isBeforeEnd(of: status), !(sentence.isAbroad && kind != .body) else { return }
    let bytes = words[range.lowerBound].lower..<words[range.upperBound - 1].upper
    findings.append(
      BodyFinding(kind: kind, name: String(decoding: self.bytes[bytes], as: UTF8.self), range: bytes, status: status))
  }

  /// Whether the words before a name make it that of a street, a person or someone's former office.
  private func isPrecededByOtherName(_ place: Int) -> Bool {
    guard words[place].gap == .space else { return false }
    if place > 0, BodyWords.before.longest(at: place - 1, in: words)?.end == place { return true }
    if place > 1, BodyWords.before.longest(at: place - 2, in: words)?.end == place { return true }
    var back = place - 1
    while back >= 0, back >= place - 6, words[back + 1].gap == .space {
      if BodyWords.former.matches(at: back, in: words), !words[back].traits.contains(.capital),
        !BodyWords.notFormer.matches(at: back + 1, in: words),
        back == 0 || words[back].gap != .space || words[back - 1].key != BodyScan.resource
      {
        return true
      }
      back -= 1
    }
    return false
  }

  /// `tài nguyên` is another word.
  private static let resource: UInt64 = {
    var text = "tài"
    return text.withUTF8 { WordReader.read($0)[0].key }
  }()
}

extension Bodies {
  /// The names of departments and ministries without `Sở` and `Bộ`, for lists.
  static let bareDepartments = bareNames("Sở ", .department)
  static let bareMinistries = bareNames("Bộ ", .ministry)

  private static func bareNames(_ head: String, _ kind: BodyRecord.Kind) -> NameTable {
    NameTable(
      BodyRecord.all.enumerated().flatMap { place, record -> [(String, Int)] in
        guard record.kind == kind else { return [] }
        return record.names.filter { $0.hasPrefix(head) }.map { (String($0.dropFirst(head.count)), place) }
      })
  }
}
