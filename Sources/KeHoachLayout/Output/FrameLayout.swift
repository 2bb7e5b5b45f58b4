/// The rectangle around a stamp of urgency (NĐ 30/2020/NĐ-CP, Phụ lục I, III.2.b).
public struct FrameLayout: Sendable, Hashable {
  /// The width in millimetres.
  public var width: Double
  /// The height in millimetres.
  public var height: Double
  /// The room left of the rectangle and right of it, in millimetres.
  public var margin: Double

  /// Makes a frame.
  public init(width: Double, height: Double, margin: Double) {
    self.width = width
    self.height = height
    self.margin = margin
  }
}
