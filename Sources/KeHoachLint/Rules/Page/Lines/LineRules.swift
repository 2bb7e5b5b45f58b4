import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRules {
  /// The lines below components.
  static let lines: [PageRule] = [.missingLine, .imitatedLine, .lineLength]
}

/// A component below which the decree wants a line, and what stands there.
struct RuledComponent {
  /// Its name.
  let name: Bilingual
  /// The point that wants the line.
  let point: String
  /// Its paragraphs with words.
  let paragraphs: [PageParagraph]
  /// The paragraphs up to the next component that belongs to other lines: its own, the blanks below and those where Word
  /// may have anchored the line.
  let reach: [PageParagraph]
  /// The lengths that the line may have, in twips, with what an estimate may be off.
  let lengths: ClosedRange<Int>
  /// The length in words: `bằng dòng chữ`.
  let wanted: Bilingual

  /// The straight lines that are drawn.
  var lines: [DraftDrawing] { reach.flatMap(\.source.drawings).filter { $0.kind == .line && $0.isHorizontal } }
  /// Whether something is drawn that may be a line.
  var mayHaveLine: Bool {
    reach.flatMap(\.source.drawings).contains { $0.kind == .line || $0.kind == .other || $0.kind == .picture }
  }

  /// Whether the words have a size that they may have: those that don't will grow or shrink, and the line with them.
  var hasRightSize: Bool {
    paragraphs.allSatisfy { paragraph in
      paragraph.runs.allSatisfy { paragraph.role.format?.sizes?.contains($0.format.size) ?? true }
    }
  }

  /// What imitates the line, and where; nil for nothing.
  var imitation: (found: Bilingual, paragraph: PageParagraph, changes: [FormatChange])? {
    if let typed = reach.first(where: \.isTypedLine) {
      return (Bilingual("bằng các dấu gạch gõ từ bàn phím", en: "made of typed dashes"), typed, [])
    }
    for paragraph in paragraphs {
      if let wrong = paragraph.breach(where: \.format.isUnderlined) {
        let changes = wrong.runs.map { FormatChange.characters($0.range, .underlined(false)) }
        return (Bilingual("bằng gạch chân chữ", en: "an underline"), paragraph, changes)
      }
    }
    return reach.first(where: \.format.hasBottomBorder).map {
      (Bilingual("bằng đường viền của đoạn", en: "a border of the paragraph"), $0, [])
    }
  }
}

extension PageParagraph {
  /// Whether it consists of dashes and the like alone.
  var isTypedLine: Bool {
    let marks = words.unicodeScalars.filter { !$0.properties.isWhitespace }
    return marks.count >= 3 && marks.allSatisfy { "-–—_=*¯.".unicodeScalars.contains($0) }
  }
}

extension PageContext {
  /// The motto, the issuer and the subject, those of them that are there.
  var ruledComponents: [RuledComponent] {
    [
      ruled(.motto, with: [.nationalTitle, .placeAndDate], point: "II.1.b"),
      ruled(.issuer, with: [.superiorBody, .number], point: "II.2.b"),
      ruled(.subject, with: [.documentType, .attachedTo], point: "II.5.b"),
    ].compactMap { $0 }
  }

  private func ruled(_ role: ComponentRole, with others: Set<ComponentRole>, point: String) -> RuledComponent? {
    let own = paragraphs(role)
    guard let name = role.format?.name, let first = own.first, !first.isInAppendix else { return nil }
    // A blank belongs to what stands above it.
    var reach: [PageParagraph] = []
    var isWithin = false
    for paragraph in paragraphs where !paragraph.isInAppendix {
      if paragraph.role != .blank, !paragraph.isTypedLine {
        isWithin = paragraph.role == role || others.contains(paragraph.role)
      }
      if isWithin { reach.append(paragraph) }
    }
    if role == .subject, let next = reach.last.map({ $0.index + 1 }), next < paragraphs.count {
      reach.append(paragraphs[next])
    }
    // The line of a subject stands below the bracket that says what the plan is attached to.
    let measured = role == .subject ? own + paragraphs(.attachedTo).filter { !$0.isInAppendix } : own
    return RuledComponent(
      name: name, point: point, paragraphs: own, reach: reach, lengths: lengths(below: measured, role),
      wanted: role == .motto
        ? Bilingual("bằng độ dài dòng chữ", en: "as long as the line of words")
        : Bilingual("bằng 1/3 đến 1/2 độ dài dòng chữ", en: "a third to a half of the line of words"))
  }

  /// The lengths allowed: the decree counts by the line of words, of which there may be several.
  private func lengths(below own: [PageParagraph], _ role: ComponentRole) -> ClosedRange<Int> {
    let longest = own.map(\.longestLine).max() ?? 0
    if role == .motto { return longest * 88 / 100...max(longest * 112 / 100, 1) }
    let room = own.first.map { textWidth($0) } ?? longest
    // Words that wrap have a last line of a length that only Word knows.
    let mayWrap = { (paragraph: PageParagraph) in paragraph.longestLine > room * 92 / 100 }
    let shortest = own.filter { !mayWrap($0) }.map(\.shortestLine).min() ?? 0
    let least = own.last.map(mayWrap) ?? true ? 0 : shortest * 28 / 100
    return least...max(min(longest, room) * 56 / 100, least + 1)
  }
}

extension PageRule {
  /// KH940: lines stand below the motto, the issuer and the subject.
  static let missingLine = PageRule(
    Rule(
      "KH940", "thiếu-đường-kẻ", .warning,
      Bilingual(
        "Dưới Tiêu ngữ, tên cơ quan ban hành và trích yếu có đường kẻ ngang, nét liền.",
        en: "A solid line stands below the motto, the issuer and the subject."),
      reason: Bilingual(
        "Ba đường kẻ là một phần của thể thức, hay bị mất khi sao chép phần đầu từ văn bản khác.",
        en: "The three lines are part of the form, and easily lost when a heading is copied."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b")
  ) { context in
    let components = context.ruledComponents
    // A line that Word anchored elsewhere in the heading may belong to any of them.
    let surplus = components.reduce(0) { $0 + max($1.lines.count - 1, 0) }
    let without = components.filter { !$0.mayHaveLine && $0.imitation == nil }
    return without.dropFirst(surplus).compactMap { component in
      component.paragraphs.last.map {
        PageFinding(
          range: $0.range,
          message: Bilingual(
            "dưới \(component.name.vi) không có đường kẻ; kẻ một đường ngang, nét liền, \(component.wanted.vi) "
              + "(Phụ lục I, mục \(component.point))",
            en: "no line stands below \(component.name.en): draw a solid one, \(component.wanted.en) "
              + "(Phụ lục I, mục \(component.point))"),
          changes: [])
      }
    }
  }

  /// KH941: the lines are drawn.
  static let imitatedLine = PageRule(
    Rule(
      "KH941", "kẻ-bằng-chữ", .warning,
      Bilingual(
        "Đường kẻ dưới Tiêu ngữ, tên cơ quan, trích yếu là đường vẽ, không phải gạch chân, viền đoạn hay dấu gạch gõ.",
        en: "The lines are drawn, not underlines, borders or typed dashes."),
      reason: Bilingual(
        "Gạch chân dính sát chữ và cắt dấu nặng; viền đoạn dài hết cột; dấu gạch gõ không thành nét liền.",
        en: "An underline cuts the marks below letters, a border is as wide as its column, dashes are not solid."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b")
  ) { context in
    context.ruledComponents.compactMap { component in
      guard let imitation = component.imitation, let last = component.paragraphs.last else { return nil }
      let place = imitation.paragraph.range.isEmpty ? last.range : imitation.paragraph.range
      return PageFinding(
        range: place,
        message: Bilingual(
          "đường kẻ dưới \(component.name.vi) làm \(imitation.found.vi); vẽ một đường ngang, nét liền, "
            + "\(component.wanted.vi) (Phụ lục I, mục \(component.point))",
          en: "the line below \(component.name.en) is \(imitation.found.en): draw a solid line, "
            + "\(component.wanted.en) (Phụ lục I, mục \(component.point))"),
        // Taking an underline off is right only where a line is drawn as well.
        changes: component.lines.isEmpty ? [] : imitation.changes,
        fix: component.lines.isEmpty || imitation.changes.isEmpty
          ? nil : Bilingual("bỏ gạch chân", en: "take the underline off"))
    }
  }

  /// KH942: how long the lines are.
  static let lineLength = PageRule(
    Rule(
      "KH942", "độ-dài-đường-kẻ", .warning,
      Bilingual(
        "Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; dưới tên cơ quan và trích yếu dài bằng 1/3 đến 1/2 dòng chữ.",
        en: "The line below the motto is as long as it, those below issuer and subject a third to a half of the words."),
      reason: Bilingual(
        "Độ dài được quy định cho từng đường; kẻ dài hết cột hoặc ngắn như gạch nối là sai.",
        en: "The decree gives the length of each; a line across the column or as short as a hyphen is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b")
  ) { context in
    context.ruledComponents.compactMap { component in
      guard component.lines.count == 1, let line = component.lines.first, line.width > 0, component.hasRightSize,
        !component.lengths.contains(line.width), let last = component.paragraphs.last
      else { return nil }
      let words = component.paragraphs.map(\.longestLine).max() ?? 0
      return PageFinding(
        range: last.range,
        message: Bilingual(
          "đường kẻ dưới \(component.name.vi) dài \(Measure.millimetres(line.width).vi), dòng chữ dài khoảng "
            + "\(Measure.millimetres(words).vi); quy định \(component.wanted.vi) (Phụ lục I, mục \(component.point))",
          en: "the line below \(component.name.en) is \(Measure.millimetres(line.width).en) long, the words about "
            + "\(Measure.millimetres(words).en): it is to be \(component.wanted.en) (Phụ lục I, mục \(component.point))"
        ),
        changes: [])
    }
  }
}
