import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH544: the name of a law begins with a capital.
  static let lawNameCapitals = LintRule(
    Rule(
      "KH544", "viết-hoa-tên-luật", .warning,
      Bilingual(
        "Tên luật, bộ luật viết hoa chữ cái đầu của tên gọi.", en: "The name of a law begins with a capital."),
      reason: Bilingual(
        "“Luật ngân sách nhà nước” không phân biệt tên của đạo luật với luật về ngân sách nói chung.",
        en: "Without it the name of the law can't be told from law on the subject."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.6",
      example: Rule.Example(
        wrong: "Thực hiện theo quy định của Luật ngân sách nhà nước./.\n",
        right: "Thực hiện theo quy định của Luật Ngân sách nhà nước./.\n"))
  ) { context in
    context.occurrences(of: LawNameTable.shared.law).compactMap { place in
      guard let name = LawNameTable.shared.name(behind: place) else { return nil }
      let tokens = place.tokens.tokens
      var edits: [TextEdit] = []
      for (token, shape) in zip(tokens[(place.place + 1)...], name.shapes) where token.shape != shape {
        let written = place.text.string(token.range)
        let right =
          shape == .capitalised ? written.prefix(1).uppercased() + written.dropFirst() : written.lowercased()
        guard let edit = place.text.edit(token.range, right) else { return nil }
        edits.append(edit)
      }
      guard !edits.isEmpty else { return nil }
      let part = Int(place.token.start)..<Int(tokens[place.place + name.ids.count].end)
      let written = place.text.string(part)
      return LintFinding(
        at: place.text.range(of: part),
        Bilingual(
          "“\(written)” là tên một luật, viết “\(place.text.string(place.token.range)) \(name.text)”",
          en: "“\(written)” is the name of a law: “\(place.text.string(place.token.range)) \(name.text)”"),
        fixes: [FixIt(Bilingual("viết hoa tên luật", en: "write its capitals"), isSafe: true, edits: edits)])
    }
  }
}

/// The names of `LawNames` by their first syllables.
struct LawNameTable {
  struct Name {
    var text: String
    var ids: [WordID]
    var shapes: [Token.Shape]
  }

  static let shared = LawNameTable()

  fileprivate let law = WordSet(LawNames.words)
  private var names: [WordID: [Name]] = [:]

  private init() {
    var words = Lexicon.words
    for line in LawNames.text.split(separator: "\n") {
      let text = TokenizedText(String(line), words: &words)
      guard let first = text.tokens.first else { continue }
      names[first.id, default: []].append(
        Name(text: text.text, ids: text.tokens.map(\.id), shapes: text.tokens.map(\.shape)))
    }
    for first in names.keys { names[first]?.sort { $0.ids.count > $1.ids.count } }
  }

  /// The name that stands behind a `Luật`, in whatever case; nil where none does, or all is in capitals.
  fileprivate func name(behind place: LintContext.Occurrence) -> Name? {
    let isCode = place.neighbour(-1).map { place.text.string($0.range) } == "Bộ"
    guard place.token.shape == .capitalised || isCode, let first = place.neighbour(1) else { return nil }
    let tokens = place.tokens.tokens
    return names[first.id]?.first { name in
      let end = place.place + 1 + name.ids.count
      guard end <= tokens.count else { return false }
      let written = tokens[(place.place + 1)..<end]
      return zip(written, name.ids).allSatisfy { $0.id == $1 } && !written.contains { $0.shape == .upper }
    }
  }
}
