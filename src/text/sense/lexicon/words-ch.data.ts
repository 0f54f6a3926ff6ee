/**
 * General vocabulary, heads CH: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsCH = `
cha: anh cả chả chú con cố đẻ đỡ_đầu già mẹ ông ruột xứ
chai: cứng lì lọ mặt nhựa sạn
chan: chan chát chứa hòa
chanh: cách chua cốm
chao: đảo đèn liệng ơi
chau: chuốt mày
chay: tịnh trường
chà: đạp là xát
chài: bẻm lưới
chàng: hảng hiu mạng rể trai
chào: bán cờ đón đời hàng hỏi mào mời mừng rào thầu thua xuân
chán: chê chường đời ghét nản nấy ngán ngắt phè
chánh: án chủ_khảo hội niệm thanh_tra tổng trị văn_phòng
cháo: gà hành lão lòng
chát: chúa xít
cháu: chắt chít con gái ngoan ngoại nội trai
cháy: âm_ỉ bỏng bùng chợ đen nắng nhà nổ rừng sém trụi túi
chả: cá chìa giò lụa nem
chải: chuốt đầu răng tóc
chảo: chống_dính gang
chảy: máu rửa rữa tràn xiết
chạ: làng
chạm: bong khắc lộng mặt ngõ ngưỡng nọc tay trán trổ
chạng: vạng
chạy: án bộ bữa chọt chợ chức chữa cờ cuống_cuồng đàn đạn đua đường ghe giấy hậu làng lo loạn maratông mánh máy rông sô tang thầy thận theo thi thoát tiền tọt tội trốn trường
chạy: trước vạy việt_dã vùng
chăm: bẵm bệnh bón chăm chắm chỉ chú chút học làm lo nom nuôi sóc
chăn: bông chiếu dắt đệm đơn ga gối màn mền nuôi thả trâu
chăng: dây đèn lưới tơ
chằm: chằm
chắc: ăn bền bụng chắn chân dạ hẳn mẩm nịch tay xanh
chắn: bùn cạ đường gió song xích
chắt: bóp chiu chít gạn lọc lưỡi mót
chẳng: ai bao_giờ bõ cần còn cứ gì hạn hề là lẽ may nề những qua quản thà trách
chẵm: chắc
chẵn: chòi lẻ
chặn: đầu đường đứng giấy hậu họng tay
chặng: đường
chặt: cây chém chẽ chịa đẽo hạ phá
châm: biếm chích chọc chước cứu điếu lửa ngòi ngôn rãi thuốc
chân: cầu châu chất chính chỉ chừ chữ dung đất đèn đế giày giá gỗ không lấm lông lý mây mệnh ngôn nguyên núi răng_giả ruộng tay tài thành thật tình tơ trắng trời tủ tướng vịt xác
châng: hẩng
châu: á âu bào báu chan chan_chứa chấu chúc đốc đức giang lệ lục mạo mỹ ngọc phi sa thành thổ úc
chầm: chậm
chần: chừ
chầu: chực giời hẫu rìa
chấm: bài biếm bút câu công dứt đầu đất điểm hết lửng mút phá phẩy số than thi thương
chấn: áp động hưng song thương tiêu
chấp: bút cánh chiếm chính choá chới cửu đơn hành hành_viên hữu kinh lệnh nê nệ nhặt nhận nhoáng pháp tay tác thuận trách
chất: bán_dẫn bảo_quản béo bốc bổ cặn cấm cháy chồng chưởng chứa dẻo đạm đống đốt độc độc_hại gây_nghiện gây_nổ hữu_cơ kháng_sinh khí khử_trùng kích_thích liệu lỏng lượng
chất: ma_túy ngất ngưởng nổ phác phóng_xạ phụ_gia rắn tải tẩy thải thật thơm vấn xám xơ xúc_tác
chấu: cắn
chẩn: bần bệnh đoán mạch tế trị
chậm: bước chạp chân chễ hiểu lớn lụt phát_triển rãi rì tiến trễ trí
chận: đứng
chập: cheng choạng chờn chùng mạch tối
chật: chội chưỡng cứng hẹp ních vật
chậu: cảnh hoa kiểng rửa rửa_bát thau
che: bạt chắn chở dấu dậy đạn đậy đùm giấu khuất kín lấp mắt mưa nắng phủ tàn tàn_che thân
chen: cạnh chân chúc đua lấn vai
cheo: cưới leo
chè: bánh búp chén chi chìa đen đường hạt hột kho lá rượu tàu thuốc xanh
chèo: bẻo chống đò đường kéo lái thuyền văn_chương
chém: giết gió to
chén: chú cơm đồng quan trà
chép: miệng nhạc sử tay
chẻ: củi hoe tre
chẹn: cổ họng
chê: bai bỏ cười ỏng trách
chênh: chao chếch lệch vênh
chế: áp bác bản biến cất chỉ dịch dục đánh đầu định độ độ_ăn giễu hiến hóa kiềm liệu ngự nhạo phẩm phục quyết tài tác tạo
chếnh: choáng
chết: cay cháy chắt chìm chóc chóng chủ chửa cứng dở điếng đòn đói đuối đứng giả giấc giẫm hụt khát lâm_sàng não ngạt ngất người oan oanh rét sặc sống tác thật tiệt trận tươi yểu
chểnh: mảng
chệch: choạng đường hướng
chi: bằng bộ cấp chiếc chít cho chút cục cử dùng đoàn đội họ hội khu lan li liều lưu nhánh phái phiếu phí phối rứa sẻ thu tiêu tiền tiết trả trì tử ủy viện
chia: bài buồn bùi cắt chác cột đều đôi độ động lẻ lìa lửa ly nhau phần phôi phối rẽ se sẻ tay tách tháp vui xẻ
chiêm: bao bái chiêm chiếp hóa lúa nghiệm ngưỡng tinh
chiêng: trống
chiêu: an bài binh dân đãi đãi_sở hàng hiền hoài hồi hồn khách mộ mời sinh tập thức tuyết vong
chiều: cao chuộng dài dày hôm hướng khách lòng ngang rộng sâu tà tối ý
chiếc: áo bánh bóng lá thân thuyền xe
chiếm: chỗ cứ dụng đoạt đóng giữ hữu lĩnh lòng ưu_thế
chiến: bào bại binh chinh công cơ cuộc cụ cục dịch đấu đấu_viên địa đoàn hào hạm hữu khí khu lợi_phẩm luỹ lũy lược lược_gia mã mưu pháp quả quốc sĩ sử sự thắng thuật
chiến: thuyền thương tích tranh trận trường tuyến tướng vụ xa
chiếp: chiếp
chiết: cành giảm khấu suất trung tự xuất
chiếu: bóng cao chăn chệ chỉ cói cố đèn điện hậu khán lệ lượng mệnh phim rọi sáng thư tướng
chim: bồ_câu cánh_cụt câu chích choè chóc chuột én gáy hòa_bình hót lạc mồi muông sâu sẻ ưng
chinh: chiến phạt phu phụ phục yên
chì: chiết khoáng
chìa: khoá khóa khóa_vàng vặn vôi
chìm: đắm lấp lỉm ngập nổi trôi xuồng
chí: ác chết chí choé chóe công cốt cùng dũng hiếu hướng hữu khí lớn lý mạng minh mục nguy nguyện phải sĩ tài_trai thành thân thiết thú tình tôn tuyến tử yếu
chích: choắt choè chòe chóe đòn máu ngừa thuốc
chín: bói chắn chiều chục chữ mé mọng muồi muộn nẫu rộ suối tới vàng
chính: bản biến cách chắn chuyên cống cung danh diện đáng đảng đại đạo đề điện đình giác giáo giới gốc hiệu khách khí khoá khóa kiến luận mục ngạch nghĩa ngọ nguyệt
chính: ngữ quả quân quốc quy quyền quyền_số sách sử sự tả tâm thất thê thể thị thống thức thực tiệp tông tri trị trị_gia trị_viên trường trực ủy vì vụ xác yếu
chỉ: báo bảo cần chực dẫn dụ đao đạo điểm định giới hiệu huấn huy huyệt khâu lệnh mặt mục nam nguyên nhị rõ số sợi tay tạo tên tệ thiên thị thống tiêu trích
chỉ: trỏ vàng
chỉnh: chiện đốn đốn_đảng hình huấn lí lưu_lý lý sửa tề thể trang trị
chĩu: nặng
chị: cả chàng chồng dâu em hai nuôi ruột
chịt: họng
chịu: chơi chuyện đòn đời đực đựng khó khổ khuất lãi lép lỗi lụy lửa lực nhục nợ phép phiền tang tải thôi thua thương tốt tội trách_nhiệm trận
cho: biết bú dù đến đi điểm hay không là mượn nên phép qua rằng rồi thuê vay
choai: choai
choàng: tỉnh vai
choá: mắt
choáng: choàng lộn ngợp váng
chon: chót von
chong: chóng đèn
chòi: canh gác mòi
chòm: râu sao xóm
chòng: chành chọc ghẹo
chó: chết dại đẻ điên má mực săn sói sủa
chói: chang chói loà lòa lọi mắt nắng rực tai
chóng: chày mặt vánh vợt
chót: lọt vót
chỏm: đầu núi
chỏng: chơ gọng lỏn vó
chõ: mõm mồm xôi
chõm: choẹ
chọc: ghẹo giận phá thủng tiết trời tức
chọi: gà trâu
chọn: giống lọc lựa mặt ngày nghề ra
chôn: cất chân giấu nhau rau sống vùi
chông: chênh gai
chồi: biếc cây non
chồn: cáo chân
chồng: chất chéo chềnh chưa_cưới con đống hờ lấp ngồng vợ
chốc: chốc lát lở nữa
chối: bay bỏ cãi phắt quanh tai tội từ
chốn: chốn
chống: án bão bạo_lực buôn_lậu cháy chế chếnh chỏi chọi cự dịch dột đói đối đỡ gậy giặc giặc_dốt giữ hàng_giả hạn lãng_phí lầy lò lũ lụt ma_túy nẹ ngập nóng phá phong_kiến rét
chống: rung sốc suy_thoái tham_nhũng tham_ô thấm thiên_tai thuốc_lá tiêu_cực tội_phạm trả trộm úng xâm_lược
chốt: chặn cửa dân_phòng giao_thông hãm hữu_nghị kiểm_dịch
chổi: lông quét than
chổng: gọng mông vó
chỗ: ăn ăn_ở chơi dung_thân dựa đỗ đỗ_xe đứng hiểm hở kín làm ngồi nương_tựa ở phạm trọ trống yếu
chộp: giật
chơ: vơ
chơi: ác bài bi bời chua chữ cờ đàng đẹp đĩ đùa giỡn hoang khăm lu_bù ngang ngẳng nghịch ngông nhởi phiếm sang sỏ thân trèo trò trổi trội vơi xấu xỏ xuân
chờ: chực đón đợi mong thời trực xem
chờm: hớp
chớ: chi có gì hề kể nên
chới: với
chớm: hé nở
chớp: ảnh bóng chiếng loáng lòa mắt nhoáng thời_cơ
chở: che hàng khách
chợ: an_toàn búa chiều dân_sinh đầu_mối đen đêm gạo hôm huyện lách mới nổi phiên quê tết trời
chợn: mắt
chợp: mắt
chợt: nghe nghĩ nhớ thấy
chu: cấp choa chu chuyển du đáo đi kì kỳ mật niên sa tất toàn trình tuế văn_an vi
chua: cay chát loét lòm ngoa ngọt xót
chuẩn: bị chi đích đô_đốc hoá hóa mực nghèo tướng úy xác y
chuếnh: choáng
chui: luồn lủi nhủi rúc vào
chum: vại
chung: chạ chăn_gối chân chiêng chiều cuộc cục cư đúc đụng đường gánh hưởng kết khảo lòng lưng nhau nhà nhất quanh qui quy sống sức tay thân thuỷ thủy
chung: tình vốn
chuôi: dao
chuông: báo chùa cửa điện đồng gió vàng
chuồn: chuồn lẹ
chuồng: bò gà trại trâu
chuốc: độc họa lấy oán rượu
chuối: hột lá ngự sứ tây
chuỗi: cung_ứng giá_trị hạt ngày sản_xuất
chuộc: lỗi tội
chuộng: lạ nghĩa
chuột: bạch chù cống đồng lang rút túi
chuyên: án ban biệt canh cần chế chính chở chú cơ cung dụng đề đoàn gia hóa khảo khoa khoản luận môn môn_hóa ngành nghề nghiệp nghiệp_hóa nhất quyền san sâu
chuyên: tâm trang trách trị trường tu viên viên_chính viết
chuyền: bóng cành tay
chuyến: bay công_tác đi đò hàng tàu thăm xe
chuyển: bánh bại bệnh biên biến bụng chỗ chữ dạ di dịch dịp dộc đổi đổi_số đổi_xanh động giao giới giới_tính hàng hệ hoá hoán hóa hồi hộ_khẩu hướng khẩu khoản lay lời mình mục
chuyển: ngành nghề ngữ nhượng nợ phát quân sang soạn tài tải thành thế thể tiền tiếp trả trạng trường vần vận vế viện vị xoay
chuyện: ăn_ở bịa cổ_tích đời gẫu gì ngắn phiếm riêng tình tranh trò vãn vặt
chùa: chiền hương một_cột
chùm: ảnh bao chìa_khóa gửi hoa nhum sáng thơ tia
chùn: bước chụt tay
chùng: chình
chú: âm bác cháu dẫn em giải giễu họ lùn mục rể tâm thích tiểu trọng ý
chúa: đất nhật sơn tể thượng trời trùm
chúc: dụ mừng phúc rượu tết thọ thư tụng từ
chúm: chím
chúng: bay cư dân em mày mình nó sinh sống ta tao tôi
chút: chít đỉnh ít phận xíu
chủ: bài biên bút bụng chi chốt chứa công đạo đề điền động đợi gia hòa hôn hộ khách khảo kiến lực mục mưu não ngân nghiệp nghĩa nghĩa_mác
chủ: ngữ nhà nhân nhật nhiệm nhiệm_khoa nô nông nợ quan quán quản quy quyền rừng soái sở_hữu sự tài_khoản tâm tế tể thầu thể thuê thuyết tiệm tịch tịch_đoàn tịch_nước toạ
chủ: tọa tớ trại trì trị trương tướng từ tử ước viết vị xe xị xướng yếu
chủng: bệnh chẳng đậu loại ngừa tộc vắc_xin viện
chục: ngàn nghìn triệu
chụm: chân đầu
chụp: ảnh đèn ếch giật hình lấy mũ
chưa: bao_giờ biết chắc chi chừng đủ hề kể từng
chương: dương hồi mục mỹ trình
chường: mặt
chước: lượng tửu
chướng: khí mắt ngại tai
chưởng: ấn khế lý môn
chừng: đâu độ hồ mực nào
chứ: gì không lị sao
chứa: chan chấp chất chở đầy đọng đựng hụi thổ trọ
chức: danh dịch giám_đốc lực năng nghiệp phận quyền sắc trách trọng tước việc vị vụ
chứng: bệnh chiếc chỉ cơ cớ cứ dẫn gian giám giải khoán kiến lao lý mất_ngủ minh minh_thư nghiệm nhân nhận nhiếc nhượng phù quả tật thư thực tích trầm_cảm tri từ
chửa: đẻ hoang trứng
chửng: chạc
chữ: cái cái_hán hiếu kí ký nghĩa nho nôm nổi quốc_ngữ số thập thập_đỏ thập_tự tình tín vạn viết
chữa: bệnh cháy cháy_rừng chạy khỏi lành lửa mình thẹn trị trị_bệnh
chững: bước chạc lại
chực: chờ hẫng
`;
