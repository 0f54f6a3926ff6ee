/**
 * General vocabulary, heads I to N: words of two (with `_`: three or more) syllables, grouped by their first syllable.
 * Source: compiled by hand for this project from common Vietnamese usage; spelling of the old tone placement, `y` kept.
 */
export const wordsIToN = `
ỉ: lại eo
ích: kỷ lợi nước mẫu
im: lặng ắng lìm ỉm
in: ấn đậm dấu tráng
inh: ỏi
ít: nhất nhiều ỏi khi hơn
kè: kè biển
kẻ: cả cướp gian hở thù trộm xấu địch
kẽ: hở
kém: cỏi phát_triển chất_lượng
kèm: cặp theo
kén: chọn rể
keo: kiệt sơn dính
kéo: co dài cờ lùi pháo theo giảm
kẹo: bánh
kép: hát kín
két: sắt bạc
kê: biên đơn khai kích toán
kế: cận chân hoạch hoạch_hóa_gia_đình nghiệp sách sinh thừa tiếp toán tục vị nhiệm
kể: chuyện lể cả công từ
kề: bên cận vai
kênh: kiệu mương rạch đào
kết: án bạn cấu cục chặt dính duyên đoàn giao hôn hợp luận mạc mạng nạp nạp_đảng nghĩa nối quả thành thúc tinh tóc tội tụ nạp_đảng_viên hoa trái chuỗi
kêu: ca gọi cứu oan
khá: giả hơn
khả: ái dĩ nghi năng ố quan thi
khách: du_lịch hàng khứa mời quan quý sạn sáo tham_quan thập_phương
khai: ấn bút báo căn giảng giấu hoa hoang hội khẩu mạc mở mỏ phá phóng quật quốc sáng sinh thác thông thủy trí trừ trường trương vị xuân
khái: lược niệm quát luận
khải: hoàn huyền
kham: khổ nổi
khám: bệnh chữa_bệnh nghiệm nghĩa_vụ_quân_sự phá sức_khỏe tuyển xét thai
khảm: trai
khan: hiếm tiếng
khán: đài giả phòng
khang: trang kiện cường
kháng: cáo chiến chiến_kiến_quốc cự nghị sinh sinh_thể thể thuốc nguyên_đán
khảng: khái
khánh: chúc kiệt thành tiết vân hòa
khao: khát quân thưởng
khảo: cổ cứu dị nghiệm sát thí tra
kháp: mộng
khát: khao máu nước vọng vọng_cống_hiến vọng_phát_triển
khăn: áo choàng đóng gói khăng mặt quàng quàng_đỏ rằn tay tắm trải xếp
khăng: khít khăng
khẳng: định khái
khắc: bạc cốt_ghi_tâm ghi họa khoải khổ kỵ nghiệt phục sâu tinh khe
khắp: nơi chốn
khắt: khe
khẩn: cấp cầu hoang nài thiết trương
khấn: vái
khâm: liệm phục
khập: khiễng
khất: lần thực
khâu: đột vá
khẩu: chiến cung độ hiệu khí lệnh ngữ phần súng trang vị
khe: khẽ khắt hở núi suối
khen: chê ngợi thưởng
kheo: khư
khéo: léo tay ở
khép: kín lại nép
khê: đọng
khi: nãy nào
khí: áp cầu chất công cụ độc đốt động giới hậu huyết khái lực nén phách quản quyển sắc số tài tạng thải thế thiêng tiết tượng vị
khỉ: đột
khía: cạnh
khích: bác động lệ tướng
khiêm: nhường nhượng tốn
khiếm: diện khuyết nhã thị thính
khiển: trách
khiến: cho
khiêng: vác
khiếp: đảm sợ vía
khiêu: dâm chiến gợi khích vũ
khiếu: kiện nại tố
khinh: bạc bỉ khi miệt rẻ suất thường
kho: báu bạc hàng tàng bãi
khó: chịu coi hiểu khăn lòng nhọc nghe
khoa: bảng cử giáo học học_công_nghệ mục trương ngoại nội
khóa: học luận sổ an_toàn
khỏa: thân lấp
khoác: lác loác
khoai: lang môn mì sọ tây
khoái: cảm chá lạc trá
khoan: dung hòa hồng nhượng thai khoái
khoán: trắng
khoản: đãi mục
khoang: hành_khách tàu
khoáng: chất đạt sản vật
khoảng: cách chừng trống không
khoát: đạt
khoe: khoang mẽ
khỏe: khoắn mạnh mạnh_và_an_toàn
khoét: sâu
khoăm: khoăm
khói: bụi hương lửa thuốc thuốc_lá
khỏi: bệnh phải
không: ai bao_giờ chỉ chiến chứng cùng cưỡng đâu dám đội đổi gian gian_mạng gì hề kể khéo khí khỏi khuất_phục lẽ lực lưu may một_ai nên ngờ ngừng nghỉ ngại ngớt những phải phận quân sao tập tặc tưởng thể thôi trung xong xuể còn ma_túy khói_thuốc bạo_lực_học_đường rượu_bia để_ai tham_nhũng
khống: chế chỉ
khổng: lồ
khốc: liệt
khôi: hài ngô nguyên phục vĩ
khối: lượng u óc đoàn_kết đại_đoàn_kết
khôn: khéo lớn lường ngoan thiêng xiết nguôi cùng
khốn: cùng đốn khó khổ nạn
khơi: dậy gợi mào nguồn thông xa mở
khởi: công đầu động điểm hành hứng nghĩa nghiệp nguồn phát sắc sự thảo thủy tố tranh xướng nghiệp_sáng_tạo
khớp: xương
khu: biệt bảo_tồn chế_xuất công_nghiệp di_tích dân_cư đô_thị đoàn kinh_tế phố rừng trú trừ tự_trị vực vườn cách_ly phi_quân_sự phong_tỏa
khua: chiêng môi
khuân: vác
khuất: bóng lấp mắt nẻo phục tất núi
khúc: chiết khích khuỷu mắc quanh ruột khải_hoàn tráng_ca
khuê: các mạc văn
khuếch: đại khoác tán trương
khui: hàng
khum: lưng
khung: cảnh cửa cửi giá hình trời pháp_lý
khủng: bố hoảng khiếp long hoảng_kinh_tế bố_quốc_tế
khuôn: dạng khổ mặt mẫu phép sáo viên vàng_thước_ngọc
khuy: áo
khuya: khoắt sớm
khuyên: bảo can dỗ giải nhủ răn
khuyến: cáo học khích mãi nghị nông tài tật thiện lâm công ngư dụ
khuyết: danh điểm tật thiếu
khuynh: đảo hướng loát tả hữu
khuỷu: tay
khử: khuẩn trùng mùi
khứ: hồi
khươc: từ
khước: từ
kí: ức hiệu kết túc_xá
kì: cục lạ quặc thị
kỳ: ảo bí bộ cọ công cùng cựu cuộc dị diệu đài đà hạn họp hội khu khôi kỳ_thị lạ lân nghỉ ngộ nhông quái quan quặc tài thị thi thú thủ tích tú vọng vĩ thi_tốt_nghiệp anh sơn họp_quốc_hội họp_thứ
kỷ: cương cương_phép_nước luật luật_lao_động luật_thép lục luật_tự_giác nguyên nguyên_mới niệm niệm_chương vật yếu
kỹ: càng lưỡng năng nghệ sư thuật tính xảo năng_sống thuật_số thuật_cao
kị: sĩ binh
kỵ: binh sĩ
ký: ác âm giả giao_ước giấy hiệu họa kết lục nhận ninh sinh sự tên thác thay túc_xá tự ức
kịch: bản câm chiến độc liệt nói sĩ tác_gia tính trường
kích: cầu cỡ động giá hoạt phát thích thước đẩy cầu_đầu_tư
kiểm: chứng dịch duyệt điểm đếm định hóa kê lâm ngư nghiệm phiếu sát soát soát_viên thảo toán tra toán_nhà_nước tra_giám_sát lâm_viên soát_dịch_bệnh
kiếm: ăn chác cớ hiệp khách lời sống thuật
kiềm: chế tỏa hãm
kiệm: lời ước
kiên: cố cường cường_bất_khuất chung định gan giang nghị nhẫn quyết tâm trì trinh trung vững
kiến: giải lập nghị nghiệp nghĩa quốc tạo tập thiết thức trúc trúc_sư tướng thức_pháp_luật an thụy xương
kiện: cáo hàng khang toàn tụng tướng toàn_tổ_chức
kiếp: người sau trước
kiệt: quệ sức tác xuất
kiêu: căng hãnh hùng kỳ ngạo
kiều: bào diễm nữ
kiểu: cách dáng mẫu
kim: anh bản băng cổ chỉ chỉ_nam cúc cương đan đồng hoàn khánh khí loại mã ngân ngạch ngọc nhũ phong thạch tiêm tuyến tự_tháp đồng bảng thành sơn bôi
kìm: chế hãm kẹp
kín: bưng đáo kẽ mít tiếng
kinh: điển doanh dịch đô độ giới hãi hoàng hoảng hồn khủng kỳ kệ lạc lịch luân lược môn ngạc nghiệm nguyệt niên phí sợ sử tế thành thánh thiên tởm tế_thị_trường tế_số tế_xanh tế_biển tế_tập_thể tế_tuần_hoàn tế_tri_thức tế_tư_nhân tế_vĩ_mô dương_vương
kính: ái báo bẩm biếu cẩn cận chào chúc chuyển cố_yêu dâng gửi hiển_vi già_yêu_trẻ lão mến mời mừng nể nhường phục râm tặng thưa trên_nhường_dưới trình trọng viếng yêu
kình: địch ngư
kịp: thời
la: hét liệt làng mắng lối
là: lạ lượt phẳng ủi
lả: lơi lướt tả
lá: cải cây chắn cờ cờ_đỏ_sao_vàng chắn_thép lách lành_đùm_lá_rách phiếu phổi thăm thư xanh cờ_đầu phổi_xanh cờ_tổ_quốc chắn_xanh
lạ: lẫm lùng kỳ đời thường
lạc: bước đà đường điệu hậu hầu hướng long lõng loài lối nghiệp quan quyên thành thú viên đề thủy dương
lách: cách luật
lạch: bạch cạch
lai: căng giống lịch rai tạp tỉnh châu vung
lái: buôn đò máy_bay tàu thuyền xe xe_an_toàn
lãi: lờ ròng suất vay
lại: càng quả
lam: lũ chướng sơn nham hồng
làm: ăn bạn bằng biếng bộ báo báu chủ chứng chủ_tập_thể cho chùn_bước cỏ cơm dáng dâu dấu duyên đẹp đỏm đồng đúng gì gương giàu giả hòa lành lẽ lễ lơ loạn lụng lợi lộ màu mai mẫu mẹ mối mới mưa mướn nên nghề nhà nhục nhiệm_vụ người nổi nông nhanh ơn ô_danh phản phép phiền phúc quà quan quen rẽ rẫy ruộng rể rõ sạch sao sui suy_yếu tăng tàng tay_sai theo theo_lời_bác theo_gương thơ thinh thuê thuốc thủ_tục thử tiền tình tin tốt tội tổn_hại tới trai trò trò_hề tươi việc việc_tốt vườn xong vợ xiếc xấu đường
lạm: bàn dụng phát quyền sát thu phát_cao dụng_rượu_bia
lãm: nguyệt
lan: can man nhã rừng tỏa truyền
làn: da điệu đường gió sóng xe
lang: bạt bạt_kỳ_hồ ben sói thang thuốc vườn chánh chạ chánh
lãng: du mạn nhách phí quên tử
làng: bản bè chài chiến_đấu mạc mới nghề nghề_truyền_thống nước quê văn_hóa xã xóm xóm_văn_minh trẻ
lạng: lách sơn
lanh: lẹ lảnh lợi
lành: dạ lặn lẽ mạnh mạnh_hóa nghề tính
lãnh: cảm chúa cung đạm đạo đạo_chủ_chốt địa hải hội lương lẽo sự thổ tụ vực binh
lánh: mặt nạn xa
lạnh: giá lẽo lùng nhạt ngắt
lao: công dịch dốc động động_sáng_tạo động_giỏi động_sản_xuất động_sáng_tạo động_trẻ_em khổ lung lý màn phổi phiền tâm tù tư xao khổ cai bảo
lão: bà giáo hóa làng luyện nhược niên nông thành tướng thành_cách_mạng
láo: nháo toét
lạt: lẽo
lau: chùi lách sậy
láu: lỉnh táu
lay: chuyển động lắt
lăn: bánh lộn xả tay tăn
lăng: bác chủ_tịch kính loàn miếu mộ nhăng nhục tẩm trụ xăng quăng
lằng: nhằng
lắng: đọng lo nghe
lặng: im lẽ thầm yên
lắp: bắp đặt ghép ráp
lặp: lại
lẳng: lặng lơ
lắt: léo nhắt
lặt: vặt
lâm: bệnh chung li ly nạn nghiệp nguy sàng sản sinh thời tặc thâm trận trường viên đồng thao
lấm: la láp lem tấm
lầm: bầm lạc lẫn lì lỗi lội than tưởng
lân: bang cận la quang tinh
lần: đầu đầu_tiên hồi khân lượt lữa mò sau trước chót
lẫn: lộn nhau
lấn: át biển bức chiếm cướp lướt sân chiếm_vỉa_hè chiếm_lòng_đường
lận: đận
lập: cập chí công công_chuộc_tội dị dị_luận địa đông đức gia_đình hạ hiến hội kế kỷ_lục khắc luận lòe mưu mộ nghiệp ngôn pháp phương quốc quy quỹ ra thân thân_lập_nghiệp thành_tích thể thu thời trình trường tức tự ủ xuân thành kế_hoạch lại
lấp: lánh liếm ló loáng lửng
lật: đật đổ lọng ngược tẩy thuyền xe
lâu: bền dài dần đài đời lắc nay năm ngày lâu
lầu: gác hồng năm_góc xanh
lây: lan lất nhiễm truyền nhiễm_covid
lầy: lội lụt nhầy
lấy: chồng cớ cung lòng lại lệ nhân_dân_làm_gốc được vợ làm ý_kiến dân_làm_gốc mẫu chồng lời_ăn_tiếng_nói
le: lói lưỡi
lẻ: loi tẻ mọn
lẽ: nào phải sống thường tự_nhiên ra
lém: lỉnh
len: dạ lén lỏi
lén: lút
leo: dây lắt lét núi teo thang trèo
lê: dân lết thê la lợi duẩn hoàn hồng_phong lai quý_đôn thánh_tông văn_tám văn_lương hữu_trác thị_hồng_gấm chân lợi đình_chinh trọng_tấn
lễ: bái bộ chạp chào_cờ cầu cưới đài độ đường độc_lập giáo gia_tiên giáng_sinh hạ_cờ hội hội_truyền_thống kỷ_niệm khai_mạc khai_giảng khánh_thành mít_tinh mễ nghi nghĩa nhạc phát_động phật_đản phép phục quốc_khánh ra_quân sinh tân tang tạ tết tế thành_hôn thức thượng_cờ tình tiết trao_giải truy_điệu trọng tuyên_dương tuyên_thệ văn viếng vật vu_lan xuất_quân ký_kết giao_nhận_quân
lệ: bộ làng luật phí quyên thuộc thủy
lệch: lạc pha
lên: án cao cân cấp chức cơn dây đèn đường giá giọng gân khuôn lão lịch lớp mặt mây men mâm ngôi nước sóng tay thác thang tiếng tuổi xe_hoa xuống đồng ngôi_cao
lềnh: bềnh
lệnh: bà bài cấm chỉ động_viên giới_nghiêm gọi_nhập_ngũ lang phát truyền truy_nã
lêu: lổng
lì: lợm xì
lí: do giải lẽ lịch luận nhí số thuyết tính tưởng trí
lý: bạch_mã chiêu_hoàng công_uẩn do giải học hòa lẽ lịch lịch_tư_pháp luận luận_chính_trị lắc nam_đế nhân số sự tài thái_tổ thường_kiệt thú_vị thuyết tính trí trưởng tự_trọng tưởng tưởng_cách_mạng tưởng_cộng_sản sơn bôn
lịch: bầu_cử duyệt đại lãm sử sự thanh thiệp trình trình_số sử_dân_tộc sử_hào_hùng_dân_tộc tiêm_chủng
liếc: mắt
liêm: chính chính_chí_công khiết minh phòng sỉ
liên: bang bộ can chi chính cơ doanh đoàn đoàn_lao_động đội đới hệ hệ_chặt_chẽ hiệp hiệp_phụ_nữ hiệp_quốc hiệp_hội hoan hoàn hợp hợp_quốc hệ_thống kết kết_vùng khúc khu lạc lạc_viên lụy minh miên ngành nghị phòng quân quan quốc_gia ràng ngân_hàng tài tịch tiếp tỉnh tưởng tục từ vận xô hoan_văn_nghệ thế
liến: thoắng
liền: kề mạch sau tay tù
liệng: chao
liệt: cường dương giường kê nữ nửa_người oanh sĩ sỹ sĩ_việt_nam truyện thánh kháng tiền
liều: chết lĩnh lượng mạng mình thân thuốc vắc_xin
liễu: giải yếu
liệu: chừng hồn lý pháp trình
lim: dim
linh: cảm chi cữu động đình dược đơn đạn giác hoạt hồn kiện mục miếu nghiệm sàng thiêng tính tinh tinh_dân_tộc ứng vật vị xa hoạt_sáng_tạo thiêng_sông_núi trường
lính: cứu_hỏa đảo gác mới quân_hàm_xanh thủy thú tráng trơn biên_phòng
lĩnh: canh hội lương nam thưởng vực xướng vực_công
lịm: dần
lo: âm_thầm âu buồn liệu lắng lót ngại nghĩ sợ toan xa cho_dân
lò: cao đốt dò luyện mổ rèn sát_sinh sưởi vi_sóng xo
loa: đài phát_thanh phóng_thanh phường kèn truyền_thanh
lòa: xòa
lõa: lồ thể
loài: người vật chim thú hoa
loại: bỏ hình hình_nghệ_thuật trừ thể biệt trừ_ma_túy ngũ
loan: báo phòng phượng tin
loạn: chuẩn dưỡng lạc luân ly óc sát thần thị
loang: loáng lổ
loạng: choạng
loanh: quanh
loắt: choắt
lóc: cóc
lọc: cọc dầu lõi lừa máu
loe: loét
lóe: sáng
loi: choi ngoi
lỏi: tỏi
lõi: đời
lom: khom
lòm: khòm
lon: ton
long: cung đong đình đất lanh lở mạch não nhong sàng trọng trời vương xuyên xa an khánh thành biên hồ
lòng: chảo dạ dân dạ_sắt_son đường đường_vỉa_hè hẹp hiếu_thảo hào_hiệp lang mề mong_muốn máng nhân nhân_ái nhân_hậu nhân_từ nhiệt_tình quả_cảm quyết_tâm son sông tận_tụy tham thành tin tốt trung trung_thành trắng tự_hào tự_trọng tự_tôn từ_bi thương thòng vị_tha vàng yêu_nước
lõng: bõng
lỏng: lẻo tay chỏng
lọt: lòng lưới thỏm
lô: cốt đề gíc hàng hội nhô
lồ: lộ
lỗ: châu_mai chỗ hổng hà mãng mũi tấn thủng vốn
lộ: đồ diện hàng liễu liệu mặt phí ra tẩy thiên thiên trình trình_phát_triển vòng
lốc: xoáy
lộc: biếc non trời xuân bình ninh
lôi: cuốn đình động kéo thôi vũ
lối: chừng đi mòn nhỏ ra sống sống_đẹp sống_lành_mạnh sống_trách_nhiệm sống_xanh sống_văn_hóa thoát thoát_hiểm thoát_nạn xưa vào
lỗi: đạo lạc lầm thời hẹn
lộn: nhào ngược tùng_phèo xộn
lông: bông mày mi ngỗng vũ
lồng: bàn chim đèn ghép kính lộng lộn ngực tiếng
lộng: gió hành lẫy ngôn quyền
lỗng: lẫy
lốp: đốp
lốt: người
lột: tả trần xác
lơ: đãng đễnh là lửng mơ
lờ: đờ lững mờ
lở: đất loét mồm núi
lỡ: bước duyên hẹn lầm làng tay thì thời
lời: ăn_tiếng_nói bác_dạy ca cảm_ơn chào chúc chào_cao_hơn_mâm_cỗ chúc_tết đáp đề_tặng giải giới_thiệu hay_ý_đẹp hẹn hẹn_ước hiệu_triệu hứa kêu_gọi khai khen khuyên kêu lãi mở_đầu lẽ mời nói nói_đầu nói_đi_đôi_với_việc_làm non_nước nguyền nhắn ru răn_dạy tựa tri_ân tuyên_thệ tuyên_thệ thề thề_danh_dự thơ thoại trăng_trối văn yêu_thương yêu_cầu bác_dặn di_chúc
lợi: danh điểm dụng ích ích_chính_đáng ích_hợp_pháp ích_nhóm ích_chung ích_cộng_đồng ích_quốc_gia ích_dân_tộc ích_nhân_dân ích_tập_thể khẩu nhuận lộc lộc quyền suất thế tức lạc nhân
lớn: bé khôn lao lên lối mạnh nhỏ nhất phổng tiếng tuổi xác
lợn: gà cà nái rừng lòi
lợp: mái ngói
lũ: lụt lượt ống quét bão
lu: bù mờ
lùa: gạo
lúa: chiêm gạo mì mùa nếp nước non tẻ xuân nương
lụa: đào là
luân: chuyển hồi lưu lý phiên thường lạc
luẩn: quẩn
luận: án anh_hùng bàn chứng cứ chiến công công_ban_thưởng cương đề điểm đàm giải giải lý lí ngữ tội văn_thạc_sĩ văn
luật: bảo_hiểm_xã_hội chơi dân_sự doanh_nghiệp đầu_tư đất_đai định gia giao_thông giao_thông_đường_bộ hình_sự gia học lệ lao_động khoa lệ pháp pháp_quốc_tế phòng rừng sư thơ lệ trẻ_em thuế cư_trú an_ninh_mạng bầu_cử nghĩa_vụ_quân_sự hôn_nhân_và_gia_đình biển
lúc: ấy bấy_giờ đầu đó lắc nào này nãy nhúc lỉu
lục: bát bình_công cá cảnh_sát diện địa đục giác hạnh lâm lăng lạc lọi phủ phủ_ngũ_tạng quân quân soát súc sự tìm tuần vấn yên ngạn nam
lui: binh cui hui quân tới về
lùi: bước lũi lại thời xe
lủi: thủi
lụi: bại tàn
lùm: cây
lún: sụt lở
lung: lạc lay linh tung
lúng: búng liếng túng
lùng: bùng bắt nhùng sục
lũng: đoạn
luộm: thuộm
luôn: luôn miệng mồm thể tay luôn_luôn
luồn: cúi lách
luồng: gió lạch điện
lụt: lội bão
luộc: sạch
lũy: kế thừa tiến tre thép_biên_cương tre_xanh
lúy: túy
luyến: ái lưu tiếc thương
luyện: công đan kim tập thi tập_quân_sự tập_thể_thao tay_nghề rèn thép
lư: hương đồng
lừ: đừ thừ
lử: đử
lữ: đoàn hành khách quán thứ
lưa: thưa
lứa: đôi tuổi
lửa: đạn binh hận lòng hương thử_vàng trại rơm thiêng
lừa: bịp dối đảo gạt gạt phỉnh lọc tình mị đảo_trực_tuyến đảo_chiếm_đoạt_tài_sản đảo_qua_mạng
lựa: chọn lời
lực: bất_tòng_tâm đẩy điền hút hấp_dẫn lượng lượng_công_an_nhân_dân lượng_vũ_trang_nhân_dân lượng_vũ_trang lượng_chức_năng lượng_lao_động lượng_sản_xuất lượng_xung_kích lượng_tuyến_đầu lượng_dân_quân_tự_vệ lượng_nòng_cốt lưỡng sĩ ma_sát
lưng: chừng lửng ong trời vốn còng
lừng: chừng danh khừng lẫy
lửng: lơ dạ
lững: lờ thững
lược: bỏ dịch đồ khảo ngà sử thuật trận
lười: biếng nhác
lưới: điện đánh_cá lửa mắt_cáo tình trời thép an_toàn
lưỡi: cưa câu gươm hái lê liềm lửa
lượm: lặt
lươn: lẹo
lường: gạt trước
lương: bổng duyên dân dược giáo hưu khô khoán lậu năng phạm tâm thảo thiện thực thực_thực_phẩm thế_vinh tối_thiểu tri tháng y văn_can sơn đình_của hòa tài
lưỡng: cực lự nan quyền tính viện
lượng: cầu giác sức thứ từ hình
lướt: mướt qua sóng ván thướt
lưu: ban bút cữu chuyển danh danh_muôn_thuở dấu dấu_ấn đày động giữ giữ hành hình học hoàng khách_lưu_trú không_lưu lạc loát ly luyến lượng manh niệm niên phương phóng tâm tán tán tệ tốc thông thủy trữ trú truyền trang vong vực ý thông_hàng_hóa_khách_lưu_hành
lựu: đạn pháo
ly: biệt dị gián hôn hợp hương khai kì kỳ kỳ_cục nông tâm tán tán thân hôn thân
ma: chay cà_rồng cô cũ giáo lanh lem lực mãnh men nơ_canh quái quỷ quỷ sát thuật trơi túy túy_học_đường túy_tổng_hợp vương trận
mà: cả lại thôi
mã: hóa hiệu lực não số tấu thượng tử tà vạch vùng định_danh lai
má: hồng đào lúm phanh
mả: tổ
mạ: điện non vàng
mác: xít
mạc: đĩnh_chi phủ thị_bưởi
mách: bảo lẻo nước tội
mạch: điện đập điều_hòa lạc lươn máu máu_giao_thông môn nha ngầm nguồn nguồn_dân_tộc nối văn ngũ_hành nguồn_sức_mạnh
mai: kia mỉa mối một mốt phục sau táng hậu danh vàng thúc_loan
mãi: dâm lộ mãi quốc_cầu_vinh mãi_mãi không_quên xanh trẻ lực khắc_ghi võ
mái: ấm ấm_tình_thương ấm_công_đoàn chèo đình đầu đẩy hiên nhà trường tóc trường_xanh ấm_gia_đình
mải: mê miết
màn: ảnh bạc che đêm hình trời trướng trời_đêm
mãn: hạn kiếp khóa nguyện nhãn nhiệm phần tính trường kinh tang
mang: máng mểu nặng ơn tai tai_mang_tiếng theo thai tội tiếng lại
mạng: lưới lưới_an_toàn lưới_y_tế máy_tính người_dùng nhện sống vong xã_hội xã_hội_lành_mạnh nhện lưới_điện
màng: lưới nhầy trinh
mảng: bám màu_tường
manh: động động mối nha nha tâm nhũng áo
mành: mành tre
mạnh: bạo dạn giỏi khỏe khoẻ mẽ mồm tay thường_quân dạn_đổi_mới
mảnh: bom đất đất_thiêng đời đời_bất_hạnh ghép khảnh mai vườn vỡ đất_quê_hương đất_hình_chữ_s
mánh: khóe lới
mao: mạch
mão: niên
mạo: danh hiểm muội nhận xưng
mát: dạ lành mẻ mặt rượi tay tính mẻ
mau: chóng lẹ mắn
máu: chảy_ruột_mềm đào đỏ_da_vàng lửa me mê mủ nóng thịt xương
màu: cờ_đỏ da mè mỡ nhiệm sắc xanh
may: đo mặc mắn ô rủi sẵn ra vá
máy: ảnh bay bay_chiến_đấu bơm cày chém chữ chữ_ghi_âm điện_thoại đóng_cọc gặt hơi_nước hút_bụi in kéo lọc_nước lạnh móc móc_thiết_bị miệng mó nổ nói phát_điện quay_phim tiện tính tính_bảng trộn vi_tính xay xúc
mắc: bẫy bận bệnh câu cở cạn cỡ công dịch kẹt kẹt kẹt lừa lỗi míu mớ mưu nợ nạn ơn phải sai_lầm tội
mặc: áo cả cảm dầu dù định khải kệ lòng nhiên sức
mắm: muối tôm ruốc
mằm: mặm
mặn: mà mòi nồng
mắng: chửi mỏ nhiếc
măng: non sét tơ tre
mắt: cá_chân bão cáo hai_mí kính lưới một_mí thần xanh
mặt: bằng bằng_dân_trí bằng_giá bàn biển chính đất đất đối_mặt đường hàng mày mẹt mo mộc mũi người nạ nạ_phòng_độc nước nước_lạnh phải phố trái trăng trận trận_tổ_quốc trận_tổ_quốc_việt_nam trận_dân_tộc_giải_phóng trời trận_tư_tưởng trước ngoài
mâm: cao cỗ cơm ngũ_quả pháo xôi
mầm: bệnh mống non non_tương_lai xanh
mẫm: đậm
mân: mê
mẫn: cán cảm tiệp
mấp: máy mé mô
mấp_mô: đường
mập: mạp mờ
mất: an_ninh an_toàn cân_đối cảnh_giác công_bằng dạng đoàn_kết gốc giá giá_trị khôn kiểm_soát lòng lòng_dân lòng_tin mặt mạng máu mát mùa nết ngủ nhân_tính phương_hướng sức tích tinh tăm tăm_hơi tiếng trật_tự vệ_sinh vui vía nước quyền
mật: báo bộ chỉ độ đàm đạo hàm hiệu khẩu khu lệnh mã mía nghị ngọt ong phái phục phương quyết sứ_thám thám thiết thư ước vụ
mẫu: âm câu chuẩn đơn giáo hệ hình mã mực mẫu nghi người quốc số tử tự vật sơn mực_đạo_đức
mâu: thuẫn
mây: bay bạc bông gió khói mù mưa xanh tre_đan
mấy: ai chốc hôm khi lúc năm nữa thuở tháng
mẻ: lưới
mẹ: cha chồng con đẻ đỡ_đầu ghẻ già già hiền kế kính_yêu mìn nuôi tròn_con_vuông việt_nam_anh_hùng suốt thứ
mèo: hoang mả mướp
méo: mó xệch
mẹo: mực vặt
mét: khối vuông
mê: cung đắm hoặc hồn lộ li ly lầm man mẩn mải mẫn mệt muội ngủ sảng say tín tín_dị_đoan linh
mềm: dẻo mại mỏng yếu
mênh: mang mông
mếu: máo
mệt: lả lử mỏi nhoài nhọc
mệnh: chung danh đề hệ lệnh phụ_nữ trời vận
mí: mắt
mỉa: mai
mia: mai
mịch: mù
miền: bắc bắc_việt_nam biển đất duyên_hải đông ngược nam nam_thành_đồng núi quê quê_hương tây trung trung_du xuôi
miễn: chấp cưỡng dịch dịch_cộng_đồng giảm giảm_thuế là lễ nhiệm phí quản sai thị_thực thứ tố trách trừ
miến: điện dong
miệt: mài thị vườn
miếu: đường mạo thờ
miểu: đường
mìn: nổ
mình: mẩy ta trần
minh: anh bạch chính chứng châu công chủ định dương đường điều giải họa khai hiền họa linh mẫn mạc mông nguyệt oan oan phán quân quang thệ thuyết thuyết_viên tinh triết trí ước vương xác mạch mẫn thuyết bạch_hóa hóa
mít: tinh đặc ướt
mịt: mờ mùng mù
mo: cau
mò: cua mẫm
mỏ: ác đá hàn khai_thác neo than
móc: câu đơn hàm máy mưa ngoặc nối ngoéo xích
mọc: lên răng
moi: móc
mòi: muối
mọi: bề chuyện cái chốn điều giá khi khi_mọi_lúc lẽ lúc lúc_mọi_nơi người_dân mặt mặt_đời_sống nẻo nẻo_đường nơi rợ sự tầng_lớp tầng_lớp_nhân_dân thời_đại thứ vật vẻ việc miền_tổ_quốc nhà khó_khăn nguồn_lực
mỏi: mắt mê mệt mòn
móm: mém
mòn: mỏi vẹt
món: ăn bở hàng nợ quà tủ
mong: chờ đợi manh mỏi muốn ngóng ước
mỏng: dính mảnh manh tai
móng: chân guốc tay nhà
mọng: nước
móp: méo
mót: lúa
mô: hình hình_điểm hình_kinh_tế hình_mới hình_hay hình_sinh_kế phạm phỏng tả thức típ đất tô
mồ: côi hôi hôi_nước_mắt hóng ma mả yên_mả_đẹp
mổ: bụng cò xẻ
mỗ: danh
mộ: binh chí danh đạo gió liệt_sĩ phần quân
mốc: giới lịch_sử meo son son_lịch_sử son_chói_lọi thếch
mộc: bản dục lan mạc nhĩ tinh châu bài lan hóa
môi: giới giới_lao_động hôn hở_răng_lạnh miệng sinh tỏa trường trường_kinh_doanh trường_mạng trường_làm_việc trường_sinh_thái trường_sống trường_trong_lành trường_văn_hóa trường_xanh trường_giáo_dục
mồi: chài lửa nhử thuốc
mối: hàng lái liên_hệ lo manh nguy nguy_cơ quan_hệ thù tình_hữu_nghị
mỗi: một ngày người_dân tội gia_đình việc
mồm: mép loa miệng
môn: bài đệ đăng_hộ_đối đồ học hộ khách loại phái phiệt sinh thể_thao thể vị
mông: lung muội má má cổ
mồng: mười một tơ tám
mộng: du đẹp hão mị mơ tinh tưởng
mốt: mới
một: bề bận_tâm chiều chốc chút dạ đôi đôi_khi đời hai_khi hồi ít không_hai lát lần lẫn loạt lòng lòng_một_dạ lúc lèo ly mai mạch mực mình mặt một nắng_hai_sương nghĩa_tình nơi nữa nhóm phần phía phép sớm_một_chiều số thể thành thời trăm thứ thuở tháng tuần vài vài_nét vẻ vừa ngày_mới ngày trăm_phần_trăm giọt_máu_cho_đi cửa_liên_thông việc_nhỏ
mơ: hồ màng mộng tưởng ước
mờ: ảo ám mịt nhạt mắt
mớ: rau bảy_mớ_ba
mở: bài cuộc cửa đầu đường đất hàng hội hội_nghị khóa lòng lối mang mào màn màn mày_mở_mặt mắt nước ra rộng rộng_hợp_tác rộng_dân_chủ tài_khoản toang tung thầu trường tiệc cửa_hội_nhập
mỡ: màng
mời: chào gọi mọc thầu
mới: đây đẻ hay lạ mẻ nguyên ra_đời rồi tinh lên_ba
mớn: nước
mớm: cung lời
mu: mơ bàn_tay
mù: chữ căng đường khơi lòa mịt màu mờ quáng sương tạt tịt tối u cang_chải
mũ: bảo_hiểm mão miện ni nồi cối tai_bèo ca_lô
mua: bán bán_người buôn chịu chuộc chuốc danh gom khống lòng sắm vui việc xã_hội mắm chuộc sắm_tết
mùa: bão đông gặt gối hạ hè hè_xanh hè_tình_nguyện hội khai_giảng lá_rụng lũ màng mưa_bão mưa nước_nổi nước thi thu vàng vụ xuân thu_cách_mạng thu_lịch_sử xuân_đại_thắng khô vàng_bội_thu tuyển_sinh nắng_nóng đông_xuân bội_thu
múa: hát lân may mép quạt rìu_qua_mắt_thợ rối rối_nước sạp võ xòe
mục: đích đích_cao_cả đích_yêu_cầu đồng kích kỉnh lục nát nát quan ruỗng sở sư từ tiêu tiêu_kép tiêu_chung tiêu_chiến_lược tiêu_cao_cả tiêu_thiên_niên_kỷ tiêu_lý_tưởng tiêu_phát_triển tiêu_quốc_gia tử
mủi: lòng
mũi: dùi giày kim khoan khoan_nhọn nhọn tên tẹt tiến_công cà_mau né đại_lãnh
mụn: nhọt
mùn: cưa cưa
muỗi: mắt đốt vằn
muông: thú
muôn: đời dân dặm đời_ghi_nhớ hình_muôn_vẻ loài màu nghìn năm người nhà nơi phần phương thuở triệu vàn vật việc trái_tim nẻo
muốn: sang
muộn: màng mằn phiền
mụt: măng
mưa: acid bão bóng_mây bụi dầm đá gió giông lũ lớn móc ngâu nguồn nắng phùn rào tuôn xuân đá thuận_gió_hòa
mực: tàu nước thước thước
mục_tiêu: dân_giàu
mưng: mủ
mừng: công công_đất_nước đảng_mừng_xuân đón_năm_mới đại_hội_đảng húm lễ quýnh rỡ sinh_nhật thầm thọ tuổi vui xuân xuân_mới đất_nước_đổi_mới năm_mới ngày_hội
mười: mươi phương nghìn_cây_số
mướn: người
mương: máng phai
mượn: cớ gió_bẻ_măng lời tay
mưu: cầu cầu_hạnh_phúc chước cơ đồ hại kế lợi lược mẹo mô mô_toan phản sách sát sĩ sinh sự thâm trí trí_tuệ tính toan
mỹ: cảm dung đức học hiệu kim lệ lý mãn miều nghệ ngữ nhân nữ phẩm phong_tục quan tâm thuật thuật_công_nghiệp tục vị viện ý tho lai khánh sơn đình
na: ná mô_tê
nà: nưa
nách: áo nhà
nài: ép nỉ xin
nải: chuối
nái: sề
nam: ai bắc bộ bán_cầu châm cao cực dương đàn định giao giới giao hải kỳ kha nhân nữ nữ_bình_đẳng nhi phi phụ_nữ phục phương quốc quan quốc_sơn_hà sinh thanh_nữ_tú tiến tính tràng trung trung_bộ tước vô tiến sơn cao sách trực ninh giang phong từ_liêm
nan: giải quạt quan trị y
nan_giải: vấn_đề
nản: chí lòng
nạn: bạo_hành dân đói giao_thông hồng_thủy kiều mù_chữ nhân nhân_da_cam phân_biệt phá_rừng thất_nghiệp tham_nhũng tin_giả tảo_hôn buôn_lậu dịch
nạng: gỗ
nanh: ác nọc vuốt sói
não: bạt bộ lòng nề nuột nùng ruột trạng
náo: động loạn nhiệt nức
nạo: thai vét vét_kênh_mương
nát: bét bàn gan óc rượu rữa vụn
nảy: chồi lộc lửa mầm nòi nở sinh
nay: đây mai
nãy: giờ
năm: ánh_sáng âm_lịch ánh_sáng ba_mươi bất_ổn bổn_một_nhà châu châu_bốn_bể canh cha_ba_mẹ chẵn cũ dương_lịch đói đồng_hồ học học_mới hết_tết_đến kế_hoạch mới ngoái nay qua sau tài_chính tháng trước tuổi_con_tuổi tư_dương xưa khởi_nghiệp chuyển_đổi_số thanh_niên_tình_nguyện du_lịch_quốc_gia
nắm: bắt bắt_thời_cơ chắc giữ quyền tay thóp vững xương chặt vững_tay_súng vận_hội
nằm: bệnh co dài gai_nếm_mật im khoèo mộng mơ trong vạ viện vùng ngoài
năn: nỉ
nặn: óc tượng
năng: động động_sáng_tạo khiếu lực lực_cạnh_tranh lực_sản_xuất lực_quản_lý lực_số lực_cán_bộ lượng lượng_sạch lượng_tái_tạo lượng_mặt_trời lượng_xanh nhặt_chặt_bị nổ suất suất_lao_động suất_chất_lượng suất_cao tiết_kiệm
nắng: chang_chang cháy đào gắt gió hạn hanh hè ấm mới mưa mai nôi nóng quái ráo xuân ủi vàng
nặng: ân căn đô gánh gánh_non_sông gánh_nghĩa_tình hồn hòn lãi lòng lời lượng mặt mùi nghĩa_nặng_tình nhọc nề nợ nợ_áo_cơm nỗi_nhớ tai tay tình tình_nghĩa trĩu tình_nặng_nghĩa vía
nâng: bậc bước bi cao cao_chất_lượng cao_dân_trí cao_hiệu_quả cao_cảnh_giác cao_nhận_thức cao_ý_thức cao_trách_nhiệm cao_năng_lực cao_đời_sống cao_vị_thế cao_sức_khỏe cấp cốc đỡ giấc giá khăn_sửa_túi lương niu tầm tầm_cao_mới tầm_vị_thế cánh_ước_mơ bước_em_tới_trường bước_tài_năng
nấm: mồ hương rơm men độc
nấp: bóng
nâu: non sồng
nấu: ăn bếp chín cơm nướng sử_sôi_kinh
nấy: lo
nảy_sinh: mâu_thuẫn
né: tránh
nem: chả công_chả_phượng chua
ném: đá đá_giấu_tay lao tạ tiền bom
nén: bạc giận hương lòng lại tâm_nhang
neo: đậu người đơn
nẻo: đường
nẹp: vàng
nép: mình
nét: bút cười chữ đặc_sắc đẹp đẹp_văn_hóa đẹp_truyền_thống đẹp_người_việt mặt nổi_bật riêng vẽ
nề: hà nếp thói
nể: mặt nang phục trọng vì
nên: chi danh đất đất_nước hay_không hình hư_thì_đừng_trách người nghĩa nổi nỗi thân thơ thế vợ_nên_chồng ơn
nền: đức_độ giáo_dục học_vấn hòa_bình kinh_tế kinh_tế_thị_trường kinh_tế_số móng nếp nếp nông_nghiệp quốc_phòng quốc_phòng_toàn_dân tảng tảng_số tảng_vững_chắc tảng_gia_đình tảng_tư_tưởng thống_trị văn_hiến văn_hóa văn_hóa_tiên_tiến văn_minh văn_minh_nhân_loại công_vụ hành_chính dân_chủ
nến: hương
nết: ăn_nết_ở na xấu đẹp
nếp: cái gấp cũ nghĩ nhà nhăn quen sống sống_văn_minh sống_văn_hóa sống_đẹp tẻ xưa
nêu: cao cao_gương cao_cảnh_giác cao_tinh_thần cao_trách_nhiệm cao_ý_thức gương gương_sáng gương_tốt lên tên
nếu: không như
ngả: bài đường màu mũ nghiêng ngớn nón
ngã: ba ba_đường bảy đổ giá gục lòng lòng_ngã_dạ ngũ ngửa ngũ ngũ_tư ngũ_hành nước quỵ tư xe
ngạc: nhiên
ngạch: bậc công_chức trật
ngai: vàng
ngái: ngủ
ngài: ngại
ngại: khó khó_ngại_khổ khổ ngần ngùng
ngan: ngát
ngán: ngẩm ngược
ngàn: cân_treo_sợi_tóc dặm đời hoa hoa_việc_tốt lần năm_văn_hiến năm_văn_vật ngạt sao tầm thông thu thương_mến trùng vàng xưa
ngang: bằng bướng dạ dọc giá_tầm_cao_mới hàng hông lưng nhiên ngạnh ngửa ngược nhau ngược_dọc phè qua tầm tàng tai tắt trái trời vai xương
ngành: bưu_điện công_an_nhân_dân dọc giáo_dục giáo_dục_đào_tạo học mũi_nhọn kinh_tế mỏ nghề than y_tế nghề_truyền_thống du_lịch văn_hóa tòa_án thuế hải_quan kiểm_lâm tư_pháp nông_nghiệp
ngào: ngạt
ngao: du ngán
ngạo: mạn nghễ ngược
ngáo: đá
ngáp: ngắn_ngáp_dài
ngạt: khí mũi ngào thở
ngay: cả cơ_sở cạnh đó đơ khi lành lập_tức lưng mặt ngắn ngáy ngò ngay_đầu thẳng tình thật từ_đầu tức_khắc tức_thì xương hôm_nay từ_bây_giờ từ_hôm_nay
ngày: ấy bầu_cử bầu_cử_toàn_dân công càng cả chẵn chẵn_lẻ chủ_nhật cơm_đêm_bữa đêm đặt_chân đẹp_trời đưa_ông_táo giáp_hạt giỗ giờ hè hội hội_bầu_cử hội_lớn hội_toàn_dân hội_non_sông hội_đại_đoàn_kết hội_đoàn_kết hội_của_toàn_dân hiến_máu hẹn hôm_kia hôm_nay hôm_qua hôm_sau kia kỷ_niệm làm_việc lành lành_tháng_tốt lễ lễ_lớn lên lụn_tháng_qua mai mới mùa mưa_tháng_nắng nay nào nghỉ nghỉ_lễ này ngày nhập_học nọ nhật ngóng_đêm_trông phụ_nữ pháp_luật qua_tháng_lại ra_quân rày rằm rộng_tháng_dài sau sáng_lập sinh sinh_nhật sơ_sinh tận_thế tết thâm thường thành_lập tháng toàn_thắng toàn_quốc_kháng_chiến tốt_lành trọng_đại trước truyền_thống tươi_đẹp tới vía vui vui_chung xưa xửa_ngày_xưa tàn
ngắc: ngoải ngứ
ngăm: đen
ngắm: nghía nhìn
ngăn: cách cản chặn chặn_dịch_bệnh cấm giữ kéo lại nắp ngừa ngắn trở ngừa_tội_phạm nắp
ngắn: gọn hạn ngủi
ngẳng: nghiu
ngặt: nghèo nghẽo
ngâm: khúc nga ngợi tôm vịnh thơ
ngầm: hiểu ngấm
ngẫm: nghĩ
ngẩn: ngơ người
ngân: hà hàng hàng_máu hàng_chính_sách_xã_hội hàng_nhà_nước hàng_thương_mại khố nga phiếu quỹ sách sách_nhà_nước vang sơn
ngần: ấy ngại ngừ
ngấn: nước
ngập: đầu lụt mặn ngừng tràn úng
ngất: ngây ngưởng trời xỉu
ngẫu: hôn hứng lực nhiên
ngẩng: cao cao_đầu đầu
ngấu: nghiến
ngậu: xị
ngây: dại ngô ngất ngây thơ
ngậm: cười đắng đắng_nuốt_cay hột_thị ngùi ngải ngãi_tìm_trầm
nghe: chừng đâu đài đồn hơi kể lén lỏm lời lời_bác nhìn ngóng nói phong_thanh tin trộm
nghén: ngẩm
nghèo: đói hèn khó khổ nàn ngặt túng
nghẹn: lời ngào
nghênh: chiến đón hôn ngang xuân ngáo phong_sắc
nghề: đánh_cá đời giáo nghiệp nghiệp_ổn_định nghỗng ngỗng nông rèn thầy_thuốc tay_trái thủ_công tự_do thủ_công_mỹ_nghệ võ
nghể: ngỗng
nghệ: an nhân sĩ sĩ_ưu_tú sĩ_nhân_dân thuật thuật_quân_sự tinh
nghi: án can điểm hoặc kỵ lễ ngại ngờ thức thức_quốc_gia tiết trang vấn vệ vật lộc sơn xuân
nghì: ân
nghỉ: chân chế_độ dưỡng đẻ hè hưu học lễ mát ngơi ốm phép tay tết thai_sản việc
nghị: định định_thư gật hòa lực quyết quyết_đại_hội quyết_đại_hội_đảng quyết_trung_ương sĩ sự trình trường viện án quyết_của_đảng
nghĩ: bụng lại ngợi suy
nghĩa: bóng cử cử_cao_đẹp dân dũng địa đệ đen hiệp khí lí lý nặng_tình_thâm ngũ phụ quân sĩ tình tình_đồng_bào trang trang_liệt_sĩ tình_quân_dân tình_sắt_son tử_vi_chính vụ vụ_quân_sự vụ_công_dân vụ_thiêng_liêng vụ_công_an vụ_quốc_tế vụ_và_quyền_lợi hưng hành đàn lộ
nghịch: biến cảnh đảo lý mắt ngợm tai thường tử
nghiêm: cách cấm cẩn chỉnh huấn khắc lệnh minh mật ngặt nghị phạt phụ quân trang trị trọng túc từ
nghiên: bút cứu cứu_khoa_học cứu_sinh
nghiễm: nhiên
nghiện: hút ma_túy ngập ngập rượu thuốc_lá
nghiệp: báo chướng chủ dĩ dư đoàn vụ vụ_chuyên_môn võ cầm_ca
nghiệm: đúng pháp thu số
nghiêng: mình ngả ngửa
nghìn: năm trùng thu xưa vàng năm_văn_hiến
ngo: ngoe ngoảnh
ngó: lơ ngàng nghiêng
ngõ: hẻm ngách hầu xóm
ngỏ: lời ý
ngòi: bút nổ viết
ngon: lành mắt miệng giấc ngọt
ngón: đòn nghề tay áp_út chân
ngọn: cờ cờ_đầu cờ_đại_đoàn_kết cây đuốc đuốc_sáng đuốc_soi_đường gió giáo hải_đăng lửa lửa_cách_mạng lửa_niềm_tin lửa_truyền_thống lửa_thiêng nguồn núi ngành triều sóng
ngọc: bích diệp hoàng hành lan ngà nữ thạch thể thực trai hiển hồi hà lặc
ngoài: cửa da đảo đồng đường giờ lề luồng mặt nước ra ruộng tầm_tay trời tai xã_hội
ngoại: bang cảnh cảm công_đường côi cỡ diện đạo đối động giao giao_nhân_dân giao_văn_hóa giao_kinh_tế giao_đoàn giả giới hạng hình hối khóa khoa kiều kỷ lai lệ lực lệ ngữ ngạch nghiên ô phạm phòng quốc sử sinh tại tệ thành thương tích tiếp tỉnh tình tổ trừ truyện trời trú vi viện vụ xâm
ngoan: cố cường đạo hiền ngoãn ngùy cường_bất_khuất
ngoạn: cảnh mục
ngoảnh: lại
ngoằn: ngoèo
ngóc: đầu ngách
ngói: âm_dương đỏ
ngồi: không lê tù thiền yên xe
ngôi: báu nhà nhà_chung nhà_đại_đoàn_kết nhà_mơ_ước sao sao_mai sao_sáng thứ trường trường_hạnh_phúc thứ_ba
ngôn: luận ngữ ngữ_cử_chỉ từ hành
ngổn: ngang
ngông: cuồng nghênh
ngỗ: nghịch ngược
ngộ: đạo độc độc_thực_phẩm nạn nghĩnh nhận nhỡ sát
ngốc: nghếch
ngơ: ngác ngẩn
ngờ: đâu nghệch ngợ vực
ngớ: ngẩn
ngỡ: là ngàng
ngời: ngời sáng
ngơi: nghỉ
ngợi: ca khen
ngu: dại dốt độn muội ngơ ngốc si xuẩn
ngụ: cư ngôn ý
ngủ: đông gà gật khì mê nghê ngon nướng yên
ngũ: cốc âm đại_châu giới hành hành_sơn hổ_tướng luân quả sắc tạng thường vị tuần cung
ngục: tối tù trung trung_nhật_ký
ngụy: biện binh quân quyền tạo tạo_chứng_cứ trang
ngùn: ngụt
nguội: lạnh điện lòng tanh
nguôi: giận ngoai
nguồn: cảm_hứng cơn cội cung điện động_lực gốc hàng lực lợi lực_con_người lực_xã_hội lao_động nhân_lực nhân_lực_chất_lượng_cao nước nước_sạch sáng sống sống_vô_tận sức_mạnh sinh_lực thu tin truyện vốn vui gien năng_lượng máu hạnh_phúc
nguy: biến cấp cơ cơ_cháy_nổ cơ_sạt_lở cơ_lây_nhiễm hại hại_cho_sức_khỏe hiểm khốn kịch nan nga ngập
nguyên: âm bản bào cáo cán_bộ cớ chất do đán đại_biểu đơn hình hạ khí khai khôi lành liệu lý lí lượng lão mẫu mộc nghĩa nhân niên nhung nguyên phi phó_chủ_tịch quán quán sinh si si sắc sơ soái tác tắc tắc_tập_trung_dân_chủ tử tố thủ thủ_quốc_gia thể thủy tiêu tiêu trạng tội vật_liệu văn vẹn xi bình hồng vẹn vị nhiên
nguyền: rủa
nguyện: cầu ước vọng vọng_của_nhân_dân thề hồn ý
nguyệt: bạch cầm cát đức liễm quế san thực tận
ngư: cụ dân dân_bám_biển dược hộ loại lôi nghiệp phủ tiều trường lợi thuyền nghiệp_bền_vững trường_truyền_thống
ngữ: âm cảnh điệu hệ học khí liệu nghĩa pháp văn vựng vực
ngự: trị y uyển bình
ngưng: đọng kết trệ chiến
ngừng: bắn nghỉ trệ phấn_đấu đổi_mới học_tập
ngưỡng: cửa mộ vọng mộ
ngược: chiều dòng đãi đãi_phụ_nữ đãi_trẻ_em đãi_động_vật đời lại lại xuôi
người: anh anh_hùng anh_em ăn_kẻ_ở bạn bạn_đường bạn_đồng_hành bản_xứ bảo_lãnh bệnh bị_hại bị_nạn bị_tạm_giam bố bầu_cử bán bản_địa bán_hàng cao_tuổi cao_niên cầm_quyền cầm_lái cầm_bút chết chồng chị chỉ_huy chủ chủ_đất_nước chủ_trương chiến_sĩ chiến_thắng công_dân công_giáo con con_ưu_tú cộng_sản công_nhân cha cha_già cha_già_kính_yêu có_công có_công_cách_mạng có_uy_tín có_tài có_đạo có_h có_hiv cùng_cảnh_ngộ dân dân_tộc dân_lao_động dân_việt_nam dùng dưng đàn_bà đàn_ông đại_diện đảng_viên đảng_viên_cộng_sản đại_biểu đại_biểu_nhân_dân đàng_hoàng đẹp đề_xướng đi_biển đi_bộ đi_đường đi_trước đi_xe_máy đỡ_đầu điều_khiển_phương_tiện điều_khiển_xe điều_khiển đọc đời đứng_đầu giàu giàu_kẻ_nghèo giúp_việc giữ_lửa già già_neo_đơn hàng_xóm hầu hùng hiền hiến_máu hiền_lành học học_trò hướng_dẫn hút_thuốc hâm_mộ khác khách khởi_xướng khuyết_tật kế_tục kế_nhiệm kẻ kinh lạ lái_xe lao_động lành lớn lính lính_biển lính_cụ_hồ lãnh_đạo làm_báo làm_chứng lao_công làm_vườn làm_chủ máy mẹ mẫu mua mù mình mới mới_xã_hội_chủ_nghĩa mắc nào nào_việc_ấy nay nông_dân nuôi_dưỡng người nhà nghe nghèo nghiện nghiện_ma_túy ngợm nghệ_sĩ nhận nhái nhập_cư nông_thôn nộp_thuế nước nước_ngoài ở phát_ngôn phàm phu phụ_nữ phụ_trách phụ_thuộc phục_vụ quen quản_lý quân_nhân rừng ruột_thịt sản_xuất sáng_lập sử_dụng sống say sau soi_đường sĩ_quan ta tài tàn_tật tay_không tham_gia_giao_thông thân thân_cận thầy thầy_thuốc thầy_giáo thành_phố thật thật_việc_thật thi_hành_công_vụ thợ thợ_mỏ thương thua_cuộc thừa thừa_kế tiên_phong tiến_cử tiền_sử tiền_bối tiêu_dùng tiêu_dùng_việt_nam tình tin tốt tốt_việc_tốt tội trần trên trí_thức trung_gian trung_thực tri_kỷ trong_cuộc trời_nam trẻ trưởng_thành tự_trọng tứ_xứ từ_chiến_trường vợ viết việt việt_nam vi_phạm vô_gia_cư vô_tội xa xấu xa_lạ xưa yêu yêu_nước yếu yếu_thế
ngượng: ngập ngùng nghịu
ngựa: bạch chiến nghẽo ô vằn xe
nha: phiến khoa sĩ chu trang khoa mẫn
nhà: ái_quốc an_dưỡng ăn bảo_tàng báo báo_việt_nam bác_học bạt bếp buôn bè cao_tầng cầm_đồ cầm_quyền cách_mạng cách_mạng_lão_thành chiêm_tinh chính_trị chùa chồng chứa chung chọc_trời chức_trách công công_nghiệp công_vụ cửa cửa_khang_trang cung_cấp dân dòng doanh_nghiệp dột đài đá đấu_tranh đại_đoàn_kết đầu_tư đất đoan đồng_đội động_vật_học đương_cục ga gái giáo giáo_ưu_tú giáo_việt_nam giáo_nhân_dân giam giàu hàng hát hát_lớn hảo_tâm hậu hiền_triết hộ_sinh hoạt_động_cách_mạng hoạt_động hoạt_động_chính_trị học_hạnh_phúc kho khách khoa_học khảo_cổ kiên_cố kính kinh_doanh lao lãnh_đạo lá lầu lập_pháp lễ lí_luận lý_luận lưu_động lưu_niệm lưu_trú mẹ máy máy_thủy_điện mạng mồ mặt_phố máy_điện nghèo nghiên_cứu ngoại ngoại_giao nghỉ nghề nho nước nước_pháp_quyền nước_việt_nam nước_pháp_quyền_xã_hội_chủ_nghĩa nông nguyện nội nuôi ngục ở ở_xã_hội ông ổ_chuột phật phân_phối phê_bình phúc quản_lý quan quốc_hội quê rạp rông rường sách sản_xuất sàn sáng_chế sáng_lập sử_học sinh_hoạt_cộng_đồng soạn_kịch sư sử tang tạm tài_trợ tắm tập_thể thầu thơ thi_đấu thi_sĩ thiết_kế thổ thờ thông_thái thương thuốc thuyền_sơn tiên_tri tiếp_thị tình_nghĩa tình_thương toán_học tôi tôn_vinh tổ_chức tông tranh tranh_vách_đất trai trẻ trọ tròn trường trường_văn_hóa trường_thân_thiện trưng_bày truyền_giáo tu tù tư tư_bản tư_tưởng từ_thiện tư_vấn tưởng_niệm văn văn_hóa văn_hóa_kiệt_xuất văn_hóa_cộng_đồng vật_lý vật_lý_học vệ_sinh vợ vua vô_địch việt xe xây xí xuất_bản xưởng yến yêu_nước
nhã: dạng nhặn nhạc ý nam
nhạc: cảnh cách_mạng cụ chính công điệu hiệu khí kịch lễ lý mẫu nền nhẹ phẩm phụ sĩ sư tang thính_phòng tố thuật trẻ trưởng vàng viện vũ
nhai: kỹ lại nhải
nhái: bén giọng
nhài: quạt
nham: hiểm nhở thạch
nhảm: nhí
nhàm: chán tai
nhan: đề nhản sắc
nhàn: hạ đàm nhã nhạt rỗi tản tâm
nhãn: cầu hiệu hiệu_hàng_hóa khoa lồng lực mác quan quang thức tiền tự
nhang: khói đèn
nhanh: chóng gọn lẹ nhảu nhạy nhẩu nhẹn tay trí hơn
nhành: hoa
nhãng: quên
nhánh: cây sông
nhau: thai
nhào: lặn lộn nặn
nhạo: báng cười
nháo: nhác
nhạt: nhẽo nhòa phai
nháy: mắt nhó
nhảy: cao dây dù múa múa xa van_xơ vọt rào đầm
nhạy: bén cảm cảm_giới
nhăn: nheo nhó nhở
nhắm: mắt mắt_xuôi_tay nhía
nhắn: gửi nhe nhủ tin
nhẵn: mặt nhụi túi thín
nhắc: đến lại lại_truyền_thống nhở nhỏm
nhằm: nhò vào
nhặt: nhạnh rác nhạnh_rác
nhân: ái bản bản_điển_hình_tiên_tiến_bản bánh cách cận công chủng chứng chế_tạo_dịp dân dân_ta dân_việt_nam dân_lao_động dân_cả_nước dân_các_dân_tộc dân_hưởng_thụ dân_tự_vệ danh dạng dịp đạo đạo_cao_cả đức điển_hình đôi gian giống hậu hòa học hình khẩu khẩu_thường_trú kiệt loại loại_tiến_bộ lực lực_chất_lượng_cao lực_số lên luân lành mạng mãn mối mẫu nhượng nghĩa nghĩa nghĩa_thủy_chung ngôn nhiệm nhiệm_quyền nguyên phẩm phẩm_đạo_đức phiếu quả quyền quyền_và_dân_chủ quần_chúng rộng sâm sĩ sinh sinh_quan số sự tài tài_đất_việt tài_cho_đất_nước tai tâm tâm_lòng_người tạo tế thế thể thân thọ thứ thuần tiện tình tố tố_mới tính tính_cách trị từ tướng văn văn_cao_đẹp vật vật_lịch_sử vị viên viên_cứu_hộ viên_y_tế viên_văn_phòng văn
nhấn: mạnh nhá nút
nhẫn: cưới nại nhịn nhục tâm
nhận: biết biết_đúng cảm chân dạng diện định đỡ_đầu hối_lộ lãnh lệnh lời lỗi mặt nhiệm_vụ nuôi ra thầu thức thức_sâu_sắc thức_chính_trị thức_đúng_đắn tội thực vơ vơ việc xét
nhấp: nháy nhô nhoáng
nhập: biên cảnh cuộc cư định gia học hội khẩu khẩu_lậu lậu môn ngoại_ngữ ngũ nhằng nội quan tịch thế trạch tâm thể viện vai vào siêu
nhất: cử_lưỡng_tiện cử đán đẳng định hạng hô_bá_ứng là loạt mực nguyên nhật nghệ_tinh quán tề tâm tâm_nhất_trí tâm_nhất_đức thể thể_hóa thiết thời thống trí trí_cao tri_kỉ trí_trong_đảng trí_đồng_lòng y_đẳng
nhật: báo dụng ký ký_trong_tù kí khóa lệnh nguyệt nguyệt_tinh thực trình bản tân tụng tảo
nhầm: lẫn lỡ nhọt
nhầy: nhụa
nhậu: nhẹt
nhậy: bén cảm
nhè: nhẹ lúc
nhẹ: bẫng bụng bỗng dạ dàng gánh gót hều lời nhàng nhõm tay tênh
nhem: nhẻm nhuốc
nheo: mắt nhóc
nhẽ: ra
nhếch: mép nhác
nhện: giăng_tơ
nhi: đồng đồng_việt_nam đồng_thiếu_niên khoa nhí nữ
nhì: nhằng nhèo
nhị: cái đực hồ nguyên nguyên phẩm_hoa thập_tứ_hiếu
nhỉ: nhảnh
nhích: lên
nhiếc: móc mắng
nhiễm: bệnh bẩn dịch độc điện khuẩn lạnh mặn phóng_xạ sắc_thể trùng từ virut xạ thói_quen khuẩn_huyết hiv
nhiệm: kỳ kỳ_mới mầu sở vụ vụ_chính_trị vụ_chính vụ_trọng_tâm vụ_được_giao vụ_thường_xuyên vụ_hàng_đầu vụ_then_chốt vụ_thiêng_liêng vụ_phát_triển vụ_năm_học ý kỳ_qua
nhiên: hậu liệu nhiên
nhiếp: ảnh chính
nhiệt: độ điện đới hạch hóa huyết huyết_tuổi_trẻ huyết_cách_mạng kế lượng liệt lực năng lực_học tâm thành tình tình_cách_mạng tình_trách_nhiệm từ liệt_chào_mừng tình_hăng_hái
nhiều: chuyện khi lần lắm loại lời mặt màu ngày nhặn người nơi nữa nhất năm thành_tích
nhiễu: loạn nhương sự tâm điều
nhím: biển
nhìn: chung lại lại_chặng_đường nhận nhận_đúng nhó ngó ngược ra thấu thấy thẳng thẳng_vào_sự_thật trộm xa xa_trông_rộng về_tương_lai về_quá_khứ
nhịn: ăn đói nhục nhường
nhịp: cầu cầu_yêu_thương cầu_nối chèo điệu độ độ_phát_triển nhàng sống sống_mới sống_trẻ tim phách nhàng
nhíp: xe
nho: gia giáo học khô nhã nhỏ nhoe phong quan sĩ sinh
nhỏ: bé con dãi giọt gọn lẻ mọn nhặt nhẹ nhắn nhen nhoi nhít nhất to tuổi xíu xinh nước_mắt và_vừa
nhọ: mặt nhem nồi
nhòa: nhạt
nhoáng: nhoáng
nhóc: con nhách
nhọc: lòng nhằn
nhoi: nhói
nhóm: bạn bếp bếp_lửa họp lửa máu máu_hiếm nợ nòng_cốt trưởng yếu_thế người lợi_ích
nhón: chân gót
nhỏng: nhảnh
nhô: lên
nhồi: máu_cơ_tim nhét sọ
nhốn: nháo
nhộn: nhịp nhạo
nhơ: bẩn danh nhớp nhuốc
nhờ: cậy nhỡ có vả nhợ vậy
nhớ: công_ơn dai đời đời lại mãi nguồn nhung ơn quê rừng tiếc thương về_nguồn_cội mong về_nguồn về_cội_nguồn lời_bác lời_thầy
nhỡ: nhàng
nhơn: nghĩa
nhớn: nhác
nhu: cầu cầu_tiêu_dùng cầu_thiết_yếu cương hòa mì nhú nhược nhuyễn thuật yếu yếu_phẩm cầu_nhân_lực
nhục: dục hình mạ nhã quế thể đậu khấu
nhúc: nhích
nhuận: bút sắc trường tràng
nhuần: nhị nhuyễn
nhũn: nhặn
nhung: gấm lụa nhớ phục y nhúc nai
những: ai ngày_tháng_không_quên như tưởng điều nhiễu người_con_ưu_tú
nhuộm: màu tóc răng
nhuốm: bệnh màu
nhút: nhát
nhụt: chí
nhúng: nhính tay tràm
như: cũ đúc là nguyện nhau nhất không sau thể thế thường trước vầy vậy ý
nhử: mồi
nhưng: mà nhức
nhức: đầu nhối nhói
nhược: bằng điểm tiểu thị
nhường: bao cơm_sẻ_áo lại nhịn cơm_sẻ_áo ngôi nhường nhau đường
nhượng: bộ bộ địa quyền
nhựa: đường sống thông tổng_hợp cây sống_dân_tộc
ni: cô lông sư tấc
ních: đầy
niềm: nở tây tin tin_chiến_thắng tin_yêu tin_sắt_đá tin_của_dân tin_vững_chắc tin_tất_thắng tự_hào tự_hào_dân_tộc vui vui_chung vui_trọn_vẹn vui_lớn hạnh_phúc khát_khao
niêm: luật mạc phong yết
niên: biểu bạ đại độ giám hạn hiệu học khóa kỷ liễm lịch thiếu thiếu_nhi vụ xỉ
niệm: phật kinh
niết: bàn
nín: lặng nhịn thinh thở
ninh: bình thuận giang hòa kiều hải sơn phước thu
nịnh: bợ hót nọt
nịt: vú
níu: kéo
no: ấm ấm_hạnh_phúc cơm_ấm_áo đủ đói nê nức say
nỏ: mồm miệng thần
nóc: gia nhà nhà_thế_giới
nọc: độc rắn
noi: gương gương_bác gương_anh_hùng gương_liệt_sĩ theo
nói: bóng_gió bậy bẩn bừa càn chung chơi chuyện cứng dóc dối dông_dài dai đãi_bôi đi_đôi_với_làm đùa đúng đớt được_làm_được gạt giùm gở hớ hộ hươu_nói_vượn không không_với_ma_túy không_với_thuốc_lá không_với_tham_nhũng không_với_tiêu_cực không_với_bạo_lực không_với_rác_thải_nhựa kháy khó khích khoác láo lái lảng lắp leo lên liều lời_hay lót lửng mát mép mê mẽ móc mỉa mò năng nặng nhịu nhỏ nôm_na ngang ngoa ngọt phách phải phét quanh quá_lời ra rã riêng rõ suông sảng sõi sòng_phẳng thánh thách thầm thẳng thật tục thêm toạc_móng_heo tóm_lại tới_nói_lui trạng tránh trắng trống_không trước vuốt vụng vòng_vo xấu xạo xỏ đi
nõn: nà chuối
non: bộ choẹt cao dạ gan kém mềm nớt nước nước_ngàn_năm nghề sông sông_đất_nước sông_gấm_vóc sông_liền_một_dải tay tơ trẻ xanh_nước_biếc yếu
nón: cời lá quai_thao bài_thơ
nong: nóng tằm né nia
nóng: ấm bỏng bức bực bừng chảy đầu gáy giận hổi hầm_hập hừng_hực lạnh lòng máu mặt mắt nảy nực nẩy rẫy ruột sốt tính tiết vội nôi
nòng: cốt nọc súng pháo
nô: bộc dịch đùa lệ nê_en nức
nồ: nạc
nổ: bùng lực mìn máy ra súng
nỗ: lực lực_hết_mình lực_phấn_đấu lực_vượt_khó lực_vươn_lên
nôi: văn_hóa
nổi: bật bọt cáu chìm danh dậy đình đóa giận gió hạch hiệu loạn lửa lềnh_bềnh mẩn nênh rõ sóng tiếng trôi trội xung lên
nối: dõi đuôi gót kết khố liền lại liền_biên_giới nghiệp ngôi mạng tiếp tiếp_truyền_thống tiếp_truyền_thống_cha_anh vần vòng_tay vòng_tay_lớn vòng_tay_yêu_thương
nỗi: buồn đau đau_da_cam đoạn_trường khổ lo lòng mất_mát nhớ nhục niềm riêng sợ_hãi
nội: bang bào bất_xuất_ngoại_bất_nhập bì bộ các các_chiến_tranh cảm chiến chính chính_tư_pháp cung chất dung dung_chính dung_cơ_bản dung_thi_đua đô độc_tố địa gián giáo hàm hạt hàng hình hóa khoa khố khóa ký kinh lực lực_đất_nước lực_quốc_gia loạn lục nhiệt nhân ngoại ngoại_thành phản phủ quy quy_trường_học quy_lao_động quan san soi sinh tạng tại tâm tình tị tị thành tiếp thất thương thuộc tiết tiết tiêu trị trợ trú tướng vụ vụ_gia_đình bài
nộm: người
nôn: mửa nao nóng
nông: bài cạn cụ canh công công_binh_trí dân dân_việt_nam dân_sản_xuất_giỏi dân_số dân_tập_thể dược giang gia hộ hóa học hội lâm_ngư_nghiệp lâm_nghiệp lịch nhàn nổi nghiệp nghiệp_sinh_thái nghiệp_xanh nghiệp_số nghiệp_sạch nghiệp_hữu_cơ nghiệp_công_nghệ_cao nghiệp_bền_vững nghiệp_hàng_hóa nô nỗi phẩm sản sản_việt sản_sạch sản_việt_nam thôn thôn_mới thôn_mới_nâng_cao thôn_mới_kiểu_mẫu thôn_văn_minh thôn_đổi_mới thôn_việt_nam thôn_số tang trang trại trường vụ cống
nồng: ấm cháy đậm độ độ_cồn hậu nàn nhiệt thắm vị
nổng: nảy
nống: lên
nốt: nhạc ruồi
nộp: mạng phạt tiền thuế thuế_điện_tử thuế_đúng_hạn đơn
nợ: cũ công đọng đời đời_nợ_nước nần nước nước_non nước_thù_nhà xấu tang_bồng thuế bảo_hiểm_xã_hội
nới: lỏng tay
nở: hoa mày_nở_mặt nang nụ_cười rộ ngành
nỡ: lòng nào
nơi: ăn_chốn_ở ăn_chốn_nghỉ cư_trú công_cộng đâu đất_khách_quê_người đóng_quân gửi_gắm_niềm_tin làm_việc nào nơi ở nơi_đầu_sóng_ngọn_gió đầu_sóng_ngọn_gió sản_xuất sinh_sống yên_nghỉ hội_tụ công_sở
nơm: nớp
nu: na
nụ: cười cười_trẻ_thơ hoa hôn tầm_xuân cười_hồng
nũng: nịu
nuôi: báo_cô cấy chí_lớn con con_bằng_sữa_mẹ con_khỏe con_khỏe_dạy_con_ngoan dạy dạy_con dưỡng dưỡng_ước_mơ dưỡng_tâm_hồn nấng ong quân_ba_năm_dụng_một_giờ sống tôm thân trồng trồng_thủy_sản
nuối: tiếc
nuốt: chửng giận hận lời sống tươi
nuông: chiều
núi: băng đồi lửa non rừng sông đá cao thành
nuột: nà
núp: bóng dưới_bóng
nút: bấm chai điện giao_thông thắt cổ_chai áo
nữ: anh_hùng ca_sĩ công_nhân cán_bộ cán_bộ_công_chức công công_việc_gia_chánh dân_quân doanh_nhân đại_biểu đoàn_viên giám_đốc giới hạnh hộ_sinh hoàng học_sinh ký_giả kiệt lang lưu minh_tinh nhi nhân_viên quyền sắc sinh sĩ sinh_viên sĩ_quan tặc thanh_niên thần thần_tự_do tu trang tướng_quân tính tử trí_thức vận_động_viên vương y_tá y y
nửa: buổi chừng đêm đời đường mùa nọ_nửa_kia tháng thế_kỷ vời vòng_trái_đất
nước: anh_hùng bạn bí biển biếc bọt chảy chấm chanh chè chết chót cờ cốt chư_hầu công_nghiệp công_nghiệp_hiện_đại cường_thịnh cứng cộng_hòa cộng_hòa_xã_hội_chủ_nghĩa_việt_nam da da dâu_tằm dãi dãi đá đá đôi đường độc_lập đang_phát_triển đại_việt đái đun_sôi giải giải_khát giếng hai hoa hoa lã lạnh lên lọc lớn lợ lũ mắm mạnh_dân_giàu mạnh máy mặn mất mất_nhà_tan miếng mía mắt mặt mưa mũi mặn nam nặng ngầm ngập ngọt ngoài nguồn ngoài non nổi nóng nhà ngọt nhỏ nông_nghiệp nước ối phát_triển phép pháp ròng rút rửa rươi sạch sạch_nông_thôn sạch_cho_mọi_người sạch_vệ_sinh_môi_trường sinh_hoạt sơn sở_tại suối suối_khoáng sôi sông sôi_lửa_bỏng tiên tiểu ta tắm tôi tương thải thánh thịnh_dân_an thuốc trời tro trà uống vàng văn_hiến vo vôi việt_nam việt_nam_dân_chủ_cộng_hòa việt xanh xoáy xiết xáo xuýt xuôi yếu đầu_nguồn
nương: bóng bản cậy dâu nhẹ náu náu nhờ rẫy tay tay tựa
nướng: chả
nườm: nượp
nứt: nẻ rạn toác
`;
