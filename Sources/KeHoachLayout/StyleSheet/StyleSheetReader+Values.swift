import KeHoachSource
import KeHoachText

extension StyleSheetReader {
  /// `Quốc hiệu: 12|13pt, đậm, giữa — Phụ lục I, II.1.a`
  mutating func takeStyle(_ name: ParagraphStyleName, _ line: StyleSheetLine) {
    var style = sheet.styles[name] ?? ParagraphStyle(title: Self.title(line.key), size: 0)
    for part in line.parts {
      switch StyleTrait(part) {
      case .size(let size): sizes[name] = size
      case .change(let change): change(&style)
      case nil: reportUnknownTrait(part, line)
      }
    }
    if !line.article.isEmpty { style.article = line.article }
    sheet.styles[name] = style
    places[name] = (file, line.number)
  }

  /// `kẻ tiêu ngữ: dài 1, nét 0,75pt — Phụ lục I, II.1.b`
  mutating func takeRule(_ role: RuleLayout.Role, _ line: StyleSheetLine) {
    var rule = sheet.rules[role] ?? RuleStyle(ratio: 0, weight: 0)
    for part in line.parts {
      let folded = Keyword.fold(part)
      if folded.hasPrefix("dai "), let ratio = value(folded.dropFirst(4), .none, in: 0.05...1) {
        rule.ratio = ratio
        if let allowed = role.allowedRatios, !allowed.contains(ratio) {
          warn(line, about: "độ dài \(Quantity.text(ratio))", allowed: allowed, unit: "")
        }
      } else if folded.hasPrefix("net "), let weight = value(folded.dropFirst(4), .point, in: 0.25...3) {
        rule.weight = weight
      } else {
        reportValue(line, example: "dài 0,4, nét 0,75pt")
      }
    }
    sheet.rules[role] = rule
  }

  /// `chữ số: Số: {số}`
  mutating func takeWording(_ wording: Wording, _ line: StyleSheetLine) {
    let scalars = line.value.unicodeScalars.filter { scalar in
      !scalar.properties.isNoncharacterCodePoint && scalar.properties.generalCategory != .control
    }
    sheet.wording[wording] = String(String.UnicodeScalarView(scalars))
    for name in wording.placeholders where !line.value.holdsBytes(of: "{\(name)}") { reportPlaceholder(name, line) }
  }

  /// `khoảng ký: 28mm — Phụ lục I, II.7`
  mutating func takeMeasure(_ measure: Measure, _ line: StyleSheetLine) {
    guard let value = value(line.setting, measure.unit, in: measure.possible) else {
      return reportValue(line, example: Quantity.text(measure.possible.upperBound / 2) + measure.unit.rawValue)
    }
    sheet.measures[measure] = value
  }

  /// Font, language, preset, paper, margins.
  mutating func takePage(_ key: PageKey, _ line: StyleSheetLine) {
    let setting = line.setting
    switch key {
    case .fontFamily:
      guard setting.utf8.count <= 64, setting.allSatisfy({ $0.isLetter || $0.isNumber || " -".contains($0) }) else {
        return reportValue(line, example: DecreeLimits.fontFamily)
      }
      sheet.fontFamily = setting
      if setting != DecreeLimits.fontFamily { warnAboutFont(line) }
    case .language:
      guard setting.utf8.count <= 16, setting.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else {
        return reportValue(line, example: "vi-VN")
      }
      sheet.language = setting
    case .preset:
      guard let preset = SizePreset(rawValue: setting.uppercased()) else { return reportValue(line, example: "B") }
      sheet.preset = preset
    case .paper, .largePaper:
      let sides = setting.split(separator: "×").map { value($0, .millimetre, in: 200...900) }
      guard sides.count == 2, let width = sides[0], let height = sides[1], width < height else {
        return reportValue(line, example: "210mm × 297mm")
      }
      if key == .largePaper {
        sheet.largePaper = PaperSize(width: width, height: height)
      } else {
        (sheet.page.width, sheet.page.height) = (width, height)
      }
    case .margins: sheet.page.margins = margins(line, sheet.page.margins)
    case .landscapeMargins:
      sheet.landscapeMargins = margins(line, sheet.landscapeMargins ?? sheet.page.margins)
    }
  }

  /// `trên 20mm, dưới 20mm, trái 30mm, phải 15mm, số trang 10mm`
  private mutating func margins(_ line: StyleSheetLine, _ before: PageMargins) -> PageMargins {
    let sides: [(String, WritableKeyPath<PageMargins, Double>)] = [
      ("tren ", \.top), ("duoi ", \.bottom), ("trai ", \.left), ("phai ", \.right), ("so trang ", \.headerDistance),
    ]
    var margins = before
    for part in line.parts {
      let folded = Keyword.fold(part)
      guard let (word, side) = sides.first(where: { folded.hasPrefix($0.0) }),
        let value = value(folded.dropFirst(word.count), .millimetre, in: 5...50)
      else {
        reportValue(line, example: "trên 20mm, dưới 20mm, trái 30mm, phải 15mm, số trang 10mm")
        continue
      }
      margins[keyPath: side] = value
    }
    for (name, side, allowed) in DecreeLimits.margins where !allowed.contains(margins[keyPath: side]) {
      warn(line, about: "lề \(name) \(Quantity.text(margins[keyPath: side]))mm", allowed: allowed, unit: "mm")
    }
    return margins
  }

  private func value(_ text: some StringProtocol, _ unit: Quantity.Unit, in range: ClosedRange<Double>) -> Double? {
    guard let quantity = Quantity(text), quantity.unit == unit, quantity.values.count == 1,
      range.contains(quantity.values[0])
    else { return nil }
    return quantity.values[0]
  }

  /// The name that people see: the key with a capital in front.
  private static func title(_ key: String) -> String { key.prefix(1).uppercased() + key.dropFirst() }
}
