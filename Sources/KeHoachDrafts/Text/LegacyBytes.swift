import KeHoachText

/// Vietnamese encodings of one byte a letter, other than those of fonts.
enum LegacyBytes: String, CaseIterable {
  /// VISCII 1.1, RFC 1456.
  case viscii = "VISCII"
  /// The code page of Windows: letters, and marks behind them.
  case windows1258 = "windows-1258"

  /// The text of bytes, its letters composed.
  func decode(_ bytes: some Sequence<UInt8>) -> String {
    switch self {
    case .viscii: Self.text(bytes, Self.visciiLetters)
    case .windows1258: Letters.compose(Self.text(bytes, Self.windowsLetters))
    }
  }

  private static func text(_ bytes: some Sequence<UInt8>, _ letters: [Unicode.Scalar]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(letters[Int(byte)]) }
    return String(scalars)
  }

  private static let visciiLetters: [Unicode.Scalar] = {
    var letters = (0..<256).map { Unicode.Scalar(UInt8($0)) }
    for (byte, letter) in [(2, "Ẳ"), (5, "Ẵ"), (6, "Ẫ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ")]
      as [(Int, Unicode.Scalar)]
    {
      letters[byte] = letter
    }
    let upper =
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
      + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
    for (offset, letter) in upper.unicodeScalars.enumerated() { letters[0x80 + offset] = letter }
    return letters
  }()

  private static let windowsLetters: [Unicode.Scalar] = {
    var letters = Array(LegacyEncoding.windows1252((0..<256).map { UInt8($0) }).unicodeScalars)
    let own: [(Int, Unicode.Scalar)] = [
      (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"), (0xDE, "\u{303}"),
      (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"), (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
    ]
    for (byte, letter) in own { letters[byte] = letter }
    return letters
  }()
}
