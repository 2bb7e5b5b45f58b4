import KeHoachText

/// A text that names leads and coordinating bodies together.
struct MixedBodies {
  private(set) var leads: [String] = []
  private(set) var supports: [String] = []

  /// `Sở A chủ trì, phối hợp với Sở B`, `Chủ trì: Sở A; phối hợp: Sở B`; else the first body leads.
  init(_ text: RichText) {
    var plain = ""
    for inline in text.inlines { plain += inline.content == .lineBreak ? "\n" : inline.plain }
    if let words = plain.firstRange(ofAny: ["phối hợp với", "phối hợp:", "Phối hợp với", "Phối hợp:", "phối hợp cùng"])
    {
      leads = BodyList.read(Self.withoutLeadWords(String(plain[..<words.lowerBound])))
      supports = BodyList.read(String(plain[words.upperBound...]))
    } else {
      let all = BodyList.read(Self.withoutLeadWords(plain))
      leads = Array(all.prefix(1))
      supports = Array(all.dropFirst())
    }
  }

  private static func withoutLeadWords(_ text: String) -> String {
    var text = text.trimmingSpaces
    for words in ["Chủ trì:", "chủ trì:"] where text.hasPrefix(words) { text = String(text.dropFirst(words.count)) }
    while let last = text.last, last.isWhitespace || ",;-–(".contains(last) { text.removeLast() }
    for words in ["chủ trì", "Chủ trì", "chủ trì thực hiện"] where text.hasSuffix(words) {
      text = String(text.dropLast(words.count)).trimmingSpaces
    }
    return text
  }
}

extension String {
  /// Where one of some texts stands first.
  func firstRange(ofAny parts: [String]) -> Range<String.Index>? {
    parts.compactMap { part in firstRange(of: part) }.min { $0.lowerBound < $1.lowerBound }
  }
}
