import KeHoachText

/// How appendices and the lines around tables begin.
enum AppendixWords {
  /// `PHỤ LỤC`, `Phụ lục 01:`, `Biểu số 02`, alone or with the title on the same line.
  ///
  /// - Parameter isSure: whether an appendix may begin here anyway, as at the start of a page or below the signature.
  static func isLabel(_ line: DraftLine, isSure: Bool) -> Bool {
    guard line.words <= 60, line.label == nil, line.letters.startsCapital else { return false }
    guard let length = labels.length(in: line) else { return false }
    let isAppendix = line.folded.hasPrefix("phu luc")
    var rest = line.folded.dropFirst(length).drop { $0 == " " || $0 == ":" || $0 == "." }
    let number = rest.prefix { $0.isNumber || $0.isLetter || $0 == "." || $0 == "/" }
    let isNumbered = isNumber(number)
    if isNumbered { rest = rest.dropFirst(number.count).drop { !$0.isLetter && $0 != "(" } }
    if rest.isEmpty { return isAppendix || isSure && isNumbered }
    guard isAppendix || isSure && isNumbered else { return false }
    // The title or the reference follows: a sentence about an appendix has small letters and ends in a point.
    if rest.first == "(" { return true }
    return !line.endsSentence && (line.isCapitals || isSure && isNumbered && line.words < 45)
  }

  /// How many words the label of an appendix has: `Phụ lục số 01:` has four.
  static func labelWords(_ line: DraftLine) -> Int? {
    guard let length = labels.length(in: line) else { return nil }
    let words = line.folded.prefix(length).split(separator: " ").count
    let number = line.folded.dropFirst(length).drop { $0 == " " }.prefix { $0 != " " && $0 != ":" }
    return isNumber(number) ? words + 1 : words
  }

  private static func isNumber(_ word: Substring) -> Bool {
    var bare = word
    while let last = bare.last, last == "." || last == "/" { bare.removeLast() }
    guard !bare.isEmpty, bare.utf8.count < 8 else { return false }
    if bare.first?.isNumber ?? false { return true }
    return bare.utf8.count == 1 || bare.allSatisfy { "ivx".contains($0) }
  }

  private static let labels = PhraseStarts([
    "phu luc", "phu luc so", "phu bieu", "phu bieu so", "bieu", "bieu so", "bieu mau", "bieu mau so", "mau", "mau so",
  ])

  /// A line above a table that belongs to it: its unit or caption.
  static func isRemarkAbove(_ line: DraftLine) -> Bool {
    guard line.words <= 40 else { return false }
    if units.begin(line) { return true }
    guard line.label == nil, captions.begin(line), line.letters.startsCapital else { return false }
    return !line.endsSentence || line.words <= 25
  }

  /// The unit of a table's amounts: belongs to a table wherever it stands.
  static func isUnit(_ line: DraftLine) -> Bool {
    guard line.words <= 12 else { return false }
    return units.begin(line)
  }

  /// The caption of a chart or picture, which is no title whatever its looks.
  static func isChartCaption(_ line: DraftLine) -> Bool {
    guard line.words <= 30, line.label == nil, !line.endsSentence, pictures.begin(line) else { return false }
    return line.isCentred || line.folded.prefix(16).contains { $0 == ":" || $0.isNumber }
  }

  private static let pictures = PhraseStarts(["bieu do", "so do", "hinh", "hinh anh", "luu do"])
  private static let units = LineBeginnings(["dvt", "don vi tinh", "don vi:", "don vi :", "d.v.t"])
  private static let captions = PhraseStarts(["bang", "bieu", "bieu do", "so do", "hinh"])

  /// A line below a table that belongs to it.
  static func isRemarkBelow(_ line: DraftLine) -> Bool {
    if remarks.begin(line) { return true }
    return line.folded.hasPrefix("(*)") || line.folded.hasPrefix("(**)") || line.folded.hasPrefix("* ghi chu")
  }

  private static let remarks = LineBeginnings([
    "ghi chu", "nguon:", "nguon so lieu", "bang chu", "so tien bang chu", "(bang chu",
  ])
}
