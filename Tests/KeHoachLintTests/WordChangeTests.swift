import KeHoachSource
import Testing

@testable import KeHoachLint

/// Which edits leave the words as they are.
@Suite("Words that a fix changes")
struct WordChangeTests {
  private func keeps(_ old: String, _ new: String, around: String = "Các sở %  nhé.") -> Bool {
    let parts = around.split(separator: "%", omittingEmptySubsequences: false)
    let source = Array((parts[0] + old + parts[1]).utf8)
    let start = parts[0].utf8.count
    return WordChange.keepsWords([TextEdit(start..<start + old.utf8.count, new)], in: source)
  }

  @Test(arguments: [
    ("sát nhập", "sáp nhập"), ("đề suất", "đề xuất"), ("trương trình", "chương trình"), ("ủy ban", "Ủy ban"),
    ("Ủy an nhân dân", "Ủy ban nhân dân"), ("hoá", "hóa"), ("kế  hoạch", "kế hoạch"), ("1.Tập huấn", "1. Tập huấn"),
    ("kếhoạch", "kế hoạch"), ("của của", "của"), ("kinh tế xã hội", "kinh tế - xã hội"), ("5/2/2026", "05/02/2026"),
    ("tỉnh ,", "tỉnh,"), ("tỉnh;", "tỉnh."), ("Ke\u{302}\u{301}", "Kế"), ("truyên truyền", "tuyên truyền"),
  ]) func kept(old: String, new: String) { #expect(keeps(old, new)) }

  @Test(arguments: [
    ("quy định pháp luật", "quy phạm pháp luật"), ("khoa học công nghệ", "khoa học và công nghệ"),
    ("vừa và nhỏ", "nhỏ và vừa"), ("40 - 80", "40 đến 80"), ("chủ trì phối hợp", "chủ trì, phối hợp"),
    ("V/v ", ""), ("ThS. ", ""), ("v/v", "về việc"), ("12 tháng", "13 tháng"),
  ]) func changed(old: String, new: String) { #expect(!keeps(old, new)) }

  @Test func aCommaPutBehindAWordIsSeen() {
    #expect(!keeps("", ",", around: "chủ trì% phối hợp"))
    #expect(keeps("", ";", around: "- Sở Nội vụ%\n- Sở Tài chính"))
  }
}
