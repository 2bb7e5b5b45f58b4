package import KeHoachOffice
package import KeHoachSource
import KeHoachText

extension AttachedFileProblem {
  /// What is wrong and what to do, for people.
  var words: Bilingual {
    switch self {
    case .notGiven: Bilingual("tệp chưa được đọc", en: "the file was not read")
    case .missing(let nearest):
      Bilingual(
        "không có tệp này trong thư mục của kế hoạch" + (nearest.map { "; ý bạn là “\($0.clipped)”?" } ?? ""),
        en: "no such file in the plan's folder" + (nearest.map { "; did you mean “\($0.clipped)”?" } ?? ""))
    case .outside:
      Bilingual(
        "chỉ đọc tệp nằm trong thư mục của kế hoạch; hãy chép tệp vào đó",
        en: "only files inside the plan's folder are read; copy the file there")
    case .wrongKind:
      Bilingual(
        "chỉ đọc tệp .csv và .xlsx; hãy lưu bảng thành một trong hai dạng ấy",
        en: "only .csv and .xlsx files are read; save the table as one of them")
    case .unreadable(let vi, let en): Bilingual(vi, en: en)
    case .workbook(let problem): problem.words
    }
  }
}

extension OfficeFileProblem {
  /// What is wrong with a file that should be a workbook and what to do, for people.
  package var words: Bilingual {
    switch self {
    case .wrongKind("xls"?):
      Bilingual(
        "đây là tệp .xls đời cũ; hãy mở và lưu thành .xlsx", en: "this is an old .xls file; open it and save as .xlsx")
    case .wrongKind(let kind?):
      Bilingual("đây là tệp \(kind), không phải bảng tính", en: "this is a file of kind \(kind), no workbook")
    case .wrongKind(nil): Bilingual("đây không phải bảng tính", en: "this is no workbook")
    case .encrypted:
      Bilingual("tệp có mật khẩu; hãy bỏ mật khẩu rồi lưu lại", en: "the file has a password; save it without one")
    case .empty: Bilingual("tệp trống, không có gì bên trong", en: "the file is empty")
    case .damaged:
      Bilingual("tệp bị hỏng hoặc thiếu; hãy lưu lại từ bản gốc", en: "the file is damaged or cut off; save it again")
    case .missingPart(let name):
      Bilingual(
        "tệp thiếu phần “\(name.clipped)”; hãy lưu lại", en: "the part “\(name.clipped)” is missing; save it again")
    case .brokenPart(let name):
      Bilingual(
        "phần “\(name.clipped)” của tệp bị hỏng; hãy lưu lại", en: "the part “\(name.clipped)” is broken; save it again"
      )
    case .documentType(let name):
      Bilingual(
        "phần “\(name.clipped)” của tệp khai báo thực thể (DOCTYPE), không được nhận; hãy lưu lại từ Word",
        en: "the part “\(name.clipped)” declares entities (DOCTYPE), which is not accepted; save it again from Word")
    case .tooLarge(let kind, let limit): kind.words(limit)
    case .unknownEncoding:
      Bilingual(
        "chữ trong tệp không phải UTF-8; hãy lưu thành CSV UTF-8", en: "the text is not UTF-8; save it as CSV UTF-8")
    case .openQuotation(let line):
      Bilingual("dòng \(line): dấu ngoặc kép không đóng", en: "line \(line): a quotation mark is never closed")
    }
  }
}

extension OfficeFileLimits.Kind {
  fileprivate func words(_ limit: Int) -> Bilingual {
    let rest =
      self == .textLength
      ? Bilingual("; hãy chia ô ấy ra", en: "; divide that cell")
      : Bilingual("; hãy chỉ để lại trang có bảng", en: "; leave only the sheet with the table")
    let (vi, en) =
      switch self {
      case .fileSize: ("tệp lớn hơn \(limit >> 20) MB", "the file is larger than \(limit >> 20) MB")
      case .unpackedSize:
        ("tệp giải nén lớn hơn \(limit >> 20) MB", "unpacked, the file is larger than \(limit >> 20) MB")
      case .cells: ("tệp có hơn \(limit) ô", "the file has more than \(limit) cells")
      case .columns: ("một trang có hơn \(limit) cột", "a sheet has more than \(limit) columns")
      case .sheets: ("tệp có hơn \(limit) trang", "the file has more than \(limit) sheets")
      case .parts: ("tệp có hơn \(limit) phần", "the file has more than \(limit) parts")
      case .textLength:
        ("có ô dài hơn \(limit) ký tự", "a cell has more than \(limit) characters")
      case .compression: ("một phần của tệp nén quá \(limit) lần", "a part is packed more than \(limit) times")
      case .depth: ("tệp lồng quá \(limit) tầng", "elements of the file are more than \(limit) deep")
      case .paragraphs: ("tệp có hơn \(limit) đoạn", "the file has more than \(limit) paragraphs")
      }
    return Bilingual(vi + rest.vi, en: en + rest.en)
  }
}

extension SheetChoiceProblem {
  /// What is wrong and what to do, for people.
  var words: Bilingual {
    switch self {
    case .noSheet(_, let known) where known.allSatisfy(\.isEmpty):
      return Bilingual("tệp này không chia trang; hãy bỏ `trang`", en: "this file has no sheets; leave `trang` out")
    case .noSheet(let name, let known):
      let nearest = Keyword.nearest(to: name, in: known)
      let list = Self.list(known)
      return Bilingual(
        "không có trang “\(name.clipped)”" + (nearest.map { "; ý bạn là “\($0.clipped)”?" } ?? ", chỉ có \(list)"),
        en: "no sheet “\(name.clipped)”" + (nearest.map { "; did you mean “\($0.clipped)”?" } ?? ", there are \(list)"))
    case .allHidden(let known):
      let list = Self.list(known)
      return Bilingual(
        "mọi trang đều ẩn; hãy ghi `trang=\"…\"`: \(list)", en: "all sheets are hidden; write `trang=\"…\"`: \(list)")
    case .empty: return Bilingual("tệp không có ô nào có chữ", en: "no cell of the file says anything")
    case .noHead(let sheets, let role):
      let list = Self.list(sheets.filter { !$0.isEmpty })
      let (viPlace, enPlace) = list.isEmpty ? ("", "") : (" ở trang \(list)", " in \(list)")
      return role == .budget
        ? Bilingual(
          "không thấy hàng đầu bảng\(viPlace) (TT, Nội dung, Thành tiền …) trong 50 hàng đầu",
          en: "no head row\(enPlace) (TT, Nội dung, Thành tiền …) among the first 50 rows")
        : Bilingual(
          "không thấy bảng nào\(viPlace): cần một hàng đầu bảng có ít nhất hai ô",
          en: "no table\(enPlace): it takes a head row of two cells or more")
    case .tooWide(let count):
      return Bilingual(
        "bảng có \(count) cột, trang giấy chứa được \(Table.mostColumns)",
        en: "the table has \(count) columns, a page takes \(Table.mostColumns)")
    case .tooLong(let rows):
      return Bilingual(
        "bảng có \(rows) hàng, quá nhiều cho một kế hoạch; hãy lấy bảng tổng hợp",
        en: "the table has \(rows) rows, too many for a plan; take a summary")
    }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).map { "“\($0.clipped)”" }.joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }
}
