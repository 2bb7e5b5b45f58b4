import KeHoachText

/// Bodies of which brackets say what each does: `Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)`.
struct BodyRoles {
  /// Those that lead, without their brackets.
  private(set) var leads: [String] = []
  /// Those that help, without their brackets.
  private(set) var supports: [String] = []

  /// Takes names that would lead if nothing else were said; nil where no bracket says what a body does.
  init?(_ names: [String]) {
    let read = names.map(Self.read)
    guard read.contains(where: { $0.role != nil }) else { return nil }
    let isLeadSaid = read.contains { $0.role == .lead }
    for (name, role) in read where !name.isEmpty {
      // Beside one that is said to lead, the others help.
      switch role ?? (isLeadSaid ? .support : .lead) {
      case .lead: leads.append(name)
      case .support: supports.append(name)
      }
    }
  }

  private enum Role { case lead, support }

  private static func read(_ name: String) -> (name: String, role: Role?) {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return (name, nil) }
    let words = Keyword.fold(name[name.index(after: open)...].dropLast().filter { $0 != ":" })
    guard let role = roles[words] else { return (name, nil) }
    return (String(name[..<open]).trimmingSpaces, role)
  }

  /// What the brackets say, folded.
  private static let roles: [String: Role] = [
    "chu tri": .lead, "chu tri thuc hien": .lead, "co quan chu tri": .lead, "don vi chu tri": .lead, "ct": .lead,
    "dau moi": .lead, "chu tri, tham muu": .lead, "phoi hop": .support, "phoi hop thuc hien": .support,
    "co quan phoi hop": .support, "don vi phoi hop": .support, "ph": .support, "cung phoi hop": .support,
  ]
}
