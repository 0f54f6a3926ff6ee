/**
 * General vocabulary, heads N: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsN = `
na: mô_tê ná
nam: ai bán_cầu bắc bộ cao châm cực dương đàn định giang giao giới hải kha kỳ nhân nhi ninh nữ phi phong phục phương quan quốc sách sinh sơn tiến tính tràng trung
nam: trung_bộ trực tước vô
nan: giải quan quạt trị y
nanh: ác nọc sói vuốt
nay: đây mai
nà: nưa
nài: ép nỉ xin
nách: áo nhà
nái: sề
náo: động loạn nhiệt nức
nát: bàn bét gan óc rượu rữa vụn
nải: chuối
nản: chí lòng
nảy: chồi lộc lửa mầm nòi nở sinh
não: bạt bộ lòng nề nuột nùng ruột trạng
nãy: giờ
nạn: bạo_hành buôn_lậu dân dịch đói hồng_thủy kiều mù_chữ nhân phá_rừng tảo_hôn tham_nhũng thất_nghiệp tin_giả
nạng: gỗ
nạo: thai vét
năm: ánh_sáng âm_lịch ba_mươi canh chẵn châu cũ dương_lịch đói học học_mới kế_hoạch mới nay ngoái qua sau tài_chính tháng trước xưa
năn: nỉ
năng: động khiếu lượng lượng_sạch lượng_xanh lực lực_số nổ suất suất_cao
nằm: bệnh co dài im khoèo mộng mơ ngoài trong vạ viện vùng
nắm: bắt chắc chặt giữ quyền tay thóp vững xương
nắng: ấm chang_chang cháy đào gắt gió hanh hạn hè mai mới mưa nóng nôi quái ráo ủi vàng xuân
nặn: óc tượng
nặng: ân căn đô gánh hòn hồn lãi lòng lời lượng mặt mùi nề nhọc nỗi_nhớ nợ tai tay tình tình_nghĩa trĩu vía
nâng: bậc bi bước cao cấp cốc đỡ giá giấc lương niu tầm
nâu: non sồng
nấm: độc hương men mồ rơm
nấp: bóng
nấu: ăn bếp chín cơm nướng
nấy: lo
nem: chả chua
neo: đậu đơn người
né: tránh
ném: bom đá lao tạ tiền
nén: bạc giận hương lại lòng tâm_nhang
nép: mình
nét: bút chữ cười đặc_sắc đẹp mặt nổi_bật riêng vẽ
nẻo: đường
nẹp: vàng
nên: chi danh đất hình nghĩa người nổi nỗi ơn thân thế thơ
nêu: cao gương gương_sáng gương_tốt lên tên
nề: hà nếp thói
nền: công_vụ dân_chủ giáo_dục hành_chính hòa_bình học_vấn kinh_tế móng nếp nông_nghiệp quốc_phòng tảng tảng_số thống_trị văn_hiến văn_hóa văn_minh
nến: hương
nếp: cái cũ gấp nghĩ nhà nhăn quen sống sống_đẹp tẻ xưa
nết: đẹp na xấu
nếu: không như
nể: mặt nang phục trọng vì
ngai: vàng
ngan: ngát
ngang: bằng bướng dạ dọc hàng hông lưng ngạnh ngược ngửa nhau nhiên phè qua tai tàng tắt tầm trái trời vai xương
ngao: du ngán
ngay: cả cạnh đó đơ hôm_nay khi lành lập_tức lưng mặt ngáy ngắn ngò thẳng thật tình tức_khắc xương
ngài: ngại
ngàn: dặm đời hoa lần ngạt sao tầm thông thu thương_mến trùng vàng xưa
ngành: bưu_điện dọc du_lịch giáo_dục hải_quan học kiểm_lâm kinh_tế mỏ mũi_nhọn nghề nông_nghiệp than thuế tòa_án tư_pháp văn_hóa y_tế
ngào: ngạt
ngày: ấy bầu_cử càng cả chẵn chẵn_lẻ chủ_nhật công đẹp_trời đêm giáp_hạt giỗ giờ hè hẹn hiến_máu hôm_kia hôm_nay hôm_qua hôm_sau hội hội_lớn kia kỷ_niệm làm_việc lành
ngày: lên lễ lễ_lớn mai mới mùa nay nào này ngày nghỉ nghỉ_lễ nhập_học nhật nọ pháp_luật phụ_nữ rày rằm sau sáng_lập sinh sinh_nhật sơ_sinh tàn tận_thế tết thành_lập tháng thâm
ngày: thường toàn_thắng tốt_lành tới trọng_đại truyền_thống trước tươi_đẹp vía vui xưa
ngái: ngủ
ngán: ngẩm ngược
ngáo: đá
ngả: bài đường màu mũ nghiêng ngớn nón
ngã: ba ba_đường bảy đổ giá gục lòng ngũ ngửa nước quỵ tư xe
ngạc: nhiên
ngạch: bậc công_chức trật
ngại: khó khổ ngần ngùng
ngạo: mạn nghễ ngược
ngạt: khí mũi ngào thở
ngăm: đen
ngăn: cách cản cấm chặn giữ kéo lại nắp ngắn ngừa trở
ngắc: ngoải ngứ
ngắm: nghía nhìn
ngắn: gọn hạn ngủi
ngẳng: nghiu
ngặt: nghèo nghẽo
ngâm: khúc nga ngợi thơ tôm vịnh
ngân: hà hàng hàng_máu khố nga phiếu quỹ sách sơn vang
ngây: dại ngây ngất ngô thơ
ngầm: hiểu ngấm
ngần: ấy ngại ngừ
ngấn: nước
ngất: ngây ngưởng trời xỉu
ngấu: nghiến
ngẩn: ngơ người
ngẩng: cao cao_đầu đầu
ngẫm: nghĩ
ngẫu: hôn hứng lực nhiên
ngậm: cười đắng ngải ngùi
ngập: đầu lụt mặn ngừng tràn úng
ngậu: xị
nghe: chừng đài đâu đồn hơi kể lén lỏm lời ngóng nhìn nói phong_thanh tin trộm
nghèo: đói hèn khó khổ nàn ngặt túng
nghén: ngẩm
nghẹn: lời ngào
nghênh: chiến đón hôn ngang ngáo xuân
nghề: đánh_cá đời giáo nghiệp nghỗng ngỗng nông rèn tay_trái thầy_thuốc thủ_công võ
nghể: ngỗng
nghệ: an nhân sĩ thuật tinh
nghi: án can điểm hoặc kỵ lễ lộc ngại ngờ sơn thức tiết trang vấn vật vệ xuân
nghiêm: cách cấm cẩn chỉnh huấn khắc lệnh mật minh ngặt nghị phạt phụ quân trang trị trọng túc từ
nghiên: bút cứu cứu_sinh
nghiêng: mình ngả ngửa
nghiễm: nhiên
nghiệm: đúng pháp số thu
nghiện: hút ma_túy ngập rượu thuốc_lá
nghiệp: báo cầm_ca chủ chướng dĩ dư đoàn võ vụ
nghì: ân
nghìn: năm thu trùng vàng xưa
nghỉ: chân chế_độ dưỡng đẻ hè học hưu lễ mát ngơi ốm phép tay tết thai_sản việc
nghĩ: bụng lại ngợi suy
nghĩa: bóng cử dân dũng đàn đen đệ địa hành hiệp hưng khí lí lộ lý ngũ phụ quân sĩ tình trang vụ
nghị: án định định_thư gật hòa lực quyết sĩ sự trình trường viện
nghịch: biến cảnh đảo lý mắt ngợm tai thường tử
ngo: ngoảnh ngoe
ngoan: cố cường đạo hiền ngoãn ngùy
ngoài: cửa da đảo đồng đường giờ lề luồng mặt nước ra ruộng tai tầm_tay trời
ngoảnh: lại
ngoại: bang cảm cảnh côi cỡ diện đạo đối động giao giao_đoàn giả giới hạng hình hối khoa khóa kiều kỷ lai lệ lực ngạch nghiên ngữ ô phạm phòng quốc sinh sử tại tệ
ngoại: thành thương tiếp tình tích tỉnh tổ trời truyện trú trừ vi viện vụ xâm
ngoạn: cảnh mục
ngoằn: ngoèo
ngon: giấc lành mắt miệng ngọt
ngòi: bút nổ viết
ngó: lơ ngàng nghiêng
ngóc: đầu ngách
ngói: âm_dương đỏ
ngón: áp_út chân đòn nghề tay
ngỏ: lời ý
ngõ: hầu hẻm ngách xóm
ngọc: bích diệp hà hành hiển hoàng hồi lan lặc ngà nữ thạch thể thực trai
ngọn: cây cờ cờ_đầu đuốc đuốc_sáng giáo gió hải_đăng lửa lửa_thiêng ngành nguồn núi sóng triều
ngôi: báu nhà nhà_chung sao sao_mai sao_sáng thứ thứ_ba trường
ngôn: hành luận ngữ từ
ngông: cuồng nghênh
ngồi: không lê thiền tù xe yên
ngốc: nghếch
ngổn: ngang
ngỗ: nghịch ngược
ngộ: đạo độc nạn nghĩnh nhận nhỡ sát
ngơ: ngác ngẩn
ngơi: nghỉ
ngờ: đâu nghệch ngợ vực
ngời: ngời sáng
ngớ: ngẩn
ngỡ: là ngàng
ngợi: ca khen
ngu: dại dốt độn muội ngốc ngơ si xuẩn
nguôi: giận ngoai
nguồn: cảm_hứng cội cơn cung điện động_lực gien gốc hàng hạnh_phúc lao_động lợi lực máu năng_lượng nhân_lực nước nước_sạch sáng sinh_lực sống sức_mạnh thu tin truyện vốn vui
nguội: điện lạnh lòng tanh
nguy: biến cấp cơ hại hiểm khốn kịch nan nga ngập
nguyên: âm bào bản bình cán_bộ cáo chất cớ do đán đại_biểu đơn hạ hình hồng khai khí khôi lành lão liệu lí lượng lý mẫu mộc nghĩa nguyên nhân nhiên nhung niên phi quán sắc si
nguyên: sinh soái sơ tác tắc thể thủ thủy tiêu tố tội trạng tử văn vật_liệu vẹn vị xi
nguyền: rủa
nguyện: cầu hồn thề ước vọng ý
nguyệt: bạch cát cầm đức liễm quế san tận thực
ngùn: ngụt
ngủ: đông gà gật khì mê nghê ngon nướng yên
ngũ: âm cốc cung đại_châu giới hành hành_sơn hổ_tướng luân quả sắc tạng thường tuần vị
ngụ: cư ngôn ý
ngục: tối trung tù
ngụy: biện binh quân quyền tạo trang
ngư: cụ dân dược hộ loại lôi lợi nghiệp phủ thuyền tiều trường
ngưng: chiến đọng kết trệ
người: anh anh_em anh_hùng bán bán_hàng bản_địa bản_xứ bảo_lãnh bạn bạn_đường bầu_cử bệnh bố cao_niên cao_tuổi cầm_bút cầm_lái cầm_quyền cha cha_già chết chiến_sĩ chiến_thắng
người: chỉ_huy chị chồng chủ con có_công có_đạo có_hiv có_tài công_dân công_giáo công_nhân cộng_sản dân dân_tộc dùng dưng đàng_hoàng đàn_bà đàn_ông đảng_viên
người: đại_biểu đại_diện đẹp đề_xướng điều_khiển đọc đời đỡ_đầu đứng_đầu già giàu giúp_việc giữ_lửa hàng_xóm hâm_mộ hầu hiền hiến_máu học học_trò hùng hút_thuốc
người: hướng_dẫn kẻ kế_nhiệm kế_tục khác khách khởi_xướng khuyết_tật kinh lao_công lao_động làm_báo làm_chủ làm_chứng làm_vườn lành lái_xe lãnh_đạo lạ lính lính_biển lớn máy mắc
người: mẫu mẹ mình mới mua mù nay nào nghe nghèo nghệ_sĩ nghiện ngợm người nhà nhái nhận nhập_cư nông_dân nông_thôn nộp_thuế nuôi_dưỡng nước nước_ngoài ở phàm phát_ngôn phu
người: phục_vụ phụ_nữ phụ_thuộc phụ_trách quản_lý quân_nhân quen ruột_thịt rừng sau say sáng_lập sản_xuất sĩ_quan soi_đường sống sử_dụng ta tài tàn_tật thân thân_cận
người: thầy thầy_giáo thầy_thuốc thật thợ thợ_mỏ thua_cuộc thương thừa thừa_kế tiên_phong tiêu_dùng tiền_bối tiền_sử tiến_cử tin tình tốt tội trần trẻ trên tri_kỷ trí_thức
người: trời_nam trung_gian trưởng_thành tứ_xứ viết việt việt_nam vi_phạm vô_tội vợ xa xấu xưa yêu yêu_nước yếu yếu_thế
ngưỡng: cửa mộ vọng
ngược: chiều dòng đãi đời lại xuôi
ngượng: ngập nghịu ngùng
ngừng: bắn nghỉ trệ
ngữ: âm cảnh điệu hệ học khí liệu nghĩa pháp văn vực vựng
ngự: bình trị uyển y
ngựa: bạch chiến nghẽo ô vằn xe
nha: chu khoa mẫn phiến sĩ trang
nhai: kỹ lại nhải
nham: hiểm nhở thạch
nhan: đề nhản sắc
nhang: đèn khói
nhanh: chóng gọn hơn lẹ nhảu nhạy nhẩu nhẹn tay trí
nhau: thai
nhà: an_dưỡng ái_quốc ăn bác_học báo bảo_tàng bạt bè bếp buôn cao_tầng cách_mạng cầm_đồ cầm_quyền chiêm_tinh chính_trị chọc_trời chồng chung chùa chứa chức_trách công
nhà: công_nghiệp công_vụ cung_cấp cửa dân doanh_nghiệp dòng dột đài đá đầu_tư đất đấu_tranh đoan đương_cục ga gái giam giàu giáo hàng hát hát_lớn hảo_tâm hậu hiền_triết
nhà: hoạt_động hộ_sinh khách khảo_cổ kho khoa_học kiên_cố kinh_doanh kính lao lá lãnh_đạo lầu lập_pháp lễ lí_luận lưu_động lưu_niệm lưu_trú lý_luận máy máy_điện mạng mặt_phố mẹ
nhà: mồ nghèo nghề nghiên_cứu nghỉ ngoại ngoại_giao nguyện ngục nho nông nội nuôi nước ông ổ_chuột ở phân_phối phật phê_bình phúc quan quản_lý quê quốc_hội rạp rông rường sàn
nhà: sách sáng_chế sáng_lập sản_xuất soạn_kịch sư sử sử_học tang tài_trợ tạm tắm tập_thể thầu thiết_kế thi_đấu thông_thái thổ thơ thờ thuốc thương tiên_tri
nhà: tiếp_thị tình_nghĩa tình_thương toán_học tôi tông tổ_chức trai tranh trẻ tròn trọ truyền_giáo trưng_bày trường tu tù tư tưởng_niệm tư_bản tư_tưởng tư_vấn văn
nhà: văn_hóa vật_lý vệ_sinh việt vô_địch vợ vua xây xe xí xuất_bản xưởng yêu_nước yến
nhài: quạt
nhàm: chán tai
nhàn: đàm hạ nhã nhạt rỗi tản tâm
nhành: hoa
nhào: lặn lộn nặn
nhái: bén giọng
nhánh: cây sông
nháo: nhác
nháy: mắt nhó
nhảm: nhí
nhảy: cao dây dù đầm múa rào van_xơ vọt xa
nhã: dạng nam nhạc nhặn ý
nhãn: cầu hiệu khoa lồng lực mác quan quang thức tiền tự
nhãng: quên
nhạc: cách_mạng cảnh chính công cụ điệu hiệu khí kịch lễ lý mẫu nền nhẹ phẩm phụ sĩ sư tang thính_phòng thuật tố trẻ trưởng vàng viện vũ
nhạo: báng cười
nhạt: nhẽo nhòa phai
nhạy: bén cảm
nhăn: nheo nhó nhở
nhằm: nhò vào
nhắc: đến lại nhỏm nhở
nhắm: mắt nhía
nhắn: gửi nhe nhủ tin
nhẵn: mặt nhụi thín túi
nhặt: nhạnh nhạnh_rác rác
nhân: ái bánh bản cách cận chủng chứng công danh dạng dân dân_ta dịp đạo đôi đức gian giống hậu hình hòa học khẩu kiệt lành lên loại luân lực lực_số mãn mạng mẫu mối
nhân: nghĩa ngôn nguyên nhiệm nhượng phẩm phiếu quả quyền rộng sâm sinh sinh_quan sĩ số sự tai tài tạo tâm tế thân thế thể thọ thuần thứ tiện tình tính
nhân: tố tố_mới trị tướng từ văn vật viên vị
nhầm: lẫn lỡ nhọt
nhầy: nhụa
nhấn: mạnh nhá nút
nhấp: nháy nhoáng nhô
nhất: cử đán đẳng định hạng là loạt mực nghệ_tinh nguyên nhật quán tâm tề thể thể_hóa thiết thống thời tri_kỉ trí trí_cao
nhẫn: cưới nại nhịn nhục tâm
nhận: biết cảm chân dạng diện định hối_lộ lãnh lệnh lỗi lời mặt nhiệm_vụ nuôi ra thầu thức thực tội việc vơ xét
nhập: biên cảnh cuộc cư định gia học hội khẩu khẩu_lậu lậu môn ngũ nhằng nội quan siêu tâm thế thể tịch trạch vai vào viện
nhật: báo bản dụng khóa kí ký lệnh nguyệt nguyệt_tinh tảo tân thực trình tụng
nhậu: nhẹt
nhậy: bén cảm
nhem: nhẻm nhuốc
nheo: mắt nhóc
nhè: lúc nhẹ
nhẽ: ra
nhẹ: bẫng bỗng bụng dàng dạ gánh gót hều lời nhàng nhõm tay tênh
nhếch: mép nhác
nhện: giăng_tơ
nhi: đồng khoa nhí nữ
nhiên: hậu liệu nhiên
nhiều: chuyện khi lắm lần loại lời màu mặt năm ngày người nhặn nhất nơi nữa
nhiếc: mắng móc
nhiếp: ảnh chính
nhiễm: bẩn bệnh dịch điện độc hiv khuẩn khuẩn_huyết lạnh mặn phóng_xạ sắc_thể trùng từ virut xạ
nhiễu: điều loạn nhương sự tâm
nhiệm: kỳ kỳ_mới kỳ_qua mầu sở vụ vụ_chính ý
nhiệt: điện độ đới hạch hóa huyết kế liệt lượng lực lực_học năng tâm thành tình từ
nhì: nhằng nhèo
nhìn: chung lại ngó ngược nhận nhận_đúng nhó ra thẳng thấu thấy trộm xa
nhích: lên
nhím: biển
nhíp: xe
nhỉ: nhảnh
nhị: cái đực hồ nguyên
nhịn: ăn đói nhục nhường
nhịp: cầu cầu_nối chèo điệu độ nhàng phách sống sống_mới sống_trẻ tim
nho: gia giáo học khô nhã nhoe nhỏ phong quan sinh sĩ
nhoáng: nhoáng
nhoi: nhói
nhòa: nhạt
nhóc: con nhách
nhóm: bạn bếp bếp_lửa họp lợi_ích lửa máu máu_hiếm người nòng_cốt nợ trưởng yếu_thế
nhón: chân gót
nhỏ: bé con dãi giọt gọn lẻ mọn nhắn nhặt nhất nhen nhẹ nhít nhoi nước_mắt to tuổi xinh xíu
nhỏng: nhảnh
nhọ: mặt nhem nồi
nhọc: lòng nhằn
nhô: lên
nhồi: nhét sọ
nhốn: nháo
nhộn: nhạo nhịp
nhơ: bẩn danh nhớp nhuốc
nhơn: nghĩa
nhờ: cậy có nhỡ nhợ vả vậy
nhớ: công_ơn dai đời lại mãi mong nguồn nhung ơn quê rừng thương tiếc
nhớn: nhác
nhỡ: nhàng
nhu: cầu cương hòa mì nhuyễn nhú nhược thuật yếu yếu_phẩm
nhuần: nhị nhuyễn
nhuận: bút sắc tràng trường
nhung: gấm lụa nai nhớ nhúc phục y
nhuốm: bệnh màu
nhuộm: màu răng tóc
nhúc: nhích
nhúng: nhính tay tràm
nhút: nhát
nhũn: nhặn
nhục: dục đậu hình khấu mạ nhã quế thể
nhụt: chí
như: cũ đúc không là nguyện nhau nhất sau thế thể thường trước vầy vậy ý
nhưng: mà nhức
nhường: bao đường lại ngôi nhau nhịn nhường
nhược: bằng điểm thị tiểu
nhượng: bộ địa quyền
nhức: đầu nhói nhối
nhử: mồi
những: ai điều nhiễu như tưởng
nhựa: cây đường sống thông tổng_hợp
ni: cô lông sư tấc
niêm: luật mạc phong yết
niên: bạ biểu đại độ giám hạn hiệu học khóa kỷ liễm lịch thiếu vụ xỉ
niềm: hạnh_phúc khát_khao nở tây tin tin_yêu tự_hào vui vui_chung vui_lớn
niết: bàn
niệm: kinh phật
ninh: bình giang hải hòa kiều phước sơn thu thuận
ních: đầy
nín: lặng nhịn thinh thở
níu: kéo
nịnh: bợ hót nọt
nịt: vú
no: ấm đói đủ nê nức say
noi: gương theo
non: bộ cao choẹt dạ gan kém mềm nghề nớt nước sông tay tơ trẻ yếu
nong: né nia nóng tằm
nòng: cốt nọc pháo súng
nóc: gia nhà
nói: bẩn bậy bóng_gió bừa càn chơi chung chuyện cứng dai dóc dông_dài dối đãi_bôi đi đớt đùa đúng gạt giùm gở hộ hớ kháy khích khoác khó không lái láo lảng lắp leo lên liều lót
nói: lửng mát mép mẽ mê mỉa mò móc năng nặng ngang ngoa ngọt nhịu nhỏ nôm_na phách phải phét quanh ra rã riêng rõ sảng sòng_phẳng sõi suông thách thánh thẳng thầm thật thêm
nói: tránh trạng trắng trước tục vòng_vo vuốt vụng xạo xấu xỏ
nón: bài_thơ cời lá quai_thao
nóng: ấm bỏng bừng bức bực chảy đầu gáy giận hầm_hập hổi hừng_hực lạnh lòng máu mắt mặt nảy nẩy nôi nực rẫy ruột sốt tiết tính vội
nỏ: miệng mồm thần
nõn: chuối nà
nọc: độc rắn
nô: bộc dịch đùa lệ nê_en nức
nôi: văn_hóa
nôn: mửa nao nóng
nông: bài canh cạn công cống cụ dân dược gia giang hóa học hộ hội lâm_nghiệp lịch nghiệp nghiệp_sạch nghiệp_số nghiệp_xanh nhàn nô nổi nỗi phẩm sản sản_sạch sản_việt tang
nông: thôn thôn_mới thôn_số trang trại trường vụ
nồ: nạc
nồng: ấm cháy đậm độ độ_cồn hậu nàn nhiệt thắm vị
nối: dõi đuôi gót kết khố lại liền mạng nghiệp ngôi tiếp vần
nống: lên
nốt: nhạc ruồi
nổ: bùng lực máy mìn ra súng
nổi: bật bọt cáu chìm danh dậy đình đóa giận gió hạch hiệu lên lềnh_bềnh loạn lửa mẩn nênh rõ sóng tiếng trôi trội xung
nổng: nảy
nỗ: lực
nỗi: buồn đau đoạn_trường khổ lo lòng mất_mát nhớ nhục niềm riêng sợ_hãi
nội: bang bài bào bì bộ các cảm chất chiến chính cung dung dung_chính địa đô độc_tố gián giáo hàm hàng hạt hình hóa khoa khóa khố kinh ký loạn lục lực ngoại ngoại_thành nhân
nội: nhiệt phản phủ quan quy san sinh soi tại tạng tâm thành thất thuộc thương tiêu tiếp tiết tình tị trị trợ trú tướng vụ
nộm: người
nộp: đơn mạng phạt thuế tiền
nơi: công_cộng công_sở cư_trú đâu đóng_quân hội_tụ làm_việc nào nơi ở sản_xuất sinh_sống yên_nghỉ
nơm: nớp
nới: lỏng tay
nở: hoa nang ngành nụ_cười rộ
nỡ: lòng nào
nợ: công cũ đọng đời nần nước nước_non tang_bồng thuế xấu
nu: na
nuôi: báo_cô cấy chí_lớn con dạy dưỡng nấng ong sống thân tôm trồng
nuông: chiều
nuối: tiếc
nuốt: chửng giận hận lời sống tươi
nuột: nà
núi: băng cao đá đồi lửa non rừng sông thành
núp: bóng
nút: áo bấm chai cổ_chai điện giao_thông thắt
nũng: nịu
nụ: cười cười_hồng hoa hôn tầm_xuân
nương: bản bóng cậy dâu náu nhẹ nhờ rẫy tay tựa
nườm: nượp
nước: bạn biếc biển bí bọt chanh chảy chấm chè chết chót chư_hầu công_nghiệp cốt cờ cứng da dãi dâu_tằm đá đái đại_việt đầu_nguồn đôi độc_lập
nước: đun_sôi đường giải giải_khát giếng hai hoa lã lạnh lên lọc lớn lợ lũ máy mạnh mắm mắt mặn mặt mất miếng mía mũi mưa nam nặng ngầm ngập ngoài ngọt nguồn nhà nhỏ non nóng
nước: nông_nghiệp nổi nước ối pháp phép ròng rút rươi rửa sạch sinh_hoạt sôi sông sơn suối suối_khoáng ta tắm thánh thải thuốc tiên tiểu tôi trà tro trời tương uống
nước: vàng văn_hiến việt việt_nam vo vôi xanh xáo xiết xoáy xuôi xuýt yếu
nướng: chả
nứt: nẻ rạn toác
nửa: buổi chừng đêm đời đường mùa tháng thế_kỷ vời
nữ: anh_hùng ca_sĩ cán_bộ công công_nhân dân_quân doanh_nhân đại_biểu đoàn_viên giám_đốc giới hạnh hoàng học_sinh hộ_sinh kiệt ký_giả lang lưu minh_tinh nhân_viên nhi quyền sắc
nữ: sinh sinh_viên sĩ sĩ_quan tặc thanh_niên thần tính trang trí_thức tu tướng_quân tử vương y y_tá
`;
