import KeHoachText
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String, _ lines: Sentences.Lines = .wrapped) -> [String] {
    var words = WordTable()
    let tokenized = TokenizedText(text, words: &words)
    return Sentences(tokenized, lines: lines).ranges.map { String(tokenized[tokenized.bytes(of: $0)]) }
  }

  @Test(arguments: [
    ["Một câu.", "Hai câu?", "Ba câu!", "Bốn"], ["TT. Tỉnh ủy, TT. HĐND tỉnh; UBND TP. Hồ Chí Minh.", "Q. GIÁM ĐỐC"],
    ["1. Mục đích, yêu cầu.", "Câu sau."], ["Điều 1. Ban hành kèm theo.", "Câu sau."], ["Gạo, ngô, v.v. và sắn."],
    ["Gạo, ngô v.v.", "Sau đó trồng sắn."], ["Cà phê, cao su… và tiêu.", "Hết."], ["Cà phê, cao su...", "Hết./."],
    ["Năm 2025.", "Các sở."], ["tăng 1.234 tấn; giảm 2,5%; giữ nguyên."], ["Ông nói “đã xong.”", "Rồi thôi."],
    ["(Có phụ lục kèm theo.)", "Các sở thực hiện."], ["Lưu: VT, CN(M.Cường)."], ["thực hiện tốt.Các sở"],
    ["KT. CHỦ TỊCH"], ["Gửi qua tinh.gov.vn.", "Xong."], ["II. NHIỆM VỤ"], ["2.1. Nội dung.", "Khác."],
    ["ngày 30/6.", "Sau đó"],
    ["Số 41/2022/NQ-HĐND.", "Căn cứ"], ["PGS. TS. Nguyễn Văn A chủ trì.", "Hết"], ["Kết quả.", "1.500 hộ"],
  ])
  func split(_ expected: [String]) {
    let joined = expected.joined(separator: " ")
    // A full stop without a space behind it ends a sentence too.
    #expect(sentences(joined) == (joined == "thực hiện tốt.Các sở" ? ["thực hiện tốt.", "Các sở"] : expected))
  }

  @Test func lists() {
    let text =
      "Các đơn vị:\n- Sở Tài chính;\n- Sở Y tế\nvà các huyện;\na) Điểm a\nb) Điểm b\n1. Một\n\nĐoạn mới\nnối tiếp."
    #expect(
      sentences(text) == [
        "Các đơn vị:", "- Sở Tài chính;", "- Sở Y tế\nvà các huyện;", "a) Điểm a", "b) Điểm b", "1. Một",
        "Đoạn mới\nnối tiếp.",
      ])
  }

  @Test func paragraphs() {
    #expect(sentences("ỦY BAN\nTỈNH", .paragraphs) == ["ỦY BAN", "TỈNH"])
    #expect(sentences("ỦY BAN\nTỈNH") == ["ỦY BAN\nTỈNH"])
  }

  @Test func everyTokenOnce() {
    var random = SplitMix(state: 3)
    let pieces = ["Ủy", "ban", "12", ".", "…", ")", "”", ";", " ", "\n", "TT", "v.v", "A", "./.", "-", "Điều"]
    for _ in 0..<400 {
      let text = (0..<40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      var words = WordTable()
      let tokenized = TokenizedText(text, words: &words)
      let ranges = Sentences(tokenized).ranges
      #expect(ranges.flatMap { Array($0) } == Array(tokenized.tokens.indices), "\(text)")
      #expect(ranges.allSatisfy { !$0.isEmpty })
    }
  }
}
