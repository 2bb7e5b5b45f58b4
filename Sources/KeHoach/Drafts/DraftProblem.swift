import KeHoachModel
import KeHoachOffice
public import KeHoachSource

/// Why a file can't be read as a draft.
public struct DraftProblem: Error, Sendable {
  /// What is wrong and what to do, for people.
  public let message: Bilingual

  init(_ problem: OfficeFileProblem) {
    switch problem {
    case .wrongKind("xlsx"?):
      message = Bilingual(
        "đây là bảng tính, không phải bản thảo; để dùng bảng trong kế hoạch, ghi từ-tệp=\"…\"",
        en: "this is a workbook, no draft; to use its table in a plan, write từ-tệp=\"…\"")
    case .wrongKind("xls"?), .wrongKind("doc"?):
      message = Bilingual(
        "đây là tệp Office đời cũ; hãy mở và lưu thành .docx",
        en: "this is an old Office file; open it and save as .docx")
    case .wrongKind("pdf"?):
      message = Bilingual(
        "đây là tệp PDF; hãy xin tệp Word, hoặc chép chữ ra tệp .txt",
        en: "this is a PDF file; ask for the Word file, or copy its text into a .txt file")
    case .wrongKind(let kind?):
      message = Bilingual(
        "đây là tệp \(kind), không phải bản thảo (.docx, .html, .txt)",
        en: "this is a file of kind \(kind), no draft (.docx, .html, .txt)")
    case .wrongKind(nil):
      message = Bilingual("đây không phải bản thảo (.docx, .html, .txt)", en: "this is no draft (.docx, .html, .txt)")
    case .unknownEncoding:
      message = Bilingual(
        "chữ trong tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8", en: "the text is not UTF-8; save it as UTF-8")
    case .tooLarge(let kind, let limit):
      let (vi, en) =
        switch kind {
        case .fileSize: ("tệp lớn hơn \(limit >> 20) MB", "the file is larger than \(limit >> 20) MB")
        case .unpackedSize:
          ("tệp giải nén lớn hơn \(limit >> 20) MB", "unpacked, the file is larger than \(limit >> 20) MB")
        case .compression: ("một phần của tệp nén quá \(limit) lần", "a part is packed more than \(limit) times")
        case .textLength:
          (
            "có đoạn văn dài quá mức (hơn \(limit >> 10) KB); hãy ngắt thành nhiều đoạn",
            "a paragraph is longer than \(limit >> 10) KB"
          )
        case .paragraphs: ("tệp có hơn \(limit) đoạn, dòng", "the file has more than \(limit) paragraphs or lines")
        case .columns: ("một bảng có hơn \(limit) cột", "a table has more than \(limit) columns")
        case .depth:
          ("tệp có bảng hoặc khung lồng nhau quá sâu", "tables or frames stand in each other too deep in the file")
        default: ("tệp có quá nhiều phần (hơn \(limit))", "the file holds too many parts (more than \(limit))")
        }
      message = Bilingual(vi + ", không phải một bản thảo bình thường", en: en + ", which no usual draft is")
    default: message = problem.words
    }
  }
}
