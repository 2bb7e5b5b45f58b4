import KeHoachBackends
import KeHoachLayout

extension TextBackend {
  /// The page of a plan, to be read by a test.
  static func text(_ layout: DocumentLayout, width: Int = 80) -> String {
    String(decoding: render(layout, width: width), as: UTF8.self)
  }
}
