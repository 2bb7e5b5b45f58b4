internal import KeHoachModel

/// Writes deadlines as a calendar that Outlook, Google Calendar and others import (RFC 5545).
///
/// Every day that a task ends on is an event of that whole day; what recurs every year is a yearly event. The identifier of an
/// event comes from the plan's number and the task's name, so that a plan that is written out again replaces its events.
public enum TaskCalendar {
  /// The calendar, and how many tasks it leaves out because the plan gives them no day.
  public static func ics(_ tasks: [ListedTask]) -> (text: String, undated: Int) {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kehoach//tasks//VI", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + escaped("Nhiệm vụ theo kế hoạch"),
    ]
    var seen: [String: Int] = [:]
    var undated = 0
    for task in tasks {
      let ends = task.ends.compactMap { PlanDate(iso: $0) }
      if ends.isEmpty { undated += 1 }
      let id = identifier(of: task)
      for end in ends {
        guard let next = end.dayAfter else { continue }
        let count = seen[id, default: 0] + 1
        seen[id] = count
        lines += event(task, id: count > 1 ? "\(id)-\(count)" : id, end, next)
      }
    }
    lines.append("END:VCALENDAR")
    return (lines.map(folded).joined(), undated)
  }

  private static func event(_ task: ListedTask, id: String, _ end: PlanDate, _ next: PlanDate) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(id)@kehoach", "DTSTAMP:\(stamp(task.planDate))T000000Z"]
    lines.append("DTSTART;VALUE=DATE:\(basic(end))")
    lines.append("DTEND;VALUE=DATE:\(basic(next))")
    if task.recurrence == "yearly" {
      lines.append("RRULE:FREQ=YEARLY" + (task.until.flatMap { PlanDate(iso: $0) }.map { ";UNTIL=\(basic($0))" } ?? ""))
    }
    lines.append("SUMMARY:" + escaped(task.name))
    lines.append("DESCRIPTION:" + escaped(description(of: task)))
    if !task.leads.isEmpty { lines.append("CATEGORIES:" + task.leads.map(escaped).joined(separator: ",")) }
    lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    return lines
  }

  private static func description(of task: ListedTask) -> String {
    let facts: [(String, String?)] = [
      ("Cơ quan chủ trì", task.leads.isEmpty ? nil : task.leads.joined(separator: "; ")),
      ("Cơ quan phối hợp", task.supports.isEmpty ? nil : task.supports.joined(separator: "; ")),
      ("Lãnh đạo phụ trách", task.supervisor), ("Thời gian thực hiện", task.time), ("Sản phẩm", task.output),
      ("Kinh phí", task.funding), ("Kế hoạch", plan(of: task)),
    ]
    return facts.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: "\n")
  }

  private static func plan(of task: ListedTask) -> String? {
    let parts = [task.plan.map { "số \($0)" }, task.subject.isEmpty ? nil : task.subject].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: Identifiers and dates

  /// The plan and the task as two numbers: the place in the file doesn't count, nor the time, which may be put off.
  private static func identifier(of task: ListedTask) -> String {
    hash([task.plan ?? "", task.subject]) + "-" + hash([task.section, task.number, task.name])
  }

  /// FNV-1a of 64 bits in hexadecimal digits.
  private static func hash(_ texts: [String]) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in Array(text.utf8) + [0] { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// `20260630`
  private static func basic(_ date: PlanDate) -> String { String(date.iso.filter { $0 != "-" }) }

  /// The day of the plan, as far as it is known; there is no clock.
  private static func stamp(_ iso: String?) -> String {
    let parts = (iso ?? "1970").split(separator: "-").map(String.init)
    return (parts + ["01", "01"].suffix(max(0, 3 - parts.count))).joined()
  }

  // MARK: Lines

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += " "
      default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// A line with its end, broken after at most 75 bytes, never inside a letter.
  private static func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if count + width > 75 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(scalar)
      count += width
    }
    return result + "\r\n"
  }
}
