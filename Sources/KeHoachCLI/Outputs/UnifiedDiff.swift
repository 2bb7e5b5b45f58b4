/// The difference of two texts as `diff -u` writes it.
enum UnifiedDiff {
  /// Lines around a change.
  private static let context = 3

  /// The difference, to be shown or given to `patch`; empty for equal texts.
  static func text(_ name: String, _ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
    let (before, after) = (lines(old), lines(new))
    let matches = LineMatching.match(before, after)
    let hunks = hunks(matches, before.count, after.count)
    guard !hunks.isEmpty else { return [] }
    var result = Array("--- \(name)\n+++ \(name)\n".utf8)
    for hunk in hunks {
      result += "@@ -\(place(hunk.old)) +\(place(hunk.new)) @@\n".utf8
      var (i, j) = (hunk.old.lowerBound, hunk.new.lowerBound)
      func write(_ mark: UInt8, _ line: ArraySlice<UInt8>) {
        result.append(mark)
        result += line
        if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
      }
      while i < hunk.old.upperBound || j < hunk.new.upperBound {
        if i < hunk.old.upperBound, matches[i] == j {
          write(0x20, before[i])
          i += 1
          j += 1
        } else if i < hunk.old.upperBound, matches[i] == nil {
          write(UInt8(ascii: "-"), before[i])
          i += 1
        } else {
          write(UInt8(ascii: "+"), after[j])
          j += 1
        }
      }
    }
    return result
  }

  private struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Stretches of changes with their context, joined where the contexts meet.
  private static func hunks(_ matches: [Int?], _ oldCount: Int, _ newCount: Int) -> [Hunk] {
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    while i < oldCount || j < newCount {
      if i < oldCount, matches[i] == j {
        i += 1
        j += 1
        continue
      }
      let (startI, startJ) = (i, j)
      while i < oldCount, matches[i] == nil { i += 1 }
      j = i < oldCount ? matches[i] ?? newCount : newCount
      let lead = min(context, startI, startJ)
      let tail = min(context, oldCount - i, newCount - j)
      let hunk = Hunk(old: startI - lead..<i + tail, new: startJ - lead..<j + tail)
      if let last = hunks.last, last.old.upperBound >= hunk.old.lowerBound {
        hunks[hunks.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
      } else {
        hunks.append(hunk)
      }
    }
    return hunks
  }

  /// `3,7`; a single line has no count, and an empty range names the line before it.
  private static func place(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
