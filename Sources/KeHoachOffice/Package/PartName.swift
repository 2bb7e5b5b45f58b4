/// Names of the parts of a package.
package enum PartName {
  /// The name that a relationship's target stands for, as seen from the part that holds the relationship.
  package static func resolve(_ target: String, from part: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder(of: part).split(separator: "/")
    let path = target.split(separator: "#", omittingEmptySubsequences: false).first ?? ""
    for step in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return decodingPercents(steps.joined(separator: "/"))
  }

  /// The part that holds the relationships of a part.
  package static func relationships(of part: String) -> String {
    let folder = folder(of: part)
    return folder + (folder.isEmpty ? "" : "/") + "_rels/" + (part.split(separator: "/").last ?? "") + ".rels"
  }

  private static func folder(of part: String) -> String {
    part.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func decodingPercents(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return name }
    let bytes = Array(name.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let high = hexDigit(bytes[at + 1]), let low = hexDigit(bytes[at + 2])
      {
        result.append(high << 4 | low)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
