import KeHoachSource
import KeHoachText
import Testing

@Suite struct TerminalRendererTests {
  @Test func showsWhatTheDesignShows() {
    #expect(
      TerminalRenderer().render([RenderingFixture.budgetReport]) == """
        ke-hoach.kh:61:35: lỗi[KH301 tổng-dự-toán]: tổng cộng ghi 140, cộng các mục được 135
           │
        61 │ |  | Tổng cộng (I+II+III) | | | | 140 | |
           │                                   ^^^ 15 + 115 + 5 = 135
        55 │ | II | Đào tạo nguồn nhân lực … | | | | 115 | |
           │                                         --- mục II ở đây
           = sửa: ghi 135 ở tổng cộng, hoặc 120 ở mục II (kehoach table --write tính lại từ chi tiết)
           = căn cứ: dự toán phải khớp từ chi tiết đến tổng

        """)
  }

  @Test func speaksEnglish() {
    let text = TerminalRenderer(language: .en).render([RenderingFixture.budgetReport])
    #expect(text.contains("error[KH301 tổng-dự-toán]: the total says 140, the rows add up to 135"))
    #expect(text.contains("   = fix: write 135 in the total, or 120 in row II\n"))
    #expect(text.contains("--- row II is here"))
    #expect(text.contains("   = source: dự toán"))
  }

  @Test func colours() {
    let plain = TerminalRenderer().render([RenderingFixture.budgetReport])
    let coloured = TerminalRenderer(isColoured: true).render([RenderingFixture.budgetReport])
    #expect(coloured.contains("\u{1B}[1;31mlỗi[KH301 tổng-dự-toán]\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m^^^ 15 + 115 + 5 = 135\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  private func lines(_ report: SourceReport, width: Int = 120) -> [String] {
    TerminalRenderer(width: width).render([report]).split(separator: "\n").map(String.init)
  }

  @Test func marksAPlaceWithoutWidth() {
    #expect(
      lines(RenderingFixture.report("abc", at: 1..<1)) == [
        "a.kh:1:2: cảnh báo[KH101 thử]: sai", "  │", "1 │ abc", "  │  ^",
      ])
    #expect(lines(RenderingFixture.report("abc", at: 3..<3)).last == "  │    ^")
    #expect(
      lines(RenderingFixture.report("", at: 0..<0)) == ["a.kh:1:1: cảnh báo[KH101 thử]: sai", "  │", "1 │", "  │ ^"])
    #expect(lines(RenderingFixture.report("a\n", at: 2..<2)).first == "a.kh:2:1: cảnh báo[KH101 thử]: sai")
  }

  @Test func marksTheFirstLineOfSeveral() {
    #expect(lines(RenderingFixture.report("một hai\r\nba", at: 6..<13)).suffix(2) == ["1 │ một hai", "  │     ^^^"])
    #expect(lines(RenderingFixture.report("một\nba", at: 5..<6)).suffix(2) == ["1 │ một", "  │    ^"])
  }

  @Test func putsTwoPlacesOnOneLineUnderIt() {
    var report = RenderingFixture.report("một hai", at: 0..<5)
    report.diagnostics[0].notes = [.init(at: 6..<9, Bilingual("đây", en: "here"))]
    #expect(lines(report).suffix(3) == ["1 │ một hai", "  │ ^^^", "  │     --- đây"])
  }

  @Test(arguments: [
    ("a\tb", 2..<3, "a    b", "     ^"),  // a tab is four spaces
    ("漢字 x", 7..<8, "漢字 x", "     ^"),  // wide letters take two cells
    ("e\u{302}\u{301}x", 5..<6, "e\u{302}\u{301}x", " ^"),  // decomposed letters take one
    ("a\u{1B}[31mb", 1..<2, "a␛[31mb", " ^"),
    ("a\u{202E}b", 4..<5, "a<U+202E>b", "         ^"),
    ("👨‍👩‍👧 x", 19..<20, "👨‍👩‍👧 x", "   ^"),
  ]) func showsWhatATerminalWouldNot(text: String, range: Range<Int>, shown: String, mark: String) {
    #expect(lines(RenderingFixture.report(text, at: range)).suffix(2) == ["1 │ \(shown)", "  │ \(mark)"])
  }

  @Test func showsBrokenBytes() {
    let source = SourceText(name: "a.kh", bytes: [0x61, 0xFF, 0xE1, 0xBB, 0x62])
    #expect(lines(RenderingFixture.report(source, at: 4..<5)).suffix(2) == ["1 │ a\u{FFFD}\u{FFFD}b", "  │    ^"])
  }

  @Test func makesNamesAndMessagesHarmless() {
    var report = RenderingFixture.report("a", at: 0..<1, name: "x\n\u{1B}[2J.kh", caption: "\u{1B}]0;x\u{7}")
    report.diagnostics[0].message = Bilingual("dòng\nhai\u{9B}", en: "")
    report.diagnostics[0].fixes = [FixIt(Bilingual("\r!", en: ""), edits: [])]
    let text = TerminalRenderer().render([report])
    #expect(text.hasPrefix("x␊␛[2J.kh:1:1: cảnh báo[KH101 thử]: dòng␊hai<U+009B>\n"))
    #expect(text.contains("^ ␛]0;x␇\n"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\r" || $0 == "\u{9B}" })
  }

  @Test func cutsLongLinesAroundThePlace() {
    let text = String(repeating: "Đào tạo ", count: 40) + "ĐÂY" + String(repeating: " nhân lực", count: 40)
    let source = SourceText(name: "a.kh", text)
    let shown = lines(RenderingFixture.report(source, at: source.range(of: "ĐÂY")), width: 60)
    #expect(shown[2].hasPrefix("1 │ …") && shown[2].hasSuffix("…"))
    #expect(shown[2].contains("ĐÂY"))
    #expect(DisplayWidth.of(shown[2]) <= 60 && DisplayWidth.of(shown[2]) > 50)
    let line = Array(shown[2])
    #expect(String(zip(line, shown[3]).filter { $1 == "^" }.map(\.0)) == "ĐÂY")
    #expect(lines(RenderingFixture.report(source, at: 0..<1), width: 60)[2].hasPrefix("1 │ Đào tạo"))
    let end = source.bytes.count
    let last = lines(RenderingFixture.report(source, at: end - 1..<end), width: 60)
    #expect(last[2].hasSuffix("nhân lực") && DisplayWidth.of(last[2]) == DisplayWidth.of(last[3]))
    #expect(DisplayWidth.of(last[2]) > 50)
    let all = lines(RenderingFixture.report(source, at: 0..<end), width: 60)
    #expect(all.allSatisfy { DisplayWidth.of($0) <= 60 })
  }

  @Test func manyFindingsOnOneHugeLineAreNoTrouble() {
    let text = String(repeating: "Đào tạo nguồn nhân lực công nghệ; ", count: 120_000)
    let source = SourceText(name: "a.kh", text)
    let step = source.bytes.count / 1000
    let diagnostics = (0..<1000).map { ordinal in
      let start = ordinal * step
      return Diagnostic(RenderingFixture.style, at: start..<start + 3, Bilingual("sai", en: "wrong"))
    }
    let clock = ContinuousClock()
    let time = clock.measure { _ = TerminalRenderer().render([SourceReport(source, diagnostics)]) }
    // Counted from the beginning of the line each time it would take minutes, even of a release build.
    #expect(time < .seconds(30))
  }

  @Test func manyFindingsInOneHugeCharacterAreNoTrouble() {
    let source = SourceText(name: "a.kh", "a" + String(repeating: "\u{301}", count: 500_000) + " b")
    let diagnostics = (0..<500).map {
      Diagnostic(RenderingFixture.style, at: $0 * 2000..<$0 * 2000 + 2, Bilingual("sai", en: "wrong"))
    }
    let text = TerminalRenderer().render([SourceReport(source, diagnostics)])
    #expect(text.utf8.count < 1_000_000)
    #expect(text.contains("a.kh:1:2:"))
  }
}
