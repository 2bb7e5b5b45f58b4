import KeHoachLint
import KeHoachSource
import Testing

/// A joint plan of a Committee and the Front, with what a test changes.
private func jointPlan(
  number: String = "15/KH-UBND-MTTQ", first: String = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
  second: String = "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", subject: String = "Triển khai nhiệm vụ",
  body: String = "Các cơ quan thực hiện./."
) -> String {
  "---\ncơ quan ban hành:\n- Ủy ban nhân dân tỉnh Lào Cai\n- Ủy ban Mặt trận Tổ quốc Việt Nam \\ tỉnh Lào Cai\n"
    + "số: \(number)\nđịa danh: Lào Cai\nngày: 07/5/2026\ntrích yếu: \(subject)\n---\n\n\(body)\n\n"
    + "::: nơi-nhận\n- Lưu: VT, VX.\n:::\n\n::: chữ-ký\n\(first)\n\nTrần Văn An\n:::\n\n"
    + "::: chữ-ký\n\(second)\n\nLê Thị Bình\n:::\n"
}

private func count(_ id: String, _ text: String) -> Int { ExamplePlan.ids(text).count { $0 == id } }

@Suite("Joint plans")
struct JointPlanTests {
  @Test(arguments: [
    ("15/KH-UBND-MTTQ", 0), ("15 /KH-UBND-MTTQ", 1), ("15/KH- UBND-MTTQ", 1), ("15-KH/UBND-MTTQ", 1),
    ("15/kh-UBND-MTTQ", 1), ("15/Kh-UBND-MTTQ", 1), ("15/KH-ubnd-MTTQ", 1), ("06a/KH-UBND-MTTQ", 0),
    ("/KH-UBND-MTTQ", 0),
  ]) func numbers(number: String, expected: Int) {
    #expect(count("KH112", jointPlan(number: number)) == expected)
  }

  @Test(arguments: [
    ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", ["KH125"]),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "CHỦ TỊCH", ["KH125"]),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH", []),
    ("TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", []),
    ("TM. ỦY BAN NHÂN DÂN\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", ["KH126"]),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. BAN THƯỜNG TRỰC\nGIÁM ĐỐC", ["KH126"]),
    ("TM. ỦY BAN NHÂN DÂN\nKT. PHÓ CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", ["KH122"]),
    ("TM. ỦY BAN NHÂN DÂN\nTL. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", ["KH122"]),
    ("TM. ỦY BAN NHÂN DÂN\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", []),
  ]) func signatures(first: String, second: String, expected: [String]) {
    let found = Set(ExamplePlan.ids(jointPlan(first: first, second: second))).filter { $0 >= "KH122" && $0 < "KH128" }
    #expect(found.sorted() == expected)
  }

  @Test(arguments: [
    ("nâng cao nhận thức phòng ngừa, ứng phó lũ quét", 1), ("nâng cao năng lực phòng ngừa, ứng phó lũ quét", 0),
    ("tăng cường năng lực phòng ngừa, ứng phó lũ quét", 1), ("phòng ngừa, ứng phó lũ quét", 0),
    ("nâng cao năng lực phòng ngừa", 0), ("thực hiện nâng cao năng lực phòng ngừa, ứng phó lũ quét", 0),
  ]) func closings(name: String, expected: Int) {
    let text = jointPlan(
      subject: "Nâng cao năng lực phòng ngừa, ứng phó lũ quét",
      body: "# I. NHIỆM VỤ\n\nMở lớp.\n\nTrên đây là Kế hoạch \(name), các cơ quan thực hiện./.")
    #expect(count("KH120", text) == expected)
  }

  @Test func whatIsMissingIsMissedBesideItsNeighbour() {
    let text = jointPlan().split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("địa danh") }.joined(separator: "\n")
    let source = SourceText(name: "a.kh", text)
    let found = ExamplePlan.lint(source).first { $0.rule.id == "KH101" }
    #expect(found.map { String(decoding: source.bytes[$0.range], as: UTF8.self) } == "số")
  }
}

@Suite("Tasks of all bodies")
struct BodyTaskTests {
  private func tasks(lead: String = "Sở Nội vụ", second: String = "- Thời gian thực hiện: Quý I.\n\n") -> String {
    func task(_ name: String, _ lead: String, _ rest: String) -> String {
      "### \(name)\n\n- Cơ quan chủ trì: \(lead).\n\n\(rest)"
    }
    let time = "- Thời gian thực hiện: Quý I.\n\n"
    return "# NHIỆM VỤ\n\n## Đào tạo\n\n" + task("Mở lớp", "Sở Nội vụ", time) + task("Thuê thầy", lead, time)
      + "## Trang bị\n\n" + task("Mua máy", "Sở Nội vụ", time) + task("Lắp đặt", "Sở Tài chính", second)
  }

  @Test(arguments: [
    ("", 1), ("- Thời gian thực hiện: Thường xuyên.\n\n", 0), ("- Lắp đặt xong trong tháng 6.\n\n", 0),
  ]) func timeInASmallGroup(second: String, expected: Int) {
    #expect(count("KH705", tasks(second: second) + "Triển khai./.\n") == expected)
  }

  @Test(arguments: [
    ("Sở Nội vụ; Công an tỉnh", 1), ("Sở Nội vụ; Bộ Chỉ huy quân sự tỉnh", 1), ("Công an tỉnh", 0),
    ("Sở Nội vụ; Ủy ban nhân dân các xã, phường", 0), ("Các sở, ban, ngành; Công an tỉnh", 0),
  ]) func leads(lead: String, expected: Int) {
    #expect(count("KH708", tasks(lead: lead) + "Triển khai./.\n") == expected)
  }

  @Test(arguments: [
    ("Sở Nội vụ và các cơ quan thực hiện như sau:\n\n", "Sở Y tế", 1), ("", "Công an tỉnh", 1),
    ("Các cơ quan, đơn vị thực hiện nhiệm vụ được giao.\n\n", "Sở Y tế", 0),
    ("Báo cáo kết quả của các cơ quan, đơn vị được công khai.\n\n", "Sở Y tế", 1), ("", "Sở Tài chính", 0),
  ]) func implementation(intro: String, lead: String, expected: Int) {
    let text = tasks(lead: lead) + "# TỔ CHỨC THỰC HIỆN\n\n\(intro)#. Sở Nội vụ mở lớp.\n\n#. Sở Tài chính cấp vốn./.\n"
    #expect(count("KH703", text) == expected)
  }

  @Test(arguments: [
    ("Báo và phát thanh, truyền hình tỉnh", "- Các sở, ban, ngành;\n", 1),
    ("Báo và phát thanh, truyền hình tỉnh", "- Các sở, ban, ngành;\n- Báo và phát thanh, truyền hình tỉnh;\n", 0),
    ("Báo và phát thanh, truyền hình tỉnh", "- Các cơ quan, đơn vị liên quan;\n", 0),
    ("Ủy ban nhân dân các xã, phường", "- Các sở, ban, ngành;\n", 1),
    ("Ủy ban nhân dân các xã, phường", "- Các sở, ban, ngành;\n- UBND cấp xã;\n", 0),
    ("Công an tỉnh", "- Các sở, ban, ngành;\n", 0),
    ("Hội Nông dân tỉnh", "- Các sở, ban, ngành;\n", 1),
    ("Hội Nông dân tỉnh", "- Các sở, ban, ngành, đoàn thể;\n", 0),
  ]) func recipients(lead: String, items: String, expected: Int) {
    let text =
      tasks(lead: lead)
      + "Triển khai./.\n\n::: nơi-nhận\n- Tỉnh ủy;\n- Hội đồng nhân dân tỉnh;\n\(items)- Lưu: VT, VX.\n:::\n"
    #expect(count("KH704", text) == expected)
  }

  @Test(arguments: [
    ("gửi báo cáo về Sở Nội vụ", 1), ("gửi báo cáo về Sở Nội vụ trước ngày 15/6", 0), ("báo cáo định kỳ", 0),
    ("báo cáo theo Mục I", 0), ("báo cáo Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", 1),
    ("báo cáo hằng quý", 0),
  ]) func reporting(words: String, expected: Int) {
    let text = tasks() + "# TỔ CHỨC THỰC HIỆN\n\n#. Sở Nội vụ mở lớp.\n\n# CHẾ ĐỘ BÁO CÁO\n\nCác cơ quan \(words)./.\n"
    #expect(count("KH707", text) == expected)
  }

  @Test(
    "Difficulties are a part of a report, and no report of their own",
    arguments: [
      ("định kỳ 6 tháng báo cáo kết quả và những khó khăn, vướng mắc về Sở Nội vụ", 0),
      ("nếu có khó khăn, vướng mắc, kịp thời báo cáo Sở Nội vụ", 1),
    ]) func difficulties(words: String, expected: Int)
  {
    let text = tasks() + "# TỔ CHỨC THỰC HIỆN\n\n#. Sở Nội vụ mở lớp.\n\n#. Các cơ quan thực hiện; \(words)./.\n"
    #expect(count("KH707", text) == expected)
  }
}

@Suite("Totals, ceilings, dates")
struct RecallTests {
  @Test(arguments: [
    ("300", 0), ("310", 1),
  ]) func products(total: String, expected: Int) {
    let text =
      "#. Kinh phí thực hiện là \(total) triệu đồng, gồm:\n\n#) Mở 12 lớp, mỗi lớp 20 triệu đồng: 240 triệu đồng.\n\n"
      + "#) Biên soạn 04 chuyên đề, đơn giá 15 triệu đồng: 60 triệu đồng./.\n"
    #expect(count("KH325", text) == expected)
  }

  @Test(arguments: [
    ("Tổng dự toán không vượt quá 100 triệu đồng.", 1), ("Tổng dự toán không vượt quá 140 triệu đồng.", 0),
    ("Tổng dự toán của mỗi lớp không vượt quá 10 triệu đồng.", 0), ("Mức chi không vượt quá 10 triệu đồng.", 0),
  ]) func ceilings(note: String, expected: Int) {
    func appendix(_ name: String, _ amount: Int, _ note: String) -> String {
      "::: phụ-lục \(name)\n\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
        + "| 1 | Hội nghị | \(amount) |\n| | Tổng cộng | \(amount) |\n:::\n\n\(note)\n:::\n\n"
    }
    let text =
      "Chi tiết tại các phụ lục kèm theo./.\n\n" + appendix("DỰ TOÁN CHUNG", 500, "Ghi chú.")
      + appendix("DỰ TOÁN LỚP", 140, note)
    #expect(count("KH326", text) == expected)
  }

  @Test(arguments: [
    ("Ban hành kế hoạch của địa phương trước ngày 31/01/2024", 1),
    ("Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2023", 1),
    ("Xây dựng kịch bản của cấp xã trước ngày 31/3/2024", 1),
    ("Ban hành kế hoạch của địa phương trước ngày 31/7/2024", 0),
    ("Rà soát văn bản ban hành trước ngày 31/01/2024", 0), ("Lập danh sách người sinh trước ngày 31/01/2024", 0),
    ("Công bố các dự án được phê duyệt trước ngày 31/01/2024", 0),
  ]) func deadlines(words: String, expected: Int) {
    #expect(count("KH413", words + "./.\n") == expected)
  }

  @Test(arguments: [
    ("18/15/2026", 1), ("31/4/2026", 1), ("18/5/2026", 0), ("30 tháng 02 năm 2026", 1), ("…/…/2026", 0),
  ])
  func decisions(date: String, expected: Int) {
    let text =
      "---\ncơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nkèm theo: Quyết định số 12/QĐ-UBND ngày \(date) của Ủy ban nhân dân tỉnh Vĩnh Long\n"
      + "trích yếu: Triển khai nhiệm vụ\n---\n\nCác cơ quan thực hiện./.\n"
    #expect(count("KH405", text) == expected)
  }

  @Test(arguments: [
    ("tại Phần V của Kế hoạch", 1), ("tại Phần II của Kế hoạch", 0), ("tại Phần V của Kế hoạch số 12", 0),
    ("tại Mục II Phần I của Kế hoạch", 1), ("tại Mục I Phần II của Kế hoạch", 0), ("tại Phần III Kế hoạch này", 1),
    ("nêu ở trên và theo dõi Mục II Phần I", 1), ("nêu ở trên và theo dõi Mục II Phần II", 0),
  ]) func parts(words: String, expected: Int) {
    let text =
      "# Phần I MỤC ĐÍCH\n\n# I. MỤC ĐÍCH\n\nMở lớp.\n\n# Phần II NHIỆM VỤ\n\n# I. NHIỆM VỤ\n\nMở lớp.\n\n# II. TỔ CHỨC\n\n"
      + "Sở Nội vụ thực hiện các nhiệm vụ \(words)./.\n"
    #expect(count("KH805", text) == expected)
  }

  @Test(arguments: [
    ("tại Phụ lục I; dự toán tại Phụ lục III", 1), ("tại các Phụ lục I, II, III", 0), ("tại Phụ lục I đến III", 0),
    ("từ Phụ lục I đến Phụ lục III", 0), ("tại Phụ lục I, II; Phụ lục III", 0),
  ]) func appendices(words: String, expected: Int) {
    let text =
      "# I. NHIỆM VỤ\n\nMở lớp \(words).\n\n# II. TỔ CHỨC\n\nSở Nội vụ mở lớp./.\n\n"
      + ["DANH MỤC", "PHÂN CÔNG", "DỰ TOÁN"].map { "::: phụ-lục \($0)\nMở lớp.\n:::\n\n" }.joined()
    #expect(count("KH804", text) == expected)
  }

  @Test(arguments: [
    ("hệ thống thông tin của tỉnh Đồng Tháp", 1), ("hệ thống thông tin của tỉnh Vĩnh Long", 0),
    ("theo kinh nghiệm của tỉnh Đồng Tháp", 0), ("Sở Nội vụ tỉnh Đồng Tháp mở lớp", 1),
    ("phối hợp với Sở Nội vụ tỉnh Đồng Tháp", 0), ("tham quan tại tỉnh Đồng Tháp", 0),
    ("nhân rộng cách làm của tỉnh Đồng Tháp", 0),
  ]) func provinces(words: String, expected: Int) {
    let text =
      "---\ncơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nsố: 15/KH-UBND\nđịa danh: Vĩnh Long\nngày: 07/5/2026\n"
      + "trích yếu: Triển khai nhiệm vụ\n---\n\nCác cơ quan thực hiện \(words)./.\n"
    #expect(count("KH807", text) == expected)
  }

  @Test(arguments: [
    ("Kinh phí năm 2025 đã giao cho Sở Nội vụ", 1), ("Kinh phí năm 2026 đã giao cho Sở Nội vụ", 0),
    ("Kinh phí được giao trong dự toán năm 2025", 1), ("Kinh phí năm 2025 đã giao được chuyển sang năm 2026", 0),
    ("Kinh phí thực hiện từ ngân sách phường năm 2025", 1), ("Kinh phí thực hiện từ ngân sách phường năm 2026", 0),
    ("Kinh phí từ nguồn kết dư ngân sách tỉnh năm 2025", 0), ("Kinh phí từ ngân sách năm 2025 chuyển sang", 0),
    ("Kết quả thực hiện kinh phí năm 2025 đã giao", 0), ("Năm 2025 đã giao 12 chỉ tiêu", 0),
  ]) func funding(words: String, expected: Int) {
    let text =
      "---\ncơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nsố: 15/KH-UBND\nđịa danh: Vĩnh Long\nngày: 07/5/2026\n"
      + "trích yếu: Triển khai nhiệm vụ năm 2026\n---\n\n# I. KINH PHÍ\n\n\(words)./.\n"
    #expect(count("KH808", text) == expected)
  }
}
