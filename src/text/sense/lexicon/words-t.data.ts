/**
 * General vocabulary, heads T: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsT = `
tai: ác ách bay bèo biến biếng chuột hại hoạ họa mắt mũi_họng nạn ngược quái tiếng ương vạ voi
tam: bản bình cá_nguyệt cấp cúc dương đảo đại điệp đoạn_luận đường giác giác_mạch giáo hoàng hợp khúc kỳ mệnh nguyên nông phủ quan quốc sinh suất tai tam tạng thanh thất_bản thể toạng tòng tộc
tan: biến chảy chợ giấc hoang học hợp_hợp lẫn nát nhà rã tành tác tầm trường vỡ xác
tang: chế chứng gia lạc lễ ma phục quyến sương sự tảng thương tích tóc trai trống vật vẻ vụ
tanh: bành hôi tưởi
tao: đàn khang khách loạn ngộ nhã nhã_khách nhân phùng
tay: anh_em áo ấn ba ba_ca bạc bùn búa cầm_tay cầy chân chèo chơi dưới đẫm_máu đôi ghế ghi hòm hữu khoản không lái lái_lụa lưới máy mặt nải nắm_tay ngang nghề nhám_nhúa nước phanh phải quay sai sạch súng thợ thước trái tráp trắng trên trong tròng trống vịn vượn
tà: áo áo_dài dương đạo gian giáo huy khí khúc ma tâm thuyết vạy ý
tài: ba bàn bạn binh bồi cán chế chính chính_công chủ danh đức giảm hoa hoa_trẻ khéo khí khoa khoản khóa liệu lộc lược lực mạo mọn năng năng_trẻ ngân ngân_hàng nghệ nghĩa nguyên nguyên_biển nguyên_nước nguyên_rừng nguyên_số nhân phiệt phú quyết sản sản_công sản_số sắc tình trai_giai tri_lược trí trợ vận_vụ vật vụ xế xỉu xuất_chúng
tàn: ác bạo canh cuộc dư độc hại khốc lụi lửa ngược nhang nhẫn phai phá phế quân rụi sát tạ tật tệ thương tích tro vong xuân y
tàng: ẩn hình kinh thư trữ trữ_nước
tào: lao phớ
tàu: bay bè biển bò buồm cao_tốc cá chiến chiến_đấu chợ chuyến cứu_hộ đánh_cá điện điện_ngầm hỏa kiểm_ngư ngầm ngựa nhanh sắt sân_bay thống_nhất thuyền thủy tuần_dương vét vũ_trụ xe
tày: đình nùng thái trời
tá: dược điền lả tràng tụng
tác: chiến chiến_đấu dụng dụng_phụ động giả hại hợp loạn nghiệp nghiệp_viên nhân phẩm phong phúc quái quyền thành thế
tách: bạch bến biệt đôi rời trà
tái: bản bản_canh bút cấu_trúc chế chế_nhựa chiếm cử diễn đàn_xuất đắc_cử đầu_tư định_cư giá hiện hòa_nhập hôn hồi hợp khởi_động lại lập lập_tỉnh mặt mét nghèo nghĩa_sinh ngộ nhập_cư nhiễm phát phạm sản_xuất sinh sử_dụng tạo tê thẩm thế_giới xanh xâm_lược xuất
tám: hoánh
tán: công dóc dương đồng_ý gẫu lạc loạn mỏng phát phét phiếm quang sắc thành thán thạch thưởng tỉnh trợ tung tụng
táng: đởm gia tâm tận
tánh: mạng tình
táo: bạo bón gan quân tàu tợn
táp: nham
tát: cạn nước tai trái
tả: chân đảo đạo hữu khuynh ngạn sử thực tơi
tải: đạn lượng nạp thương trọng
tản: bộ cư mác mạn nhiệt văn viên
tảng: băng đá lờ sáng
tảo: biển hôn mộ tần thanh
tạ: lỗi ơn thế tội từ
tạc: dạ đạn ghi thù tượng
tại: chỗ chức đào gia ngoại nguồn ngũ nhà sao thế vì vị
tạm: biệt bợ cấp cư dịch dụng dừng đình_chỉ gác giam giữ gọi hoãn lánh nghỉ ngưng nhập ổn tha thời thu trú trữ tuyển ước ứng vắng
tạng: mô người phủ
tạnh: mưa ráo
tạo: dáng dựng đà điều_kiện động_lực đột_phá giả giống hình hóa khuôn lập lửa lực mẫu môi_trường nên nguồn niềm_tin phản phôi quỹ ra sinh tác thành thế tiền_đề vật việc_làm vốn xung
tạp: ăn âm chất chí chủng dề dịch giao hóa hôn khúc kỹ loạn luận lục ngạp_văn nham nhạp nhũ niệm phẩm phí sắc sử thu thực tụng văn vụ
tạt: ngang
tăm: cá hơi tiếng tích tối tối_tăm
tăn: tăn
tăng: âm ca cân cường cường_độ đồ gấp_bội gia già giá giảm hội kinh kỳ lên lệ_tăng lớp lương lữ nạc năng_suất ni phạt phổ quân sản sĩ số sức tải_trọng thân_nhiệt thêm thịt thu tiến tốc trưởng trưởng_xanh tuổi_thọ tửu uy_tín viện vốn vụ xen_canh
tằm: tang tơ
tằn: tiện
tằng: tịu tôn tổ
tắc: đường họng kinh ngang nghẽn tị trách tử xi
tắm: biển giặt gội hơi mình nắng rửa sông táp truồng
tắt: bếp bóng dần đài đèn điện hẳn họng kinh lửa máy mắt mặt_trời ngang ngấm nghỉ ngúm thở tiếng vòi_nước
tặng: biếu hoa kỷ_niệm phẩm quà thưởng vật
tâm: can cảm cảnh đắc điểm địa đối_xứng giao giao_kết hồn hồn_việt huyết hương khảm linh lí lĩnh lượng lực lý lý_học ngẫu_cảm nguyên nguyện nhĩ nhớ niệm phúc phục sáng sự tang tài tác thành thái thần thần_kinh thất thế thế_mới thu thư thức tình tính trạng trí trường tư tưởng
tân: an binh bình cử gia hôn khách kỳ kỷ phú sửu thời tiến trang uyên xuân
tây: âu bắc đô giang hòa hồ nam nguyên ninh phương sơn thiên y
tầm: bắn bậy cao cao_mới cỡ gửi ma_mới mắt mức nã ngắm nguyên nhìn nhìn_xa phào phơ quan_trọng quất sát sét soát tã thường thước vóc vóc_mới vông với vung xuân
tần: ngần số suất tảo
tầng: hầm lầu lớp nấc ozon
tấm: áo áp ảnh bé bia cám da_dê gương gương_sáng hình huy_chương lá_chắn lòng lòng_son lòng_vàng lợp lưới mẳn phản tắc thảm thân thẻ_bài thiếp tình tôn tranh tức vách_ngăn vải vé vóc
tấn: bi công phát
tất: bật cả nhiên niên tả thảy thắng yếu
tấu: nhạc
tẩm: bổ liệm quất ướp
tẩu: tán
tẩy: chay giun rửa sạch trừ xóa
tận: cùng dụng gốc hiếu hưởng lực mắt tay tâm tình tụy
tập: ấm bài bạ bắn cận chúc chước diễn diễn_tập đại_thành đạo đoàn đọc đồng_hành giảng_bài giấy hành_động hạ hậu hồ hội hợp huấn kết kết_tác kích kỹ_năng lái_xe lại luyện ngắm nghiên_cứu ngũ nháp nhiễm nói quán quân_sự quây_quần quyền san sách sự tành tễnh thể thể_dục thể_thao thổ thơ tin tính tọng trận trung trung_sức tục tước viết võ vở xử_lý ý
te: tua
tem: nhãn phiếu thư
tẻ: nhạt
tê: giác liệt tái
têm: trầu
tên: đường gọi lửa tuổi
tế: bào bần lễ nhị
tết: cổ_truyền dương_lịch đến đoàn_viên mậu_thân nguyên_đán nhân_ái nhất sum_vầy trồng_cây trung_thu
tệ: bạc hại nạn
tha: hóa hương phương thiết thứ
thai: kỳ nghén nhi phụ sản
tham: chiến chính dự gia khảo lam luận mưu nhũng ô quan sự tán vấn vọng
than: bùn đá khóc phiền thở vãn
thang: bảng điểm gác máy thuốc
thanh: âm ba bạch bình cao chương công_tra danh đạm hà hóa khiết khoản liêm lịch lọc lý mai mảnh miện minh nhàn nhã niên nữ oai quản sắc sơn tao tâm tân tẩy thản thế thiên thiếu_nhi thiếu_niên thoát thủy toán tra tra_viên trì trừ tuyền tú vắng vân vũ xuân
thao: luyện lược tác thao thức trường
thay: đổi mặt thế vì
thà: rằng
thành: bại công công_dân cổ danh_hiệu đạt đoàn đô đồng hình hội khẩn kiến kính lập lũy lý nếp nghị ngữ niên phần phẩm phố quả quốc sự tài tâm thạo thân thật thị thục thử tích tố trì trung tựu ủy viên ý
thác: bản_giốc loạn nước
thái: an bình cực dương độ hòa học lan nguyên quá sư thụy thượng tử
thám: hiểm sát tử
tháng: ba bảy cao_điểm chạp chín công_nhân giêng hai hành_động khuyến_học một mười năm ngày sáu tám thanh_niên tư
thánh: địa đường gióng hiền nhân thần thể thiện
tháo: chạy dỡ gỡ vát
tháp: canh chuông mười
thả: diều lỏng nổi rông
thải: bỏ độc hồi loại
thảm: bại cảnh đỏ hại họa kịch sát thiết thương thực_vật
thảo: dược hiền luận mộc nguyên
thạc: sĩ
thạch: an anh cao hà hãn thành thất
thạo: việc
thăm: dò hỏi khám nom quan viếng
thăng: bình chức hoa long tiến trầm
thằng: bé
thắc: mắc thỏm
thắm: đỏ thiết tình tươi
thắng: cảnh giặc lợi thế thua tích trận
thắp: hương lửa sáng
thắt: chặt lưng nút
thẳng: đứng hàng tay thắn tiến
thân: ái binh cảm cận chinh dân gần hào hình hữu mẫu mật mến nhân nhiệt phận phụ quen sinh thế thể thiết thiện thích thuộc thương tình tín tộc yêu
thâu: đêm nhận tóm
thây: kệ
thần: bí công dược đồng hồn kinh kỳ linh nông phục quyền sắc sầu tài thái thánh thoại tình tốc tượng
thầu: khoán
thầy: bói cô cô_giáo cúng giáo thợ thuốc trò
thấp: cơ hèn kém khớp thoáng thỏm
thất: bát bại cách học kinh lạc lễ nghiệp sách sủng thế thiệt thoát thu thủ thường tình tín trận truyền vọng
thấu: cảm đáo hiểu suốt
thấy: rõ
thận: trọng
thập: cẩm kỷ niên phương toàn tự
thật: lòng sự tâm thà tình
the: thé
then: cài chốt hát
theo: bước dõi đuổi đúng gương kịp sau
thèm: khát muốn
thép: gai
thẻ: bài căn_cước cử_tri đảng đỏ nhà_báo
thẹn: thò thùng
thê: lương thảm thiếp tử
thêm: bớt nữa thắt
thênh: thang
thề: nguyền thốt
thềm: lục_địa nhà
thế: chân chấp cờ cục đứng gian giới giới_quan hệ hệ_trẻ kỷ lực mạnh nào năng nước phiệt phục sự tất thái thân thượng trận tục vận vị võ
thết: đãi
thể: chất chế diện dục hiện hình lệ loại lực nghiệm nhân tài tạng thao thống thức trạng
thi: ân bắn ca công cử đấu đậu đình đỗ đua hài hành hành_án hào hứng nhân pháp phẩm sĩ tài thể thố tốt_nghiệp tuyển vị
thiêm: thiếp
thiên: chúa chúa_giáo chức cơ di đàng địa đường hà hạ hình hương hướng lệch lý mệnh nga nhiên niên_kỷ sứ tai tài tạo thanh thạch thần thời thu tính trường tư tử văn vị vương
thiêng: liêng
thiêu: đốt hủy rụi thân
thiền: định sư tông viện
thiếc: hàn
thiếp: cưới mời
thiết: bị chế diện đãi giáp kế lập mộc nghĩ tha thạch thân thực tưởng yếu
thiếu: gia hiểu_biết hụt hụt_vốn nhi niên nữ phụ sinh_hoa sót tá thốn thời thuở trách_nhiệm tướng úy ý_thức
thiển: cận
thiểu: não năng phát số
thiện: cảm căn chiến chí lương nam nghệ nguyện tâm xạ ý
thiệt: hại hơn mạng thân thòi
thiu: thối
thì: giờ là phải ra thào thầm
thí: dụ điểm nghiệm sinh
thích: đáng hợp khách nghi thời thú ứng
thím: bác
thính: giác giả
thỉnh: cầu giáo giảng nguyện thị thoảng
thị: chính dân giác hiếu lực nghè nở phạm phần phi sát thành thế thực thực_tế trấn trường trưởng uy vải xã xã_hội
thịnh: đạt hành nộ soạn suy thế tình trị vượng
thịt: bò cá da gà lợn mỡ sạch thà thú_rừng
thoa: bóp son
thoái: bộ hóa lui thác trào vị vốn
thoáng: đãng mát qua
thoát: chết đói hiểm khỏi ly nạn nghèo nước nước_thải thai thân trần vị xác
thoải: mái thoải
thoăn: thoắt
thoi: thóp
thom: thóp
thon: thả
thong: dong thả
thóc: gạo giống lúa
thói: đời hư quen quen_tốt tục xấu
thỏ: đế ngọc thẻ
thỏa: đáng hiệp lòng mãn thích thuận ước
thọ: chung giáo mệnh xuân
thô: bạo kệch lỗ sơ thiển tục
thôi: miên nôi thúc việc
thôn: ấp bản dã làng nữ quê tính trang văn_hóa xóm
thông: báo cáo cáo_chung cảm dịch dụng điệp đường gia giám gió hành hiểu lệ lưu minh ngành qua quan số suốt tấn tấn_xã thái thạo thoáng thương thường tin tỏ tri tuệ tục tư xanh
thố: lộ
thối: chí hoắc nát
thống: chế đốc kê khổ lĩnh nhất soái thiết thuộc trị
thốt: nhiên nốt
thổ: cẩm công cư dân địa huyệt mộ ngữ nhân nhưỡng phỉ sản tang tả ti
thổi: bùng còi phồng
thổn: thức
thơ: ấu bé ca dại mộng ngây thẩn trẻ văn
thơm: lừng ngát phức thảo tho
thờ: cúng ơ phụng tự
thời: bình buổi chiến chính cơ cơ_vàng cuộc đàm đại đại_mới đại_số điểm đoạn gian gian_vàng giá giờ hạn hiệu hoa hoàng_kim khắc khí khóa_biểu kỳ kỳ_mới lượng nay niên_thiếu sinh_viên sự thế thượng tiết trang trẻ trị vận vụ xưa
thớt: voi
thở: dài oxy than
thợ: điện giỏi lành máy mỏ nề rừng thuyền thủ_công xây
thu: chi dọn dung đông gom gom_rác gọn hái hẹp hoạch hồi hồi_đất hút hút_vốn lượm mình mua nạp ngân_sách nhặt nhận nhập phí phục thập thuế vén xếp
thua: kém lỗ thiệt trận
thuần: chất hậu hóa khiết lý nhất nông phác thúy thục tuý túy việt
thuận: an chiều hòa lòng lợi thành thảo tiện tình tòng
thuật: ngữ số toán xử_thế
thuê: bao khoán mướn nhà
thuế: đất điện_tử khóa má quan suất thu_nhập vụ
thui: thủi
thung: dung lũng
thuồng: luồng
thuốc: bắc bổ chữa_bệnh đắng độc gia_truyền kháng_sinh lào lá men_bia nam nhuộm nổ phiện phòng_bệnh sâu súng ta tây thang thử_vàng trừ_sâu viên xổ
thuộc: bài cấp địa hạ hạ_lòng lòng tính
thuở: ấu_thơ nào xưa
thuyên: chuyển giảm tắc
thuyền: bè buồm chài nhân rồng thúng trưởng viên
thuyết: giảng khách minh minh_viên pháp phục tiến_hóa trình
thù: địch ghét hằn hận lao oán tạc tiếp
thùng: phiếu phuy rác xốp
thú: cưng nhận rừng thật tính tội vật vị vui y
thúc: bách đẩy ép giục
thút: thít
thúy: kiều
thủ: cấp công cựu dâm dầu_một đắc đoạn đô đức hộ kho khoa khố lĩnh môn mưu ngữ pháo phạm phận phủ quỹ thành thế thiêm thỉ thuật tiêu tín tịch trưởng tục tướng từ vai vĩ xướng
thủng: thẳng
thủy: cầm chế chế_vận chiến chung chung_bạch đạo điện động_lực hải_sản lôi lợi lục lưu lực mặc ngân nguyên nông phi_cơ phủ quái quân quyển sản sinh sư tai tạ thần thổ thủ tiên tinh tĩnh tổ triều tùng văn vực xuất
thụ: án cảm động giáo hưởng lý phấn thai tinh
thụy: điển khuê sĩ
thư: bác_hồ bạ chúc_tết điện kêu_gọi khen khố kiếm ký ký_viện mời mục ngỏ nhàn pháp phòng phu quán sinh thái thả tình tín tịch tố_cáo tri_ân trì từ viện viện_số viện_xã xin_lỗi
thưa: gửi kiện thớt vâng
thương: bệnh_binh binh bóng cảm cảng chiến đau đau_thương điếm đoàn gia giới hàn hải hại hiệu hiệu_việt khó lái lượng mại mến mong nghiệp nhân nhớ phẩm phiếu quyền số tâm tật thuyết tiếc tình tích tín tổn trường trường_xót vong vụ xót yêu
thường: dân dùng khi kỳ lệ ngày nhật niên phạm phong_hoa phục thường thường_kiệt thức tình tín tồn trú trực vụ xuân xuyên
thước: đo kẻ ta tấc
thưởng: công lãm ngoạn nóng phạt tết thức xuân
thượng: cấp đẳng đế điền đỉnh giới hải hảo_hạng hạng khách lưu nghị_viện nguồn nguyên phẩm quan sách sĩ sơn tá tầng thư tọa tôn tướng uyển úy viện võ
thừa: cơ hành hưởng kế lệnh mứa nhận nhận_sai thãi thắng thiên thiên_huế tiếp trừ tướng tự ủy
thứ: ba bảy bậc bậc_hạng bộ_trưởng cấp dân hai hạng hậu lỗi mẫu năm phẩm_dân sáu tha thiệt trưởng trưởng_bộ tư tự yếu
thức: ăn dậy giả giấc khuya thời tỉnh trắng uống
thử: lửa nghiệm nhìn sức tài thách
thực: ảo chất dân dân_pháp dụng đơn hành hiện hiện_nghiêm hiện_tốt hư lòng lực nghiệm nghiệp ngiệp phẩm phẩm_bẩn phẩm_sạch quyền sự tài tại tập tế thể thi thụ tiễn trạng túc vật
ti: tiện tỉ vi
tia: chớp hồng_ngoại hy_vọng lửa nắng
tiêm: chích chủng kích nhiễm phòng phòng_dại vắcxin vắc_xin
tiên: cảm cảnh cô du điền giác hiền học lãng liệt lượng lữ nho nữ phong phước quyết sinh sư tế tiến tổ trách_kỷ tri triết vương yên
tiêu: biến biểu binh chảy chí chuẩn chuẩn_hóa cự cực dao diệt diệt_giặc dùng dùng_xanh đề điều điểm đời hao hóa hủy khiển kiệt lòn ma_sát muối ngữ ngữ_pháp pha phí phòng sái sái_tiền sản sơ tan tao_đàn tài_sản tán tận tật thoát thổ thuật thụ thụ_điện thực_phẩm trùng trừ tùng tướng vong xài
tiềm: ẩn kích lực năng nhập tàng thủy thức vọng
tiền: án bạc bối cảnh chiết_khấu của du duyên đạo đặt_cọc đề đình đồ đồn đồng đường giang giấy gửi hải hậu hôn_nhân khả_thi khởi_nghĩa lệ lương mãn_kinh mặt mừng_tuổi nhàn_rỗi nhân non nong nợ phạt phong phương sảnh sử sự tài tệ thân tiêu tiến tố trạm tuất tuyến tuyến_lớn túng tươi vệ vốn xu
tiếc: hận nuối thương
tiến: bộ bước công cống cử độ hành hành_ca hành_khúc hóa kinh_tế lên lui nhanh quân quân_ca sâu sĩ thẳng thân thoái thu thủ tới triển trình vọt
tiếng: anh chuông cười dân_tộc dữ đồn động gà_gáy hát hò kèn kêu kêu_cứu khóc la lành lòng lóng mẹ_đẻ nói nói_chung nổ oan ồn rao_đêm súng tăm thét thế thơm thở_dài tìm tốt tơ tra trống trống_trường vang việt vọng xấu
tiếp: bước cận chuyện công_dân cứu dân diễn đãi đầu điểm điện đón giáp liệu lời lửa máu ngoại_viện nhận nối phẩm quản quản_lý sóng sức tay tân tế theo thị thị_viên thu thụ tuyến tục ứng viện xúc xúc_gần
tiết: canh chế diện dục độ giảm hạnh học khí kiệm kiệm_chi kiệm_điện kiệm_nước lậu liệt lộ mục nghĩa nguyên_tiêu tấu thanh_minh tháo tố trinh trời túc
tiểu: ban bang cảnh câu cần chuẩn công_nghiệp dẫn đăng_khoa đệ đoàn đoàn_trưởng đồng đội đường gia_đình gia_súc học khí khu liên liên_đội luận mạch não ngạch nông phẩm phẫu quy_mô sinh_ý sử tá tâm tấu thặng thị_dân thuyết thuyết_gia thương thừa tiết tiểu_đường tiện tổ trang trí_thức truyện tư_sản tự vùng xảo xuân
tiễn: biệt chân đưa quân
tiệc: cưới mừng tùng
tiệm: ăn cầm_đồ cận
tiện: dụng ích ích_số lợi nghi thể
tiệt: nòi trùng
tim: đập đèn đường mạch óc phổi
tin: báo buồn cẩn cậy chắc chiến_thắng dùng điều đồ đồn giả học học_hóa lành mật mừng nhảm nhắn nóng phật phục tặc theo tường tưởng tức tức_giả vắn vui xấu yêu
tinh: anh binh binh_nhuệ bột cầu chất chế dầu dịch đời giảm giản gọn gọn_mạnh hải hoa kết khiết khí_thần khôi khôn khối kì kỳ lọc luyện lực ma mắt mật minh mơ nghệ nghịch nhạy nhuệ quái quặng sương tấn tế thần thần_thép thông tiến trùng tú túy tươm tường tượng văn vân vi ý
tì: bà vết
tìm: cách hiểu kiếm ra tòi về việc việc_làm
tình: ái báo bạn ca cảm cảnh chí chung cờ dân dân_tộc duyên dục đầu đất đất_nước đoàn_kết đồng_bào đồng_chí đồng_đội đời giai_cấp giao_hữu gia_đình hình hình_mới huống huynh_đệ hữu_nghị khúc lang làng láng_giềng lí lính lụy lý mẫu_tử mẹ mến_thương ngay nghi nghĩa nguyện nguyện_hè nguyện_viên người nhân nhân_ái nồng nương_nặng phạm phụ_tử quân_dân quê_hương si sử thâm thân thân_ái thân_thiết thầy_trò thật thế thế_mới thơ thương thương_yêu tiết trạng trường tự ước vợ_chồng xưa yêu yêu_thương ý
tí: hon nữa xíu
tích: cực góp hợp luỹ lũy nước phân sự tắc trữ trữ_nước tụ xưa
tím: ngắt than
tín: chấp chỉ dụng dụng_đen điều đồ hiệu hữu nghĩa ngưỡng nhiệm niệm phiếu sứ tâm thác vật
tính: cách cán chất cộng_đồng danh dục đảng đảng_đoàn đoán giai_cấp giao_thừa hạnh hướng khả_thi khí khoa_học kỷ_luật linh mạng mệnh năng nết ngữ nhân_dân nhân_văn sáng_tạo sổ tập_thể thiện thời_sự tiên_phong tiền tình tích_cực toán trạng trung_thực từ tự_giác vị xấu
tỉ: dụ giá lệ mỉ phú số tê thí trọng
tỉa: cành tót
tỉnh: bạn đảng_bộ đoàn giảm giấc lại lộ lỵ mộng ngoài ngộ nhà say táo thành thành_phố thức ủy ủy_hđnd ủy_viên vùng_cao
tĩnh: dưỡng điền điện gia lặng mạch tại tâm tọa trí vật
tị: hiềm nạn
tịch: biên dương liêu mịch thu
tịnh: biên độ tâm tiến xá
to: bụng đầu gan kếch_xù lớn son tát
toàn: bích bộ cảnh cầu cầu_hóa cục dân dân_tộc diện đảng đoàn gia khối lực mỹ năng ngành phần phương quân quốc quyền sơ_đồ tài tập thắng thế_giới thể thị thời_gian thư tỉnh toán tòng trường túc vẹn xã_hội
toán: học loạn tử
toát: mồ_hôi yếu
toe: toét
tom: góp
tò: mò vò
tòa: án báo giám_mục giảng nhà sen soạn thánh tháp thị_chính
tòi: học
tòng: chinh phạm quân thuộc
tóc: bạc dài đen mai tai tơ xanh
tóm: cổ gọn lại lược tắt
tỏ: ra rõ thái_độ tình tường vẻ
tỏa: chiết hương ngát nhiệt sáng
tọa: đàm độ hưởng lạc thiền
tô: đậm điểm giới hiến_thành hiệu hoài hồng màu thắm tức vĩnh_diện
tôi: đòi luyện mọi tớ trung
tôm: càng cá he hùm khô thẻ
tôn: chỉ đức_thắng giáo huynh kính lên nghiêm nữ_sĩ phò quý sùng sư tạo thất thờ ti tộc trọng trưởng ty vinh
tông: chi đồ đường màu môn phái tích tộc
tồi: tàn tệ
tồn: đọng giao kho lưu nghi sinh tại tích trữ vong
tố: cáo chất giác hữu khổ nga nữ tụng
tốc: chiến độ độ_cao hành kế ký lực thắng
tối: cao đa đen giản hậu hậu_thư huệ kiến mai mắt mật mịt nay ngày nghĩa om qua sầm sẫm tăm tân thiểu thiểu_vùng thượng thứ_bảy trời ưu ưu_hóa
tốn: công kém
tống: biệt cựu đạt giam khứ tiền tiễn tình
tốt: bụng duyên đen đẹp đẹp_hơn giống hơn lành lành_mạnh lãi lắm mã mùa nghiệp nhất nhì nhịn phước số thí tiếng tính trội tươi
tổ: ấm bầu_cử bếp chức chức_đảng chức_đoàn công_tác dân_phố đội hòa_giải hợp hợp_tác quốc quốc_gọi sư tiên tiết_kiệm tôn tông truyền trưởng tư_vấn tự_quản
tổn: hao hại phí thất thọ thương
tổng: biểu_tình binh bí_thư chi chỉ_huy công_hội công_ty cộng cục cục_thuế dân_số diễn_tập duyệt dự_toán đài đại_diện điều_tra đình_công đốc động_viên giám_đốc giám_mục hành_dinh hội hợp kết kho khởi_nghĩa kiểm_kê liên_đoàn luận lượng lực mục nha phản_công phổ quan quát quát_hóa quân_ủy sản_lượng sản_phẩm soát số tài tài_sản tấn_công thanh_tra thành_viên thầu thể thống thống_đốc thu thuật thư_ký tiến_công trấn trưởng tuyển_cử vệ_sinh vốn vụ
tộc: danh họ người phả trưởng ước việt
tội: ác danh đồ lệ lỗi nghiệp nghĩa nhân phạm tày_đình tình trạng vạ
tột: bậc cùng đỉnh độ
tơ: duyên hào hồng lòng lụa nhện tằm tình tóc trời tưởng vương
tơi: bời tả xốp
tờ: báo bướm gấp giấy khai rơi trình
tớ: thầy
tới: bến đích hạn lui tấp trường tương_lai
tởm: lợm
tợ: hồ
tợn: tạo
tu: bổ chí chỉ dưỡng đạo hành học hú luyện mi nghiệp sĩ sức sửa tạo tâm tập thân thư tỉnh từ viện
tua: bin rua tủa
tuân: giáo hành lệ lệnh theo thủ thủ_nghiêm
tuần: báo du dương giáo hành hành_lớn hoàn hoàn_máu lâm lễ lễ_hồng lễ_xanh lộc phòng san thú tiết tiễu tra tra_biển tra_đêm trăng tự
tuấn: kiệt mã tú
tuất: tiền
tuẫn: nạn táng tiết
tuế: nguyệt
tuệ: giác tâm tĩnh
tum: húm
tung: bay cánh độ hê hoành hỏa_mù hô hứng lưới tin tin_đồn tích toé tung
tuôn: rơi trào
tuồng: chèo cổ hát luông
tuốt: lúa tuột
tuổi: cao đảng đảng_viên đoàn đôi_mươi đời già gieo_mạ hạc hoa hoa_niên học_đường học_trò hồng kết_hôn lao_động mới_lớn mụ nghề ngọc nhi_đồng nhỏ quân ta tác tây tên thanh_niên thanh_xuân thiếu_niên thọ thơ trăng_tròn trẻ trời trưởng_thành vàng xanh xế_chiều xuân
tuột: dốc
tuyên: án bố bố_chung cáo chiến dương đọc đức giáo hóa huấn hứa khánh_hóa khuyên ngôn phạt quang thệ thệ_xướng truyền truyền_miệng truyền_viên vận xử
tuyền: đài
tuyến: bay bài biên_giới cáp cố_định đầu đê điểm đường giao_thông giáp lệ lửa nội_tiết ống tàu tiền_liệt tính trên trung_ương trước tùng xe
tuyết: rơi sương tan
tuyển: binh chọn cử dụng lựa mỏ_quặng mộ quân sinh tập tập_thơ thủ trạch_dâu việt_nam
tuyệt: chiêu chủng diệt diệu đại đẹp đích đỉnh đối đường giao hảo không luân mật mệnh_thư mỹ nhiên nọc phẩm sắc tác thế thuật thực tích trọng_chủng tự vọng vời
tù: binh chính_trị chung_thân đày hãm ngục nhân tội treo trưởng túng và
tùng: bách phục quân thu tiệm xẻo
tùy: bút hứng nghi phái táng tâm thân theo thời thuộc tiện tòng tùng tùy tướng viên ý
tú: bà cầu lệ tài xương
túc: cầu học số trí trực từ
túi: an_sinh bụi đựng giấy khí mật ni_lông sinh_thái tham thân_thiện thần_kỳ thơ tiền vải xách
túm: tụm
túng: bần bấn quẫn thế thiếu tiền
túy: lúy ông
tủ: áo bếp chè đứng kính lạnh sách thờ thuốc
tủi: cực hổ hờn nhục phận thân
tủy: sống xương
tụ: bạ điểm điện họp hội hợp huyết nghĩa tán tập
tục: ăn biên danh hôn huyền lệ lụy ngữ tác tần tiếp tĩu truyền xưa
tụng: ca ca_đảng đình kinh niệm
tụy: tạng
tư: bản biện bổn_chủ cách cấp chất doanh duy duy_mới điền đồ gia hiềm hữu khách kiến lập lệnh liệu lợi lự nghĩa nhân nhân_hóa pháp phục sản sắc sự tế thất thế thông thù thục thương tình trang trào túi tưởng vấn vị ý
tưng: bừng
tươi: cười đẹp khô mát mới ngon nguyên rói sáng sáng_hơn sống tắn thắm tỉnh tốt trẻ vui xanh
tương: ái bần can cận dương đắc đồng đối đương giao hỗ hỗ_khắc hợp khắc kính lai lai_xanh liên ớt phản phùng quan tàn tác tế tế_trợ thân thích tranh tri trợ truyền tư tự ứng xứng
tường: hoa lãm lửa_rào minh nhà tận thành thuật thụy tránh tri trình vách vi
tước: bỏ đoạt hiệu lộc quyền sĩ vị vũ_khí
tưới: nhỏ_giọt nước tắm tiêu tiết_kiệm
tướng: công cướp giáp giặc lãnh lĩnh mạo phủ quân sĩ soái_suy số tài tá tâm thuật tinh trực
tưởng: bở chừng là lệ lục nhầm nhớ niệm thưởng tượng vọng_nhớ
tượng: binh đài đồng gỗ hình hình_trưng nhà_mồ phật quân_quận thanh trưng
từ: ấy bi biệt bỏ chỉ chối chương chức dân dời dưới đạo đâu đây đầu đến điển đó đường giã giờ hàn hành hải khi khóa khúc láy lâu liệu loại lúc mẫu nan nay nghĩa nguyên ngữ nhân nhiệm nhịu nhượng pháp phổ phú quan quy sơn tán tạ tâm tế thông thuở tính tốn trần trường từ vay vị vựng xa xưa
từng: bước bước_chân bước_một bữa_ăn địa_phương đơn_vị giai_đoạn gia_đình giây_phút giờ hộ khi li_tí lời_nói lớp lúc lứa_tuổi ly mảng nét ngày người người_dân nhà_nhóm nơi_ở phần thành_viên thời_kỳ tí_giai trải việc
tứ: bề chi chiếng chứng diện đại đại_danh đại_đồng đường đức giác hải hỷ kết kỳ linh phía phong phương quý_xuân sắc tán thời trọng tuần tung tuyệt xứ
tử: cấm_thành chiến cung đằng hà hình hồng huyệt khí khuyết lộ nạn nghĩa ngoại_tôn ngữ_vong phần sắc sinh sĩ số tế thần thi thù thủ thương tiết tinh_tôn tôn trận tuất tức vi vong
tửu: điếm lượng quán sắc
tự: ái bạch biên_biện biện_minh cao cải_tạo cấp_phát chế chuyển_hóa chủ chủ_động chữa_bệnh cường cứu dân diễn_biến do dưng dưỡng đào_tạo đánh_giá đại đắc điều_chỉnh điều_hòa điển động động_hóa động_viên hành hào hại hình hoàn_thiện hoại hòa_giải hỏi học hổ huỷ hủy khắc khẳng_định khép kiêu kiềm_chế kiểm kiểm_điểm ký_hiệu kỷ lập lệ liệu lo lực ngã ngẫm nguyện nhận nhận_thức nhiên nhủ phát phê_bình phong phong_tỏa phòng phụ phục_vụ quản quản_trị quyết quyết_định rèn_luyện sát sự tại tạo thán thân thiêu thuật thú tiến_cử tiện tin tình tôn tồn trang trau_dồi trào trách trị trói trọng tư tưởng ty ứng_cử vấn vẫn vệ viện vị xưng xử ý ý_thức
tựu: chung nghĩa trường
ty: tiện
tỷ: đồng giá lệ lệ_sinh lệ_thuận muội phần phú số suất thí trọng
`;
