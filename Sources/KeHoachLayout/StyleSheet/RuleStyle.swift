/// How a line under a text is drawn.
public struct RuleStyle: Sendable, Equatable {
  /// The length as a part of the last line of the text above.
  public var ratio: Double
  /// Thickness in points.
  public var weight: Double

  /// Makes a style of a line.
  public init(ratio: Double, weight: Double) {
    self.ratio = ratio
    self.weight = weight
  }
}

extension RuleLayout.Role {
  /// The key in a style sheet file.
  var key: String {
    switch self {
    case .motto: "kẻ tiêu ngữ"
    case .issuer: "kẻ cơ quan ban hành"
    case .subject: "kẻ trích yếu"
    case .appendix: "kẻ phụ lục"
    }
  }
}
