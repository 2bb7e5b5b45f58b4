import KeHoachModel
import KeHoachText

/// What the first lines of a document say, known by their words.
enum HeaderWords {
  /// Quốc hiệu, in either spelling of `HÒA`, the letters spaced or not.
  static func isNationalTitle(_ line: DraftLine) -> Bool {
    guard let first = line.firstWord.first, first == "c" else { return false }
    let words = squeezed(line.folded)
    return words.hasPrefix("conghoaxahoichunghia") || line.isCapitals && words == "conghoaxahoichu"
  }

  /// The rest of Quốc hiệu where its line was too narrow for it.
  static func isEndOfNationalTitle(_ line: DraftLine) -> Bool {
    guard line.words <= 4, line.isCapitals else { return false }
    let words = squeezed(line.folded)
    return words == "nghiavietnam" || words == "chunghiavietnam"
  }

  /// Tiêu ngữ, with whatever lines between its words.
  static func isMotto(_ line: DraftLine) -> Bool {
    guard let first = line.firstWord.first, first == "d" else { return false }
    return squeezed(line.folded).hasPrefix("doclaptudohanhphuc")
  }

  /// What stands in the place of Quốc hiệu on documents of the Party and the unions.
  static func isOtherTitle(_ line: DraftLine) -> Bool {
    line.words <= 8 && line.isCapitals && otherTitles.begin(line)
  }

  private static let otherTitles = PhraseStarts([
    "dang cong san viet nam", "doan tncs ho chi minh", "doan thanh nien cong san ho chi minh",
    "doan thanh nien cong san",
  ])

  /// `Số: 12/KH-UBND`, `Số:      /KH-SCT`, `Số:`.
  static func isNumber(_ line: DraftLine) -> Bool {
    let text = line.folded
    guard text.utf8.count < 70 else { return false }
    if line.firstWord == "so" || line.firstWord.hasPrefix("so:") {
      let rest = text.dropFirst(2).drop { $0 == " " || $0 == ":" || $0 == "." }
      return rest.isEmpty
        || rest.contains("/") && rest.prefix(8).contains { $0.isNumber || $0 == "/" || $0 == "…" || $0 == "." }
    }
    // The sign alone: `1500/KH-UBND`.
    guard line.words <= 2, let slash = text.firstIndex(of: "/") else { return false }
    let sign = text[text.index(after: slash)...].prefix { $0.isLetter }
    return text[..<slash].allSatisfy(\.isNumber) && symbols.contains(String(sign)) && text.dropFirst(4).contains(" ")
  }

  /// `30/KHLT-SYT-SGDĐT`: the number of a document that several bodies issue.
  static func isJointNumber(_ line: DraftLine) -> Bool {
    guard let slash = line.folded.firstIndex(of: "/") else { return false }
    let sign = line.folded[line.folded.index(after: slash)...].split(separator: " ")
    guard let kind = sign.first, sign.count > 2 else { return false }
    return kind.hasSuffix("lt") || kind.hasSuffix("ln")
  }

  private static let symbols = Set(DocumentType.allCases.flatMap(\.abbreviations).map { Keyword.fold($0) })

  /// `Đắk Lắk, ngày 21 tháng 7 năm 2021`, with blanks for the numbers.
  static func isPlaceAndDate(_ line: DraftLine) -> Bool {
    let text = line.folded
    guard text.utf8.count < 90, line.words <= 20, !line.endsColon, !cites(line) else { return false }
    guard let day = text.place(of: "ngay") else { return false }
    let before = text[..<day.lowerBound]
    let rest = text[day.lowerBound...]
    let isLong = rest.hasSubstring("thang") && rest.hasSubstring("nam")
    let isShort = rest.dropFirst(4).contains("/") && rest.dropFirst(4).allSatisfy { !$0.isLetter }
    guard isLong || isShort else { return false }
    if before.isEmpty { return rest.dropFirst(4).filter(\.isLetter).count <= 8 }
    // The comma may be forgotten where nothing but a date follows.
    let isDateAlone = isLong && rest.filter(\.isLetter).count <= "ngaythangnam".count
    return (before.contains(",") || isDateAlone) && before.utf8.count <= 45 && line.letters.startsCapital
  }

  /// Whether a line names a document and its date, not those of the draft: `Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017`,
  /// `(Kèm theo Quyết định số      /QĐ-UBND ngày …`.
  static func cites(_ line: DraftLine) -> Bool {
    basis.begin(line) || line.firstWord == "theo" || attachments.begin(line)
  }

  /// Độ mật, độ khẩn, phạm vi lưu hành, dự thảo.
  static func isStamp(_ line: DraftLine) -> Bool {
    guard line.words <= 14 else { return false }
    if stamps.equal(line) { return line.isCapitals || line.words <= 3 }
    guard drafts.begin(line) else { return false }
    return !line.endsColon && !squeezed(line.folded).hasSuffix("kehoach")
  }

  /// `(LẦN 2)`, `(Ngày 15/9/2025)`, `Lần 3`: what may stand below DỰ THẢO.
  static func isAboutDraft(_ line: DraftLine) -> Bool {
    guard line.label == nil || line.label?.kind == .inner else { return false }
    return line.folded.first == "(" || versions.begin(line)
  }

  /// DỰ THẢO, or `(Dự thảo)`, alone on its line.
  static func isDraftMark(_ line: DraftLine) -> Bool {
    let isSure = line.isCapitals || line.folded.first == "(" || line.words <= 4
    return isSure && drafts.begin(line) && isStamp(line)
  }

  private static let versions = PhraseStarts(["lan", "lan thu", "ban"])
  private static let drafts = LineBeginnings(["du thao", "ban du thao"])
  private static let stamps = PhraseStarts([
    "mat", "toi mat", "tuyet mat", "khan", "thuong khan", "hoa toc", "hoa toc hen gio", "luu hanh noi bo",
    "xem xong tra lai", "khong pho bien", "tai lieu thu hoi", "do mat", "do khan", "dong dau mat", "hoa toc, hen gio",
  ])

  /// The kind of document that a line names alone, as a title does; its letters may be spaced.
  static func documentType(_ line: DraftLine) -> DocumentType? {
    guard line.words <= 16, line.last != UInt8(ascii: ":"), line.letters.startsCapital else { return nil }
    guard line.label == nil || line.label?.kind == .letter else { return nil }
    var key = squeezed(line.folded)
    if key.hasPrefix("duthao") { key.removeFirst(6) }
    if let type = types[key] { return type }
    guard line.words <= 4, line.isCapitals else { return nil }
    return typeAtStart(line)
  }

  /// The kind of document that a line in capitals begins with: `KẾ HOẠCH TRIỂN KHAI …`.
  static func typeAtStart(_ line: DraftLine) -> DocumentType? {
    guard let length = typeNames.length(in: line) else { return nil }
    return types[squeezed(String(line.folded.prefix(length)))]
  }

  private static let titleTypes = DocumentType.allCases.filter { $0 != .document && $0 != .order }
  private static let types = Dictionary(
    titleTypes.map { (squeezed(Keyword.fold($0.rawValue)), $0) }, uniquingKeysWith: { first, _ in first })
  private static let typeNames = PhraseStarts(titleTypes.map { Keyword.fold($0.rawValue) })

  /// `(Kèm theo …)`, `(Ban hành kèm theo …)`, with or without the brackets.
  static func isAttachment(_ line: DraftLine) -> Bool {
    guard line.words <= 70 else { return false }
    if attachments.begin(line) { return true }
    return line.folded.first == "(" && line.folded.hasSubstring("kem theo")
      && (line.folded.hasSubstring("so") || line.folded.hasSubstring("ngay"))
  }

  private static let attachments = LineBeginnings([
    "kem theo quyet dinh", "kem theo ke hoach", "kem theo cong van", "kem theo to trinh", "kem theo bao cao",
    "kem theo thong bao", "kem theo van ban", "kem theo de an", "kem theo chuong trinh", "kem theo nghi quyet",
    "kem theo phuong an", "kem theo huong dan", "kem theo so",
    "ban hanh kem theo", "ban hanh theo", "dinh kem ke hoach", "dinh kem quyet dinh", "dinh kem cong van",
  ])

  /// `V/v …`: the subject of a letter, below its number.
  static func isSubjectOfLetter(_ line: DraftLine) -> Bool { line.folded.hasPrefix("v/v") && line.words <= 60 }

  /// `Kính gửi: …`: to whom a letter or report goes.
  static func isAddress(_ line: DraftLine) -> Bool { line.firstWord == "kinh" && line.folded.hasPrefix("kinh gui") }

  /// How the paragraphs of a legal basis begin.
  static let basis = PhraseStarts([
    "can cu", "theo de nghi", "theo to trinh", "xet de nghi", "xet to trinh", "xet de xuat", "xet thay", "thuc hien",
    "trien khai", "thi hanh", "theo chi dao", "theo ke hoach", "theo quyet dinh", "theo cong van", "theo chuong trinh",
    "xet bao cao", "tren co so", "tiep tuc thuc hien", "cu the hoa", "chap hanh",
  ])

  /// The paragraphs of a legal basis that no subject of a plan begins with.
  static let surelyBasis = PhraseStarts([
    "can cu", "theo de nghi", "theo to trinh", "xet de nghi", "xet to trinh", "xet de xuat", "xet thay", "xet bao cao",
  ])

  /// The small letters of a text without anything between them.
  static func squeezed(_ folded: String) -> String {
    String(decoding: folded.utf8.filter(\.isASCIILetter), as: UTF8.self)
  }
}

extension StringProtocol {
  /// Whether a text stands somewhere inside.
  func hasSubstring(_ text: String) -> Bool { place(of: text) != nil }

  /// Where a text first stands inside.
  func place(of text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, utf8.count >= wanted.count else { return nil }
    var rest = utf8[...]
    while let found = rest.firstIndex(of: first) {
      if utf8[found...].starts(with: wanted) { return found..<utf8.index(found, offsetBy: wanted.count) }
      rest = utf8[utf8.index(after: found)...]
    }
    return nil
  }
}
