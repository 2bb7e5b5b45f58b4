import KeHoachText

/// Names and titles of two syllables, whose capitals only their surroundings can prove wrong.
struct ShortNames {
  /// Behind `Sở` or `Bộ`.
  static let departments = [
    "Nội vụ", "Tài chính", "Tư pháp", "Xây dựng", "Y tế", "Công Thương", "Ngoại vụ", "Quốc phòng", "Công an",
    "Ngoại giao", "Du lịch",
  ]
  private static let offices = ["Chủ tịch", "Giám đốc", "Bộ trưởng", "Thủ tướng", "Cục trưởng", "Thủ trưởng"]
  private static let others = ["Quốc hội", "Chính phủ", "Tập đoàn", "Tổng cục", "Trung ương"] + units
  private static let units =
    likeNames + [
      "Thị xã", "Đảng bộ", "Chi bộ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Đảng ủy",
      "Đảng uỷ",
    ]
  /// Those that persons and places are called, too: what stands beside them must prove that a unit is meant.
  private static let likeNames = ["Văn phòng", "Thanh tra", "Nông dân", "Công đoàn"]
  /// Whose units they are.
  private static let owners = [
    "ubnd", "hđnd", "tỉnh", "huyện", "xã", "phường", "thành", "sở", "bộ", "các", "đảng", "chính", "quốc",
  ]
  private static let documents = [
    "Kế hoạch", "Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Chỉ thị", "Công văn", "Báo cáo", "Tờ trình",
  ]
  private static let heads = ["sở", "bộ"]

  /// The words by which the names are found.
  static let words =
    heads + owners + (departments + offices + documents + others).flatMap { pair($0).map { $0.lowercased() } }

  private static func pair(_ name: String) -> [String] { name.pieces(between: " ") }

  private struct Name {
    var first: WordID
    var second: WordID
    var right: String
    var isSecondCapital: Bool

    init(_ name: String) {
      let words = ShortNames.pair(name)
      first = Lexicon.words.id(of: words[0]) ?? -1
      second = Lexicon.words.id(of: words[1]) ?? -1
      right = name
      isSecondCapital = words[1].first?.isUppercase == true
    }
  }

  private static let bodies = departments.map(Name.init)
  private static let surplus = (departments + offices + documents + others).map(Name.init).filter {
    !$0.isSecondCapital
  }
  private static let headWords = WordSet(heads)
  private static let beforeHead = WordSet(DepartmentNames.beforeHead)
  private static let afterPlural = WordSet(DepartmentNames.afterPlural)
  private static let secondWords = WordSet(
    (departments + offices + documents + others).map { pair($0)[1] }.filter { $0.first?.isLowercase == true })
  private static let building = Lexicon.words.id(of: "xây") ?? -1

  /// A name with wrong capitals.
  struct Slip {
    /// The text.
    var text: PlanText
    /// The bytes of the name.
    var range: Range<Int>
    /// The name as it should be.
    var right: String
    /// The words to change.
    var changes: [(Range<Int>, String)]
    /// Whether it is the type of a document.
    var isDocument: Bool { ShortNames.documents.contains(right) }
  }

  /// The names with wrong capitals: behind `Sở` and `Bộ`, and those whose second syllable has a capital.
  static func slips(in context: LintContext) -> [Slip] {
    context.occurrences(of: headWords).flatMap(behindHead) + context.occurrences(of: secondWords).compactMap(second)
  }

  private static func isHeader(_ text: PlanText) -> Bool {
    text.role.kind == .issuer || text.role.kind == .superiorBody
  }

  /// `bộ Tài chính`: a name that is right but for its head.
  private static func withSmallHead(_ found: LintContext.Occurrence) -> Slip? {
    let tokens = found.tokens.tokens
    let second = found.place + 2
    guard found.text.role.isProse, found.before.map({ beforeHead.contains($0.id) }) ?? true, second < tokens.count,
      tokens[second - 1].shape == .capitalised, tokens[second].space > 0,
      let name = bodies.first(where: { $0.first == tokens[second - 1].id && $0.second == tokens[second].id }),
      tokens[second].shape == (name.isSecondCapital ? .capitalised : .lower),
      second + 1 == tokens.count
        || tokens[second + 1].kind != .number && !afterPlural.contains(tokens[second + 1].id)
    else { return nil }
    let head = found.text.string(found.token.range).withCapitals(like: "A")
    return Slip(
      text: found.text, range: found.token.range.lowerBound..<tokens[second].range.upperBound,
      right: head + " " + name.right, changes: [(found.token.range, head)])
  }

  private static func behindHead(_ found: LintContext.Occurrence) -> [Slip] {
    if found.token.shape == .lower { return withSmallHead(found).map { [$0] } ?? [] }
    guard found.token.shape == .capitalised, !isHeader(found.text), let next = found.neighbour(1) else { return [] }
    if next.kind == .word { return name(at: found.place + 1, in: found, isListed: false).map { [$0] } ?? [] }
    guard found.text.string(next.range) == ":" else { return [] }
    // `Các Sở: Công Thương, xây dựng, …`: whatever stands alone between commas is a department.
    var slips: [Slip] = []
    var place = found.place + 2
    var isStart = true
    let tokens = found.tokens.tokens
    while place < tokens.count, place < found.place + 120 {
      if isStart, let slip = name(at: place, in: found, isListed: true) { slips.append(slip) }
      isStart = tokens[place].kind == .punctuation && found.text.string(tokens[place].range) == ","
      place += 1
    }
    return slips
  }

  private static func name(at place: Int, in found: LintContext.Occurrence, isListed: Bool) -> Slip? {
    let tokens = found.tokens.tokens
    guard place + 1 < tokens.count else { return nil }
    let (first, second) = (tokens[place], tokens[place + 1])
    guard let name = bodies.first(where: { $0.first == first.id && $0.second == second.id }),
      second.space > 0, first.shape != .upper || first.range.count == 1, second.shape != .upper
    else { return nil }
    if isListed, first.shape == .lower {
      // What follows must end the item.
      let isEnd = place + 2 == tokens.count || tokens[place + 2].kind == .punctuation
      guard isEnd else { return nil }
    } else if first.shape == .lower, first.id == building {
      return nil
    }
    var changes: [(Range<Int>, String)] = []
    if first.shape == .lower { changes.append((first.range, found.text.string(first.range).withCapitals(like: "A"))) }
    let isCapital = second.shape == .capitalised
    // `Y Tế` is found by its second syllable.
    if isCapital, !name.isSecondCapital, first.shape != .lower { return nil }
    if isCapital != name.isSecondCapital {
      let word = found.text.string(second.range)
      changes.append((second.range, isCapital ? word.lowercased() : word.withCapitals(like: "A")))
    }
    guard !changes.isEmpty else { return nil }
    return Slip(
      text: found.text, range: first.range.lowerBound..<second.range.upperBound, right: name.right, changes: changes)
  }

  private static func second(_ found: LintContext.Occurrence) -> Slip? {
    guard found.token.shape == .capitalised, !isHeader(found.text), found.text.role.kind != .signer,
      found.text.role.kind != .office, let first = found.neighbour(-1), first.shape == .capitalised,
      let name = surplus.first(where: { $0.first == first.id && $0.second == found.token.id }), found.token.space > 0
    else { return nil }
    if likeNames.contains(name.right), !isUnit(found) { return nil }
    // A title in which every word has a capital, or a name: `Nguyễn Tài Chính`.
    for neighbour in [found.neighbour(1), found.neighbour(-2)] {
      guard let neighbour, neighbour.kind == .word, neighbour.shape == .capitalised else { continue }
      guard beforeName.contains(neighbour.id) else { return nil }
    }
    return Slip(
      text: found.text, range: first.range.lowerBound..<found.token.range.upperBound, right: name.right,
      changes: [(found.token.range, found.text.string(found.token.range).lowercased())])
  }

  /// Whether `Văn Phòng` is a unit: `Chánh Văn Phòng`, `Văn Phòng UBND`, and no person's or place's name.
  private static func isUnit(_ found: LintContext.Occurrence) -> Bool {
    let before = found.neighbour(-2)
    if let before, NameHeads.set.contains(before.id) { return false }
    return before.map { beforeName.contains($0.id) } ?? false || found.after.map { ownerWords.contains($0.id) } ?? false
  }

  private static let ownerWords = WordSet(owners)

  /// Words with a capital that stand in front of a name or an office.
  private static let beforeName = Set(
    ["sở", "bộ", "phó", "phòng", "trạm", "vụ", "ban", "ngành", "hội", "chánh"].compactMap { Lexicon.words.id(of: $0) })
}
