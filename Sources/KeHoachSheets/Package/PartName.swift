/// Names of the parts of a package.
enum PartName {
  /// The name that a relationship's target stands for, as seen from the part that holds the relationship.
  static func resolve(_ target: String, from part: String) -> String {
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
  static func relationships(of part: String) -> String {
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
        let high = ASCII.hexDigit(bytes[at + 1]), let low = ASCII.hexDigit(bytes[at + 2])
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
}
