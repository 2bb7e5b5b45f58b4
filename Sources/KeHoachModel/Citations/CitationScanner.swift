/// Finds the documents that a text cites, in one pass over its words.
///
/// Every look ahead is bounded, so the work is linear in the length of the text. Text is expected in NFC.
public enum CitationScanner {
  /// The citations of a text in reading order; ranges are UTF-8 offsets in the text.
  public static func scan(_ text: String) -> [Citation] {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= 6 else { return [] }
      var scan = CitationScan(bytes: bytes, words: WordReader.read(bytes))
      scan.run()
      return scan.citations
    }
  }

  /// The citations of a text in reading order; ranges are offsets in the source.
  public static func scan(_ text: RichText, place: Citation.Place = .text) -> [Citation] {
    scan(text.plain).map { citation in
      var moved = citation.moved(text.sourceRange)
      moved.place = place
      return moved
    }
  }
}

/// One scan of a text.
struct CitationScan {
  /// The longest subject and the longest name that are looked at, in words.
  static let longestSubject = 200
  static let longestName = 30

  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]
  var citations: [Citation] = []
  /// For each citation, the word it begins with and the one after its last part so far.
  private var spans: [Range<Int>] = []

  init(bytes: UnsafeBufferPointer<UInt8>, words: [Word]) {
    self.bytes = bytes
    self.words = words
  }

  mutating func run() {
    let starts = Self.starts
    var place = 0
    while place < words.count {
      if starts[words[place].key] < 0 {
        place += 1
      } else if let end = citation(at: place) {
        place = max(end, place + 1)
      } else {
        place += 1
      }
    }
    readSubjects()
  }

  private static let starts = KeyTable(firstWordsOf: [DocumentType.names, DocumentType.shortNames])

  // MARK: Heads

  /// Reads the citation that begins at a word, and those that continue it; gives the place after the last one.
  private mutating func citation(at place: Int) -> Int? {
    if let found = DocumentType.names.longest(at: place, in: words) {
      let type = DocumentType.allCases[found.value]
      if type.isCitedByName, words[place].traits.contains(.capital) {
        return law(type, from: place, nameFrom: found.end)
      }
      if type.isCitedByName { return nil }
      return document(type, from: place, after: found.end)
    }
    guard words[place].traits.contains(.capitals), words[place].gap.isDisjoint(with: [.hyphen, .slash]),
      let found = DocumentType.shortNames.longest(at: place, in: words)
    else { return nil }
    let after = matches(CitationWords.number, found.end) ? found.end + 1 : found.end
    guard let number = number(after: after - 1), number.symbol != nil else { return nil }
    let type = DocumentType.allCases[found.value]
    return finish(type, typeWords: place..<found.end, number: number, from: place)
  }

  /// Reads what follows the name of a type that is no law.
  private mutating func document(_ type: DocumentType, from place: Int, after end: Int) -> Int? {
    let isCapital = words[place].traits.contains(.capital)
    // `Chương trình hành động số …`, `Nghị quyết của Quốc hội số …`
    var next = end
    while next < words.count, next < end + 4, words[next].gap == .space, !matches(CitationWords.number, next),
      !words[next].traits.contains(.capital), !words[next].traits.contains(.number), !matches(CitationWords.of, next),
      !matches(CitationWords.day, next)
    { next += 1 }
    if matches(CitationWords.number, next), words[next].gap == .space, let number = number(after: next),
      number.symbol != nil || number.year != nil || type.isKnownByNumber
    {
      return finish(type, typeWords: place..<next, number: number, from: place)
    }
    if let number = number(after: end - 1),
      number.symbol != nil || (isCapital && type.isKnownByBareNumber && number.isShort)
    {
      return finish(type, typeWords: place..<end, number: number, from: place)
    }
    guard isCapital, end < words.count, words[end].gap == .space else { return nil }
    if matches(CitationWords.of, end), let issuer = issuer(at: end) {
      if matches(CitationWords.number, issuer.end), let number = number(after: issuer.end),
        number.symbol != nil || type.isKnownByNumber
      {
        return finish(type, typeWords: place..<end, number: number, issuer: issuer, from: place)
      }
      // Without a number it is a citation only where the plan is based on it.
      if type.isKnownByBareNumber, isBasis(place) {
        return finish(type, typeWords: place..<end, number: nil, issuer: issuer, from: place)
      }
    }
    if matches(CitationWords.day, end), let date = date(at: end), date.date.value?.day != nil || date.date.isBlank {
      return finish(type, typeWords: place..<end, number: nil, from: place)
    }
    return nil
  }

  /// Reads a law: its name, and number and date where they are given.
  private mutating func law(_ type: DocumentType, from place: Int, nameFrom start: Int) -> Int? {
    var end = start
    if start < words.count, words[start].gap == .space, matches(CitationWords.number, start) || isNumberWord(start) {
      let isYear = isNumberWord(start) && year(at: start) != nil
      if !isYear {
        guard let number = number(after: matches(CitationWords.number, start) ? start : start - 1), number.symbol != nil
        else { return nil }
        return finish(type, typeWords: place..<start, number: number, from: place)
      }
    } else {
      end = nameEnd(from: start, isBasis: isBasis(place))
    }
    if end == start, type != .constitution { return nil }
    if place > 0, CitationWords.drafts.matches(at: max(0, place - 2), in: words), words[place].gap == .space {
      return nil
    }
    let name = end > start ? start..<end : nil
    var number: WrittenNumber?
    if matches(CitationWords.number, end) {
      number = self.number(after: end)
    } else {
      number = self.number(after: end - 1)
    }
    if number?.symbol == nil { number = nil }
    return finish(type, typeWords: place..<start, name: name, number: number, from: place, after: end)
  }

  /// The word after the name of a law that begins at a word.
  private func nameEnd(from start: Int, isBasis: Bool) -> Int {
    guard start < words.count, words[start].gap == .space else { return start }
    let isChange = matches(CitationWords.change, start)
    let known = CitationWords.laws.longest(at: start, in: words)
    guard words[start].traits.contains(.capital) || isChange || known != nil else { return start }
    if let known, !isBasis { return known.end }
    var place = known?.end ?? start + 1
    while place < words.count, place < start + Self.longestName {
      let gap = words[place].gap
      guard gap == .space || (isBasis || isChange) && gap.isSubset(of: .joints) else { break }
      if year(at: place) != nil || matches(CitationWords.day, place) { break }
      if matches(CitationWords.number, place), isNumberWord(place + 1) { break }
      if matches(CitationWords.year, place), isNumberWord(place + 1) { break }
      if !isChange, gap != .space || matches(CitationWords.and, place) {
        let next = matches(CitationWords.and, place) ? place + 1 : place
        if DocumentType.names.matches(at: next, in: words), next < words.count, words[next].traits.contains(.capital) {
          break
        }
      }
      if !isBasis, !isChange, CitationWords.lawStops.matches(at: place, in: words) { break }
      place += 1
    }
    return place
  }

  private func isBasis(_ place: Int) -> Bool {
    place > 0 && words[place].gap == .space
      && (place > 1 && CitationWords.basis.longest(at: place - 2, in: words)?.end == place
        || CitationWords.basis.longest(at: place - 1, in: words)?.end == place)
  }

  // MARK: What follows a number

  /// Adds a citation whose type, name and number are read, with its date and issuer, and reads what continues it.
  private mutating func finish(
    _ type: DocumentType, typeWords: Range<Int>?, name: Range<Int>? = nil, number: WrittenNumber?,
    issuer early: WrittenIssuer? = nil, from place: Int, after end: Int? = nil
  ) -> Int {
    var next = number?.end ?? early?.end ?? end ?? typeWords?.upperBound ?? place + 1
    var citation = Citation(type: type, range: 0..<0)
    citation.typeWords = typeWords.map(part)
    citation.name = name.map(part)
    if let number { set(number, in: &citation) }
    var issuer = early
    for _ in 0..<2 {
      if citation.date == nil, let found = dateAfter(next) {
        citation.date = found.date
        next = found.end
      }
      if issuer == nil, next < words.count, words[next].gap == .space, let found = self.issuer(at: next) {
        issuer = found
        next = found.end
      }
    }
    citation.issuer = issuer.map { part($0.words) }
    var upper = max(words[next - 1].upper, number?.upper ?? 0)
    if let date = citation.date { upper = max(upper, date.written.range.upperBound) }
    citation.range = words[place].lower..<upper
    citations.append(citation)
    spans.append(place..<next)
    return continuation(of: type, at: next) ?? next
  }

  /// `…, số 68/NQ-CP` and `… và 1655/BTTTT-ƯDCNTT`: a further document of the same type.
  private mutating func continuation(of type: DocumentType, at place: Int) -> Int? {
    guard place < words.count, !type.isCitedByName else { return nil }
    var next = place
    if matches(CitationWords.and, next), words[next].gap == .space {
      next += 1
    } else if !words[next].gap.isSubset(of: [.space, .comma]) || !words[next].gap.contains(.comma) {
      return nil
    }
    let start = next
    if matches(CitationWords.number, next) { next += 1 }
    guard isNumberWord(next), let number = number(after: next - 1), number.symbol != nil else { return nil }
    return finish(type, typeWords: nil, number: number, from: start)
  }

  private func set(_ number: WrittenNumber, in citation: inout Citation) {
    citation.number = Citation.Part(text: string(number.number), range: number.number)
    citation.year = number.year
    citation.identifier = Citation.Part(
      text: string(number.number.lowerBound..<number.upper), range: number.number.lowerBound..<number.upper)
    citation.straySpaces = number.spaces
    guard let symbol = number.symbol else { return }
    citation.symbolWords = Citation.Part(text: string(symbol), range: symbol)
    citation.symbol = DocumentSymbol(number.symbolText, isParty: number.isParty)
  }

  // MARK: Subjects

  private mutating func readSubjects() {
    for index in citations.indices where citations[index].type?.isCitedByName != true {
      let start = spans[index].upperBound
      guard start < words.count, words[start].gap == .space || words[start].gap == [.space, .comma],
        CitationWords.subjects.matches(at: start, in: words)
      else { continue }
      let end = subjectEnd(from: start, after: index)
      guard end > start + 1 else { continue }
      citations[index].subject = part(start..<end)
      citations[index].range =
        citations[index].range.lowerBound..<max(citations[index].range.upperBound, words[end - 1].upper)
    }
  }

  /// The word after a subject; marks the citations inside it.
  private mutating func subjectEnd(from start: Int, after index: Int) -> Int {
    var place = start
    var depth = 0
    var inner = index + 1
    var innerEnd = -1
    while place < words.count, place < start + Self.longestSubject {
      let gap = words[place].gap
      if place > start {
        if gap.contains(.end) { break }
        if gap.contains(.open) {
          if CitationWords.definitions.matches(at: place, in: words) { break }
          depth += 1
        }
        if gap.contains(.close) {
          depth -= 1
          if depth < 0 { break }
        }
        if gap.contains(.comma) {
          if words[place].traits.contains(.capital), Issuer.names.matches(at: place, in: words) { break }
          if CitationWords.asides.matches(at: place, in: words) { break }
        }
      }
      while inner < citations.count, spans[inner].lowerBound < place { inner += 1 }
      if inner < citations.count, spans[inner].lowerBound == place {
        let isJoined = place > start && matches(CitationWords.and, place - 1)
        let before = isJoined ? place - 1 : place
        if (isJoined || gap.contains(.comma)) && before != innerEnd { return before }
        // `… (Chỉ thị số 13/CT-TTg)`: the short name of the same document.
        if gap.contains(.open), citations[inner].key == citations[index].key { break }
        citations[inner].isInSubject = true
        innerEnd = spans[inner].upperBound
        place = innerEnd
        inner += 1
        continue
      }
      place += 1
    }
    return place
  }
}
