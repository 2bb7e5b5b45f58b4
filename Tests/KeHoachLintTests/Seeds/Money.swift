extension SeededDefect {
  /// KH3.
  static let money: [SeededDefect] = [
    SeededDefect(
      "KH318", "nội dung theo tài liệu của Thư viện tỉnh.",
      "02 lớp x 25.000.000 đồng/lớp = 40.000.000 đồng.", marks: "40.000.000 đồng"),
    SeededDefect(
      "KH324", "2. Nguồn kinh phí: Ngân sách tỉnh và các nguồn hợp pháp khác theo quy định của pháp luật.",
      "2. Kinh phí năm 2026: 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, xã hội hóa 50 triệu đồng.",
      marks: "100 triệu đồng"),
    SeededDefect(
      "KH325", "2. Nguồn kinh phí: Ngân sách tỉnh và các nguồn hợp pháp khác theo quy định của pháp luật.",
      "2. Kinh phí năm 2026: 100 triệu đồng, trong đó:\n\na) Ngân sách tỉnh: 60 triệu đồng;\n\nb) Xã hội hóa: 50 triệu đồng.",
      marks: "100 triệu đồng"),
    SeededDefect(
      "KH326", "2. Nguồn kinh phí: Ngân sách tỉnh", "2. Tổng kinh phí không quá 300 triệu đồng từ ngân sách tỉnh",
      marks: "300 triệu đồng"),
    SeededDefect(
      "KH327", "- Sản phẩm: 1.500 cuốn sách.", "- Sản phẩm: 1.500 cuốn sách.\n\n- Bổ sung sách: 280 triệu đồng.",
      marks: "280 triệu đồng"),
    SeededDefect(
      "KH328", "2. Nguồn kinh phí: Ngân sách tỉnh và các nguồn hợp pháp khác",
      "2. Cơ cấu nguồn vốn: Ngân sách tỉnh 60%, vốn xã hội hóa 30%", marks: "60%"),
    SeededDefect("KH329", "- Mua 1.500 cuốn sách;", "- Mua 1.5000.000 cuốn sách;", marks: "1.5000.000"),
    SeededDefect(
      "KH330", "2. Nguồn kinh phí: Ngân sách tỉnh", "2. Nguồn kinh phí: 1,500,000 đồng của ngân sách tỉnh",
      marks: "1,500,000"),
    SeededDefect(
      "KH339", "2. Nguồn kinh phí: Ngân sách tỉnh",
      "| Việc |" + String(repeating: " Vốn |", count: 12) + "\n|---|" + String(repeating: "--:|", count: 12)
        + "\n| Sách |" + String(repeating: " 105.674.000.000 |", count: 12) + "\n\n2. Nguồn kinh phí: Ngân sách tỉnh",
      marks: "| Việc |"),
    SeededDefect(
      "KH331", "| | Tổng cộng (I+II) | | | 350.000.000 |",
      """
      | | Tổng cộng (I+II) | | | 350.000.000 |
      :::

      ::: dự-toán Dự toán chi tiết bổ sung sách {đơn-vị-tính="đồng"}
      | TT | Nội dung | Thành tiền |
      |---|---|--:|
      | 1 | Mua sách in | 280.000.000 |
      | | Tổng cộng | 280.000.000 |
      """, marks: "| II | Bổ sung sách | | | 300.000.000 |"),
    SeededDefect(
      "KH334", "2. Nguồn kinh phí: Ngân sách tỉnh và các nguồn hợp pháp khác theo quy định của pháp luật.",
      """
      2. Ngân sách tỉnh: 310.000.000 đồng.

      ::: dự-toán {đơn-vị-tính="đồng"}
      | TT | Nội dung | Tổng số | Ngân sách tỉnh | Xã hội hóa |
      |---|---|--:|--:|--:|
      | 1 | Tập huấn, bổ sung sách | 350.000.000 | 300.000.000 | 50.000.000 |
      | | Tổng cộng | 350.000.000 | 300.000.000 | 50.000.000 |
      :::
      """, marks: "310.000.000 đồng"),
  ]
}
