/// The issuers whose abbreviations in symbols are fixed enough to check: data, one issuer a line.
///
/// `abbreviations | names, the official one first | from | until (that day it existed no more)`. The days of ministries
/// and departments are those of `BodyTable`; a body without days has existed all along. Abbreviations of other bodies are
/// set by their heads (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.b), so nothing is said about them.
enum IssuerTable {
  static let text = """
    TTg | Thủ tướng Chính phủ; Thủ tướng
    CP | Chính phủ
    QH | Quốc hội
    UBTVQH | Ủy ban Thường vụ Quốc hội; UBTVQH; Ủy ban thường vụ Quốc hội
    CTN | Chủ tịch nước; Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam
    VPCP | Văn phòng Chính phủ; VPCP
    TTCP | Thanh tra Chính phủ; Tổng Thanh tra Chính phủ
    NHNN | Ngân hàng Nhà nước Việt Nam; Ngân hàng Nhà nước; NHNN
    KTNN | Kiểm toán nhà nước; Tổng Kiểm toán nhà nước
    TANDTC | Tòa án nhân dân tối cao; Hội đồng Thẩm phán Tòa án nhân dân tối cao
    VKSTC; VKSNDTC | Viện kiểm sát nhân dân tối cao
    TW; TƯ | Ban Chấp hành Trung ương; Bộ Chính trị; Ban Bí thư; Ban Chấp hành TW; Trung ương Đảng
    TU | Tỉnh ủy; Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy; Thành ủy; Ban Thường vụ Thành ủy; Thường trực Thành ủy
    + | Ban Chấp hành Đảng bộ tỉnh; Ban Chấp hành Đảng bộ thành phố
    HĐND | Hội đồng nhân dân; HĐND
    UBND | Ủy ban nhân dân; UBND
    BQP | Bộ Quốc phòng
    BCA | Bộ Công an
    BNG | Bộ Ngoại giao
    BTP | Bộ Tư pháp
    BTC | Bộ Tài chính
    BCT | Bộ Công Thương
    BXD | Bộ Xây dựng
    BGDĐT; BGD&ĐT; BGD | Bộ Giáo dục và Đào tạo; Bộ GD&ĐT; Bộ GDĐT
    BYT | Bộ Y tế
    BVHTTDL | Bộ Văn hóa, Thể thao và Du lịch; Bộ VHTTDL; Bộ VHTT&DL
    BNV | Bộ Nội vụ
    BKHCN; BKH&CN | Bộ Khoa học và Công nghệ; Bộ KH&CN; Bộ KHCN
    BNNMT; BNN&MT | Bộ Nông nghiệp và Môi trường; Bộ NN&MT; Bộ NNMT | 2025-03-01
    BDTTG | Bộ Dân tộc và Tôn giáo | 2025-03-01
    BKHĐT; BKH&ĐT; BKH | Bộ Kế hoạch và Đầu tư; Bộ KH&ĐT; Bộ KHĐT | | 2025-03-01
    BGTVT | Bộ Giao thông vận tải; Bộ GTVT | | 2025-03-01
    BTNMT; BTN&MT | Bộ Tài nguyên và Môi trường; Bộ TN&MT; Bộ TNMT | | 2025-03-01
    BNN; BNNPTNT; BNN&PTNT | Bộ Nông nghiệp và Phát triển nông thôn; Bộ NN&PTNT; Bộ NNPTNT | | 2025-03-01
    + | Bộ Nông nghiệp và PTNT
    BTTTT | Bộ Thông tin và Truyền thông; Bộ TT&TT; Bộ TTTT | | 2025-03-01
    BLĐTBXH | Bộ Lao động - Thương binh và Xã hội; Bộ LĐTB&XH; Bộ LĐ-TB&XH; Bộ LĐTBXH | | 2025-03-01
    UBDT | Ủy ban Dân tộc | | 2025-03-01
    STC | Sở Tài chính
    SXD | Sở Xây dựng
    SKHCN | Sở Khoa học và Công nghệ
    SCT | Sở Công Thương
    STP | Sở Tư pháp
    SYT | Sở Y tế
    SNV | Sở Nội vụ
    SGDĐT; SGD&ĐT | Sở Giáo dục và Đào tạo
    SNNMT | Sở Nông nghiệp và Môi trường
    SKHĐT | Sở Kế hoạch và Đầu tư
    SGTVT | Sở Giao thông vận tải
    STNMT | Sở Tài nguyên và Môi trường
    STTTT | Sở Thông tin và Truyền thông
    SLĐTBXH | Sở Lao động - Thương binh và Xã hội
    SVHTTDL | Sở Văn hóa, Thể thao và Du lịch
    """

  /// What may stand before the name of an issuer that its head signs for.
  static let titles = NameTable([
    "Bộ trưởng", "Thứ trưởng", "Chủ tịch", "Phó Chủ tịch", "Thường trực", "Giám đốc", "Phó Giám đốc", "Thống đốc",
    "Chủ nhiệm", "Bộ trưởng, Chủ nhiệm",
  ])
}
