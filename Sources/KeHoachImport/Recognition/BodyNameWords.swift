import KeHoachText

/// How the names of bodies in a document's header begin.
enum BodyNameWords {
  /// The words that a body's name begins with.
  static let heads = PhraseStarts(
    [
      "uy ban", "ubnd", "hdnd", "hoi dong", "bo", "so", "phong", "truong", "ban", "cuc", "tong cuc", "chi cuc", "vu",
      "vien", "trung tam", "cong an", "dang uy", "hoc vien", "benh vien", "tinh uy", "huyen uy", "thanh uy",
      "van phong",
      "thanh tra", "kho bac", "bao hiem", "toa an", "vksnd", "dai", "hoi", "hiep hoi", "lien doan", "lien minh",
      "lien hiep", "tinh doan", "thanh doan", "huyen doan", "doan", "chi bo", "chi doan", "quoc hoi", "chinh phu",
      "thu tuong", "ngan hang", "tap doan", "tong cong ty", "cong ty", "to", "nha", "mat tran", "dang bo", "cong doan",
      "chi nhanh", "tram", "xi nghiep", "dang cong san", "kiem toan", "thong tan xa", "dai hoc", "bao tang", "thue",
      "hai quan", "thu vien", "khoa", "doi", "quy", "tong lien doan", "uy ban nhan dan", "ubmttq", "mttq", "vnpt",
      "hat kiem lam", "bhxh", "ttyt", "thcs", "thpt", "buu dien", "dien luc", "nhom",
    ])

  /// The names that stand on two lines: `ỦY BAN NHÂN DÂN` / `TỈNH TÂY NINH`.
  static let places = PhraseStarts([
    "tinh", "thanh pho", "tp", "tp.", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "dac khu",
  ])

  /// What of a name goes on from the line above whatever it begins with: `VÀ PHÁT TRIỂN NÔNG THÔN`.
  static func goesOn(_ line: DraftLine) -> Bool { !heads.begin(line) || line.startsSmall || tails.begin(line) }

  /// What only looks like the beginning of a name once folded: `TỔ QUỐC VIỆT NAM` is no `TỔ`.
  private static let tails = PhraseStarts(["to quoc"])
}
