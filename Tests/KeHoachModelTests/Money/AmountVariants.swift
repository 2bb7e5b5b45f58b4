/// What is thought of a spelling: accepted in silence, with a warning, or not at all.
enum SpellingJudgement: Sendable {
  case accept, acceptWarn, reject
}

/// Spellings of amounts, all of the project's reference list.
let amountVariants: [(number: Int, spelling: String, judgement: SpellingJudgement)] = [
  (24, "Hai mươi bốn đồng", .accept),
  (44, "Bốn mươi bốn đồng", .accept),
  (14, "Mười tư đồng", .reject),
  (104, "Một trăm lẻ bốn đồng", .accept),
  (104, "Một trăm linh tư đồng", .accept),
  (105, "Một trăm lẻ năm đồng", .accept),
  (105, "Một trăm linh lăm đồng", .reject),
  (105, "Một trăm năm đồng", .reject),
  (15, "Mười năm đồng", .reject),
  (25, "Hai mươi nhăm đồng", .acceptWarn),
  (25, "Hai mươi năm đồng", .reject),
  (25, "Hai lăm đồng", .reject),
  (21, "Hai mươi một đồng", .acceptWarn),
  (21, "Hai mốt đồng", .reject),
  (11, "Mười mốt đồng", .reject),
  (71, "Bảy mươi mốt đồng", .accept),
  (71, "Bẩy mươi mốt đồng", .accept),
  (1_000, "Một ngàn đồng", .accept),
  (1_001, "Một ngàn không trăm lẻ một đồng", .accept),
  (1_001, "Một nghìn lẻ một đồng", .acceptWarn),
  (1_010, "Một nghìn mười đồng", .reject),
  (1_015, "Một nghìn không mười lăm đồng", .reject),
  (1_000_000_000, "Một tỉ đồng", .accept),
  (1_000_000_000, "Một nghìn triệu đồng", .acceptWarn),
  (1_000_000_005, "Một tỷ không trăm linh năm đồng", .accept),
  (1_000_000_005, "Một tỷ không trăm triệu không trăm nghìn không trăm linh năm đồng", .acceptWarn),
  (1_000_000_005, "Một tỷ không triệu không nghìn không trăm linh năm đồng", .acceptWarn),
  (140_000_000, "Một trăm bốn mươi triệu đồng", .accept),
  (140_000_000, "một trăm bốn mươi triệu đồng", .accept),
  (140_000_000, "Một Trăm Bốn Mươi Triệu Đồng", .acceptWarn),
  (140_000_000, "Một trăm bốn mươi triệu đồng chẵn", .accept),
  (140_000_000, "Một trăm bốn mươi triệu đồng chẵn./.", .accept),
  (140_500_500, "Một trăm bốn mươi triệu năm trăm nghìn năm trăm đồng chẵn", .reject),
  (1_250_000, "Một triệu, hai trăm năm mươi nghìn đồng", .accept),
  (1_234_567, "Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng", .accept),
  (
    12_345_678_901_234,
    "Mười hai nghìn tỷ ba trăm bốn mươi lăm tỷ sáu trăm bảy mươi tám triệu chín trăm linh một nghìn hai trăm ba mươi tư đồng",
    .accept
  ),
  (1_000_000_000_000, "Một ngàn tỉ đồng", .accept),
  (1_000_000_000_000, "Một triệu triệu đồng", .reject),
  (1_500_000, "Một triệu rưỡi đồng", .reject),
  (140_000_000, "Một trăm bốn chục triệu đồng", .reject),
  (140_000_000, "Một trăm bốn mươi triệu VNĐ", .reject),
  (140_000_000, "Một trăm bốn mươi triệu", .acceptWarn),
]
