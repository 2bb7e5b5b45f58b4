import KeHoachText
import Testing

@testable import KeHoachLint

@Suite("Lexicon")
struct LexiconTests {
  @Test("every common word has two syllables")
  func commonWords() {
    for word in CommonWords.text.pieces(between: ",") {
      #expect(word.pieces(between: " \n").count == 2, "\(word)")
    }
    #expect(Lexicon.commonWords.count == 2 * CommonWords.text.pieces(between: ",").count)
    #expect(Lexicon.commonWords.prefix(2).map(Lexicon.words.word) == ["thực", "hiện"])
  }

  @Test("a line of replacements is read with its commas and the first word that is wrong")
  func replacements() throws {
    let line = try #require(ReplacementTable.lines(of: "chủ trị, phối hợp > chủ trì, phối hợp").first)
    #expect(line.wrong == ["chủ", "trị", ",", "phối", "hợp"])
    #expect(line.key == "trị")
    #expect(line.right == "chủ trì, phối hợp")
    #expect(ReplacementTable.lines(of: "không có dấu").isEmpty)
  }

  @Test("the words of a list have the lowest numbers, and a set holds its own alone")
  func sets() throws {
    let set = WordSet(["sở", "bộ", "sở"])
    #expect(set.ids.count == 2)
    #expect(set.ids.allSatisfy { $0 < Lexicon.listedCount && set.contains($0) })
    let other = try #require(Lexicon.words.id(of: "nội"))
    #expect(!set.contains(other))
    #expect(!set.contains(WordID(Lexicon.words.count + 1)))
  }
}
