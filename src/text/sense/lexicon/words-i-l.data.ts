/**
 * General vocabulary, heads I-L: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsIL = `
im: ắng ỉm lặng lìm
in: ấn dấu đậm tráng
inh: ỏi
ích: kỷ lợi mẫu nước
ít: hơn khi nhất nhiều ỏi
ỉ: eo lại
keo: dính kiệt sơn
kè: biển kè
kèm: cặp theo
kém: chất_lượng cỏi phát_triển
kén: chọn rể
kéo: co cờ dài giảm lùi pháo theo
kép: hát kín
két: bạc sắt
kẻ: cả cướp địch gian hở thù trộm xấu
kẽ: hở
kẹo: bánh
kê: biên đơn khai kích toán
kênh: đào kiệu mương rạch
kêu: ca cứu gọi oan
kề: bên cận vai
kế: cận chân hoạch nghiệp nhiệm sách sinh thừa tiếp toán tục vị
kết: án bạn cấu chặt chuỗi cục dính duyên đoàn giao hoa hôn hợp luận mạc mạng nạp nạp_đảng nghĩa nối quả thành thúc tinh tóc tội trái tụ
kể: cả chuyện công lể từ
khai: ấn báo bút căn giảng giấu hoa hoang hội khẩu mạc mỏ mở phá phóng quật quốc sáng sinh thác thông thủy trí trương trường trừ vị xuân
kham: khổ nổi
khan: hiếm tiếng
khang: cường kiện trang
khao: khát quân thưởng
khá: giả hơn
khách: du_lịch hàng khứa mời quan quý sáo sạn tham_quan thập_phương
khái: luận lược niệm quát
khám: bệnh nghiệm phá sức_khỏe thai tuyển xét
khán: đài giả phòng
kháng: cáo chiến cự nghị sinh thể thuốc
khánh: chúc hòa kiệt thành tiết vân
kháp: mộng
khát: khao máu nước vọng
khả: ái dĩ năng nghi ố quan thi
khải: hoàn huyền
khảm: trai
khảng: khái
khảo: cổ cứu dị nghiệm sát thí tra
khăn: áo choàng đóng gói khăng mặt quàng quàng_đỏ rằn tay tắm trải xếp
khăng: khăng khít
khắc: bạc ghi họa khe khoải khổ kỵ nghiệt phục sâu tinh
khắp: chốn nơi
khắt: khe
khẳng: định khái
khâm: liệm phục
khâu: đột vá
khấn: vái
khất: lần thực
khẩn: cầu cấp hoang nài thiết trương
khẩu: chiến cung độ hiệu khí lệnh ngữ phần súng trang vị
khập: khiễng
khe: hở khắt khẽ núi suối
khen: chê ngợi thưởng
kheo: khư
khéo: léo ở tay
khép: kín lại nép
khê: đọng
khi: nào nãy
khiêm: nhường nhượng tốn
khiêng: vác
khiêu: chiến dâm gợi khích vũ
khiếm: diện khuyết nhã thính thị
khiến: cho
khiếp: đảm sợ vía
khiếu: kiện nại tố
khiển: trách
khinh: bạc bỉ khi miệt rẻ suất thường
khí: áp cầu chất công cụ đốt độc động giới hậu huyết khái lực nén phách quản quyển sắc số tài tạng thải thế thiêng tiết tượng vị
khía: cạnh
khích: bác động lệ tướng
khỉ: đột
kho: báu bãi bạc hàng tàng
khoa: bảng cử giáo học mục ngoại nội trương
khoai: lang mì môn sọ tây
khoan: dung hòa hồng khoái nhượng thai
khoang: hành_khách tàu
khoác: lác loác
khoái: cảm chá lạc trá
khoán: trắng
khoáng: chất đạt sản vật
khoát: đạt
khoản: đãi mục
khoảng: cách chừng không trống
khoăm: khoăm
khoe: khoang mẽ
khoét: sâu
khó: chịu coi hiểu khăn lòng nghe nhọc
khóa: an_toàn học luận sổ
khói: bụi hương lửa thuốc thuốc_lá
khỏa: lấp thân
khỏe: khoắn mạnh
khỏi: bệnh phải
khôi: hài ngô nguyên phục vĩ
khôn: cùng khéo lớn lường ngoan nguôi thiêng xiết
không: ai chiến chỉ chứng còn cùng cưỡng dám đâu đổi đội gian gì hề kể khéo khí khỏi lẽ lưu lực may nên ngại nghỉ ngờ ngớt ngừng những phải phận quân sao tặc tập thể thôi trung
không: tưởng xong xuể
khốc: liệt
khối: đoàn_kết lượng óc u
khốn: cùng đốn khó khổ nạn
khống: chế chỉ
khổng: lồ
khơi: dậy gợi mào mở nguồn thông xa
khớp: xương
khởi: công đầu điểm động hành hứng nghiệp nghĩa nguồn phát sắc sự thảo thủy tố tranh xướng
khu: bảo_tồn biệt cách_ly chế_xuất công_nghiệp dân_cư di_tích đoàn đô_thị kinh_tế phong_tỏa phố rừng trú trừ tự_trị vườn vực
khua: chiêng môi
khuân: vác
khuất: bóng lấp mắt nẻo núi phục tất
khuê: các mạc văn
khuếch: đại khoác tán trương
khui: hàng
khum: lưng
khung: cảnh cửa cửi giá hình pháp_lý trời
khuôn: dạng khổ mặt mẫu phép sáo viên
khuy: áo
khuya: khoắt sớm
khuyên: bảo can dỗ giải nhủ răn
khuyến: cáo công dụ học khích lâm mãi nghị ngư nông tài tật thiện
khuyết: danh điểm tật thiếu
khuynh: đảo hướng hữu loát tả
khuỷu: tay
khúc: chiết khải_hoàn khích khuỷu mắc quanh ruột tráng_ca
khủng: bố hoảng khiếp long
khươc: từ
khước: từ
khứ: hồi
khử: khuẩn mùi trùng
kiên: chung cố cường định gan giang nghị nhẫn quyết tâm trinh trì trung vững
kiêu: căng hãnh hùng kỳ ngạo
kiềm: chế hãm tỏa
kiều: bào diễm nữ
kiếm: ăn chác cớ hiệp khách lời sống thuật
kiến: an giải lập nghiệp nghĩa nghị quốc tạo tập thiết thụy thức trúc trúc_sư tướng xương
kiếp: người sau trước
kiểm: chứng dịch duyệt đếm điểm định hóa kê lâm lâm_viên nghiệm ngư phiếu sát soát soát_viên thảo toán tra
kiểu: cách dáng mẫu
kiệm: lời ước
kiện: cáo hàng khang toàn tụng tướng
kiệt: quệ sức tác xuất
kim: anh bản bảng băng bôi chỉ chỉ_nam cổ cúc cương đan đồng hoàn khánh khí loại mã ngạch ngân ngọc nhũ phong sơn thành thạch tiêm tuyến tự_tháp
kinh: dịch doanh dương_vương điển đô độ giới hãi hoàng hoảng hồn kệ khủng kỳ lạc lịch luân lược môn ngạc nghiệm nguyệt niên phí sợ sử tế tế_biển tế_số tế_xanh thành thánh thiên tởm
kì: cục lạ quặc thị
kìm: chế hãm kẹp
kình: địch ngư
kí: hiệu kết túc_xá ức
kích: cầu cỡ đẩy động giá hoạt phát thích thước
kín: bưng đáo kẽ mít tiếng
kính: ái báo bẩm biếu cẩn cận chào chuyển chúc dâng gửi hiển_vi lão mến mời mừng nể nhường phục râm tặng thưa trình trọng viếng yêu
kị: binh sĩ
kịch: bản câm chiến độc liệt nói sĩ tác_gia tính trường
kịp: thời
kỳ: anh ảo bí bộ cọ công cuộc cùng cựu diệu dị đà đài hạn họp hội khôi khu lạ lân nghỉ ngộ nhông quan quái quặc sơn tài thi thị thú thủ tích tú vĩ vọng
ký: ác âm giao_ước giả giấy hiệu họa kết lục nhận ninh sinh sự tên thay thác túc_xá tự ức
kỷ: cương luật luật_thép lục nguyên nguyên_mới niệm niệm_chương vật yếu
kỹ: càng lưỡng năng năng_sống nghệ sư thuật thuật_cao thuật_số tính xảo
kỵ: binh sĩ
la: hét làng liệt lối mắng
lai: căng châu giống lịch rai tạp tỉnh vung
lam: chướng hồng lũ nham sơn
lan: can man nhã rừng tỏa truyền
lang: bạt ben chánh chạ sói thang thuốc vườn
lanh: lảnh lẹ lợi
lao: bảo cai công dịch dốc động động_giỏi khổ lung lý màn phiền phổi tâm tù tư xao
lau: chùi lách sậy
lay: chuyển động lắt
là: lạ lượt phẳng ủi
làm: ăn báo báu bạn bằng biếng bộ cho chùn_bước chủ chứng cỏ cơm dáng dâu dấu duyên đẹp đỏm đồng đúng đường giàu giả gì gương hòa lành lẽ lễ loạn lộ lơ lợi lụng mai màu mẫu mẹ
làm: mối mới mưa mướn nên nghề người nhanh nhà nhiệm_vụ nhục nông nổi ô_danh ơn phản phép phiền phúc quan quà quen rẫy rẽ rể rõ ruộng sao sạch sui suy_yếu tay_sai tàng tăng theo
làm: thinh thơ thuê thuốc thủ_tục thử tiền tin tình tốt tổn_hại tội tới trai trò trò_hề tươi việc vợ vườn xấu xiếc xong
làn: da điệu đường gió sóng xe
làng: bản bè chài chiến_đấu mạc mới nghề nước quê trẻ văn_hóa xã xóm
lành: dạ lặn lẽ mạnh mạnh_hóa nghề tính
lá: cải cây chắn chắn_thép chắn_xanh cờ cờ_đầu lách phiếu phổi phổi_xanh thăm thư xanh
lách: cách luật
lái: buôn đò máy_bay tàu thuyền xe
lánh: mặt nạn xa
láo: nháo toét
láu: lỉnh táu
lả: lơi lướt tả
lãi: lờ ròng suất vay
lãm: nguyệt
lãng: du mạn nhách phí quên tử
lãnh: binh cảm chúa cung đạm đạo địa hải hội lẽo lương sự thổ tụ vực
lão: bà giáo hóa làng luyện nhược niên nông thành tướng
lạ: đời kỳ lẫm lùng thường
lạc: bước dương đà đề điệu đường hầu hậu hướng loài long lõng lối nghiệp quan quyên thành thú thủy viên
lạch: bạch cạch
lại: càng quả
lạm: bàn dụng phát phát_cao quyền sát thu
lạng: lách sơn
lạnh: giá lẽo lùng ngắt nhạt
lạt: lẽo
lăn: bánh lộn tay tăn xả
lăng: bác chủ_tịch kính loàn miếu mộ nhăng nhục quăng tẩm trụ xăng
lằng: nhằng
lắng: đọng lo nghe
lắp: bắp đặt ghép ráp
lắt: léo nhắt
lẳng: lặng lơ
lặng: im lẽ thầm yên
lặp: lại
lặt: vặt
lâm: bệnh chung đồng li ly nạn nghiệp nguy sàng sản sinh tặc thao thâm thời trận trường viên
lân: bang cận la quang tinh
lâu: bền dài dần đài đời lắc lâu nay năm ngày
lây: lan lất nhiễm nhiễm_covid truyền
lầm: bầm lạc lẫn lì lỗi lội than tưởng
lần: chót đầu đầu_tiên hồi khân lượt lữa mò sau trước
lầu: gác hồng năm_góc xanh
lầy: lội lụt nhầy
lấm: la láp lem tấm
lấn: át biển bức chiếm cướp lướt sân
lấp: lánh liếm loáng ló lửng
lấy: chồng cớ cung được làm lại lệ lòng mẫu vợ ý_kiến
lẫn: lộn nhau
lận: đận
lập: cập chí công dị địa đông đức gia_đình hạ hiến hội kế kế_hoạch khắc kỷ_lục lại lòe luận mộ mưu nghiệp ngôn pháp phương quốc quy quỹ ra thành thành_tích thân thể thời
lập: thu trình trường tức tự ủ xuân
lật: đật đổ lọng ngược tẩy thuyền xe
le: lói lưỡi
len: dạ lén lỏi
leo: dây lắt lét núi teo thang trèo
lém: lỉnh
lén: lút
lẻ: loi mọn tẻ
lẽ: nào phải ra sống thường tự_nhiên
lê: chân dân duẩn đình_chinh hoàn hồng_phong hữu_trác la lai lết lợi quý_đôn thánh_tông thê trọng_tấn văn_lương văn_tám
lên: án cao cân cấp chức cơn dây đèn đồng đường gân giá giọng khuôn lão lịch lớp mặt mâm mây men ngôi nước sóng tay thang thác tiếng tuổi xuống
lêu: lổng
lềnh: bềnh
lễ: bái bộ cầu chào_cờ chạp cưới đài độ độc_lập đường gia_tiên giáng_sinh giáo hạ_cờ hội khai_giảng khai_mạc khánh_thành ký_kết kỷ_niệm mễ mít_tinh nghi nghĩa nhạc phát_động
lễ: phật_đản phép phục quốc_khánh sinh tang tạ tân tế tết thành_hôn thượng_cờ thức tiết tình trao_giải trọng truy_điệu tuyên_dương tuyên_thệ văn vật viếng vu_lan xuất_quân
lệ: bộ làng luật phí quyên thuộc thủy
lệch: lạc pha
lệnh: bà bài cấm chỉ động_viên giới_nghiêm lang phát truyền truy_nã
liêm: chính khiết minh phòng sỉ
liên: bang bộ can chi chính cơ doanh đoàn đội đới hệ hiệp hiệp_hội hiệp_quốc hoan hoàn hợp hợp_quốc kết kết_vùng khu khúc lạc lạc_viên lụy miên minh ngành ngân_hàng
liên: nghị phòng quan quân quốc_gia ràng tài thế tiếp tỉnh tịch tục tưởng từ vận xô
liền: kề mạch sau tay tù
liều: chết lĩnh lượng mạng mình thân thuốc vắc_xin
liếc: mắt
liến: thoắng
liễu: giải yếu
liệng: chao
liệt: cường dương giường kê kháng nửa_người nữ oanh sĩ sỹ thánh tiền truyện
liệu: chừng hồn lý pháp trình
lim: dim
linh: cảm chi cữu dược đạn đình động đơn giác hoạt hồn kiện miếu mục nghiệm sàng thiêng tinh tính trường ứng vật vị xa
lì: lợm xì
lí: do giải lẽ lịch luận nhí số thuyết tính trí tưởng
lính: biên_phòng cứu_hỏa đảo gác mới thú thủy tráng trơn
lĩnh: canh hội lương nam thưởng vực vực_công xướng
lịch: bầu_cử duyệt đại lãm sử sự thanh thiệp tiêm_chủng trình
lịm: dần
lo: âu buồn lắng liệu lót ngại nghĩ sợ toan xa
loa: đài kèn phát_thanh phóng_thanh phường truyền_thanh
loan: báo phòng phượng tin
loang: loáng lổ
loanh: quanh
loài: chim hoa người thú vật
loại: biệt bỏ hình ngũ thể trừ
loạn: chuẩn dưỡng lạc luân ly óc sát thần thị
loạng: choạng
loắt: choắt
loe: loét
loi: choi ngoi
lom: khom
lon: ton
long: an biên cung đất đình đong hồ khánh lanh lở mạch não nhong sàng thành trọng trời vương xa xuyên
lò: cao dò đốt luyện mổ rèn sát_sinh sưởi vi_sóng xo
lòa: xòa
lòm: khòm
lòng: chảo dạ dân đường hào_hiệp hẹp hiếu_thảo lang máng mề mong_muốn nhân nhân_ái nhân_hậu nhiệt_tình quả_cảm quyết_tâm son sông tận_tụy tham thành thòng thương tin tốt trắng
lòng: trung trung_thành tự_hào tự_tôn tự_trọng vàng vị_tha yêu_nước
lóc: cóc
lóe: sáng
lỏi: tỏi
lỏng: chỏng lẻo tay
lõa: lồ thể
lõi: đời
lõng: bõng
lọc: cọc dầu lõi lừa máu
lọt: lòng lưới thỏm
lô: cốt đề gíc hàng hội nhô
lôi: cuốn đình động kéo thôi vũ
lông: bông mày mi ngỗng vũ
lồ: lộ
lồng: bàn chim đèn ghép kính lộn lộng ngực tiếng
lốc: xoáy
lối: chừng đi mòn nhỏ ra sống sống_đẹp sống_xanh thoát thoát_hiểm thoát_nạn vào xưa
lốp: đốp
lốt: người
lỗ: châu_mai chỗ hà hổng mãng mũi tấn thủng vốn
lỗi: đạo hẹn lạc lầm thời
lỗng: lẫy
lộ: diện đồ hàng liễu liệu mặt phí ra tẩy thiên trình vòng
lộc: biếc bình ninh non trời xuân
lộn: ngược nhào tùng_phèo xộn
lộng: gió hành lẫy ngôn quyền
lột: tả trần xác
lơ: đãng đễnh là lửng mơ
lờ: đờ lững mờ
lời: bác_dạy bác_dặn ca cảm_ơn chào chúc chúc_tết di_chúc đáp đề_tặng giải giới_thiệu hẹn hẹn_ước hiệu_triệu hứa kêu kêu_gọi khai khen khuyên lãi lẽ mời mở_đầu nguyền nhắn
lời: nói nói_đầu răn_dạy ru thề thoại thơ trăng_trối tri_ân tuyên_thệ tựa văn yêu_cầu yêu_thương
lớn: bé khôn lao lên lối mạnh nhất nhỏ phổng tiếng tuổi xác
lở: đất loét mồm núi
lỡ: bước duyên hẹn làng lầm tay thì thời
lợi: danh dụng điểm ích ích_chung ích_nhóm khẩu lạc lộc nhân nhuận quyền suất thế tức
lợn: cà gà lòi nái rừng
lợp: mái ngói
lu: bù mờ
luân: chuyển hồi lạc lưu lý phiên thường
luẩn: quẩn
luận: án bàn chiến chứng công cương cứ đàm đề điểm giải lí lý ngữ tội văn
luật: bầu_cử biển chơi cư_trú dân_sự doanh_nghiệp đầu_tư đất_đai định gia giao_thông hình_sự học khoa lao_động lệ pháp phòng rừng sư thơ thuế trẻ_em
lui: binh cui hui quân tới về
lung: lay lạc linh tung
luôn: luôn miệng mồm tay thể
luồn: cúi lách
luồng: điện gió lạch
luộc: sạch
luộm: thuộm
luyến: ái lưu thương tiếc
luyện: công đan kim rèn tay_nghề tập thép thi
lùa: gạo
lùi: bước lại lũi thời xe
lùm: cây
lùng: bắt bùng nhùng sục
lúa: chiêm gạo mì mùa nếp non nương nước tẻ xuân
lúc: ấy bấy_giờ đầu đó lắc lỉu nào này nãy nhúc
lún: lở sụt
lúng: búng liếng túng
lúy: túy
lủi: thủi
lũ: bão lụt lượt ống quét
lũng: đoạn
lũy: kế thừa tiến tre tre_xanh
lụa: đào là
lục: bát cá diện địa đục giác hạnh lạc lăng lâm lọi nam ngạn phủ quân soát súc sự tìm tuần vấn yên
lụi: bại tàn
lụt: bão lội
lư: đồng hương
lưa: thưa
lưng: chừng còng lửng ong trời vốn
lươn: lẹo
lương: bổng dân duyên dược giáo hòa hưu khoán khô lậu năng phạm sơn tài tâm tháng thảo thế_vinh thiện thực tối_thiểu tri văn_can y
lười: biếng nhác
lường: gạt trước
lưới: an_toàn đánh_cá điện lửa mắt_cáo thép tình trời
lướt: mướt qua sóng thướt ván
lưỡi: câu cưa gươm hái lê liềm lửa
lưỡng: cực lự nan quyền tính viện
lược: bỏ dịch đồ khảo ngà sử thuật trận
lượm: lặt
lượng: cầu giác hình sức thứ từ
lưu: ban bút chuyển cữu danh dấu dấu_ấn đày động giữ hành hình hoàng học lạc loát luyến lượng ly manh niên niệm phóng phương tán tâm tệ thông thủy tốc trang truyền trú trữ vong
lưu: vực ý
lừ: đừ thừ
lừa: bịp dối đảo gạt lọc mị phỉnh tình
lừng: chừng danh khừng lẫy
lứa: đôi tuổi
lử: đử
lửa: binh đạn hận hương lòng rơm thiêng thử_vàng trại
lửng: dạ lơ
lữ: đoàn hành khách quán thứ
lững: lờ thững
lựa: chọn lời
lực: đẩy điền hấp_dẫn hút lưỡng lượng ma_sát sĩ
lựu: đạn pháo
ly: biệt dị gián hôn hợp hương khai kì kỳ nông tán tâm thân
lý: bôn chiêu_hoàng công_uẩn do giải hòa học lắc lẽ lịch luận nam_đế nhân số sơn sự tài thái_tổ thuyết thường_kiệt tính trí trưởng tưởng tự_trọng
`;
