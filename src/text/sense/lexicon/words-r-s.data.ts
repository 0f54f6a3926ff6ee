/**
 * General vocabulary, heads R-S: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsRS = `
ra: đa đầu đi đơn đời đường hiệu hoa lệnh lò mắt mặt oai phết quân rả riết sức tay tòa trận trò trường vào vẻ
ranh: giới ma mãnh
rao: bán giảng vặt
rau: an_toàn cỏ củ_quả màu má muống quả sạch xanh
rà: phá rà soát
ràn: rạn
rành: mạch rẽ rọt
rào: cản đón giậu rạt
rác: rưởi thải thải_nhựa thải_rắn
rách: nát rưới
rám: nắng
ráo: hoảnh riết
ráp: nối
ráy: tai
rải: đường rác thảm truyền_đơn
rảnh: rang rỗi tay
rạch: giá ròi
rạn: nứt san_hô
rạo: rực
rạp: chiếu_phim hát
răn: dạy đe
răng: cưa hàm miệng
rằm: tháng_bảy tháng_giêng tháng_tám trung_thu
rằng: rặc
rắc: rối
rắn: chắc đầu độc mặt rết rỏi
râm: bụt ran
râu: ria tóc
rầm: rầm rì rộ
rầu: rĩ
rầy: la nâu rà
rất: đỗi mực
rẫy: nương
rậm: rạp
rập: khuôn ràng rình
re: ré
reo: hò mừng
rèn: đúc đức giũa luyện
rét: buốt đậm hại mướt run
rẻ: mạt rúng tiền
rẽ: ngang phải trái
rên: la rỉ xiết
rêu: phong rao
rền: rĩ vang
ria: mép
riêng: biệt lẻ rẽ tây tư
rình: mò rập
ríu: rít
ro: ró
rong: biển chơi ruổi
ròng: rã
rót: rượu vốn
rõ: mặt mười_mươi nét ràng rành rệt
rồi: đây sẽ
rối: loạn nước rắm ren rít
rốt: cuộc ráo
rỗi: hơi rãi
rộn: ràng rã rịp
rộng: khắp lòng lớn lượng mở rãi thênh_thang
rơi: rớt rụng vãi
rơm: rác rạ
rời: bỏ rạc xa
rớt: giá mạng
ru: con ngủ rú
run: rẩy sợ
rung: cảm chuông_vàng chuyển động lắc rinh
ruồng: bỏ rẫy
ruộng: bậc_thang đất đồng lúa muối nương vườn
ruột: gan già non thịt thừa
rùng: mình rợn
rút: cục gọn kinh_nghiệm lui ngắn quân ra thăm tiền tỉa
rủ: lòng nhau rê rỉ
rủi: may ro
rụng: lá rời
rụt: rè
rười: rượi
rước: dâu đèn đuốc họa kiệu
rượt: đuổi
rượu: bia cần chè lậu mạnh nếp vang
rừng: bạch_đàn cây cấm đặc_dụng đầu_nguồn già ngập_mặn nguyên_sinh nhiệt_đới núi phòng_hộ rậm rú tràm trồng xanh
rửa: hận mặn sạch tay tiền tội
rực: cháy hồng rỡ sáng
sa: bàn cơ đà đéc đọa hoa khoáng lầy mạc môn mù pa sả sút thải thạch trường
sai: bét biệt khiến làn_đường lạc lầm lệch nguyên_tắc phái phạm phép quy_cách quy_định sót số sự_thật trái tuyến
san: bảng bạt bằng định hô lấp nhượng phẳng sát sẻ sớt
sang: chảnh đàn đò đường giàu hèn năm_mới ngang sáng sảng sông sửa tay tên trang trọng xuân
sanh: nghị
sao: bản băng biển chép cho chổi hôm kim lãng lục lưu mai mộc tẩm tháng_giêng thổ vàng
sau: cùng đại_học đó hết khi lưng này nữa rốt sông sưa tay trước xưa
say: đắm ma men mê nắng nghề nồng rượu sóng sưa xe xỉn
sà: lan
sàm: sỡ
sàn: diễn đấu gác giao_dịch nhà nhảy
sàng: lọc sảy
sào: huyệt ruộng
sách: báo giáo_khoa hay hồng lược nhiễu tham_khảo trắng vải vở xanh
sám: hối
sán: lá
sáng: bóng chế chế_gia choang chói danh dạ đẹp giá kiến láng lạn lạng lập loáng lòng lóa mai mãi mắt nay ngày ngời quắc rõ rực sớm suốt sủa tác tạo tạo_trẻ tinh tỏ trí
sáng: xanh
sánh: bằng bước duyên đôi kịp ngang vai
sáo: diều ngữ rỗng trúc
sáp: nhập ong
sát: cánh hạch hại hợp khí khuẩn nhân nhập phạt sao sát sạt sinh sườn thủ thương thực trùng vai
sáu: dân
sải: bước cánh
sản: dịch dục giật hậu khoa lượng nghiệp phẩm phẩm_ocop phẩm_xanh phụ sinh vật xuất xuất_giỏi xuất_xanh
sãi: chùa
sạc: điện
sạch: bệnh bóng đẹp nhà nước sẽ trơn
sạt: lở lở_đất nghiệp
săm: lốp soi
săn: bắn bắt chắc đón đuổi lùng sóc trộm
sắc: bén cạnh chỉ diện dục đẹp độ giới hương lẹm lệnh lệnh_số luật màu mặt nét phong phục sảo tài thái thân thuế tố tộc xuân
sắm: sanh sửa tết
sắp: bày đặt hàng sẵn sửa tới xếp
sắt: cầm đá góc mịn nguyên_vẹn son thép vụn
sẵn: có dịp lòng sàng tay
sâm: banh cầm cần nghiêm
sân: bay bóng chim chơi cỏ đình ga gạch golf hận khấu khấu_hóa quần_vợt rồng si sướng thượng trường vận_động vườn
sâu: bệnh bọ cay đậm đo đục keo kín lắng lóng mọt nặng rầy róm rộng sa sát sắc sâu thẳm xa
sầu: bi đau đông khổ muộn não riêng thảm tư
sấn: sổ
sấu: già
sẩm: tối
sập: bẫy cầu gụ tiệm
sậy: lau
se: duyên lạnh sắt sẽ
sen: hồng vàng
sẻ: chia nửa
sẽ: sàng
sê: ri
sênh: phách
sểnh: tay
si: đần mê ngốc tình
siêng: năng
siêu: âm bão cấp đẳng độ hạng hình lợi_nhuận nhân phàm phẩm thanh thị thoát thực trái_đất tuyệt vẹo việt
siết: chặt chặt_tay
sinh: con cơ dục đẻ địa đôi đồ động đủ hạ hoá hoạt hoạt_đảng hoạt_đoàn hóa học kế kháng khí khoáng linh lộ lợi lực lý mạng mệnh nghề nghiệp ngôn ngữ nhai nhật
sinh: nhiệt nở nuôi phần phẩm quán quyển quý_tử sát sản sắc sống súc sự tài thành thái thái_học thái_số thiết thời thú thực tiền tồn tố trưởng tức tử vật vật_biển vật_cảnh
sinh: vật_học viên
sì: sụp
sình: lầy
sĩ: diện hoạn khí lâm phu quan số tốt tử
so: bì đo đọ đũa kè le sánh tài tuổi
soái: ca hạm
soát: vé xét
soạn: bài giả lời nhạc thảo
soi: bóng chiếu đường gương mói rạng rọi sáng xét
song: ca đường hành hỷ kiếm lập loan mã mây nguyên ngữ phi phương sắt sinh song tấu thai thân thưa
sòng: bạc phẳng
sóc: sơn trăng vọng
sóng: âm bạc đôi gió lừng ngầm người ngữ nhiệt nước sánh soài thần trào vô_tuyến vỗ xanh
sót: lại lòng
sọ: dừa não
sôi: bụng động gan máu nổi sục
sông: bạch_đằng bé bến_hải cái cầu chảy con công cửu_long đà đào đồng_nai đuống gianh hậu hồ hồng hương lam lô mã mê_kông ngòi nhánh núi nước suối thao tiền tô_lịch
sông: vàm_cỏ
sồi: già
số: báo cá_biệt chẵn chẵn_lẻ chia chính_phương chứng_minh có dách dân dân_vàng đen đề đếm điện_thoại đỏ đông độc_đắc ghế hạng hiệu hóa học hộ
số: hưởng hữu_tỷ khẩu kiếp kiểm_soát kiểu lẻ liệu lượng lượng_lớn mệnh một mới mũ nguyên nhà nhiều phận quân quốc quyết tay tài_khoản thập_phân thuế thương thứ_tự thực
số: tiền tối_thiểu tổng trang trời trung_bình tử_vi vốn xe
sống: chậm chết chung còn có_ích cùng dai dậy đẹp động đời gấp hạnh_phúc hòa_thuận khỏe khỏe_mạnh lao lâu mái mãi mãi_mãi mòn mũi ngâm nghĩa_tình nhăn nhờ sít sót sượng
sống: tạm thanh_bạch thọ thử tình_cảm tích_cực văn_minh xanh xứng_đáng
sốt: cao dẻo mò nóng rét ruột sắng sởi xuất_huyết
sổ: bảo_hiểm bộ cái cầu đen điểm điện_tử đỏ gạo ghi_ơn hộ_khẩu hưu khám lòng lồng mũi mục nợ sách số sức_khỏe tang tay thai thu_thuế tiết_kiệm toẹt vàng
sơ: bài bộ cấp chế cứu đẳng đồ giao hoảng hở hữu kết khai khảo khởi lậu lược mi nhiễm phạm sài sinh sót sơ suất tán tâm thảo thẩm tuyển yếu
sơn: ca cảnh dã dầu dương đoòng động hà hải hậu khê khoáng la lâm lót mài mạch mỹ nước nữ pháo tặc tây thôn thủy tinh tịnh trang trà trại
sờ: mó nắn soạng
sớm: chiều hôm khuya mai muộn sủa tối trưa
sở: ban_ngành cầu chỉ công_thương dĩ du_lịch đắc hữu khanh lao_động nguyện nông_nghiệp nội_vụ tài_chính tại thích thuộc thú trường tư_pháp văn_hóa xây_dựng y_tế
sởn: gai_ốc
sợ: hãi sệt trách_nhiệm vợ
sợi: bông chỉ_hồng dây dệt thuốc tóc tổng_hợp
su: hào su
suất: ăn cơm học_bổng lương quà
sui: gia
sum: họp sê suê vầy
sung: công mãn quân sướng sức túc
suôn: đuột sẻ
suông: sẻ
suồng: sã
suối: khoáng nguồn nước_nóng rừng tiên vàng
suốt: đêm đời ngày
suy: bại biến bì bụng cứ diễn dinh_dưỡng đoán đồi gan giảm kém kiệt ngẫm nghiệm nghĩ nhược niệm suyển sút sụp tàn tặc tâm tệ thai thận thoái tim tính tôn tổn tư tưởng vi vong
suy: xét yếu
sù: sì
sùi: sụt
sùm: sụp
sùng: bái đạo kính mộ tín
súc: miệng sinh tích vật
súng: cối đại_bác đạn hỏa_mai lục máy ngắn ống săn trận trường
sút: cân giảm kém thủng
sũng: nước
sục: sạo sôi
sụt: giá giảm lở lún sùi
sư: bác đệ đoàn đồ huynh muội ông phạm sãi thầy tổ trưởng tử
sưng: húp tấy vù
sương: giá gió khói mai muối mù phụ
sườn: đồi núi xào xe
sướng: khổ tai vui
sưởi: ấm
sượng: mặt sùng trân
sừng: sỏ sững tê_giác
sứ: bạch đoàn giả mạng mệnh quán quân thần trắng
sức: bật bền cạnh_tranh căng chiến_đấu chịu_đựng dân đẩy đề_kháng ép gió hấp_dẫn hút kéo khoẻ khỏe lan_tỏa lao_động lực mạnh mạnh_mềm mấy mua nặng người ngựa nóng nước sáng_tạo
sức: sản_xuất sống sống_mới trai trẻ vóc vươn xuân
sử: ca dụng gia học liệu sách sinh thi vàng xanh
sửa: chữa đổi đường lỗi mình sai sang sắc_đẹp soạn
sửng: sốt
sữa: bò bột chua đậu_nành học_đường mẹ ong_chúa tươi
sự: an_toàn biến bình_yên chủ cố cơ đời hài_lòng hưởng_ứng hy_sinh kiện lãnh_đạo lạc_quan lựa_chọn nghiệp phát_triển phận phụ quan_tâm sống sống_còn thay_đổi thành_công thật thế
sự: thể thống_nhất tiến_bộ tình tích trưởng_thành vật việc vụ
`;
