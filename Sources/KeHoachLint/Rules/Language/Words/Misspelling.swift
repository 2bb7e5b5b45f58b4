import KeHoachSource

extension LintRule {
  /// KH523: words that are often misspelt.
  static let misspelling = LintRule(
    Rule(
      "KH523", "sai-chính-tả", .warning,
      Bilingual("Từ viết sai chính tả được viết lại cho đúng.", en: "A misspelt word is spelled as it should be."),
      reason: Bilingual(
        "Cặp tiếng này không có trong tiếng Việt; thường do lẫn hỏi và ngã, s và x, ch và tr, hoặc mất dấu.",
        en:
          "No Vietnamese word is spelled like this; tones or letters that sound alike were confused, or a mark was lost."
      ),
      source: "Chính tả tiếng Việt; NĐ 30/2020/NĐ-CP, Điều 8",
      example: Rule.Example(
        wrong: "Các đơn vị sát nhập hồ sơ và đề suất phương án./.\n",
        right: "Các đơn vị sáp nhập hồ sơ và đề xuất phương án./.\n"))
  ) { context in
    context.misspellings.map { slip in
      let written = slip.text.string(slip.range)
      let right = slip.right.withCapitals(ofWordsIn: written)
      let edit = slip.text.edit(slip.range, right)
      return LintFinding(
        at: slip.text.range(of: slip.range),
        Bilingual("“\(written)” viết sai chính tả, đúng là “\(right)”", en: "“\(written)” is misspelt: “\(right)”"),
        fixes: edit.map { [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: true, edits: [$0])] }
          ?? [])
    }
  }
}
