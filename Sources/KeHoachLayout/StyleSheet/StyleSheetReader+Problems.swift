import KeHoachSource
import KeHoachText

extension StyleSheetReader {
  /// Warns where a style leaves what the decree allows.
  mutating func checkLimits(_ name: ParagraphStyleName) {
    guard let style = sheet.styles[name], let place = places[name] else { return }
    func say(_ vi: String, _ en: String) {
      problems.append(
        TemplateProblem(
          file: place.file, line: place.line,
          message: Bilingual("\(style.title): \(vi) (Nghị định 30/2020/NĐ-CP, Phụ lục I)", en: "\(style.title): \(en)"),
          isError: false))
    }
    let size = Quantity.text(style.size)
    if let allowed = name.allowedSizes, !allowed.contains(style.size) {
      let range = Self.text(allowed)
      say("cỡ chữ \(size) ngoài quy định \(range)", "size \(size) is outside of \(range)")
    }
    if let bold = name.isBold, bold != style.bold {
      say(bold ? "phải là chữ đậm" : "không được là chữ đậm", bold ? "must be bold" : "must not be bold")
    }
    if let italic = name.isItalic, italic != style.italic {
      say(italic ? "phải là chữ nghiêng" : "phải là chữ đứng", italic ? "must be italic" : "must be upright")
    }
    if style.color != "000000", name != .urgency, name != .secrecy { say("phải là màu đen", "must be black") }
    guard name.isText else { return }
    if !DecreeLimits.firstLineIndents.contains(style.firstLineIndent) {
      say("dòng đầu lùi vào 10mm hoặc 12,7mm", "the first line is indented by 10 or 12.7 mm")
    }
    if style.spaceBefore + style.spaceAfter < DecreeLimits.paragraphGap {
      say("khoảng cách giữa các đoạn tối thiểu 6pt", "paragraphs are at least 6 pt apart")
    }
    if !DecreeLimits.lineSpacing.contains(style.lineSpacing) {
      say("giãn dòng từ 1 đến 1,5", "lines are 1 to 1.5 apart")
    }
    if style.alignment != .justify { say("phải căn đều hai bên", "must be justified") }
  }

  mutating func reportUnknownKey(_ line: StyleSheetLine) {
    guard !line.key.isEmpty else {
      return report(line, "dòng này thiếu dấu hai chấm sau khóa", "this line lacks a colon after its key")
    }
    let nearest = Keyword.nearest(to: line.key, in: names)
    let (vi, en) = Self.suggestion(nearest)
    report(line, "không có khóa “\(line.key)”" + vi, "unknown key “\(line.key)”" + en)
  }

  mutating func reportUnknownTrait(_ part: String, _ line: StyleSheetLine) {
    let (vi, en) = Self.suggestion(Keyword.nearest(to: part, in: StyleTrait.known))
    report(line, "không hiểu “\(part)” trong kiểu “\(line.key)”" + vi, "“\(part)” is no part of a style" + en)
  }

  mutating func reportValue(_ line: StyleSheetLine, example: String) {
    report(
      line, "giá trị “\(line.setting)” của “\(line.key)” không dùng được; ví dụ đúng: \(example)",
      "“\(line.setting)” cannot be the value of “\(line.key)”; write it like: \(example)")
  }

  mutating func reportPlaceholder(_ name: String, _ line: StyleSheetLine) {
    report(
      line, "“\(line.key)” không có chỗ cho {\(name)}, nội dung đó sẽ không in ra",
      "“\(line.key)” has no place for {\(name)}: that fact will not be printed", isError: false)
  }

  mutating func warn(_ line: StyleSheetLine, about vi: String, allowed: ClosedRange<Double>, unit: String) {
    let range = Self.text(allowed) + unit
    report(
      line, "\(line.key): \(vi) ngoài quy định \(range) (Nghị định 30/2020/NĐ-CP, Phụ lục I)",
      "\(line.key): \(vi) is outside of the decree's \(range)", isError: false)
  }

  mutating func warnAboutFont(_ line: StyleSheetLine) {
    report(
      line, "phông chữ phải là Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.4)",
      "the font must be Times New Roman", isError: false)
  }

  mutating func report(missing key: String) {
    problems.append(
      TemplateProblem(
        file: file, line: 0, message: Bilingual("thiếu khóa “\(key)”", en: "the key “\(key)” is missing"),
        isError: true))
  }

  private mutating func report(_ line: StyleSheetLine, _ vi: String, _ en: String, isError: Bool = true) {
    problems.append(
      TemplateProblem(file: file, line: line.number, message: Bilingual(vi, en: en), isError: isError))
  }

  private static func suggestion(_ word: String?) -> (vi: String, en: String) {
    word.map { ("; ý bạn là “\($0)”?", "; did you mean “\($0)”?") } ?? ("", "")
  }

  private static func text(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (Quantity.text(range.lowerBound), Quantity.text(range.upperBound))
    return low == high ? low : "\(low)–\(high)"
  }

  /// The keys as a file may write them, for suggestions.
  private var names: [String] {
    ParagraphStyleName.allCases.map { sheet.styles[$0]?.title ?? $0.rawValue } + RuleLayout.Role.allCases.map(\.key)
      + Wording.allCases.map(\.rawValue) + Measure.allCases.map(\.rawValue) + PageKey.allCases.map(\.rawValue)
  }
}
