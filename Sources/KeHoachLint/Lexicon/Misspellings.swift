/// Frequent misspellings that are words elsewhere, so that only what stands beside them tells.
///
/// One a line: `wrong > right`. The wrong form must never be right, also not across two words: `chia sẽ` is left out
/// for `phân chia sẽ`, unless it is written with the words around it.
enum Misspellings {
  /// The lines, read.
  static let lines = ReplacementTable.lines(of: text) + ReplacementTable.lines(of: lostPeople)

  /// `Ủy ban nhân tỉnh`: the councils of each level without their `dân`.
  private static let lostPeople = ["ủy ban", "uỷ ban", "hội đồng"].flatMap { council in
    ["tỉnh", "huyện", "xã", "phường", "thành phố", "thị xã", "quận", "đặc khu"].map { level in
      "\(council) nhân \(level) > \(council) nhân dân \(level)"
    }
  }.joined(separator: "\n")

  static let text = """
    sát nhập > sáp nhập
    xát nhập > sáp nhập
    chuẩn đoán > chẩn đoán
    bổ xung > bổ sung
    bổ sưng > bổ sung
    thăm quan > tham quan
    xúc tích > súc tích
    sáng lạn > xán lạn
    khắc phụ > khắc phục
    xử dụng > sử dụng
    sữ dụng > sử dụng
    vô hình chung > vô hình trung
    cọ sát > cọ xát
    để chia sẽ > để chia sẻ
    và chia sẽ > và chia sẻ
    chia sẽ kinh nghiệm > chia sẻ kinh nghiệm
    chia sẽ thông tin > chia sẻ thông tin
    chia sẽ dữ liệu > chia sẻ dữ liệu
    xuất xắc > xuất sắc
    suất sắc > xuất sắc
    tựu chung > tựu trung
    kiểm xoát > kiểm soát
    rà xoát > rà soát
    đề suất > đề xuất
    xắp xếp > sắp xếp
    sắp sếp > sắp xếp
    trãi qua > trải qua
    chậm trể > chậm trễ
    quãng bá > quảng bá
    các đơn vi > các đơn vị
    đơn vi trực thuộc > đơn vị trực thuộc
    cơ quang > cơ quan
    vai trỏ > vai trò
    năng xuất > năng suất
    hiệu xuất > hiệu suất
    lãi xuất > lãi suất
    thuế xuất > thuế suất
    tần xuất > tần suất
    sản suất > sản xuất
    suất khẩu > xuất khẩu
    suất bản > xuất bản
    đột suất > đột xuất
    cơ sỡ > cơ sở
    cơ sơ vật chất > cơ sở vật chất
    tổ chứt > tổ chức
    tổ chứ thực hiện > tổ chức thực hiện
    tổ chưc > tổ chức
    báo các kết quả > báo cáo kết quả
    hổ trợ > hỗ trợ
    giãi pháp > giải pháp
    đãm bảo > đảm bảo
    đảm bão > đảm bảo
    bão đảm > bảo đảm
    bão vệ > bảo vệ
    bão quản > bảo quản
    bão hiểm > bảo hiểm
    quãn lý > quản lý
    quãng lý > quản lý
    quảng lý > quản lý
    ngành nghê > ngành nghề
    nghành > ngành
    nghành nghề > ngành nghề
    kỷ thuật > kỹ thuật
    kỷ năng > kỹ năng
    kỹ luật > kỷ luật
    kỹ niệm > kỷ niệm
    kỹ cương > kỷ cương
    kỹ lục > kỷ lục
    thế kỹ > thế kỷ
    chủ chì > chủ trì
    chủ trị, phối hợp > chủ trì, phối hợp
    chủ trì phôi hợp > chủ trì phối hợp
    phôi hợp > phối hợp
    phối hơp > phối hợp
    triển khia > triển khai
    chiển khai > triển khai
    triển lảm > triển lãm
    phát triễn > phát triển
    phát chiển > phát triển
    trương trình > chương trình
    chương chình > chương trình
    chuơng trình > chương trình
    công chình > công trình
    qui trinh > quy trình
    tuyên chuyền > tuyên truyền
    truyên truyền > tuyên truyền
    chuyền thông > truyền thông
    truyễn thông > truyền thông
    nhiêm vụ > nhiệm vụ
    nhiệm vu > nhiệm vụ
    trách nhiêm > trách nhiệm
    chách nhiệm > trách nhiệm
    thực hiên > thực hiện
    thưc hiện > thực hiện
    thực hiền > thực hiện
    kế hoach > kế hoạch
    kế họach > kế hoạch
    kê hoạch > kế hoạch
    khuyến kích > khuyến khích
    khuyến khich > khuyến khích
    khiếu nạy > khiếu nại
    giử gìn > giữ gìn
    giữ dìn > giữ gìn
    giử vững > giữ vững
    dữ gìn > giữ gìn
    dữ vững > giữ vững
    gìn dữ > gìn giữ
    dành giải > giành giải
    dành chiến thắng > giành chiến thắng
    giành riêng cho > dành riêng cho
    giấu diếm > giấu giếm
    dấu diếm > giấu giếm
    dấu giếm > giấu giếm
    giao lưa > giao lưu
    dao lưu > giao lưu
    rải ngân > giải ngân
    giải ngâng > giải ngân
    dải quyết > giải quyết
    rải quyết > giải quyết
    giám xát > giám sát
    giám sat > giám sát
    khảo xát > khảo sát
    sâu xát > sâu sát
    xâu sắc > sâu sắc
    sâu xắc > sâu sắc
    sử lý > xử lý
    sử phạt > xử phạt
    xữ lý > xử lý
    xữa chữa > sửa chữa
    sữa chữa > sửa chữa
    sữa đổi > sửa đổi
    xửa đổi > sửa đổi
    xửa chữa > sửa chữa
    sửa đỗi > sửa đổi
    thay đỗi > thay đổi
    trao đỗi > trao đổi
    chuyển đỗi > chuyển đổi
    biến đỗi > biến đổi
    đỗi mới > đổi mới
    đổi mơi > đổi mới
    bỗ sung > bổ sung
    phân bỗ > phân bổ
    phổ biên > phổ biến
    phỗ biến > phổ biến
    cũng cố > củng cố
    ủng hổ > ủng hộ
    hưỡng ứng > hưởng ứng
    ảnh hưỡng > ảnh hưởng
    trưỡng phòng > trưởng phòng
    tăng trưỡng > tăng trưởng
    tư tưỡng > tư tưởng
    khen thưỡng > khen thưởng
    vướn mắc > vướng mắc
    vướng mắt > vướng mắc
    bất cặp > bất cập
    thắc mắt > thắc mắc
    đôn đóc > đôn đốc
    đôn dốc > đôn đốc
    lãnh đão > lãnh đạo
    lảnh đạo > lãnh đạo
    lỉnh vực > lĩnh vực
    lĩnh vưc > lĩnh vực
    khu vưc > khu vực
    tích cưc > tích cực
    năng lưc > năng lực
    hiệu lưc > hiệu lực
    hiệu qủa > hiệu quả
    kết qủa > kết quả
    hậu qủa > hậu quả
    tham mưa > tham mưu
    tham nhủng > tham nhũng
    lảng phí > lãng phí
    cãi cách > cải cách
    cãi tiến > cải tiến
    cãi tạo > cải tạo
    cãi thiện > cải thiện
    ngân xách > ngân sách
    chính xách > chính sách
    danh xách > danh sách
    chính xát > chính xác
    thẫm định > thẩm định
    thẫm quyền > thẩm quyền
    thẫm tra > thẩm tra
    sản phẫm > sản phẩm
    thực phẫm > thực phẩm
    nghĩ hưu > nghỉ hưu
    nghĩ lễ > nghỉ lễ
    nghỉa vụ > nghĩa vụ
    nghỉ quyết > nghị quyết
    nghị quyêt > nghị quyết
    bồi dưởng > bồi dưỡng
    bảo dưởng > bảo dưỡng
    nuôi dưởng > nuôi dưỡng
    nổ lực > nỗ lực
    lổ lực > nỗ lực
    mủi nhọn > mũi nhọn
    bải bỏ > bãi bỏ
    mổi năm > mỗi năm
    mổi đơn vị > mỗi đơn vị
    mổi xã > mỗi xã
    củng như > cũng như
    vẩn còn > vẫn còn
    chổ ở > chỗ ở
    gở bỏ > gỡ bỏ
    tháo gở > tháo gỡ
    giúp đở > giúp đỡ
    đẩy mạng > đẩy mạnh
    đẫy mạnh > đẩy mạnh
    thúc đẫy > thúc đẩy
    đầy đũ > đầy đủ
    chính phũ > chính phủ
    thũ tục > thủ tục
    thủ tuc > thủ tục
    thũ trưởng > thủ trưởng
    tuân thũ > tuân thủ
    chủ đông > chủ động
    hoạt đông > hoạt động
    vận đông > vận động
    lao đông > lao động
    cộng đông > cộng đồng
    hội đông nhân dân > hội đồng nhân dân
    hơp tác > hợp tác
    tổng hơp > tổng hợp
    phù hơp > phù hợp
    thừơng xuyên > thường xuyên
    thường suyên > thường xuyên
    suyên suốt > xuyên suốt
    xuyên xuốt > xuyên suốt
    xúc tiên > xúc tiến
    súc tiến > xúc tiến
    sác định > xác định
    sác nhận > xác nhận
    sác minh > xác minh
    xây dưng > xây dựng
    xây dụng > xây dựng
    sây dựng > xây dựng
    áp dung > áp dụng
    sử dung > sử dụng
    tuyển dung > tuyển dụng
    ứng dung > ứng dụng
    nôi dung > nội dung
    nội vu > nội vụ
    dich vụ > dịch vụ
    dịch vu > dịch vụ
    phục vu > phục vụ
    quyền lơi > quyền lợi
    thuận lơi > thuận lợi
    báo cá kết quả > báo cáo kết quả
    tồn tai > tồn tại
    đóng gớp > đóng góp
    góp phân > góp phần
    gớp phần > góp phần
    phương trâm > phương châm
    lồng gép > lồng ghép
    ghắn với > gắn với
    gắng với > gắn với
    gắng liền > gắn liền
    gắng kết > gắn kết
    bắc buộc > bắt buộc
    bắc đầu > bắt đầu
    xuất phạt > xuất phát
    khẩn chương > khẩn trương
    khẫn trương > khẩn trương
    nghiêm trình > nghiêm chỉnh
    điều chĩnh > điều chỉnh
    hoàn chĩnh > hoàn chỉnh
    chấn chĩnh > chấn chỉnh
    trấn chỉnh > chấn chỉnh
    chỉnh chu > chỉn chu
    chân trọng cảm ơn > trân trọng cảm ơn
    trân thành cảm ơn > chân thành cảm ơn
    cảm ơi > cảm ơn
    yêu câu > yêu cầu
    yêu cấu > yêu cầu
    nhu câu > nhu cầu
    đề bạc > đề bạt
    biến chế > biên chế
    thống kế > thống kê
    kê khia > kê khai
    dự tóan > dự toán
    thanh tóan > thanh toán
    kế tóan > kế toán
    quyết tóan > quyết toán
    an tòan > an toàn
    tòan diện > toàn diện
    tòan tỉnh > toàn tỉnh
    hòan thành > hoàn thành
    hòan thiện > hoàn thiện
    họat động > hoạt động
    sinh họat > sinh hoạt
    khỏan mục > khoản mục
    phế duyệt > phê duyệt
    hội đồng nhân nhân > hội đồng nhân dân
    ủy ban nhân nhân > ủy ban nhân dân
    phê duyêt > phê duyệt
    phần mền > phần mềm
    đến nặm > đến năm
    trong nặm > trong năm
    hằng nặm > hằng năm
    quy đinh > quy định
    quyết đinh > quyết định
    nghị đinh > nghị định
    thẩm đinh > thẩm định
    xác đinh > xác định
    chỉ đinh > chỉ định
    ổn đinh > ổn định
    kinh phi > kinh phí
    điên tử > điện tử
    trực thuôc > trực thuộc
    sơ xuất > sơ suất
    cam kế thực hiện > cam kết thực hiện
    truyền thong > truyền thông
    giám đôc > giám đốc
    công chưc > công chức
    viên chưc > viên chức
    địa ban tỉnh > địa bàn tỉnh
    tiêu chuân > tiêu chuẩn
    khuyên khích > khuyến khích
    tăng cương công tác > tăng cường công tác
    tăng cương quản lý > tăng cường quản lý
    đáp ưng > đáp ứng
    bảo đảm bảo > bảo đảm
    chẩn bị > chuẩn bị
    không chế dịch bệnh > khống chế dịch bệnh
    không chế dịch > khống chế dịch
    không chế ổ dịch > khống chế ổ dịch
    vân động > vận động
    tiến đô > tiến độ
    tập huân > tập huấn
    xã hôi > xã hội
    thiên tay > thiên tai
    nhỏ lẽ > nhỏ lẻ
    trao dồi > trau dồi
    trú trọng > chú trọng
    cần chú trong > cần chú trọng
    chú trong công tác > chú trọng công tác
    chú trong đến > chú trọng đến
    tuyên tuyền > tuyên truyền
    chương trinh > chương trình
    sử lí > xử lý
    tinh hình > tình hình
    trên đại bàn > trên địa bàn
    đại bàn tỉnh > địa bàn tỉnh
    đại bàn xã > địa bàn xã
    địa bàn tĩnh > địa bàn tỉnh
    báo cao kết quả > báo cáo kết quả
    báo cao tình hình > báo cáo tình hình
    báo cao định kỳ > báo cáo định kỳ
    đầu tu công > đầu tư công
    đầu tu xây dựng > đầu tư xây dựng
    dự án đầu tu > dự án đầu tư
    vốn đầu tu > vốn đầu tư
    chủ đầu tu > chủ đầu tư
    giành thời gian cho > dành thời gian cho
    giành cho các > dành cho các
    giành cho người > dành cho người
    giành cho hộ > dành cho hộ
    giành cho trẻ em > dành cho trẻ em
    giành cho học sinh > dành cho học sinh
    dành thắng lợi > giành thắng lợi
    tranh dành khách > tranh giành khách
    tranh dành nhau > tranh giành nhau
    tranh dành quyền > tranh giành quyền
    tranh dành đất > tranh giành đất
    ảnh hưng đến > ảnh hưởng đến
    ảnh hưng lớn > ảnh hưởng lớn
    gây ảnh hưng > gây ảnh hưởng
    """
}
