import KeHoachOffice

/// The lists of a document: what their levels look like.
struct WordNumbering {
  /// A level of a list.
  struct Level {
    var format = WordNumberFormat()
    /// What is written: `%1.%2.` stands for the numbers of the first two levels.
    var text = ""
    var start = 0
    /// After which level, from 1, it starts again; 0 for never, nil for after any above it.
    var restart: Int?
    /// Whether all numbers are decimal, whatever their own levels say.
    var isLegal = false
    /// The paragraph style that stands for it.
    var style: String?
    var paragraph = WordParagraphProperties()
    var font = ""
    var isPicture = false
  }

  /// A list that paragraphs name.
  private struct List {
    var abstract: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// Levels of a list.
  static let depth = 9
  /// The most steps from a list to the one that its style names.
  private static let longestLink = 8
  /// Letters of what a level writes: each of its paragraphs repeats them.
  private static let longestText = 100

  private var lists: [Int: List] = [:]
  private var abstracts: [String: [Int: Level]] = [:]
  private var styleOfAbstract: [String: String] = [:]
  private let styles: WordStyles

  /// Reads the part of lists; nil for a document without one.
  init(_ root: XMLNode?, styles: WordStyles) {
    self.styles = styles
    guard let root else { return }
    for child in root.children {
      if child.isNamed("abstractNum"), let id = child.attribute("abstractNumId") {
        abstracts[id] = levels(in: child)
        styleOfAbstract[id] = child.child("numStyleLink")?.attribute("val")
      } else if child.isNamed("num"), let id = WordMeasure.integer(child.attribute("numId")),
        let abstract = child.child("abstractNumId")?.attribute("val")
      {
        lists[id] = list(child, abstract)
      }
    }
  }

  private func levels(in node: XMLNode) -> [Int: Level] {
    var result: [Int: Level] = [:]
    for child in node.children where child.isNamed("lvl") {
      guard let number = WordMeasure.integer(child.attribute("ilvl")), (0..<Self.depth).contains(number) else {
        continue
      }
      result[number] = level(child)
    }
    return result
  }

  private func level(_ node: XMLNode) -> Level {
    var level = Level()
    level.format = WordNumberFormat(level: node)
    level.text = String((node.child("lvlText")?.attribute("val") ?? "").prefix(Self.longestText))
    level.start = WordMeasure.integer(node.child("start")?.attribute("val")) ?? 0
    level.restart = WordMeasure.integer(node.child("lvlRestart")?.attribute("val"))
    level.isLegal = node.child("isLgl").map { WordMeasure.isOn($0.attribute("val")) } ?? false
    level.style = node.child("pStyle")?.attribute("val")
    level.paragraph = WordParagraphProperties(node.child("pPr"))
    level.font = WordRunProperties(node.child("rPr"), theme: styles.theme).font ?? ""
    level.isPicture = node.child("lvlPicBulletId") != nil
    return level
  }

  private func list(_ node: XMLNode, _ abstract: String) -> List {
    var list = List(abstract: abstract)
    for child in node.children where child.isNamed("lvlOverride") {
      guard let number = WordMeasure.integer(child.attribute("ilvl")), (0..<Self.depth).contains(number) else {
        continue
      }
      list.starts[number] = WordMeasure.integer(child.child("startOverride")?.attribute("val"))
      if let other = child.child("lvl") { list.levels[number] = level(other) }
    }
    return list
  }

  /// The definition that the numbers of a list are counted with; lists with the same one count on.
  func abstract(of list: Int) -> String? {
    var at = lists[list]?.abstract
    for _ in 0..<Self.longestLink {
      guard let id = at, let style = styleOfAbstract[id] else { break }
      guard let linked = styles.all[style]?.paragraph.list, let next = lists[linked]?.abstract, next != id else {
        break
      }
      at = next
    }
    return at
  }

  /// How a level of a list looks.
  func level(_ number: Int, of list: Int) -> Level? {
    lists[list]?.levels[number] ?? abstract(of: list).flatMap { abstracts[$0]?[number] }
  }

  /// The number that a list wants a level to start with, against what the level itself says.
  func start(of number: Int, in list: Int) -> Int? { lists[list]?.starts[number] }

  /// The level of a list that a paragraph style stands for.
  func level(ofStyle style: String, in list: Int) -> Int? {
    (0..<Self.depth).first { level($0, of: list)?.style == style }
  }
}

/// Counts the numbers of a document's lists, paragraph by paragraph.
struct WordListCounter {
  /// What numbering makes for a paragraph.
  typealias Label = (text: String, level: Int, list: Int, isBullet: Bool)

  /// A level of a list.
  private struct Place: Hashable {
    var list: Int
    var level: Int
  }

  private let numbering: WordNumbering
  private var counters: [String: [Int?]] = [:]
  private var started: Set<Place> = []
  /// How often the numbers of a definition were started anew by a list, and the identifiers made of that.
  private var identifiers: [String: Int] = [:]
  private var made = 0

  init(_ numbering: WordNumbering) { self.numbering = numbering }

  /// Counts a paragraph of a list: its label, or nil when it shows none.
  mutating func label(list: Int, level: Int) -> Label? {
    let level = max(0, min(WordNumbering.depth - 1, level))
    guard let abstract = numbering.abstract(of: list), let look = numbering.level(level, of: list) else { return nil }
    count(list, level, abstract, look)
    let text = look.format.isBullet || look.isPicture ? bullet(look) : number(look, list, level, abstract)
    guard !text.isEmpty else { return nil }
    let isBullet = look.format.isBullet || look.isPicture || !look.text.contains("%")
    return (text, level, identifiers[abstract] ?? 0, isBullet)
  }

  private mutating func count(_ list: Int, _ level: Int, _ abstract: String, _ look: WordNumbering.Level) {
    var numbers = counters[abstract] ?? Array(repeating: nil, count: WordNumbering.depth)
    let start = numbering.start(of: level, in: list)
    if identifiers[abstract] == nil { identify(abstract) }
    // Levels that were passed over count as begun.
    for above in 0..<level where numbers[above] == nil {
      numbers[above] = numbering.start(of: above, in: list) ?? numbering.level(above, of: list)?.start ?? 1
    }
    if let start, started.insert(Place(list: list, level: level)).inserted {
      // The level that the list names first starts a list of its own; the ones below only their numbers.
      if level == 0, numbers[level] != nil { identify(abstract) }
      numbers[level] = start
    } else if let number = numbers[level] {
      numbers[level] = number + 1
    } else {
      numbers[level] = start ?? look.start
    }
    for below in level + 1..<WordNumbering.depth {
      let restart = numbering.level(below, of: list)?.restart
      if restart.map({ level < $0 }) ?? true { numbers[below] = nil }
    }
    counters[abstract] = numbers
  }

  private mutating func identify(_ abstract: String) {
    made += 1
    identifiers[abstract] = made
  }

  private func bullet(_ look: WordNumbering.Level) -> String {
    if look.isPicture { return "•" }
    let text = look.text.unicodeScalars.map { WordSymbols.sign($0, font: look.font) }.joined().trimmingBlanks
    // The round bullet of Courier New is a letter only by chance.
    return text == "o" ? "◦" : text
  }

  private func number(_ look: WordNumbering.Level, _ list: Int, _ level: Int, _ abstract: String) -> String {
    var result = ""
    var isPlaceholder = false
    for scalar in look.text.unicodeScalars {
      if isPlaceholder, ("1"..."9").contains(scalar) {
        result += number(of: Int(scalar.value) - 0x31, look, list, level, abstract)
        isPlaceholder = false
      } else {
        if isPlaceholder { result += "%" }
        isPlaceholder = scalar == "%"
        if !isPlaceholder { result += WordSymbols.sign(scalar, font: scalar.value >= 0xF000 ? look.font : "") }
      }
    }
    return result.trimmingBlanks
  }

  private func number(
    of other: Int, _ look: WordNumbering.Level, _ list: Int, _ level: Int, _ abstract: String
  ) -> String {
    guard other <= level, let own = numbering.level(other, of: list) else { return "" }
    let value = counters[abstract]?[other] ?? own.start
    let isDecimal = look.isLegal && !["none", "decimalZero", "bullet"].contains(own.format.name)
    return isDecimal ? String(value) : own.format.text(value)
  }
}
