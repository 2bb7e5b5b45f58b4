extension ForeignWords {
  /// The words of a group, separated by white space. Only what `Syllable.isPossible` refuses needs to stand here.
  static func list(of group: Group) -> String {
    switch group {
    case .abbreviation:
      """
      ADB AI AIDS AN ANQP ANTT APEC API APO ASEAN ATTP ATTT BC BCH BCT BCĐ BGH BGTVT BHTN BHXH BHYT BKHCN BLGĐ BLHĐ
      BNV BOD BS BTC BTS BTTTT BVMT BVTV BXD BYT BĐS CBCC CBCCVC CBQL CCCD CCHC CCN CCTTHC CCVC CDM CERT CFC CHXHCN
      CKI CKII CMND CN CNSH CNTT CNVC CO COD COP COVID CP CPTPP CRM CSDL CSIRT CT CV CĐ CĐS DN DNNVV DTTS DVB DVC
      DVCTT ERP EU EUR EVFTA FAO FDI FTA FTAs GAP GD GDNN GDP GDĐT GHz GIS GlobalGAP GM GMP GPMB GPS GRDP GS GTVT GV
      GVCN HACCP HCTH HD HDTV HFC HIV HS HSSV HTML HTV HTX HU HĐND HĐT ICT IEC IMF IoT IP ISO ITU KCN KGVX KH KHCN
      KHCNĐMST KHTC KHĐT KKT KLTN KPCS KPI KS KSTTHC KT KTN KTTH KTTT KTXH LAN LED LGSP LLVT LĐ LĐTBXH MCLT MHz MMS MN
      MRV MTTQ MTV NC NDC NGSP NN NNPTNT NQ NSNN NSTW NSĐP NTM NV NVQS NĐ OCOP ODA OTT PA PAPI PAR PC PCCC PCHN PCI
      PCLB PCTN PCTT PDF PGS PHHS PM PPP PTDTNT PTNT PVC QCVN QL QLNN QP QPAN QPPL QR QĐ RCEP REDD RFID SARS SCADA
      SDTV SIPAS SKH SKHCN SME SMEs SMS SOC STT STTTT SV SXKD TB TBXH TCCB TCLL TCTL TCVN TDTT TFP TH THCS THPT ThS
      TKCN TL TM TNDS TNHH TNMT TNXH TP TPT TS TSLCD TT TTDVC TTg TTHC TTPVHCC TTr TU TUQ TV TW TX UBMTTQ UBND UNDP
      UNEP UNESCO UNFCCC UNICEF USB USD VBQPPL VHTT VHTTDL VHXH VietGAP VNCERT VND VNeID VNPT VNĐ VOV VP VT VTC VTV
      WAN WB WHO WTO XD XDCB XHCN XML ĐA ĐBKK ĐGTĐ ĐH ĐMST ĐU ĐVT
      """
    case .unit:
      """
      cm dB dm GB Gbps Hz Kb Kbps kg kHz km kV kVA kW kWh MB Mbps mg ml mm MW MWh ppm tCO
      """
    case .foreign:
      """
      account acid admin agency all amiăng ampe analog analytics and anot antimon apatit app apps association audio
      axit backup balanced bank banking banner bar barcode barit barite baseline bauxite benchmarking big biogas
      bitcoin blockchain blog blogger bluetooth broadcast brochure bus business bôxit cacbon cafe café camera carbon
      cargo catalog catalogue catot cellulose center centimet centre chat chatbot check checklist city clean clip clo
      cloud coach coaching code communication company composite computer computing container control copy corporation
      credit crypto crôm cyber data database department development diesel digital dolomit download economic elearning
      email enterprise enzyme event fair farm farmer fax feedback felspat fenspat festival fi file fintech firewall
      font food for form format forum fresh from gala game gas gateway government graphit green group hacker hardware
      hecta homestay hormon hormone hotel hotline hub hydro hécta ilmenite incubator information innovation inox
      institute international internet intranet kaizen kaolin karaoke kilogam kilôgam kilomet kilômét kit miligam miligram xentimét vắcxin vácxin bêtông axít hêrôin côcain cácbon phốtpho sunfat clorua urê pơ laptop leader lean
      learning limited list live livestream login logistics logo logout mail mall malware management manager marketing
      mentor metan methane ministry mobile modul module molypden multimedia môtô môđul môđun national net new niken
      nilon nitơ nylon off offline offset online organic organisation organization over oxi oxy ozon ozone
      partnership password phishing photo photocopy pitching plastic podcast polyme polymer portal poster print
      private probiotic process product products program project protein public pyrit quaczit quality quarzit radio
      ransomware resort restore robot robotics safety sale scan school science scorecard secpentin security seminar
      sensor server service services shop shopping show showroom sigma silic six slogan smart smartphone software spam
      standard start startup stream streaming stress supermarket system systems sơmi tablet týp talkshow taxi team
      technologies technology telex test titan token top tour tourist trade trainer training university up update
      upload user vaccine venture video virus vitamin volfram vonfram vắcxin web website wi wifi with wolfram workshop
      world ximăng zero zircon ôtô
      """
    case .product:
      """
      Agribank Airlines Android Apple BIDV Bkav Canva ChatGPT Chrome Edoc eGov eNetViet eOffice Excel Facebook Fanpage
      FPT GitHub Gmail Google Grab Instagram iOffice iOS iPad iPhone Joomla Kahoot Lazada Linux LuatVietnam Messenger
      Microsoft Misa MobiFone Moodle Office OpenAI Oracle Outlook Padlet Petrolimex Petrovietnam Postmart PowerPoint
      Quacert Sacombank Samsung Sendo Shopee Skype SMAS Teams Techcombank Telegram Tiki TikTok Twitter Viber
      Vietcombank Vietinbank Vietjet Vietnam Viettel Vinacontrol Vinamilk Vinaphone VinFast VnEdu Voso Wikipedia
      Windows Word Wordpress Youtube Zalo Zoom
      """
    case .name:
      """
      America Argentina Arập Australia Austria Bangladesh Basel Beijing Belarus Belgium Berlin Braxin Brazil Brunei
      Bungari Cambodia Campuchia Canada Cartagena Chile China Cuba David Denmark Dilân Engels Finland France Geneva
      Germany Giơnevơ Glasgow Hanoi Holland Hongkong Hungari Hungary India Indonesia Iran Iraq Irắc Irắk Israel Italia
      Italy Japan John Karl Korea Kuwait Kyoto Laos Lenin London Lênin Macau Malaysia Marrakech Marx Mary Matxcơva
      Mekong Mexico Michael Montreal Moscow Moskva Myanmar Nagoya Nepal Netherlands Norway Osaka Ostraylia Pakistan
      Paris Peru Peter Philippin Philippines Poland Portugal Qatar Ramsar Rumani Russia Saigon Seoul Singapore
      Slovakia Spain Stalin Stockholm Sweden Swiss Switzerland Taiwan Thailand Tokyo Ucraina Ukraina Ukraine USA
      Vienna Viet Washington York Zealand Ôxtrâylia Ăngghen Đônhdương Ảrập
      """
    case .minority:
      """
      A'roàng Adrênh Adrơng Ako Ana Ar Ating Axan Ayun Ayŭn Bah Bana Bhalêê Bkrông Blang Blây Bok Bru Brâu Buk Buôr
      Byă Búk Bănar Ch'ơm Chro Chrong Churu Cuôr Cơho Cơtu Dak Djram Djrăng Drang Dreh Dzay Dzìn Ea Ede Gari Giarai
      Glai Glei Glong Grai H'leo H'mlay H'Mông H'ra H'Rung H'Wơ H'đing Hding Hdreh HLeo Hmok Hmông Hreng Hrung Hrê Huoai
      Hwing Hđơk J'rút Ja Jang Jarai Jrai Jut Jút Jơ Jẻ K'Bang K'ho Kan Kar Kbang Kbuôr Kdang Khmer Khơme Khơmú Kla
      Klei Klong Kly Klơng Kmrơng Kmun Kniết Knuêc Knô Knốp Ko Koh Kon Kor Kpam Kpuih Kpă Krang Kriêng Krong Kroong
      Krái Kréa Krêl Krông Ksor Ktlah Ktur Kty Ktăng Kuang Kuin Kuăng Kuốp Kôn Kông Kđăm Kơho Kơi Kạn Lak Lăk Lơpang
      Lắk M'Drăk M'Drắk M'gar M'nông M'Đrắk MDrắk Mgar Mlah Mláh Mlô Mnông Moray Nghoong Ngok Ngọk Niê Nuôl Plei
      Pleiku Pleikần Plong Plông Pne Prao Pring Prôh Prông Psi Pu Puh Pxi Péo Pét Pú Púng Păc Păh Păk Pơng Pưh Pắc Pắk
      Pờ Pở R'lấp R'măng Raglai Raglay Rcăm Rlấp Rmah Rsai Rsal Rsươm Rtô Rơchâm Rơmah Rơmăm S'tiêng Sar Sien Stiêng
      Sêđăng Tih Tir Tr'hy Trol Trôk Trăp Tul Tumơrông Tóh Tẻh Wang Wer Wy X'tiêng Xiêr Xtiêng Xơđăng Ya Za Zuôih Zơ
      Êban Ênuôl Êđê Đak Đamrông Đjrăng Đăc Đăk Đắk
      """
    }
  }
}
