/// Reads workbooks from bytes.
public enum WorkbookReader {
  /// Reads an `.xlsx` or `.csv` file; the bytes themselves tell which.
  public static func read(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookProblem)
    -> Workbook
  {
    throw .notAWorkbook(nil)
  }
}
