import KeHoachText

/// A province, or a city under the central government, as it was on a date.
public struct Province: Sendable, Hashable {
  /// The two forms.
  public enum Form: String, Sendable, Hashable {
    /// Tỉnh.
    case province = "tỉnh"
    /// Thành phố trực thuộc trung ương.
    case city = "thành phố"
  }

  /// The bare name: `Lào Cai`.
  public var name: String
  /// Its form on the date.
  public var form: Form

  /// `tỉnh Lào Cai`, `thành phố Đồng Nai`; a name after a person takes a capital: `Thành phố Hồ Chí Minh` (NĐ 30/2020/NĐ-CP,
  /// Phụ lục II, III.3).
  public var fullName: String { (name == "Hồ Chí Minh" ? "Thành phố" : form.rawValue) + " " + name }

  /// The line of a letterhead: `TỈNH LÀO CAI`, `THÀNH PHỐ ĐỒNG NAI`.
  public var headerLine: String { fullName.uppercased() }

  /// The province of a name on a date; nil when there is none, as for one that is merged by then.
  ///
  /// - Parameters:
  ///   - name: `Lào Cai`, `TỈNH LÀO CAI`, `TP. Hồ Chí Minh`; a form written with it is not checked.
  ///   - date: the date of the document; of one that is not fully known, its first day counts.
  public static func named(_ name: String, on date: PlanDate) -> Province? {
    guard let record = ProvinceRecord.named(name) else { return nil }
    return record.province(on: date)
  }

  /// All provinces on a date, in the order of the data.
  public static func all(on date: PlanDate) -> [Province] {
    ProvinceRecord.all.compactMap { $0.province(on: date) }
  }
}

/// One line of `ProvinceTable`.
struct ProvinceRecord {
  var names: [String]
  /// The forms it had, each with the day from which on; nil for always.
  var forms: [(from: PlanDate?, form: Province.Form)]
  /// When it was merged, and into what.
  var merger: (date: PlanDate, into: String)?
  var basis: String

  var name: String { names[0] }

  init?(_ line: some StringProtocol) {
    let fields = line.fields(between: "|")
    guard fields.count == 4 else { return nil }
    names = fields[0].fields(between: ";")
    forms = fields[1].fields(between: ";").compactMap { text in
      let date = PlanDate(iso: text.prefix(10))
      return Province.Form(rawValue: date == nil ? text : String(text.dropFirst(11))).map { (date, $0) }
    }
    merger = PlanDate(iso: fields[2].prefix(10)).map { ($0, String(fields[2].dropFirst(11))) }
    basis = fields[3] == "-" ? "" : fields[3]
  }

  static let all: [ProvinceRecord] = ProvinceTable.text.pieces(between: "\n").compactMap { ProvinceRecord($0) }

  /// Bare names, each with its place in `all`.
  static let names = NameTable(all.enumerated().flatMap { place, record in record.names.map { ($0, place) } })
  private static let prefixes = NameTable(["tỉnh", "thành phố", "TP"])

  static func named(_ name: String) -> ProvinceRecord? {
    var name = name
    let words = name.withUTF8 { WordReader.read($0) }
    for start in [0, prefixes.longest(at: 0, in: words)?.end ?? 0] {
      if let found = names.longest(at: start, in: words), found.end == words.count { return all[found.value] }
    }
    return nil
  }

  func province(on date: PlanDate) -> Province? {
    if let merger, date >= merger.date { return nil }
    return forms.last { form in form.from.map { date >= $0 } ?? true }.map { Province(name: name, form: $0.form) }
  }

  /// What is true on a date of the name with a form in front.
  func status(as form: Province.Form, on date: PlanDate) -> BodyStatus {
    if let merger, date >= merger.date {
      let into = Province.named(merger.into, on: date)?.fullName ?? merger.into
      return .abolished(on: merger.date, successors: [into], basis: basis, confidence: .high)
    }
    let latest = date.latest
    if let current = province(on: date), current.form != form {
      if form == .province,
        let change = forms.last(where: { $0.form == .city && ($0.from.map { date >= $0 } ?? false) })
      {
        return .abolished(on: change.from ?? date, successors: [current.fullName], basis: basis, confidence: .high)
      }
      if form == .city { return city(on: date, latest: latest) }
      return .unknown
    }
    return province(on: date) == nil ? .unknown : .current
  }

  /// What is true of `thành phố` before a province's name: before July 2025 many a province had such a city in it.
  private func city(on date: PlanDate, latest: PlanDate) -> BodyStatus {
    guard let end = Self.endOfProvincialCities, date >= end.date else { return .current }
    if let change = forms.first(where: { $0.form == .city }), let from = change.from, latest < from {
      return .notYet(from: from, basis: basis, confidence: .high)
    }
    return .abolished(on: end.date, successors: ["xã, phường"], basis: end.basis, confidence: .high)
  }

  /// The day on which cities under provinces ended.
  private static let endOfProvincialCities: (date: PlanDate, basis: String)? = BodyRecord.all
    .first { $0.names.contains("thành phố thuộc tỉnh") }.flatMap { record in record.date.map { ($0, record.basis) } }
}
