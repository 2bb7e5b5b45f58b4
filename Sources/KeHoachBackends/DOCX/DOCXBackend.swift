public import KeHoachLayout

/// Writes a layout as WordprocessingML (ISO/IEC 29500 transitional), for Word 2013 and later and LibreOffice.
///
/// All looks are styles, all numbers are native; NĐ 30/2020/NĐ-CP decides nothing here, the layout has done so.
public enum DOCXBackend {
  /// The plan as a .docx package.
  ///
  /// - Returns: the bytes of the ZIP file; the same layout gives the same bytes at any time and place.
  /// - Throws: `PackagingError` when libzip fails, which only want of memory can bring about.
  public static func render(_ layout: DocumentLayout) throws(PackagingError) -> [UInt8] {
    try WordDocument(layout).package.zipped()
  }

  /// The same package as one Flat OPC file: WordprocessingML as plain XML, which Word opens
  /// as it does a .docx; LibreOffice does not read the form.
  ///
  /// - Returns: the bytes of the XML file in UTF-8.
  public static func renderFlatOPC(_ layout: DocumentLayout) -> [UInt8] {
    WordDocument(layout).package.flattened()
  }
}
