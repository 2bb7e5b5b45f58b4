import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH126: the signer's office is one of the issuer's.
  static let signerOffice = LintRule(
    Rule(
      "KH126", "chức-vụ-khác-cơ-quan", .warning,
      Bilingual("Chức vụ người ký thuộc cơ quan ban hành.", en: "The signer's office is one of the issuer's."),
      reason: Bilingual(
        "Khối chữ ký của cơ quan khác thường còn lại từ văn bản được sao chép.",
        en: "Another body's signature is mostly left over from a copied document."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7.c",
      example: signatureExample(
        issuer: "Sở Nội vụ", symbol: "KH-SNV", wrong: "CHỦ TỊCH\n\nTrần Văn An", right: "GIÁM ĐỐC\n\nTrần Văn An"))
  ) { context in
    context.signaturesOfIssuers.compactMap { lines, issuer in
      guard let issuer, context.plan.signatures.count == context.plan.header.issuers.count else { return nil }
      let folded = Keyword.fold(issuer.plain)
      guard let (_, right) = heads.first(where: { folded.hasPrefix($0.issuer) }), !folded.hasPrefix("bo chi huy"),
        !folded.hasPrefix("bo tu lenh")
      else { return nil }
      // The first office says whose head signs or is signed for.
      guard let head = lines.first(where: { $0.prefix != .onBehalf }), AuthorityLine.offices.contains(head.name),
        !right.contains(head.name)
      else { return nil }
      return LintFinding(
        at: head.text.place,
        Bilingual(
          "người ký là “\(head.text.plain.clipped)” nhưng cơ quan ban hành là “\(issuer.plain.clipped)”",
          en: "“\(head.text.plain.clipped)” signs, the issuer is “\(issuer.plain.clipped)”"),
        notes: issuer.range.isEmpty
          ? [] : [Diagnostic.Note(at: issuer.range, Bilingual("cơ quan ban hành", en: "the issuer"))])
    }
  }

  /// The heads that bodies of a kind can have.
  private static let heads: [(issuer: String, right: [String])] = [
    ("uy ban nhan dan", ["chu tich"]), ("ubnd", ["chu tich"]), ("uy ban mat tran", ["chu tich"]), ("so ", ["giam doc"]),
    ("bo ", ["bo truong"]),
    ("truong thpt", ["hieu truong"]), ("truong thcs", ["hieu truong"]), ("truong tieu hoc", ["hieu truong"]),
    ("truong mam non", ["hieu truong"]), ("truong trung hoc", ["hieu truong"]), ("truong mau giao", ["hieu truong"]),
  ]
}
