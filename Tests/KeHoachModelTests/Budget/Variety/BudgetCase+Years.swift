extension BudgetCase {
  /// Years, sources, bodies, and columns that are computed from others.
  static let years: [BudgetCase] = [
    BudgetCase(
      name: "sources under one head",
      head: [
        "| STT | Nội dung | Tổng kinh phí | Nguồn kinh phí | << | << | << |",
        "| ^^ | ^^ | ^^ | Ngân sách trung ương | Ngân sách địa phương | Doanh nghiệp | Nguồn khác |",
      ],
      rows: [
        "| I | Đào tạo | 1.250 | 500 | 450 | 200 | 100 |", "| 1 | Tập huấn | 750 | 300 | 250 | 200 | |",
        "| 2 | Hội thảo | 500 | 200 | 200 | - | 100 |", "| II | Thiết bị | 800 | 800 | | | |",
        "| | Tổng cộng (I+II) | 2.050 | 1.300 | 450 | 200 | 100 |",
      ],
      columns: "ncaaaaa", roles: "iiiiT", slip: (1, 3, "330"), found: ["KH303:0:3", "KH304:1:2"]),
    BudgetCase(
      name: "years by sources",
      head: [
        "| TT | Nhiệm vụ | Tổng số | Năm 2026 | << | << | Năm 2027 | << | << |",
        "| ^^ | ^^ | ^^ | Tổng | NSTW | NSĐP | Tổng | NSTW | NSĐP |",
      ],
      rows: [
        "| 1 | Xây dựng phần mềm | 900 | 400 | 300 | 100 | 500 | 350 | 150 |",
        "| 2 | Vận hành | 300 | 100 | | 100 | 200 | | 200 |",
        "| | Tổng số | 1.200 | 500 | 300 | 200 | 700 | 350 | 350 |",
      ],
      columns: "ncaaaaaaa", roles: "iiT", slip: (0, 3, "410"), found: ["KH301:2:3", "KH304:0:3"]),
    BudgetCase(
      name: "years by sources by bodies",
      head: [
        "| TT | Nội dung | Tổng cộng | Năm 2026 | << | << | << | Năm 2027 | << | << | << |",
        "| ^^ | ^^ | ^^ | Ngân sách tỉnh | << | Ngân sách xã | << | Ngân sách tỉnh | << | Ngân sách xã | << |",
        "| ^^ | ^^ | ^^ | Sở Y tế | Sở Nội vụ | Xã A | Xã B | Sở Y tế | Sở Nội vụ | Xã A | Xã B |",
      ],
      rows: [
        "| 1 | Tuyên truyền | 36 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |",
        "| 2 | Kiểm tra | 80 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 |",
        "| | Tổng cộng | 116 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 |",
      ],
      columns: "ncaaaaaaaaa", roles: "iiT", slip: (0, 2, "46"), found: ["KH301:2:2", "KH304:0:2"]),
    BudgetCase(
      name: "`Trong đó` in the head, some years only",
      head: ["| TT | Nội dung | Kinh phí | Trong đó: | << |", "| ^^ | ^^ | ^^ | Năm 2026 | Năm 2027 |"],
      rows: ["| 1 | Đề án A | 100 | 30 | 40 |", "| 2 | Đề án B | 200 | 80 | |", "| | Cộng | 300 | 110 | 40 |"],
      columns: "ncaaa", roles: "iiT", slip: (1, 3, "280"), found: ["KH301:2:3", "KH304:1:2"]),
    BudgetCase(
      name: "given, raised, cut, after",
      head: ["| TT | Đơn vị | Dự toán đã giao | Điều chỉnh tăng | Điều chỉnh giảm | Dự toán sau điều chỉnh |"],
      rows: [
        "| 1 | Sở Y tế | 500 | 100 | | 600 |", "| 2 | Sở Nội vụ | 300 | | 80 | 220 |",
        "| 3 | Sở Tư pháp | 200 | 20 | 40 | 180 |", "| | Tổng cộng | 1.000 | 120 | 120 | 1.000 |",
      ],
      columns: "ncaaaa", roles: "iiiT", slip: (1, 5, "380"), found: ["KH301:3:5", "KH304:1:5"]),
    BudgetCase(
      name: "before, up and down under a head, after",
      head: [
        "| TT | Danh mục dự án | Kế hoạch vốn trước điều chỉnh | Điều chỉnh | << | Kế hoạch vốn sau điều chỉnh |",
        "| ^^ | ^^ | ^^ | Tăng | Giảm | ^^ |",
      ],
      rows: [
        "| 1 | Trường học | 5.000 | | 1.200 | 3.800 |", "| 2 | Trạm y tế | 2.000 | 1.200 | | 3.200 |",
        "| | TỔNG SỐ | 7.000 | 1.200 | 1.200 | 7.000 |",
      ],
      columns: "ncaaaa", roles: "iiT", slip: (0, 4, "1.300"), found: ["KH301:2:4", "KH304:0:5"]),
    BudgetCase(
      name: "the difference of two columns",
      head: ["| TT | Nội dung | Dự toán đơn vị đề nghị | Dự toán thẩm định | Chênh lệch |"],
      rows: ["| 1 | Hội nghị | 120 | 100 | -20 |", "| 2 | In ấn | 50 | 55 | 5 |", "| | Cộng | 170 | 155 | -15 |"],
      columns: "ncaaa", roles: "iiT", slip: (1, 4, "-5"), found: ["KH301:2:4", "KH304:1:4"]),
    BudgetCase(
      name: "a share in per cent is not added",
      head: ["| TT | Nguồn vốn | Số tiền | Tỷ lệ (%) |"],
      rows: ["| 1 | Ngân sách tỉnh | 600 | 60 |", "| 2 | Xã hội hóa | 400 | 40 |", "| | Tổng cộng | 1.000 | 100 |"],
      columns: "ncat", roles: "iiT", slip: (2, 2, "1.100"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "per cent of execution beside amounts",
      head: ["| TT | Nội dung | Dự toán năm 2025 | Ước thực hiện năm 2025 | So sánh (%) | Dự toán năm 2026 |"],
      rows: [
        "| 1 | Chi thường xuyên | 500 | 450 | 90 | 520 |", "| 2 | Chi đầu tư | 200 | 100 | 50 | 300 |",
        "| | Tổng cộng | 700 | 550 | 78,57 | 820 |",
      ],
      columns: "ncaata", roles: "iiT", slip: (0, 5, "620"), found: ["KH301:2:5"]),
    BudgetCase(
      name: "what was spent up to now stands beside the year",
      head: ["| TT | Dự án | Tổng mức đầu tư | Lũy kế vốn đã bố trí đến hết năm 2025 | Kế hoạch năm 2026 |"],
      rows: [
        "| 1 | Cầu A | 9.000 | 4.000 | 2.500 |", "| 2 | Đường B | 6.000 | 6.000 | 0 |",
        "| | Tổng | 15.000 | 10.000 | 2.500 |",
      ],
      columns: "ncaaa", roles: "iiT", slip: (2, 3, "10.500"), found: ["KH301:2:3"]),
    BudgetCase(
      name: "quarters of one year",
      head: ["| TT | Nội dung | Kinh phí năm 2026 | Quý I | Quý II | Quý III | Quý IV |"],
      rows: [
        "| 1 | Tuần tra | 100 | 25 | 25 | 25 | 25 |", "| 2 | Sơ kết | 30 | | 30 | | |",
        "| | Tổng cộng | 130 | 25 | 55 | 25 | 25 |",
      ],
      columns: "ncaaaaa", roles: "iiT", slip: (0, 2, "110"), found: ["KH301:2:2", "KH304:0:2"]),
    BudgetCase(
      name: "years with kinds of spending",
      head: [
        "| TT | Nội dung | Tổng số | Trong đó | << | 2026 | 2027 |",
        "| ^^ | ^^ | ^^ | Chi đầu tư | Chi thường xuyên | ^^ | ^^ |",
      ],
      rows: [
        "| 1 | Chuyển đổi số | 90 | 60 | 30 | 40 | 50 |", "| 2 | Đào tạo | 20 | | 20 | 10 | 10 |",
        "| | Tổng cộng | 110 | 60 | 50 | 50 | 60 |",
      ],
      columns: "ncaaaaa", roles: "iiT", slip: (1, 4, "41"), found: ["KH301:2:4", "KH304:1:2"]),
  ]
}
