import KeHoachText

/// What the facts of tasks are called, in front of a colon and at the head of a column: data.
enum TaskWords {
  /// The usual names, folded.
  static let names: [String: PlanTask.Fact] = {
    let names: [PlanTask.Fact: [String]] = [
      .lead: [
        "co quan chu tri", "don vi chu tri", "co quan, don vi chu tri", "chu tri", "giao chu tri", "co quan thuc hien",
        "don vi thuc hien", "co quan chu tri thuc hien", "don vi chu tri thuc hien", "chu tri thuc hien",
        "co quan chu tri tham muu", "chu tri, phoi hop", "co quan chu tri, phoi hop", "don vi chu tri, phoi hop",
      ],
      .support: ["co quan phoi hop", "don vi phoi hop", "co quan, don vi phoi hop", "phoi hop", "phoi hop thuc hien"],
      .time: [
        "thoi gian thuc hien", "thoi gian hoan thanh", "thoi han hoan thanh", "thoi han", "tien do", "thoi gian",
        "tien do thuc hien", "thoi han thuc hien",
      ],
      .output: [
        "san pham dau ra", "san pham, ket qua", "ket qua, san pham", "san pham", "ket qua", "san pham hoan thanh",
        "san pham du kien",
      ],
      .funding: ["kinh phi thuc hien", "kinh phi", "nguon kinh phi", "du toan kinh phi", "kinh phi du kien"],
      .supervisor: ["lanh dao phu trach", "lanh dao chi dao", "dong chi phu trach", "nguoi phu trach"],
    ]
    return names.reduce(into: [:]) { table, entry in for name in entry.value { table[name] = entry.key } }
  }()

  /// Words that tell what a column holds, the decisive ones first; each group stands for a kind of column.
  static let heads: [(column: TaskColumns.Kind, words: [String])] = [
    (.fact(.supervisor), ["lanh dao phu trach", "lanh dao chi dao", "nguoi phu trach", "dong chi phu trach"]),
    (.note, ["ghi chu"]),
    (.fact(.lead), ["chu tri", "don vi thuc hien", "co quan thuc hien", "nguoi thuc hien", "to chuc thuc hien"]),
    (.fact(.lead), ["co quan, don vi thuc hien", "don vi, ca nhan thuc hien", "trach nhiem thuc hien", "dau moi"]),
    (.fact(.support), ["phoi hop"]),
    (.start, ["bat dau"]),
    (.fact(.time), ["thoi gian", "thoi han", "tien do", "hoan thanh", "ket thuc", "thoi diem", "lo trinh"]),
    (.fact(.output), ["san pham", "ket qua", "dau ra"]),
    (.fact(.funding), ["kinh phi", "du toan", "thanh tien", "so tien"]),
    (.name, ["nhiem vu", "noi dung", "cong viec", "hoat dong", "hang muc", "giai phap", "ten du an", "ten viec"]),
  ]

  /// Heads of the column of row numbers.
  static let numbers: Set<String> = ["tt", "stt", "so tt", "so thu tu", "s tt"]
}

extension PlanTask.Fact {
  /// The fact that a key names: the words before the colon, such as `Đơn vị chủ trì`.
  public init?(key: some StringProtocol) {
    guard let fact = TaskWords.names[Keyword.fold(key)] else { return nil }
    self = fact
  }
}
