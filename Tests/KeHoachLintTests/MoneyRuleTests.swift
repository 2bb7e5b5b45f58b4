import Testing

@Suite("Rules on money in the text")
struct MoneyRuleTests {
  @Test(
    "products",
    arguments: [
      ("Mở 12 lớp, mỗi lớp 25.000.000 đồng: 240.000.000 đồng./.\n", 1),
      ("Mở 12 lớp, mỗi lớp 20.000.000 đồng: 240.000.000 đồng./.\n", 0),
      ("Biên soạn 04 chuyên đề, mỗi chuyên đề 15 triệu đồng, tổng cộng 50 triệu đồng./.\n", 1),
      ("Kinh phí: 12 lớp x 3 ngày x 2.000.000 đồng = 72.000.000 đồng./.\n", 0),
      ("Kinh phí: 12 lớp x 3 ngày x 2.000.000 đồng/ngày = 70.000.000 đồng./.\n", 1),
      // The price is of something else, or the sum is.
      ("Mở 12 lớp, mỗi học viên 2.000.000 đồng: 240.000.000 đồng./.\n", 0),
      ("Mở 12 lớp, mỗi lớp 20.000.000 đồng, hỗ trợ ăn ở 10.000.000 đồng./.\n", 0),
      ("Kinh phí: 10.000.000 đồng + 3 x 5.000.000 đồng = 25.000.000 đồng./.\n", 0),
    ]) func product(text: String, count: Int)
  {
    #expect(ExamplePlan.ids(text).filter { $0 == "KH318" }.count == count)
  }
}
