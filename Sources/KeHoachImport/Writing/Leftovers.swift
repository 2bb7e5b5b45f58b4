import KeHoachDrafts
import KeHoachSource
import KeHoachText

extension PlanWriter {
  /// Says what of the draft is not in the plan, or stands in it as plain words since its place was not understood.
  mutating func remarkOnLeftovers() {
    for (number, note) in draft.notes.enumerated() where !defined.contains(number + 1) {
      let ranges = note.paragraphs.filter { draft.paragraphs.indices.contains($0) }.map { range($0) }
      let place = ranges.first { !$0.isEmpty } ?? note.mark..<note.mark
      remark(
        .notTakenOver, place, "chú thích này không đưa vào được, vì dấu của nó không đứng trong nội dung",
        en: "this note can't be kept: its mark does not stand in the text of the plan")
    }
    remarkOnPreface()
    remarkOnForeign()
    for omission in draft.omissions {
      let words = omission.words.isEmpty ? "" : ": “\(omission.words.shortened)”"
      let kind = omission.kind.name
      remark(
        .notTakenOver, omission.place..<omission.place, "\(kind.vi) của bản thảo không đưa vào kế hoạch\(words)",
        en: "\(kind.en) of the draft is not in the plan\(words)")
    }
    remarkOnReview()
  }

  /// Words above the letterhead, or between it and the title.
  private mutating func remarkOnPreface() {
    guard let first = parts.preface.first, let last = parts.preface.last else { return }
    let count = parts.preface.count
    remark(
      .keptAsText, first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound),
      "\(count) đoạn ở trên hoặc xen giữa phần đầu không rõ là thành phần gì; giữ là chữ ở đầu nội dung",
      en: "\(count) paragraphs above or within the heading are no part of it; kept as text at the start of the body")
  }

  /// What reviewers left in the file.
  private mutating func remarkOnReview() {
    if let first = draft.comments.first {
      let count = draft.comments.count
      remark(
        .notTakenOver, first.range,
        "\(count) góp ý ở lề không đưa vào kế hoạch; liệt kê bằng `kehoach opinions`",
        en: "\(count) comments in the margin are not in the plan; `kehoach opinions` lists them")
    }
    if let first = draft.revisions.first {
      let count = draft.revisions.count
      remark(
        .notTakenOver, first.range,
        "\(count) chỗ sửa có theo dõi được coi là đã chấp nhận; liệt kê bằng `kehoach opinions`",
        en: "\(count) tracked changes are taken as accepted; `kehoach opinions` lists them")
    }
  }

  /// Whether words are a line drawn with signs: `-------`.
  private func isRule(_ range: Range<Int>) -> Bool { bytes.words(range).bareCapitals.isEmpty }

  /// One remark for lines that follow each other, with the words of all of them.
  private mutating func remarkOnForeign() {
    var lines: [DraftPiece] = []
    let foreign = parts.foreign.filter { !isRule($0.range) }.sorted { $0.index < $1.index }
    for (place, piece) in foreign.enumerated() {
      lines.append(piece)
      if place + 1 < foreign.count, foreign[place + 1].index <= piece.index + 1 { continue }
      let first = lines[0]
      let said = joined(lines.map(\.range)).shortened
      let (vi, en) = lines.count == 1 ? ("", "") : ("\(lines.count) đoạn ", "\(lines.count) paragraphs ")
      remark(
        .notTakenOver, first.range.lowerBound..<max(first.range.upperBound, piece.range.upperBound),
        "\(vi)“\(said)” không thuộc văn bản nên không đưa vào kế hoạch",
        en: "\(en)“\(said)” is no part of the document and is left out")
      lines = []
    }
  }
}

extension String {
  /// The words without what would break or blank a line of a message.
  var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return self }
    return split { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }.joined(separator: " ")
  }

  /// The words, of many the first and the last: what is left out is to be found again.
  fileprivate var shortened: String {
    let most = 240
    return count <= most ? self : prefix(most / 2) + " … " + suffix(most / 2 - 3)
  }
}

extension DraftOmission.Kind {
  /// What is left out, in words.
  fileprivate var name: Bilingual {
    switch self {
    case .hiddenText: Bilingual("chữ ẩn", en: "hidden text")
    case .deletedText: Bilingual("chữ đã xóa theo dấu sửa", en: "text that a tracked change deletes")
    case .pageHeader: Bilingual("chữ ở đầu trang, chân trang", en: "text in a page header or footer")
    case .picture: Bilingual("hình", en: "a picture")
    case .siteText: Bilingual("chữ của trang mạng", en: "text of the web site")
    case .other: Bilingual("nội dung không đọc được hết", en: "content that could not be read in full")
    }
  }
}
