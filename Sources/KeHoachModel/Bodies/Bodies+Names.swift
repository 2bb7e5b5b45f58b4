extension Bodies {
  /// The names of the ministries, departments and other bodies in the data that are written out: no abbreviations, no
  /// levels such as `UBND huyện`.
  public static let fullNames: [String] = BodyRecord.all.filter { $0.kind != .level }.flatMap(\.names).filter { name in
    name.contains(" ") && !name.contains("&")
      && name.split(separator: " ").allSatisfy { word in word == "-" || word.contains(where: \.isLowercase) }
  }
}

extension Province {
  /// The names of all provinces and cities, past and present, in all their spellings.
  public static let allNames: [String] = ProvinceRecord.all.flatMap(\.names)
}
