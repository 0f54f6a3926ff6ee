/**
 * General vocabulary, heads O-Q: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsOQ = `
o: bế ép
oai: hùng nghiêm phong
oan: khuất nghiệt sai uổng ức
oanh: liệt tạc
oằn: mình
óc: sáng_tạo
ô: danh hay nhiễm nhục tô trọc uế
ôm: ấp đồm
ôn: dịch đới hòa luyện tập tồn
ông: bà cha cha_ta lão ngoại nội
ồn: ào
ố: vàng
ốm: đau yếu
ống: kính nghiệm nước
ổ: bệnh dịch đề khóa
ổn: định thỏa
ơn: bác đảng huệ nghĩa nước
ở: lại trọ
pha: chế loãng tạp trộn
phai: mờ nhạt
phanh: phui
phao: cứu_sinh tin
phàm: ăn trần tục
phá: án bỏ cách giá hoại hủy kỷ_lục phách quấy rừng sản thai vỡ
phác: đồ họa thảo
phách: lối
phái: đẹp đoàn sinh
phán: đoán quyết xét xử
pháo: binh đài đất hoa nổ
pháp: chế danh đình lệnh luật lý nhân quy quyền trị trường vân y
phát: âm ban báo biểu chẩn diệm đạt đi điện đoàn động giác hành hiện hỏa huy kiến lộc minh ngôn ngôn_viên phối quang rẫy sinh sóng tang tài tác tán thanh thanh_viên thải thưởng
phát: tiết tin tích triển vãng vọng xít xuất
phải: chăng trái
phản: ánh bác biện bội cảm chiếu công diện đối động hồi kháng kích phúc quốc ứng xạ
phảng: phất
phạm: hồng_thái hùng lỗi ngũ_lão nhân pháp tội trù văn_đồng vi
phạn: ngữ
phạt: nguội tiền tù vạ
phăng: phăng phắc
phẳng: lặng lì phiu
phân: ban bào biệt bì bón bố bổ bua cách cấp chia chức công cực dã đạm đều định đoạn đội giải giới hạch hóa hữu_cơ khối khúc kỳ loại loại_rác luồng lượng ly mảnh minh nhánh nửa
phân: phát phối quyền số tách tán tâm tầng thân tích tranh tử ưu vai vân viện vùng xưởng xử
phần: cứng đông lớn mềm mộ nào nhiều nhỏ quà thưởng trăm tử việc
phấn: chấn đấu hoa khích khởi son
phất: cao_cờ phơ
phẩm: cách chất giá hàm hạnh vật vị
phẫn: nộ uất
phẫu: thuật
phận: sự
phật: bà đản giáo pháp tổ tử
phe: cánh phái
phép: lạ màu nước tắc thuật tính vua xã_giao
phê: bình chuẩn duyệt phán
phế: binh bỏ liệu phẩm phủ thải tích truất
phi: công cơ hành_đoàn kim lao lợi_nhuận lý nghĩa phàm pháp tang thường trường vật_thể vụ
phiên: âm bản chế chợ dịch hiệu họp tòa
phiêu: bạt lãng lưu
phiền: hà lòng muộn nhiễu phức toái
phiến: diện
phiếu: bầu bầu_cử chi điều_tra thu
phim: ảnh hoạt_hình tài_liệu truyện trường
phí: dịch_vụ phạm tổn
phía: bắc dưới đông nam ngoài sau tây trên trong trước
phỉ: báng
phong: ba bì cách cách_sống cảnh cấp châu danh dao điền độ giáo gió hàm hóa kiến lan lưu nha nhã nhụy phanh phú quang sương tặng thanh thái thấp thổ thủy tình tỏa trào trần tục
phong: vân vị
phò: mã tá
phòng: ban bệnh bị cháy chống dịch hỏa họp hộ khám không lũ lụt ngủ ngừa ngự thân thí_nghiệm thủ thương trào tránh triển_lãm trọ trưng_bày trừ trực tuyến vệ xa
phó: ban bí_thư chủ_tịch giám_đốc mặc thác thủ_tướng
phóng: đại đạt hỏa khoáng nhanh sinh sự sự_ảnh tác thả thích túng uế viên xạ
phỏng: đoán theo vấn
phô: bày diễn trương
phôi: pha phai thai
phông: bạt chữ nền
phồn: hoa thịnh thực vinh
phồng: rộp
phố: biển cổ hiến núi phường xá xưa
phối: cảnh cấp giống hợp kết khí ngẫu
phổ: biến cập cập_bơi độ quát thông yên
phơi: bày nắng phóng phới
phớt: lờ
phun: thuốc trào
phù: cát cừ du điêu hiệu hoa hộ hợp mỹ ninh phép phiếm sa thủy thũng trợ yên
phú: bình cường hào hòa lộc lợi mỹ nông ông quốc quý riềng tân thọ vang xuyên yên
phúc: âm đáp đức hậu khảo lành lộc lợi thẩm thịnh thọ tinh tra trình yên
phút: chốc giây
phủ: cờ doãn dụ định lý nhận quốc sóng tây_hồ xanh
phụ: âm bản bạc cấp cận đạo đề gia giúp họa huyết huynh khảo khoa kiện lão lục mẫu nữ phẩm phí sản tá tải thân thu thuộc tình trách trội trợ tùng tử vụ
phục: chế chức dịch hiện hóa hồi hưng kiện kích mệnh nguyên quốc sinh sức tang tài thiện thuốc thù trang tùng vụ
phụng: dưỡng hiệp sự thờ
phương: án bắc cách châm châm_sống diện đông hại hướng kế lược nam ngôn pháp pháp_luận sách tây thảo thuốc thức tiện trình trưởng vị
phường: hội xã xóm
phưỡn: bụng
phượng: hoàng hoàng_đất vĩ
phức: hợp tạp
qua: đời lại loa lọc mặt ngày quýt tay
quan: ải cách chiêm chức điểm hệ hóa họ khách lại liêu liêu_hóa lộ ngại niệm quân sát sơn tài tâm thầy thoại tòa trắc trí trọng trường viên vụ
quang: âm bình cảnh đãng gánh học hợp huy khải minh nam năng ninh phổ phục trọng trung vinh xương
quanh: co năm quất quẩn
quay: cóp cuồng đầu lưng phim quắt về vòng
quà: bánh cáp lưu_niệm tặng tết vặt
quá: bán chén cố đáng độ giang hạn khích khứ mức quắt sức tay tải tệ thì trình trớn ư vãng
quái: ác dị đản gở lạ thai vật
quán: ăn cà_phê cơm ngữ quân thông tính triệt trọ xá xuyến
quát: mắng tháo
quả: cảm cầu đấm đất đu_đủ ngọt nhiên phụ quyết tang tạ thật thực tim trứng xanh
quản: bạ chế đốc gia giáo lý lý_thuế ngại thúc trang trị trị_viên tượng
quảng: bá bình cáo đại điền giao nam ngãi ninh trị trường xương yên
quạ: đen
quạnh: hiu quẽ
quạt: điện gió máy nan
quăng: quật
quằn: quại
quắt: quéo
quặng: sắt
quân: báo binh bình bị cách_mạng chế chính chủ chủng công cơ cờ cụ dân dịch du_kích dụng địch đoàn đội giải_phóng giới hàm hạm hiệu hoàn khí khu kỉ kỳ kỷ lệnh lính
quân: lương lược lực mã ngũ nhạc nhân nhu pháp phiệt phí phục quản sĩ số sư sự sự_hóa tải thần tình_nguyện trang tranh trường tước tử ủy vụ vương xâm_lược y
quây: quần
quần: áo bò chúng cư đảo hôn hùng quật tây thần thể tụ vợt
quấn: quít quýt
quấy: nhiễu phá rầy rối
quẫn: bách trí
quẫy: đạp
quận: công huyện ủy
quật: cường đổ khởi ngã
quen: biết mặt thân thói thuộc việc
quét: dọn nhà rác sạch sơn vôi
quê: hương hương_bác kệch mẹ mùa nghèo ngoại người nhà nội quán võ
quên: bẵng khuấy lãng lửng mình nguồn ơn
quế: chi phong sơn võ
quốc: âm ca công cường dân doanh gia giao gia_số giáo hiệu hoa học hồn hội hội_khóa huy khách khánh kỳ lập lễ loạn lộ nạn ngoại ngữ nhục nội oai oán pháp phong phòng
quốc: phụ phục quyền sách sản sắc sĩ sử sự tang tế tế_ca tế_hóa thể thiều thống thổ tịch trái trạng triều trưởng tuấn túy tử_giám vận vụ_khanh vương xã
quơ: quàng
quy: cách châu chế chiếu chính chuẩn công cố củ đầu định đổi giản hàng hoàn hoạch hồi hợp kết lại luật lụy mô mô_lớn nạp nhơn phạm phục tắc tập thuận tiên tội trình tụ ước
quyên: góp sinh tiền
quyền: bầu_cử biên bình_đẳng bính chủ_tịch con_người công_dân cơ_bản cước dân_chủ hạn khiếu_nại lao_động làm_chủ lợi lực môn năng quyết_định quý riêng_tư sống sở_hữu tác_giả
quyền: tham_gia thần thế thuật thừa_kế trẻ_em tự_chủ tự_quyết uy ứng_cử
quyến: dũ luyến rũ thuộc
quyết: chiến chí đấu định định_luận đoán khoán liệt nghị tâm tâm_cao tâm_thắng thắng tiến toán toán_thuế tuyệt tử ý
quyển: khí sách sổ vở
quỳ: châu gối hợp lạy
quý: bà báu bạn cha danh đại_biểu giá hiếm hóa hồ hợi khách mến mến_nhau ngài nhân ông phái phi phụ_huynh quốc tộc trọng tướng tử vật vị xuân
quỷ: dữ kế quái quyệt sứ thần thuật
quỹ: bảo_hiểm công đạo đầu_tư đất đen khuyến_học nhà_ở phúc_lợi thời_gian tiền_mặt tiết_kiệm tích tích_lũy tín_dụng vắc_xin xã_hội
`;
