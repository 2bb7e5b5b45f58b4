import KeHoachSource

extension [Diagnostic] {
  /// The findings in their order, but of each rule only so many, the first ones in the text, and at the place of the
  /// last of these one more that says how many there are besides.
  func atMost(_ most: Int) -> [Diagnostic] {
    guard count > most else { return self }
    var places: [String: [Int]] = [:]
    for (place, diagnostic) in enumerated() { places[diagnostic.rule.id, default: []].append(place) }
    var isDropped = [Bool](repeating: false, count: count)
    var remarks: [Int: Diagnostic] = [:]
    for rule in places.values where rule.count > most {
      let inOrder = rule.sorted { (self[$0].range.lowerBound, $0) < (self[$1].range.lowerBound, $1) }
      let dropped = inOrder[most...]
      for place in dropped { isDropped[place] = true }
      let last = inOrder[most - 1]
      remarks[last] = .more(dropped.map { self[$0] }, like: self[last])
    }
    var kept: [Diagnostic] = []
    for (place, diagnostic) in enumerated() where !isDropped[place] {
      kept.append(diagnostic)
      if let remark = remarks[place] { kept.append(remark) }
    }
    return kept
  }
}

extension Diagnostic {
  /// Says that there are more findings of a rule in a budget than are listed.
  fileprivate static func more(_ others: [Diagnostic], like last: Diagnostic) -> Diagnostic {
    var diagnostic = Diagnostic(
      last.rule, at: last.range,
      Bilingual(
        "còn \(others.count) chỗ nữa trong dự toán này sai cùng quy tắc, không kể ra từng chỗ",
        en: "\(others.count) more places in this budget break the same rule and are not listed"))
    diagnostic.severity = others.map(\.severity).max() ?? last.severity
    return diagnostic
  }
}
