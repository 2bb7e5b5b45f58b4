import KeHoachSheets
public import KeHoachSource

extension Rule {
  private static let files = "Ngôn ngữ kế hoạch, mục Bảng từ tệp"

  /// KH026: a file that a table is taken from can be read.
  public static let unreadableFile = Rule(
    "KH026", "tệp-không-đọc-được", .error,
    Bilingual(
      "Tệp ghi ở `từ-tệp` nằm trong thư mục của kế hoạch và đọc được.",
      en: "A file named by `từ-tệp` lies in the plan's folder and can be read."),
    reason: Bilingual(
      "Thiếu tệp thì văn bản thiếu bảng.", en: "Without the file the document lacks a table."),
    source: files)

  /// KH033: a file holds a table.
  public static let noTableInFile = Rule(
    "KH033", "tệp-không-có-bảng", .error,
    Bilingual(
      "Trang tính được lấy có một bảng với hàng đầu bảng.", en: "The sheet that is taken holds a table with a head."),
    reason: Bilingual(
      "Không có đầu bảng thì không biết cột nào là số thứ tự, nội dung, thành tiền.",
      en: "Without a head nobody knows which columns are numbers, contents and amounts."),
    source: files)

  /// KH034: a table is written or taken from a file.
  public static let fileAndTable = Rule(
    "KH034", "bảng-hai-nguồn", .error,
    Bilingual(
      "Một khối lấy bảng từ tệp hoặc chứa bảng, không cả hai.", en: "A block takes a table from a file or holds one."),
    reason: Bilingual(
      "Hai bảng cho một chỗ thì không biết bảng nào đúng.", en: "Of two tables nobody knows which one is meant."),
    source: files,
    example: Rule.Example(
      wrong: "Xem bảng.\n\n::: bảng {từ-tệp=\"viec.csv\"}\n| Việc | Hạn |\n|---|---|\n| Báo cáo | Tháng 6 |\n:::\n",
      right: "Xem bảng.\n\n::: bảng\n| Việc | Hạn |\n|---|---|\n| Báo cáo | Tháng 6 |\n:::\n"))

  /// KH035: a cell of a file has a value.
  public static let unusableCell = Rule(
    "KH035", "ô-không-có-giá-trị", .error,
    Bilingual(
      "Ô của tệp không chứa giá trị lỗi hoặc công thức chưa tính.",
      en: "A cell of a file holds no error value and no formula that was never computed."),
    reason: Bilingual(
      "`#REF!` in ra giấy, hoặc một số tiền bị trống.", en: "`#REF!` would be printed, or an amount be blank."),
    source: files)

  /// KH036: a cell shows what it holds.
  public static let hiddenDecimals = Rule(
    "KH036", "phần-lẻ-bị-che", .warning,
    Bilingual(
      "Ô của tệp hiện đủ phần lẻ của số nó chứa.", en: "A cell of a file shows all decimals of its number."),
    reason: Bilingual(
      "Người lập thấy 333, tệp tính với 333,333: kế hoạch in số đầy đủ để cộng vẫn khớp.",
      en: "People see 333, the file reckons with 333.333: the plan prints the whole number, so that sums hold."),
    source: files)

  /// KH037: what stands around a table in a file is not printed.
  public static let leftOut = Rule(
    "KH037", "ngoài-bảng", .hint,
    Bilingual(
      "Chữ bên cạnh và bên dưới bảng trong tệp không được in; trang chỉ nên có một bảng.",
      en: "Words beside and below the table in a file are not printed; a sheet should hold one table."),
    reason: Bilingual(
      "Chỉ ghi chú (“Ghi chú: …”, “(*) …”) và dòng bằng chữ được in dưới bảng; số của bảng thứ hai bị bỏ là cảnh báo.",
      en: "Only notes and the total in words are printed; to leave out numbers of a second table is a warning."),
    source: files)

  /// KH038: hidden rows and columns are printed.
  public static let hiddenRows = Rule(
    "KH038", "hàng-ẩn", .hint,
    Bilingual(
      "Hàng, cột ẩn của bảng trong tệp vẫn được in.", en: "Hidden rows and columns of a table in a file are printed."),
    reason: Bilingual(
      "Tổng của bảng tính cả hàng, cột ẩn; bỏ chúng thì tổng không còn khớp.",
      en: "Totals count hidden rows and columns; without them they would not hold."),
    source: files)
}

extension Diagnostic {
  static func unreadableFile(_ file: FileReference, _ problem: AttachedFileProblem) -> Diagnostic {
    let name = file.path.clipped
    let why = problem.words
    return Diagnostic(
      .unreadableFile, at: file.range,
      Bilingual("không lấy được bảng từ “\(name)”: \(why.vi)", en: "no table from “\(name)”: \(why.en)"))
  }

  static func noTableInFile(_ file: FileReference, _ problem: SheetChoiceProblem) -> Diagnostic {
    let name = file.path.clipped
    let why = problem.words
    return Diagnostic(
      .noTableInFile, at: file.range,
      Bilingual("“\(name)”: \(why.vi)", en: "“\(name)”: \(why.en)"))
  }

  static func fileAndTable(_ file: FileReference, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .fileAndTable, at: range,
      Bilingual(
        "khối này lấy bảng từ “\(file.path.clipped)” mà lại có bảng viết sẵn; hãy bỏ một trong hai",
        en: "this block takes its table from “\(file.path.clipped)” and holds one too; leave one of them out"),
      notes: [Note(at: file.range, Bilingual("tệp ghi ở đây", en: "the file is named here"))])
  }

  static func errorValue(_ name: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unusableCell, at: range,
      Bilingual("ô chứa giá trị lỗi \(name); hãy sửa công thức", en: "the cell holds \(name); mend its formula"))
  }

  static func uncomputedCell(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unusableCell, at: range,
      Bilingual(
        "ô có công thức chưa được tính; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại",
        en: "the cell has a formula without a result; open the file in a spreadsheet program and save it"))
  }

  static func hiddenDecimals(_ cell: SheetCell, others: Int, at range: Range<Int>) -> Diagnostic {
    let (exact, shown) = (cell.text(.number).clipped, cell.shownInstead ?? "")
    let (vi, en) = others > 0 ? (" (và \(others) ô khác cũng vậy)", " (and \(others) more cells)") : ("", "")
    return Diagnostic(
      .hiddenDecimals, at: range,
      Bilingual(
        "ô hiện \(shown) nhưng chứa \(exact)\(vi); bảng in \(exact), muốn làm tròn thì dùng hàm ROUND",
        en: "the cell shows \(shown) but holds \(exact)\(en); the table prints \(exact), to round it use ROUND"))
  }

  static func leftOut(
    _ quoted: [String], of count: Int, with other: SheetArea.OtherTable?, at range: Range<Int>
  ) -> Diagnostic {
    let list = quoted.map { "“\($0)”" }.joined(separator: ", ")
    var (vi, en) =
      count > quoted.count ? (" và \(count - quoted.count) ô nữa", " and \(count - quoted.count) more cells") : ("", "")
    if let other {
      vi += "; trong đó có bảng khác từ ô \(other.start), \(other.rowCount) hàng; muốn in thì để bảng ấy ở trang riêng"
      en += "; among it another table from cell \(other.start), \(other.rowCount) rows; to print it give it a sheet"
    }
    var finding = Diagnostic(
      .leftOut, at: range,
      Bilingual("không in phần ngoài bảng: \(list)\(vi)", en: "not printed, outside of the table: \(list)\(en)"))
    if other?.holdsNumbers == true { finding.severity = .warning }
    return finding
  }

  static func hiddenColumns(_ columns: [Int], at range: Range<Int>) -> Diagnostic {
    let list = columns.prefix(10).map(CellAddress.letters).joined(separator: ", ") + (columns.count > 10 ? ", …" : "")
    return Diagnostic(
      .hiddenRows, at: range,
      Bilingual(
        "in cả \(columns.count) cột ẩn: \(list)", en: "printed although hidden, \(columns.count) columns: \(list)"))
  }

  static func hiddenRows(_ rows: [Int], at range: Range<Int>) -> Diagnostic {
    let list = rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? ", …" : "")
    return Diagnostic(
      .hiddenRows, at: range,
      Bilingual("in cả \(rows.count) hàng ẩn: \(list)", en: "printed although hidden, \(rows.count) rows: \(list)"))
  }
}
