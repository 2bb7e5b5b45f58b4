/// Lengths as WordprocessingML and DrawingML count them. Values beyond any paper are cut, so that no number overflows.
enum Measure {
  /// Twentieths of a point from millimetres.
  static func twips(millimetres: Double) -> Int { whole(millimetres * 1440 / 25.4) }

  /// Twentieths of a point from points.
  static func twips(points: Double) -> Int { whole(points * 20) }

  /// Half-points, the unit of letter sizes, from points.
  static func halfPoints(_ points: Double) -> Int { max(2, min(3276, whole(points * 2))) }

  /// Eighths of a point, the unit of borders, from points: from 2 to 96.
  static func eighths(_ points: Double) -> Int { max(2, min(96, whole(points * 8))) }

  /// English metric units, 914,400 to the inch, from millimetres.
  static func emu(millimetres: Double) -> Int { whole(millimetres * 36000, limit: 27_273_042) }

  /// English metric units from points.
  static func emu(points: Double) -> Int { whole(points * 12700, limit: 20_116_800) }

  private static func whole(_ value: Double, limit: Double = 31680) -> Int {
    value.isNaN ? 0 : Int(min(max(value, -limit), limit).rounded())
  }
}
