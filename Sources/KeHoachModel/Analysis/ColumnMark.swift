/// A cell of a row of column numbers: `(1)`, `A`, `3=1+2`, `(6)=(3)×(4)×(5)`.
struct ColumnMark {
  /// The number or letter, without brackets: `6`, `A`.
  let name: String
  /// What stands behind the equals sign; nil for none.
  let formula: String?

  /// What stands between the operands of a formula, and around them.
  static let signs: Set<Character> = [
    "(", ")", "+", "-", "−", "–", "×", "x", "X", "*", "/", ":", ".", ",", " ", "%", "…",
  ]

  /// What stands around a number or letter.
  private static let brackets = Array(" ()".utf8)

  /// Reads a cell; nil for one that holds anything else.
  init?(_ text: String) {
    guard text.utf8.count <= 120 else { return nil }
    let sides = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = sides.first else { return nil }
    let name = first.filter { !Self.brackets.contains($0) }
    let isNumber = (1...3).contains(name.count) && name.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    let isLetter = name.count == 1 && (name[0] | 0x20) &- UInt8(ascii: "a") < 26
    guard isNumber || isLetter else { return nil }
    self.name = String(decoding: name, as: UTF8.self)
    formula = sides.count > 1 ? String(Substring(sides[1])) : nil
    guard let formula else { return }
    let isFormula = formula.allSatisfy { sign in
      sign.isNumber || Self.signs.contains(sign) || !isNumber && sign.isASCII && sign.isLetter
    }
    guard isFormula, formula.contains(where: { $0.isNumber || $0.isLetter }) else { return nil }
  }

  /// The number; nil for a letter.
  var number: Int? { Int(name) }

  /// Whether the cells of a row are letters from `A` on, then numbers from 1 on, with nothing between: `A | B | 1 | 2`.
  /// Letters alone are column numbers only where one is a formula.
  static func run(through texts: [String]) -> Bool {
    let said = texts.prefix { !$0.isEmpty }
    guard said.count >= 3, said.count == texts.count(where: { !$0.isEmpty }) else { return false }
    var marks: [ColumnMark] = []
    for text in said {
      guard let mark = ColumnMark(text) else { return false }
      marks.append(mark)
    }
    let letters = marks.prefix { $0.number == nil }
    let numbers = marks.dropFirst(letters.count)
    guard numbers.enumerated().allSatisfy({ $1.number == $0 + 1 }) else { return false }
    let word = letters.map(\.name).joined()
    if letters.isEmpty { return numbers.count == texts.count }
    return alphabets.contains { $0.hasPrefix(word) } && (!numbers.isEmpty || marks.contains { $0.formula != nil })
  }

  private static let alphabets = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"]
}
