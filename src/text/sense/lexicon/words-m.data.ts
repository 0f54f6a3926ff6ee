/**
 * General vocabulary, heads M: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsM = `
ma: cà_rồng chay cô cũ giáo lanh lem lực mãnh men nơ_canh quái quỷ sát thuật trận trơi túy vương
mai: danh hậu kia mỉa mối mốt một phục sau táng thúc_loan vàng
mang: lại máng mểu nặng ơn tai thai theo tiếng tội
manh: áo động mối nha nhũng tâm
mao: mạch
mau: chóng lẹ mắn
may: đo mắn mặc ô ra rủi sẵn vá
mà: cả lại thôi
màn: ảnh bạc che đêm hình trời trời_đêm trướng
màng: lưới nhầy trinh
mành: mành tre
màu: da mè mỡ nhiệm sắc xanh
má: đào hồng lúm phanh
mác: xít
mách: bảo lẻo nước tội
mái: ấm chèo đầu đẩy đình hiên nhà tóc trường
mánh: khóe lới
mát: dạ lành mặt mẻ rượi tay tính
máu: đào lửa me mê mủ nóng thịt xương
máy: ảnh bay bơm cày chém chữ điện_thoại đóng_cọc gặt hơi_nước hút_bụi in kéo lạnh lọc_nước miệng mó móc nói nổ phát_điện quay_phim tiện tính tính_bảng trộn vi_tính xay xúc
mả: tổ
mải: mê miết
mảng: bám màu_tường
mảnh: bom đất đất_thiêng đời ghép khảnh mai vỡ vườn
mã: định_danh hiệu hóa lai lực não số tà tấu thượng tử vạch vùng
mãi: dâm khắc_ghi lộ lực mãi trẻ võ xanh
mãn: hạn khóa kiếp kinh nguyện nhãn nhiệm phần tang tính trường
mão: niên
mạ: điện non vàng
mạc: đĩnh_chi phủ thị_bưởi
mạch: đập điện lạc lươn máu môn ngầm nguồn ngũ_hành nha nối văn
mạng: lưới lưới_điện máy_tính nhện sống vong xã_hội
mạnh: bạo dạn giỏi khoẻ khỏe mẽ mồm tay thường_quân
mạo: danh hiểm muội nhận xưng
măng: non sét tơ tre
mằm: mặm
mắc: bẫy bận bệnh cạn câu công cở cỡ dịch kẹt lỗi lừa míu mớ mưu nạn nợ ơn phải sai_lầm tội
mắm: muối ruốc tôm
mắng: chửi mỏ nhiếc
mắt: bão cáo cá_chân hai_mí kính lưới một_mí thần xanh
mặc: áo cả cảm dầu dù định kệ khải lòng nhiên sức
mặn: mà mòi nồng
mặt: bàn bằng biển chính đất đối_mặt đường hàng mày mẹt mo mộc mũi nạ ngoài người nước phải phố trái trăng trận trời trước
mâm: cao cỗ cơm ngũ_quả pháo xôi
mân: mê
mâu: thuẫn
mây: bay bạc bông gió khói mù mưa tre_đan xanh
mầm: bệnh mống non xanh
mấp: máy mé mô
mất: an_ninh an_toàn cảnh_giác cân_đối dạng đoàn_kết giá giá_trị gốc khôn kiểm_soát lòng lòng_dân lòng_tin mát máu mạng mặt mùa nết ngủ nhân_tính nước phương_hướng quyền sức tăm
mất: tăm_hơi tiếng tinh tích trật_tự vệ_sinh vía vui
mấy: ai chốc hôm khi lúc năm nữa tháng thuở
mẫm: đậm
mẫn: cán cảm tiệp
mẫu: âm câu chuẩn đơn giáo hệ hình mã mẫu mực nghi người quốc số sơn tử tự vật
mập: mạp mờ
mật: báo bộ chỉ đàm đạo độ hàm hiệu khẩu khu lệnh mã mía nghị ngọt ong phái phục phương quyết sứ_thám thám thiết thư ước vụ
mèo: hoang mả mướp
méo: mó xệch
mét: khối vuông
mẻ: lưới
mẹ: cha chồng con đẻ đỡ_đầu ghẻ già hiền kế kính_yêu mìn nuôi suốt thứ
mẹo: mực vặt
mê: cung đắm hoặc hồn lầm li linh lộ ly man mải mẩn mẫn mệt muội ngủ say sảng tín
mênh: mang mông
mềm: dẻo mại mỏng yếu
mếu: máo
mệnh: chung danh đề hệ lệnh trời vận
mệt: lả lử mỏi nhoài nhọc
mia: mai
miền: bắc biển duyên_hải đất đông nam ngược núi quê quê_hương tây trung trung_du xuôi
miến: dong điện
miếu: đường mạo thờ
miểu: đường
miễn: chấp cưỡng dịch giảm giảm_thuế là lễ nhiệm phí quản sai thị_thực thứ tố trách trừ
miệt: mài thị vườn
minh: anh bạch bạch_hóa châu chính chủ chứng công dương điều định đường giải hiền hóa họa khai linh mạc mạch mẫn mông nguyệt oan phán quang quân thệ thuyết tinh
minh: triết trí ước vương xác
mìn: nổ
mình: mẩy ta trần
mí: mắt
mít: đặc tinh ướt
mỉa: mai
mịch: mù
mịt: mờ mù mùng
mo: cau
moi: móc
mong: chờ đợi manh mỏi muốn ngóng ước
mò: cua mẫm
mòi: muối
mòn: mỏi vẹt
móc: câu đơn hàm máy mưa ngoặc ngoéo nối xích
móm: mém
món: ăn bở hàng nợ quà tủ
móng: chân guốc nhà tay
móp: méo
mót: lúa
mỏ: ác đá hàn khai_thác neo than
mỏi: mắt mê mệt mòn
mỏng: dính manh mảnh tai
mọc: lên răng
mọi: bề cái chốn chuyện điều giá khi khó_khăn lẽ lúc mặt nẻo nẻo_đường nguồn_lực người_dân nhà nơi rợ sự tầng_lớp thời_đại thứ vật vẻ việc
mọng: nước
mô: đất hình hình_điểm hình_mới phạm phỏng tả thức típ tô
môi: giới hôn miệng sinh tỏa trường trường_mạng trường_sống trường_xanh
môn: bài đệ đồ học hộ khách loại phái phiệt sinh thể thể_thao vị
mông: cổ lung má muội
mồ: côi hóng hôi ma mả
mồi: chài lửa nhử thuốc
mồm: loa mép miệng
mồng: một mười tám tơ
mốc: giới lịch_sử meo son thếch
mối: hàng lái liên_hệ lo manh nguy nguy_cơ quan_hệ thù
mốt: mới
mổ: bụng cò xẻ
mỗ: danh
mỗi: gia_đình một ngày người_dân tội việc
mộ: binh chí danh đạo gió liệt_sĩ phần quân
mộc: bài bản châu dục hóa lan mạc nhĩ tinh
mộng: du đẹp hão mị mơ tinh tưởng
một: bề chiều chốc chút dạ đôi đời hồi ít lát lần lẫn lèo loạt lòng lúc ly mai mạch mặt mình một mực ngày ngày_mới nghĩa_tình nhóm nơi nữa phần phép phía số thành tháng
một: thể thời thuở thứ trăm tuần vài vẻ việc_nhỏ vừa
mơ: hồ màng mộng tưởng ước
mờ: ám ảo mắt mịt nhạt
mời: chào gọi mọc thầu
mớ: rau
mới: đây đẻ hay lạ mẻ nguyên rồi tinh
mớm: cung lời
mớn: nước
mở: bài cuộc cửa đầu đất đường hàng hội hội_nghị khóa lòng lối mang màn mào mắt nước ra rộng tài_khoản thầu tiệc toang trường tung
mỡ: màng
mu: bàn_tay mơ
mua: bán bán_người buôn chịu chuốc chuộc danh gom khống lòng mắm sắm sắm_tết việc vui
muôn: dặm dân đời loài màu năm nẻo nghìn người nhà nơi phần phương thuở trái_tim triệu vàn vật việc
muông: thú
muốn: sang
muỗi: đốt mắt vằn
muộn: màng mằn phiền
mù: cang_chải căng chữ đường khơi lòa màu mịt mờ quáng sương tạt tịt tối u
mùa: bão bội_thu đông đông_xuân gặt gối hạ hè hè_xanh hội khai_giảng khô lá_rụng lũ màng mưa mưa_bão nắng_nóng nước nước_nổi thi thu tuyển_sinh vàng vụ xuân
mùn: cưa
múa: hát lân may mép quạt rối rối_nước sạp võ xòe
mủi: lòng
mũ: bảo_hiểm ca_lô cối mão miện ni nồi tai_bèo
mũi: cà_mau dùi đại_lãnh giày khoan khoan_nhọn kim né nhọn tẹt tên tiến_công
mục: đích đồng kích kỉnh lục nát quan ruỗng sở sư tiêu tiêu_chung tiêu_kép từ tử
mụn: nhọt
mụt: măng
mưa: acid bão bóng_mây bụi dầm đá gió giông lớn lũ móc nắng ngâu nguồn phùn rào tuôn xuân
mưng: mủ
mương: máng phai
mười: mươi phương
mướn: người
mượn: cớ lời tay
mưu: cầu chước cơ đồ hại kế lợi lược mẹo mô phản sách sát sinh sĩ sự thâm tính toan trí
mừng: công húm lễ năm_mới ngày_hội quýnh rỡ sinh_nhật thầm thọ tuổi vui xuân xuân_mới
mực: nước tàu thước
mỹ: cảm dung đình đức hiệu học khánh kim lai lệ lý mãn miều nghệ ngữ nhân nữ phẩm quan sơn tâm tho thuật tục viện vị ý
`;
