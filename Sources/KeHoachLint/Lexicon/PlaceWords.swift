import KeHoachText

/// Names of regions and countries of two syllables that both have a capital, and what tells where no such name stands.
enum PlaceWords {
  private static let text = """
    Nam Bộ: máy đội phận môn trưởng ngành hành luật đồ quần
    Bắc Bộ: máy đội phận môn trưởng ngành hành luật đồ
    Trung Bộ: máy đội phận môn trưởng ngành hành luật đồ
    Tây Nguyên: liệu nhân tắc thủy trạng tử tố
    Hoa Kỳ: họp thi hạn công vọng diệu
    Trung Quốc: gia tế hội phòng lộ doanh ca kỳ
    Hàn Quốc: gia tế hội phòng lộ
    Nhật Bản: tin đồ thân chất sắc án
    Thái Lan: tỏa man truyền can
    Việt Nam: giới nữ sinh
    Hà Nội: dung bộ vụ
    """

  /// The names, and the words that make the second syllable the first of another word: `Việt Nam bộ máy`.
  static let names: [(first: String, second: String, notBefore: Set<String>)] = text.split(separator: "\n").map {
    line in
    let sides = line.split(separator: ":")
    let name = sides[0].split(separator: " ").map(String.init)
    return (name[0], name[1], Set(sides[1].split(separator: " ").map(String.init)))
  }
  /// Words with a capital that may stand before one of the names.
  static let before: Set<String> = ["Đông", "Tây", "Miền", "Nam", "Bắc", "Hải", "Vùng", "Nước"]
  /// The second syllables, by which the names are found.
  static let words = names.map(\.second)
  fileprivate static let seconds = WordSet(words)
}

extension LintContext {
  /// Names of regions and countries whose second syllable has lost its capital: `khu vực Nam bộ`.
  func placeNameSlips() -> [ShortNames.Slip] {
    occurrences(of: PlaceWords.seconds).compactMap { found in
      guard found.token.shape == .lower, found.token.space > 0, found.token.lineBreaks == 0,
        let first = found.neighbour(-1), first.shape == .capitalised
      else { return nil }
      let (a, b) = (found.text.string(first.range), found.text.string(found.token.range))
      guard let name = PlaceWords.names.first(where: { $0.first == a && $0.second.lowercased() == b }) else {
        return nil
      }
      if let next = found.neighbour(1), next.kind == .word,
        next.shape != .lower
          || name.notBefore.contains(found.text.string(next.range))
      {
        return nil
      }
      if let before = found.neighbour(-2), before.kind == .word, before.shape != .lower {
        // `Việt Nam bộ`, `Quang Trung bộ`: the first syllable belongs to what stands before it.
        guard PlaceWords.before.contains(found.text.string(before.range)) else { return nil }
      }
      return ShortNames.Slip(
        text: found.text, range: first.range.lowerBound..<found.token.range.upperBound,
        right: name.first + " " + name.second, changes: [(found.token.range, name.second)])
    }
  }
}
