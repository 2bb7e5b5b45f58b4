import KeHoachOffice

/// Collects the text of `is`, `si` and comments: runs are joined, what tells how to pronounce them is left out.
struct RichText {
  /// The bytes of the text so far.
  private(set) var bytes: [UInt8] = []
  private var isInText = false
  private var isPhonetic = false

  /// Begins a new text.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    isInText = false
    isPhonetic = false
  }

  /// An element within the text begins.
  mutating func start(_ element: XMLElement) {
    if element.isNamed("t") { isInText = !isPhonetic } else if element.isNamed("rPh") { isPhonetic = true }
  }

  /// An element within the text ends.
  mutating func end(_ element: XMLElement) {
    if element.isNamed("t") { isInText = false } else if element.isNamed("rPh") { isPhonetic = false }
  }

  /// Text comes.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes.append(contentsOf: text) }
  }

  /// The text, cleaned.
  var text: String { bytes.withUnsafeBufferPointer(CellText.clean) }
}
