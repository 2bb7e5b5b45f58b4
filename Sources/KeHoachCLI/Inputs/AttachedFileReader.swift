import KeHoach
import KeHoachText

/// Reads the spreadsheet files that plans take tables from: nothing outside of the plan's own folder.
enum AttachedFileReader {
  /// The files that a plan names, each read once. What is wrong with one is said where the plan names it.
  static func read(_ references: [FileReference], in folder: String) -> AttachedFiles {
    var files = AttachedFiles()
    var seen: Set<[UInt8]> = []
    for reference in references where seen.insert(Path.key(reference.path)).inserted {
      files[reference.path] = read(reference, in: folder)
    }
    return files
  }

  private static func read(_ reference: FileReference, in folder: String) -> AttachedFiles.Reading {
    guard AttachedFiles.isTableFile(reference.path) else { return .failure(.wrongKind) }
    var path = String(reference.path.map { $0 == "\\" ? "/" : $0 })
    guard path.utf8.first != UInt8(ascii: "/") else { return .failure(.outside) }
    // A name that looks the same may be stored in other code points, as by a Mac.
    let place = Path.folder(path)
    // Not even names are told of what lies outside.
    let container = place == "." ? .found(folder) : Path.find(place, inside: folder)
    if case .outside = container { return .failure(.outside) }
    var names: [String] = []
    if case .found(let found) = container { names = (try? FolderListing.names(in: found).names) ?? [] }
    if FileStatus(path: Path.join(folder, path)) == nil, let same = names.first(where: { $0 == Path.name(path) }) {
      path = Path.join(place, same)
    }
    switch Path.find(path, inside: folder) {
    case .outside: return .failure(.outside)
    case .missing:
      let nearest = Keyword.nearest(to: Path.name(path), in: names.filter(AttachedFiles.isTableFile))
      return .failure(.missing(nearest: nearest.map { Path.join(place, $0) }))
    case .found(let found):
      do throws(Failure) {
        return AttachedFiles.read(try FileReader.read(found))
      } catch {
        return .failure(.unreadable(vi: error.message.vi, en: error.message.en))
      }
    }
  }
}
