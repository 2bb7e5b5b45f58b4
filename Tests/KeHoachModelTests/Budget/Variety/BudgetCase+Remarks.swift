extension BudgetCase {
  /// Blank cells, marks, notes and words between the numbers.
  static let remarks: [BudgetCase] = [
    BudgetCase(
      name: "blank amounts and dashes",
      head: ["| TT | Nội dung | Kinh phí | Ghi chú |"],
      rows: [
        "| 1 | Họp | - | Lồng ghép |", "| 2 | Tuyên truyền | Không | |", "| 3 | In | 12 | |",
        "| 4 | Khác | | Theo thực tế |", "| | Tổng cộng | 12 | |",
      ],
      columns: "ncag", roles: "iiiiT", slip: (4, 2, "13"), found: ["KH301:4:2"]),
    BudgetCase(
      name: "starred notes at numbers",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: ["| 1 | Họp (*) | 10 |", "| 2 | In[^1] | 12 |", "| | Tổng cộng | **22** |"],
      columns: "nca", roles: "iiT", slip: (2, 2, "**43**"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "words as amounts",
      head: ["| TT | Nội dung | Kinh phí | Nguồn kinh phí |"],
      rows: [
        "| 1 | Sơ kết | 30 | Ngân sách tỉnh |", "| 2 | Thi đua | Theo quy định | Quỹ khen thưởng |",
        "| | Tổng cộng | 30 | |",
      ],
      columns: "ncat", roles: "iiT", slip: (0, 2, "31"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "sections without money",
      head: ["| TT | Nội dung | Kinh phí | Cơ quan thực hiện |"],
      rows: [
        "| A | NHIỆM VỤ CHUNG | | |", "| I | Truyền thông | 10 | Sở Y tế |", "| II | In ấn | 5 | Sở Y tế |",
        "| B | NHIỆM VỤ RIÊNG | | |", "| I | Kiểm tra | 8 | Thanh tra |", "| | TỔNG CỘNG (A+B) | 23 | |",
      ],
      columns: "ncat", roles: "iiiiiT", printed: (0, "A|NHIỆM VỤ CHUNG|15|"), slip: (5, 2, "42"), found: ["KH301:5:2"]),
    BudgetCase(
      name: "how the total is divided, below it",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| 1 | Hội nghị | 80 |", "| 2 | In ấn | 20 |", "| | Tổng cộng | 100 |", "| | - Ngân sách tỉnh | 60 |",
        "| | - Ngân sách xã | 40 |",
      ],
      columns: "nca", roles: "iiToo", slip: (2, 2, "110"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "long numbers with decimals", unit: "tỷ đồng",
      head: ["| TT | Nội dung | Tổng số | NSTW | NSĐP |"],
      rows: [
        "| 1 | Cao tốc | 12.345,678 | 10.000,5 | 2.345,178 |", "| 2 | Cảng | 1,005 | 1 | 0,005 |",
        "| | Tổng số | 12.346,683 | 10.001,5 | 2.345,183 |",
      ],
      columns: "ncaaa", roles: "iiT", slip: (1, 4, "0,9"), found: ["KH301:2:4", "KH304:1:2"]),
    BudgetCase(
      name: "numbers without a number column",
      head: ["| Nội dung | Kinh phí | Ghi chú |"],
      rows: [
        "| 1. Hội nghị | 30 | |", "| a) Nước | 10 | |", "| b) Tài liệu | 20 | |", "| 2. In ấn | 5 | |",
        "| Cộng | 35 | |",
      ],
      columns: "cag", roles: "iiiiT", slip: (2, 1, "41"), found: ["KH303:0:1"]),
    BudgetCase(
      name: "money by body",
      head: ["| TT | Đơn vị | Năm 2026 | Năm 2027 | Cộng |"],
      rows: ["| 1 | Sở Y tế | 10 | 12 | 22 |", "| 2 | Xã A | 5 | | 5 |", "| | Tổng cộng | 15 | 12 | 27 |"],
      columns: "ncaaa", roles: "iiT", slip: (1, 4, "26"), found: ["KH301:2:4", "KH304:1:4"]),
    BudgetCase(
      name: "a row of column numbers with formulas",
      head: ["| TT | Nội dung | Tổng | Tỉnh | Xã |"],
      rows: [
        "| (1) | (2) | (3=4+5) | (4) | (5) |", "| 1 | Đường | 30 | 10 | 20 |", "| 2 | Điện | 7 | 3 | 4 |",
        "| | Tổng cộng | 37 | 13 | 24 |",
      ],
      columns: "ncaaa", roles: "iiT", slip: (1, 2, "51"), found: ["KH301:2:2", "KH304:0:2"]),
  ]
}
