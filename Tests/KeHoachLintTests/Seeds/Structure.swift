extension SeededDefect {
  /// KH2.
  static let structure: [SeededDefect] = [
    SeededDefect("KH202", "## 1. Mục đích", "## 1. Mục đích.", marks: "."),
    SeededDefect("KH205", "## 2. Yêu cầu", "## 2. Mục đích", marks: "2. Mục đích"),
    SeededDefect(
      "KH206", "## 2. Yêu cầu\n", "## 2. Nguyên tắc\n\n## 3. Yêu cầu\n", marks: "Nguyên tắc"),
    SeededDefect("KH207", "# I. MỤC ĐÍCH, YÊU CẦU", "# I. Mục đích, yêu cầu", marks: "Mục đích, yêu cầu"),
  ]
}
