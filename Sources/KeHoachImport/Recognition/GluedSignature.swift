import KeHoachText

/// A signature whose lines were copied into one: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang`.
struct GluedSignature {
  private let words: [DraftLineMaker.Word]

  /// The lines of a signature that stand in one line; nil for any other line.
  static func parts(of line: DraftLine, _ maker: DraftLineMaker) -> [Range<Int>]? {
    guard (3...30).contains(line.words), line.label == nil || line.label?.kind == .capital, !line.endsColon,
      line.letters.startsCapital
    else { return nil }
    let isActing = ActingMark.read(line.folded) != nil
    guard isActing || EndingWords.offices.begin(line) else { return nil }
    let signature = GluedSignature(words: maker.words(of: line.range))
    guard let count = signature.countOfOffice(), let tail = signature.tail(from: count) else { return nil }
    guard isActing || !tail.isEmpty else { return nil }
    let starts = signature.starts(before: count)
    let office = zip(starts, starts.dropFirst() + [count]).map { signature.range($0..<$1) }
    return office.count + tail.count > 1 ? office + tail : nil
  }

  /// How many words in capitals there are at the start.
  private func countOfOffice() -> Int? {
    let count = words.prefix { !$0.hasSmall && !$0.folded.hasPrefix("(") }.count
    return count > 0 ? count : nil
  }

  /// `(Đã ký)` and the name behind the office; nil where anything else stands there.
  private func tail(from start: Int) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var at = start
    if at < words.count, words[at].folded.hasPrefix("(") {
      guard let end = words[at...].firstIndex(where: { $0.folded.hasSuffix(")") }) else { return nil }
      parts.append(range(at..<end + 1))
      at = end + 1
    }
    guard at < words.count else { return parts }
    let name = words[at...]
    guard (2...6).contains(name.count), name.allSatisfy(isOfName) else {
      return nil
    }
    // `GIÁM ĐỐC Sở Y tế` names a body; `Vũ`, `Tô`, `Đoàn` are surnames that only fold to how bodies' names begin.
    let rest = name.map(\.folded).joined(separator: " ")
    let isBody = BodyNameWords.heads.length(in: rest, firstWord: words[at].folded) != nil
    guard !isBody || Self.surnames.contains(words[at].letters) else { return nil }
    return parts + [range(at..<words.count)]
  }

  private func isOfName(_ word: DraftLineMaker.Word) -> Bool {
    word.startsCapital && (word.hasSmall || word.letters.count == 1) && !word.hasMark
  }

  private static let surnames: Set = ["Vũ", "Tô", "Đoàn", "Trương", "Bồ", "Đái", "Quý"]

  /// The words with which lines begin: a mark such as `KT.`, or an office that the line doesn't wait for.
  private func starts(before count: Int) -> [Int] {
    var starts: [Int] = []
    var needsOffice = false
    var at = 0
    while at < count {
      if let acting = ActingMark.read(words[at].folded), acting.isMarked || at == 0 {
        starts.append(at)
        needsOffice = acting.needsOffice
        // `KT.CHỦ TỊCH`: the office hangs on the mark.
        let isTight = acting.length < words[at].folded.count
        if isTight, let length = office(at, dropping: acting.length) {
          needsOffice = false
          at += length
        } else {
          at += 1
        }
      } else if let length = office(at) {
        // `TM. BAN GIÁM ĐỐC`: a body that is named for its offices.
        let isBody = at > 0 && Self.bodiesOfOffices.contains(words[at - 1].folded)
        if at == 0 || !needsOffice && !isBody { starts.append(at) }
        needsOffice = false
        at += length
      } else {
        if at == 0 { starts.append(0) }
        at += 1
      }
    }
    return starts
  }

  private static let bodiesOfOffices: Set = ["ban", "doan", "hoi"]

  /// How many words the office has that begins at a word.
  private func office(_ at: Int, dropping count: Int = 0) -> Int? {
    let rest = words[at..<min(at + 8, words.count)].map(\.folded).joined(separator: " ").dropFirst(count)
    let text = String(rest)
    guard let length = EndingWords.offices.length(in: text, firstWord: PhraseStarts.firstWord(of: text.utf8)) else {
      return nil
    }
    return text.utf8.prefix(length).split(separator: UInt8(ascii: " ")).count
  }

  private func range(_ part: Range<Int>) -> Range<Int> {
    words[part.lowerBound].range.lowerBound..<words[part.upperBound - 1].range.upperBound
  }
}

extension DraftLineMaker {
  /// A word of a line.
  struct Word {
    var range: Range<Int>
    /// Its letters as they stand.
    var letters: String
    /// Its letters folded, marks included.
    var folded: String
    var startsCapital: Bool
    var hasSmall: Bool
    /// Whether it holds a mark that no name has.
    var hasMark: Bool
  }

  /// The words of a line.
  func words(of range: Range<Int>) -> [Word] {
    var result: [Word] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, !isBlank(at) { at += 1 }
      if at > start { result.append(word(start..<at)) }
      at += 1
    }
    return result
  }
}
