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

  /// English Metric Units, the unit of DrawingML, from millimetres: at least one.
  static func english(millimetres: Double) -> Int {
    millimetres.isNaN ? 1 : Int(min(max(millimetres * 36_000, 1), 50_000_000).rounded())
  }

  private static func whole(_ value: Double) -> Int {
    value.isNaN ? 0 : Int(min(max(value, -31680), 31680).rounded())
  }
}
