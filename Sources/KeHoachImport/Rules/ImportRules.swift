public import KeHoachSource

extension Rule {
  private static let language = "Ngôn ngữ kế hoạch"
  private static let practice = "Thực hành soạn thảo"
  private static let decree = "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II"

  /// KH990: words whose place in the plan was not understood are text.
  public static let keptAsText = Rule(
    "KH990", "giữ-là-chữ", .warning,
    Bilingual("Phần không hiểu được giữ nguyên là chữ.", en: "What is not understood is kept as text."),
    reason: Bilingual(
      "Người soạn cần xem lại chỗ chương trình không nhận ra thành phần.",
      en: "The author has to look at what the program could not place."),
    source: language)

  /// KH991: what a plan can't hold is left out.
  public static let notTakenOver = Rule(
    "KH991", "không-đưa-vào", .warning,
    Bilingual("Phần không đưa vào kế hoạch được nêu ra.", en: "What is left out of the plan is said."),
    reason: Bilingual("Không có gì mất đi mà người soạn không biết.", en: "Nothing is lost without being said."),
    source: language)

  /// KH992: a fact that the draft does not state is deduced.
  public static let deduced = Rule(
    "KH992", "suy-ra", .warning,
    Bilingual("Điều bản thảo không ghi mà suy ra thì cần xem lại.", en: "What was deduced has to be looked at."),
    reason: Bilingual("Chương trình có thể suy ra sai.", en: "The program may have deduced it wrongly."),
    source: language)

  /// KH993: words that the program makes differ from those of the draft.
  public static let printsOtherwise = Rule(
    "KH993", "in-khác-bản-thảo", .warning,
    Bilingual(
      "Chữ chương trình tự in khác bản thảo được nêu ra.", en: "Where made words differ from the draft it is said."),
    reason: Bilingual(
      "Quốc hiệu, số, ngày, nơi nhận in theo mẫu của Nghị định, không theo bản thảo.",
      en: "The national title, number, date and recipients print as the decree has them, not as the draft."),
    source: decree)

  /// KH994: marks in front of items are those of the plan language.
  public static let otherMark = Rule(
    "KH994", "dấu-đầu-dòng", .hint,
    Bilingual("Dấu đầu dòng của ý là “-”, của ý nhỏ là “+”.", en: "Items begin with “-”, items below them with “+”."),
    reason: Bilingual(
      "Văn bản hành chính dùng “-” và “+”; dấu khác được đổi.",
      en: "Official texts use “-” and “+”; others are changed."),
    source: practice)

  /// KH995: the program prints what the draft does not have.
  public static let added = Rule(
    "KH995", "in-thêm", .warning,
    Bilingual(
      "Thành phần bản thảo không có mà bản in có được nêu ra.", en: "What is printed and not in the draft is said."),
    reason: Bilingual("Bản in có thêm chữ so với bản thảo.", en: "The print has words that the draft has not."),
    source: language)

  /// KH996: a table was changed to fit the plan language.
  public static let tableChanged = Rule(
    "KH996", "bảng-đổi-dạng", .warning,
    Bilingual("Bảng đổi dạng khi đưa vào kế hoạch được nêu ra.", en: "A table that changed its form is said."),
    reason: Bilingual("Người soạn cần đối chiếu bảng với bản thảo.", en: "The author has to compare the table."),
    source: language)

  /// KH997: a part stands in another place than in the draft.
  public static let moved = Rule(
    "KH997", "đổi-chỗ", .warning,
    Bilingual(
      "Phần đứng ở chỗ khác so với bản thảo được nêu ra.", en: "What stands elsewhere than in the draft is said."),
    reason: Bilingual(
      "Kế hoạch in các thành phần theo thứ tự của Nghị định.", en: "Components print in the decree's order."),
    source: decree)

  /// KH998: automatic numbering begins anew where it should go on.
  public static let countsAnew = Rule(
    "KH998", "số-tự-động-đếm-lại", .warning,
    Bilingual(
      "Đánh số tự động đếm tiếp trong cùng một mục.", en: "Automatic numbers count on below one title."),
    reason: Bilingual(
      "Danh sách bị ngắt thì Word đếm lại từ đầu, hai mục mang một số.",
      en: "Where a list is interrupted Word counts anew, and two items have one number."),
    source: practice)

  /// The rules about what becomes of a draft.
  public static let importRules = [
    keptAsText, notTakenOver, deduced, printsOtherwise, otherMark, added, tableChanged, moved, countsAnew,
  ]
}
