extension SeededDefect {
  /// KH0.
  static let syntax: [SeededDefect] = [
    SeededDefect(
      "KH005", "đ) Tạo điều kiện để người", "đ) T¹o ®iÒu kiÖn tiÕp cËn cho ai", marks: "T¹o ®iÒu kiÖn"),
    SeededDefect(
      "KH005", "d) Bảo đảm mỗi xã, phường", "d) Baûo ñaûm moãi xaõ, phöôøng", marks: "Baûo ñaûm moãi xaõ"),
  ]
}
