extension BudgetCase {
  /// Quantities, prices, norms and units of measure.
  static let products: [BudgetCase] = [
    BudgetCase(
      name: "quantity by days by rate by coefficient", unit: "đồng",
      head: ["| TT | Nội dung chi | ĐVT | Số lượng | Số ngày | Mức chi | Hệ số | Thành tiền |"],
      rows: [
        "| 1 | Giảng viên chính | người | 2 | 3 | 1.000.000 | 1,5 | 9.000.000 |",
        "| 2 | Trợ giảng | người | 2 | 3 | 500.000 | 1 | 3.000.000 |", "| | Tổng cộng | | | | | | 12.000.000 |",
      ],
      columns: "ncuqqpqa", roles: "iiT", slip: (0, 6, "1,4"), found: ["KH302:0:7"]),
    BudgetCase(
      name: "prices in nghìn đồng, amounts in triệu đồng",
      head: ["| TT | Nội dung | Đơn vị | Số lượng | Đơn giá (nghìn đồng) | Thành tiền (triệu đồng) |"],
      rows: [
        "| 1 | Máy tính | Bộ | 10 | 15.500 | 155 |", "| 2 | Máy in | Cái | 2 | 7.250 | 14,5 |",
        "| | Tổng cộng | | | | 169,5 |",
      ],
      columns: "ncuqpa", roles: "iiT", slip: (1, 5, "145"), found: ["KH301:2:5", "KH302:1:5"]),
    BudgetCase(
      name: "the norm of a resolution in the head", unit: "đồng",
      head: [
        "| STT | Nội dung chi | Số người | Số buổi | Định mức chi theo NQ 24/2023/NQ-HĐND | Thành tiền | Căn cứ pháp lý |"
      ],
      rows: [
        "| 1 | Chủ trì họp | 1 | 2 | 200.000 | 400.000 | Điều 5 |",
        "| 2 | Thành viên | 20 | 2 | 100.000 | 4.000.000 | Điều 5 |",
        "| | Cộng | | | | 4.400.000 | |",
      ],
      columns: "ncqqpag", roles: "iiT", slip: (1, 2, "21"), found: ["KH302:1:5"]),
    BudgetCase(
      name: "legal bases that look like numbers", unit: "đồng",
      head: ["| TT | Nội dung | SL | Đơn giá | Thành tiền | Căn cứ | Văn bản áp dụng |"],
      rows: [
        "| 1 | Nước uống | 50 | 20.000 | 1.000.000 | 12 | NĐ 30 |",
        "| 2 | Tài liệu | 50 | 30.000 | 1.500.000 | 40 | 40/2017/TT-BTC |",
        "| | Tổng | | | 2.500.000 | | |",
      ],
      columns: "ncqpagt", roles: "iiT", slip: (0, 4, "1.100.000"), found: ["KH301:2:4", "KH302:0:4"]),
    BudgetCase(
      name: "lots and units with formulas in the head", unit: "đồng",
      head: ["| TT | Nội dung | Đơn vị tính | Số lượng (a) | Đơn giá (b) | Thành tiền (c=a×b) |"],
      rows: [
        "| 1 | Băng rôn | cái | 12 | 350.000 | 4.200.000 |", "| 2 | Pa nô | m2 | 4,5 | 200.000 | 900.000 |",
        "| | Cộng | | | | 5.100.000 |",
      ],
      columns: "ncuqpa", roles: "iiT", slip: (1, 3, "4,6"), found: ["KH302:1:5"]),
    BudgetCase(
      name: "quantities as a ratio", unit: "đồng",
      head: ["| TT | Nội dung | Số lượng | Tỷ lệ hỗ trợ (%) | Đơn giá | Thành tiền |"],
      rows: [
        "| 1 | Giống lúa | 100 | 50 | 30.000 | 1.500.000 |", "| 2 | Phân bón | 200 | 50 | 10.000 | 1.000.000 |",
        "| | Tổng | | | | 2.500.000 |",
      ],
      columns: "ncqqpa", roles: "iiT", slip: (0, 5, "2.500.000"), found: ["KH301:2:5", "KH302:0:5"]),
    BudgetCase(
      name: "quantity, price and sources of the product",
      head: [
        "| TT | Hạng mục | ĐVT | Khối lượng | Đơn giá | Thành tiền | Nguồn vốn | << |",
        "| ^^ | ^^ | ^^ | ^^ | ^^ | ^^ | Ngân sách | Dân góp |",
      ],
      rows: [
        "| 1 | Bê tông mặt đường | m3 | 100 | 1,2 | 120 | 80 | 40 |", "| 2 | Cống | cái | 4 | 5 | 20 | 20 | |",
        "| | Tổng cộng | | | | 140 | 100 | 40 |",
      ],
      columns: "ncuqpaaa", roles: "iiT", slip: (0, 7, "30"), found: ["KH301:2:7", "KH304:0:5"]),
    BudgetCase(
      name: "places and dates among the text columns",
      head: ["| TT | Lớp tập huấn | Thời gian | Địa điểm | Số học viên | Kinh phí |"],
      rows: [
        "| 1 | Lớp 1 | Quý I/2026 | Tỉnh | 50 | 40 |", "| 2 | Lớp 2 | Quý II/2026 | Xã | 60 | 45,5 |",
        "| | Tổng cộng | | | 110 | 85,5 |",
      ],
      columns: "ncttqa", roles: "iiT", slip: (2, 5, "96"), found: ["KH301:2:5"]),
    BudgetCase(
      name: "a year and a code column are no money",
      head: ["| TT | Tên dự án | Mã dự án | Năm khởi công | Thời gian KC-HT | Tổng mức đầu tư | Kế hoạch 2026 |"],
      rows: [
        "| 1 | Hồ A | 7123456 | 2024 | 2024-2026 | 500 | 200 |",
        "| 2 | Đập B | 7123457 | 2025 | 2025-2027 | 300 | 100 |", "| | Tổng số | | | | 800 | 300 |",
      ],
      columns: "ncttt" + "aa", roles: "iiT", slip: (2, 6, "310"), found: ["KH301:2:6"]),
  ]
}
