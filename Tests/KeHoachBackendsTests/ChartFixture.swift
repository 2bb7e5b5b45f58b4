import KeHoachLayout

/// A chart as the layout stage would make it, with hostile words.
enum ChartFixture {
  static let hostile = "Xã <b>\"&\u{1}]]></svg><script>"

  static let chart = ChartLayout(
    caption: ParagraphLayout(.tableCaption, "Biểu đồ: Kinh phí theo nguồn", keepsWithNext: true),
    alternative: "Biểu đồ thanh: Tỉnh 1.200,5 triệu đồng (60%); \(hostile) 800 triệu đồng (40%).",
    bars: [
      BarLayout(
        label: "Tỉnh", value: "1.200,5 triệu đồng (60%)", number: "1200.5", ratio: 1,
        texts: [
          ChartText("Tỉnh", baseline: 4), ChartText("1.200,5 triệu đồng (60%)", isAtEnd: true, baseline: 4),
        ], top: 5, length: 120),
      BarLayout(
        label: hostile, value: "800 triệu đồng (40%)", number: "800", ratio: 0.6664,
        texts: [
          ChartText(hostile, baseline: 14), ChartText("800 triệu đồng (40%)", isAtEnd: true, baseline: 14),
        ], top: 15, length: 79.968),
      BarLayout(
        label: "Khác", value: "0 triệu đồng (0%)", number: "0", ratio: 0,
        texts: [ChartText("Khác", baseline: 24), ChartText("0 triệu đồng (0%)", isAtEnd: true, baseline: 24)], top: 25,
        length: 0),
    ], textStyle: .tableCell, barColor: "44607F", width: 120, height: 28.5, barHeight: 3.5,
    frame: ChartFrame(width: 165, height: 24, labelWidth: 33, barWidth: 66))

  static let table = TableLayout(
    columns: [ColumnLayout(width: 20, alignment: .left)], headRows: [],
    rows: [
      RowLayout(
        role: .item, cells: [CellLayout(column: 0, paragraphs: [ParagraphLayout(.tableCell, "x")], alignment: .left)])
    ])
}
