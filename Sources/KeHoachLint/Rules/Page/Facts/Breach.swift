import KeHoachDrafts
import KeHoachImport
import KeHoachSource

/// One place where a rule about pages is broken.
struct Breach {
  /// The place, in bytes of the draft's text.
  var range: Range<Int>
  /// What is there: `12 pt`.
  var found: Bilingual
  /// What mends it.
  var changes: [FormatChange] = []
}

extension PageFinding {
  /// The finding for the same breach at some places: at the first of them, with some others as notes.
  ///
  /// - Parameters:
  ///   - unit: what is counted: `đoạn`.
  ///   - fix: what the changes do.
  ///   - message: makes the message of what is there: `12 pt ở 198 đoạn`.
  /// - Returns: one finding; none where there is no breach.
  static func one(
    of breaches: [Breach], unit: Bilingual = .paragraphs, fix: Bilingual? = nil, message: (Bilingual) -> Bilingual
  ) -> [PageFinding] {
    guard let first = breaches.first else { return [] }
    let changes = breaches.flatMap(\.changes)
    return [
      PageFinding(
        range: first.range, message: message(summary(of: breaches, unit)), changes: changes,
        fix: changes.isEmpty ? nil : fix,
        notes: breaches.dropFirst().prefix(shown).map {
          Diagnostic.Note(at: $0.range, Bilingual("ở đây: \($0.found.vi)", en: "here: \($0.found.en)"))
        })
    ]
  }

  /// How many other places are shown.
  private static let shown = 3

  /// What is there, the most frequent first, and how often.
  private static func summary(of breaches: [Breach], _ unit: Bilingual) -> Bilingual {
    var counts: [Bilingual: Int] = [:]
    var order: [Bilingual] = []
    for breach in breaches {
      if counts[breach.found] == nil { order.append(breach.found) }
      counts[breach.found, default: 0] += 1
    }
    if order.count == 1 {
      let count = breaches.count
      return count == 1
        ? order[0] : Bilingual("\(order[0].vi) ở \(count) \(unit.vi)", en: "\(order[0].en) in \(count) \(unit.en)")
    }
    let ranked = order.enumerated().sorted {
      (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
    }.map(\.element)
    let listed = ranked.prefix(shown)
    let tail = ranked.count > shown ? "…" : ""
    return Bilingual(
      listed.map { "\($0.vi) (\(counts[$0] ?? 0) \(unit.vi))" }.joined(separator: ", ") + tail,
      en: listed.map { "\($0.en) (\(counts[$0] ?? 0) \(unit.en))" }.joined(separator: ", ") + tail)
  }
}

extension Bilingual {
  /// What most rules count.
  static let paragraphs = Bilingual("đoạn", en: "paragraphs")
  /// What rules about the paper count.
  static let sections = Bilingual("phần trang", en: "sections")
}

extension PageContext {
  /// One finding for each family of components with a breach, in reading order.
  ///
  /// - Parameters:
  ///   - breach: the breach of a paragraph whose component the decree knows; nil for none.
  ///   - key: what is told together.
  ///   - finding: makes the finding of the breaches of one family, whose first component is given.
  func findings(
    told key: (ComponentRole) -> ComponentFormat.Family = \.family,
    breach: (PageParagraph, ComponentFormat) -> Breach?,
    finding: (ComponentFormat.Family, ComponentFormat, [Breach]) -> [PageFinding]
  ) -> [PageFinding] {
    var order: [ComponentFormat.Family] = []
    var found: [ComponentFormat.Family: (format: ComponentFormat, breaches: [Breach])] = [:]
    for paragraph in paragraphs where !paragraph.range.isEmpty {
      guard let format = paragraph.role.format, let one = breach(paragraph, format) else { continue }
      let family = key(paragraph.role)
      if found[family] == nil { order.append(family) }
      found[family, default: (format, [])].breaches.append(one)
    }
    return order.flatMap { family in found[family].map { finding(family, $0.format, $0.breaches) } ?? [] }
  }
}

extension ComponentFormat {
  /// The name of what is told together.
  func name(_ family: Family) -> Bilingual {
    family == .content ? Bilingual("nội dung", en: "the text") : name
  }

  /// Where the decree says so, as the end of a message: `(Phụ lục I, mục II.1.a)`.
  func cited(_ family: Family) -> String {
    " (Phụ lục I, mục \(family == .content ? "II.6" : point))"
  }
}
