/// The kinds of paragraphs in an official plan. The raw value is the key in a style sheet file and the style id in DOCX.
///
/// Components and their places: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II, III and V.
public enum ParagraphStyleName: String, Sendable, CaseIterable {
  /// Quốc hiệu (ô 1).
  case nationalTitle = "quoc-hieu"
  /// Tiêu ngữ (ô 1).
  case motto = "tieu-ngu"
  /// Cơ quan chủ quản (ô 2).
  case superiorBody = "co-quan-chu-quan"
  /// Cơ quan ban hành (ô 2).
  case issuer = "co-quan-ban-hanh"
  /// Số, ký hiệu (ô 3).
  case number = "so-ky-hieu"
  /// Địa danh và thời gian (ô 4).
  case placeDate = "dia-danh-thoi-gian"
  /// Tên loại (ô 5a).
  case documentType = "ten-loai"
  /// Trích yếu (ô 5a).
  case subject = "trich-yeu"
  /// Dòng `(Kèm theo Quyết định …)` under the subject of a plan issued with a decision.
  case attachment = "kem-theo"
  /// Dấu chỉ độ mật (ô 10a).
  case secrecy = "do-mat"
  /// Dấu chỉ độ khẩn (ô 10b).
  case urgency = "do-khan"
  /// The DỰ THẢO mark.
  case draftMark = "du-thao"
  /// Căn cứ ban hành (ô 6).
  case legalBasis = "can-cu"
  /// Body text (ô 6).
  case body = "noi-dung"
  /// `Phần I`, on its own line.
  case partLabel = "phan"
  /// The title of a part.
  case partTitle = "tieu-de-phan"
  /// `Chương I`, on its own line.
  case chapterLabel = "chuong"
  /// The title of a chapter.
  case chapterTitle = "tieu-de-chuong"
  /// `Mục 1`, on its own line.
  case divisionLabel = "muc"
  /// The title of a division.
  case divisionTitle = "tieu-de-muc"
  /// `Điều 1. …`
  case article = "dieu"
  /// `A. …`
  case capitalTitle = "tieu-de-chu-hoa"
  /// `I. …`
  case romanTitle = "tieu-de-la-ma"
  /// `1. …` as a title.
  case arabicTitle = "tieu-de-khoan"
  /// `1.1. …` and deeper, as a title.
  case decimalTitle = "tieu-de-tieu-khoan"
  /// `a) …` as a title.
  case letterTitle = "tieu-de-diem"
  /// `1. …`, `1.1. …` run in.
  case clause = "khoan"
  /// `a) …` run in.
  case point = "diem"
  /// `- …`
  case dash = "gach-dau-dong"
  /// `+ …`
  case plus = "cong-dau-dong"
  /// `Nơi nhận:` (ô 9b).
  case recipientsLabel = "noi-nhan"
  /// One recipient (ô 9b).
  case recipient = "noi-nhan-muc"
  /// Quyền hạn, chức vụ của người ký (ô 7a).
  case authority = "quyen-han-chuc-vu"
  /// Họ và tên người ký (ô 7b).
  case signerName = "ho-ten"
  /// Another office of the signer (ô 7b).
  case signerOffice = "chuc-vu-khac"
  /// `Phụ lục`, `Phụ lục I`.
  case appendixLabel = "phu-luc"
  /// The title of an appendix.
  case appendixTitle = "tieu-de-phu-luc"
  /// `(Kèm theo Kế hoạch số …)`.
  case appendixReference = "kem-theo-phu-luc"
  /// The caption of a table.
  case tableCaption = "ten-bang"
  /// `Đơn vị tính: …` above a table.
  case tableUnit = "don-vi-tinh"
  /// Head of a table.
  case tableHead = "dau-bang"
  /// Column numbers under the head of a table.
  case tableColumnNumber = "so-cot"
  /// A cell of a table.
  case tableCell = "o-bang"
  /// A cell in a group row or a total row.
  case tableStrongCell = "o-bang-dam"
  /// A line of notes under a table.
  case tableNote = "ghi-chu-bang"
  /// Footnote text.
  case footnote = "chu-thich"
  /// The page number at the top.
  case pageNumber = "so-trang"
}
