import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Parser")
struct ParserTests {
  @Test("the dump shows blocks, labels and inline markup")
  func dump() {
    let tree = Parser.parse(SourceText("---\nsố: 1/KH\n---\n# I. A **b**\na) c {x.y | đồng} [@z]\n  d\n"))
    #expect(
      tree.dump() == """
        document 0..62
          header 0..19
            fence 0..3 "---"
            headerEntry 4..15
              key 4..8 "số"
              colon 8..9 ":"
              verbatim 10..14 "1/KH"
            fence 15..18 "---"
          title 19..32
            hashes 19..20 "#"
            label 21..23 "I."
            text 24..26 "A "
            strong 26..31
              delimiter 26..28 "**"
              text 28..29 "b"
              delimiter 29..31 "**"
          item 32..62
            label 32..34 "a)"
            text 35..37 "c "
            value 37..52 "{x.y | đồng}"
            text 52..53 " "
            reference 53..57 "[@z]"
            softBreak 57..60 "\\n  "
            text 60..61 "d"
        """)
  }
}
