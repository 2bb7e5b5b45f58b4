public import KeHoachSource
import KeHoachSyntax

/// What an office writes in every plan, from the file `co-quan.kh` of its template: header entries, the usual
/// recipients, the usual signature. A plan takes from it whatever it doesn't say itself.
///
/// The file is written in the plan language: a header, and `nơi-nhận` and `chữ-ký` blocks; nothing else in it is read.
public struct OfficeProfile: Sendable {
  /// The header of the profile.
  let header: Node?
  let recipients: Recipients?
  let signatures: [Signature]

  /// Reads a profile.
  public init(_ source: SourceText) {
    let tree = Parser.parse(source)
    let reader = PlanReader(tree, profile: nil, files: AttachedFiles())
    header = tree.root.child(.header)
    recipients = reader.plan.recipients.map { Recipients(items: $0.items.map(\.madeCopy), range: 0..<0) }
    signatures = reader.plan.signatures.map { signature in
      Signature(
        authority: signature.authority.map(\.madeCopy), name: signature.name?.madeCopy,
        office: signature.office.map(\.madeCopy), range: 0..<0)
    }
  }
}

extension RichText {
  /// The text without its places, which are those of another file.
  fileprivate var madeCopy: RichText {
    RichText(inlines.map { Inline($0.content, traits: $0.traits, range: 0..<0) }, range: 0..<0)
  }
}
