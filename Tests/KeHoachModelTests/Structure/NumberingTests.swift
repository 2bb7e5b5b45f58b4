import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite("Numbering")
struct NumberingTests {
  private func labels(_ fixture: PlanFixture) -> [String] {
    fixture.plan.body.blocks.map { $0.label?.text ?? "" }
  }

  private func parents(_ fixture: PlanFixture) -> [Int?] { fixture.plan.body.blocks.map(\.parent) }

  /// What is written wrong, and what is expected instead.
  private func slips(_ fixture: PlanFixture) -> [String] {
    fixture.found(.wrongNumber).map { found in
      "\(fixture.text(found)) → \(found.fixes.first?.edits.first?.text ?? "")"
    }
  }

  private func plan(_ lines: String...) -> PlanFixture { PlanFixture(lines.joined(separator: "\n\n") + "\n") }

  @Test("Every scheme, right")
  func schemes() {
    let fixture = plan(
      "# Phần I", "# A. Một", "# I. Hai", "## 1. Ba", "### 1.1. Bốn", "#### 1.1.1. Năm", "a) Sáu", "b) Bảy", "- Tám",
      "+ Chín", "- Mười", "c) Mười một", "### 1.2. X", "## 2. Y", "# II. Z", "# B. T", "# I. U", "# Phần II", "# A. V")
    #expect(slips(fixture) == [])
    #expect(
      parents(fixture) == [nil, 0, 1, 2, 3, 4, 5, 5, 7, 8, 7, 5, 3, 2, 1, 0, 15, nil, 17])
  }

  @Test("Articles run on through chapters, and so do Roman sections through parts; both may also restart")
  func chapters() {
    #expect(slips(plan("# Chương I", "# Điều 1. A", "# Điều 2. B", "# Chương II", "# Điều 3. C")) == [])
    #expect(slips(plan("# Phần I", "# I. A", "# II. B", "# Phần II", "# III. C", "# IV. D")) == [])
    #expect(slips(plan("# Phần I", "# I. A", "# II. B", "# Phần II", "# I. C", "# II. D")) == [])
    #expect(slips(plan("# Phần I", "# I. A", "# II. B", "# Phần II", "# V. C")) == ["V. → III."])
  }

  @Test("Titles without a number get that of their count of `#`")
  func madeTitles() {
    let fixture = plan("# MỘT", "## Hai", "## Ba", "### Bốn", "### Năm", "#### Sáu", "# BẢY", "## Tám")
    #expect(labels(fixture) == ["I.", "1.", "2.", "2.1.", "2.2.", "a)", "II.", "1."])
    #expect(labels(plan("# A. MỘT", "## Hai", "# BA")) == ["A.", "I.", "B."])
    #expect(labels(plan("# Điều 1. MỘT", "# HAI", "## Ba")) == ["Điều 1.", "Điều 2.", "1."])
  }

  @Test("`#.` and `#)` count on from what is written")
  func madeItems() {
    #expect(
      labels(plan("# I. A", "#. Một", "#. Hai", "#) Ba", "#) Bốn", "#. Năm", "#) Sáu"))
        == ["I.", "1.", "2.", "a)", "b)", "3.", "a)"])
    #expect(labels(plan("1. A", "#. B", "3. C", "#. D")) == ["1.", "2.", "3.", "4."])
    #expect(labels(plan("a) A", "b) B", "c) C", "d) D", "#) E", "#) F")) == ["a)", "b)", "c)", "d)", "đ)", "e)"])
  }

  @Test("Titled and run-in items of one list are siblings, and plain paragraphs never end it")
  func mixed() {
    let fixture = plan(
      "# I. A", "## 1. Sở A", "- việc", "2. Sở B: phối hợp", "## 3. Sở C", "Đoạn thường.", "- việc", "4. Sở D: giúp")
    #expect(slips(fixture) == [])
    #expect(parents(fixture) == [nil, 0, 1, 0, 0, 4, 4, 0])
  }

  @Test("An orphan `+` ranks as `-`")
  func orphanPlus() {
    let fixture = plan("1. A", "+ B", "+ C", "2. D", "- E", "+ F")
    #expect(fixture.plan.body.blocks.map { $0.label?.scheme } == [.arabic, .dash, .dash, .arabic, .dash, .plus])
    #expect(parents(fixture) == [nil, 0, 0, nil, 3, 4])
    #expect(labels(fixture) == ["1.", "+", "+", "2.", "-", "+"])
  }

  @Test("Gaps, repeats, a first number that isn't the first; one slip is one finding")
  func sequence() {
    #expect(slips(plan("# I. A", "# III. B", "# IV. C")) == ["III. → II."])
    #expect(slips(plan("# I. A", "# I. B", "# II. C")) == ["I. → II."])
    #expect(slips(plan("2. A", "3. B")) == ["2. → 1."])
    #expect(slips(plan("1. A", "2. B", "2. C", "3. D")) == ["2. → 3."])
    #expect(slips(plan("a) A", "c) B")) == ["c) → b)"])
    #expect(slips(plan("# Phần I", "# Phần III")) == ["Phần III → Phần II"])
    #expect(slips(plan("# Chương 1", "# Chương 3")) == ["Chương 3 → Chương 2"])
  }

  @Test("Points follow the Vietnamese alphabet")
  func letters() {
    #expect(slips(plan("a) A", "b) B", "c) C", "d) D", "đ) E", "e) F", "g) G", "h) H", "i) I", "k) K", "l) L")) == [])
    #expect(slips(plan("a) A", "b) B", "c) C", "d) D", "e) E")) == ["e) → đ)"])
    #expect(slips(plan("a) A", "b) B", "c) C", "d) D", "đ) Đ", "e) E", "f) F")) == ["f) → g)"])
    #expect(slips(plan("a) A", "j) B", "c) C")) == ["j) → b)"])
    #expect(slips(plan("a) A", "w) B", "z) C")) == ["w) → b)", "z) → c)"])
    #expect(
      slips(plan("a) A", "b) B", "c) C", "d) D", "đ) Đ", "e) E", "g) G", "h) H", "i) I", "k) K", "I) L")) == ["I) → l)"]
    )
  }

  @Test("`3.1` under `2` has the wrong parent; the last dot stays as written")
  func decimals() {
    #expect(
      slips(plan("## 1. A", "### 1.1. B", "## 2. C", "### 3.1. D", "### 3.2. E")) == ["3.1. → 2.1.", "3.2. → 2.2."])
    #expect(slips(plan("## 1. A", "### 1.1 B", "### 1.3 C")) == ["1.3 → 1.2"])
    #expect(slips(plan("## 1. A", "### 1.1. B", "#### 1.1.1. C", "#### 1.1.2. D", "### 1.2. E", "#### 1.2.1. F")) == [])
    #expect(slips(plan("# 1.1. A", "# 1.2. B", "# 1.4. C")) == ["1.4. → 1.3."])
  }

  @Test("Roman numerals written wrong, and `I.` after `H.`")
  func romans() {
    #expect(slips(plan("# I. A", "# II. B", "# III. C", "# IIII. D", "# V. E")) == ["IIII. → IV."])
    let capitals = plan(
      "# A. A", "# B. B", "# C. C", "# D. D", "# Đ. Đ", "# E. E", "# G. G", "# H. H", "# I. I", "# K. K")
    #expect(slips(capitals) == [])
    #expect(capitals.plan.body.blocks.map { $0.label?.scheme }.allSatisfy { $0 == .capital })
    #expect(slips(plan("# A. A", "# I. B", "# II. C", "# B. D", "# I. E")) == [])
  }

  @Test("The finding quotes both numbers, points at the one before, and the fix mends it")
  func wording() throws {
    let fixture = plan("# I. A", "Đoạn.", "# III. B")
    let found = try #require(fixture.found(.wrongNumber).first)
    #expect(found.message.vi == "số thứ tự ghi “III.”, đúng phải là “II.”")
    #expect(found.message.en == "numbered “III.”, expected “II.”")
    #expect(found.notes.map { fixture.source.string(in: $0.range) } == ["I."])
    #expect(slips(fixture.applying(found.fixes[0])) == [])
  }

  @Test("Numbers start anew in each appendix")
  func appendices() {
    let fixture = PlanFixture(
      "# I. A\n\nB./.\n\n::: phụ-lục C\n# I. D\n\n1. E\n:::\n\n::: phụ-lục G\n1. H\n\n2. K\n:::\n")
    #expect(slips(fixture) == [])
    #expect(fixture.plan.appendices.map(\.label) == ["Phụ lục I", "Phụ lục II"])
  }
}
