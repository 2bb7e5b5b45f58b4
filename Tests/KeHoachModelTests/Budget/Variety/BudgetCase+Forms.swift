extension BudgetCase {
  /// Forms of the Finance Ministry and of projects: number rows with formulas, periods, tax, codes, breakdowns.
  static let forms: [BudgetCase] = [
    BudgetCase(
      name: "a period over its years",
      head: ["| TT | Nội dung | Tổng giai đoạn 2026 - 2028 | Năm 2026 | Năm 2027 | Năm 2028 |"],
      rows: ["| 1 | Cao tốc | 35 | 20 | 10 | 5 |", "| | Tổng cộng | 35 | 20 | 10 | 5 |"],
      columns: "ncaaaa", roles: "iT", slip: (0, 2, "20"), found: ["KH301:1:2", "KH304:0:2"]),
    BudgetCase(
      name: "a period without `Tổng`",
      head: ["| TT | Nội dung | Giai đoạn 2026 - 2027 | 2026 | 2027 |"],
      rows: ["| 1 | Cao tốc | 30 | 20 | 10 |", "| 2 | Cảng | 7 | 7 | |", "| | Tổng cộng | 37 | 27 | 10 |"],
      columns: "ncaaa", roles: "iiT", slip: (0, 2, "45"), found: ["KH301:2:2", "KH304:0:2"]),
    BudgetCase(
      name: "a period by sources beside its years",
      head: [
        "| TT | Dự án | Tổng giai đoạn 2026-2027 | << | Năm 2026 | << | Năm 2027 | << |",
        "| ^^ | ^^ | NSTW | NSĐP | NSTW | NSĐP | NSTW | NSĐP |",
      ],
      rows: ["| 1 | Cầu A | 7 | 3 | 5 | 2 | 2 | 1 |", "| | Tổng cộng | 7 | 3 | 5 | 2 | 2 | 1 |"],
      columns: "ncaaaaaa", roles: "iT", slip: (0, 2, "5"), found: ["KH301:1:2", "KH304:0:2"]),
    BudgetCase(
      name: "letters and numbers under the head, a formula without brackets",
      head: ["| TT | Dự án | Vốn A | Vốn B | Cộng lại |"],
      rows: ["| A | B | 1 | 2 | 3=1+2 |", "| 1 | Cầu | 15 | 6 | 21 |", "| 2 | Đường | 10 | 20 | 30 |"],
      columns: "ncaaa", roles: "iiT", slip: (1, 4, "32"), found: ["KH304:0:4"]),
    BudgetCase(
      name: "bracketed numbers that take away",
      head: ["| TT | Nội dung | Số lượng | Đơn giá | Thành tiền | Ngân sách | Đóng góp |"],
      rows: [
        "| (1) | (2) | (3) | (4) | (5)=(3)x(4) | (6) | (7)=(5)-(6) |", "| 1 | Loa | 2 | 10 | 20 | 15 | 5 |",
        "| 2 | Bảng | 3 | 10 | 30 | 10 | 20 |", "| | Tổng cộng | | | 50 | 25 | 25 |",
      ],
      columns: "ncqpaaa", roles: "iiT", slip: (1, 6, "9"), found: ["KH301:2:6", "KH304:0:6"]),
    BudgetCase(
      name: "months as a factor", unit: "đồng",
      head: ["| TT | Nội dung | Số lượng | Thời gian (tháng) | Mức hỗ trợ | Kinh phí |"],
      rows: ["| 1 | Hỗ trợ cán bộ | 94 | 12 | 1.500.000 | |", "| | Tổng cộng | | | | 1.692.000.000 |"],
      columns: "ncqqpa", roles: "iT", printed: (0, "1|Hỗ trợ cán bộ|94|12|1.500.000|1.692.000.000"),
      slip: (0, 5, "141.000.000"), found: ["KH301:1:5", "KH302:0:5"]),
    BudgetCase(
      name: "a time that the products don't count",
      head: ["| TT | Nội dung | Số lượng | Thời gian (tháng) | Đơn giá | Thành tiền |"],
      rows: ["| 1 | Máy | 2 | 6 | 10 | 20 |", "| 2 | Xe | 3 | 2 | 10 | 30 |", "| | Tổng cộng | | | | 50 |"],
      columns: "ncqtpa", roles: "iiT", slip: (2, 5, "51"), found: ["KH301:2:5"]),
    BudgetCase(
      name: "a product that the number row states",
      head: ["| TT | Nội dung | Số lớp | Thời gian | Mức chi | Kinh phí |"],
      rows: [
        "| (1) | (2) | (3) | (4) | (5) | (6)=(3)x(4)x(5) |", "| 1 | Lớp A | 2 | 3 | 10 | 60 |",
        "| | Tổng cộng | | | | 60 |",
      ],
      columns: "ncqqpa", roles: "iT", slip: (1, 5, "20"), found: ["KH301:1:5", "KH302:0:5"]),
    BudgetCase(
      name: "a product whose price is money for one",
      head: ["| TT | Nội dung | Kinh phí 1 lớp | Số lớp | Kinh phí |"],
      rows: ["| (1) | (2) | (3) | (4) | (5)=(3)x(4) |", "| 1 | Lớp A | 10 | 3 | 30 |", "| | Tổng cộng | | | 30 |"],
      columns: "ncpqa", roles: "iT", slip: (1, 4, "13"), found: ["KH301:1:4", "KH302:0:4"]),
    BudgetCase(
      name: "materials and rents are no taxes",
      head: ["| TT | Nội dung | Vật tư đã có | Vật tư | Thuê máy | Cộng |"],
      rows: ["| 1 | Nhà | 5 | 10 | 3 | 18 |", "| 2 | Kho | 1 | 2 | 4 | 7 |", "| | Tổng cộng | 6 | 12 | 7 | 25 |"],
      columns: "ncaaaa", roles: "iiT", slip: (0, 3, "15"), found: ["KH301:2:3", "KH304:0:5"]),
    BudgetCase(
      name: "before tax, tax, after tax",
      head: ["| TT | Nội dung | Thành tiền trước thuế | Thuế VAT (10%) | Thành tiền sau thuế |"],
      rows: ["| 1 | Máy chủ | 100 | 10 | 110 |", "| 2 | Bàn | 20 | | |", "| | Tổng cộng | 120 | 12 | 132 |"],
      columns: "ncaaa", roles: "iiT", printed: (1, "2|Bàn|20|2|22"), slip: (0, 3, "25"),
      found: ["KH301:2:3", "KH304:0:4", "KH311:0:3"]),
    BudgetCase(
      name: "the capital of a year over `Trong đó`",
      head: ["| TT | Dự án | Kế hoạch vốn năm 2026 | Trong đó | << |", "| ^^ | ^^ | ^^ | NSTW | NSĐP |"],
      rows: ["| 1 | Cầu | 50 | 30 | 20 |", "| 2 | Đường | 7 | 5 | 2 |", "| | Tổng cộng | 57 | 35 | 22 |"],
      columns: "ncaaa", roles: "iiT", slip: (0, 2, "60"), found: ["KH301:2:2", "KH304:0:2"]),
    BudgetCase(
      name: "one row by quarters",
      head: ["| TT | Dự án | Tổng số | Quý I | Quý II | Quý III | Quý IV |"],
      rows: ["| 1 | Cầu | 52 | 30 | 20 | 1 | 1 |"],
      columns: "ncaaaaa", roles: "iT", slip: (0, 2, "60"), found: ["KH304:0:2"]),
    BudgetCase(
      name: "codes, ranks and rates are not added",
      head: ["| TT | Nội dung | Chương | Loại | Khoản | Tiểu mục | Lãi suất | Mức đầu tư/ha | Kinh phí |"],
      rows: [
        "| 1 | Chi lương | 412 | 070 | 085 | 6001 | 5 | 45 | 20 |",
        "| 2 | Chi khác | 412 | 340 | 341 | 6551 | 6 | 300 | 5 |",
        "| | Tổng cộng | | | | | | | 25 |",
      ],
      columns: "nctttttpa", roles: "iiT", printed: (2, "|Tổng cộng|||||||25"), slip: (2, 8, "36"), found: ["KH301:2:8"]),
  ]

  /// Rows that name their base, titles without numbers, and what is said below a total.
  static let rowForms: [BudgetCase] = [
    BudgetCase(
      name: "shares of the rows that they name",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| I | Trực tiếp | 100 |", "| II | Chi phí quản lý (5% x I) | |", "| III | Thuế VAT 10% (I+II) | |",
        "| IV | Dự phòng (10% x (I+II+III)) | 11,55 |", "| | Tổng cộng | 127,05 |",
      ],
      columns: "nca", roles: "i%%%T", printed: (2, "III|Thuế VAT 10% (I+II)|10,5"), slip: (3, 2, "10"),
      found: ["KH301:4:2", "KH311:3:2"]),
    BudgetCase(
      name: "a share of one row among several",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| I | Xây lắp | 100 |", "| II | Chi phí khác | 50 |", "| III | Dự phòng 10% x I | 10 |",
        "| | Tổng cộng | 160 |",
      ],
      columns: "nca", roles: "ii%T", slip: (2, 2, "15"), found: ["KH301:3:2", "KH311:2:2"]),
    BudgetCase(
      name: "a base in the column of explanations",
      head: ["| TT | Khoản mục | Diễn giải | Giá trị |"],
      rows: [
        "| 1 | Chi phí trực tiếp | | 200 |", "| 2 | Thiết bị | | 40 |", "| 3 | Chi phí chung | 5% x (1) | |",
        "| | Tổng cộng | | 250 |",
      ],
      columns: "ncta", roles: "ii%T", printed: (2, "3|Chi phí chung|5% x (1)|10"), slip: (2, 3, "12"),
      found: ["KH301:3:3", "KH311:2:3"]),
    BudgetCase(
      name: "a sum of leaves with words below it",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| 1 | Cao tốc | 35 |", "| 2 | Hạ tầng | 7 |", "| | Cộng | 42 |", "| | Bằng chữ: Bốn mươi hai triệu đồng | |",
        "| | Ghi chú: đã gồm thuế | |",
      ],
      columns: "nca", roles: "iiToo", slip: (0, 2, "53"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "titles joined over number and name",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| I. Truyền thông | << | 50 |", "| 1 | Hội nghị | 20 |", "| 2 | Tờ rơi | 30 |", "| II. Đào tạo | << | |",
        "| 1 | Lớp | 30 |", "| Tổng cộng (I+II) | << | 80 |",
      ],
      columns: "nca", roles: "iiiiiT", printed: (3, "II. Đào tạo||30"), slip: (1, 2, "12"), found: ["KH303:0:2"]),
    BudgetCase(
      name: "titles without numbers among rows that run on",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: [
        "| | **Cấp tỉnh** | 30,75 |", "| 1 | Sở Y tế | 10,5 |", "| 2 | Sở Nội vụ | 20,25 |", "| | **Cấp xã** | 10,75 |",
        "| 3 | Phường Tân Ninh | 4 |", "| 4 | Xã Long Chữ | 6,75 |", "| | Tổng cộng | 41,5 |",
      ],
      columns: "nca", roles: "iiiiiiT", slip: (6, 2, "42,5"), found: ["KH301:6:2"]),
    BudgetCase(
      name: "what is taken off beside a leaf",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: ["| 1 | Chi thường xuyên | 100 |", "| | Giảm trừ tiết kiệm | -10 |", "| | Tổng cộng | 90 |"],
      columns: "nca", roles: "iiT", slip: (2, 2, "100"), found: ["KH301:2:2"]),
    BudgetCase(
      name: "a part that is no more than its row",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: ["| 1 | Cao tốc | 35 |", "| | Trong đó: NSTW | 30 |", "| 2 | Cảng | 7 |", "| | Tổng cộng | 42 |"],
      columns: "nca", roles: "ioiT", slip: (1, 2, "50"), found: ["KH303:1:2"]),
    BudgetCase(
      name: "a breakdown that is whole in one column is whole in all",
      head: ["| TT | Nội dung | Năm 2026 | Năm 2027 |"],
      rows: [
        "| | TỔNG SỐ | 100 | 80 |", "| | Trong đó: | | |", "| | - NSTW | 60 | 50 |", "| | - NSĐP | 40 | 30 |",
        "| I | Hạ tầng | 100 | 80 |",
      ],
      columns: "ncaa", roles: "Toooi", slip: (2, 2, "50"), found: ["KH303:2:2"]),
    BudgetCase(
      name: "a formula behind a colon",
      head: ["| TT | Nội dung | Kinh phí |"],
      rows: ["| I | Cầu | 1 |", "| II | Đường | 2 |", "| III | Cảng | 3 |", "| | Tổng cộng: I+II+III | 6 |"],
      columns: "nca", roles: "iiiT", slip: (3, 1, "Tổng cộng: I+II"), found: ["KH305:3:1"]),
  ]
}
