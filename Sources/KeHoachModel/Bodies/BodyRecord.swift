import KeHoachText

/// One line of `BodyTable`.
struct BodyRecord {
  /// What a name stands for.
  enum Kind: String {
    case ministry = "bộ"
    case central = "trung ương"
    case department = "sở"
    case level = "cấp"
    case commune = "xã"
    case judiciary = "tư pháp"
  }

  var kind: Kind
  var names: [String]
  /// Whether the name is current, or current from the date on.
  var isKept: Bool
  var isNew: Bool
  var successors: [String]
  var date: PlanDate?
  var basis: String
  var confidence: BodyStatus.Confidence
  /// The day from which on the confidence is high.
  var certainFrom: PlanDate?

  /// Reads a line; nil when it is malformed.
  init?(_ line: some StringProtocol, bases: [String: String]) {
    let fields = line.fields(between: "|")
    guard fields.count == 7, let kind = Kind(rawValue: fields[0]) else { return nil }
    self.kind = kind
    names = fields[1].fields(between: ";")
    isKept = fields[2] == "giữ"
    isNew = fields[2] == "lập"
    successors = fields[3] == "-" ? [] : fields[3].fields(between: ";")
    date = PlanDate(iso: fields[4])
    basis = fields[5] == "-" ? "" : bases[fields[5]] ?? fields[5]
    let certainty = fields[6].fields(between: ";")
    switch certainty.first {
    case "HIGH": confidence = .high
    case "MEDIUM": confidence = .medium
    case "?": confidence = .unconfirmed
    default: return nil
    }
    if certainty.count > 1 { certainFrom = PlanDate(iso: certainty[1].dropFirst("HIGH ".count)) }
  }

  /// All lines of the table.
  static let all: [BodyRecord] = {
    var bases: [String: String] = [:]
    var records: [BodyRecord] = []
    for line in BodyTable.text.pieces(between: "\n") {
      if line.hasPrefix("@"), let equals = line.firstIndex(of: "=") {
        bases[line[..<equals].trimmingSpaces] = line[line.index(after: equals)...].trimmingSpaces
      } else if let record = BodyRecord(line, bases: bases) {
        records.append(record)
      }
    }
    return records
  }()

  /// What the record says of a date. A date that is not fully known counts in favour of the body.
  func status(on date: PlanDate) -> BodyStatus {
    guard !isKept, let change = self.date else { return isKept ? .current : .unknown }
    if isNew { return date.latest < change ? .notYet(from: change, basis: basis, confidence: confidence) : .current }
    guard date >= change else { return .current }
    let isCertain = certainFrom.map { date >= $0 } ?? false
    return .abolished(on: change, successors: successors, basis: basis, confidence: isCertain ? .high : confidence)
  }
}
