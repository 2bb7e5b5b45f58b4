import ArgumentParser
import KeHoach

/// The root command.
struct Tool: AsyncParsableCommand {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "kehoach",
    abstract: Bilingual(
      "Trình biên dịch kế hoạch hành chính (.kh) thành DOCX, XML, HTML và văn bản thuần.",
      en: "A compiler of Vietnamese official plans (.kh) to DOCX, XML, HTML and plain text."
    ).current,
    usage: Bilingual("kehoach <lệnh> …", en: "kehoach <command> …").current,
    discussion: Bilingual(
      """
      Tên lệnh tiếng Việt: xuat (build), soat (lint), dinh-dang (fmt), bang (table), vien-dan (citations), viec (tasks), nhap (import), gop-y (opinions), moi (new).

      Mã thoát: 0 xong, không có lỗi; 1 văn bản có lỗi; 2 không chạy được (không đọc, không ghi được tệp, mẫu trình \
      bày hỏng); 64 gõ sai lệnh.
      """,
      en: """
        Vietnamese names: xuat (build), soat (lint), dinh-dang (fmt), bang (table), vien-dan (citations), viec (tasks), nhap (import), gop-y (opinions), moi (new).

        Exit status: 0 done, no errors; 1 the document has errors; 2 it could not run (a file can't be read or \
        written, a bad template); 64 wrong usage.
        """
    ).current,
    version: "kehoach \(version)",
    subcommands: [
      Build.self, Lint.self, Format.self, Table.self, Citations.self, Tasks.self, Import.self, Opinions.self, New.self,
      Explain.self,
    ])

  /// The names of the commands, aliases too.
  static var commandNames: [String] {
    configuration.subcommands.flatMap { command in
      [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
    }
  }
}
