/// Phrases of official documents that are often written without their mark or in another order.
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
    """
}
