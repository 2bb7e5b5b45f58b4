/// The template of Nghị định 30/2020/NĐ-CP and the skeletons for new plans, embedded in the program.
public enum BuiltInTemplate {
  /// The files of a template folder, by name.
  public static let files: [String: [UInt8]] = [
    "trinh-bay.kh": PackageResources.trinh_bay_kh,
    "trang.css": PackageResources.trang_css,
    "trang.html": PackageResources.trang_html,
  ]

  /// The skeletons by name, in the order to list them.
  public static let skeletons: [(name: String, bytes: [UInt8])] = [
    ("tỉnh", PackageResources.khung_kh),
    ("sở", PackageResources.khung_so_kh),
    ("xã", PackageResources.khung_xa_kh),
    ("kèm quyết định", PackageResources.khung_quyet_dinh_kh),
  ]
}
