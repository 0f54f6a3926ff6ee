/**
 * Parts of speech that decide where a sentence opens: verbs and adverbs that begin a predicate, people and bodies that
 * are its topic, adjectives that describe the noun in front. Words divided by spaces, syllables by `_`. Source: compiled
 * by hand for this project from common Vietnamese usage.
 */

/** Verbs, verb phrases and adverbs that a predicate opens with. */
export const verbs = `
phát_huy đẩy_mạnh nâng_cao thực_hiện xây_dựng bảo_vệ phát_triển tăng_cường chung_tay góp_phần quyết_tâm phấn_đấu giữ_gìn giữ_vững thúc_đẩy hướng_tới hoàn_thành kiên_quyết tích_cực
tiếp_tục cùng_nhau chủ_động nói_không vững_bước vững_tin ra_sức chào_mừng đoàn_kết thi_đua củng_cố mở_rộng kết_hợp giảm_thiểu hạn_chế ngăn_chặn phòng_ngừa đẩy_lùi xóa_bỏ loại_bỏ
tuân_thủ chấp_hành tôn_trọng yêu_thương chăm_sóc học_tập rèn_luyện hành_động sẵn_sàng xứng_đáng đảm_bảo bảo_đảm tạo_dựng đổi_mới khơi_dậy kế_thừa tiến_tới tham_gia tự_giác mãi_mãi
đời_đời thay_đổi cải_thiện cải_tạo thống_nhất hướng_về vươn_lên làm_chủ lan_tỏa nêu_cao vượt_qua lên_tiếng về_đích tỏa_sáng viết_tiếp tiếp_nối phòng_chống phòng_cháy chữa_cháy
hưởng_ứng chung_sức đồng_lòng đồng_hành gương_mẫu tiên_phong hăng_hái nô_nức lên_đường nhập_ngũ tòng_quân tình_nguyện xung_kích đi_đầu sáng_suốt lựa_chọn bầu_cử đi_bầu ứng_cử tri_ân
tưởng_nhớ ghi_nhớ nhớ_ơn biết_ơn đền_đáp kỷ_niệm tôn_vinh tuyên_truyền tuyên_dương vận_động tổ_chức triển_khai quán_triệt thấm_nhuần vận_dụng áp_dụng ứng_dụng khai_thác sử_dụng quản_lý
tiết_kiệm thực_hành phân_loại thu_gom xử_lý tái_chế tái_sử_dụng trồng_cây trồng_rừng gây_rừng gìn_giữ bảo_tồn tôn_tạo khôi_phục phục_hồi khắc_phục ứng_phó phòng_tránh sơ_tán
cứu_trợ cứu_nạn cứu_hộ giúp_đỡ giúp_nhau hỗ_trợ ủng_hộ quyên_góp đóng_góp sẻ_chia chia_sẻ đùm_bọc chăm_lo nuôi_dưỡng nuôi_dạy giáo_dục dạy_dỗ bồi_dưỡng đào_tạo tập_huấn nghiên_cứu
sáng_tạo khởi_nghiệp lập_nghiệp lao_động sản_xuất kinh_doanh đầu_tư buôn_bán mua_bán vận_chuyển tàng_trữ lưu_hành tiêu_dùng ưu_tiên đấu_tranh tố_giác phát_hiện tấn_công trấn_áp
xử_phạt nghiêm_cấm lên_án bài_trừ tránh_xa cai_nghiện từ_bỏ phục_vụ phụng_sự cống_hiến hy_sinh chiến_đấu canh_giữ canh_gác tuần_tra bám_biển vươn_khơi ghi_công phối_hợp liên_kết
hợp_tác hội_nhập giao_lưu kết_nối trao_đổi đối_thoại lắng_nghe thấu_hiểu tiếp_thu giải_quyết tháo_gỡ cải_cách đơn_giản_hóa hiện_đại_hóa công_khai minh_bạch_hóa chuyển_đổi chuyển_đổi_số
số_hóa kích_hoạt cài_đặt đăng_ký kê_khai khai_báo nộp_thuế đóng_góp tiêm_chủng tiêm_phòng khám_bệnh chữa_bệnh điều_trị tầm_soát rửa_tay đeo_khẩu_trang đội_mũ thắt_dây hiến_máu hiến_mô
hiến_tạng cứu_người cho_đi ở_lại sum_họp sum_vầy đón_tết đón_xuân vui_xuân mừng_xuân làm_theo noi_gương noi_theo soi_sáng dẫn_dắt lãnh_đạo chỉ_đạo kiến_tạo bứt_phá tăng_tốc cất_cánh
vươn_mình trỗi_dậy khẳng_định chứng_minh thể_hiện nhận_thức hiểu_biết tìm_hiểu phổ_biến nhân_rộng xóa_đói giảm_nghèo làm_giàu thoát_nghèo ổn_định bắt_đầu kết_thúc chấm_dứt
đề_phòng cảnh_giác nhắc_nhở kiểm_tra giám_sát thanh_tra kiểm_soát chống_phá đập_tan bác_bỏ bảo_quản chế_biến lựa_chọn ăn_chín uống_sôi cấm_hút hút_thuốc uống_rượu lái_xe đi_bộ nhường_đường
giảm_tốc_độ dừng_lại quan_tâm lo_lắng nhớ_về trở_về trở_thành trở_lại đi_lên tiến_lên tiến_bước bước_vào đi_vào mang_lại đem_lại tạo_ra mở_ra làm_cho khiến_cho giúp_cho nhân_lên lập_công
lập_thành_tích nhiệt_liệt vui_mừng phấn_khởi tự_hào tin_tưởng tận_tâm tận_tụy hết_lòng quyết_chiến quyết_thắng kiên_trì kiên_định không_ngừng luôn_luôn thường_xuyên nghiêm_túc
chính_thức tổng_kết sơ_kết khánh_thành khởi_công bàn_giao công_bố trao_tặng thăm_hỏi tặng_quà khen_thưởng bình_xét phát_triển săn_bắt đánh_bắt xả_rác xả_thải tắt_đèn tắt_điện thắp_sáng gìn_giữ đi_đúng đội_mũ cảnh_báo chia_tay gieo_mầm vun_đắp bồi_đắp hun_đúc phát_động ký_kết cam_kết ra_quân tổng_tiến_công đẩy_nhanh tập_trung huy_động khuyến_khích tạo_điều_kiện bảo_tàng_hóa quảng_bá giới_thiệu khám_phá trải_nghiệm vui_chơi giải_trí giữ_trọn giữ_lửa tiếp_lửa truyền_lửa thắp_lửa noi_theo học_nữa học_mãi tự_học phòng_vệ tự_vệ canh_phòng giải_phóng đánh_thắng chiến_thắng khởi_nghĩa làm_việc sống_mãi tận_dụng tiêm_vắc_xin uống_nước nhớ_nguồn
`;

/** One-syllable verbs that open a phrase, besides those that take an object. */
export const shortVerbs = `
nhớ đạt chọn bầu chứa thành hợp đi ra trở bám vươn gõ rà thêm dắt dẫn gọi biết cần thắp tắt trồng gieo hiến nhường tránh gắn hướng tiến thắng kéo góp chia dành dốc nối khám rửa tiêm phòng trừ diệt cứu vun bồi ngăn
`;

/** People, bodies and places that act: the topic of a slogan. */
export const agents = `
nhân_dân toàn_dân toàn_đảng toàn_quân cả_nước thanh_niên tuổi_trẻ phụ_nữ nông_dân công_nhân cán_bộ đảng_viên công_chức viên_chức chiến_sĩ học_sinh sinh_viên giáo_viên thầy_cô trẻ_em cử_tri
đồng_bào ngư_dân doanh_nghiệp doanh_nhân gia_đình người_dân người_lao_động công_dân đảng_bộ chính_quyền lực_lượng cựu_chiến_binh hội_viên đoàn_viên thiếu_niên nhi_đồng thiếu_nhi dân_quân
quân_đội công_an bộ_đội đơn_vị cơ_quan bệnh_viện nhà_trường cộng_đồng xã_hội mặt_trận công_đoàn hội_đồng đảng_ủy chi_bộ tổ_chức khu_dân_cư dân_cư dân_tộc đất_nước người_cao_tuổi
người_tiêu_dùng người_bệnh người_mẹ cha_mẹ ông_bà con_cháu vợ_chồng thầy_thuốc y_bác_sĩ nhà_báo nhà_giáo trí_thức văn_nghệ_sĩ nghệ_sĩ vận_động_viên tân_binh cảnh_sát hải_quân
mọi_người mỗi_người mọi_nhà mỗi_nhà mỗi_gia_đình mỗi_người_dân chúng_ta chúng_em thế_hệ_trẻ lương_y lãnh_đạo người_việt_nam hợp_tác_xã tổ_hợp_tác hộ_gia_đình hội_liên_hiệp đoàn_thanh_niên
cấp_ủy ban_chấp_hành ủy_ban trường_học ngân_hàng công_ty tổng_công_ty tập_đoàn xí_nghiệp nhà_máy đồng_chí cụm_dân_cư nhà_nhà người_người tổ_quốc
`;

/** Adjectives and nouns that describe the noun in front of them: a reader misses them on the next line. */
export const attributes = `
hạnh_phúc văn_minh hiện_đại bền_vững vững_mạnh khỏe_mạnh tốt_đẹp thông_minh lành_mạnh thân_thiện hiệu_quả thịnh_vượng phồn_vinh cao_đẹp độc_hại thông_thường giàu_đẹp vẻ_vang thiêng_liêng
hùng_cường cường_thịnh dân_chủ trong_lành trong_sạch tiên_tiến kiểu_mẫu toàn_diện đồng_bộ vĩ_đại anh_hùng chuyên_nghiệp xanh_sạch nghiêm_minh nhân_dân xã_hội quốc_gia quốc_tế
dân_tộc cộng_đồng tổ_quốc chất_lượng cách_mạng học_đường giao_thông lao_động môi_trường thực_phẩm gia_đình đất_nước việt_nam tươi_sáng trọn_vẹn bình_đẳng tự_nguyện thiết_thực rộng_khắp
sâu_rộng mạnh_mẽ chính_trị kinh_tế đặc_biệt tiêu_biểu nâng_cao trọng_tâm trọng_điểm tự_nhiên hoang_dã sinh_thái sinh_học điện_tử trực_tuyến nhân_tạo địa_phương công_cộng hợp_pháp hợp_lý
cá_nhân tập_thể quê_hương nhân_loại hòa_bình thân_yêu tự_quản an_toàn bình_yên ấm_no no_ấm tiến_bộ hài_hòa trong_sáng lâu_dài rực_rỡ xuất_sắc toàn_dân toàn_quốc công_nghiệp nông_nghiệp
kịp_thời khẩn_trương đầy_đủ định_kỳ rõ_ràng gương_mẫu nhân_văn tuyệt_đối sâu_sắc vững_chắc thắng_lợi muộn_màng bất_tận kỳ_diệu nghề_nghiệp tinh_gọn công_sở dân_sự quân_sự hành_chính
phổ_thông mầm_non suốt_đời thường_xuyên kỹ_thuật khoa_học văn_hóa mới_mẻ trường_tồn vĩnh_cửu bất_diệt quang_vinh đáng_sống hùng_mạnh năng_động sáng_tạo đổi_mới
`;
