import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct OpinionTests {
  private func draft(_ lines: [String]) -> Draft {
    var builder = DraftBuilder()
    for line in lines { builder.add(runs: [(line, CharacterFormat())]) }
    return Draft(
      format: .word, text: builder.text(name: "a"), paragraphs: builder.paragraphs,
      body: builder.paragraphs.indices.map { .paragraph($0) })
  }

  private let lines = [
    "KẾ HOẠCH", "I. MỤC TIÊU", "1. Chung", "a) Nâng cao", "b) Bảo đảm", "II. NHIỆM VỤ", "1.1. Đào tạo", "Phụ lục II",
    "1. Bảng",
  ]

  @Test func placesAreNamedAsOfficialsCiteThem() {
    #expect(
      DraftPosition(draft(lines)).paths
        == [
          "", "mục I", "khoản 1 mục I", "điểm a khoản 1 mục I", "điểm b khoản 1 mục I", "mục II", "khoản 1.1 mục II",
          "Phụ lục II", "khoản 1 Phụ lục II",
        ])
  }

  @Test func commentsAndChangesAreOpinions() {
    var draft = draft(lines)
    let target = draft.range(of: "Bảo đảm")
    var reply = DraftComment(author: "B", date: "", range: target, words: "Đã sửa")
    reply.repliesTo = 0
    var comment = DraftComment(
      author: "Sở Tài chính", date: "2026-11-21T09:30:00Z", range: target, words: "Nên ghi rõ\nchỉ tiêu")
    comment.isResolved = true
    draft.comments = [comment, reply]
    let place = draft.range(of: "Nâng cao")
    draft.revisions = [
      DraftRevision(
        kind: .deletion, author: "C", date: "", range: place.lowerBound..<place.lowerBound, words: "Tăng cường"),
      DraftRevision(kind: .insertion, author: "C", date: "", range: place, words: "Nâng cao"),
      DraftRevision(kind: .formatting, author: "C", date: "", range: place, words: "Nâng cao"),
    ]
    let table = OpinionTable(draft)
    #expect(
      table.rows
        == [
          [
            "1", "C", "", "điểm a khoản 1 mục I", "Tăng cường", "Đề nghị sửa “Tăng cường” thành “Nâng cao”", "",
          ],
          [
            "2", "Sở Tài chính", "21/11/2026", "điểm b khoản 1 mục I", "Bảo đảm", "Nên ghi rõ chỉ tiêu",
            "B: Đã sửa; (đã xử lý)",
          ],
        ])
    #expect(table.formattingChanges == 1)
    #expect(table.json.contains("\"replies\":[{\"author\":\"B\""))
  }

  @Test func repliesInACircleStandAlone() {
    var draft = draft(lines)
    draft.comments = [1, 0].map { other in
      var comment = DraftComment(author: "A", date: "", range: 0..<0, words: "x")
      comment.repliesTo = other
      return comment
    }
    #expect(OpinionTable(draft).opinions.count == 2)
    #expect(OpinionTable(draft).opinions.map(\.quotation) == ["KẾ HOẠCH", "KẾ HOẠCH"])
  }

  @Test func threadsAreReadFromTheirPart() throws {
    let space = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
    func comment(_ id: Int) -> String {
      "<w:comment \(space) w:id=\"\(id)\" w:author=\"A\"><w:p w14:paraId=\"0\(id)\"><w:r><w:t>lời \(id)</w:t></w:r></w:p></w:comment>"
    }
    let marks = [1, 2].map {
      "<w:commentRangeStart w:id=\"\($0)\"/><w:r><w:t>từ</w:t></w:r><w:commentRangeEnd w:id=\"\($0)\"/>"
    }
    let threads =
      "<w15:commentEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" w15:paraId=\"01\" w15:done=\"1\"/>"
      + "<w15:commentEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" w15:paraId=\"02\" "
      + "w15:paraIdParent=\"01\" w15:done=\"0\"/>"
    let document = EditedDocument(
      "<w:p>\(marks.joined())</w:p>",
      parts: [
        ("comments", "comments", comment(1) + comment(2)), ("commentsExtended", "commentsEx", threads),
      ])
    let draft = try document.draft()
    #expect(draft.comments.map(\.repliesTo) == [nil, 0])
    #expect(draft.comments.map(\.isResolved) == [true, false])
    #expect(OpinionTable(draft).rows.map(\.last) == ["A: lời 2; (đã xử lý)"])
  }

  @Test func commentsWithoutMarksAreListed() throws {
    let space = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
    func comment(_ id: Int) -> String {
      "<w:comment \(space) w:id=\"\(id)\" w:author=\"A\"><w:p w14:paraId=\"0\(id)\"><w:r><w:t>lời \(id)</w:t></w:r></w:p></w:comment>"
    }
    let thread =
      "<w15:commentEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" w15:paraId=\"02\" "
      + "w15:paraIdParent=\"01\"/>"
    let marked = "<w:commentRangeStart w:id=\"1\"/><w:r><w:t>một</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
    let document = EditedDocument(
      "<w:p>\(marked)</w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>",
      parts: [
        ("comments", "comments", comment(3) + comment(1) + comment(2)), ("commentsExtended", "commentsEx", thread),
      ])
    let draft = try document.draft()
    #expect(draft.comments.map(\.words) == ["lời 1", "lời 2", "lời 3"])
    #expect(draft.comments.map(\.repliesTo) == [nil, 0, nil])
    #expect(draft.comments[1].range == draft.comments[0].range)
    #expect(OpinionTable(draft).opinions.map(\.words) == ["lời 1", "lời 3"])
  }
}
