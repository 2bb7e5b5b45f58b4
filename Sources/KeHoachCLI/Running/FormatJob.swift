import KeHoach

/// What `fmt` does with one plan.
struct FormatJob: Sendable {
  /// What to do with the canonical source.
  enum Mode: Sendable {
    /// Writes it in the place of the source.
    case write
    /// Says whether it differs.
    case check
    /// Shows how it differs.
    case diff
  }

  /// What came of a plan.
  struct Outcome: Sendable {
    /// Whether the source was not canonical.
    var isChanged = false
    /// The text for standard output: a name, a difference, or the canonical source of standard input.
    var output: [UInt8] = []
    var failure: Failure?
  }

  let mode: Mode

  /// Does it.
  @Sendable func run(_ input: PlanInput) async -> Outcome {
    var outcome = Outcome()
    do throws(Failure) {
      let bytes = input.isStandardInput ? try FileReader.readStandardInput() : try FileReader.read(input.path)
      let formatted = try Self.format(SourceText(name: input.path, bytes: bytes))
      outcome.isChanged = formatted != bytes
      switch mode {
      case .check: if outcome.isChanged { outcome.output = Array("\(VisibleName.of(input.path))\n".utf8) }
      case .diff: outcome.output = UnifiedDiff.text(VisibleName.of(input.path), bytes, formatted)
      case .write where input.isStandardInput: outcome.output = formatted
      case .write: if outcome.isChanged { try SourceFile.replace(input.path, bytes, by: formatted) }
      }
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  private static func format(_ source: SourceText) throws(Failure) -> [UInt8] {
    do throws(SourceFormatter.Refusal) {
      return try Compiler().format(source)
    } catch {
      var failure = Failure(message(error))
      // The document is wrong, not the machine.
      failure.status = .findings
      failure.place = source.name
      if case .strayCarriageReturn(let offset) = error {
        let position = source.position(of: offset)
        failure.place = "\(source.name):\(position.line):\(position.column)"
      }
      throw failure
    }
  }

  private static func message(_ refusal: SourceFormatter.Refusal) -> Bilingual {
    switch refusal {
    case .notUTF8:
      Bilingual("không định dạng: tệp không phải UTF-8", en: "not formatted: the file is not UTF-8")
    case .strayCarriageReturn:
      Bilingual(
        "không định dạng: ký tự CR ở đây không kết thúc dòng nào; hãy xóa (kehoach lint --fix) trước",
        en: "not formatted: a carriage return here ends no line; delete it first (kehoach lint --fix)")
    case .changesMeaning:
      Bilingual(
        "không định dạng: kết quả sẽ không còn là kế hoạch này; hãy sửa lỗi cú pháp trước (kehoach lint)",
        en: "not formatted: the result would not be the same plan; mend its syntax first (kehoach lint)")
    }
  }
}
