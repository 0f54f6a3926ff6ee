/**
 * General vocabulary, heads TH: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsTH = `
tha: hóa hương phương thiết thứ
thai: kỳ nghén nhi phụ sản
tham: chiến chính dự gia khảo lam luận mưu nhũng ô quan sự tán vấn vọng
than: bùn đá khóc phiền thở vãn
thang: bảng điểm gác máy thuốc
thanh: âm ba bạch bình cao chương danh đạm hà hóa khiết khoản liêm lịch lọc lý mai mảnh miện minh nhàn nhã niên nữ oai quản sắc sơn tao tâm tân tẩy thản thế thiên
thanh: thiếu_nhi thiếu_niên thoát thủy toán tra tra_viên trì trừ tuyền tú vắng vân vũ xuân
thao: luyện lược tác thao thức trường
thay: đổi mặt thế vì
thà: rằng
thành: bại công cổ đạt đoàn đô đồng hình hội khẩn kiến kính lập lũy lý nếp nghị ngữ niên phần phẩm phố quả quốc sự tài tâm thạo thân thật thị thục thử tích tố
thành: trì trung tựu ủy viên ý
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
thiếu: gia hiểu_biết hụt nhi niên nữ phụ sót tá thốn thời thuở trách_nhiệm tướng úy ý_thức
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
thị: chính dân giác hiếu lực nghè nở phạm phần phi sát thành thế thực trấn trường trưởng uy vải xã
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
thời: bình buổi chiến chính cơ cơ_vàng cuộc đàm đại đại_mới đại_số điểm đoạn gian gian_vàng giá giờ hạn hiệu hoa hoàng_kim khắc khí khóa_biểu kỳ kỳ_mới lượng nay niên_thiếu
thời: sinh_viên sự thế thượng tiết trang trẻ trị vận vụ xưa
thớt: voi
thở: dài oxy than
thợ: điện giỏi lành máy mỏ nề rừng thuyền thủ_công xây
thu: chi dọn dung đông gom gọn hái hẹp hoạch hồi hút lượm mình mua nạp ngân_sách nhặt nhận nhập phí phục thập thuế vén xếp
thua: kém lỗ thiệt trận
thuần: chất hậu hóa khiết lý nhất nông phác thúy thục tuý túy việt
thuận: an chiều hòa lòng lợi thành thảo tiện tình tòng
thuật: ngữ số toán xử_thế
thuê: bao khoán mướn nhà
thuế: đất điện_tử khóa má quan suất thu_nhập vụ
thui: thủi
thung: dung lũng
thuồng: luồng
thuốc: bắc bổ chữa_bệnh đắng độc gia_truyền kháng_sinh lào lá nam nhuộm nổ phiện phòng_bệnh sâu súng ta tây thang thử_vàng trừ_sâu viên xổ
thuộc: bài cấp địa hạ lòng tính
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
thủy: cầm chế chiến chung đạo điện động_lực hải_sản lôi lợi lục lưu lực mặc ngân nguyên nông phi_cơ phủ quái quân quyển sản sinh sư tai tạ thần thổ thủ tiên
thủy: tinh tĩnh tổ triều tùng văn vực xuất
thụ: án cảm động giáo hưởng lý phấn thai tinh
thụy: điển khuê sĩ
thư: bác_hồ bạ chúc_tết điện kêu_gọi khen khố kiếm ký mời mục ngỏ nhàn pháp phòng phu quán sinh thái thả tình tín tịch tố_cáo tri_ân trì từ viện viện_số xin_lỗi
thưa: gửi kiện thớt vâng
thương: bệnh_binh binh bóng cảm cảng chiến đau điếm đoàn gia giới hàn hải hại hiệu hiệu_việt khó lái lượng mại mến mong nghiệp nhân nhớ phẩm phiếu quyền số tâm tật
thương: thuyết tiếc tình tích tín tổn trường vong vụ xót yêu
thường: dân dùng khi kỳ lệ ngày nhật niên phạm phục thường thức tình tín tồn trú trực vụ xuân xuyên
thước: đo kẻ ta tấc
thưởng: công lãm ngoạn nóng phạt tết thức xuân
thượng: cấp đẳng đế điền đỉnh giới hải hảo_hạng hạng khách lưu nghị_viện nguồn nguyên phẩm quan sách sĩ sơn tá tầng thư tọa tôn tướng uyển úy viện võ
thừa: cơ hành hưởng kế lệnh mứa nhận thãi thắng thiên thiên_huế tiếp trừ tướng tự ủy
thứ: ba bảy bậc cấp dân hai hạng hậu lỗi mẫu năm sáu tha thiệt trưởng tư tự yếu
thức: ăn dậy giả giấc khuya thời tỉnh trắng uống
thử: lửa nghiệm nhìn sức tài thách
thực: ảo chất dân dân_pháp dụng đơn hành hiện hiện_nghiêm hiện_tốt hư lòng lực nghiệm nghiệp ngiệp phẩm phẩm_bẩn phẩm_sạch quyền sự tài tại tập tế thể thi thụ tiễn trạng túc vật
`;
