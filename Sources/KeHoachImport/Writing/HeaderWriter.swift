import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachText

extension PlanWriter {
  /// Writes the header: what the plan prints of the letterhead and the title.
  mutating func writeHeader() {
    text.add(made: "---\n")
    writeBodies()
    let isAttached = writesAttachedTo
    writeNumberAndDate(isAttached: isAttached)
    if isAttached { writeAttachedTo() }
    writeState()
    if isPaper { writeEntry("hình thức", "giấy", for: nil) }
    writeStamps()
    writeTitle(isAttached: isAttached)
    text.add(made: "---\n\n")
    compareMade()
  }

  /// The lines of the paragraphs of a role.
  func lines(_ role: ComponentRole) -> [Range<Int>] {
    withWords((parts.heading[role] ?? []).flatMap { bytes.lines(of: $0.range) })
  }

  /// The paragraphs of a role, whatever the lines they are broken into.
  func paragraphs(_ role: ComponentRole) -> [Range<Int>] { withWords((parts.heading[role] ?? []).map(\.range)) }

  private func withWords(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.filter { !bytes.words($0).bareCapitals.isEmpty }
  }

  // MARK: Type and subject

  private mutating func writeTitle(isAttached: Bool) {
    var type = lines(.documentType)
    var subject = lines(.subject)
    if let first = type.first, let split = typeEnd(of: first) {
      // `KẾ HOẠCH` and the subject in one paragraph.
      let rest = bytes.trimmed(split..<first.upperBound)
      subject.insert(contentsOf: (rest.isEmpty ? [] : [rest]) + type.dropFirst(), at: 0)
      type = [first.lowerBound..<split]
    }
    if let first = type.first, let last = type.last, joined(type).bareCapitals != "KẾHOẠCH" {
      let name = joined(type)
      writeEntry(
        "loại văn bản", name == name.uppercased() ? name.sentenceCase : name, for: first.lowerBound..<last.upperBound)
    }
    if type.isEmpty, !subject.isEmpty { remarkAdded("KẾ HOẠCH", at: subject[0]) }
    if !isAttached { subject += lines(.attachedTo) }
    writeEntry("trích yếu", lines: subject)
  }

  /// What belongs to the name of a plan of several bodies: `KẾ HOẠCH PHỐI HỢP LIÊN NGÀNH`.
  private static let jointWords: Set = ["phoi hop", "lien nganh", "lien tich"]
  private static let types = DocumentType.allCases.map { $0.rawValue.uppercased() }

  /// Where the name of the type ends in a line that says more; nil where the line is the name alone.
  private func typeEnd(of line: Range<Int>) -> Int? {
    let words = bytes.words(line)
    for type in Self.types where words.hasPrefix(type) {
      let rest = words.dropFirst(type.count)
      // All the rest, so that `PHỐI HỢP VỀ …` is a subject.
      let pairs = Keyword.fold(rest).split(separator: " ")
      let isJoint =
        pairs.count.isMultiple(of: 2) && !pairs.isEmpty
        && stride(from: 0, to: pairs.count, by: 2).allSatisfy {
          Self.jointWords.contains("\(pairs[$0]) \(pairs[$0 + 1])")
        }
      if isJoint { return line.upperBound }
      if let next = rest.first, next.isWhitespace || next == ":" { return line.lowerBound + type.utf8.count }
    }
    return line.isEmpty || parts.heading[.documentType]?.isEmpty != false ? nil : line.upperBound
  }

  // MARK: What the plan is issued with

  /// Whether `(Kèm theo …)` goes into the header: then the plan prints neither number nor date, recipients nor signature.
  var writesAttachedTo: Bool {
    !lines(.attachedTo).isEmpty && lines(.number).isEmpty && parts.recipients.isEmpty && parts.signers.isEmpty
  }

  private mutating func writeAttachedTo() {
    let lines = lines(.attachedTo)
    guard let first = lines.first, let last = lines.last else { return }
    let whole = joined(lines)
    var inner = Substring(whole)
    if inner.first == "(" { inner.removeFirst() }
    if inner.last == ")" { inner.removeLast() }
    let folded = Keyword.fold(inner)
    let heads = ["kem theo", "ban hanh kem theo", "ban hanh theo"]
    guard let head = heads.first(where: { folded.hasPrefix($0 + " ") }) else {
      return writeEntry("kèm theo", String(inner), for: first.lowerBound..<last.upperBound)
    }
    let words = inner.split(separator: " ").dropFirst(head.split(separator: " ").count)
    writeEntry("kèm theo", words.joined(separator: " "), for: first.lowerBound..<last.upperBound)
    if head != "kem theo" {
      remarkOtherwise(first.lowerBound..<last.upperBound, whole, "(Kèm theo …)")
    }
  }

  /// Whether any `(Kèm theo …)` line has its number and date filled in: so it is in paper originals.
  private var isPaper: Bool {
    let references = parts.appendices.flatMap(\.reference).map(\.range) + (writesAttachedTo ? lines(.attachedTo) : [])
    return references.contains { range in
      let words = bytes.words(range)
      guard let slash = words.firstIndex(of: "/"), let before = words[..<slash].last else { return false }
      return before.isNumber || before.isLetter && words[..<slash].reversed().prefix(3).contains(where: \.isNumber)
    }
  }

  // MARK: State and stamps

  /// `DỰ THẢO`, `(Dự thảo)`, `DỰ THẢO LẦN 2`; what it is the draft of may stand in the next stamp.
  private mutating func writeState() {
    guard let place = parts.stamps.firstIndex(where: saysDraft) else { return }
    let words = words(parts.stamps[place]).split(whereSeparator: \.isWhitespace).dropFirst(2).map(String.init)
    let more = parts.stamps.dropFirst(place + 1).prefix { isOfState($0) }
    let marks: Set<Character> = [" ", ":", "(", ")", "-", "–"]
    let said = ([words.joined(separator: " ")] + more.map { self.words($0) }).map { part in
      String(part.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
    }
    let state = said.filter { !$0.isEmpty }.joined(separator: " ").onOneLine
    writeEntry("trạng thái", "dự thảo" + (state.isEmpty ? "" : ": " + state), for: parts.stamps[place].range)
  }

  private func saysDraft(_ piece: DraftPiece) -> Bool {
    Keyword.fold(words(piece).drop { $0 == "(" || $0 == "[" }).hasPrefix("du thao")
  }

  /// `(LẦN 2)` below DỰ THẢO.
  private func isOfState(_ piece: DraftPiece) -> Bool {
    !saysDraft(piece) && Self.stampKey(words(piece)) == nil && words(piece).count < 60
  }

  /// The key of a degree of secrecy or urgency; nil for other words.
  private static func stampKey(_ words: String) -> String? {
    switch Keyword.fold(words) {
    case "mat", "toi mat", "tuyet mat": "độ mật"
    case "khan", "thuong khan", "hoa toc": "độ khẩn"
    default: nil
    }
  }

  private mutating func writeStamps() {
    var written: Set<String> = []
    let state = parts.stamps.firstIndex(where: saysDraft)
    var isState = false
    for (place, piece) in parts.stamps.enumerated() {
      isState = place == state || isState && isOfState(piece)
      if isState { continue }
      guard let key = Self.stampKey(words(piece)) else {
        remark(
          .notTakenOver, piece.range, "dấu “\(words(piece).clipped)” không có khóa trong kế hoạch nên không đưa vào",
          en: "the stamp “\(words(piece).clipped)” has no key in the plan language and is left out")
        continue
      }
      if written.insert(key).inserted {
        writeEntry(key, lines: [piece.range])
      } else {
        remark(.notTakenOver, piece.range, "đã có \(key), dấu này không đưa vào", en: "a second stamp is left out")
      }
    }
  }

  // MARK: Made words

  /// Compares what the program prints by itself with what the draft says.
  private mutating func compareMade() {
    let national = lines(.nationalTitle) + lines(.motto)
    guard let first = national.first, let last = national.last else {
      return remarkAdded("Quốc hiệu, Tiêu ngữ", at: 0..<0)
    }
    let made = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
    if joined(national).bareCapitals != made.bareCapitals {
      remarkOtherwise(
        min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound), joined(national), made)
    }
  }

  /// Says that the program prints what the draft does not have.
  mutating func remarkAdded(_ what: String, at range: Range<Int>) {
    remark(
      .added, range, "bản thảo không có \(what); bản in có, theo mẫu của Nghị định",
      en: "the draft has no \(what); the print has it, as the decree wants")
  }

  /// Says that the program prints other words than the draft has.
  mutating func remarkOtherwise(_ range: Range<Int>, _ words: String, _ printed: String) {
    remark(
      .printsOtherwise, range, "bản thảo ghi “\(words.clipped)”, bản in ghi “\(printed.clipped)”",
      en: "the draft says “\(words.clipped)”, the print “\(printed.clipped)”")
  }
}

extension String {
  /// The words in lower case but for the first letter.
  var sentenceCase: String {
    let lower = lowercased()
    return lower.prefix(1).uppercased() + lower.dropFirst()
  }
}
