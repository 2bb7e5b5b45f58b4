import KeHoachLint
import KeHoachSource
import Testing

/// A plan of a province's Committee, with what a test changes.
private func plan(
  issuer: String = "Ủy ban nhân dân tỉnh Lào Cai", superior: String = "", number: String = "15/KH-UBND",
  place: String = "Lào Cai", type: String = "Kế hoạch", subject: String = "Triển khai nhiệm vụ",
  body: String = "Các cơ quan thực hiện./.", recipients: String = "- Lưu: VT.",
  signature: String = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn An"
) -> String {
  "---\n" + (superior.isEmpty ? "" : "cơ quan chủ quản: \(superior)\n")
    + "cơ quan ban hành: \(issuer)\nsố: \(number)\nđịa danh: \(place)\nngày: 07/5/2026\nloại văn bản: \(type)\n"
    + "trích yếu: \(subject)\n---\n\n\(body)\n\n::: nơi-nhận\n\(recipients)\n:::\n\n::: chữ-ký\n\(signature)\n:::\n"
}

private func ids(_ text: String) -> [String] {
  Set(ExamplePlan.ids(text).filter { $0 >= "KH108" && $0 < "KH2" }).sorted()
}

/// What the plan is after all safe fixes.
private func fixed(_ text: String) -> String {
  String(
    decoding: Fixer(includesUnsafe: true).fix(SourceText(name: "a.kh", text)) { ExamplePlan.lint($0) }.bytes,
    as: UTF8.self)
}

@Suite("Number, symbol, place, issuer")
struct HeaderRuleTests {
  @Test(arguments: [
    ("5/KH-UBND", ["KH111"]), ("6a/KH-UBND", ["KH111"]), ("05/KH-UBND", []), ("06a/KH-UBND", []), ("/KH-UBND", []),
    ("15 /KH-UBND", ["KH112"]), ("15/KH- UBND", ["KH112"]), ("15/KH.UBND", ["KH112"]), ("15/KH_UBND", ["KH112"]),
    ("15/KH/UBND", ["KH112"]), ("15/KH–UBND", ["KH112"]), ("1500-KH/UBND", ["KH112"]), ("15/kh-ubnd", ["KH112"]),
    ("15/2026/KH-UBND", []), ("15/QĐ-UBND", ["KH113"]), ("15/TTr-UBND", ["KH113"]), ("15/UBND-VX", ["KH113"]),
    ("15/KH-SNV", ["KH114"]), ("15/KH-VP", ["KH114"]), ("15/KH", ["KH114"]), ("15/KH-UBND-VX", []),
  ]) func numberAndSymbol(number: String, expected: [String]) {
    #expect(ids(plan(number: number)) == expected)
  }

  @Test(arguments: [
    ("Sở Nội vụ", "15/KH-SNV", []), ("Sở Nội vụ", "15/KH-UBND", ["KH114"]), ("Sở Nội vụ", "15/KH-STC", ["KH114"]),
    ("Sở Thông tin và Truyền thông", "15/KH-STTTT", []), ("Sở Giáo dục và Đào tạo", "15/KH-SGDĐT", []),
    ("Sở Giáo dục và Đào tạo", "15/KH-SGD&ĐT", []), ("Sở Nông nghiệp và Môi trường", "15/KH-SNNMT", []),
    ("Sở Nông nghiệp và Môi trường", "15/KH-STNMT", ["KH114"]), ("Sở Kế hoạch và Đầu tư", "15/KH-SKHĐT", []),
    ("Sở Dân tộc và Tôn giáo", "15/KH-SDTTG", []), ("Sở Công Thương", "15/KH-SCT-QLNL", []),
  ]) func departments(issuer: String, number: String, expected: [String]) {
    let text = plan(
      issuer: issuer, superior: "UBND tỉnh Lào Cai", number: number, signature: "GIÁM ĐỐC\n\nTrần Văn An")
    #expect(ids(text) == expected)
  }

  @Test(arguments: [
    ("Trường THPT Đốc Binh Kiều", "15/KH-THPTĐBK"), ("Trường THPT Đốc Binh Kiều", "15/KH-ĐBK"),
    ("Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai", "15/KH-BCĐ"), ("Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai", "15/KH-UBND"),
    ("Văn phòng Ủy ban nhân dân tỉnh Lào Cai", "15/KH-VPUBND"), ("Bộ Tài chính", "15/KH-BTC"),
    ("Đảng ủy Sở Nội vụ", "15-KH/ĐU"), ("Chi cục Kiểm lâm", "15/KH-CCKL"),
    ("Bộ Nông nghiệp và Môi trường", "15/KH-BNNMT"),
  ]) func otherBodies(issuer: String, number: String) {
    let found = ids(plan(issuer: issuer, number: number, place: "Hà Nội", signature: "TRƯỞNG BAN\n\nTrần Văn An"))
    #expect(!found.contains { ["KH111", "KH112", "KH113", "KH114"].contains($0) })
  }

  @Test func otherTypes() {
    #expect(ids(plan(number: "15/QĐ-UBND", type: "Quyết định")) == [])
    #expect(ids(plan(number: "15/KH-UBND", type: "Quyết định")) == ["KH113"])
    #expect(ids(plan(number: "15/KH-UBND", type: "Kế hoạch, nhiệm vụ")) == [])
  }

  @Test(arguments: [
    ("Lào Cai", []), ("tỉnh Lào Cai", ["KH115"]), ("Tỉnh Lào Cai", ["KH115"]), ("Lào Cai,", ["KH115"]),
    ("Yên Bái", ["KH115"]), ("Hà Nội", ["KH115"]), ("Sa Pa", []), ("lào cai", ["KH115"]), ("Lào cai", ["KH115"]),
    ("LÀO CAI", ["KH115"]),
  ]) func places(place: String, expected: [String]) {
    #expect(ids(plan(place: place)) == expected)
  }

  @Test(arguments: [
    ("Ủy ban nhân dân xã An Thới Đông", "An Thới Đông", []), ("Ủy ban nhân dân phường 5", "Phường 5", []),
    ("Ủy ban nhân dân xã Bản Lầu", "Lào Cai", ["KH115"]),
    ("Ủy ban nhân dân Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh", []),
    ("Ủy ban nhân dân Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh", ["KH115"]),
    ("Ủy ban nhân dân thành phố Hà Nội", "Hà Nội", []),
    ("Ủy ban nhân dân phường Sài Gòn", "phường Sài Gòn", []),
    ("Ủy ban nhân dân phường Sài Gòn", "phường Sài gòn", ["KH115"]), ("Ủy ban nhân dân xã Ia H'Drai", "Ia H'Drai", []),
    ("Ban Chỉ đạo Chuyển đổi số tỉnh Lào Cai", "Lai Châu", ["KH115", "KH126"]),
  ]) func placesOfOthers(issuer: String, place: String, expected: [String]) {
    #expect(ids(plan(issuer: issuer, place: place)) == expected)
  }

  @Test func issuerNames() {
    #expect(ids(plan(issuer: "UBND TỈNH LÀO CAI")) == ["KH116"])
    #expect(fixed(plan(issuer: "UBND TỈNH LÀO CAI")).contains("ỦY BAN NHÂN DÂN TỈNH LÀO CAI"))
    #expect(ids(plan(superior: "Chính phủ")) == ["KH117"])
    #expect(ids(plan(issuer: "Ủy ban nhân dân xã Bản Lầu", superior: "UBND tỉnh Lào Cai", place: "Bản Lầu")) == [])
    #expect(
      ids(plan(issuer: "Sở Nội vụ", number: "15/KH-SNV", signature: "GIÁM ĐỐC\n\nTrần Văn An")) == ["KH117"])
  }

  @Test func headersAreMended() {
    let text = fixed(plan(number: "5/KH_UBND", place: "tỉnh Lào Cai", subject: "V/v triển khai nhiệm vụ."))
    #expect(text.contains("số: 05/KH-UBND\nđịa danh: Lào Cai\n"))
    let city = fixed(plan(issuer: "Ủy ban nhân dân thành phố Đà Nẵng", place: "TP. ĐÀ NẴNG"))
    #expect(city.contains("địa danh: TP. Đà Nẵng\n"))
    #expect(text.contains("trích yếu: Triển khai nhiệm vụ\n"))
    #expect(ids(text) == [])
  }
}

@Suite("Subject")
struct SubjectRuleTests {
  @Test(arguments: [
    ("Triển khai nhiệm vụ.", ["KH118"]), ("Triển khai nhiệm vụ;", ["KH118"]), ("Triển khai nhiệm vụ, v.v.", []),
    ("V/v triển khai nhiệm vụ", ["KH119"]), ("Về việc triển khai nhiệm vụ", ["KH119"]),
    ("Kế hoạch triển khai nhiệm vụ", ["KH119"]), ("Kế hoạch hóa gia đình năm 2026", []), ("Về đích nông thôn mới", []),
  ]) func marksAndOpenings(subject: String, expected: [String]) {
    #expect(ids(plan(subject: subject)) == expected)
  }

  private static let subject = "Phát triển thư viện cộng đồng trên địa bàn tỉnh Lào Cai giai đoạn 2026 - 2030"

  @Test(
    "plans name themselves in short",
    arguments: [
      "Trên đây là Kế hoạch phát triển thư viện cộng đồng trên địa bàn tỉnh, đề nghị các cơ quan thực hiện./.",
      "Trên đây là Kế hoạch phát triển thư viện cộng đồng giai đoạn 2026-2030 của Ủy ban nhân dân tỉnh./.",
      "Trên đây là kế hoạch Phát triển thư viện cộng đồng tại tỉnh Lào Cai giai đoạn 2026 – 2030./.",
      "Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh về phát triển thư viện, các cơ quan thực hiện./.",
      "Trên đây là Kế hoạch triển khai thực hiện Nghị quyết của Tỉnh ủy, yêu cầu các cơ quan báo cáo trước ngày 15/12/2026./.",
      "Trên đây là Kế hoạch này./.",
    ]) func silent(closing: String)
  {
    #expect(!ids(plan(subject: Self.subject, body: closing)).contains("KH120"))
  }

  @Test(arguments: [
    ("phát triển thư viện cộng đồng trên địa bàn tỉnh Lào Cai giai đoạn 2021 - 2025./.", Severity.warning),
    ("phát triển thư viện cộng đồng trên địa bàn tỉnh Yên Bái giai đoạn 2026 - 2030./.", .hint),
    ("phát triển thư viện công lập trên địa bàn tỉnh Lào Cai giai đoạn 2026 - 2030./.", .hint),
    ("phòng, chống dịch bệnh gia súc, gia cầm, thủy sản vụ đông xuân./.", .warning),
    ("phát triển du lịch trên địa bàn tỉnh Lào Cai năm 2025. Các cơ quan thực hiện./.", .warning),
    ("xây dựng nông thôn mới trên địa bàn tỉnh Lào Cai năm 2025, các cơ quan thực hiện./.", .warning),
  ]) func fires(closing: String, severity: Severity) {
    let found = ExamplePlan.lint(
      ExamplePlan.source(plan(subject: Self.subject, body: "Trên đây là Kế hoạch " + closing)))
    #expect(found.filter { $0.rule.id == "KH120" }.map(\.severity) == [severity])
  }
}

@Suite("What KH120 says")
struct SubjectAgreementWordingTests {
  @Test func yearsAreNamedAsYears() throws {
    let header = ExamplePlan.header().split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("trích yếu") ? "trích yếu: Phát triển thư viện cộng đồng năm 2024" : String($0) }
    let text =
      header.joined(separator: "\n")
      + "Triển khai.\n\nTrên đây là Kế hoạch phát triển thư viện cộng đồng năm 2023./.\n"
    let found = ExamplePlan.lint(SourceText(name: "a.kh", text)).filter { $0.rule.id == "KH120" }
    #expect(try #require(found.first).message.vi == "tên kế hoạch ở đây ghi “năm 2023”, trích yếu ghi “năm 2024”")
  }
}

@Suite("Signatures and recipients")
struct SignatureRuleTests {
  @Test(arguments: [
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", []),
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC", []), ("TM. UBND TỈNH\nCHỦ TỊCH", ["KH121"]),
    ("TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH", []), ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", []),
    ("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", []), ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ", []),
    ("T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH", ["KH121"]), ("TM.ỦY BAN NHÂN DÂN\nK/T CHỦ TỊCH\nPHÓ CHỦ TỊCH", ["KH121"]),
    ("TM ỦY BAN NHÂN DÂN\nCHỦ TỊCH", ["KH121"]), ("TM. ỦY BAN NHÂN DÂN\nTUQ CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ", ["KH121"]),
    ("TM. Ủy ban nhân dân\nCHỦ TỊCH", ["KH121"]), ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nCHỦ TỊCH", ["KH122"]),
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", ["KH122"]),
    ("TM. ỦY BAN NHÂN DÂN\nKT. PHÓ CHỦ TỊCH", ["KH122"]), ("TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH", ["KH123"]),
    ("TM. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG", ["KH124"]), ("KT. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", ["KH124"]),
    ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", ["KH125"]), ("CHỦ TỊCH", ["KH125"]), ("TM. ỦY BAN NHÂN DÂN\nGIÁM ĐỐC", ["KH126"]),
    ("PHÓ CHỦ TỊCH\nKT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN", ["KH127"]),
  ]) func committees(lines: String, expected: [String]) {
    #expect(ids(plan(signature: lines + "\n\nTrần Văn An")) == expected)
  }

  @Test(arguments: [
    ("Bộ Tài chính", "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG", []), ("Bộ Tài chính", "KT. BỘ TRƯỞNG\nPHÓ BỘ TRƯỞNG", ["KH122"]),
    ("Bộ Tài chính", "BỘ TRƯỞNG", []), ("Bộ Tài chính", "TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ", []),
    ("Bộ Tài chính", "CHỦ TỊCH", ["KH126"]), ("Bộ Chỉ huy quân sự tỉnh", "CHỈ HUY TRƯỞNG", []),
    ("Trường THPT Số 1", "KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG", []), ("Trường THPT Số 1", "HIỆU TRƯỞNG", []),
    ("Phòng Nội vụ", "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG", []), ("Phòng Nội vụ", "KT. TRƯỞNG PHÒNG\nPHÓ PHÒNG", []),
    ("Ban Chỉ đạo", "KT. TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH", []),
    ("Ban Chỉ đạo", "TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN", []),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam", "TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH", []),
    ("Trường THPT Số 1", "TM. TRƯỜNG THPT SỐ 1\nHIỆU TRƯỞNG", ["KH124"]),
    ("Thanh tra tỉnh Lào Cai", "CHÁNH THANH TRA", []), ("Thanh tra tỉnh Lào Cai", "GIÁM ĐỐC", ["KH126"]),
    ("Công an tỉnh", "GIÁM ĐỐC", []), ("Công an tỉnh", "CHỦ TỊCH", ["KH126"]),
    ("Văn phòng Ủy ban nhân dân tỉnh", "GIÁM ĐỐC", ["KH126"]), ("Bệnh viện Đa khoa tỉnh", "HIỆU TRƯỞNG", ["KH126"]),
    ("Bộ Chỉ huy quân sự tỉnh", "GIÁM ĐỐC", ["KH126"]), ("Trường Cao đẳng Lào Cai", "GIÁM ĐỐC", ["KH126"]),
    ("Chi cục Kiểm lâm", "CHI CỤC TRƯỞNG", []),
    ("Tổng cục Thủy lợi", "KT. TỔNG CỤC TRƯỞNG\nPHÓ TỔNG CỤC TRƯỞNG", []),
  ]) func others(issuer: String, lines: String, expected: [String]) {
    let found = ids(plan(issuer: issuer, number: "/KH-X", place: "Hà Nội", signature: lines + "\n\nTrần Văn An"))
    #expect(found.filter { $0 >= "KH121" } == expected)
  }

  @Test func signaturesAreMended() {
    let text = fixed(plan(signature: "T/M Ủy ban nhân dân\nPHÓ CHỦ TỊCH\n\nThS. TRẦN VĂN AN"))
    #expect(text.contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An\n"))
    #expect(ids(text) == [])
  }

  @Test(arguments: [
    ("Trần Văn An", []), ("ThS. Trần Văn An", ["KH128"]), ("TS. Trần Văn An", ["KH128"]),
    ("Ông Trần Văn An", ["KH128"]),
    ("PGS.TS. Trần Văn An", ["KH128"]), ("Đại tá Trần Văn An", ["KH128"]), ("BSCKII. Trần Văn An", ["KH128"]),
    ("TRẦN VĂN AN", ["KH129"]), ("PHÓ CHỦ TỊCH", []), ("Q BỘ TRƯỞNG", []), ("trần văn an", ["KH129"]),
    ("An", ["KH129"]), ("Y Biêr Niê", []), ("H'Yim Kđoh", []),
    ("Giàng Thị Dung", []), ("Bá Văn Thạc", []), ("Tô Ngọc Thanh", []),
  ]) func names(name: String, expected: [String]) {
    #expect(ids(plan(signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n" + name)) == expected)
  }

  @Test func ranksOfArmedForces() {
    let text = plan(issuer: "Công an tỉnh Lào Cai", number: "/KH-CAT", signature: "GIÁM ĐỐC\n\nĐại tá Trần Văn An")
    #expect(ids(text) == [])
    let school = plan(issuer: "Trường THPT Số 1", number: "/KH-THPT", signature: "HIỆU TRƯỞNG\n\nThS. Trần Văn An")
    #expect(ExamplePlan.lint(ExamplePlan.source(school)).filter { $0.rule.id == "KH128" }.map(\.severity) == [.hint])
  }

  @Test(arguments: [
    ("Một./.\n\nHai./.", ["KH130"]), ("Một./. Hai./.", ["KH130"]), ("1. Một.\n\n2. Hai./.", []), ("Một. /.", ["KH108"]),
    ("Một./", ["KH108"]), ("Một/.", ["KH108"]), ("Một./.\n\n| a |\n|---|\n| b |", []),
  ]) func closingMarks(body: String, expected: [String]) {
    #expect(ids(plan(body: body)) == expected)
    #expect(ids(fixed(plan(body: body))) == [])
  }

  @Test(arguments: [
    ("- Bộ Nội vụ;\n- Bộ Nội vụ (b/c);\n- Lưu: VT.", []), ("- Bộ Nội vụ;\n- bộ Nội vụ;\n- Lưu: VT.", ["KH131"]),
    ("- Như trên;\n- Lưu: VT.", ["KH132"]), ("- Như Điều 3;\n- Lưu: VT.", []),
    ("- - Bộ Nội vụ;\n- Lưu: VT.", ["KH133"]),
    ("- Lưu VT, TH.", ["KH133"]), ("- Lưu:VT.", ["KH133"]), ("- Lưu: VT, CN(M.Cường).", []),
    ("- Lưu: VT, TH (3b).", []),
  ]) func recipients(lines: String, expected: [String]) {
    #expect(ids(plan(recipients: lines)) == expected)
  }
}
