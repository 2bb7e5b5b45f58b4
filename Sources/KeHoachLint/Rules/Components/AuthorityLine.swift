import KeHoachModel
import KeHoachSource
import KeHoachText

/// A line of a signature, taken apart: `KT.` and `CHỦ TỊCH`.
struct AuthorityLine {
  /// What a line begins with.
  enum Prefix: String, CaseIterable {
    /// Thay mặt.
    case onBehalf = "TM"
    /// Ký thay.
    case inPlace = "KT"
    /// Thừa lệnh.
    case byOrder = "TL"
    /// Thừa ủy quyền.
    case byAuthorization = "TUQ"
    /// Quyền.
    case acting = "Q"
  }

  /// The text.
  var text: PlanText
  /// What it begins with; nil for an office alone.
  var prefix: Prefix?
  /// The bytes of the prefix with the marks and spaces behind it.
  var opening = 0..<0
  /// What follows, folded: `chu tich`.
  var name: String

  /// Whether the line names a deputy.
  var isDeputy: Bool { name.hasPrefix("pho ") || name.hasPrefix("thu truong") }

  /// Takes a line apart: `TM.`, also `T/M`, `tm `, `KT:`.
  init(_ text: PlanText) {
    self.text = text
    let bytes = text.bytes
    var letters = ""
    var at = text.trimmed.lowerBound
    let start = at
    var end = start
    // Up to three letters, alone or with marks between them, up to the first name's letter.
    scan: while at < bytes.count, letters.utf8.count < 4 {
      switch bytes[at] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        letters.unicodeScalars.append(Unicode.Scalar(bytes[at] & 0xDF))
        at += 1
      case UInt8(ascii: "/") where letters.utf8.count == 1: at += 1
      default: break scan
      }
    }
    end = at
    while end < bytes.count, " .,:".utf8.contains(bytes[end]) { end += 1 }
    if let prefix = Prefix(rawValue: letters), end > at, end < bytes.count {
      self.prefix = prefix
      opening = start..<end
    }
    name = Keyword.fold(text.string((prefix == nil ? start : end)..<bytes.count))
  }

  /// Whether the line can't be a name: it begins as authority does (`KT CHỦ TỊCH`) or with an office, a deputy's or not.
  var isOfOffice: Bool {
    guard prefix == nil else { return true }
    var office = name[...]
    for opening in ["quyen ", "pho "] where office.hasPrefix(opening) { office = office.dropFirst(opening.count) }
    return (Self.offices + Self.otherOffices).contains { office == $0 || office.hasPrefix($0 + " ") }
  }

  /// Offices that sign and lead no body of the kinds that rules on signatures know.
  private static let otherOffices = [
    "thu truong", "thu tuong", "bi thu", "thu ky", "tu lenh", "chinh uy", "tham muu truong", "chi huy truong",
    "tong bien tap", "doi truong", "tram truong", "ke toan truong", "truong khoa", "chanh an", "tong cuc pho",
    "uy ban nhan dan", "hoi dong nhan dan",
  ]

  /// Offices of the heads of bodies that one person leads.
  static let heads = [
    "giam doc", "tong giam doc", "bo truong", "hieu truong", "cuc truong", "tong cuc truong", "vu truong",
    "vien truong",
    "truong phong", "chanh van phong", "chanh thanh tra", "chi cuc truong", "chu nhiem", "tong thanh tra", "thong doc",
    "thu truong don vi",
  ]
  /// Those, and the heads of collectives.
  static let offices = heads + ["chu tich", "truong ban"]
}

extension LintContext {
  /// The lines of authority of each signature that stands in the source.
  var signatureLines: [[AuthorityLine]] {
    var lines = texts(.authority)[...]
    return plan.signatures.compactMap { signature in
      guard !signature.range.isEmpty else { return nil }
      let count = signature.authority.count { !$0.isEmpty && !$0.range.isEmpty }
      defer { lines = lines.dropFirst(count) }
      return lines.prefix(count).map(AuthorityLine.init)
    }
  }
}

extension [AuthorityLine] {
  /// Whether `TM.` comes first and no office stands above `KT.`.
  var isInOrder: Bool {
    guard let last = lastIndex(where: { $0.prefix != nil }) else { return true }
    let ranks: [AuthorityLine.Prefix: Int] = [.onBehalf: 0, .byAuthorization: 1, .byOrder: 1, .inPlace: 2, .acting: 2]
    // Above the last prefix every line has one, but for names that go on over two lines and offices by order.
    let order = self[...last].compactMap { $0.prefix.flatMap { ranks[$0] } }
    return zip(order, order.dropFirst()).allSatisfy { $0 <= $1 } && !self[..<last].contains { $0.isDeputy }
  }
}
