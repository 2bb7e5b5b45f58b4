import KeHoachSyntax
import KeHoachText

extension Flow {
  /// For each block, whether it belongs to a section that says who does what: `TỔ CHỨC THỰC HIỆN`, `PHÂN CÔNG …`.
  public var implementationBlocks: [Bool] {
    let titles = ["to chuc thuc hien", "phan cong", "trach nhiem", "to chuc trien khai"]
    var isPart = [Bool](repeating: false, count: blocks.count)
    // `Phần III KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN` with a section `TỔ CHỨC THỰC HIỆN` below it: the section is meant.
    var holdsSection = [Bool](repeating: false, count: blocks.count)
    for index in blocks.indices where blocks[index].isTitle {
      guard let parent = blocks[index].parent, blocks[parent].label?.scheme == .part, let text = blocks[index].text
      else { continue }
      let title = Keyword.fold(text.plain)
      if titles.contains(where: title.holdsBytes) { holdsSection[parent] = true }
    }
    for index in blocks.indices {
      if let parent = blocks[index].parent, isPart[parent] {
        isPart[index] = true
      } else if case .title(let text, _) = blocks[index].content {
        let title = Keyword.fold(text.plain)
        isPart[index] = !holdsSection[index] && titles.contains(where: title.holdsBytes)
      }
    }
    return isPart
  }
}
