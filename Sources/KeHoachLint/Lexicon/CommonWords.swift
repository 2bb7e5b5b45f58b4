/// Words of two syllables that plans are made of: a rare syllable in the place of one of theirs, with another tone or a
/// letter that sounds like it, is a slip (`triễn khai`, `sữ dụng`).
enum CommonWords {
  static let text = """
    thực hiện, đơn vị, tổ chức, xây dựng, thông tin, quản lý, cơ quan, quy định, kế hoạch, khoáng sản, doanh
    nghiệp, chất lượng, liên quan, hoạt động, an toàn, năng suất, chính phủ, triển khai, phối hợp, khai thác,
    nhiệm vụ, nhà nước, ủy ban, nhân dân, tài chính, công nghệ, pháp luật, báo cáo, nội dung, công tác, quyết
    định, hệ thống, ban hành, nâng cao, nghị định, hỗ trợ, địa bàn, môi trường, kết quả, kiểm tra, chủ trì, bảo
    vệ, dự án, hành chính, địa phương, đối với, quốc gia, sử dụng, văn bản, tiêu chuẩn, khảo sát, kỹ thuật, phát
    triển, nghiên cứu, căn cứ, cán bộ, sản phẩm, dự thảo, khoa học, chương trình, đảm bảo, đề án, đánh giá, kinh
    phí, đào tạo, đầu tư, thủ tục, trách nhiệm, giai đoạn, hướng dẫn, xử lý, nông nghiệp, tham gia, bổ sung,
    tăng cường, phê duyệt, rà soát, chức năng, lĩnh vực, giám sát, ngân sách, khu vực, tham mưu, truyền thông,
    dữ liệu, thủ tướng, kịp thời, sửa đổi, bảo đảm, tổng hợp, thẩm quyền, tuyên truyền, áp dụng, vi phạm, kiểm
    soát, cá nhân, truyền hình, giải pháp, công chức, công an, cơ chế, hoàn thiện, chính sách, thành phố, yêu
    cầu, phù hợp, ý kiến, quy hoạch, quốc tế, văn phòng, quy chuẩn, thời gian, xã hội, thị trường, thi hành,
    quốc hội, vật liệu, thông minh, thẩm định, quy phạm, cải cách, kỹ năng, dịch vụ, phục vụ, chi tiết, công cụ,
    chủ tịch, ứng dụng, đề xuất, kinh tế, cảnh báo, hiệu quả, phát thải, chỉ thị, bộ trưởng, dự toán, hồ sơ, phổ
    biến, giáo dục, tài nguyên, quá trình, tập huấn, bồi dưỡng, sản xuất, phân công, thường xuyên, đẩy mạnh,
    phát hiện, chế biến, địa chất, cụ thể, chỉ đạo, năng lực, thực hành, trực thuộc, hợp tác, nhân lực, tư vấn,
    kiến thức, mục tiêu, xác định, thiết kế, thanh tra, đối tượng, chuyển đổi, theo dõi, tổng kết, sơ kết,
    chuyên gia, hội nghị, trung tâm, điện tử, tiếp tục, tài liệu, ngăn chặn, nghiêm túc, mặt trận, trung ương,
    lãnh đạo, xem xét, quy chế, giải quyết, hành vi, tổ quốc, diễn tập, chuyên môn, thiết bị, thay thế, phương
    án, đội ngũ, phương tiện, trái phép, vận động, thúc đẩy, ưu tiên, phân bổ, điều chỉnh, đề nghị, điều kiện,
    ghi chú, nghị quyết, chủ động, cải tiến, tình hình, vướng mắc, sự nghiệp, viên chức, hạ tầng, chứng nhận,
    hiệp hội, nhận thức, hoàn thành, trao đổi, kinh nghiệm, cơ cấu, định kỳ, công bố, kinh doanh, công nghiệp,
    nguy cơ, cải tạo, giải phóng, học sinh, phát sóng, nội vụ, tư pháp, mức độ, vận hành, bố trí, kết nối, hạng
    mục, soạn thảo, thủ trưởng, tiếp thu, đáp ứng, chấp hành, truyền dẫn, chặt chẽ, hiện trạng, biến đổi, khí
    hậu, nơi nhận, phần mềm, kiến nghị, thủy lợi, nghiệp vụ, khó khăn, hàng hóa, lao động, cấp phép, nâng cấp,
    nông thôn, biện pháp, đôn đốc, lắp đặt, phụ lục, hiện hành, quyền hạn, thông tư, hội thảo, định hướng, phòng
    ngừa, an ninh, vận chuyển, đột xuất, rủi ro, cộng đồng, phát thanh, độc lập, hạnh phúc, phạm vi, số liệu,
    điều hành, hiệu lực, huy động, cập nhật, hình thức, chứng khoán, công ty, tiết kiệm, thành lập, chỉ huy,
    chính quyền, chia sẻ, hằng năm, tiến độ, thiết lập, tập trung, công trình, cung cấp, lồng ghép, thường vụ,
    máy tính, đầy đủ, bảo hiểm, giám đốc, cần thiết, bạo lực, khuyến khích, trường hợp, lực lượng, trọng yếu, mô
    hình, đăng ký, tuân thủ, phản ánh, địa điểm, đề cương, quy trình, tiếp nhận, chế độ, đồng thời, khắc phục,
    tự chủ, chỉ tiêu, hiện đại, xảy ra, tội phạm, giải thưởng, đóng góp, mục đích, thống nhất, thí điểm, bảo
    mật, pháp lý, thực tế, quyết toán, thống kê, góp phần, bộ máy, đặc biệt, đất đai, công khai, trang bị,
    thường trực, ứng phó, giấy phép, xác minh, kỷ luật, khen thưởng, thi đua, tố cáo, khiếu nại, tiếp dân, tham
    nhũng, lãng phí, tiêu cực, minh bạch, dân chủ, cơ sở, trụ sở, công sở, tuyển dụng, bổ nhiệm, luân chuyển,
    điều động, miễn nhiệm, nghỉ hưu, biên chế, tinh giản, tiền lương, phụ cấp, trợ cấp, chế tài, xử phạt, chấp
    thuận, thẩm tra, nghiệm thu, bàn giao, thanh toán, tạm ứng, giải ngân, đấu thầu, hợp đồng, nhà thầu, thi
    công, khởi công, hoàn chỉnh, bảo trì, bảo dưỡng, duy trì, duy tu, sửa chữa, tu bổ, tôn tạo, di tích, di sản,
    văn hóa, thể thao, du lịch, gia đình, trẻ em, phụ nữ, thanh niên, người dân, dân tộc, tôn giáo, miền núi,
    biên giới, hải đảo, vùng sâu, đồng bào, thiểu số, giảm nghèo, an sinh, bình đẳng, bền vững, tăng trưởng,
    cạnh tranh, hội nhập, xuất khẩu, nhập khẩu, thương mại, công thương, tiêu dùng, phân phối, siêu thị, thương
    hiệu, nhãn hiệu, sở hữu, trí tuệ, sáng chế, sáng tạo, đổi mới, khởi nghiệp, nền tảng, trực tuyến, kỹ sư, bác
    sĩ, giáo viên, giảng viên, sinh viên, đại học, cao đẳng, trung cấp, phổ thông, mầm non, tiểu học, trung học,
    nhà trường, lớp học, bài giảng, giáo trình, tuyển sinh, tốt nghiệp, hướng nghiệp, nghề nghiệp, việc làm,
    thất nghiệp, khu phố, trưởng phòng, chuyên viên, phân cấp, phân quyền, ủy quyền, sáp nhập, hợp nhất, chia
    tách, sắp xếp, kiện toàn, củng cố, thu hút, khai trương, tổng thể, toàn diện, đồng bộ, hiệu suất, công suất,
    xuất sắc, xuất phát, xuất hiện, xúc tiến, tham quan, kế thừa, phát huy, khẩn trương, quyết liệt, nỗ lực,
    phấn đấu, cố gắng, hưởng ứng, lan tỏa, lan rộng, nhân rộng, nêu gương, tiên phong, gương mẫu, vai trò, vị
    trí, ý nghĩa, quan trọng, chủ yếu, chủ chốt, nòng cốt, cơ bản, trọng tâm, trọng điểm, mũi nhọn, then chốt,
    đột phá, bứt phá, lợi thế, tiềm năng, thế mạnh, hạn chế, tồn tại, bất cập, yếu kém, nguyên nhân, bài học,
    phương hướng, phương châm, phương pháp, phương thức, cách thức, lộ trình, thời hạn, thời điểm, thời kỳ,
    nhiệm kỳ, thường kỳ, hội đồng, đại hội, đại biểu, cử tri, bầu cử, ứng cử, phản biện, chất vấn, kỳ họp, phiên
    họp, cuộc họp, họp báo, thông báo, thông cáo, tờ trình, công văn, công điện, kết luận, ý thức, tinh thần,
    thái độ, tác phong, đạo đức, lối sống, phẩm chất, tư tưởng, chính trị, đảng viên, chi bộ, đảng ủy, cấp ủy,
    quân sự, quốc phòng, quân đội, dân quân, dự bị, động viên, huấn luyện, cứu nạn, cứu hộ, thiên tai, dịch
    bệnh, hỏa hoạn, cháy nổ, chữa cháy, phòng chống, phòng cháy, giao thông, vận tải, đường bộ, đường thủy, hàng
    không, cảng biển, sân bay, nhà ga, bến xe, cầu đường, điện lực, năng lượng, tái tạo, xăng dầu, khí đốt, nước
    sạch, vệ sinh, rác thải, nước thải, ô nhiễm, khí thải, sinh thái, sinh học, đa dạng, lâm nghiệp, ngư nghiệp,
    thủy sản, chăn nuôi, trồng trọt, cây trồng, vật nuôi, giống cây, phân bón, trang trại, nông dân, nông sản,
    thực phẩm, dinh dưỡng, sức khỏe, y tế, bệnh viện, khám bệnh, chữa bệnh, thuốc men, dân số, sinh sản, bảo
    trợ, từ thiện, nhân đạo, chữ thập, tình nguyện, quyên góp, ủng hộ, tri ân, liệt sĩ, thương binh, ngoại giao,
    đối ngoại, ngoại vụ, hữu nghị, hòa bình, hợp pháp, hợp lệ, hợp lý, chứng từ, hóa đơn, kế toán, kiểm toán,
    kiểm kê, kiểm định, kiểm nghiệm, kiểm dịch, đo lường, thử nghiệm, hiệu chuẩn, thí nghiệm, chuyển giao, tiếp
    cận, khai báo, kê khai, niêm yết, đăng tải, tin tức, báo chí, xuất bản, phát hành, bưu chính, viễn thông,
    băng rộng, mạng lưới, máy chủ, lưu trữ, văn thư, tài khoản, mật khẩu, chữ ký, xác thực, định danh, tích hợp,
    liên thông, giao dịch, giao ban, giao tiếp, tiếp xúc, gặp gỡ, đối thoại, lắng nghe, thấu hiểu, cảm ơn, chân
    thành, trân trọng, kính gửi, kính trình, trình bày, diễn giải, giải thích, giải trình, thuyết minh, thuyết
    trình, minh họa, ví dụ, chẳng hạn, chính xác, trung thực, khách quan, công bằng, công tâm, nghiêm minh, kiên
    quyết, kiên trì, bền bỉ, liên tục, liên kết, liên doanh, liên danh, liên ngành, đa ngành, chuyên ngành,
    chuyên đề, chuyên mục, chuyên sâu, chuyên nghiệp, bình quân, trung bình, tối thiểu, tối đa, tỷ lệ, tỷ trọng,
    phần trăm, số lượng, khối lượng, trọng lượng, diện tích, chiều dài, độ sâu, mật độ, cường độ, tốc độ, tiến
    trình, hành trình, chặng đường, mở rộng, thu hẹp, tăng thêm, giảm bớt, cắt giảm, đơn giản, thuận lợi, thuận
    tiện, nhanh chóng, dứt điểm, triệt để, tích cực, sôi nổi, rộng khắp, sâu rộng, thiết thực, hình thành, tạo
    lập, gìn giữ, bảo tồn, bảo quản, khôi phục, phục hồi, nguồn lực, nguồn vốn, vốn vay, tín dụng, ngân hàng,
    lãi suất, thuế suất, lệ phí, chi phí, giá cả, giá trị, đơn giá, thành tiền, tổng cộng, chênh lệch, tạm tính,
    dự phòng, phát sinh, bổ trợ, tài trợ, viện trợ, quyết tâm, quyết sách, sơ bộ, sơ đồ, bản đồ, biểu mẫu, mẫu
    biểu, danh mục, danh sách, danh hiệu, huân chương, huy chương, bằng khen, giấy khen, kỷ niệm, lễ hội, khai
    mạc, bế mạc, tổng duyệt, trang trí, khánh tiết, hậu cần, ẩm thực, khách sạn, nhà hàng, lữ hành, điểm đến,
    trải nghiệm, trải qua, khám phá, cảnh quan, danh lam, thắng cảnh, nghệ thuật, biểu diễn, sân khấu, điện ảnh,
    thư viện, bảo tàng, triển lãm, trưng bày, cổ động, trực quan, khẩu hiệu, khả năng, lịch sử, cố định, cố ý, thế kỷ, xuất xứ, xuất trình, xuất cảnh,
    xuất nhập, tín hiệu, dấu hiệu, truyền thống, băng rôn, tờ rơi, áp phích, liên đới, từ chối, nhiệt đới,
    bảo hộ, bảo toàn, bảo lãnh, bảo lưu, bảo hành, bảo chứng, bảo kê, bảo an, bảo mẫu, bảo vật,
    toàn quốc, gọi tắt, trực tiếp, gián tiếp, ảnh hưởng, phát động, hội chẩn, đô thị, vệ tinh, hành tinh, tư nhân,
    thủy tinh, thuỷ tinh, hình thành, hình trụ, hình tròn, hình thức, hình ảnh, động thổ, lẽ ra, lần đầu, bước đầu,
    bắt đầu, bảo thủ, bảo chế
    """
}
