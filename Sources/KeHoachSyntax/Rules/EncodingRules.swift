public import KeHoachSource
import KeHoachText

extension Rule {
  /// KH001: the source is UTF-8.
  public static let notUTF8 = Rule(
    "KH001", "không-phải-utf-8", .error,
    Bilingual("Tệp nguồn phải là văn bản UTF-8.", en: "A source file must be UTF-8 text."),
    reason: Bilingual(
      "Chữ theo bảng mã cũ (TCVN3, VNI) hoặc UTF-16 không đọc được đúng, nên văn bản in ra sẽ sai chữ.",
      en: "Text in an old encoding (TCVN3, VNI) or UTF-16 cannot be read right, so the printed words would be wrong."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4 (TCVN 6909:2001)")

  /// KH002: letters are composed (NFC).
  public static let notComposed = Rule(
    "KH002", "chữ-tổ-hợp", .warning,
    Bilingual("Chữ có dấu nên ở dạng dựng sẵn (NFC).", en: "Accented letters should be composed (NFC)."),
    reason: Bilingual(
      "Chữ tổ hợp (NFD) trông giống hệt nhưng tìm kiếm, so sánh và phông chữ xử lý khác nhau.",
      en: "Decomposed letters (NFD) look the same, but searching, comparing and fonts treat them differently."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4 (TCVN 6909:2001)",
    example: Rule.Example(wrong: "Ke\u{302}\u{301} hoạch này.", right: "Kế hoạch này."))

  /// KH003: no invisible characters.
  public static let invisibleCharacter = Rule(
    "KH003", "ký-tự-ẩn", .warning,
    Bilingual(
      "Không để ký tự điều khiển hoặc ký tự không nhìn thấy trong văn bản.",
      en: "No control characters or invisible characters in the text."),
    reason: Bilingual(
      "Các ký tự này thường do sao chép từ trang mạng hoặc tệp PDF; chúng không in ra mà làm hỏng tìm kiếm.",
      en: "They mostly come from copying web pages or PDF files; they don't print and break searching."),
    source: "Thực hành soạn thảo",
    example: Rule.Example(wrong: "Kế\u{200B} hoạch này.", right: "Kế hoạch này."))

  /// KH004: no tabs inside a line.
  public static let tab = Rule(
    "KH004", "dấu-tab", .hint,
    Bilingual("Dùng dấu cách thay cho dấu tab trong dòng.", en: "Use a space, not a tab, within a line."),
    reason: Bilingual(
      "Căn chỉnh do mẫu trình bày quyết định; dấu tab chỉ còn là một dấu cách.",
      en: "Alignment is the template's work; a tab is only a space."),
    source: "Thực hành soạn thảo",
    example: Rule.Example(wrong: "Kế\thoạch này.", right: "Kế hoạch này."))
}

extension Diagnostic {
  static func notUTF8(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: range,
      Bilingual(
        "tệp không phải UTF-8 (có byte không đọc được); hãy lưu lại tệp với bảng mã UTF-8, hoặc chuyển mã nếu là TCVN3, VNI",
        en: "the file is not UTF-8 (a byte cannot be read); save it as UTF-8, or convert it if it is TCVN3 or VNI"))
  }

  static func utf16(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: range,
      Bilingual("tệp là UTF-16; hãy lưu lại với bảng mã UTF-8", en: "the file is UTF-16; save it as UTF-8"))
  }

  /// One finding for a source: letters are mostly decomposed in all of it.
  static func notComposed(at range: Range<Int>, lines: Int, edits: [TextEdit]) -> Diagnostic {
    let (vi, en) = lines == 1 ? ("", "") : (" ở \(lines) dòng", " in \(lines) lines")
    return Diagnostic(
      .notComposed, at: range,
      Bilingual(
        "có chữ tổ hợp (NFD)\(vi); văn bản in ra dùng chữ dựng sẵn (NFC)",
        en: "decomposed letters (NFD)\(en); the output uses composed ones (NFC)"),
      fixes: [
        FixIt(
          Bilingual("chuyển tất cả sang chữ dựng sẵn", en: "compose all of them"), isSafe: true,
          edits: edits)
      ])
  }

  static func invisible(_ scalar: Unicode.Scalar, at range: Range<Int>) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isBreak = VisibleScalar.isBreak(scalar)
    return Diagnostic(
      .invisibleCharacter, at: range,
      isBreak
        ? Bilingual(
          "có ký tự xuống dòng lạ \(code); in ra thành dấu cách", en: "odd line break \(code); it prints as a space")
        : Bilingual(
          "có ký tự ẩn \(code); ký tự này không được in", en: "invisible character \(code); it is not printed"),
      fixes: [
        isBreak
          ? FixIt(
            Bilingual("thay bằng dấu cách", en: "replace it by a space"), isSafe: true, edits: [TextEdit(range, " ")])
          : FixIt(Bilingual("xóa ký tự", en: "delete it"), isSafe: true, edits: [TextEdit(range, "")])
      ])
  }

  static func tab(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .tab, at: range, Bilingual("có dấu tab trong dòng", en: "a tab within the line"),
      fixes: [
        FixIt(Bilingual("thay bằng dấu cách", en: "replace it by a space"), isSafe: true, edits: [TextEdit(range, " ")])
      ])
  }
}
