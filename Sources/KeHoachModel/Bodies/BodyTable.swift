/// Bodies, departments and levels that were renamed, merged or abolished: data, to be kept up to date here.
///
/// One fact a line: `kind | name and other names it is written with | change | successor | date | basis | confidence`.
///
/// - The kind: `bộ`, `trung ương`, `sở`, `cấp`, `xã`, `tư pháp`.
/// - The change: `giữ` (the name is current, never a finding), `lập` (exists from the date on), or what became of it:
///   `gộp` merged, `tách` split up, `thay` replaced, `thành` downgraded, `bỏ` abolished, `?` not known.
/// - A basis beginning with `@` stands in a line of its own: `@cp = NQ …`.
/// - The confidence: `HIGH` is fit for warnings, `MEDIUM` for hints, `?` for neither. `MEDIUM; HIGH 2025-07-01` grows.
enum BodyTable {
  static let text = """
    @cp = NQ 176/2025/QH15
    @sở = Nghị quyết của Hội đồng nhân dân tỉnh; NĐ 45/2025/NĐ-CP, NĐ 150/2025/NĐ-CP, NĐ 370/2025/NĐ-CP
    @cấp = NQ 203/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15
    @xã = NĐ 150/2025/NĐ-CP
    bộ | Bộ Kế hoạch và Đầu tư; Bộ KH&ĐT; Bộ KHĐT; BKHĐT | gộp | Bộ Tài chính | 2025-03-01 | @cp | HIGH
    bộ | Bộ Giao thông vận tải; Bộ GTVT; BGTVT | gộp | Bộ Xây dựng | 2025-03-01 | @cp | HIGH
    bộ | Bộ Tài nguyên và Môi trường; Bộ TN&MT; Bộ TNMT; BTNMT | gộp | Bộ Nông nghiệp và Môi trường | 2025-03-01 | @cp | HIGH
    bộ | Bộ Nông nghiệp và Phát triển nông thôn; Bộ NN&PTNT | gộp | Bộ Nông nghiệp và Môi trường | 2025-03-01 | @cp | HIGH
    bộ | Bộ Nông nghiệp và PTNT; Bộ NNPTNT; BNNPTNT | gộp | Bộ Nông nghiệp và Môi trường | 2025-03-01 | @cp | HIGH
    bộ | Bộ Thông tin và Truyền thông; Bộ TT&TT; Bộ TTTT; BTTTT | tách | Bộ Khoa học và Công nghệ | 2025-03-01 | @cp | HIGH
    bộ | Bộ Thông tin và Truyền thông | tách | Bộ Văn hóa, Thể thao và Du lịch (báo chí, xuất bản) | 2025-03-01 | @cp | HIGH
    bộ | Bộ Thông tin và Truyền thông | tách | Bộ Công an (an toàn thông tin mạng) | 2025-03-01 | - | ?
    bộ | Bộ Lao động - Thương binh và Xã hội; Bộ LĐTB&XH; Bộ LĐ-TB&XH | tách | Bộ Nội vụ | 2025-03-01 | @cp | HIGH
    bộ | Bộ LĐTBXH; BLĐTBXH | tách | Bộ Nội vụ | 2025-03-01 | @cp | HIGH
    bộ | Bộ Lao động - Thương binh và Xã hội | tách | Bộ Giáo dục và Đào tạo (giáo dục nghề nghiệp) | 2025-03-01 | - | ?
    bộ | Bộ Lao động - Thương binh và Xã hội | tách | Bộ Y tế (bảo trợ xã hội, trẻ em) | 2025-03-01 | - | ?
    bộ | Bộ Lao động - Thương binh và Xã hội | tách | Bộ Nông nghiệp và Môi trường (giảm nghèo) | 2025-03-01 | - | ?
    bộ | Bộ Lao động - Thương binh và Xã hội | tách | Bộ Công an (cai nghiện ma túy) | 2025-03-01 | - | ?
    bộ | Ủy ban Dân tộc; UBDT | thay | Bộ Dân tộc và Tôn giáo | 2025-03-01 | @cp | HIGH
    bộ | Ban Tôn giáo Chính phủ | gộp | Bộ Dân tộc và Tôn giáo | 2025-03-01 | @cp | MEDIUM
    bộ | Bộ Nông nghiệp và Môi trường; Bộ NN&MT; Bộ NNMT; BNNMT | lập | - | 2025-03-01 | @cp | HIGH
    bộ | Bộ Dân tộc và Tôn giáo; BDTTG | lập | - | 2025-03-01 | @cp | HIGH
    bộ | Bộ Quốc phòng; BQP | giữ | - | - | @cp | HIGH
    bộ | Bộ Công an; BCA | giữ | - | - | @cp | HIGH
    bộ | Bộ Ngoại giao; BNG | giữ | - | - | @cp | HIGH
    bộ | Bộ Tư pháp; BTP | giữ | - | - | @cp | HIGH
    bộ | Bộ Công Thương; BCT | giữ | - | - | @cp | HIGH
    bộ | Bộ Giáo dục và Đào tạo; BGDĐT | giữ | - | - | @cp | HIGH
    bộ | Bộ Y tế; BYT | giữ | - | - | @cp | HIGH
    bộ | Bộ Văn hóa, Thể thao và Du lịch; BVHTTDL | giữ | - | - | @cp | HIGH
    bộ | Bộ Nội vụ; BNV | giữ | - | - | @cp | HIGH
    bộ | Bộ Tài chính; BTC | giữ | - | - | @cp | HIGH
    bộ | Bộ Xây dựng; BXD | giữ | - | - | @cp | HIGH
    bộ | Bộ Khoa học và Công nghệ; BKHCN | giữ | - | - | @cp | HIGH
    bộ | Ngân hàng Nhà nước Việt Nam; NHNN | giữ | - | - | @cp | HIGH
    bộ | Thanh tra Chính phủ; TTCP | giữ | - | - | @cp | HIGH
    bộ | Văn phòng Chính phủ; VPCP | giữ | - | - | @cp | HIGH
    trung ương | Tổng cục Hải quan; TCHQ | thành | Cục Hải quan | 2025-03-01 | NĐ 29/2025/NĐ-CP; QĐ 382/QĐ-BTC | HIGH
    trung ương | Cục Hải quan tỉnh; Cục Hải quan thành phố | thay | Chi cục Hải quan khu vực | 2025-03-01 | QĐ 382/QĐ-BTC | HIGH
    trung ương | Chi cục Hải quan khu vực | lập | - | 2025-03-01 | QĐ 382/QĐ-BTC | HIGH
    trung ương | Tổng cục Thuế | thành | Cục Thuế | 2025-03-01 | NĐ 29/2025/NĐ-CP | MEDIUM
    trung ương | Cục Thuế tỉnh; Cục Thuế thành phố | thay | Thuế tỉnh, thành phố | 2025-07-01 | QĐ 1378/QĐ-CT | MEDIUM
    trung ương | Chi cục Thuế | thay | Thuế cơ sở | 2025-07-01 | QĐ 1378/QĐ-CT | MEDIUM
    trung ương | Tổng cục Thống kê; TCTK | thành | Cục Thống kê | 2025-03-01 | NĐ 29/2025/NĐ-CP | MEDIUM
    trung ương | Cục Thống kê tỉnh; Cục Thống kê thành phố | thay | Thống kê tỉnh, thành phố | 2025-07-01 | - | MEDIUM
    trung ương | Tổng cục Dân số; Tổng cục Đường bộ; Tổng cục Đường bộ Việt Nam | bỏ | - | 2025-03-01 | - | ?
    trung ương | Bảo hiểm xã hội Việt Nam; BHXHVN | giữ | - | - | - | MEDIUM
    trung ương | Ủy ban Quản lý vốn nhà nước tại doanh nghiệp; UBQLV | bỏ | Bộ Tài chính | 2025-03-01 | - | ?
    sở | Sở Kế hoạch và Đầu tư; Sở KH&ĐT; Sở KHĐT; SKHĐT | gộp | Sở Tài chính | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở Giao thông vận tải; Sở GTVT; SGTVT | gộp | Sở Xây dựng | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở Tài nguyên và Môi trường; STNMT | gộp | Sở Nông nghiệp và Môi trường | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở TN&MT; Sở TNMT | gộp | Sở Nông nghiệp và Môi trường | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở Nông nghiệp và Phát triển nông thôn | gộp | Sở Nông nghiệp và Môi trường | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở Nông nghiệp và PTNT; Sở NN&PTNT; Sở NNPTNT; SNNPTNT | gộp | Sở Nông nghiệp và Môi trường | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở Thông tin và Truyền thông; STTTT | gộp | Sở Khoa học và Công nghệ | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở TT&TT; Sở TTTT | gộp | Sở Khoa học và Công nghệ | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở Lao động - Thương binh và Xã hội; SLĐTBXH | gộp | Sở Nội vụ | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Sở LĐ-TB&XH; Sở LĐTB&XH; Sở LĐTBXH | gộp | Sở Nội vụ | 2025-03-01 | @sở | MEDIUM; HIGH 2025-07-01
    sở | Ban Dân tộc | thay | Sở Dân tộc và Tôn giáo | 2025-03-01 | @sở | MEDIUM
    sở | Ban Tôn giáo | gộp | Sở Dân tộc và Tôn giáo | 2025-03-01 | @sở | MEDIUM
    sở | Sở Nông nghiệp và Môi trường; Sở NN&MT; Sở NNMT; SNNMT | lập | - | 2025-03-01 | @sở | MEDIUM
    sở | Sở Dân tộc và Tôn giáo; SDTTG | lập | - | 2025-03-01 | @sở | MEDIUM
    sở | Văn phòng Ủy ban nhân dân tỉnh; Văn phòng UBND tỉnh | giữ | - | - | @sở | HIGH
    sở | Sở Nội vụ; SNV | giữ | - | - | @sở | HIGH
    sở | Sở Tài chính; STC | giữ | - | - | @sở | HIGH
    sở | Sở Xây dựng; SXD | giữ | - | - | @sở | HIGH
    sở | Sở Khoa học và Công nghệ; SKHCN | giữ | - | - | @sở | HIGH
    sở | Sở Công Thương; SCT | giữ | - | - | @sở | HIGH
    sở | Sở Tư pháp; STP | giữ | - | - | @sở | HIGH
    sở | Sở Y tế; SYT | giữ | - | - | @sở | HIGH
    sở | Sở Giáo dục và Đào tạo; SGDĐT | giữ | - | - | @sở | HIGH
    sở | Thanh tra tỉnh; TTT | giữ | - | - | @sở | HIGH
    sở | Sở Ngoại vụ; SNgV | giữ | - | - | @sở | MEDIUM
    sở | Sở Văn hóa, Thể thao và Du lịch; SVHTTDL | giữ | - | - | @sở | MEDIUM
    sở | Sở Quy hoạch - Kiến trúc Hà Nội | gộp | Sở Xây dựng Hà Nội | 2026-08-10 | - | MEDIUM
    sở | Sở Quy hoạch - Kiến trúc Thành phố Hồ Chí Minh | ? | - | - | - | ?
    sở | Sở Giao thông công chánh | gộp | Sở Xây dựng | 2025-07-01 | - | ?
    sở | Thanh tra sở | bỏ | Thanh tra tỉnh, thành phố | 2025-07-01 | - | ?
    cấp | UBND cấp huyện; Ủy ban nhân dân cấp huyện | bỏ | UBND xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND huyện; Ủy ban nhân dân huyện | bỏ | UBND xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND các huyện; Ủy ban nhân dân các huyện | bỏ | UBND các xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND quận; Ủy ban nhân dân quận | bỏ | UBND xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND các quận; Ủy ban nhân dân các quận | bỏ | UBND các xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND thị xã; Ủy ban nhân dân thị xã | bỏ | UBND xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND các thị xã; Ủy ban nhân dân các thị xã | bỏ | UBND các xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | huyện; quận; thị xã; các huyện; các quận; các thị xã; cấp huyện | bỏ | xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | thành phố thuộc tỉnh; thành phố thuộc thành phố | bỏ | xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | HĐND cấp huyện; Hội đồng nhân dân cấp huyện | bỏ | HĐND xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | HĐND huyện; Hội đồng nhân dân huyện | bỏ | HĐND xã, phường, đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | thị trấn; các thị trấn; UBND thị trấn; UBND các thị trấn | bỏ | xã, phường | 2025-07-01 | @cấp | HIGH
    cấp | huyện đảo; UBND huyện đảo | thay | đặc khu | 2025-07-01 | @cấp | HIGH
    cấp | UBND đặc khu; UBND các đặc khu; Ủy ban nhân dân đặc khu | lập | - | 2025-07-01 | @cấp | HIGH
    xã | Văn phòng HĐND và UBND huyện | thay | Văn phòng HĐND và UBND xã | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Kinh tế - Hạ tầng; Phòng Kinh tế và Hạ tầng | thay | Phòng Kinh tế (xã); Phòng Kinh tế, Hạ tầng và Đô thị (phường) | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Tài chính - Kế hoạch; Phòng TC-KH | thay | Phòng Kinh tế (xã); Phòng Kinh tế, Hạ tầng và Đô thị (phường) | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Nông nghiệp và Phát triển nông thôn; Phòng NN&PTNT | thay | Phòng Kinh tế (xã) | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Tài nguyên và Môi trường; Phòng TN&MT | thay | Phòng Kinh tế (xã); Phòng Kinh tế, Hạ tầng và Đô thị (phường) | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Văn hóa - Thông tin; Phòng Văn hóa và Thông tin | thay | Phòng Văn hóa - Xã hội | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Giáo dục và Đào tạo; Phòng GD&ĐT; Phòng GDĐT | thay | Phòng Văn hóa - Xã hội | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Lao động - Thương binh và Xã hội; Phòng LĐ-TB&XH; Phòng LĐTB&XH | thay | Phòng Văn hóa - Xã hội | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Nội vụ huyện; Phòng Y tế huyện | thay | Phòng Văn hóa - Xã hội | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Kinh tế, Hạ tầng và Đô thị; Phòng KT, HT&ĐT; Phòng KTHTĐT | lập | - | 2025-07-01 | @xã | MEDIUM
    xã | Phòng Văn hóa - Xã hội | lập | - | 2025-07-01 | @xã | MEDIUM
    xã | Bộ phận Một cửa cấp huyện; Bộ phận Một cửa cấp xã | thay | Trung tâm Phục vụ hành chính công | 2025-07-01 | @xã | MEDIUM
    tư pháp | Tòa án nhân dân cấp huyện; TAND cấp huyện | thay | Tòa án nhân dân khu vực | 2025-07-01 | Luật Tổ chức Tòa án nhân dân | MEDIUM
    tư pháp | Tòa án nhân dân huyện; TAND huyện | thay | Tòa án nhân dân khu vực | 2025-07-01 | Luật Tổ chức Tòa án nhân dân | MEDIUM
    tư pháp | Tòa án nhân dân khu vực; TAND khu vực | lập | - | 2025-07-01 | Luật Tổ chức Tòa án nhân dân | MEDIUM
    tư pháp | Viện kiểm sát nhân dân cấp huyện; Viện kiểm sát nhân dân huyện | thay | Viện kiểm sát nhân dân khu vực | 2025-07-01 | - | ?
    tư pháp | Công an cấp huyện; Công an huyện | bỏ | Công an tỉnh; Công an xã, phường, đặc khu | 2025-03-01 | - | ?
    """
}
