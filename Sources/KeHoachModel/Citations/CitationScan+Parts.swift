/// An issuer as it is written, without `của`.
struct WrittenIssuer {
  /// The words of its name.
  var words: Range<Int>
  /// The word that follows.
  var end: Int
}

extension CitationScan {
  // MARK: Dates

  /// The date that follows a word, after `ban hành` or a comma or in brackets.
  func dateAfter(_ place: Int) -> (date: Citation.WrittenDate, end: Int)? {
    guard place < words.count else { return nil }
    let gap = words[place].gap
    guard gap.contains(.space) || gap.contains(.open), gap.isSubset(of: [.space, .comma, .open, .hyphen]) else {
      return nil
    }
    let signed = CitationWords.signed.longest(at: place, in: words)
    return date(at: signed?.end ?? place)
  }

  /// Reads `ngày 31/8/2020`, `ngày 31 tháng 8 năm 2020`, `tháng 8 năm 2020`, `năm 2020`, `2020`, with blanks for parts.
  func date(at place: Int) -> (date: Citation.WrittenDate, end: Int)? {
    guard place < words.count else { return nil }
    var next = place
    var day: Int?
    var month: Int?
    let hasDay = matches(CitationWords.day, next)
    if hasDay {
      next += 1
      if let value = value(at: next), words[next].upper - words[next].lower <= 2 {
        // `ngày /5/2026`: the day is blank.
        if !words[next].gap.contains(.slash) {
          day = value
          next += 1
        }
        if let value = self.value(at: next), words[next].gap.isDisjoint(with: [.comma, .end]), isSeparator(next) {
          month = value
          next += 1
          guard let year = year(at: next), isSeparator(next) else {
            return day == nil ? nil : dated(place..<next, day: day, month: month, year: nil, isBlank: true)
          }
          return dated(place..<next + 1, day: day, month: month, year: year, isBlank: day == nil)
        }
      }
    }
    let hasMonth = matches(CitationWords.month, next)
    if hasMonth {
      next += 1
      if let value = value(at: next), words[next].upper - words[next].lower <= 2 {
        month = value
        next += 1
        if let year = year(at: next), words[next].gap == .slash {
          return dated(place..<next + 1, day: day, month: month, year: year, isBlank: hasDay && day == nil)
        }
      }
    }
    let isBlank = hasDay && (day == nil || month == nil)
    if matches(CitationWords.year, next), let year = year(at: next + 1) {
      return dated(place..<next + 2, day: day, month: month, year: year, isBlank: isBlank)
    }
    // The year alone behind the name of a law: `Luật Đầu tư công 2024`.
    if next == place, let year = year(at: next), words[next].gap == .space {
      return dated(place..<next + 1, day: nil, month: nil, year: year, isBlank: false)
    }
    return hasDay && hasMonth ? dated(place..<next, day: day, month: month, year: nil, isBlank: true) : nil
  }

  private func dated(_ range: Range<Int>, day: Int?, month: Int?, year: Int?, isBlank: Bool) -> (
    date: Citation.WrittenDate, end: Int
  ) {
    let value = year.flatMap { PlanDate(day: month == nil ? nil : day, month: month, year: $0) }
    return (Citation.WrittenDate(value: value, isBlank: isBlank, written: part(range)), range.upperBound)
  }

  /// Whether a slash, hyphen or dot stands before a word.
  private func isSeparator(_ place: Int) -> Bool {
    !words[place].gap.isDisjoint(with: [.slash, .hyphen, .dot]) && words[place].gap.isDisjoint(with: [.comma, .end])
  }

  // MARK: Issuers

  /// Reads `của …` at a word.
  func issuer(at place: Int) -> WrittenIssuer? {
    guard matches(CitationWords.of, place), place + 1 < words.count, words[place + 1].gap == .space else { return nil }
    let start = place + 1
    let title = IssuerTable.titles.longest(at: start, in: words)
    let known =
      Issuer.names.longest(at: start, in: words)
      ?? title.flatMap { title in
        title.end < words.count && words[title.end].gap == .space ? Issuer.names.longest(at: title.end, in: words) : nil
      }
    guard known != nil || words[start].traits.contains(.capital) else { return nil }
    var end = known?.end ?? start + 1
    while end < words.count, end < start + Self.longestName {
      let gap = words[end].gap
      let isCapital = words[end].traits.contains(.capital)
      guard gap == .space || (gap.isSubset(of: [.space, .hyphen]) && isCapital) else { break }
      if let place = CitationWords.places.longest(at: end, in: words) {
        end = place.end
        continue
      }
      if CitationWords.subjects.matches(at: end, in: words) || CitationWords.issuerStops.matches(at: end, in: words)
        || words[end].traits.contains(.number) && known == nil
      {
        break
      }
      if matches(CitationWords.and, end) {
        // `Sở Giáo dục và Đào tạo`, but not `… và Quyết định số …`, `… và các …`
        guard known == nil, end + 1 < words.count, words[end + 1].traits.contains(.capital),
          words[end + 1].gap == .space,
          !DocumentType.names.matches(at: end + 1, in: words)
        else { break }
      } else if known != nil, !isCapital, !words[end].traits.contains(.number) {
        // Behind a known name only the name of a place follows, whose words are capitals.
        break
      }
      end += 1
    }
    return WrittenIssuer(words: start..<end, end: end)
  }

  // MARK: Words and bytes

  func matches(_ table: NameTable, _ place: Int) -> Bool {
    place >= 0 && place < words.count && table.matches(at: place, in: words)
  }

  func isNumberWord(_ place: Int) -> Bool { place < words.count && isDigit(words[place].lower) }

  /// The year that a word is.
  func year(at place: Int) -> Int? {
    guard let value = value(at: place), words[place].upper - words[place].lower == 4, (1945...2100).contains(value)
    else { return nil }
    return value
  }

  /// The number that a word of up to four digits is.
  func value(at place: Int) -> Int? {
    guard place < words.count, words[place].traits.contains(.number), words[place].upper - words[place].lower <= 4
    else { return nil }
    return bytes[words[place].lower..<words[place].upper].reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }

  func part(_ place: Range<Int>) -> Citation.Part {
    let range = words[place.lowerBound].lower..<words[place.upperBound - 1].upper
    return Citation.Part(text: string(range), range: range)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func isDigit(_ offset: Int) -> Bool { bytes[offset] >= UInt8(ascii: "0") && bytes[offset] <= UInt8(ascii: "9") }

  func isSpace(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: " ") || bytes[offset] == 0xA0 || bytes[offset] == 0xC2 || bytes[offset] == 0xAF
  }

  /// The end of the spaces from an offset on.
  func skipSpaces(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
        offset += 1
      } else if bytes[offset] == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0xA0 {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }
}
