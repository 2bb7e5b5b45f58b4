import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH124: `TM.` stands before a collective, `KT.`, `TL.`, `TUQ.` and `Q.` before an office.
  static let onBehalfOfWhom = LintRule(
    Rule(
      "KH124", "thay-mặt-sai-chủ-thể", .warning,
      Bilingual(
        "`TM.` đứng trước tên tập thể lãnh đạo; `KT.`, `Q.` đứng trước chức vụ.",
        en: "`TM.` stands before a collective, `KT.` and `Q.` before an office."),
      reason: Bilingual(
        "Chỉ cơ quan làm việc theo chế độ tập thể mới có người ký thay mặt; sở, phòng do một người đứng đầu.",
        en: "Only collectives are signed for; a department is led by one person."),
      source: "NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7.b",
      example: signatureExample(
        issuer: "Sở Nội vụ", symbol: "KH-SNV", wrong: "TM. SỞ NỘI VỤ\nGIÁM ĐỐC\n\nTrần Văn An",
        right: "GIÁM ĐỐC\n\nTrần Văn An"))
  ) { context in
    context.signatureLines.joined().compactMap { line in
      switch line.prefix {
      case .onBehalf:
        let single = ["so ", "phong ", "cuc ", "chi cuc ", "vu ", "trung tam ", "truong ", "pho ", "bo "]
        guard AuthorityLine.offices.contains(line.name) || single.contains(where: line.name.hasPrefix) else {
          return nil
        }
        return LintFinding(
          at: line.text.place,
          Bilingual(
            "“TM.” chỉ dùng trước tên tập thể lãnh đạo, không dùng ở “\(line.text.plain.clipped)”",
            en: "`TM.` stands before a collective only, not in “\(line.text.plain.clipped)”"))
      case .inPlace, .acting:
        guard line.name.isCommittee || line.name.hasPrefix("hoi dong nhan dan") else { return nil }
        return LintFinding(
          at: line.text.place,
          Bilingual(
            "trước tên tập thể phải ghi “TM.”, không phải “\(line.prefix?.rawValue ?? "").”",
            en: "before a collective stands `TM.`"),
          fixes: line.text.edit(line.opening, "TM. ").asFix(writing: "TM.", isSafe: false))
      default: return nil
      }
    }
  }

  /// KH125: a Committee's plan is signed on its behalf.
  static let onBehalfMissing = LintRule(
    Rule(
      "KH125", "thiếu-thay-mặt", .warning,
      Bilingual(
        "Kế hoạch của Ủy ban nhân dân ký thay mặt: dòng đầu là `TM. ỦY BAN NHÂN DÂN`.",
        en: "A People's Committee's plan is signed on its behalf: `TM. ỦY BAN NHÂN DÂN`."),
      reason: Bilingual(
        "Ủy ban làm việc theo chế độ tập thể; thiếu “TM.” thì là văn bản của Chủ tịch.",
        en: "The Committee is a collective; without `TM.` the plan is its Chairman's."),
      source: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 2; Phụ lục I, mục II.7.b",
      example: signatureExample(
        wrong: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An",
        right: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An"))
  ) { context in
    guard context.isPlan, context.plan.header.issuedWith == nil else { return [] }
    let signatures = context.signaturesOfIssuers
    return signatures.compactMap { lines, issuer in
      guard let issuer, let line = Keyword.fold(issuer.plain).collective, let first = lines.first,
        lines.allSatisfy({ $0.prefix != .onBehalf }), first.name == "chu tich",
        [nil, .inPlace, .acting].contains(first.prefix)
      else { return nil }
      // The signatures of a joint plan may stand in another order than its issuers.
      let isElsewhere = signatures.contains { other in
        other.lines.contains { $0.prefix == .onBehalf && Keyword.fold(line).hasSuffix($0.name) }
      }
      guard !isElsewhere else { return nil }
      let place = first.text.editableRange(of: first.text.trimmed)
      return LintFinding(
        at: first.text.place,
        Bilingual(
          "kế hoạch của \(issuer.plain.clipped) thiếu dòng “\(line)” trên “\(first.text.plain.clipped)”",
          en: "the plan of \(issuer.plain.clipped) lacks “\(line)” above “\(first.text.plain.clipped)”"),
        fixes: place.map { TextEdit($0.lowerBound..<$0.lowerBound, line + "\n") }
          .asFix(writing: line, isSafe: false))
    }
  }
}
