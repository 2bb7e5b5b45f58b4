import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH122: below `KT. X` stands `PHÓ X`.
  static let deputyAfterKT = LintRule(
    Rule(
      "KH122", "ký-thay-thiếu-phó", .warning,
      Bilingual(
        "Dưới `KT.` người đứng đầu là chức vụ cấp phó.", en: "Below `KT.` and the head's office stands a deputy's."),
      reason: Bilingual(
        "“KT.” là ký thay người đứng đầu, chỉ cấp phó của chính người đó được ký.",
        en: "`KT.` is signing in place of the head, which only that head's deputy may."),
      source: "NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7.b",
      example: signatureExample(
        wrong: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ GIÁM ĐỐC\n\nTrần Văn An",
        right: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    context.signatureLines.filter(\.isInOrder).flatMap { lines in
      lines.indices.compactMap { index -> LintFinding? in
        let head = lines[index]
        if let finding = ofNoHead(head, below: index + 1 < lines.count ? lines[index + 1] : nil) { return finding }
        guard head.prefix == .inPlace, AuthorityLine.offices.contains(head.name) else { return nil }
        let office = head.text.string(head.opening.upperBound..<head.text.trimmed.upperBound).uppercased()
        let right = office == "BỘ TRƯỞNG" ? "THỨ TRƯỞNG" : "PHÓ " + office
        guard index + 1 < lines.count else {
          return LintFinding(
            at: head.text.place,
            Bilingual(
              "dưới “KT. \(office)” thiếu chức vụ “\(right)”", en: "“\(right)” is missing below “KT. \(office)”"))
        }
        let below = lines[index + 1]
        // Steering committees: the deputy may sign with another office.
        guard head.name != "truong ban" || AuthorityLine.offices.contains(below.name) else { return nil }
        guard !below.isDeputy(of: head.name) else { return nil }
        return LintFinding(
          at: below.text.place,
          Bilingual(
            "dưới “KT. \(office)” phải là “\(right)”, không phải “\(below.text.plain.clipped)”",
            en: "below “KT. \(office)” stands “\(right)”, not “\(below.text.plain.clipped)”"),
          notes: [Diagnostic.Note(at: head.text.place, Bilingual("ký thay ở đây", en: "signed in place of the head"))],
          fixes: below.text.edit(below.text.trimmed, right).asFix(writing: right, isSafe: false))
      }
    }
  }

  /// `KT. PHÓ CHỦ TỊCH`: a deputy is never signed for; `TL. CHỦ TỊCH` above `PHÓ CHỦ TỊCH`: a deputy signs in the
  /// head's place, not by order.
  private static func ofNoHead(_ line: AuthorityLine, below: AuthorityLine?) -> LintFinding? {
    let written = line.text.string(line.opening.upperBound..<line.text.trimmed.upperBound).uppercased()
    let right: String
    if line.prefix == .inPlace, line.isDeputy {
      let head = line.name.hasPrefix("thu truong") ? "BỘ TRƯỞNG" : String(written.dropFirst(4))
      guard AuthorityLine.offices.contains(Keyword.fold(head)) else { return nil }
      right = "KT. " + head
    } else if line.prefix == .byOrder, AuthorityLine.offices.contains(line.name), below?.isDeputy(of: line.name) == true
    {
      right = "KT. " + written
    } else {
      return nil
    }
    return LintFinding(
      at: line.text.place,
      Bilingual(
        "cấp phó ký thay người đứng đầu: phải ghi “\(right)”, không phải “\(line.text.plain.clipped)”",
        en: "a deputy signs in place of the head: “\(right)”, not “\(line.text.plain.clipped)”"),
      fixes: line.text.edit(line.text.trimmed, right).asFix(writing: right, isSafe: false))
  }

  /// KH123: a deputy signs with `KT.`.
  static let deputyWithoutKT = LintRule(
    Rule(
      "KH123", "cấp-phó-ký-thiếu-kt", .warning,
      Bilingual("Cấp phó ký có dòng `KT.` phía trên.", en: "A deputy signs below a line `KT.`."),
      reason: Bilingual(
        "Cấp phó ký thay người đứng đầu, kể cả khi được giao phụ trách.",
        en: "A deputy signs in place of the head, even when in charge."),
      source: "NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7.b",
      example: signatureExample(
        wrong: "TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nTrần Văn An",
        right: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    context.signatureLines.filter(\.isInOrder).compactMap { lines in
      guard let index = lines.firstIndex(where: { $0.isDeputy && $0.prefix == nil }) else { return nil }
      let above = lines[..<index]
      // Below `TL.` a deputy is a matter of KH122.
      let others: [AuthorityLine.Prefix] = [.inPlace, .byAuthorization, .byOrder]
      guard !above.contains(where: { $0.prefix.map(others.contains) ?? false }) else { return nil }
      // The Front, councils and committees of the Party: a deputy signs on behalf of the whole.
      guard !above.contains(where: { $0.prefix == .onBehalf && !$0.name.isCommittee }) else { return nil }
      let deputy = lines[index]
      let office = deputy.text.string(deputy.text.trimmed).uppercased()
      let head = office.hasPrefix("PHÓ ") ? String(office.dropFirst(4)) : "BỘ TRƯỞNG"
      guard AuthorityLine.offices.contains(Keyword.fold(head)) else { return nil }
      let line = "KT. " + head
      let place = deputy.text.editableRange(of: deputy.text.trimmed)
      return LintFinding(
        at: deputy.text.place,
        Bilingual(
          "“\(office.clipped)” ký thay: thiếu dòng “\(line)” phía trên", en: "“\(office.clipped)” lacks “\(line)” above"
        ),
        fixes: place.map { TextEdit($0.lowerBound..<$0.lowerBound, line + "\n") }.asFix(writing: line))
    }
  }
}

extension AuthorityLine {
  /// Whether the line names a deputy of an office: `pho chu tich` of `chu tich`.
  fileprivate func isDeputy(of head: String) -> Bool {
    if head == "bo truong" { return name.hasPrefix("thu truong") }
    guard name.hasPrefix("pho ") else { return false }
    let rest = name.dropFirst(4)
    if rest.hasPrefix(head) { return true }
    // `PHÓ PHÒNG` of `TRƯỞNG PHÒNG`.
    return head.hasPrefix("truong ") && rest.hasPrefix(head.dropFirst(7))
  }
}
