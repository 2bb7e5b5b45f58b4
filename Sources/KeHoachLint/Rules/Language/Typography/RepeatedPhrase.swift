import KeHoachText

/// A phrase of two to five words that stands twice in a row: `thực hiện thực hiện`.
struct RepeatedPhrase {
  /// The place of its second first word among the tokens.
  var place: Int
  /// How many words it has.
  var count: Int

  /// Phrases that are a noun and a verb, so that both may stand side by side: `các tổ chức tổ chức hội nghị`.
  private static let nounsAndVerbs: Set<String> = [
    "tổ chức", "báo cáo", "quản lý", "lãnh đạo", "hướng dẫn", "quyết định", "đề nghị", "yêu cầu", "hoạt động",
    "kiểm tra", "giám sát", "thanh tra", "điều tra", "phụ trách", "đại diện", "chỉ đạo", "quy định", "thông báo",
    "phản ánh", "kiến nghị", "đề xuất", "thông tin", "tư vấn", "phối hợp", "giáo viên", "bảo vệ", "hợp tác", "đào tạo",
    "liên quan", "sản xuất", "trách nhiệm", "chủ trì", "thực hiện nhiệm vụ",
  ]
  /// First words of phrases that are said twice: `từng bước từng bước`.
  private static let distributive: Set<String> = ["từng", "mỗi", "càng", "ngày", "dần", "lần", "một", "hai", "nhiều"]

  /// The phrases of a text that are repeated by mistake.
  static func find(in text: TokenizedText) -> [RepeatedPhrase] {
    var found: [RepeatedPhrase] = []
    let tokens = text.tokens
    guard tokens.count >= 4 else { return [] }
    tokens.withUnsafeBufferPointer { tokens in
      var place = 2
      while place + 1 < tokens.count {
        var count = 2
        while count <= 5, !isRepeated(tokens, place, count) { count += 1 }
        if count <= 5, isSlip(text, place, count) {
          found.append(RepeatedPhrase(place: place, count: count))
          place += count
        } else {
          place += 1
        }
      }
    }
    return found
  }

  /// Whether as many words as given are the same before and from a place on.
  @inline(__always)
  private static func isRepeated(_ tokens: UnsafeBufferPointer<Token>, _ place: Int, _ count: Int) -> Bool {
    guard place >= count, tokens[place].id == tokens[place - count].id, place + count <= tokens.count else {
      return false
    }
    for offset in 0..<count {
      let first = tokens[place - count + offset]
      let second = tokens[place + offset]
      guard first.id == second.id, first.kind == .word, second.space > 0, first.shape == second.shape || offset == 0
      else { return false }
    }
    // `các các các các` is one word many times.
    return tokens[place].id != tokens[place + 1].id
  }

  private static func isSlip(_ text: TokenizedText, _ place: Int, _ count: Int) -> Bool {
    let first = text.tokens[place - count]
    let second = text.tokens[place]
    if first.shape != second.shape {
      // `Thực hiện thực hiện` begins a sentence; `Đảng ủy Ủy ban` is about two bodies.
      let startsSentence = place == count || text.tokens[place - count - 1].kind == .punctuation
      guard startsSentence, first.shape == .capitalised, second.shape == .lower else { return false }
    }
    let phrase = text[text.bytes(of: place..<place + count)].lowercased()
    if nounsAndVerbs.contains(phrase) { return false }
    if let word = phrase.split(separator: " ").first, distributive.contains(String(word)) { return false }
    // `bảo hiểm xã hội xã hội hóa`, `xuất bản xuất bản phẩm`
    if place + count < text.tokens.count, ["hóa", "hoá", "phẩm", "viên"].contains(text[text.tokens[place + count]]) {
      return false
    }
    // `người có quyền có quyền yêu cầu`, `Viện kiểm sát kiểm sát việc`: whoever does something, and what he does.
    if count <= 3, place > count {
      let head = text[text.tokens[place - count - 1]].lowercased()
      if ["người", "bên", "viện", "ban", "ngành", "tổ", "đội", "chi", "cục", "đơn", "những"].contains(head) {
        return false
      }
    }
    return true
  }
}
