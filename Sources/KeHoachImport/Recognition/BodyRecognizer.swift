/// Tells titles, items and text of the body and of appendices apart.
///
/// Labels give the rank. Whether a number stands before a title or before text is weighed: by looks where the file knows
/// them, else by length, punctuation and what follows, and in doubt as its siblings are.
struct BodyRecognizer {
  let lines: [DraftLine]
  let isData: [Bool]
  let next: [Int]
  /// Which run of text a line belongs to; -1 for none.
  let flows: [Int]
  /// Whether looks say something.
  let knowsLooks: Bool
  /// The ranks of numbers whose titles are set bold.
  private let boldRanks: Set<DraftItemLabel.Kind>

  init(lines: [DraftLine], isData: [Bool], next: [Int], flows: [Int], knowsLooks: Bool) {
    (self.lines, self.isData, self.next, self.flows, self.knowsLooks) = (lines, isData, next, flows, knowsLooks)
    boldRanks = knowsLooks ? Self.boldRanks(of: lines, flows) : []
  }

  /// The ranks that have titles in bold, and no more lines that read like titles and aren't.
  private static func boldRanks(of lines: [DraftLine], _ flows: [Int]) -> Set<DraftItemLabel.Kind> {
    var counts: [DraftItemLabel.Kind: (bold: Int, plain: Int)] = [:]
    for (index, line) in lines.enumerated() where flows[index] >= 0 {
      guard let kind = line.label?.kind, (.arabic ... .decimal4).contains(kind) else { continue }
      guard !line.endsSentence, !line.endsColon, line.words <= 24 else { continue }
      if line.isBold { counts[kind, default: (0, 0)].bold += 1 } else { counts[kind, default: (0, 0)].plain += 1 }
    }
    return Set(counts.filter { $0.value.bold >= max(1, $0.value.plain) }.keys)
  }

  /// What the words of a numbered item say of it.
  enum Verdict { case title, text, unsure }

  /// What is remembered from one line to the next.
  private struct Memory {
    var open = OpenGroups()
    var bullet = BulletMemory()
    /// How many titles and texts each group of siblings has.
    var groups: [(titles: Int, texts: Int)] = []
    /// The items that their siblings decide.
    var unsure: [(index: Int, group: Int)] = []
  }

  /// Sets the roles of all lines that belong to a run.
  func apply(to roles: inout [ComponentRole]) {
    var memory = Memory()
    var previous = -1
    for index in lines.indices where flows[index] >= 0 {
      if previous >= 0, flows[previous] != flows[index] {
        (memory.open, memory.bullet) = (OpenGroups(), BulletMemory())
      }
      if let kind = kind(of: lines[index], after: memory.open.capital) {
        roles[index] = labelled(index, kind, &memory)
      } else {
        roles[index] = unlabelled(index, after: previous, roles)
        if roles[index] == .sectionTitle { memory.open.close(above: .arabic) }
      }
      previous = index
    }
    for (index, group) in memory.unsure {
      let (titles, texts) = memory.groups[group]
      let isTitle = titles >= max(1, texts) || texts == 0 && isTitleAlone(index)
      roles[index] = isTitle ? .clauseTitle : .clause
    }
  }

  /// The role of a line with a label.
  private func labelled(_ index: Int, _ kind: DraftItemLabel.Kind, _ memory: inout Memory) -> ComponentRole {
    let line = lines[index]
    if kind != .dash, kind != .plus { memory.bullet = BulletMemory() }
    switch kind {
    case .dash, .plus: return memory.bullet.role(of: line, kind == .plus)
    case .letter, .inner: return .point
    case .arabic, .decimal2, .decimal3, .decimal4: return numbered(index, kind, &memory)
    case .article:
      memory.open.close(above: .arabic)
      return .article
    case .part, .chapter, .division:
      memory.open.close(above: .capital)
      return .divisionLabel
    case .capital, .roman:
      memory.open.close(above: .arabic)
      if kind == .capital { memory.open.capital = line.label?.number ?? 0 }
      return .sectionTitle
    }
  }

  /// The role of an item with a number, until its siblings are known.
  private func numbered(_ index: Int, _ kind: DraftItemLabel.Kind, _ memory: inout Memory) -> ComponentRole {
    let group = memory.open.group(of: kind, in: &memory.groups)
    switch verdict(index, kind) {
    case .title:
      memory.groups[group].titles += 1
      return .clauseTitle
    case .text:
      memory.groups[group].texts += 1
      return .clause
    case .unsure:
      memory.unsure.append((index, group))
      return .clause
    }
  }

  /// The kind of a line's label, where it is one in this place.
  private func kind(of line: DraftLine, after capital: Int) -> DraftItemLabel.Kind? {
    guard let label = line.label else { return nil }
    switch label.kind {
    case .capital:
      // `C. Mác` and `T. Ư` are no titles; the letters of titles begin at A and go on.
      guard line.words > 1, label.number == capital + 1 && !line.endsSentence || line.isCapitals || line.isBold
      else { return nil }
      return .capital
    case .roman where label.canBeCapital && capital > 0 && label.number == 1 && capital == 8: return .capital
    case .part, .chapter, .division:
      // The point of `Phần I.`, alone on its line, is the label's own.
      let endsSentence = line.endsSentence && label.length < line.range.count
      return line.words <= 40 && !endsSentence ? label.kind : nil
    default: return label.kind
    }
  }

  /// Whether a numbered item is a title.
  private func verdict(_ index: Int, _ rank: DraftItemLabel.Kind) -> Verdict {
    let line = lines[index]
    if line.words > 60 { return .text }
    if knowsLooks, line.isBold { return line.endsSentence && line.words > 12 ? .unsure : .title }
    if line.isCapitals, line.words > 1 { return .title }
    let hasContent = hasContent(index)
    if knowsLooks, line.look?.isItalic ?? false, hasContent, !line.endsSentence { return .title }
    if !hasContent { return .text }
    if isPlain(index, rank) { return line.endsSentence || line.endsColon || line.words > 24 ? .text : .unsure }
    if line.endsSentence { return mayEndInPoint(index, rank) ? .unsure : .text }
    if line.endsColon {
      if Self.leadsIn(line) { return .text }
      return line.words <= 12 ? .title : line.words <= 35 ? .unsure : .text
    }
    return line.words <= 24 ? .title : line.words <= 45 ? .unsure : .text
  }

  /// Whether text or deeper items stand below an item.
  private func hasContent(_ index: Int) -> Bool {
    let after = next[index]
    guard after < lines.count else { return false }
    if isData[after] { return true }
    guard flows[after] == flows[index], let own = lines[index].label?.kind else { return false }
    guard let kind = lines[after].label?.kind else { return !lines[after].startsSmall }
    return kind > own || kind == .capital && !lines[after].isCapitals
  }

  /// Whether an item that ends in a point may be a title with a mark too many, as its siblings say: it names no one who
  /// acts, and leads to nothing.
  private func mayEndInPoint(_ index: Int, _ rank: DraftItemLabel.Kind) -> Bool {
    let (line, after) = (lines[index], next[index])
    guard line.last == UInt8(ascii: "."), line.words <= 25 else { return false }
    if line.words <= 6 { return true }
    guard !isData[after], let kind = lines[after].label?.kind, kind > rank else { return false }
    var words = line.folded.drop { !$0.isLetter }
    while let last = words.last, last == "." || last == ":" || last == " " { words.removeLast() }
    let first = PhraseStarts.firstWord(of: words.utf8)
    let text = String(words)
    let namesBody =
      Self.actors.length(in: text, firstWord: first) != nil && Self.works.length(in: text, firstWord: first) == nil
    return !namesBody && !words.contains(":") && !Self.leads.contains { words.hasSuffix($0) }
  }

  /// Whether an item isn't bold where titles of its rank are.
  private func isPlain(_ index: Int, _ rank: DraftItemLabel.Kind) -> Bool {
    boldRanks.contains(rank) && !lines[index].isBold
  }

  /// Whether an item of which its own words don't tell is a title, where no sibling is known to be text.
  private func isTitleAlone(_ index: Int) -> Bool {
    let line = lines[index]
    guard hasContent(index), let rank = line.label?.kind, !isPlain(index, rank) else { return false }
    return line.words <= 6 || !line.endsSentence
  }

  /// Whether a line that ends in `:` is a sentence that leads to the items below.
  static func leadsIn(_ line: DraftLine) -> Bool {
    var end = line.folded[...]
    while let last = end.last, last == ":" || last == " " { end.removeLast() }
    return leads.contains { end.hasSuffix($0) }
  }

  /// How sentences begin that give someone a task.
  private static let actors = PhraseStarts([
    "so", "cac so", "bo", "cac bo", "ubnd", "uy ban", "phong", "cac phong", "cong an", "cuc", "chi cuc", "van phong",
    "hieu truong", "thu truong", "giam doc", "cac co quan", "cac don vi", "de nghi",
  ])
  /// What only looks like one of them once folded.
  private static let works = PhraseStarts(["bo sung", "bo tri", "so hoa", "so ket", "so luong"])

  private static let leads = [
    " sau", "sau day", "trach nhiem", " gom", "cu the", " la", " nhu", "nham", "dam bao", "bao dam", "noi dung sau",
    " phai", " can", " de",
  ]

  /// The role of a line without a label.
  private func unlabelled(_ index: Int, after previous: Int, _ roles: [ComponentRole]) -> ComponentRole {
    let line = lines[index]
    if previous >= 0, flows[previous] == flows[index], isTitleBelowLabel(index, previous, roles) {
      return .divisionTitle
    }
    if isTableRemark(index) { return .tableRemark }
    guard line.words > 1 || line.isBold, line.words <= 40, !line.endsSentence, !line.startsSmall else {
      return .bodyText
    }
    let after = next[index]
    let isFollowed = after < lines.count && (isData[after] || flows[after] == flows[index])
    guard isFollowed, line.letters.count > 3, line.folded.first != "(" else { return .bodyText }
    if line.isCapitals { return .sectionTitle }
    guard knowsLooks, line.isBold else { return .bodyText }
    return line.isCentred ? .sectionTitle : .clauseTitle
  }

  private func isTitleBelowLabel(_ index: Int, _ previous: Int, _ roles: [ComponentRole]) -> Bool {
    let line = lines[index]
    guard line.words <= 60, !line.endsSentence || line.isCapitals else { return false }
    switch roles[previous] {
    case .divisionLabel:
      // A title on the label's own line may go on below it.
      let isAlone = lines[previous].words <= 4
      return isAlone
        ? line.isCapitals || line.isBold || line.isCentred || line.words <= 30 : looksAlike(index, previous)
    case .divisionTitle: return looksAlike(index, previous)
    default: return false
    }
  }

  private func looksAlike(_ index: Int, _ previous: Int) -> Bool {
    if let look = lines[index].look, let above = lines[previous].look {
      return look == above && look.isCentred && look.isBold
    }
    return lines[index].isCapitals && lines[previous].isCapitals
  }

  private func isTableRemark(_ index: Int) -> Bool {
    let line = lines[index]
    if AppendixWords.isUnit(line) || AppendixWords.isChartCaption(line) { return true }
    let after = next[index]
    if after < lines.count {
      // A line set in the middle just above a table is its caption.
      if isData[after], line.isCentred, line.label == nil, !line.isCapitals, !line.endsSentence { return true }
      let isNear = isData[after] || next[after] < lines.count && isData[next[after]] && lines[after].words <= 14
      if isNear, AppendixWords.isRemarkAbove(line) { return true }
    }
    guard AppendixWords.isRemarkBelow(line) else { return false }
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 6 {
      if isData[at] { return true }
      if !lines[at].isBlank { steps += 1 }
      at -= 1
    }
    return false
  }
}

/// The groups of siblings that are open at a place of the body.
private struct OpenGroups {
  /// The group of each rank from `1.` to `1.1.1.1.`; -1 where none is open.
  private var open = [-1, -1, -1, -1]
  /// The last capital letter that numbered a title.
  var capital = 0

  private static let first = DraftItemLabel.Kind.arabic.rawValue

  /// The group of an item, a new one where it is the first of its rank below the item above.
  mutating func group(of kind: DraftItemLabel.Kind, in groups: inout [(titles: Int, texts: Int)]) -> Int {
    let rank = kind.rawValue - Self.first
    for deeper in open.indices where deeper > rank { open[deeper] = -1 }
    if open[rank] < 0 {
      open[rank] = groups.count
      groups.append((0, 0))
    }
    return open[rank]
  }

  /// Closes the groups from a rank down.
  mutating func close(above kind: DraftItemLabel.Kind) {
    open = [-1, -1, -1, -1]
    if kind < .arabic { capital = 0 }
  }
}

/// What the bullets above say of the next one.
private struct BulletMemory {
  /// The first of the bullets that numbering made.
  private var first: DraftLine.MadeBullet?

  /// Whether a bullet stands below another: `+`, or one made deeper than the first.
  mutating func role(of line: DraftLine, _ isPlus: Bool) -> ComponentRole {
    if isPlus { return .subBullet }
    guard let made = line.madeBullet else { return .bullet }
    if let first, made.level > first.level || made.level == first.level && made.indent > first.indent + 200 {
      return .subBullet
    }
    first = made
    return .bullet
  }
}
