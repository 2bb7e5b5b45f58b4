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
      guard let (_, right) = heads.first(where: { folded.hasPrefix($0.issuer) }) else { return nil }
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

  /// The heads that bodies of a kind can have; of two beginnings that fit the longer one stands first.
  private static let heads: [(issuer: String, right: [String])] =
    [
      ("uy ban nhan dan", ["chu tich"]), ("ubnd", ["chu tich"]), ("uy ban mat tran", ["chu tich"]),
      ("so ", ["giam doc"]),
      ("bo chi huy", ["chi huy truong"]), ("bo tu lenh", ["tu lenh"]), ("bo doi", ["chi huy truong", "tu lenh"]),
      ("bo ", ["bo truong"]),
      ("van phong uy ban", ["chanh van phong"]), ("van phong ubnd", ["chanh van phong"]),
      ("van phong hoi dong", ["chanh van phong"]), ("van phong hdnd", ["chanh van phong"]),
      ("van phong doan", ["chanh van phong"]), ("van phong so", ["chanh van phong"]),
      ("thanh tra ", ["chanh thanh tra", "tong thanh tra"]),
      ("cong an ", ["giam doc", "truong cong an", "truong phong"]),
      ("benh vien", ["giam doc"]), ("trung tam y te", ["giam doc"]), ("kho bac", ["giam doc", "tong giam doc"]),
      ("bao hiem xa hoi", ["giam doc", "tong giam doc"]), ("chi cuc ", ["chi cuc truong"]), ("cuc ", ["cuc truong"]),
      ("toa an", ["chanh an"]), ("vien kiem sat", ["vien truong"]), ("ban chi dao", ["truong ban"]),
      ("ban chi huy", ["truong ban"]), ("hoi nong dan", ["chu tich"]), ("hoi lien hiep", ["chu tich"]),
      ("hoi cuu chien binh", ["chu tich"]), ("lien doan lao dong", ["chu tich"]),
      ("lien minh hop tac xa", ["chu tich"]),
    ]
    + [
      "thpt", "thcs", "tieu hoc", "mam non", "trung hoc", "mau giao", "trung cap", "cao dang", "dai hoc", "chinh tri",
      "pho thong",
    ]
    .map { ("truong " + $0, ["hieu truong"]) }
}
