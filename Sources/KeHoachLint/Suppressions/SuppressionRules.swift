import KeHoachSource

extension Rule {
  /// KH090: a suppression silences something.
  static let unusedSuppression = Rule(
    "KH090", "bỏ-qua-thừa", .warning,
    Bilingual(
      "Ghi chú `soát lỗi: bỏ qua` phải che một điều đang sai.",
      en: "A note `soát lỗi: bỏ qua` must silence something that is found."),
    reason: Bilingual(
      "Ghi chú thừa che mất lỗi sẽ có sau này ở chính chỗ đó.",
      en: "A note that silences nothing will hide a later mistake at that very place."),
    source: "Ngôn ngữ kế hoạch, mục Soát lỗi",
    example: Rule.Example(
      wrong: "%% soát lỗi: bỏ qua KH202 — đã xem\n# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n",
      right: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n"))

  /// KH091: a suppression or a setting names rules that there are.
  static let unknownSuppression = Rule(
    "KH091", "bỏ-qua-lạ", .warning,
    Bilingual(
      "`soát lỗi` chỉ nhận `bỏ qua` và tên quy tắc có thật.", en: "`soát lỗi` takes `bỏ qua` and the names of rules."),
    reason: Bilingual("Tên gõ sai không che được gì.", en: "A mistyped name silences nothing."),
    source: "Ngôn ngữ kế hoạch, mục Soát lỗi",
    example: Rule.Example(
      wrong: "%% soát lỗi: bỏ qua tổng-dự-tán — đã xem\n# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n",
      right: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n"))

  /// KH092: an error of the syntax or of money is silenced only with a reason.
  static let suppressionWithoutReason = Rule(
    "KH092", "bỏ-qua-thiếu-lý-do", .warning,
    Bilingual(
      "Bỏ qua lỗi cú pháp (KH0) hay lỗi về tiền (KH3) phải ghi lý do sau dấu —; thiếu lý do thì lỗi vẫn còn. "
        + "Tệp không phải UTF-8 (KH001) không bỏ qua được.",
      en: "An error of the syntax (KH0) or of money (KH3) is silenced only with a reason after a dash; without one it "
        + "stays. A file that is not UTF-8 (KH001) can't be silenced."),
    reason: Bilingual(
      "Kế hoạch có lỗi như vậy vẫn in ra khi lỗi bị bỏ qua: người duyệt cần biết vì sao.",
      en: "A plan with such an error prints once it is silenced: who approves it needs to know why."),
    source: "Ngôn ngữ kế hoạch, mục Soát lỗi",
    example: Rule.Example(
      wrong: "%% soát lỗi: bỏ qua KH322, KH321\nKinh phí là 105 đồng (Một trăm linh lăm đồng)./.\n",
      right: "%% soát lỗi: bỏ qua KH321 — chép đúng văn bản gốc\nKinh phí là 105 đồng (Một trăm linh lăm đồng)./.\n"))

  /// KH095: a `.kehoach` file is understood.
  static let badConfiguration = Rule(
    "KH095", "cấu-hình-sai", .error,
    Bilingual(
      "Tệp `.kehoach` gồm các khóa `chọn`, `bỏ qua`, `mức`, `soát lỗi`, với tên quy tắc có thật.",
      en: "A `.kehoach` file has the keys `chọn`, `bỏ qua`, `mức`, `soát lỗi`, and the names of rules."),
    reason: Bilingual(
      "Dòng không hiểu được thì không có hiệu lực, mà người soạn tưởng là có.",
      en: "A line that isn't understood has no effect, though its author thinks that it has."),
    source: "Ngôn ngữ kế hoạch, mục Soát lỗi")
}
