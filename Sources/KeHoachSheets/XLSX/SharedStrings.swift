import KeHoachOffice

/// The part with the texts that cells share.
enum SharedStrings {
  /// Reads the texts in their order.
  static func read(
    _ name: String, of package: ZipPackage, limits: OfficeFileLimits
  ) throws(OfficeFileProblem) -> [String] {
    let handler = Handler(limits)
    try XMLPart.read(name, of: package, root: "sst", to: handler)
    return handler.texts
  }

  private final class Handler: XMLPartHandler {
    let limits: OfficeFileLimits
    var texts: [String] = []
    private var current = RichText()

    init(_ limits: OfficeFileLimits) { self.limits = limits }

    func start(_ element: XMLElement) {
      if element.isNamed("si") { current.reset() } else { current.start(element) }
    }

    func end(_ element: XMLElement) throws(OfficeFileProblem) {
      guard element.isNamed("si") else { return current.end(element) }
      guard texts.count < limits.cells else { throw .tooLarge(.cells, limit: limits.cells) }
      texts.append(current.text)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { current.append(bytes) }
  }
}
