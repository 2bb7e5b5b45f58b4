import KeHoachDrafts
import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension PlanText {
  /// The text with all letters composed, as sources are.
  func composed() -> PlanText {
    var result = PlanText()
    var end = 0
    for part in map {
      result.add(made: bytes.words(end..<part.plan.lowerBound))
      end = part.plan.upperBound
      if !part.isVerbatim {
        result.add(bytes.words(part.plan).composed, for: part.draft)
        continue
      }
      var start = part.plan.lowerBound
      let shift = part.draft.lowerBound - start
      for letter in bytes.decomposedLetters(in: part.plan) {
        result.add(bytes: bytes[start..<letter.range.lowerBound], from: start + shift)
        result.add(letter.text, for: letter.range.lowerBound + shift..<letter.range.upperBound + shift)
        start = letter.range.upperBound
      }
      result.add(bytes: bytes[start..<part.plan.upperBound], from: start + shift)
    }
    result.add(made: bytes.words(end..<bytes.count))
    return result
  }
}

extension [UInt8] {
  /// The letters in a range that are not composed, each with the one that it is composed.
  fileprivate func decomposedLetters(in range: Range<Int>) -> [TextEdit] {
    let words = words(range)
    // The composed form may have as many bytes: that of `ạ` has three as well.
    guard !words.composed.utf8.elementsEqual(self[range]) else { return [] }
    var result: [TextEdit] = []
    var at = range.lowerBound
    for character in words {
      let letter = String(character)
      let place = at..<at + letter.utf8.count
      at = place.upperBound
      let composed = letter.composed
      if !composed.utf8.elementsEqual(letter.utf8) { result.append(TextEdit(place, composed)) }
    }
    return result
  }
}

extension PlanWriter {
  /// Composes the letters of the plan; the remark mends those of the draft as well.
  mutating func compose() {
    let letters = draft.paragraphs.flatMap { bytes.decomposedLetters(in: $0.range) }
    guard let first = letters.first else { return }
    text = text.composed()
    remark(
      Diagnostic(
        .notComposed, at: first.range,
        Bilingual(
          "bản thảo có \(letters.count) chữ tổ hợp (NFD); kế hoạch ghi bằng chữ dựng sẵn (NFC)",
          en: "the draft has \(letters.count) decomposed letters (NFD); the plan has them composed (NFC)"),
        fixes: [
          FixIt(
            Bilingual("chuyển các chữ ấy sang chữ dựng sẵn", en: "compose these letters"), isSafe: true,
            edits: letters)
        ]))
  }
}
