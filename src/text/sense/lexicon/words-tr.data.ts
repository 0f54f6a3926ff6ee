/**
 * General vocabulary, heads TR: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsTR = `
tra: cứu khảo tấn vấn
trà: đá đạo trộn xanh
trả: giá lời lại lương nợ thù thưởng
trá: hình hàng
trách: móc mắng cứ nhiệm nhiệm_xã_hội
trạch: tả
trai: gái làng tráng trẻ
trải: dài lòng nghiệm qua rộng
trái: cây đất ngược phép tim phiếu luật nghĩa tai
trại: giam hè chăn_nuôi viên sáng_tác
trang: bị hoàng nghiêm nhã phục sức trải trại trí trọng thiết_bị điểm sử web nhật_ký
tràng: hoa pháo vỗ_tay giang
tráng: ca kiện lệ miệng niên sĩ
trạng: nguyên huống ngữ sư thái từ
tranh: ảnh biện cãi chấp cổ_động chiếm cử đấu đua giành luận quyền thủ dân_gian tường
tránh: khỏi mặt né thai xa
trào: dâng lưu phúng lộng
trao: đổi giải gửi quà tặng tay trả truyền thưởng quyền yêu_thương
trau: chuốt dồi
trăm: họ năm nghìn ngàn phần
trăn: trở
trăng: gió hoa mật rằm sao non tròn
trắng: đen tay tinh trợn trong xóa án
trân: trọng trối châu quý
trấn: an áp giữ lột thủ tĩnh yên
trần: gian trụi truồng tục thế thuật nhà
trận: chiến địa đánh mạc mưa đấu tuyến
trâng: tráo
trật: tự tự_xã_hội tự_công_cộng tự_đô_thị
trâu: bò
trầm: cảm hùng lắng luân mặc trọng ngâm tích hương
trầy: trật
trẻ: con em măng nhỏ thơ trung trâu hóa sơ_sinh tuổi khuyết_tật mồ_côi
tre: nứa xanh trúc
treo: cờ giải thưởng biển quốc_kỳ băng_rôn
trèo: cao leo
trễ: hẹn nải
trên: dưới hết không
tri: ân âm giác giao kỉ kỷ thức thiên_mệnh thức_trẻ phương tôn
trí: dũng khôn lực nhớ não óc thức thức_trẻ tuệ mưu dục tưởng_tượng
trì: hoãn trệ kéo
trị: an bệnh giá liệu ngoại_pháp_quyền sự tội thủy vì quốc
trích: dẫn đoạn lục ngang xuất yếu
triển: khai lãm vọng
triết: gia học lý
triệt: để hạ phá tiêu sản
triều: cường đại đình cống thần kiến tiên
triệu: chứng đồng phú tập hồi người
trinh: bạch sát thám tiết nữ
trình: bày báo chiếu diện diễn độ duyệt tự tấu thẩm làng
trịnh: trọng
trìu: mến
trò: chơi chuyện cười diễn đùa hề trống
tròn: trịa vai trách_nhiệm vẹn đầy
trọn: đời vẹn gói lòng tình nghĩa
trong: lành sạch sáng suốt veo trắng ngoài ngần nước xanh
tròng: trành
trọng: án âm bệnh dân dụng đãi đại điểm hậu lực lượng nông tải tài tâm thể thị thương thưởng tội trách vọng yếu nghĩa tình nam_khinh_nữ
trót: lọt dại
trọc: phú
trỗi: dậy
trôi: chảy dạt nổi
trội: hơn
trông: cậy chờ coi đợi mong nom thấy
trống: không trải rỗng đồng hội trận vắng
trồng: cây rừng trọt người cấy dâu rau hoa
trộm: cắp cướp
trở: lại lên lực mặt nên ngại thành về mình đi
trợ: cấp giá giúp lực lý thủ từ
trơ: tráo trẽn trọi
trời: đất biển ơi cao xanh mưa nắng
trơn: tru tuột
trù: bị mật phú tính dập liệu
trụ: cột sở vững
trú: ẩn ngụ mưa quán quân
trúc: mai
trục: lợi trặc xuất vớt
trục_trặc: kỹ_thuật
trung: bình bộ cấp dung dũng đoàn đội đoạn đông gian hậu hiếu hòa học học_cơ_sở học_phổ_thông hưng kiên lập lưu nghĩa nguyên niên quân quốc tá tâm thành thần thu thực tín tính
trung: trinh tuyến tướng úy ương vệ trực du kỳ cổ can ngôn liệt
trùng: điệp hợp khơi khớp lặp phùng tu dương trục cửu
trúng: cử đích tuyển thầu thưởng độc gió số
truy: bắt cứu điệu đuổi hoan hỏi lùng nã nguyên nguyên_nguồn_gốc kích nhập quét tặng tầm tìm thu tố vấn vết xuất_nguồn_gốc lĩnh
trụy: lạc
truyền: bá cảm cảm_hứng dẫn đạo đạt đơn hình hình_việt_nam kỳ khẩu lửa máu miệng nhiễm nghề ngôn tải thanh thần thông thống thuyết
truyền: thụ tụng tin nối đời
truyện: cổ_tích cười ký ngắn thơ tranh kiều
trừ: bỏ diệt gian khử phi tà tịch
trứ: danh
trưng: bày cầu cầu_dân_ý dụng thu tập nhị trắc
trừng: phạt trị mắt trộ
trứng: gà nước vịt
trước: hết mắt nhất sau tiên đây kia nay tác
trườn: bò
trương: mục định
trường: ca chinh cửu đảng đoạn đời đua hợp học hận kỳ kỷ lớp làng phái quay sinh tồn thành thi thọ tồn kỳ_kháng_chiến lực đại_học mầm_non tiểu_học phổ_thông thuận sơn_đông vốn
trường: quyền chay chuẩn học_hạnh_phúc dạy_nghề
trưởng: ban bản đoàn giả lão khoa phòng thành thôn nam tộc ty
trướng: rủ
trực: ban chiến diện giác quan thăng tiếp thuộc tuyến trùng tràng tính ninh nhật
trượt: băng chân dài tuyết ngã
tuyển: thủ
`;
