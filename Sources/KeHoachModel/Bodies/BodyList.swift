/// Splits a list of bodies into their names: `Sở Tài chính, Sở Nội vụ và UBND các huyện` is three.
///
/// A comma or `và` ends a name only where what follows begins another one, so that `Sở Văn hóa, Thể thao và Du lịch` and
/// `UBND các xã, phường` stay whole; a `;` or a new line always does. `Các Sở: Y tế, Xây dựng` gives `Sở Y tế`, `Sở Xây
/// dựng`. Linear in the length of the text.
public struct BodyList {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: [Word]
  private var items: [String] = []
  private var start = 0
  private var depth = 0
  /// What names without it begin with while `các Sở: …` goes on.
  private var listHead: (prefix: String, names: NameTable)?

  /// The names in a text, in its order.
  public static func read(_ text: RichText) -> [String] {
    var plain = ""
    for inline in text.inlines { plain += inline.content == .lineBreak ? "\n" : inline.plain }
    return read(plain)
  }

  /// The names in a text, in its order.
  public static func read(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var list = BodyList(bytes: bytes, words: WordReader.read(bytes))
      list.run()
      return list.items
    }
  }

  /// Whether a text is nothing but names that begin as bodies do, at least one.
  static func isList(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let items = read(text)
    return !items.isEmpty
      && items.allSatisfy { item in
        guard !item.contains(":") else { return false }
        var item = item
        return item.withUTF8 { bytes in
          let words = WordReader.read(bytes)
          return BodyList(bytes: bytes, words: words).head(at: 0).map { $0 < .more } ?? false
        }
      }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, words: [Word]) {
    self.bytes = bytes
    self.words = words
  }

  private mutating func run() {
    var place = begin(0)
    while place < words.count {
      let gap = words[place].gap
      if gap.contains(.open) { depth += 1 }
      if gap.contains(.close) { depth = max(0, depth - 1) }
      if gap.contains(.end) && depth == 0 {
        finish(place)
        listHead = nil
        place = begin(place)
      } else if depth == 0, let next = separator(at: place), continues(at: next) {
        place = end(at: place, next: next)
      } else {
        place += 1
      }
    }
    finish(words.count)
  }

  /// The word behind a comma, `và` or a dash; nil where nothing separates.
  private func separator(at place: Int) -> Int? {
    let gap = words[place].gap
    if gap == .space, BodyWords.and.matches(at: place, in: words), place + 1 < words.count { return place + 1 }
    if gap.contains(.colon), listHead != nil { return place }
    guard !gap.isDisjoint(with: [.comma, .slash]) || gap == [.hyphen, .space] else { return nil }
    // `, và các đơn vị`
    return BodyWords.and.matches(at: place, in: words) && place + 1 < words.count ? place + 1 : place
  }

  /// Whether another name begins at a word behind a separator.
  private func continues(at place: Int) -> Bool {
    if let listHead, words[place].traits.contains(.capital) || listHead.names.matches(at: place, in: words) {
      return true
    }
    if let head = head(at: place) { return head != .more || self.head(at: start).map { $0 < .group } ?? true }
    let isAbbreviation = words[place].traits.contains(.capitals) && words[place].upper - words[place].lower > 1
    if isAbbreviation, !words[place].gap.isDisjoint(with: [.comma, .slash]) { return true }
    // `Nguyễn Văn An, Trần Thị Bình`
    return head(at: start) == nil && isPerson(at: place) && isPerson(at: start)
  }

  private func isPerson(at place: Int) -> Bool {
    place + 1 < words.count && words[place].traits.contains(.capital) && words[place + 1].gap == .space
      && words[place + 1].traits.contains(.capital)
  }

  /// How a name begins at a word; nil where none does.
  private func head(at place: Int) -> BodyHeads.Kind? {
    guard place < words.count, let found = BodyHeads.table.longest(at: place, in: words),
      let kind = BodyHeads.Kind(rawValue: found.value)
    else { return nil }
    let isCapital = words[place].traits.contains(.capital)
    switch kind {
    case .body, .person: return isCapital ? kind : nil
    case .named:
      guard isCapital, found.end < words.count else { return isCapital ? kind : nil }
      let next = words[found.end]
      return next.gap == .space && !next.traits.isDisjoint(with: [.capital, .number]) ? kind : nil
    case .group, .more: return kind
    case .none: return nil
    }
  }

  /// Begins a name at a word, and gives the first word at which it can end.
  private mutating func begin(_ place: Int) -> Int {
    start = place
    guard place < words.count else { return place }
    if let head = BodyWords.colonHeads.longest(at: place, in: words) ?? groupHead(at: place) {
      let names = head.value == 0 ? Bodies.bareDepartments : Bodies.bareMinistries
      let hasColon = head.end < words.count && words[head.end].gap == [.colon, .space]
      let isPlural = head.end > place + 1
      if hasColon || isPlural && names.matches(at: head.end, in: words) {
        listHead = (head.value == 0 ? "Sở " : "Bộ ", names)
        start = head.end
        return names.longest(at: start, in: words)?.end ?? start + 1
      }
    }
    if let listHead, let name = listHead.names.longest(at: place, in: words) { return name.end }
    if head(at: place) != nil { listHead = nil }
    let known = Bodies.names.longest(at: place, in: words)?.end
    return max(place + 1, known ?? 0, BodyHeads.table.longest(at: place, in: words)?.end ?? 0)
  }

  /// `các Sở`, of which the names follow.
  private func groupHead(at place: Int) -> (value: Int, end: Int)? {
    guard BodyWords.all.matches(at: place, in: words), place + 1 < words.count, words[place + 1].gap == .space,
      let head = BodyWords.colonHeads.longest(at: place + 1, in: words)
    else { return nil }
    return head
  }

  private mutating func end(at place: Int, next: Int) -> Int {
    finish(place)
    return begin(next)
  }

  /// Takes the words from the start to a place as a name.
  private mutating func finish(_ place: Int) {
    guard start < place, place <= words.count else { return }
    var upper = words[place - 1].upper
    // A bracket that the name opens belongs to it.
    while upper < bytes.count, bytes[upper] == UInt8(ascii: ")") { upper += 1 }
    var text = String(decoding: bytes[words[start].lower..<upper], as: UTF8.self)
    if text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
    items.append((listHead.map { $0.prefix } ?? "") + text)
  }
}

extension BodyHeads.Kind: Comparable {
  static func < (a: BodyHeads.Kind, b: BodyHeads.Kind) -> Bool { a.rawValue < b.rawValue }
}
