import KeHoachSource
import Testing

@testable import KeHoachSyntax

@Suite struct DecomposedTests {
  /// `ạ` is three bytes in one piece and in two: the length of a line says nothing.
  @Test(arguments: ["a\u{0323}", "a\u{0301}", "e\u{0302}\u{0301}", "o\u{031B}\u{0323}"])
  func lettersInPiecesAreFoundWhateverTheirLength(letter: String) {
    let source = SourceText("Tr\(letter)m y t\n")
    let found = Parser.parse(source).diagnostics.filter { $0.rule == .notComposed }
    #expect(found.count == 1)
    let edits = found.flatMap(\.fixes).flatMap(\.edits)
    #expect(!edits.isEmpty)
    let mended = SourceText(name: "-", bytes: TextEdit.apply(edits, to: source.bytes))
    #expect(!Parser.parse(mended).diagnostics.contains { $0.rule == .notComposed })
  }
}
