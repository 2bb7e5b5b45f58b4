import KeHoachSource
import KeHoachText

/// Words that may be written in two ways, of which one document uses one.
enum MixedSpelling {
  /// Syllables with the tone mark on the first vowel (`hóa`) that also stand with it on the second (`hoá`).
  static let oldTone = split(
    """
    hòa hóa họa hỏa tòa tỏa tọa thỏa xóa khóa đóa lòa lóa góa ngỏa nhòa khỏe hòe xòe lóe tóe
    ủy thủy thúy thùy thụy tùy túy tủy tụy hủy lũy lụy lúy khủy nhụy đúy húy phúy
    """)
  /// Syllables that end in y where i is written too.
  static let finalY = split("kỹ kỳ ký kỷ lý tỷ quý quỹ mỹ sỹ quy")
  private static let always = ["hàng", "hằng", "bảo", "đảm", "%"]
  /// The sign that stands with or without a space.
  static let percent = WordSet(["%"])

  /// The words by which all these are found.
  static let words: [String] = {
    let newTone = oldTone.map { TonePlacement.new.converted($0) }
    let finalI = finalY.map { FinalI.i.converted($0) }
    return oldTone + newTone + finalY + finalI + always
  }()

  private static func split(_ text: String) -> [String] { text.pieces(between: " \n") }

  /// A place where one of two spellings stands.
  struct Use {
    /// The text.
    var text: PlanText
    /// The bytes of the word.
    var range: Range<Int>
    /// How the other spelling writes it.
    var other: String
  }

  /// One hint at the first place of the rarer spelling, where both are used; its fix changes all of them.
  ///
  /// - Parameter isFirstRight: whether the second spelling is the one to change, however often it stands.
  static func finding(
    _ first: [Use], _ second: [Use], in context: LintContext, isFirstRight: Bool = false,
    message: (_ rare: String, _ usual: String) -> Bilingual
  ) -> [LintFinding] {
    guard !first.isEmpty, !second.isEmpty else { return [] }
    let (rare, usual) = isFirstRight || second.count <= first.count ? (second, first) : (first, second)
    guard let other = usual.first else { return [] }
    let counts = Bilingual(" (\(rare.count) lần so với \(usual.count))", en: " (\(rare.count) against \(usual.count))")
    let note = Diagnostic.Note(
      at: other.text.range(of: other.range), Bilingual("cách viết còn lại", en: "the other spelling"))
    return finding(of: rare, notes: [note]) { message($0, other.text.string(other.range)) + counts }
  }

  /// One hint at the first of some places; its fix changes all of them.
  static func finding(
    of uses: [Use], notes: [Diagnostic.Note] = [], message: (_ written: String) -> Bilingual
  ) -> [LintFinding] {
    let inOrder = uses.sorted { $0.text.range(of: $0.range).lowerBound < $1.text.range(of: $1.range).lowerBound }
    guard let place = inOrder.first else { return [] }
    let edits = inOrder.compactMap { $0.text.edit($0.range, $0.other) }
    return [
      LintFinding(
        at: place.text.range(of: place.range), message(place.text.string(place.range)), notes: notes,
        fixes: edits.isEmpty
          ? []
          : [
            FixIt(
              edits.count > 1
                ? Bilingual("viết thống nhất cả \(edits.count) chỗ", en: "write all \(edits.count) alike")
                : Bilingual("viết thống nhất", en: "write it like the others"),
              isSafe: true, edits: edits)
          ])
    ]
  }
}

extension LintContext.Occurrence {
  /// The word as a place of one spelling, with the other one.
  func use(_ other: String) -> MixedSpelling.Use {
    let written = text.string(token.range)
    return MixedSpelling.Use(text: text, range: token.range, other: other.withCapitals(like: written))
  }

  /// Whether the word is an ordinary one: names keep the spelling that their bearers give them.
  var isOrdinary: Bool { token.shape == .lower && text.role.kind != .signer }
}
