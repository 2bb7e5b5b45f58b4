internal import KeHoachLayout

/// A layout turned into the parts of a Word document.
struct WordDocument {
  /// The parts, ready to be packed.
  let package: OfficePackage

  /// Writes every part of a layout.
  init(_ layout: DocumentLayout) {
    let resources = DocumentResources(layout)
    // The stories come first: they decide which styles and numbers there must be.
    let document = DocumentPart(layout, resources).part()
    let footnotes = layout.footnotes.isEmpty ? nil : FootnotesPart(layout, resources).part()
    var parts = [
      StylesPart(layout.styleSheet, resources).part(),
      NumberingPart(resources.numbering).part(),
      SettingsPart(language: layout.styleSheet.language, hasFootnotes: footnotes != nil).part(),
      FontTablePart(family: layout.styleSheet.fontFamily).part(),
      ThemePart(family: layout.styleSheet.fontFamily).part(),
      HeaderPart.pageNumber.part(),
      HeaderPart.firstPage.part(),
    ]
    if let footnotes { parts.append(footnotes) }
    let properties = [
      CorePropertiesPart(layout.properties, language: layout.styleSheet.language).part(),
      ExtendedPropertiesPart.part(),
    ]
    var main = document
    let charts = resources.charts.parts
    main.relationships = (parts + charts).map(\.asTarget)
    package = OfficePackage(
      parts: [main] + parts + charts + properties, relationships: ([main] + properties).map(\.asTarget))
  }
}
