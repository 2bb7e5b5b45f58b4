import KeHoachModel
import KeHoachText

/// Names of departments (`Sở`) and ministries (`Bộ`), and what slips make of the word that they begin with.
enum DepartmentNames {
  /// What is typed for the two heads. None of them means anything before a department's field, as `bố` would.
  static let misspelt = [("sở", ["sơ", "sỏ", "sỡ", "sờ", "sớ"]), ("bộ", ["bô", "bồ", "bổ", "bỗ"])]
  /// What stands for the `và` of a name, or for nothing, where it should be the other.
  static let links = ["và", "-", "–", "&"]
  /// Words before a head in small letters that leave it a head: not `cơ` and `cán` of `cơ sở`, `cán bộ`.
  static let beforeHead = [
    "của", "với", "cho", "do", "tại", "và", "thuộc", "giao", "nghị", "trình", "từ", "gửi", "bởi", "hợp", "qua",
  ]
  /// Words behind a name that make it a common noun, `sở Công Thương các tỉnh`, or part of another one, `y tế dự phòng`.
  static let afterPlural = ["các", "hai", "ba", "một", "từng", "mỗi", "những", "nhiều", "ngành", "dự"]
  /// The words, for the lexicon.
  static let words =
    misspelt.flatMap { [$0.0] + $0.1 } + links + [","] + beforeHead + afterPlural
    + ShortNames.departments.flatMap { $0.pieces(between: " ") }

  /// The names with their heads; those of two syllables behind either.
  static let all: [String] = {
    let long = OfficialNames.all.filter { name in
      !LawNames.isLaw(name) && ["Sở ", "Bộ "].contains { name.utf8.starts(with: $0.utf8) }
    }
    let short = ["Sở ", "Bộ "].flatMap { head in ShortNames.departments.map { head + $0 } }
    let names = long + short
    // `Văn hoá` is as right as `Văn hóa`.
    return names
      + names.map { name in
        name.pieces(between: " ").map { TonePlacement.new.converted($0) }.joined(separator: " ")
      }.filter { !names.contains($0) }
  }()
}
