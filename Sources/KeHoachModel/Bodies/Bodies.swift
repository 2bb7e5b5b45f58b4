/// What the data says of bodies, departments, levels and provinces.
public enum Bodies {
  /// Whether a body existed on a date.
  ///
  /// - Parameters:
  ///   - name: the name alone, as documents write it: `Sở KH&ĐT`, `tỉnh Yên Bái`, `UBND cấp huyện`. For `Sở Tài chính tỉnh
  ///     Yên Bái` the place in it counts too.
  ///   - date: the date of the document. One that is not fully known counts in favour of the body.
  public static func status(of name: String, on date: PlanDate) -> BodyStatus {
    var name = name
    let words = name.withUTF8 { WordReader.read($0) }
    guard !words.isEmpty else { return .unknown }
    var place = 0
    var status = BodyStatus.unknown
    if let found = names.longest(at: 0, in: words) {
      status = Self.status(of: group(found.value), on: date)
      place = found.end
    }
    guard place < words.count else { return status }
    if status == .unknown, let known = issuing.longest(at: 0, in: words) { place = known.end }
    guard let found = PlaceName.read(at: place, in: words), found.end == words.count else {
      // Behind the name of a level stands the name of the unit: `huyện Bảo Thắng`.
      let isUnit =
        place > 0 && status != .unknown
        && words[place...].allSatisfy { !$0.traits.isDisjoint(with: [.capital, .number]) }
      return isUnit ? status : .unknown
    }
    let ofPlace = found.record.status(as: found.form, on: date)
    if case .abolished = status { return status }
    return ofPlace
  }

  /// What all records of one name say together.
  static func status(of records: [BodyRecord], on date: PlanDate) -> BodyStatus {
    let all = records.map { $0.status(on: date) }
    let confirmed = all.filter { $0.confidence.map { $0 > .unconfirmed } ?? false }
    var result = BodyStatus.unknown
    for status in confirmed.isEmpty ? all : confirmed {
      if case .abolished(let on, let successors, let basis, let confidence) = result {
        guard case .abolished(_, let more, _, _) = status else { continue }
        result = .abolished(on: on, successors: successors + more, basis: basis, confidence: confidence)
      } else if result == .unknown || status != .current {
        result = status
      }
    }
    return result
  }

  /// The names of all records, each with the place of the first record that has it.
  static let names = NameTable(
    BodyRecord.all.enumerated().flatMap { place, record in record.names.map { ($0, place) } })

  /// The bodies in front of a province's name: `UBND tỉnh Yên Bái`.
  private static let issuing = NameTable([
    "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Chủ tịch UBND", "Chủ tịch Ủy ban nhân dân", "Công an",
  ])

  /// The records that have the name under which one of them was found.
  static func group(_ place: Int) -> [BodyRecord] { groups[place] }

  private static let groups: [[BodyRecord]] = {
    let byName = Dictionary(grouping: BodyRecord.all) { $0.names[0] }
    return BodyRecord.all.map { byName[$0.names[0]] ?? [] }
  }()
}

/// A province's name with its form in front.
struct PlaceName {
  var record: ProvinceRecord
  var form: Province.Form
  /// The word after it.
  var end: Int

  static let heads = NameTable([
    ("tỉnh", 0), ("các tỉnh", 0), ("Tỉnh ủy", 0), ("Tỉnh đoàn", 0), ("thành phố", 1), ("TP", 1), ("Thành ủy", 1),
  ])

  /// Reads the name that begins at a word.
  static func read(at place: Int, in words: [Word]) -> PlaceName? {
    guard place < words.count, let head = heads.longest(at: place, in: words), head.end < words.count,
      words[head.end].gap == .space || words[head.end].gap == [.space, .dot] || words[head.end].gap == .dot,
      words[head.end].traits.contains(.capital), let found = ProvinceRecord.names.longest(at: head.end, in: words)
    else { return nil }
    return PlaceName(record: ProvinceRecord.all[found.value], form: head.value == 0 ? .province : .city, end: found.end)
  }
}
