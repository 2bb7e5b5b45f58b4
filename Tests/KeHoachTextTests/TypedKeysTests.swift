import KeHoachText
import Testing

@Suite("Typed keys")
struct TypedKeysTests {
  @Test(
    "Telex and VNI",
    arguments: [
      ("hieenj", "hiện"), ("duwngj", "dựng"), ("huowngs", "hướng"), ("dduwowngf", "đường"), ("quyeest", "quyết"),
      ("thair", "thải"), ("hoaf", "hòa"), ("xax", "xã"), ("nawng", "năng"), ("hie6n5", "hiện"), ("thu7c5", "thực"),
      ("d9uong72", "đường"), ("na8ng", "năng"),
    ]) func decodes(keys: String, syllable: String)
  {
    #expect(TypedKeys.syllable(of: keys) == syllable)
  }

  @Test(
    "what makes no syllable",
    arguments: ["bank", "hoach", "flow", "tower", "ta6p", "m2", "hieenjs", "đaaf", "w"])
  func refuses(keys: String) {
    #expect(TypedKeys.syllable(of: keys) == nil)
  }
}
