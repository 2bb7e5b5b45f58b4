import KeHoachText

/// The departments of a province, to be told apart in texts whatever way they are written: data.
public enum Departments {
  /// The names without `Sở`, present and past; the shorter forms are abbreviations that don't follow from the words.
  private static let names: [[String]] = [
    ["Nội vụ"], ["Tài chính"], ["Y tế"], ["Tư pháp"], ["Công Thương"], ["Xây dựng"], ["Ngoại vụ", "NgV"],
    ["Khoa học và Công nghệ"], ["Giáo dục và Đào tạo"], ["Nông nghiệp và Môi trường"], ["Dân tộc và Tôn giáo"],
    ["Văn hóa, Thể thao và Du lịch", "VHTTDL", "VHTT và DL"], ["Văn hóa và Thể thao"], ["Du lịch"],
    ["Kế hoạch và Đầu tư"], ["Giao thông vận tải"], ["Tài nguyên và Môi trường"],
    ["Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT"], ["Thông tin và Truyền thông"],
    ["Lao động - Thương binh và Xã hội", "LĐTB và XH"], ["Quy hoạch - Kiến trúc"],
  ]

  /// How many there are.
  static var count: Int { names.count }

  /// The name of a department with `Sở`.
  public static func name(_ department: Int) -> String { "Sở " + names[department][0] }

  /// The departments by the words of their names, and by their initials.
  private static let byWords: [String: Int] = {
    var table: [String: Int] = [:]
    for (number, spellings) in names.enumerated() {
      for spelling in spellings {
        let words = Self.words(of: spelling)
        table[words.joined(separator: " ")] = number
        let initials = words.filter { $0 != "va" }.map { String($0.prefix(1)) }.joined()
        if spelling == spellings[0], initials.count > 1, table[initials] == nil { table[initials] = number }
      }
    }
    return table
  }()
  private static let longest = 7
  /// What the first word of a department is, or begins with where it is an abbreviation: most words are none.
  private static let heads: Set<String> = Set(
    byWords.keys.flatMap { name -> [String] in
      if let space = name.firstIndex(of: " ") { return [String(name[..<space])] }
      return name.indices.map { String(name[...$0]) }
    })

  /// Folded words; `&` and a hyphen inside an abbreviation join, `;` and `:` stand alone.
  static func words(of text: some StringProtocol) -> [String] {
    words(ofFolded: Keyword.fold(text))
  }

  private static func words(ofFolded folded: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in folded.unicodeScalars {
      if scalar == "&" { continue }
      if isWordPart(scalar) {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if scalar == ";" || scalar == ":" { words.append(String(scalar)) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether a character is a letter, a digit or a mark on one.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "0"..."9", "A"..."Z": return true
      default: return false
      }
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
  }

  /// The departments that a text names, in their order, as often as it names them: `Sở Tài chính`, `Sở KH&CN`, `các Sở:
  /// TC, KH&CN`.
  ///
  /// - Parameter themselves: leave out those of which a part is meant: `các phòng thuộc Sở Y tế`.
  public static func read(_ text: some StringProtocol, themselves: Bool = false) -> [Int] {
    read(folded: Keyword.fold(text), themselves: themselves)
  }

  /// The same of a text that is folded.
  public static func read(folded: String, themselves: Bool = false) -> [Int] {
    // Without `Sở`, also in `S&Ở`, there is none.
    guard folded.holdsBytes(of: "so") || folded.holdsBytes(of: "&") else { return [] }
    let words = words(ofFolded: folded)
    var found: [Int] = []
    var place = 0
    var isList = false
    while place < words.count {
      if words[place] == "so" {
        let isPart = themselves && place > 0 && ["thuoc", "cua"].contains(words[place - 1])
        isList = place > 0 && words[place - 1] == "cac" || place + 1 < words.count && words[place + 1] == ":"
        place += isList && place + 1 < words.count && words[place + 1] == ":" ? 2 : 1
        if let next = department(at: place, in: words) {
          if !isPart { found.append(next.number) }
          place = next.end
        }
      } else if isList, let next = department(at: place, in: words) {
        found.append(next.number)
        place = next.end
      } else {
        if words[place] == ";" || words[place] == "ubnd" { isList = false }
        place += 1
      }
    }
    return found
  }

  /// Whether a text is the whole name of a department: `Sở Nội vụ`.
  public static func isName(_ text: some StringProtocol) -> Bool {
    let words = words(of: text)
    guard words.first == "so", let found = department(at: 1, in: words) else { return false }
    return found.end == words.count
  }

  static func department(at place: Int, in words: [String]) -> (number: Int, end: Int)? {
    guard place < words.count, heads.contains(words[place]) else { return nil }
    for count in stride(from: min(longest, words.count - place), to: 0, by: -1) {
      if let number = byWords[words[place..<place + count].joined(separator: " ")] { return (number, place + count) }
    }
    // `LĐ-TB&XH` is two words once folded.
    if place + 1 < words.count, let number = byWords[words[place] + words[place + 1]] { return (number, place + 2) }
    return nil
  }
}
