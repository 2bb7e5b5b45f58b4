import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH131: no recipient stands twice.
  static let repeatedRecipient = LintRule(
    Rule(
      "KH131", "nơi-nhận-lặp", .warning,
      Bilingual("Mỗi nơi nhận ghi một lần.", en: "A recipient stands once."),
      reason: Bilingual(
        "Ghi hai lần thì văn thư gửi hai bản, hoặc dòng thứ hai vốn là nơi nhận khác.",
        en: "Written twice it is sent twice, or the second was meant to be another one."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.b",
      example: recipientsExample(wrong: "- Bộ Nội vụ;\n- Bộ Nội vụ;\n", right: "- Bộ Nội vụ;\n- Bộ Tài chính;\n"))
  ) { context in
    var first: [String: PlanText] = [:]
    return context.texts(.recipient).compactMap { recipient -> LintFinding? in
      let words = recipient.plain.lowercased().split { !$0.isLetter && !$0.isNumber }
      guard !words.isEmpty else { return nil }
      let key = words.joined(separator: " ")
      guard let before = first.updateValue(recipient, forKey: key) else { return nil }
      return LintFinding(
        at: recipient.place,
        Bilingual(
          "nơi nhận “\(recipient.plain.clipped)” đã ghi ở trên", en: "“\(recipient.plain.clipped)” stands above"),
        notes: [Diagnostic.Note(at: before.place, Bilingual("lần ghi trước", en: "the first time"))],
        fixes: context.line(of: recipient.place).map { TextEdit($0, "") }.asFix(
          Bilingual("bỏ dòng này", en: "delete it"))
      )
    }
  }

  /// KH132: `Như trên` belongs to letters.
  static let asAbove = LintRule(
    Rule(
      "KH132", "như-trên-không-có-kính-gửi", .hint,
      Bilingual(
        "Kế hoạch không có “Kính gửi” nên nơi nhận không ghi “Như trên”.",
        en: "A plan isn't addressed to anyone, so no recipient is `Như trên`."),
      reason: Bilingual(
        "“Như trên” chỉ dùng khi phần đầu văn bản có “Kính gửi”; ở kế hoạch thì không biết là ai.",
        en: "`Như trên` refers to an addressee at the head of a letter; a plan has none."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9",
      example: recipientsExample(wrong: "- Như trên;\n", right: "- Bộ Nội vụ;\n"))
  ) { context in
    guard context.isPlan,
      !context.texts(.preamble).contains(where: { Keyword.fold($0.plain.prefix(12)).hasPrefix("kinh gui") })
    else { return [] }
    return context.texts(.recipient).compactMap { recipient -> LintFinding? in
      let words = Keyword.fold(recipient.plain.prefix(14)).split { !$0.isLetter }
      guard words.starts(with: ["nhu", "tren"]) || words.starts(with: ["nhu", "kinh", "gui"]) else { return nil }
      return LintFinding(
        at: recipient.place,
        Bilingual(
          "“\(recipient.plain.clipped)” chỉ dùng khi có “Kính gửi”; ở kế hoạch hãy ghi tên cơ quan nhận",
          en: "“\(recipient.plain.clipped)” needs an addressee; name the bodies that receive the plan"))
    }
  }

  /// KH133: `- Lưu: VT`, one hyphen.
  static let recipientForm = LintRule(
    Rule(
      "KH133", "nơi-nhận-viết-sai", .warning,
      Bilingual(
        "Mỗi nơi nhận có một gạch đầu dòng; sau chữ “Lưu” có dấu hai chấm.",
        en: "A recipient has one hyphen in front; a colon follows `Lưu`."),
      reason: Bilingual("Nghị định quy định dạng `- Lưu: VT, …`.", en: "The decree writes `- Lưu: VT, …`."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.b, II.9.d",
      example: recipientsExample(wrong: "- - Bộ Nội vụ;\n", right: "- Bộ Nội vụ;\n"))
  ) { context in
    context.texts(.recipient).compactMap { recipient in
      recipient.doubledHyphen ?? recipient.archiveWithoutColon
    }
  }

  private static func recipientsExample(wrong: String, right: String) -> Rule.Example {
    func plan(_ lines: String) -> String {
      "Các phòng thực hiện./.\n\n::: nơi-nhận\n- Chính phủ;\n\(lines)- Lưu: VT.\n:::\n"
    }
    return Rule.Example(wrong: plan(wrong), right: plan(right))
  }
}

extension PlanText {
  fileprivate var doubledHyphen: LintFinding? {
    let hyphen = UInt8(ascii: "-")
    var end = trimmed.lowerBound
    while end < bytes.count, bytes[end] == hyphen || bytes[end] == 0x20 { end += 1 }
    let part = trimmed.lowerBound..<end
    guard !part.isEmpty, end < bytes.count else { return nil }
    return LintFinding(
      at: range(of: part), Bilingual("thừa gạch đầu dòng", en: "a second hyphen"),
      fixes: edit(part, "").asFix(Bilingual("bỏ gạch thừa", en: "delete it")))
  }

  /// `Lưu VT`, `Lưu:VT`.
  fileprivate var archiveWithoutColon: LintFinding? {
    let word = Array("Lưu".utf8)
    let start = trimmed.lowerBound
    guard bytes.count > start + word.count, bytes[start..<start + word.count].elementsEqual(word) else { return nil }
    var end = start + word.count
    while end < bytes.count, " :;,.-".utf8.contains(bytes[end]) { end += 1 }
    let part = start..<end
    // Only what goes on with the code of the records office.
    guard string(end..<bytes.count).hasPrefix("VT"), string(part) != "Lưu: " else { return nil }
    return LintFinding(
      at: range(of: part),
      Bilingual("“\(plain.clipped)” phải ghi “Lưu: VT…”", en: "“\(plain.clipped)” is written “Lưu: VT…”"),
      fixes: edit(part, "Lưu: ").asFix(writing: "Lưu: "))
  }
}

extension LintContext {
  /// The whole line that a place stands in, with its end; nil where the place is not in one line.
  fileprivate func line(of place: Range<Int>) -> Range<Int>? {
    let bytes = source.bytes
    let newline = UInt8(ascii: "\n")
    guard !place.isEmpty, place.upperBound <= bytes.count, !bytes[place].contains(newline) else { return nil }
    var (start, end) = (place.lowerBound, place.upperBound)
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return start..<min(end + 1, bytes.count)
  }
}
