extension BudgetCase {
  /// Rows that compute: shares, taxes, subtotals, rounding.
  static let rowNames: [BudgetCase] = [
    BudgetCase(
      name: "contingency and a tax below a sum", unit: "đồng",
      head: ["| TT | Nội dung | Thành tiền |"],
      rows: [
        "| I | Thiết bị | 100.000.000 |", "| II | Lắp đặt | 20.000.000 |", "| | Cộng (I+II) | 120.000.000 |",
        "| | Thuế GTGT 8% | 9.600.000 |", "| | Tổng cộng sau thuế | 129.600.000 |",
      ],
      columns: "nca", roles: "iis%T", slip: (3, 2, "12.000.000"), found: ["KH311:3:2", "KH301:4:2"]),
    BudgetCase(
      name: "numbered contingency",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: ["| 1 | Điều tra | 80 |", "| 2 | Báo cáo | 20 |", "| 3 | Dự phòng 5% | 5 |", "| | Tổng cộng | 105 |"],
      columns: "nca", roles: "ii%T", slip: (2, 2, "16"), found: ["KH311:2:2", "KH301:3:2"]),
    BudgetCase(
      name: "management at three per cent",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| 1 | Khảo sát | 150 |", "| 2 | Thiết kế | 50 |", "| 3 | Chi phí quản lý 3% | 6 |", "| | Tổng cộng | 206 |",
      ],
      columns: "nca", roles: "ii%T", slip: (3, 2, "236"), found: ["KH301:3:2"]),
    BudgetCase(
      name: "general costs at five per cent in brackets",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| 1 | Nhân công | 200 |", "| 2 | Vật liệu | 100 |", "| 3 | Chi phí chung (5%) | 15 |", "| | Tổng cộng | 315 |",
      ],
      columns: "nca", roles: "ii%T", slip: (3, 2, "346"), found: ["KH301:3:2"]),
    BudgetCase(
      name: "a per cent that says how something is paid",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| 1 | Tập huấn | 200 |", "| 2 | Tạm ứng thuê xe 30% | 12 |", "| 3 | Hỗ trợ giống 50% | 40 |",
        "| | Tổng cộng | 252 |",
      ],
      columns: "nca", roles: "iiiT", slip: (1, 2, "43"), found: ["KH301:3:2"]),
    BudgetCase(
      name: "subtotals after each group",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| I | Truyền thông | |", "| 1 | Báo | 10 |", "| 2 | Đài | 20 |", "| | Cộng mục I | 30 |", "| II | Đào tạo | |",
        "| 1 | Lớp | 40 |", "| | Cộng mục II | 40 |", "| | Tổng cộng (I+II) | 70 |",
      ],
      columns: "nca", roles: "iiisiisT", slip: (3, 2, "51"), found: ["KH303:3:2"]),
    BudgetCase(
      name: "total first",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: ["| | TỔNG SỐ | 100 |", "| A | Chi đầu tư | 60 |", "| 1 | Trường | 60 |", "| B | Chi thường xuyên | 40 |"],
      columns: "nca", roles: "Tiii", slip: (0, 2, "110"), found: ["KH301:0:2"]),
    BudgetCase(
      name: "rounded total", unit: "đồng",
      head: ["| TT | Nội dung | Thành tiền |"],
      rows: [
        "| 1 | A | 12.345.678 |", "| 2 | B | 1.000.111 |", "| | Tổng cộng | 13.345.789 |",
        "| | Tổng cộng (làm tròn) | 13.346.000 |",
      ],
      columns: "nca", roles: "iiTr", slip: (3, 2, "13.340.000"), found: ["KH312:3:2"]),
    BudgetCase(
      name: "rounding as a row of its own", unit: "đồng",
      head: ["| TT | Nội dung | Thành tiền |"],
      rows: [
        "| 1 | A | 12.345.678 |", "| 2 | B | 1.000.111 |", "| | Cộng | 13.345.789 |", "| | Làm tròn: | 13.346.000 |",
      ],
      columns: "nca", roles: "iiTr", slip: (2, 2, "13.345.798"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "in words at the end", unit: "đồng",
      head: ["| TT | Nội dung | Thành tiền |"],
      rows: [
        "| 1 | A | 5.000.000 |", "| 2 | B | 1.500.000 |", "| | Tổng cộng | 6.500.000 |",
        "| Số tiền bằng chữ: Sáu triệu năm trăm nghìn đồng | << | << |",
      ],
      columns: "nca", roles: "iiTo", slip: (2, 2, "6.600.000"), found: ["KH301:2:2", "KH320:3:0"]),
    BudgetCase(
      name: "in words, in the content column", unit: "đồng",
      head: ["| TT | Nội dung | Thành tiền |"],
      rows: ["| 1 | A | 5.000.000 |", "| | Tổng cộng | 5.000.000 |", "| | Bằng chữ: Năm triệu đồng. | |"],
      columns: "nca", roles: "iTo", slip: (2, 1, "Bằng chữ: Sáu triệu đồng."), found: ["KH320:2:1"]),
    BudgetCase(
      name: "two levels of `Trong đó`",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| I | Đào tạo | 100 |", "| | Trong đó: kinh phí năm 2026 | 60 |", "| 1 | Lớp A | 70 |", "| | Trong đó: | |",
        "| - | Tài liệu | 10 |", "| - | Giảng viên | 20 |", "| 2 | Lớp B | 30 |", "| | Tổng cộng | 100 |",
      ],
      columns: "nca", roles: "ioiooo" + "iT", slip: (6, 2, "61"), found: ["KH303:0:2"]),
    BudgetCase(
      name: "before tax, tax, after tax",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| 1 | Phần mềm | 300 |", "| 2 | Tư vấn | 100 |", "| | Tổng trước thuế | 400 |", "| | Thuế VAT (10%) | 40 |",
        "| | Tổng sau thuế | 440 |", "| | Dự phòng (5%) | 22 |", "| | Tổng dự toán | 462 |",
      ],
      columns: "nca", roles: "iiT%T%T", slip: (5, 2, "33"), found: ["KH311:5:2", "KH301:6:2"]),
  ]
}
