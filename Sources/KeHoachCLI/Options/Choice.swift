import ArgumentParser
import KeHoach
import KeHoachText

/// Values of options that come from a fixed list.
enum Choice {
  /// Refuses a value that is none of those known, and suggests the nearest.
  static func check(_ value: String?, _ option: String, _ known: [String]) throws {
    guard let value, !known.contains(value) else { return }
    throw ValidationError(unknown(value, option, known).current)
  }

  /// The items of comma-separated lists, each once.
  static func items(_ lists: [String]) -> [String] {
    var seen: Set<String> = []
    return lists.flatMap { $0.split(separator: ",") }.map { String($0.drop { $0 == " " }) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What to say about an unknown value.
  static func unknown(_ value: String, _ option: String, _ known: [String]) -> Bilingual {
    let list = known.joined(separator: ", ")
    let nearest = Keyword.nearest(to: value, in: known)
    return Bilingual(
      "\(option) không nhận “\(value)” (chỉ nhận: \(list))" + (nearest.map { "; ý bạn là “\($0)”?" } ?? ""),
      en: "\(option) doesn't know “\(value)” (only: \(list))" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
  }
}
