import KeHoachModel
import Testing

@Suite("Citations: symbols")
struct SymbolGrammarTests {
  private func mismatches(_ text: String) throws -> [SymbolGrammar.Mismatch] {
    SymbolGrammar.mismatches(in: try #require(CitationScanner.scan(text).first))
  }

  @Test("A symbol is taken apart")
  func groups() throws {
    let decision = try #require(DocumentSymbol("QĐ-BNN-TCTL"))
    #expect(decision.type == "QĐ" && decision.issuers == ["BNN"] && decision.unit == "TCTL" && decision.style == .state)
    let letter = try #require(DocumentSymbol("BTTTT-ƯDCNTT"))
    #expect(letter.type == nil && letter.issuers == ["BTTTT"] && letter.unit == "ƯDCNTT")
    let party = try #require(DocumentSymbol("CT/TU", isParty: true))
    #expect(party.type == "CT" && party.issuers == ["TU"] && party.style == .party)
    #expect(DocumentSymbol("QH15")?.style == .assembly)
    #expect(DocumentSymbol("TTLT-BTC-BTP-VPCP")?.issuers == ["BTC", "BTP", "VPCP"])
    #expect(DocumentSymbol("-") == nil)
  }

  @Test("All 27 abbreviations of the decree stand for their type")
  func decreeTypes() {
    let decree = DocumentType.allCases.prefix(29)
    #expect(decree.count { $0.abbreviations.isEmpty } == 1)  // Thư công; a letter's CV is the Party's.
    for type in decree { for short in type.abbreviations { #expect(SymbolGrammar.types(of: short).contains(type)) } }
    for type in DocumentType.allCases { #expect(DocumentType(name: type.rawValue.uppercased()) == type) }
    #expect(DocumentType(name: "Quyết") == nil)
  }

  @Test(
    "Words and symbol agree",
    arguments: [
      "Quyết định số 1322/QĐ-TTg của Thủ tướng Chính phủ", "Quy định số 69-QĐ/TW của Bộ Chính trị",
      "Luật số 72/2025/QH15",
      "Thông tư số 35/2021/TT-BTC ngày 19/5/2021 của Bộ trưởng Bộ Tài chính",
      "Công văn số 12/UBND-NC của Chủ tịch UBND tỉnh",
      "Chỉ thị số 11-CT/TU của Ban Thường vụ Tỉnh ủy",
      "Quyết định số 130/QĐ-BNN-PC ngày 22/01/2014 của Bộ trưởng Bộ Nông nghiệp và PTNT",
      "Văn bản số 1230/MĐV-ATMT", "Thông tư số 1/2015/TTLT-BTC-BNV của Bộ Nội vụ",
      "Quyết định số 866/QĐ-Tg của Thủ tướng Chính phủ",
      "Quyết định số 9/QĐ-ABC của Công ty A",
      "Thông tư số 26/2013/TT-BTTTT ngày 28/02/2025 của Bộ Thông tin và Truyền thông",
      "Nghị quyết số 66/NQ-CP ngày 01/7/2025 của Chính phủ",
    ])
  func agree(text: String) throws { #expect(try mismatches(text).isEmpty) }

  @Test("Type against symbol")
  func types() throws {
    #expect(try mismatches("Quyết định số 41/2022/NQ-HĐND") == [.type(written: .decision, symbol: [.resolution])])
    #expect(try mismatches("Quyết định số 12/UBND-NC") == [.noType(written: .decision)])
    #expect(try mismatches("Nghị định số 72/2025/QH15").count == 1)
    #expect(try mismatches("Thông tư số 181/2024/NĐ-CP") == [.type(written: .circular, symbol: [.decree])])
  }

  @Test("Issuer against symbol")
  func issuers() throws {
    for text in [
      "Thông tư số 98/2013/TT-BXD của Bộ Tài chính", "Quyết định số 1322/QĐ-TTg của Chính phủ",
      "Nghị quyết số 76/NQ-CP của Thủ tướng Chính phủ", "Nghị quyết số 41/2022/NQ-HĐND của Ủy ban nhân dân tỉnh",
    ] {
      guard case .issuer(let written, let symbol) = try mismatches(text).first else {
        Issue.record("\(text): no mismatch")
        continue
      }
      #expect(written != symbol)
    }
  }

  @Test("A ministry's symbol has its time")
  func periods() throws {
    #expect(try mismatches("Thông tư số 1/2024/TT-BNNMT ngày 05/6/2024").count == 1)
    #expect(try mismatches("Thông tư số 1/2025/TT-BNNMT ngày 05/6/2025").isEmpty)
    #expect(try mismatches("Thông tư số 1/2025/TT-BTTTT ngày 05/6/2025").count == 1)
    #expect(try mismatches("Thông tư số 1/2025/TT-BTTTT năm 2025").isEmpty)
  }
}
