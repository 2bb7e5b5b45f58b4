import KeHoachText

/// Fixed phrases of official plans, from four syllables on, in which a syllable with another letter is a slip. A comma or a
/// dash is a syllable here. Capitals say nothing.
enum OfficialPhrases {
  /// The phrases.
  static let all = text.pieces(between: "\n")

  private static let text = """
    tổ chức thực hiện
    tổ chức triển khai thực hiện
    triển khai thực hiện
    chủ trì, phối hợp với
    chủ trì phối hợp với
    chủ trì, phối hợp
    phối hợp chặt chẽ
    cơ quan, đơn vị
    cơ quan, tổ chức, cá nhân
    tổ chức, cá nhân
    các cơ quan, đơn vị
    các sở, ban, ngành
    các sở, ngành, địa phương
    cơ quan có thẩm quyền
    cấp có thẩm quyền
    cơ quan chủ trì
    cơ quan phối hợp
    đơn vị chủ trì
    đơn vị phối hợp
    phát triển kinh tế - xã hội
    phát triển kinh tế
    kinh tế - xã hội
    quốc phòng, an ninh
    quốc phòng - an ninh
    an ninh, trật tự
    an ninh trật tự
    trật tự an toàn xã hội
    trật tự, an toàn xã hội
    an toàn giao thông
    an toàn thông tin
    an toàn thực phẩm
    an sinh xã hội
    giảm nghèo bền vững
    phát triển bền vững
    chuyển đổi số quốc gia
    đổi mới sáng tạo
    khoa học và công nghệ
    công nghệ thông tin
    ứng dụng công nghệ thông tin
    cơ sở dữ liệu
    cơ sở vật chất
    cơ sở hạ tầng
    kết cấu hạ tầng
    cải cách hành chính
    thủ tục hành chính
    cải cách thủ tục hành chính
    dịch vụ công trực tuyến
    năng suất chất lượng
    năng suất và chất lượng
    nâng cao năng suất
    nâng cao chất lượng
    nâng cao hiệu quả
    nâng cao nhận thức
    nâng cao năng lực
    nguồn nhân lực chất lượng cao
    đào tạo nguồn nhân lực
    đào tạo, bồi dưỡng
    tập huấn, bồi dưỡng
    thông tin, tuyên truyền
    tuyên truyền, phổ biến
    phổ biến, giáo dục pháp luật
    phổ biến giáo dục pháp luật
    văn bản quy phạm pháp luật
    quy phạm pháp luật
    theo quy định hiện hành
    theo đúng quy định
    quy định hiện hành
    phương tiện thông tin đại chúng
    thông tin đại chúng
    trong quá trình thực hiện
    khó khăn, vướng mắc
    tháo gỡ khó khăn
    kịp thời báo cáo
    tổng hợp, báo cáo
    báo cáo kết quả
    kết quả thực hiện
    tình hình thực hiện
    kế hoạch thực hiện
    xây dựng kế hoạch
    ban hành kế hoạch
    mục đích, yêu cầu
    mục tiêu cụ thể
    mục tiêu tổng quát
    nhiệm vụ, giải pháp
    nhiệm vụ và giải pháp
    nhiệm vụ trọng tâm
    nội dung, nhiệm vụ
    chức năng, nhiệm vụ
    chức năng, nhiệm vụ, quyền hạn
    trách nhiệm thực hiện
    thời gian thực hiện
    kinh phí thực hiện
    nguồn kinh phí
    ngân sách nhà nước
    ngân sách địa phương
    ngân sách trung ương
    các nguồn vốn hợp pháp
    nguồn vốn hợp pháp khác
    lập dự toán
    dự toán kinh phí
    quản lý nhà nước
    quản lý và sử dụng
    bảo vệ môi trường
    bảo đảm an toàn
    ô nhiễm môi trường
    biến đổi khí hậu
    ứng phó với biến đổi khí hậu
    phòng, chống thiên tai
    phòng chống thiên tai
    phòng cháy, chữa cháy
    phòng cháy và chữa cháy
    cứu nạn, cứu hộ
    tìm kiếm cứu nạn
    phòng, chống tham nhũng
    thực hành tiết kiệm
    chống lãng phí
    tiết kiệm, hiệu quả
    thiết thực, hiệu quả
    công khai, minh bạch
    thanh tra, kiểm tra
    kiểm tra, giám sát
    kiểm tra, đôn đốc
    theo dõi, đôn đốc
    hướng dẫn, kiểm tra
    thi đua, khen thưởng
    khen thưởng, kỷ luật
    sơ kết, tổng kết
    vùng sâu, vùng xa
    đồng bào dân tộc thiểu số
    dân tộc thiểu số
    chương trình mục tiêu quốc gia
    xây dựng nông thôn mới
    nông nghiệp, nông thôn
    sản xuất nông nghiệp
    sản xuất, kinh doanh
    hợp tác quốc tế
    hội nhập quốc tế
    hỗ trợ doanh nghiệp
    doanh nghiệp nhỏ và vừa
    cán bộ, công chức, viên chức
    công chức, viên chức
    người lao động
    hệ thống chính trị
    chính quyền địa phương
    thương mại điện tử
    cổng thông tin điện tử
    trang thông tin điện tử
    tiêu chuẩn, quy chuẩn kỹ thuật
    quy chuẩn kỹ thuật
    truy xuất nguồn gốc
    bảo hiểm y tế
    chăm sóc sức khỏe
    khám bệnh, chữa bệnh
    giáo dục và đào tạo
    văn hóa, thể thao và du lịch
    sở hữu trí tuệ
    tài nguyên và môi trường
    căn cứ chức năng, nhiệm vụ
    để xem xét, giải quyết
    xem xét, quyết định
    các văn bản liên quan
    đúng tiến độ
    định kỳ hằng năm
    """
}
