import KeHoachText

/// What the last lines of a document say, known by their words.
enum EndingWords {
  /// `Nơi nhận:`; a whole list on the same line included.
  static func isRecipientsLabel(_ line: DraftLine) -> Bool {
    guard line.firstWord == "noi", line.folded.hasPrefix("noi nhan") else { return false }
    let rest = line.folded.dropFirst(8).drop { $0 == " " }
    guard let first = rest.first else { return true }
    // `Nơi nhận (như trên):`
    return first == ":" || first == "." || first == ";" || first == "(" && line.words <= 8 && line.endsColon
  }

  /// `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `GIÁM ĐỐC`: a short line of an office.
  static func isAuthority(_ line: DraftLine) -> Bool {
    guard line.words <= 16, line.label == nil || line.label?.kind == .capital, !line.endsColon else { return false }
    guard line.letters.startsCapital, line.last != UInt8(ascii: "."), line.last != UInt8(ascii: ";") else {
      return false
    }
    if let acting = ActingMark.read(line.folded) {
      if acting.isMarked, line.isCapitals || line.isBold || line.words <= 4 { return true }
      if line.words <= 12, namesSigner(line.folded.dropFirst(acting.length)) { return true }
    }
    return line.isCapitals && (offices.begin(line) || others.begin(line))
  }

  /// `Phó Giám đốc`: an office in small letters, which is one only where a signature stands.
  static func isOffice(_ line: DraftLine) -> Bool {
    guard line.words <= 12, line.label == nil, !line.endsColon, line.letters.startsCapital else { return false }
    guard line.last != UInt8(ascii: "."), line.last != UInt8(ascii: ";") else { return false }
    return offices.begin(line) || others.begin(line)
  }

  /// Whether an office or a body follows `TM.`, `KT.`, …
  private static func namesSigner(_ rest: Substring) -> Bool {
    let words = String(rest.drop { $0 == " " })
    let first = PhraseStarts.firstWord(of: words.utf8)
    return offices.length(in: words, firstWord: first) != nil
      || BodyNameWords.heads.length(in: words, firstWord: first) != nil
  }

  /// Offices that sign.
  static let offices = PhraseStarts([
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "bo truong", "thu truong", "hieu truong",
    "pho hieu truong", "truong phong", "pho truong phong", "cuc truong", "pho cuc truong", "tong cuc truong",
    "pho tong cuc truong", "chi cuc truong", "pho chi cuc truong", "vu truong", "pho vu truong", "chanh van phong",
    "pho chanh van phong", "truong ban", "pho truong ban", "thu tuong", "pho thu tuong", "tong giam doc",
    "pho tong giam doc", "vien truong", "pho vien truong", "chanh thanh tra", "pho chanh thanh tra", "tu lenh",
    "chi huy truong", "chinh uy", "bi thu", "pho bi thu", "to truong", "to pho", "truong doan", "chu nhiem",
    "pho chu nhiem", "thong doc", "pho thong doc", "tong thanh tra", "pho tong thanh tra", "chanh an", "pho chanh an",
    "tong kiem toan", "quyen", "truong tram", "truong khoa", "doi truong", "tong bien tap", "pho tong bien tap",
    "thu truong don vi", "thu truong co quan", "truong cong an", "pho truong cong an", "chu tich hoi dong",
    "pho doan truong", "uy vien",
  ])

  /// Others who sign, who never issue a document.
  private static let others = PhraseStarts([
    "phe duyet", "duyet", "xac nhan", "nguoi lap", "nguoi lap bieu", "nguoi lap ke hoach", "nguoi xay dung ke hoach",
    "dai dien", "dai dien nha truong", "ke toan truong", "nguoi thuc hien", "nguoi soan thao",
  ])

  /// `(Đã ký)`, `(Ký tên, đóng dấu)`: not words of the document.
  static func isSignedMark(_ line: DraftLine) -> Bool {
    guard line.words <= 10 else { return false }
    return signed.begin(line)
  }

  private static let signed = LineBeginnings([
    "da ky", "ky ten", "ky, ", "chu ky", "ky va ghi", "ky so", "dong dau",
  ])

  /// A person's name, a rank or degree in front of it.
  static func isName(_ line: DraftLine) -> Bool {
    guard line.words >= 2, line.words <= 9, line.label == nil || line.label?.kind == .capital else { return false }
    guard !line.endsSentence, !line.endsColon, !line.folded.contains(where: \.isNumber) else { return false }
    return line.letters.isTitleCase || ranks.begin(line)
  }

  private static let ranks = PhraseStarts([
    "dai tuong", "thuong tuong", "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta", "thieu ta", "dai uy",
    "ts.", "ths.", "pgs.", "gs.", "bs.", "bac si", "tien si", "thac si", "tien si", "ts", "ths", "bsck2", "bsckii.",
  ])

  /// The last line of recipients.
  static func isArchive(_ line: DraftLine) -> Bool {
    archives.begin(line)
  }

  private static let archives = LineBeginnings(["luu:", "luu vt", "luu ", "luu."])
}
