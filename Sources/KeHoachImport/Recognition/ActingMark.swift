/// What says for whom one signs: `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`, as people type them.
struct ActingMark: Sendable, Hashable {
  /// Its letters: `kt`.
  var letters: String
  /// How many characters of the folded text it takes, the marks behind it included.
  var length: Int
  /// Whether a point or a stroke is typed with it, as in `KT.` and `T/M`.
  var isMarked: Bool

  /// Whether an office follows on the same line: one signs for an office, or on the behalf of a body.
  var needsOffice: Bool { letters != "tm" }

  /// Reads the mark that a folded text begins with: `kt. chu tich`, `kt.chu tich`, `k/t chu tich`, `kt chu tich`.
  static func read(_ folded: some StringProtocol) -> ActingMark? {
    var letters = ""
    var length = 0
    var isMarked = false
    for character in folded.prefix(8) {
      if character == "." || character == "/" || character == "," || character == ":" {
        isMarked = true
      } else if character == " " || isMarked && all.contains(letters) {
        break
      } else {
        letters.append(character)
      }
      length += 1
    }
    return all.contains(letters) ? ActingMark(letters: letters, length: length, isMarked: isMarked) : nil
  }

  private static let all: Set = ["tm", "kt", "tl", "tuq", "q"]
}
