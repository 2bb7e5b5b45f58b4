import KeHoachText
import Testing

@Suite struct SyllableTests {
  /// Syllables that plans use, with every onset and most rimes.
  static let possible = """
    nghiêng nghị nghề ngành người ngoài nguyên nguyễn nghệ ghi ghế gì gìn giữ giá giếng giêng giết gieo giò gia giề
    quốc quyết quý quí quỳnh quýt quy qua quá quan quân quê quên quẹo quở quăng quặng quảng quách
    khuỷu khuya khoẻ khỏe khuếch huỳnh huỵch hoạch hoà hòa thuý thúy thuở uỷ ủy uỵch ỉa ùa yêu yểu yên yếm ý yết
    kỹ kĩ tỷ tỉ lý lí mỹ mĩ sỹ sĩ hy hi ty vỹ thy
    xoong loong coong boong choòng soóc moóc goòng noãn góa goá gioăng buýt voan phuy pin pô panh
    ngoằn ngoèo ngoẹo ngoém ngoạm oẳng oách oanh oan oằn oăm oai oay
    ách ếch ích ạch đặc đắc được được đường được ướp bướu rượu hươu hưu cứu ưu mưa mứa của cua ruột luôn luộm
    thuế tuế tuệ duệ xuể khuynh tuyn tuýp luýt xuýt tuyến tuyệt chuyển chuyện
    kiểm kiến kế kẻ kêu kiêng kiệt kéo các cách cụ cứ cơ cờ cộng cử căn cân
    vọt vượt vạch phát phạt pháp phép tiếp tập tốt tất tách thích chếch
    ôm ấm ẩm ậy ai ao eo êm em e ê a ơ ô ư u i
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test(arguments: possible) func isPossible(_ word: String) {
    #expect(Syllable.isPossible(word))
    #expect(Syllable.isPossible(word.uppercased()))
  }

  static let impossible = """
    v b c đ th ng nghoẵm ngiêng ngĩ gế gẻ ghà ka kà cế cì cy ky̌ nghành ngh gh qa qú quu qx qiu
    cac cach thich phap tiêp tôt tot2 hoac pát piệc
    tòan hóan tóan qủa qúa gía gìa hoạc̣h thưởng2 cuả muà thưỏng nướć tiến̉g hịêp tíên thếê kêt tấưt
    iên iêu iếng byz dyk vỷt byên hyên nyêu boạch moăn phoạch voạ foa jiu wa zô café a2 a-b an. á́ ghii gii gyi
    ăn2 ă â ưo ươ uô iê oă uâ uy2 nghiêngg nghiêngêng ngr str trh xh nhh hh đđ aa ôô aă thuơng hưong nứơc
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test(arguments: impossible + ["", " ", "á à"]) func isImpossible(_ word: String) {
    #expect(!Syllable.isPossible(word))
  }

  @Test(arguments: [
    ("nghiêng", "ngh", "", "iê", "ng", Tone.level), ("quốc", "q", "u", "ô", "c", .sac),
    ("gì", "gi", "", "i", "", .huyen),
    ("giếng", "gi", "", "iê", "ng", .sac), ("giá", "gi", "", "a", "", .sac), ("yểu", "", "", "yê", "u", .hoi),
    ("HOẠCH", "h", "o", "a", "ch", .nang), ("nguyễn", "ng", "u", "yê", "n", .nga), ("ưa", "", "", "ưa", "", .level),
    ("đồng", "đ", "", "ô", "ng", .huyen), ("moóc", "m", "", "oo", "c", .sac),
  ])
  func structure(_ word: String, _ onset: String, _ medial: String, _ nucleus: String, _ coda: String, _ tone: Tone)
    throws
  {
    let syllable = try #require(Syllable(word))
    #expect(syllable.onset == onset)
    #expect(syllable.medial == medial)
    #expect(syllable.nucleus == nucleus)
    #expect(syllable.coda == coda)
    #expect(syllable.tone == tone)
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thúy", "thuý"), ("Ủy", "Uỷ"), ("HÓA", "HOÁ"), ("ngõa", "ngoã"), ("xòe", "xoè"),
    ("huỷ", "huỷ"), ("lũy", "luỹ"), ("tọa", "toạ"),
  ])
  func placement(_ old: String, _ new: String) {
    let isSame = old == new
    #expect(TonePlacement(of: old) == (isSame ? .new : .old))
    #expect(TonePlacement(of: new) == .new)
    #expect(TonePlacement.new.converted(old) == new)
    if !isSame { #expect(TonePlacement.old.converted(new) == old) }
    #expect(TonePlacement.new.converted(new) == new)
  }

  @Test(arguments: [
    "quý", "hoàn", "ngoài", "của", "mùa", "thuê", "thuở", "hoa", "khuya", "giá", "gì", "xyz", "", "tòan",
  ])
  func placementIsTheSame(_ word: String) {
    #expect(TonePlacement(of: word) == nil)
    #expect(TonePlacement.old.converted(word) == word)
    #expect(TonePlacement.new.converted(word) == word)
  }

  @Test(arguments: [
    ("tòan", "toàn"), ("qủa", "quả"), ("gía", "giá"), ("cuả", "của"), ("nứơc", "nước"), ("tíên", "tiến"),
    ("HÓAN", "hoán"),
    ("gíêng", "giếng"), ("thựơng", "thượng"), ("ngòai", "ngoài"),
  ])
  func misplacedTone(_ word: String, _ right: String) {
    #expect(Syllable.misplaced(word) == right)
    #expect(Syllable.misplaced(right) == nil)
  }

  @Test func misplacedOnlyInSyllables() {
    for word in ["v", "cac", "hoa", "nghành", "café"] { #expect(Syllable.misplaced(word) == nil) }
  }

  @Test func finalI() {
    #expect(FinalI(of: "kỹ") == .y)
    #expect(FinalI(of: "Kĩ") == .i)
    #expect(FinalI(of: "quí") == .i)
    #expect(FinalI.y.converted("TỈ") == "TỶ")
    #expect(FinalI.y.converted("quí") == "quý")
    #expect(FinalI.i.converted("lý") == "lí")
    for word in ["thuý", "huy", "di", "vỹ", "tin", "ý", "tiến"] {
      #expect(FinalI(of: word) == nil)
      #expect(FinalI.y.converted(word) == word)
    }
  }
}
