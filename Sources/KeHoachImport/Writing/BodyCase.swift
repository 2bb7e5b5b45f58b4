import KeHoachModel
import KeHoachText

/// Gives the name of a body that is written in capitals its usual letters back: `ỦY BAN NHÂN DÂN TỈNH TÂY NINH`.
struct BodyCase {
  /// The words of the draft's text.
  private let words: [Substring]

  /// - Parameter text: the draft's text: names stand in it as they are usually written.
  init(text: String) { words = text.prefix(400_000).split(whereSeparator: \.isWhitespace) }

  /// The name with its usual letters; the capitals where they are not known for sure.
  func name(_ capitals: String) -> String {
    let parts = capitals.split(separator: " ").map(String.init)
    guard !parts.isEmpty, capitals == capitals.uppercased(), let shapes = inText(parts) ?? known(parts) else {
      return capitals
    }
    let name = zip(parts, shapes).map { part, shape in
      switch shape {
      case .capitals: part
      case .capital: part.sentenceCase
      case .small: part.lowercased()
      }
    }.joined(separator: " ")
    // The program prints the name in capitals: they must be those of the draft.
    return name.uppercased() == capitals ? name : capitals
  }

  /// How a word is written.
  private enum Shape {
    case capitals, capital, small

    init(_ word: some StringProtocol) {
      let letters = word.filter(\.isLetter)
      guard let first = letters.first, first.isUppercase else {
        self = letters.contains { $0.isUppercase } ? .capitals : .small
        return
      }
      self = letters.count > 1 && letters.allSatisfy(\.isUppercase) ? .capitals : .capital
    }
  }

  /// How the first place of the text writes the name that doesn't write it in capitals.
  private func inText(_ parts: [String]) -> [Shape]? {
    let folded = parts.map { Keyword.fold($0) }
    let first = folded[0].first
    for start in words.indices where words.count - start >= parts.count {
      guard let letter = words[start].first, letter.isUppercase, first != nil else { continue }
      let place = words[start..<start + parts.count]
      guard zip(place, folded).allSatisfy({ Self.bare($0) == Self.bare($1[...]) }) else { continue }
      let shapes = place.map { Shape($0) }
      // One letter is a capital in any case: `SỞ Y TẾ`.
      let isCased = zip(place, shapes).contains { $1 != .capitals && $0.filter(\.isLetter).count > 1 }
      if isCased { return shapes }
    }
    return nil
  }

  private static func bare(_ word: Substring) -> String {
    Keyword.fold(word.drop { !$0.isLetter && !$0.isNumber }).filter { $0.isLetter || $0.isNumber || $0 == "&" }
  }

  // MARK: Known names

  private static let names: [String: [Shape]] = {
    var table: [String: [Shape]] = [:]
    let heads = ["Ủy ban nhân dân", "Hội đồng nhân dân", "Thủ tướng Chính phủ", "Văn phòng Ủy ban nhân dân", "Công an"]
    for name in heads + Bodies.fullNames + Province.allNames {
      table[Keyword.fold(name)] = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Shape($0) }
    }
    return table
  }()
  private static let longest = names.keys.map { $0.split(separator: " ").count }.max() ?? 0
  private static let units: Set<String> = [
    "tinh", "thanh pho", "xa", "phuong", "dac khu", "huyen", "quan", "thi xa", "thi tran",
  ]

  /// The shapes where every part of the name is known, or is the name of a unit behind its kind.
  private func known(_ parts: [String]) -> [Shape]? {
    let folded = parts.map { Keyword.fold($0) }
    var shapes: [Shape] = []
    var at = 0
    while at < parts.count {
      if folded[at].isEmpty {
        shapes.append(.small)
        at += 1
      } else if let (count, found) = knownName(folded, at) {
        shapes += found
        at += count
      } else if let count = [2, 1].first(where: { Self.units.contains(folded[at...].prefix($0).joined(separator: " ")) }
      ),
        at + count < parts.count, at > 0
      {
        // What stands behind the kind of a unit is its name: `XÃ TÂN PHÚ`.
        shapes += Array(repeating: .small, count: count)
        let name = folded[(at + count)...]
        shapes += name.map { word in word.contains(where: \.isLetter) ? .capital : .small }
        return shapes
      } else {
        return nil
      }
    }
    return shapes
  }

  /// The longest known name at a word: the count of its words, and their shapes, one for a dash between.
  private func knownName(_ folded: [String], _ start: Int) -> (Int, [Shape])? {
    var best: (Int, [Shape])?
    for count in 1...max(1, min(Self.longest + 2, folded.count - start)) {
      let words = folded[start..<start + count]
      guard !words.last!.isEmpty, let found = Self.names[words.filter { !$0.isEmpty }.joined(separator: " ")] else {
        continue
      }
      var rest = found[...]
      let shapes = words.map { $0.isEmpty ? .small : rest.popFirst() ?? .small }
      best = (count, shapes)
    }
    return best
  }
}
