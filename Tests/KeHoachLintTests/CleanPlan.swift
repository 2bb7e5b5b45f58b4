/// A plan with every component, that nothing is wrong with: defects are seeded into it.
enum CleanPlan {
  /// The source.
  static let text = """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Lào Cai
    số: 318/KH-UBND
    địa danh: Lào Cai
    ngày: 24/8/2026
    trạng thái: ban hành
    trích yếu: Phát triển thư viện cộng đồng trên địa bàn tỉnh Lào Cai giai đoạn 2026 - 2030
    ---

    Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

    Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Thư viện;

    Căn cứ Quyết định số 206/QĐ-TTg ngày 11 tháng 02 năm 2021 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số ngành thư viện đến năm 2025, định hướng đến năm 2030;

    Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 215/TTr-SVHTTDL ngày 17 tháng 8 năm 2026.

    Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển thư viện cộng đồng trên địa bàn tỉnh Lào Cai giai đoạn 2026 - 2030 như sau:

    # I. MỤC ĐÍCH, YÊU CẦU

    ## 1. Mục đích

    a) Xây dựng thói quen đọc sách của Nhân dân; góp phần nâng cao dân trí, phục vụ phát triển kinh tế - xã hội của tỉnh.

    b) Nâng cao hiệu quả quản lý nhà nước về thư viện; huy động cơ quan, tổ chức và cá nhân tham gia đóng góp sách.

    c) Đưa sách đến các xã, phường có điều kiện khó khăn, nhất là vùng đồng bào dân tộc thiểu số.

    d) Bảo đảm mỗi xã, phường có ít nhất một tủ sách hoạt động thường xuyên.

    đ) Tạo điều kiện để người khuyết tật tiếp cận sách, báo.

    e) Hình thành mạng lưới cộng tác viên ở thôn, bản, tổ dân phố.

    ## 2. Yêu cầu

    - Các hoạt động thiết thực, hiệu quả, phù hợp với phong tục của từng địa phương.

    - Phân công rõ người, rõ việc, rõ thời gian hoàn thành; định kỳ kiểm tra, đánh giá kết quả.

    # II. NHIỆM VỤ

    ## 1. Tập huấn cộng tác viên thư viện

    - Tổ chức 02 lớp tập huấn cho cộng tác viên; nội dung theo tài liệu của Thư viện tỉnh.

    - Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.

    - Cơ quan phối hợp: Sở Giáo dục và Đào tạo; Ủy ban nhân dân các xã, phường.

    - Thời gian thực hiện: Tháng 10 năm 2026.

    - Sản phẩm: 02 lớp tập huấn.

    ## 2. Bổ sung sách cho tủ sách cộng đồng

    - Mua 1.500 cuốn sách; luân chuyển giữa các tủ sách theo quý.

    - Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.

    - Cơ quan phối hợp: Sở Tài chính.

    - Thời gian thực hiện: Quý IV năm 2026.

    - Sản phẩm: 1.500 cuốn sách.

    ## 3. Truyền thông về văn hóa đọc

    - Thực hiện chuyên mục truyền hình, bài viết trên Cổng thông tin điện tử tỉnh.

    - Cơ quan chủ trì: Sở Khoa học và Công nghệ.

    - Cơ quan phối hợp: Sở Văn hóa, Thể thao và Du lịch.

    - Thời gian thực hiện: Từ tháng 9 năm 2026 đến tháng 12 năm 2026.

    - Sản phẩm: 12 chuyên mục, bài viết.

    # III. KINH PHÍ THỰC HIỆN

    1. Tổng kinh phí là 350.000.000 đồng (Bằng chữ: Ba trăm năm mươi triệu đồng), chi tiết tại Phụ lục kèm theo.

    2. Nguồn kinh phí: Ngân sách tỉnh và các nguồn hợp pháp khác theo quy định của pháp luật.

    # IV. TỔ CHỨC THỰC HIỆN

    1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các sở, ban, ngành liên quan triển khai Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.

    2. Sở Khoa học và Công nghệ thực hiện nhiệm vụ nêu tại khoản 3 Mục II Kế hoạch này.

    3. Sở Tài chính tham mưu bố trí kinh phí theo phân cấp ngân sách.

    4. Ủy ban nhân dân các xã, phường xây dựng kế hoạch thực hiện trên địa bàn; hoàn thành trong tháng 9 năm 2026.

    Trên đây là Kế hoạch phát triển thư viện cộng đồng trên địa bàn tỉnh Lào Cai giai đoạn 2026 - 2030, các cơ quan, đơn vị triển khai thực hiện./.

    ::: nơi-nhận
    - Bộ Văn hóa, Thể thao và Du lịch;
    - Thường trực Tỉnh ủy, Hội đồng nhân dân tỉnh;
    - Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;
    - Các sở, ban, ngành của tỉnh;
    - Ủy ban nhân dân các xã, phường;
    - Lưu: VT, VX.
    :::

    ::: chữ-ký
    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Nguyễn Văn An
    :::

    ::: phụ-lục Dự toán kinh phí thực hiện Kế hoạch

    ::: dự-toán {#kinh-phí đơn-vị-tính="đồng"}
    | TT | Nội dung | Số lượng | Đơn giá | Thành tiền |
    |---|---|--:|--:|--:|
    | I | Tập huấn | | | 50.000.000 |
    | 1 | Lớp tập huấn | 2 | 25.000.000 | 50.000.000 |
    | II | Bổ sung sách | | | 300.000.000 |
    | 1 | Sách cho thiếu nhi | 1.000 | 150.000 | 150.000.000 |
    | 2 | Sách kỹ thuật nông nghiệp | 500 | 300.000 | 150.000.000 |
    | | Tổng cộng (I+II) | | | 350.000.000 |
    :::
    :::

    """
}
