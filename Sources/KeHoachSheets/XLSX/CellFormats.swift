import KeHoachOffice

/// The part with the styles: of each only how it shows a number.
enum CellFormats {
  /// Reads the formats by the numbers of the styles.
  static func read(_ name: String, of package: ZipPackage) throws(OfficeFileProblem) -> [SheetCell.NumberFormat] {
    let handler = Handler()
    try XMLPart.read(name, of: package, root: "styleSheet", to: handler)
    return handler.used.map { handler.own[$0] ?? NumberFormatCode.builtIn($0) }
  }

  private final class Handler: XMLPartHandler {
    /// The formats that the file defines.
    var own: [Int: SheetCell.NumberFormat] = [:]
    /// The number of the format of each style.
    var used: [Int] = []
    private var isInFormats = false
    private var isInStyles = false

    func start(_ element: XMLElement) {
      if element.isNamed("numFmts") {
        isInFormats = true
      } else if element.isNamed("cellXfs") {
        isInStyles = true
      } else if isInStyles, element.isNamed("xf") {
        used.append(element.attribute("numFmtId").flatMap(ASCII.number) ?? 0)
      } else if isInFormats, element.isNamed("numFmt"), let id = element.attribute("numFmtId").flatMap(ASCII.number),
        let code = element.attribute("formatCode")
      {
        own[id] = NumberFormatCode.format(Array(code))
      }
    }

    func end(_ element: XMLElement) {
      if element.isNamed("numFmts") { isInFormats = false }
      if element.isNamed("cellXfs") { isInStyles = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
