/// Where the lines of a table meet.
enum TextJoint {
  /// The character with lines in the given directions.
  static func mark(up: Bool, down: Bool, left: Bool, right: Bool) -> StaticString {
    switch (up, down, left, right) {
    case (true, true, true, true): "┼"
    case (true, true, true, false): "┤"
    case (true, true, false, true): "├"
    case (true, true, false, false): "│"
    case (true, false, true, true): "┴"
    case (false, true, true, true): "┬"
    case (false, true, false, true): "┌"
    case (false, true, true, false): "┐"
    case (true, false, false, true): "└"
    case (true, false, true, false): "┘"
    default: "─"
    }
  }
}
