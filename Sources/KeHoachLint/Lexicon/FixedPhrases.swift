/// Phrases of official documents that are often written without their mark, in another order or with a word too many.
///
/// One a line: `wrong > right`, the longer before the shorter.
enum FixedPhrases {
  /// The lines, read.
  static let lines = ReplacementTable.lines(of: text)

  static let text = """
    chủ trì phối hợp > chủ trì, phối hợp
    doanh nghiệp vừa và nhỏ > doanh nghiệp nhỏ và vừa
    văn bản quy định pháp luật > văn bản quy phạm pháp luật
    văn bản quy phạm pháp lý > văn bản quy phạm pháp luật
    khoa học công nghệ và đổi mới sáng tạo > khoa học, công nghệ và đổi mới sáng tạo
    khoa học công nghệ > khoa học và công nghệ
    các sở ban ngành > các sở, ban, ngành
    các sở, ban ngành > các sở, ban, ngành
    sở ban ngành > sở, ban, ngành
    sở, ban ngành > sở, ban, ngành
    các sở ngành > các sở, ngành
    các bộ ngành > các bộ, ngành
    các ban ngành > các ban, ngành
    ngành đoàn thể > ngành, đoàn thể
    châu á thái bình dương > châu Á - Thái Bình Dương
    kinh tế xã hội > kinh tế - xã hội
    chính trị xã hội > chính trị - xã hội
    văn hóa xã hội > văn hóa - xã hội
    văn hoá xã hội > văn hoá - xã hội
    quốc phòng an ninh > quốc phòng, an ninh
    thanh tra kiểm tra > thanh tra, kiểm tra
    kiểm tra giám sát > kiểm tra, giám sát
    theo dõi đôn đốc > theo dõi, đôn đốc
    đôn đốc kiểm tra > đôn đốc, kiểm tra
    công khai minh bạch > công khai, minh bạch
    các tổ chức cá nhân > các tổ chức, cá nhân
    cơ quan đơn vị > cơ quan, đơn vị
    cán bộ công chức > cán bộ, công chức
    công chức viên chức > công chức, viên chức
    quản lý sử dụng > quản lý, sử dụng
    tuyên truyền phổ biến > tuyên truyền, phổ biến
    đào tạo bồi dưỡng > đào tạo, bồi dưỡng
    tập huấn bồi dưỡng > tập huấn, bồi dưỡng
    sơ kết tổng kết > sơ kết, tổng kết
    khó khăn vướng mắc > khó khăn, vướng mắc
    sửa đổi bổ sung > sửa đổi, bổ sung
    chức năng nhiệm vụ > chức năng, nhiệm vụ
    sản phẩm hàng hóa > sản phẩm, hàng hóa
    sản phẩm hàng hoá > sản phẩm, hàng hoá
    xã phường thị trấn > xã, phường, thị trấn
    xã, phường thị trấn > xã, phường, thị trấn
    các xã phường > các xã, phường
    các huyện thị xã > các huyện, thị xã
    các tỉnh thành phố > các tỉnh, thành phố
    ngành địa phương liên quan > ngành, địa phương liên quan
    tồn tại hạn chế > tồn tại, hạn chế
    hạn chế yếu kém > hạn chế, yếu kém
    thuận lợi khó khăn > thuận lợi, khó khăn
    nhiệm vụ quyền hạn > nhiệm vụ, quyền hạn
    nhiệm vụ giải pháp > nhiệm vụ, giải pháp
    mục đích yêu cầu > mục đích, yêu cầu
    tiết kiệm chống lãng phí > tiết kiệm, chống lãng phí
    phòng chống tham nhũng > phòng, chống tham nhũng
    phòng cháy chữa cháy > phòng cháy, chữa cháy
    cứu nạn cứu hộ > cứu nạn, cứu hộ
    cứu hộ cứu nạn > cứu hộ, cứu nạn
    thay thế bãi bỏ > thay thế, bãi bỏ
    bổ sung thay thế > bổ sung, thay thế
    sửa đổi thay thế > sửa đổi, thay thế
    điều chỉnh bổ sung > điều chỉnh, bổ sung
    rà soát bổ sung > rà soát, bổ sung
    rà soát sửa đổi > rà soát, sửa đổi
    rà soát đánh giá > rà soát, đánh giá
    kiểm tra đôn đốc > kiểm tra, đôn đốc
    kiểm tra đánh giá > kiểm tra, đánh giá
    giám sát đánh giá > giám sát, đánh giá
    theo dõi kiểm tra > theo dõi, kiểm tra
    theo dõi giám sát > theo dõi, giám sát
    thanh tra giám sát > thanh tra, giám sát
    đôn đốc nhắc nhở > đôn đốc, nhắc nhở
    xem xét giải quyết > xem xét, giải quyết
    để xem xét quyết định > để xem xét, quyết định
    xem xét chỉ đạo > xem xét, chỉ đạo
    phản ánh kiến nghị > phản ánh, kiến nghị
    khiếu nại tố cáo > khiếu nại, tố cáo
    thi đua khen thưởng > thi đua, khen thưởng
    khen thưởng kỷ luật > khen thưởng, kỷ luật
    duy tu bảo dưỡng > duy tu, bảo dưỡng
    bảo trì bảo dưỡng > bảo trì, bảo dưỡng
    kế thừa phát huy > kế thừa, phát huy
    bảo tồn phát huy > bảo tồn, phát huy
    sáp nhập hợp nhất > sáp nhập, hợp nhất
    đầy đủ kịp thời > đầy đủ, kịp thời
    đầy đủ chính xác > đầy đủ, chính xác
    chính xác kịp thời > chính xác, kịp thời
    kịp thời chính xác > kịp thời, chính xác
    nhanh chóng kịp thời > nhanh chóng, kịp thời
    an toàn hiệu quả > an toàn, hiệu quả
    tiết kiệm hiệu quả > tiết kiệm, hiệu quả
    thiết thực hiệu quả > thiết thực, hiệu quả
    đồng bộ hiệu quả > đồng bộ, hiệu quả
    đồng bộ thống nhất > đồng bộ, thống nhất
    dân chủ công khai > dân chủ, công khai
    thường xuyên liên tục > thường xuyên, liên tục
    vùng sâu vùng xa > vùng sâu, vùng xa
    nông nghiệp nông thôn > nông nghiệp, nông thôn
    cơ quan tổ chức cá nhân > cơ quan, tổ chức, cá nhân
    tổ chức cá nhân > tổ chức, cá nhân
    tập thể cá nhân > tập thể, cá nhân
    hộ gia đình cá nhân > hộ gia đình, cá nhân
    doanh nghiệp hợp tác xã > doanh nghiệp, hợp tác xã
    cán bộ đảng viên > cán bộ, đảng viên
    cán bộ giáo viên > cán bộ, giáo viên
    giáo viên nhân viên > giáo viên, nhân viên
    giáo viên học sinh > giáo viên, học sinh
    học sinh sinh viên > học sinh, sinh viên
    đoàn viên hội viên > đoàn viên, hội viên
    viên chức người lao động > viên chức, người lao động
    xã phường đặc khu > xã, phường, đặc khu
    máy móc thiết bị > máy móc, thiết bị
    vật tư thiết bị > vật tư, thiết bị
    trang thiết bị phương tiện > trang thiết bị, phương tiện
    lực lượng phương tiện > lực lượng, phương tiện
    thôn tổ dân phố > thôn, tổ dân phố
    cơ chế chính sách > cơ chế, chính sách
    chủ trương chính sách > chủ trương, chính sách
    chủ trương đường lối > chủ trương, đường lối
    đường lối chủ trương > đường lối, chủ trương
    trình tự thủ tục > trình tự, thủ tục
    quy trình thủ tục > quy trình, thủ tục
    giám sát phản biện > giám sát, phản biện
    tuyên truyền vận động > tuyên truyền, vận động
    tuyên truyền giáo dục > tuyên truyền, giáo dục
    xây dựng ban hành > xây dựng, ban hành
    tham mưu đề xuất > tham mưu, đề xuất
    nghiên cứu đề xuất > nghiên cứu, đề xuất
    quản lý khai thác > quản lý, khai thác
    cải tạo nâng cấp > cải tạo, nâng cấp
    nâng cấp cải tạo > nâng cấp, cải tạo
    sửa chữa nâng cấp > sửa chữa, nâng cấp
    thu gom vận chuyển > thu gom, vận chuyển
    vận chuyển xử lý > vận chuyển, xử lý
    chăm sóc bảo vệ > chăm sóc, bảo vệ
    bảo vệ chăm sóc > bảo vệ, chăm sóc
    lãnh đạo chỉ đạo > lãnh đạo, chỉ đạo
    lãnh đạo quản lý > lãnh đạo, quản lý
    chỉ đạo điều hành > chỉ đạo, điều hành
    chỉ đạo hướng dẫn > chỉ đạo, hướng dẫn
    chương trình dự án > chương trình, dự án
    đề án dự án > đề án, dự án
    thời gian địa điểm > thời gian, địa điểm
    các huyện thành phố > các huyện, thành phố
    huyện thị xã, thành phố > huyện, thị xã, thành phố
    huyện, thị xã thành phố > huyện, thị xã, thành phố
    các phường xã > các phường, xã
    bộ ngành trung ương > bộ, ngành trung ương
    sở ngành liên quan > sở, ngành liên quan
    nông nghiệp nông dân nông thôn > nông nghiệp, nông dân, nông thôn
    quá trình thực hiện nếu > quá trình thực hiện, nếu
    quá trình triển khai nếu > quá trình triển khai, nếu
    quá trình triển khai thực hiện nếu > quá trình triển khai thực hiện, nếu
    quá trình tổ chức thực hiện nếu > quá trình tổ chức thực hiện, nếu
    vướng mắc đề nghị > vướng mắc, đề nghị
    vướng mắc kịp thời phản ánh > vướng mắc, kịp thời phản ánh
    vướng mắc kịp thời báo cáo > vướng mắc, kịp thời báo cáo
    chủ trì, phối hợp, với > chủ trì, phối hợp với
    huyện, thị xã, trên địa bàn > huyện, thị xã trên địa bàn
    thị xã, thành phố, trên địa bàn > thị xã, thành phố trên địa bàn
    xã, phường, trên địa bàn > xã, phường trên địa bàn
    cơ quan, đơn vị, trên địa bàn > cơ quan, đơn vị trên địa bàn
    tổ chức, cá nhân, trên địa bàn > tổ chức, cá nhân trên địa bàn
    thành phố, trong cả nước > thành phố trong cả nước
    với mục đích nhằm > nhằm
    nhằm mục đích để > nhằm
    nhằm để > nhằm
    bao gồm có > bao gồm
    hoàn thành xong > hoàn thành
    kết thúc xong > kết thúc
    tái cấu trúc lại > tái cấu trúc
    tái lập lại > tái lập
    tái cơ cấu lại > cơ cấu lại
    lý do là vì > lý do là
    những các > các
    """
}
