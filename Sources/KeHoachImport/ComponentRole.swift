/// What a paragraph of a draft is for: the components of a document by Nghị định 30/2020/NĐ-CP, and what stands between
/// them.
public enum ComponentRole: String, Sendable, Hashable, CaseIterable {
  /// Nothing but blanks.
  case blank
  /// Quốc hiệu (ô 1).
  case nationalTitle
  /// Tiêu ngữ (ô 1).
  case motto
  /// Cơ quan chủ quản (ô 2).
  case superiorBody
  /// Cơ quan ban hành (ô 2).
  case issuer
  /// Số, ký hiệu (ô 3).
  case number
  /// Địa danh, thời gian (ô 4).
  case placeAndDate
  /// Tên loại (ô 5a).
  case documentType
  /// Trích yếu (ô 5a).
  case subject
  /// `(Kèm theo Quyết định …)` below the subject.
  case attachedTo
  /// Độ mật, độ khẩn, phạm vi lưu hành, DỰ THẢO (ô 10a, 10b, 11).
  case stamp
  /// Thẩm quyền ban hành of a decision: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` above its legal basis.
  case issuingOffice
  /// Căn cứ ban hành.
  case legalBasis
  /// The sentence that closes the legal basis: `… ban hành Kế hoạch như sau:`.
  case enactingSentence
  /// `Phần I`, `Chương I`, `Mục 1`.
  case divisionLabel
  /// The title below such a label.
  case divisionTitle
  /// `Điều 1. …`.
  case article
  /// `I. MỤC TIÊU`, and titles in capitals above it such as `A. …`.
  case sectionTitle
  /// `1. Mục tiêu chung`: a clause that is a title alone, `1.1.` and `1.1.1.` included.
  case clauseTitle
  /// A clause that is text.
  case clause
  /// `a) …`.
  case point
  /// `- …`.
  case bullet
  /// `+ …`.
  case subBullet
  /// Text without a label.
  case bodyText
  /// A line above or below a table that belongs to it: its caption, the unit of its amounts, its remarks.
  case tableRemark
  /// A paragraph in the head of a table.
  case tableHead
  /// A paragraph in the rows of a table.
  case tableCell
  /// `Nơi nhận:` (ô 9b).
  case recipientsLabel
  /// One line of the recipients.
  case recipient
  /// Quyền hạn, chức vụ (ô 7a).
  case authority
  /// Họ và tên (ô 7b).
  case signer
  /// Another office of the signer, printed with the name.
  case signerOffice
  /// `Phụ lục I`.
  case appendixLabel
  /// The title of an appendix.
  case appendixTitle
  /// `(Kèm theo Kế hoạch số …)`.
  case appendixReference
  /// A footnote or endnote.
  case note
  /// Not of the document: what a web page or a PDF adds, such as page numbers.
  case foreign
}
