/**
 * General vocabulary, heads A-B: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsAB = `
a: dua ha la phiến
ai: ai cập oán
am: hiểu tường
an: bang bình cư dân dật dưỡng định hưởng khang lành lạc nghỉ nhàn nhiên ninh ổn phận sinh táng tâm thái thân tĩnh toàn tọa trí trú ủi vị vui yên
anh: chị dũng em hào hùng linh minh ruột tài thư tuấn
ao: cá chuôm hồ tù ước
á: châu khôi phiện quân thánh
ác: cảm chiến độc liệt mộng nghiệt ôn tâm tính ý
ái: hữu lực mộ nam nữ quốc tình
ám: ảnh chỉ hại hiệu muội sát thị
án: mạng ngữ phí treo
ánh: đèn mắt nắng sáng trăng
áo: ấm dài giáp mưa phao phông quần thun trắng xanh
áp: bách bức chế dụng đảo đặt giải lực phích suất thấp thuế
ảnh: chụp hưởng viện
ảo: ảnh giác mộng thuật tưởng vọng
ăm: ắp
ăn: bám bận bớt cắp chay chắc chặn chặt chơi cỗ cơm cưới cướp diện điểm gian hỏi học khách khớp lương mày mặc mòn mừng năn nên ngon nhậu nhịp nói ở quả sáng sương tết thua tiêu
ăn: tiệc trộm trưa tươi uống vạ vặt vụng xin ý
ăng: ten
âm: ấm ẩm binh dương đạo điệu hộ hưởng ỉ lịch lượng mưu nhạc phủ sắc thanh thầm tính u vang
ân: cần hận hưởng nghĩa nhân oán tình xá
âu: châu lo phục yếm
ầm: ầm ĩ
ấm: áp cúng êm no
ấn: bản chỉ định độ hành loát phẩm tín tượng
ấp: ủ
ấu: dâm thơ trĩ
ẩm: mốc thấp thực ướt
ẩn: dật dụ giấu hiện họa náu nấp số tàng ý
ba: ba_lô lan lê phải tiêu
ban: bảo_vệ biên_tập bí_thư bố cán_sự chấp_hành chỉ_đạo chỉ_huy công_tác dân_vận đại_diện đầu đêm giám_đốc giám_hiệu giám_khảo hành khen kiểm_tra lãnh_đạo mai ngành ngày nhạc
ban: nội_chính ơn phát phúc quản_lý quản_trị sáng sơ tặng thanh_tra thường_vụ tối tổ_chức trưa trưởng tuyên_giáo tuyên_huấn tư vận_động
banh: bóng
bao: bao biếu biện bì bọc bố cao_su cấp che dung gai giờ gói gồm hàm hoa la lăm lâu lớn năm nhiêu phủ quanh quát tải thầu tiêu trùm tử vây xa xi
bà: con cụ già lão mẹ ngoại nội
bài: bác báo bản ca giảng hát hịch học làm luận ngoại tập thi thơ thuốc tiết toán trí trừ viết vị vở xích
bàn: bạc cãi chải chân cờ đạp ghế giao giấy hoàn là luận mổ phím tay tán thảo thắng thờ tính tròn
bàng: bạc hoàng quan thính
bành: trướng
bào: chế chữa mòn ngư thai tử
bá: chủ đạo quyền tánh vương
bác: ái bỏ gái học sĩ trai
bách: bộ chiến hóa khoa niên phát thú tính việt
bán: buôn cầu chác chạy dâm dẫn đảo đấu_giá độ hàng kết kính lẻ nguyệt_san nước tháo vé
bánh: bao cao_su chưng dày kẹo lái mì ngọt quy tét trôi trung_thu xe
báo: ảnh ân biểu cáo cháy chí công danh đài đáp đạo điện_tử động giá giấy giới hại hiếu hiệu hình mạng nợ oán thù thức tin trước tường ứng vụ yên
bản: án báo_cáo cáo_trạng chất dân doanh đồ đồng ghi hiến hùng_ca in kê làng lĩnh mệnh năng ngã nguyên ngữ nháp nhạc quyền sao sắc thảo thân thể tin tính tuyên_ngôn vẽ vị
bảng: biểu cáo_thị chữ cửu_chương danh_dự đen điểm điện_tử đồ giá hiệu lảng lương màu nhãn quảng_cáo số tên tính tổng_kết vàng xếp_hạng
bảo: an bối chứng dưỡng đao đảm hành hiểm hòa hộ kiếm lãnh lĩnh lưu mạng mẫu mật ngọc quản quốc quyền tàng tháp thủ toàn tồn tợ trì trợ vật vệ
bãi: biển bỏ bồi cạn chức công đỗ_xe giữ_xe miễn nại rác tắm thải
bão: bùng dông giá giật hòa lòng lũ lụt táp tố tuyết
bạc: bẽo đãi hà liêu màu mệnh nhược tình
bạch: cầu dương đàn đằng huyết_cầu kim tạng
bại: hoại liệt lộ trận vong
bạn: bầu bè cùng_lớp dân đọc đồng_hành đời đường gái hàng hè học hữu nhỏ thân thù trai trẻ tù xem
bạo: bệnh chính chúa dạn động gan hành loạn lực ngược phát tàn
băng: bàn băng bị bó cát_xét chuyền chương dính đài đảng đạn ghi_hình giá hà hình hoại huyết keo ngang nhạc nhóm rôn sơn tan tuyết từ vệ_sinh video
bằng: cấp chân chừng chứng cớ cứ hữu khen lòng nhau phẳng thừa vai
bắc: bán_cầu bộ cầu cực giang hà kạn kinh mê_thuột nam ninh phương sơn thuộc trung_bộ
bắp: cải chân ngô tay
bắt: bài bẻ bẹt bí bớ buộc chợt chước cóc cóp đầu đền ép gặp giam giữ khoan lỗi mạch mối nạt nét nguồn nhịp nợ quả_tang quyết rễ tay tội vít
bặt: tăm thiệp
bần: bách cố cùng hàn nông thần tiện
bầu: bán bạn bì bí chọn cử dục đoàn nhụy rượu sữa trời
bầy: đàn hầy nhầy tôi tớ vẽ
bấm: bụng giờ huyệt nút
bấp: bênh
bất: an bại bạo_động bằng biến bình cần cẩn cập chấp chính công cộng_tác cứ diệt đắc_dĩ đẳng_thức định đồ đồng động_sản giác hảo hạnh hiếu hòa hợp_pháp hợp_tác hủ hủy kể kham
bất: khả_kháng khuất khuất_phục lịch_sự lợi lương lực mãn minh nghĩa ngờ nhã nhân nhất nhẫn ổn phục quá quy_tắc tài tất tận thành thần thình thường tiện tín tỉnh trắc tri trị
bất: tuyệt tường tử ý
bấy: chầy giờ lâu nay nhiêu
bẩn: chật thỉu
bẩy: gan
bậc: cha_mẹ thang thầy
bận: bịu lòng rộn tâm
bập: bẹ bềnh bùng
bật: cười dậy đèn lửa mí nảy sáng tường
bậu: cửa
be: bé bét
bè: bạn cánh đảng lũ phái rau
bèo: bọt bở dâu
bé: bỏng gái mọn nhỏ thơ trai
bén: duyên hơi lửa mảng nhạy rễ tiếng
béo: bệu bổ bở mập ngậy phì
bẻ: bai cong gãy ghi khóa lái
bê: bết bối tha thui tông tráp
bên: bờ cạnh dưới kia này ngoài nguyên_đơn nhau phải trái trên trong
bênh: vực
bề: bề bộn dày dọc mặt ngang ngoài sâu sề thế trên trong
bền: bỉ chắc chặt chí dai đẹp gan lâu lòng vững
bế: bồng giảng mạc quan tắc
bến: bãi bờ cảng đậu đò đỗ lú nước phà sông tàu thành tre xe
bếp: ăn ga lửa núc nước tập_thể
bể: bơi cá dâu khổ khơi nước phốt
bệ: đỡ hạ phóng rạc vệ
bệnh: án binh căn chứng dịch hại hiểm hiểm_nghèo hoạn lao lý lý_học nặng nền nghề_nghiệp nhân nhi phẩm phong phụ_khoa sĩ sởi tả tâm_thần tật tim tình trạng truyền_nhiễm viện xá
bệnh: xã_hội
bi: ai ca cảm đát hài hoan hùng kịch lụy quan sắt thảm thương tráng ve
bia: bọt danh đá hơi kỷ_niệm liệt_sĩ lon miệng mộ rượu tiến_sĩ
biên: ải bản bạ cảnh chép chế chính cư cương dịch đạo đình độ giới khảo kịch lai lợi ngạn nhận niên phòng soạn tập thùy thư tu ủy viên
biến: áp_thế ảo cách cải chất chế chuyển chủng chứng cố dạng dịch đổi động hình hóa loạn mất số tấu thái thể thiên thời trở tướng
biếng: ăn nhác
biết: bao bơi chừng chữ đâu điều đường mấy nghĩ ơi ơn rằng tay tiếng
biếu: tặng xén
biển: báo bạc cả cấm cận chỉ_dẫn đảo đề đông hiệu hồ lận lửa người quảng_cáo số thủ trời xanh xe
biểu: bì cảm chương diễn dư dương đạt đồ đồng giá hiện hiệu kế kiến lộ mẫu mô ngữ quyết suất tấu thị thuế thức tình trưng tượng
biện: bác bạch biệt chứng giải hộ luận lý minh pháp
biệt: danh dược đãi đội động hiệu hóa khu kích lập lệ ly ngữ phái phủ số tài tăm thi thức thự tình tích xứ
binh: biến bị bộ chủng công dịch đao đinh đoàn đội gia khí khố lính lược lửa lực mã nghiệp nhất nhì nhung pháp phục quyền sĩ thư trạm vận vụ
bì: bõm
bình: an bản bầu bình chân chọn chứa chữa_cháy công cứu_hỏa dân dị dương đẳng điện định giá giảng hành hoa khang lặng luận minh mìn nghị ngô nguyên ngưng nhật ninh nước ổn phẩm
bình: phong phóng phục phương phước quân quyền sai sinh tâm thản thân thì thông thơ thuận thủy thường tình tích tĩnh trị tuyển văn xét yên
bìu: díu
bí: ẩn danh đao đỏ hiểm mật quyết sử thư tiểu tỉ truyền
bỉ: ổi
bị: án can cáo động đơn gậy hại ra thịt thương trị
bịnh: viện
bịp: bợm
bịt: bùng khẩu_trang mắt miệng
bong: bóng gân
bò: cái cạp đực sữa tót u
bòng: bong
bó: bẹ bột buộc chân củi gối hẹp hoa lúa tay
bóc: lột mẽ trần
bói: cá toán
bóng: bàn bán bảng bẩy bì chày chuyền dáng dợn đá đen đèn đêm giăng gió loáng lộn mát nắng ném ngả nước râm rổ tối trăng tròn vía xanh
bóp: chặt chết còi méo mép nghẹt phanh ví vụn
bót: gác
bỏ: bà bê bút cách cảnh cấm chạy chừng cuộc của dở đi lỡ mạng mặc mình ngoài ngoài_tai ngỏ phế phiếu phí qua quên ra rọ rơi sót thây thầu thuốc tù vốn xó xứ
bỏng: cháy ngô rát
bõ: công
bọ: cánh_cứng chét gậy nẹt ngựa xít
bọc: lót
bọn: chúng họ
bọt: biển nước xà_phòng
bôn: ba đào tẩu tập
bông: băng đồng đùa gạo gòn lông lơn lúa sen tai vải
bồ: bịch câu côi công_anh đài đề hòn hóng hôi kết liếp liễu nhìn nông tát
bồi: bàn bếp bổ dưỡng đắp hoàn hồi hộp khoản lắng lấp thẩm thường tụ
bồn: cát chồn chứa hoa nước tắm
bồng: bềnh bế bột lai
bố: cái cáo cảnh chánh chồng cục dượng già mẹ phòng ráp thí trận trí vợ
bốc: cháy dỡ đồng hơi lột lửa mộ phét phốt rời thăm thuốc vác xếp
bối: cảnh rối
bốn: bề bể biển mùa phương
bốp: chát
bổ: béo dụng dưỡng đề huyết ích khuyết nghĩa ngữ nhào nhiệm sung tâm thận trợ túc vây
bổn: phận
bổng: lộc ngoại
bộ: ba binh cánh chiến_tranh chính_trị chỉ_huy chủ_quản công_an công_thương dạng đàm điều_khiển đồ đồ_chơi đội giao_thông giáo_dục hành hạ hình hóa học khoa_học lao_động lạc lọc
bộ: luật máy mã mặt môn não ngoại_giao ngực nhá nhớ nông_nghiệp nội_vụ óc phận phim quần_áo quốc_phòng quy_tắc sậu sưu_tập tài_chính tham_mưu thuộc tiêu_chí tiêu_chuẩn tộc
bộ: trưởng tư_lệnh tư_pháp văn_hóa xây_dựng xương y_tế
bộc: bạch lộ phá phát trực tuệ
bội: bạc chi đáp giá phản phần số thu thực tín ước
bộn: bề
bột: gạo giặt mì năng nghệ phát sắn sắt tẻ
bơ: phờ sữa vơ
bơi: bướm ếch lội sải thuyền trải
bơm: hơi nước tiêm xăng
bờ: bãi bến biển cõi đê giếng kè lũy mương rào ruộng sông thửa vực xôi
bời: bời
bớ: ngớ
bới: móc
bớt: căng đi giá mồm xén
bở: béo hơi vía
bởi: chưng thế vậy vì
bỡ: ngỡ
bợ: đỡ
bợm: bãi già rượu
bung: bét biêng xung
buôn: bán đôn gian làng lái lậu ma_thuột người tiền
buông: lỏng lơi rèm tay tha thả trôi tuồng xuôi
buồn: bã bực chán cười đau khổ ngủ nôn phiền rầu rười_rượi tẻ tênh thảm thiu thương tình vui
buồng: khách kín lái máy phổi thay_đồ the trứng
buốt: giá nhói
buổi: chiều đêm họp lễ sáng sớm tối trưa
buộc: lòng tội túm
bù: đắp khìn khú loong lỗ nhìn trừ xù
bùa: chú hộ_mệnh mê ngải
bùi: ngọt ngùi tai
bùn: đất lầy nhơ non
bùng: binh bùng cháy nhùng nổ phát
bú: mẹ mớm sữa
búa: đẽo liềm rìu tạ
búi: tóc
bún: bò chả riêu
búng: rá tay
bút: bi chiến chì chứng danh đàm hiệu ký lông lục máy mực nghiên pháp phê sáp tích toán vẽ
bủa: vây
bủn: rủn xỉn
bủng: beo
bục: giảng gỗ
bụi: bặm bậm cây đời hồng mịn phấn rậm trần
bụng: chân dạ
bụt: mọc
bưng: bê biền bít
bươm: bướm
bước: chân dài đà đầu đệm đi đột_phá đường hụt lên ngoặt nhảy qua ra sang sóng thấp tiến tới trưởng_thành vào
bướng: bỉnh
bướu: cổ
bưởi: bòng
bưu: ảnh chính cục điện kiện phẩm phí tá thiếp
bừng: bừng cháy sáng tỉnh
bức: ảnh bách bối cung hại hiếp họa thiết thư tranh tường tử xạ xúc
bứng: rễ
bứt: phá rứt tốc
bực: bội dọc mình tức
`;
