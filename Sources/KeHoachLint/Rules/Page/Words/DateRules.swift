import KeHoachDrafts
import KeHoachImport
import KeHoachSource
import KeHoachText

extension PageRule {
  /// KH923: the place and the date of issue as the decree writes them.
  static let dateWords = PageRule(
    Rule(
      "KH923", "dạng-ngày-ban-hành", .warning,
      Bilingual(
        "Địa danh và thời gian viết như “Hà Nội, ngày 05 tháng 01 năm 2026”.",
        en: "Place and date are written “Hà Nội, ngày 05 tháng 01 năm 2026”."),
      reason: Bilingual(
        "Ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước; tháng 3 đến 9 thì không; sau địa danh có dấu phẩy.",
        en: "Days below 10 and months 1 and 2 have a zero, months 3 to 9 none; a comma follows the place."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4.b")
  ) { context in
    context.written(.placeAndDate).compactMap { written in
      let edits = written.edits
      guard !edits.isEmpty else { return nil }
      let wanted = written.line(after: edits)
      return PageFinding(
        range: written.range,
        message: Bilingual(
          "địa danh, thời gian ghi “\(written.line.clipped)”, quy định là “\(wanted.clipped)” (Phụ lục I, mục II.4.b)",
          en: "place and date are “\(written.line.clipped)”: write “\(wanted.clipped)” (Phụ lục I, mục II.4.b)"),
        fix: Bilingual("ghi “\(wanted.clipped)”", en: "write “\(wanted.clipped)”"), edits: edits)
    }
  }

  /// KH924: `Số:` stands in front of the number.
  static let numberWords = PageRule(
    Rule(
      "KH924", "chữ-số", .warning,
      Bilingual("Trước số của văn bản là “Số:” và một dấu cách.", en: "“Số:” and a space stand before the number."),
      reason: Bilingual(
        "Sau từ “Số” có dấu hai chấm; từ “Số” viết thường, chữ đầu viết hoa.", en: "A colon follows the word “Số”."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.c")
  ) { context in
    context.written(.number).compactMap { written in
      guard let first = written.words.first, Keyword.fold(first.text.prefix(2)) == "so" else { return nil }
      let rest = first.text.dropFirst(2)
      let end = first.range.lowerBound + "Số".utf8.count
      let isSplit = rest.isEmpty && written.words.dropFirst().first?.text.hasPrefix(":") == true
      guard first.text.prefix(2) != "Số" || isSplit || rest.first != ":" || rest.count > 1 else { return nil }
      // Letters that are not composed have other lengths: such a slip is told, not mended.
      let isComposed =
        context.draft.text.string(in: first.range) == first.text
        && Array(first.text.utf8).count == first.range.count
      let colon = rest.first == ":" ? 1 : 0
      let edit =
        isSplit
        ? TextEdit(first.range.lowerBound..<written.words[1].range.lowerBound + 1, "Số:")
        : TextEdit(first.range.lowerBound..<end + colon, rest.count > colon ? "Số: " : "Số:")
      return PageFinding(
        range: first.range,
        message: Bilingual(
          "trước số ghi “\(first.text.clipped)”, quy định là “Số:” và một dấu cách (Phụ lục I, mục II.3.c)",
          en: "“\(first.text.clipped)” stands before the number: write “Số:” and a space (Phụ lục I, mục II.3.c)"),
        fix: isComposed ? Bilingual("ghi “Số:”", en: "write “Số:”") : nil, edits: isComposed ? [edit] : [])
    }
  }
}

extension WrittenWords {
  /// What the decree writes otherwise: the comma behind the place, zeros of day and month.
  fileprivate var edits: [TextEdit] {
    guard let day = words.firstIndex(where: { Keyword.fold($0.text) == "ngay" }) else { return [] }
    var edits: [TextEdit] = []
    if day > 0, !words[day - 1].text.hasSuffix(",") {
      let end = words[day - 1].range.upperBound
      edits.append(TextEdit(end..<end, ","))
    }
    if let edit = padding(behind: day, until: "thang", isPadded: { $0 < 10 }) { edits.append(edit) }
    if let month = words[day...].firstIndex(where: { Keyword.fold($0.text) == "thang" }),
      let edit = padding(behind: month, until: "nam", isPadded: { $0 < 3 })
    {
      edits.append(edit)
    }
    return edits
  }

  /// The edit that gives the number behind a word its zero, or takes it.
  private func padding(behind index: Int, until next: String, isPadded: (Int) -> Bool) -> TextEdit? {
    guard index + 2 < words.count, Keyword.fold(words[index + 2].text) == next else { return nil }
    let word = words[index + 1]
    guard word.text.utf8.count <= 2, word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(word.text), (1...31).contains(number)
    else { return nil }
    let wanted = number < 10 && isPadded(number) ? "0\(number)" : "\(number)"
    return wanted == word.text ? nil : TextEdit(word.range, wanted)
  }

  /// The words once edits are applied.
  fileprivate func line(after edits: [TextEdit]) -> String {
    words.map { word in
      let replaced = edits.first { $0.range == word.range }?.text ?? word.text
      return replaced + (edits.contains { $0.range == word.range.upperBound..<word.range.upperBound } ? "," : "")
    }.joined(separator: " ")
  }
}
