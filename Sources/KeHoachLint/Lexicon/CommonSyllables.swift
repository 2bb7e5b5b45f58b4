/// Syllables that stand in everyday text. Only what isn't among them can be the wrong half of a `CommonWords` word: `đã`
/// before `bảo` is no lost tone of `đảm`.
enum CommonSyllables {
  static let text = """
    ai an anh ao ba ban bao bay biên biến biết biển biểu biện biệt bon bung buôn buông buồn buổi buộc bà bài bàn
    bào bác bám bán báo bát bãi bão bè bé bên bình bí bò bông bù bùn búa búp bút băng bưng bước bướm bưởi bạc
    bạch bạn bạo bản bảng bảo bảy bất bầu bẩn bật bắt bằng bến bếp bền bệnh bị bọ bỏ bố bối bốn bồi bổ bộ bớt bờ
    bởi bụi bụng bức bứt cai cam can canh cao cay cha chai chan chanh che chi chia chim chiên chiếc chiếm chiến
    chiếu chiều cho chong chua chui chung chuyên chuyến chuyền chuyển chuyện chuông chuẩn chuối chuỗi chuộc
    chuột chà chàm chán cháo cháu cháy châm chân châu chây chè chèn chéo chép chìa chìm chí chín chính chó chóng
    chùa chùm chú chúa chúc chúng chút chăm chăn chơi chưa chương chước chạm chạy chảo chảy chấm chấn chấp chất
    chầu chậm chật chắc chắn chẳng chặn chặt chẽ chế chết chỉ chỉnh chịu chọc chọn chống chốt chồng chỗ chớ chờ
    chở chợ chục chụp chủ chủng chứa chức chứng chữ chữa coi con cong cua cung cuốc cuối cuốn cuộc cuộn cà cài
    càng cành cày cá các cách cán cánh cáo cáp cát câm cân câu cây cãi cò còi còn có cô công cõi cùng cúng cút
    căn cũ cũng cơ cơm cơn cư cưa cương cưới cướp cười cường cưỡng cạn cạnh cả cải cảm cản cảng cảnh cấm cấp cất
    cấu cấy cầm cần cầu cận cập cậu cậy cắt cặp cọ cỏ cố cống cốt cổ cổng cộng cớ cờ cởi cỡ cụ cục cụm củ của
    củng cứ cứu cừu cử cửa cực da danh dao data di dinh diễm diễn diện diệt do doanh doc du dung duy duyên duyệt
    duệ dài dàn dành dày dám dán dân dâng dây dã dép dê dì dính dò dòng dõi dù dùng dĩ dũ dũng dơ dơi dư dưa
    dưng dương dưới dưỡng dược dượng dại dạng dạo dạy dải dấu dấy dần dầu dẫn dẫu dập dậy dặm dặn dễ dệt dị dịch
    dịp dịu dọc dốc dối dốt dồi dồn dội dở dỡ dụ dục dụng dứa dứt dừa dừng dữ dự dựa dựng e em ga gan ghe ghi
    ghim ghép ghét ghẻ ghế gia giai giam gian giao gieo giong github già giành giàu giày giá giác giám gián
    giáng giáo giáp giây giãn giêng giòn gió giúp giăng giũ giơ giương giường giả giải giảm giản giảng giấc giấm
    giấu giấy giận giậu giặc giặt giẻ giếng giết giọng giọt giỏ giỏi giống giỗ giới giờ giở giục giữ giữa go gom
    gu gà gài gàn gàu gá gác gái gán gân gây gì gìn gò góc gói góp gót gông gõ găng gũi gươm gương gượng gạch
    gạo gạt gấm gấp gấu gần gầy gắn gắng gắt gặm gặp gặt gọi gọn gốc gối gốm gồm gỗ gội gởi gỡ gợi gục gừng gửi
    ha hai hang hao hay heo hieuhan hiếm hiến hiếu hiền hiểm hiển hiểu hiện hiệp hiệu ho hoa hoan hoang hong hoà
    hoài hoàn hoàng hoành hoá hoạ hoạch hoại hoạt hoả hoảng hoắc hoặc hun hung huy huyết huyền huyện huyệt huân
    huấn huống huỷ hà hài hàm hàn hàng hành hào hàu há hái hám hán háng háo hát hãi hãm hãn hãng hão hãy hè hé
    héo hình hít hò hòa hòm hòn hòng hóa hói hóng hót hô hôi hôm hôn hông hõm hù hùa hùn hùng húc húng hút hăng
    hũ hơi hơn hư hưng hưu hương hướng hưởng hạ hại hạm hạn hạng hạnh hạp hạt hải hảo hấp hầm hậu hắn hằng hẳn
    hẹ hẹn hẹp hẻm hết hề hển hễ hệ họ họa học họng họp hỏa hỏi hỏng hố hối hống hốt hồ hồi hồn hồng hổ hổng hỗ
    hỗn hộ hội hộp hột hới hớn hớt hở hợi hợp hụt hủ hủy hứ hứa hứng hừng hữu in khai kham khan khang khanh khao
    khe khen khi khinh khiêm khiêng khiếm khiến khiếp khiếu khiển kho khoa khoai khoan khoang khoanh khoe khom
    khoá khoác khoái khoán khoáng khoáy khoả khoản khoảng khoảnh khoẻ khu khui khung khuy khuya khuynh khuyên
    khuyến khuyết khuân khuê khuôn khuất khuấy khuếch khá khác khách khám khán kháng khánh khát kháu khâu khéo
    khép khí khích khít khó khóa khóc khói khóm khô khôi khôn không khù khúc khăn khơi khước khả khải khảo khấn
    khấu khẩn khẩu khắc khắp khắt khằn khẳng khẽ khế khỉ khỏe khỏi khố khối khốn khống khổ khổng khớp khởi khủng
    khứ khử kia kim kinh kiêm kiên kiêng kiếm kiến kiếp kiềm kiều kiểm kiểu kiệm kiện kiệt kiệu kèm kém kén kéo
    kê kênh kêu kì kìa kìm kình kí kích kín kính ký kĩ kẹo kẹp kẹt kẻ kế kếch kết kề kền kể kệ kỉ kị kịch kịp kỳ
    kỵ kỷ kỹ la lai lam lan lang lao lau lay le len leo li lia lieu linh liêm liên liếc liền liều liễn liễu liệm
    liệng liệt liệu lo loa loan loang lom long loài loá loát loãng loại loạn loạt lu lui lum lung luyến luyện
    luân luôi luôn luận luật luống luồn luồng luộc luỹ là lài làm làn làng lành lào lá lác lái lán láng lánh láo
    lát lâm lân lâu lây lã lãi lãng lãnh lão lè lén lê lên lì lìa lình lí lính lít lò lòa lòi lòng ló lóm lóng
    lót lô lôi lõi lùa lùi lùm lú lúa lúc lúi lún lúng lút lý lăn lăng lĩnh lũ lũm lũng lũy lơ lư lưa lưng lưu
    lươn lương lưới lướt lười lường lưỡi lưỡng lược lượm lượng lượt lạ lạc lại lạm lạng lạnh lạt lạy lả lảo lấm
    lấn lấp lấy lầm lần lầu lầy lẫm lẫn lận lập lật lậu lắc lắm lắng lắp lắt lằn lằng lặn lặng lặp lặt lẹn lẹo
    lẻ lẽ lề lều lễ lệ lệch lệnh lị lịch lọ lọc lọt lỏng lố lốc lối lốm lốp lốt lồ lồi lồng lỗ lỗi lộ lộc lội
    lộn lộng lột lớn lớp lờ lời lở lỡ lợi lợn lợp lụa lục lụt lụy lứa lừ lừa lừng lử lửa lửng lữ lựa lực lựu ma
    mai man mang mao mau may me men mi minh miên miêu miến miếng miếu miền miễn miễu miện miệng miệt mo mong mu
    mua mui mung muôi muôn muối muốn muống muồng muỗi muỗng muộn mà mài màn màng mành mào màu mày má mác mách
    mái mát máu máy mâm mâu mây mã mãi mãn mão mè mèo méo mép mét mê mênh mì mìn mình mí mía mím mít mò mòi mòn
    mó móc món móng móp mót mô môi môn mông mõ mù mùa mùi mùn mùng múa múi múp mút măng mĩ mũ mũi mơ mơi mơn mưa
    mưng mưu mươi mương mướn mướp mướt mười mường mượn mượt mạ mạc mạch mại mạn mạng mạnh mả mải mảng mảnh mảy
    mấm mấn mất mấu mấy mầm mần mầu mẩn mẩy mẫm mẫn mẫu mận mập mật mậu mắc mắm mắng mắt mằn mặc mặn mặt mẹ mẹo
    mẻ mẽ mế mến mết mề mềm mền mễ mệ mệnh mệt mỉa mỉm mị mịn mọ mọc mọi mọn mọng mỏ mỏi mỏng mố mối mốt mồ mồi
    mồng mổ mỗi mộ mộc mội mộng một mớ mới mớm mờ mời mở mỡ mợ mụ mục mụn mủi mức mứt mừng mửa mực mỹ na nai nam
    nan nang nanh nao nay nem neo nga ngai ngan ngang ngao ngay nghe nghi nghiêm nghiên nghiêng nghiến nghiền
    nghiệm nghiện nghiệp nghiệt nghè nghèo nghé nghét nghê nghì nghìn nghĩ nghĩa nghẹn nghẽn nghề nghễ nghệ nghỉ
    nghị nghịch ngo ngoa ngoan ngoi ngon ngoài ngoác ngoái ngoáy ngoại ngoạm ngoạn ngu ngun nguy nguyên nguyền
    nguyễn nguyện nguyệt nguôi nguồn nguội ngà ngài ngàn ngành ngào ngày ngán ngáo ngát ngáy ngâm ngân ngâu ngây
    ngã ngãi ngò ngòi ngó ngóc ngói ngóng ngô ngôi ngôn ngông ngõ ngùi ngút ngăm ngăn ngũ ngơ ngơi ngư ngưng
    ngươi ngước người ngưỡi ngưỡng ngược ngượng ngạc ngạch ngại ngạn ngạnh ngạt ngả ngải ngấm ngấn ngất ngấy
    ngầm ngần ngầu ngẩn ngẫm ngẫu ngẫy ngậm ngập ngật ngắc ngắm ngắn ngặc ngọ ngọc ngọn ngỏ ngỏm ngố ngốc ngốn
    ngồi ngồn ngổ ngổn ngỗ ngỗng ngộ ngộn ngộp ngột ngớ ngớt ngờ ngời ngỡ ngợ ngợi ngợm ngụ ngục ngụm ngụy ngủ
    ngủn ngứ ngứa ngừ ngừa ngừng ngửa ngữ ngự ngựa ngực nha nhai nhan nhang nhanh nhau nhay nhe nhen nheo nhi
    nhiên nhiêu nhiếc nhiếp nhiều nhiễm nhiễu nhiệm nhiệt nho nhoi nhom nhong nhoè nhu nhung nhuy nhuyễn nhuần
    nhuận nhuộm nhà nhài nhàm nhàn nhành nhàu nhá nhái nhám nhánh nháu nháy nhân nhã nhãi nhãn nhèm nhép nhét
    nhì nhìn nhí nhích nhím nhíp nhòm nhó nhóc nhói nhóm nhón nhót nhô nhôm nhông nhùi nhú nhúm nhún nhúng nhút
    nhăn nhũ nhũng nhơ như nhưng nhướng nhường nhược nhượng nhạc nhại nhạn nhạy nhảm nhảy nhấn nhấp nhất nhầm
    nhầy nhẩy nhẫn nhậm nhận nhập nhật nhậu nhậy nhắc nhắm nhắn nhắt nhằm nhằn nhẵn nhặm nhặt nhẹ nhẹm nhẹn nhẽ
    nhể nhện nhỉ nhị nhịn nhịp nhọ nhọc nhọn nhỏ nhối nhốn nhốt nhồ nhồi nhồng nhổ nhộn nhộng nhột nhớ nhớn nhớt
    nhờ nhờn nhở nhỡ nhục nhụt nhụy nhủ nhứ nhức nhừng nhử những nhự nhựa ni nia ninh niêm niên niêu niết niềm
    niền niễng niệm no nom non nu nui nung nuôi nuối nuốt nà nài nàn nàng nào này ná nách nám nán náo nát nâng
    nâu nây nãi não nãy ném nén néo nét nên nêu nín nít nò nòi nòng nó nóc nói nón nóng nô nôi nôm nông nõn nùi
    nùng núc núi núm núng nút năm năn năng nũng nơ nơi nơm nưng nương nước nướng nường nạ nại nạn nạng nạo nạp
    nạt nản nảy nấng nấp nấu nầy nẩy nẫu nậng nập nậu nắc nắm nắn nắng nắp nằm nằn nặm nặng nẹp nẻo nếm nến nếp
    nết nếu nề nền nể nệ nỉ nịnh nịt nọ nọa nọc nọng nỏ nỏng nối nốn nống nốt nồi nồng nổ nổi nỗ nỗi nộ nội nộm
    nộp nới nớp nở nỡ nợ nụ nục nứa nức nứng nứt nửa nữ nữa nực o oai oan oang oanh om ong oái oán oát oản pha
    phai pham phan phang phanh phao phay phe phen phi phim phin phiên phiêu phiếm phiến phiếu phiền phiện pho
    phong phu phun phung phà phàm phàn phào phá phác phách phái phán pháo pháp phát phân phè phèn phèo phép phê
    phì phình phí phía phích phò phòi phòng phó phóng phô phôi phông phù phùn phùng phú phúc phún phút phăng phũ
    phơ phơi phương phước phường phưỡn phượng phạch phạm phạn phạt phả phải phản phảng phảy phấn phất phấy phầm
    phần phẩm phẩy phẫn phận phập phật phắc phẳng phẽ phế phết phề phễu phệ phỉ phị phịnh phỏng phố phối phồng
    phổ phổi phỗng phới phớt phờ phở phụ phục phụng phụt phủ phức phừng phựt qua quai quan quang quanh quay que
    quen qui quy quyên quyến quyết quyền quyển quyện quyệt quà quàn quàng quành quào quá quái quán quáng quát
    quân quây quãng què quèn quét quê quên quì quí quý quýt quăn quăng quĩ quạ quạt quả quản quảng quảy quấn
    quất quấy quần quầng quầy quẩn quẫn quẫy quận quậng quật quắc quắt quẳng quặc quặng quặp quẹt quẻ quế quết
    quệ quện quệt quỉ quốc quờ quở quỳ quỳnh quỵ quỷ quỹ ra ram ran rang ranh rao rau ray re reo ri ria rim rinh
    riêng riêu riết riềng ro roi rom rong ru rui rum run rung ruốc ruồi ruổi ruộng ruột rà ràn ràng rành rào rày
    rá rác rách rái rám rán ráng ráo ráp rát ráu ráy râm rân râu rây rã rãi rãnh rè rèm rèn rén réo rét rên rêu
    rì rìa rìm rình rìu rí rích rít ríu rò ròi ròn ròng ró róm rón róng rót rôm rôn rông rõ rù rùa rùm rùn rùng
    rúa rúc rúm rún rúng rút răm răn răng rũ rơ rơi rơn rưa rưng rươi rương rước rưới rướm rười rường rưỡi rượng
    rượt rượu rạ rạc rạch rại rạm rạng rạo rạp rải rảm rảnh rảy rấm rấp rất rầm rần rầu rầy rẩy rẫu rẫy rậm rận
    rập rật rắc rắn rắp rắt rằm rằng rặc rặng rặt rẹ rẻ rẻo rẽ rế rết rền rể rễ rệ rệp rỉ rỉm rị rịch rọ rọi rọt
    rỏ rỏi rốc rối rốn rống rốt rồ rồi rồng rổ rổi rỗ rỗi rỗng rộ rộn rộng rớ rớm rớt rờ rời rởm rỡ rợ rợi rợn
    rợp rục rụi rụm rụng rụt rủ rủa rủi rứ rứa rức rừ rừng rử rửa rựa rực sa sai san sang sanh sao sau say sct
    se sen si sim sinh siêng siêu siết skill skills so soi son song source soái soán soát soạn su sui sun sung
    suy suyển suyễn suôi suôn suông suất suối suốt sà sài sàm sàn sàng sành sào sá sác sách sái sám sán sáng
    sánh sáo sáp sát sáu sâm sân sâu sây sã sãi sèn sét sên sì sình sính sít sò sòm sòn sòng sóc sói són sóng
    sót sô sôi sông sù sùi sùm sùng sú súc súng súp sút săn săng sĩ sĩnh sũng sơ sơm sơn sư sưa sưng sưu sương
    sước sướng sườn sường sượng sượt sạ sạc sạch sạm sạn sạp sạt sả sải sản sảng sảnh sảo sảy sấm sấn sấp sất
    sấu sấy sầm sần sầu sẩm sẩn sẩy sậm sập sật sậu sắc sắm sắn sắp sắt sẵn sặc sặn sặt sẹ sẹo sẻ sẻn sẽ sẽo sến
    sếu sề sển sệ sệt sỉ sỉa sọ sọc sọt sỏi số sốc sối sống sốt sồ sồi sồn sồng sổ sổi sổng sỗ sộ sộc sột sớ sới
    sớm sờ sờn sở sởi sợ sợi sụ sục sụi sụm sụn sụp sụt sủ sủa sủi sứ sứa sức sừn sừng sử sửa sửng sửu sữa sững
    sự sực sỹ ta tai tam tan tang tanh tao tau tay te ten teo tha thai tham than thang thanh thao thau thay the
    then theo thi thia thinh thiêm thiên thiêng thiêu thiếc thiến thiếp thiết thiếu thiền thiều thiển thiểu
    thiện thiệp thiệt thiệu tho thoa thoang thoi thom thon thoái thoán thoáng thoát thoại thoả thoải thoảng
    thoắt thu thua thui thum thun thung thuyên thuyết thuyền thuê thuý thuần thuẫn thuận thuật thuế thuốc thuồng
    thuộc thuở thuỷ thà thàm thàng thành thào thày thác thách thái thám thán tháng thánh tháo tháp tháu thâm
    thân thâu thây thãi thè thèm thé thét thê thêm thêu thì thìa thìn thình thí thích thính thít thò thòi thòng
    thó thóa thóc thói thóp thót thô thôi thôn thông thõng thù thùa thùm thùng thú thúc thúi thúng thúy thăm
    thăn thăng thơ thơi thơm thư thưa thưng thương thước thướt thường thưởng thược thượng thạc thạch thạm thạnh
    thạo thạp thả thải thảm thản thảnh thảo thấm thấp thất thấu thấy thầm thần thầu thầy thẩm thẩn thẩy thẫu
    thậm thận thập thật thắc thắm thắn thắng thắp thắt thằn thằng thẳm thẳng thặng thẹ thẹn thẻ thẻo thế thếp
    thết thề thềm thều thể thệ thỉ thỉnh thị thịch thịnh thịt thọ thọt thỏ thỏa thỏi thố thốc thối thốn thống
    thốt thồ thồng thổ thổi thộp thớ thới thớm thớt thờ thời thở thợ thụ thục thụi thụng thụy thủ thủi thủm
    thủng thủy thứ thức thừa thừng thử thửa thự thực ti tia tim tin tinh tiêm tiên tiêu tiếc tiếm tiến tiếng
    tiếp tiết tiềm tiền tiều tiểu tiễm tiễn tiễu tiệc tiệm tiện tiệt to toa toan toang toi tom ton tong toà toàn
    toác toán toáng toát toạ toạc toả toản tra trai trang tranh trao trau tre treo tri trinh triền triều triển
    triện triệt triệu tro trong tru trui trung truy truyền truyện truân truất trà tràm tràn tràng trành trào trá
    trác trách trái trám trán tráng tránh tráo tráp trát trâm trân trâu trây trã trèo tréo trên trì trình trí
    trích trò tròn tròng tróc trói trót trôi trông trù trùm trùng trú trúc trúm trúng trăm trăn trăng trĩ trĩu
    trũng trơ trơn trư trưa trưng trương trước trướng trườn trường trưởng trượng trượt trạc trạch trại trạm
    trạng trạo trả trải trảm trảng trảo trảy trấn trấu trầm trần trầu trẫm trận trập trật trắc trắng trằm trằn
    trẹo trẻ trẽ trề trễ trệ trệt trỉ trỉnh trị trịch trịnh trọ trọc trọi trọn trọng trỏ trố trối trốn trống
    trồi trồng trổ trỗi trộ trội trộm trộn trớ trớn trớt trờ trời trở trợ trợn trụ trục trụi trụng trủ trứ trứng
    trừ trừng trữ trực tu tua tui tum tung tuy tuyên tuyến tuyết tuyền tuyển tuyệt tuân tuôn tuý tuấn tuất tuần
    tuẫn tuế tuệ tuốt tuồn tuồng tuổi tuột tuỳ tuỷ ty tà tài tàm tàn tàng tào tàu tày tá tác tách tái tám tán
    táng tánh táo táp tát táu táy tâm tân tâng tây tã tãi tè té tén tét tê tên tì tìm tìn tình tí tía tích tím
    tín tính tít tò tòa tòi tòm tòn tòng tó tóc tói tóm tóp tót tô tôi tôm tôn tông tõm tù tùa tùng tùy tú túc
    túi túm túng tút túy tý tăm tăng tĩnh tơ tơi tư tưa tưng tưu tươi tươm tương tước tưới tướng tường tưởng
    tượng tượt tạ tạc tại tạm tạng tạnh tạo tạp tạt tả tải tảm tản tảng tảo tấm tấn tấp tất tấu tấy tầm tần tầng
    tẩm tẩn tẩu tẩy tận tập tật tậy tắc tắm tắn tắp tắt tằm tằn tằng tặc tặng tẹo tẻ tẽ tế tếch tết tếu tề tể tễ
    tệ tệp tỉ tỉa tỉm tỉnh tị tịch tịnh tịt tọa tọc tọp tỏ tỏa tỏi tố tốc tối tốn tống tốp tốt tồ tồi tồm tồn
    tồng tổ tổn tổng tộc tội tột tớ tới tờ tời tở tởm tợ tợn tụ tục tụi tụng tụt tụy tủ tủi tủy tứ tức tứng từ
    từng tử tửu tự tựa tực tựu tỳ tỵ tỷ u ua ui um ung uy uyên uyết uyển uý uất uẩn uế uể uốn uống uổng uỷ va
    vai vam van vang vanh vay ve ven vi vinh viên viếng viết viền viển viễn việc viện vn vo voi vong vu vua vui
    vun vung vuông vuốt và vài vàm vàn vàng vành vào vày vá vác vách vái ván váng vát váy vâm vân vâng vây vã
    vãi vãn vãnh vè vèo vé vén véo vét vê vì ví vía vít víu vò vòi vòm vòng vó vóc vói vót vô vôi vông võ võng
    vù vùa vùi vùng vú vút văn văng vĩ vĩnh vũ vũm vũng vơ vơi vưng vươn vương vướng vườn vượn vượng vượt vạ vạc
    vạch vại vạm vạn vạng vạnh vạt vả vải vảo vảy vấn vấp vất vấu vần vầng vầy vẩn vẩy vẫn vận vập vật vậy vắc
    vắn vắng vắt vằm vằn vằng vặc vặn vặt vẹ vẹn vẹo vẹt vẻ vẽ vế vết về vểnh vệ vện vệt vỉ vỉa vị vịn vịt vọ
    vọc vọng vọt vỏ vố vốc vối vốn vồ vồn vồng vổ vỗ vội vớ với vớt vờ vời vở vỡ vợ vợi vợt vụ vục vụn vụng vụt
    vức vừa vừng vữa vững vựa vực xa xai xan xanh xao xay xe xem xen xi xia xin xinh xiêm xiên xiêu xiếc xiết
    xiềng xo xoa xoan xoang xoay xoi xong xoài xoàn xoàng xoá xoáy xoã xoăn xoạt xoảng xoắn xoẹt xu xua xui xung
    xuyên xuyến xuân xuôi xuýt xuất xuẩn xuống xuồng xà xài xàm xào xá xác xách xái xám xán xáo xát xâm xâu xây
    xã xè xé xén xéo xét xê xì xìa xìu xí xích xít xò xòng xó xóa xóc xói xóm xót xô xôi xôn xông xõa xù xùng xú
    xúc xúi xúm xúng xăm xăng xơ xơi xưa xưng xương xướng xường xưởng xược xạ xạch xạm xạo xả xảnh xảo xảy xấc
    xấp xấu xẩm xẩy xập xắc xắm xắn xắt xằng xẹo xẹp xẹt xẻ xế xếp xề xệ xệp xỉ xỉn xỉu xị xịch xịn xọ xọt xỏ xố
    xốc xối xốp xổ xổi xỗ xộc xớ xới xờ xởi xợ xụ xục xủ xủi xứ xứa xức xứng xừ xử xực y yên yêu yếm yến yết yếu
    yểm yểu án ánh áo áp âm é ém ép ê ích ít ò ó óc ói ót ô ôi ôm ôn ông ù ùa ùm ú úa úc úm úng út úy ý ăn đa
    đai đan đang đau đen đi điều điểm điện điệu đo đoàn đoán đoạn đoạt đu đua đui đà đài đàm đàn đào đày đá đám
    đáng đánh đáo đáp đáy đâm đâu đây đã đãi đèn đèo đê đêm đì đình đích đính đò đòi đòn đó đói đón đóng đô đôi
    đôn đông đùa đúc đúng đăng đĩa đũa đơn đưa đương đường được đạc đại đạm đạn đạo đạt đảm đản đảng đảo đấm đất
    đấu đầm đầu đầy đẩu đẩy đậm đập đậu đắc đắng đắp đằng đẳng đặc đặt đẹp đẻ đế đếm đến đề đền đều để đệ đệm
    đỉa đỉnh địa địch định đọc đọng đỏ đố đốc đối đốn đống đốt đồ đồi đồng đổi đỗ độ độc đội độn động đột đời đỡ
    đợi đợt đục đủ đứa đức đứng đứt đừng đực đựng ơ ơi ư ưa ưng ưu ươi ươm ươn ương ước ướm ướp ướt ườn ảnh ảo
    ấm ấn ấy ế ếch ọp ố ốc ối ốm ống ốp ồ ồn ổ ổi ổn ới ớt ờ ở ụ ục ụng ủ ủa ủi ủng ủy ứ ứa ức ứng ừ ửng ực ỳ ỷ
    đới chối
    cám
    """
}
