public import KeHoachOffice

/// Reads workbooks from bytes.
public enum WorkbookReader {
  /// Reads an `.xlsx` or `.csv` file; the bytes themselves tell which.
  ///
  /// - Throws: what is wrong with the file. Nothing of a file is returned that could not be read whole.
  public static func read(_ bytes: [UInt8], limits: OfficeFileLimits = OfficeFileLimits()) throws(OfficeFileProblem)
    -> Workbook
  {
    guard bytes.count <= limits.fileSize else { throw .tooLarge(.fileSize, limit: limits.fileSize) }
    switch FileSignature.of(bytes) {
    case .zip: return try readPackage(bytes, limits)
    case .text: return Workbook(sheets: [try CSVReader.read(TextDecoder.decode(bytes), limits: limits)])
    case .encryptedPackage: throw .encrypted
    case .other(let name): throw .wrongKind(name)
    }
  }

  private static func readPackage(_ bytes: [UInt8], _ limits: OfficeFileLimits) throws(OfficeFileProblem) -> Workbook {
    try bytes.withUnsafeBufferPointer { (buffer) throws(OfficeFileProblem) -> Workbook in
      let package = try ZipPackage(UnsafeRawBufferPointer(buffer), limits: limits)
      return try XLSXReader(package, limits: limits).read()
    }
  }
}
