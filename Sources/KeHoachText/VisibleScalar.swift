/// Characters that nobody sees on paper.
public enum VisibleScalar {
  /// Whether the character prints nothing: control characters but tab and line feed, zero-width and format characters,
  /// line breaks other than `\n`, and the code points that are no characters.
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  /// Whether the character breaks a line in other programs: it stands between words, so it prints as a space.
  public static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0B...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
