import KeHoachText

/// A word, number or mark of a time.
struct TimeToken {
  enum Kind: Hashable {
    /// A number and its count of digits.
    case number(Int, digits: Int)
    /// A folded word.
    case word(String)
    /// Any other character but a space; every dash is `-`.
    case mark(Character)
  }

  var kind: Kind
  /// Where it stands, in bytes.
  var range: Range<Int>
  /// Whether no space stands before it.
  var isClose: Bool

  /// The tokens of a text.
  static func read(_ text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var at = 0
    var isClose = false
    var word = ""
    var number: (value: Int, digits: Int)?
    var start = 0
    var startsClose = false
    func finish() {
      if let read = number {
        let kind = read.digits <= 4 ? Kind.number(read.value, digits: read.digits) : .word("#")
        tokens.append(TimeToken(kind: kind, range: start..<at, isClose: startsClose))
      } else if !word.isEmpty {
        tokens.append(TimeToken(kind: .word(Keyword.fold(word)), range: start..<at, isClose: startsClose))
      }
      number = nil
      word = ""
    }
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      let isLetter = character.isLetter
      if isDigit ? number == nil : !isLetter || number != nil { finish() }
      if isDigit || isLetter, number == nil, word.isEmpty {
        start = at
        startsClose = isClose
      }
      if isDigit {
        let read = number ?? (0, 0)
        number = (read.digits < 5 ? read.value * 10 + (character.wholeNumberValue ?? 0) : 0, min(5, read.digits + 1))
      } else if isLetter {
        word.append(character)
      } else if !character.isWhitespace {
        let mark: Character = "–—−".contains(character) ? "-" : character
        tokens.append(
          TimeToken(kind: .mark(mark), range: at..<at + character.utf8.count, isClose: isClose))
      }
      isClose = !character.isWhitespace
      at += character.utf8.count
    }
    finish()
    return tokens
  }

  /// The tokens that stand in no brackets.
  static func withoutBrackets(_ tokens: [TimeToken]) -> [TimeToken] {
    var depth = 0
    return tokens.filter { token in
      if token.kind == .mark("(") { depth += 1 }
      defer { if token.kind == .mark(")") { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }
}
