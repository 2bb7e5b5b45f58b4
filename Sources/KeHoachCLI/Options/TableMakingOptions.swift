import ArgumentParser
import KeHoach
import KeHoachText

/// What `table` takes to make one table of several plans.
struct TableMakingOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Cộng dự toán của các kế hoạch thành một bảng, mỗi dòng kèm nguồn số liệu.",
        en: "Add the budgets of the plans up to one table, each row with the place it comes from."
      ).current))
  var sum = false

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "So dự toán của hai bản: bản cũ, rồi bản mới.", en: "Compare the budgets of two versions: the old one first."
      ).current))
  var diff = false

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Với --sum: chia theo mục, kế hoạch, đơn vị (dòng), năm, nguồn (cột); mặc định: section,plan và năm, nguồn nếu có.",
        en:
          "With --sum: rows by section, plan, body, columns by year, source; section,plan and what there is if left out."
      ).current, valueName: RollUpOptions.dimensionNames.joined(separator: ",")),
    completion: .list(RollUpOptions.dimensionNames))
  var by: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Với --sum, --diff: đơn vị tính (mặc định: đơn vị chung, không có thì đồng).",
        en: "With --sum, --diff: the unit (the one in common if left out, else đồng)."
      ).current, valueName: Bilingual("đơn-vị", en: "unit").current))
  var unit: String?

  @Flag(
    help: ArgumentHelp(
      Bilingual("Với --diff: so mọi cột tiền.", en: "With --diff: compare all columns of money.").current))
  var allColumns = false

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Với --sum, --diff: vẫn làm khi kế hoạch có lỗi, lấy số đã ghi.",
        en: "With --sum, --diff: go on in spite of errors, with the amounts as written."
      ).current))
  var draft = false

  /// The dimensions asked for; nil for none.
  var dimensions: [String]? {
    by.map { list in list.split(separator: ",").map { Keyword.fold($0).replacingNames } }
  }

  /// Refuses what doesn't go together.
  func check(rewrites: Bool) throws {
    func refuse(_ message: Bilingual) throws { throw ValidationError(message.current) }
    if sum && diff { try refuse(Bilingual("chọn --sum hoặc --diff", en: "choose --sum or --diff")) }
    if rewrites, sum || diff {
      try refuse(
        Bilingual("--sum, --diff không đi với --write, --check", en: "--sum, --diff don't go with --write, --check"))
    }
    if by != nil, !sum { try refuse(Bilingual("--by chỉ đi với --sum", en: "--by goes with --sum only")) }
    if allColumns, !diff {
      try refuse(Bilingual("--all-columns chỉ đi với --diff", en: "--all-columns goes with --diff only"))
    }
    if unit != nil || draft, !sum && !diff {
      try refuse(
        Bilingual("--unit, --draft chỉ đi với --sum, --diff", en: "--unit, --draft go with --sum, --diff only"))
    }
    guard let dimensions else { return }
    if dimensions.isEmpty { try refuse(Bilingual("--by: chưa nói chia theo gì", en: "--by: by what?")) }
    for (place, name) in dimensions.enumerated() {
      try Choice.check(name, "--by", RollUpOptions.dimensionNames)
      if dimensions[..<place].contains(name) {
        try refuse(Bilingual("--by: “\(name)” có hai lần", en: "--by: “\(name)” is there twice"))
      }
    }
  }

  /// The work asked for; nil for none.
  func job(id: String?, loader: PlanLoader) -> TableMakingJob? {
    guard sum || diff else { return nil }
    if diff {
      var options = DifferenceOptions()
      options.comparesAllColumns = allColumns
      options.unit = unit
      options.id = id
      return TableMakingJob(loader: loader, work: .difference(options), isDraft: draft)
    }
    var options = RollUpOptions()
    options.dimensions = dimensions
    options.unit = unit
    options.id = id
    return TableMakingJob(loader: loader, work: .sum(options), isDraft: draft)
  }
}

extension String {
  /// The Vietnamese names of dimensions stand for the English ones.
  fileprivate var replacingNames: String {
    [
      "muc": "section", "ke hoach": "plan", "ke-hoach": "plan", "don vi": "body", "don-vi": "body", "nam": "year",
      "nguon": "source",
    ][self] ?? self
  }
}
