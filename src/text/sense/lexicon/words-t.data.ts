/**
 * General vocabulary, heads T: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsT = `
tai: ác ách bay bèo biến biếng chuột hại hoạ họa mắt mũi_họng nạn ngược quái tiếng ương vạ voi
tam: bản bình cá_nguyệt cấp cúc dương đảo đại điệp đoạn_luận đường giác giác_mạch giáo hoàng hợp khúc kỳ mệnh nguyên nông phủ quan quốc sinh suất tai tam tạng thanh thất_bản thể
tam: toạng tòng tộc
tan: biến chảy chợ giấc hoang học lẫn nát nhà rã tành tác tầm trường vỡ xác
tang: chế chứng gia lạc lễ ma phục quyến sương sự tảng thương tích tóc trai trống vật vẻ vụ
tanh: bành hôi tưởi
tao: đàn khang khách loạn ngộ nhã nhân phùng
tay: áo ấn ba ba_ca bạc bùn búa cầm_tay cầy chân chèo chơi dưới đôi ghế ghi hòm hữu khoản không lái lái_lụa lưới máy mặt nải nắm_tay ngang nghề nhám_nhúa nước
tay: phanh phải quay sai sạch súng thợ thước trái tráp trắng trên trong tròng trống vịn vượn
tà: áo áo_dài dương đạo gian giáo huy khí khúc ma tâm thuyết vạy ý
tài: ba bàn bạn binh bồi cán chế chính chính_công chủ danh đức giảm hoa hoa_trẻ khéo khí khoa khoản khóa liệu lộc lược lực mạo mọn năng năng_trẻ ngân nghệ nghĩa nguyên
tài: nguyên_biển nguyên_nước nguyên_rừng nguyên_số nhân phiệt phú quyết sản sản_công sản_số sắc tình trí trợ vật vụ xế xỉu
tàn: ác bạo canh cuộc dư độc hại khốc lụi lửa ngược nhang nhẫn phai phá phế quân rụi sát tạ tật tệ thương tích tro vong xuân y
tàng: ẩn hình kinh thư trữ trữ_nước
tào: lao phớ
tàu: bay bè biển bò buồm cao_tốc cá chiến chiến_đấu chợ chuyến cứu_hộ đánh_cá điện điện_ngầm hỏa kiểm_ngư ngầm ngựa nhanh sắt sân_bay thống_nhất thuyền thủy tuần_dương vét
tàu: vũ_trụ xe
tày: đình nùng thái trời
tá: dược điền lả tràng tụng
tác: chiến dụng dụng_phụ động giả hại hợp loạn nghiệp nghiệp_viên nhân phẩm phong phúc quái quyền thành thế
tách: bạch bến biệt đôi rời trà
tái: bản bút cấu_trúc chế chế_nhựa chiếm cử diễn đắc_cử đầu_tư định_cư giá hiện hòa_nhập hôn hồi hợp khởi_động lại lập lập_tỉnh mặt mét nghèo ngộ
tái: nhập_cư nhiễm phát phạm sản_xuất sinh sử_dụng tạo tê thẩm xanh xâm_lược xuất
tám: hoánh
tán: công dóc dương gẫu lạc loạn mỏng phát phét phiếm quang sắc thành thán thạch thưởng tỉnh trợ tung tụng
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
tạo: dáng dựng đà điều_kiện động_lực đột_phá giả giống hình hóa khuôn lập lửa lực mẫu môi_trường nên nguồn niềm_tin phản phôi quỹ ra sinh tác thành thế tiền_đề vật việc_làm vốn
tạo: xung
tạp: ăn âm chất chí chủng dề dịch giao hóa hôn khúc kỹ loạn luận lục ngạp_văn nham nhạp nhũ niệm phẩm phí sắc sử thu thực tụng văn vụ
tạt: ngang
tăm: cá hơi tiếng tích tối
tăn: tăn
tăng: âm ca cân cường đồ gấp_bội gia già giá giảm hội kinh kỳ lên lớp lương lữ nạc năng_suất ni phạt phổ quân sản sĩ số sức tải_trọng thân_nhiệt thêm thịt thu
tăng: tiến tốc trưởng trưởng_xanh tuổi_thọ tửu uy_tín viện vốn vụ
tằm: tang tơ
tằn: tiện
tằng: tịu tôn tổ
tắc: đường họng kinh ngang nghẽn tị trách tử xi
tắm: biển giặt gội hơi mình nắng rửa sông táp truồng
tắt: bếp bóng dần đài đèn điện hẳn họng kinh lửa máy mắt ngang ngấm nghỉ ngúm thở tiếng vòi_nước
tặng: biếu hoa phẩm quà thưởng vật
tâm: can cảm cảnh đắc điểm địa đối_xứng giao hồn hồn_việt huyết hương khảm linh lí lĩnh lượng lực lý lý_học nguyên nguyện nhĩ nhớ niệm phúc phục sáng sự tang
tâm: tài tác thành thái thần thần_kinh thất thế thế_mới thu thư thức tình tính trạng trí trường tư tưởng
tân: an binh bình cử gia hôn khách kỳ kỷ phú sửu thời tiến trang uyên xuân
tây: âu bắc đô giang hòa hồ nam nguyên ninh phương sơn thiên y
tầm: bắn bậy cao cao_mới cỡ gửi mắt mức nã ngắm nguyên nhìn nhìn_xa phào phơ quan_trọng quất sát sét soát tã thường thước vóc vóc_mới vông với vung xuân
tần: ngần số suất tảo
tầng: hầm lầu lớp nấc ozon
tấm: áo áp ảnh bé bia cám da_dê gương gương_sáng hình huy_chương lá_chắn lòng lòng_son lòng_vàng lợp lưới mẳn phản tắc thảm thân thẻ_bài thiếp tình tôn tranh tức vách_ngăn vải
tấm: vé vóc
tấn: bi công phát
tất: bật cả nhiên niên tả thảy thắng yếu
tấu: nhạc
tẩm: bổ liệm quất ướp
tẩu: tán
tẩy: chay giun rửa sạch trừ xóa
tận: cùng dụng gốc hiếu hưởng lực mắt tay tâm tình tụy
tập: ấm bài bạ bắn cận chúc chước diễn đại_thành đạo đoàn đọc giấy hạ hậu hồ hội hợp huấn kết kích lái_xe lại luyện ngắm
tập: ngũ nháp nhiễm nói quán quân_sự quyền san sách sự tành tễnh thể thể_dục thổ thơ tin tính tọng trận trung tục tước viết võ vở ý
te: tua
tem: nhãn phiếu thư
tẻ: nhạt
tê: giác liệt tái
têm: trầu
tên: đường gọi lửa tuổi
tế: bào bần lễ nhị
tết: cổ_truyền dương_lịch đến đoàn_viên mậu_thân nguyên_đán nhân_ái nhất sum_vầy trồng_cây trung_thu
tệ: bạc hại nạn
ti: tiện tỉ vi
tia: chớp hồng_ngoại hy_vọng lửa nắng
tiêm: chích chủng kích nhiễm phòng phòng_dại vắcxin vắc_xin
tiên: cảm cảnh cô du điền giác hiền học lãng liệt lượng lữ nho nữ phong phước quyết sinh sư tế tiến tổ trách_kỷ tri triết vương yên
tiêu: biến biểu binh chảy chí chuẩn chuẩn_hóa cự cực dao diệt dùng dùng_xanh đề điều điểm đời hao hóa hủy khiển kiệt lòn muối ngữ pha phí phòng sái
tiêu: sản sơ tan tán tận tật thoát thổ thuật thụ trùng trừ tùng tướng vong xài
tiềm: ẩn kích lực năng nhập tàng thủy thức vọng
tiền: án bạc bối cảnh chiết_khấu của du duyên đạo đặt_cọc đề đình đồ đồn đồng đường giang giấy gửi hải hậu hôn_nhân khả_thi khởi_nghĩa lệ lương mãn_kinh mặt mừng_tuổi nhàn_rỗi
tiền: nhân non nong nợ phạt phong phương sảnh sử sự tài tệ thân tiêu tiến tố trạm tuất tuyến tuyến_lớn túng tươi vệ vốn xu
tiếc: hận nuối thương
tiến: bộ bước công cống cử độ hành hành_ca hành_khúc hóa lên lui nhanh quân quân_ca sâu sĩ thẳng thân thoái thu thủ tới triển trình vọt
tiếng: anh chuông cười dân_tộc dữ đồn động gà_gáy hát hò kèn kêu kêu_cứu khóc la lành lòng lóng mẹ_đẻ nói nói_chung nổ oan ồn rao_đêm súng tăm thét thế thơm thở_dài tìm tốt tơ
tiếng: tra trống trống_trường vang việt vọng xấu
tiếp: bước cận chuyện công_dân cứu dân diễn đãi đầu điểm điện đón giáp liệu lời lửa máu ngoại_viện nhận nối phẩm quản sóng sức tay tân tế theo thị thị_viên thu thụ tuyến
tiếp: tục ứng viện xúc xúc_gần
tiết: canh chế diện dục độ giảm hạnh học khí kiệm lậu liệt lộ mục nghĩa nguyên_tiêu tấu thanh_minh tháo tố trinh trời túc
tiểu: ban bang cảnh câu cần chuẩn công_nghiệp dẫn đăng_khoa đệ đoàn đoàn_trưởng đồng đội đường gia_đình gia_súc học khí khu liên liên_đội luận mạch não ngạch nông phẩm phẫu
tiểu: quy_mô sử tá tâm tấu thặng thị_dân thuyết thuyết_gia thương thừa tiết tiện tổ trang trí_thức truyện tư_sản tự vùng xảo xuân
tiễn: biệt chân đưa quân
tiệc: cưới mừng tùng
tiệm: ăn cầm_đồ cận
tiện: dụng ích ích_số lợi nghi thể
tiệt: nòi trùng
tim: đập đèn đường mạch óc phổi
tin: báo buồn cẩn cậy chắc chiến_thắng dùng điều đồ đồn giả học học_hóa lành mật mừng nhảm nhắn nóng phật phục tặc theo tường tưởng tức tức_giả vắn vui xấu yêu
tinh: anh binh binh_nhuệ bột cầu chất chế dầu dịch đời giảm giản gọn gọn_mạnh hải hoa kết khiết khí_thần khôi khôn khối kì kỳ lọc luyện lực ma mắt mật minh mơ nghệ nghịch nhạy
tinh: nhuệ quái quặng sương tấn tế thần thần_thép thông tiến trùng tú túy tươm tường tượng văn vân vi ý
tì: bà vết
tìm: cách hiểu kiếm ra tòi về việc việc_làm
tình: ái báo bạn ca cảm cảnh chí chung cờ dân dân_tộc duyên dục đầu đất đất_nước đoàn_kết đồng_bào đồng_chí đồng_đội đời giai_cấp gia_đình hình hình_mới huống huynh_đệ
tình: hữu_nghị khúc lang làng láng_giềng lí lính lụy lý mẫu_tử mẹ mến_thương ngay nghi nghĩa nguyện nguyện_hè nguyện_viên người nhân nhân_ái nồng phạm phụ_tử quân_dân
tình: quê_hương si sử thâm thân thân_ái thầy_trò thật thế thế_mới thơ thương thương_yêu tiết trạng trường tự ước vợ_chồng xưa yêu yêu_thương ý
tí: hon nữa xíu
tích: cực góp hợp luỹ lũy nước phân sự tắc trữ tụ xưa
tím: ngắt than
tín: chấp chỉ dụng dụng_đen điều đồ hiệu hữu nghĩa ngưỡng nhiệm niệm phiếu sứ tâm thác vật
tính: cách cán chất cộng_đồng danh dục đảng đoán giai_cấp hạnh hướng khả_thi khí khoa_học kỷ_luật linh mạng mệnh năng nết ngữ nhân_dân nhân_văn sáng_tạo sổ
tính: tập_thể thiện thời_sự tiên_phong tiền tình tích_cực toán trạng trung_thực từ tự_giác vị xấu
tỉ: dụ giá lệ mỉ phú số tê thí trọng
tỉa: cành tót
tỉnh: bạn đoàn giảm giấc lại lộ lỵ mộng ngoài ngộ nhà say táo thành thức ủy ủy_viên vùng_cao
tĩnh: dưỡng điền điện gia lặng mạch tại tâm tọa trí vật
tị: hiềm nạn
tịch: biên dương liêu mịch thu
tịnh: biên độ tâm tiến xá
to: bụng đầu gan kếch_xù lớn son tát
toàn: bích bộ cảnh cầu cầu_hóa cục dân dân_tộc diện đảng đoàn gia khối lực mỹ năng ngành phần phương quân quốc quyền tài tập thắng thế_giới thể thị thời_gian thư tỉnh toán
toàn: tòng trường túc vẹn xã_hội
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
tối: cao đa đen giản hậu hậu_thư huệ kiến mai mắt mật mịt nay ngày nghĩa om qua sầm sẫm tăm tân thiểu thượng thứ_bảy trời ưu ưu_hóa
tốn: công kém
tống: biệt cựu đạt giam khứ tiền tiễn tình
tốt: bụng duyên đen đẹp đẹp_hơn giống hơn lành lãi lắm mã mùa nghiệp nhất nhì nhịn phước số thí tiếng tính trội tươi
tổ: ấm bầu_cử bếp chức chức_đảng chức_đoàn công_tác dân_phố đội hòa_giải hợp hợp_tác quốc sư tiên tiết_kiệm tôn tông truyền trưởng tư_vấn tự_quản
tổn: hao hại phí thất thọ thương
tổng: binh bí_thư chi chỉ_huy công_hội công_ty cộng cục cục_thuế dân_số diễn_tập duyệt dự_toán đài đại_diện điều_tra đình_công đốc động_viên giám_đốc giám_mục
tổng: hành_dinh hội hợp kết kho khởi_nghĩa kiểm_kê liên_đoàn luận lượng lực mục nha phản_công phổ quan quát quát_hóa quân_ủy sản_lượng sản_phẩm soát số tài tài_sản tấn_công
tổng: thanh_tra thầu thể thống thu thuật thư_ký tiến_công trấn trưởng tuyển_cử vệ_sinh vốn vụ
tộc: danh họ người phả trưởng ước việt
tội: ác danh đồ lệ lỗi nghiệp nghĩa nhân phạm tày_đình tình trạng vạ
tột: bậc cùng đỉnh độ
tơ: duyên hào hồng lòng lụa nhện tằm tình tóc trời tưởng vương
tơi: bời tả xốp
tờ: báo bướm gấp giấy khai rơi trình
tớ: thầy
tới: bến đích hạn lui tấp trường
tởm: lợm
tợ: hồ
tợn: tạo
tu: bổ chí chỉ dưỡng đạo hành học hú luyện mi nghiệp sĩ sức sửa tạo tâm tập thân thư tỉnh từ viện
tua: bin rua tủa
tuân: giáo hành lệ lệnh theo thủ thủ_nghiêm
tuần: báo du dương giáo hành hoàn hoàn_máu lâm lễ lễ_hồng lễ_xanh lộc phòng san thú tiết tiễu tra tra_biển tra_đêm trăng tự
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
tuổi: cao đảng đảng_viên đoàn đôi_mươi đời già gieo_mạ hạc hoa hoa_niên học_đường học_trò hồng kết_hôn lao_động mới_lớn mụ nghề ngọc nhi_đồng nhỏ quân ta tác tây tên thanh_niên
tuổi: thanh_xuân thiếu_niên thọ thơ trăng_tròn trẻ trời trưởng_thành vàng xanh xế_chiều xuân
tuột: dốc
tuyên: án bố bố_chung cáo chiến dương đọc đức giáo hóa huấn hứa khuyên ngôn phạt quang thệ truyền truyền_miệng truyền_viên vận xử
tuyền: đài
tuyến: bay bài biên_giới cáp cố_định đầu đê điểm đường giao_thông giáp lệ lửa nội_tiết ống tàu tiền_liệt tính trên trung_ương trước tùng xe
tuyết: rơi sương tan
tuyển: binh chọn cử dụng lựa mộ quân sinh tập tập_thơ thủ
tuyệt: chiêu chủng diệt diệu đại đẹp đích đỉnh đối đường giao hảo không luân mật mệnh_thư mỹ nhiên nọc phẩm sắc tác thế thuật thực tích tự vọng vời
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
tụng: ca đình kinh niệm
tụy: tạng
tư: bản biện cách cấp chất doanh duy duy_mới điền đồ gia hiềm hữu khách kiến lập lệnh liệu lợi lự nghĩa nhân nhân_hóa pháp phục sản sắc sự tế thất thế thông thù thục
tư: thương tình trang trào túi tưởng vấn vị ý
tưng: bừng
tươi: cười đẹp khô mát mới ngon nguyên rói sáng sáng_hơn sống tắn thắm tỉnh tốt trẻ vui xanh
tương: ái bần can cận dương đắc đồng đối đương giao hỗ hợp khắc kính lai lai_xanh liên ớt phản phùng quan tàn tác tế thân thích tranh tri trợ truyền tư tự ứng xứng
tường: hoa lãm lửa_rào minh nhà tận thành thuật thụy tránh tri trình vách vi
tước: bỏ đoạt hiệu lộc quyền sĩ vị vũ_khí
tưới: nhỏ_giọt nước tắm tiêu tiết_kiệm
tướng: công cướp giáp giặc lãnh lĩnh mạo phủ quân sĩ số tài tá tâm thuật tinh trực
tưởng: bở chừng là lệ lục nhầm nhớ niệm thưởng tượng
tượng: binh đài đồng gỗ hình nhà_mồ phật thanh trưng
từ: ấy bi biệt bỏ chỉ chối chương chức dân dời dưới đạo đâu đây đầu đến điển đó đường giã giờ hàn hành hải khi khóa khúc láy lâu liệu loại lúc mẫu nan nay nghĩa nguyên ngữ nhân
từ: nhiệm nhịu nhượng pháp phổ phú quan quy sơn tán tạ tâm tế thông thuở tính tốn trần trường từ vay vị vựng xa xưa
từng: bước bước_chân bước_một bữa_ăn địa_phương đơn_vị giai_đoạn gia_đình giây_phút giờ hộ khi li_tí lời_nói lớp lúc lứa_tuổi ly mảng nét ngày người người_dân nơi_ở
từng: phần thành_viên thời_kỳ trải việc
tứ: bề chi chiếng chứng diện đại đường đức giác hải hỷ kết kỳ linh phía phong phương sắc tán thời trọng tuần tung tuyệt xứ
tử: cấm_thành chiến cung đằng hà hình hồng huyệt khí khuyết lộ nạn nghĩa phần sắc sinh sĩ số tế thần thi thù thủ thương tiết tôn trận tuất tức vi vong
tửu: điếm lượng quán sắc
tự: ái bạch biện_minh cao cải_tạo cấp_phát chế chuyển_hóa chủ chữa_bệnh cường cứu dân diễn_biến do dưng dưỡng đào_tạo đánh_giá đại đắc điều_chỉnh điều_hòa
tự: điển động động_hóa hành hào hại hình hoàn_thiện hoại hòa_giải hỏi học hổ huỷ hủy khắc khẳng_định khép kiêu kiềm_chế kiểm kiểm_điểm kỷ lập lệ liệu lo lực
tự: ngã ngẫm nguyện nhận nhận_thức nhiên nhủ phát phê_bình phong phong_tỏa phòng phụ phục_vụ quản quản_trị quyết quyết_định rèn_luyện sát sự tại tạo thán thân thiêu thuật thú
tự: tiến_cử tiện tin tình tôn tồn trang trau_dồi trào trách trị trói trọng tư tưởng ty ứng_cử vấn vẫn vệ viện vị xưng xử ý ý_thức
tựu: chung nghĩa trường
ty: tiện
tỷ: đồng giá lệ lệ_sinh lệ_thuận muội phần phú số suất thí trọng
`;
