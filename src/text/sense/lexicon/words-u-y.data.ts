/**
 * General vocabulary, heads U-Y: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsUY = `
u: ám ất buồn hoài linh mê minh não nhọt sầu tịch uất uẩn xơ xù
uất: hận nghẹn ức
uẩn: khúc
uể: oải
ung: dung nhọt thối thư thư_phổi thư_vú
uốn: cong éo khúc lượn nắn tóc ván
uống: nước rượu rượu_bia thuốc thử trà
uổng: công phí
uy: danh dũng hiếp linh lực nghi nghiêm phong quyền thế tín vọng vũ
uyên: bác thâm ương
uyển: chuyển
ùa: vào
ú: ớ
úp: mặt mở
ủ: ấm bệnh dột ê men mưu phân rũ
ủng: hộ
ủy: ban lạo mị nhiệm quyền thác trị viên
ưa: chuộng nắng nhìn thích
ưng: bụng chịu thuận ý
ươm: cây mầm mầm_xanh tạo tơ
ương: bướng gàn ngạnh
ước: ao chung chừng định đoán hẹn hiện_lệ lượng mong mơ mơ_xanh muốn nguyện thúc tính vọng
ướm: hỏi thử
ướp: hương lạnh xác
ướt: át đẫm mưa nhẹp sũng
ưu: ái đãi đãi_thuế điểm hạng khuyết_điểm lự phiền sầu sinh thắng thế tiên trội tú tư việt
ứa: lệ
ức: chế đoán hiếp triệu
ứng: biến cử cử_viên dụng dụng_ai dụng_cntt đáp đối hòa hòe hợp khẩu nghiệm nghĩa phó tác tấu thí trước trực tuyển vận viên xử
va: chạm đập li vào vấp
vai: chính diễn kề_vai phụ sát_vai trò vế
van: lạy lơn nài tim vỉ xin
vang: bóng danh dậy dội động lừng mãi rền trời vọng
vanh: vách
vay: lãi mượn nặng_lãi nợ nước_ngoài tiền tín_dụng trả vốn
vàng: anh ảnh bạc cốm đá đỏ giòn hoe khè khối lá mã mắt nén ngọc ố ròng son tâm tây thau tôi trắng tươi úa võ
vành: đai đai_xanh khăn móng_ngựa nón tai vạnh
vào: bếp cuộc cửa đảng đêm đề đoàn đội đời giờ hàng hạng học hội hùa khoảng lề lòng lỗi lúc mùa nếp phe rừng sâu số sổ tận trận tròng tuổi tù vai viện
vá: chéo lưới trời víu xe
vách: đá ngăn núi tường
vái: lạy
ván: bài cờ cửa đóng_thuyền gỗ khuôn lướt sàn
váng: dầu đầu sữa vất
vải: bạt bông lanh lụa màn sợi thiều thổ_cẩm vóc
vảy: cá
vãi: chùa
vãn: cảnh hồi niên tuồng
vãng: cảnh lai
vạ: lây miệng vật
vạc: dầu
vạch: kẻ kẻ_đường kế_hoạch lối mặt mốc ra tội trần trời xuất_phát
vạn: an cố cổ dặm đại đò hạnh hoa khổ kiếp_sầu lịch năng ninh phần phúc sự thế thọ toàn tuế tượng vật xuân
vạt: áo rừng
văn: bàn bản bằng bia bút cao chấn chỉ chương công đàn đoàn đức giang giám giới hào hiến hóa hóa_đọc hóa_phẩm hóa_số học khấn khoa khố kiện lang lãng liệu
văn: mạch mẫu miếu minh nghệ nghệ_sĩ nhã nhân nói phái pháp phạm phong phòng phòng_phẩm quan sách sĩ tế thánh thân thần thể thơ thù thư tuyển từ tự vần vật vẻ
văn: xuôi yên
vằn: vện
vắn: số tắt
vắng: bóng khách lặng mặt ngắt nhà tanh teo tin vắt vẻ
vắt: chân mình nước óc sức sữa vẻo xổ
vặn: hỏi vẹo
vặt: vãnh
vâm: vấp
vâng: dạ lệnh lời theo vâng
vây: bắt bọc bủa cá cánh hãm quanh ráp
vần: bằng công điệu thơ vè xoay xuôi
vầng: dương hồng sáng thái_dương trán trăng
vầy: duyên vậy vò
vấn: đáp đề khăn nạn tâm vít vương
vấp: ngã phải váp
vất: bỏ vả vưởng
vấy: bẩn máu
vẩn: đục vơ
vẩy: nước
vẫn: còn cứ là luôn thạch vậy
vận: chuyển dụng đen động động_trường động_viên hà hành hạn hội hội_mới khí mạng mẫu mệnh nước số tải tải_biển thế tốc trù văn
vập: vồ
vật: báu cản chất chướng_ngại chứng cổ dục dụng giá hậu hóa học kỷ_niệm liệu liệu_nổ lí lộn lực lý lý_học mọn nài nuôi phẩm quyền quý thế_chấp thể tổ tuỳ_thân
vật: tư vã vẻ vờ vưởng
vậy: mà nên thay thì
ve: chai sầu sữa vãn vẩy vuốt
ven: biển bờ đê đô đường hồ rừng sông vẻn
vè: vẽ
vé: khứ_hồi máy_bay số tàu xe
vét: bùn cạn đĩa kênh_mương nồi sạch túi
vẻ: đẹp mặt ngoài vang
vẽ: bậy chuyện kỹ_thuật mặt tranh vẹ vời
vẹn: nguyên toàn tròn vẽ
vẹo: vọ
vênh: vang vách váo
về: chiều đâu đây đêm đích già hùa hưu không lâu nguồn nhà nước phe phép quê sau vốn với vườn
vết: bánh_xe bẩn chàm chân đạn đen máu nhơ nứt rạn sẹo thương tích
vệ: binh dân_phố đường quốc_đoàn quốc_quân sinh sĩ thành tinh tinh_vinasat
vi: ba_lô bằng bệnh cảnh chất diệu dưỡng điện_tử hành hiến huyết_quản khí_hậu khuẩn khuẩn_học lệnh lượng mạch mô ngôn phạm phân phẫu phim rút rút_corona sinh sinh_vật
vi: ta_min tế thanh tích_phân tính trần trùng vút xử_lý
viêm: da dạ_dày đường_ruột gan gan_b họng khớp loét màng_não mũi não nhiễm phế_quản phổi tai_giữa tấy xoang
viên: chức đạn gạch mãn nang ngoại ngọc thuốc tịch tròn
viền: áo
viếng: lăng_bác mộ tang thăm
viết: bài chì đơn lách lại lịch_sử máy nhật_ký phấn sách tay tắt thư tiếp văn
viễn: ảnh cảnh chinh chí du dụng dương đạo đông hành khách khơi kính phương tây thám thị thông thương tưởng vọng vông xứ
việc: chung công cưới đời gia_đình gì hệ_trọng hiếu hỉ_hiếu họ làm làm_nhỏ làm_tốt làng lành lạ lễ lớn mật nghĩa nhà nước quan quan_trọng quân riêng tang thiện tốt tư vàn
việc: văn_minh vặt việc_tang
viện: bảo_tàng cớ dẫn dưỡng_lão đại_học kiểm_sát nghiên_cứu pháp_y phí sách sĩ trợ trưởng vật_lý
việt: bắc dã gian hóa hương kiều kiệt minh nam ngữ quang quất thường trì vị yên
vinh: bảo danh diệu dự hạnh hiển hoa hóa linh lộc nhục phú phúc quang quy thăng tôn
vì: ai chưng dân đâu đời kèo khuất lẽ nể nước sao thế vậy
ví: bằng dặm dầm dầu dụ điện_tử giặm như thế thử tiền von
vít: vít
víu: vào
vỉ: nướng thuốc
vỉa: đá hè than
vĩ: cầm cận đại đạo độ kết mô nghiệp nhân thanh tố tuyến
vĩnh: bảo biệt châu cửu hảo hằng hưng linh long lộc lợi niên phú phúc quyết thạnh thuận tồn tường viễn yên
vị: chúa chủng đắng đất giác hoàng hôn_phu hôn_thê kỷ lai lãnh_tụ nể ngã ngọt nhân tất tha thanh thành_niên thần thế thế_mới thuốc thủy thứ tình trí tướng tướng_tài
vị: vua xuyên
vịn: cớ
vịnh: bắc_bộ cam_ranh hạ_long lăng_cô nha_trang thái_lan thơ
vo: gạo tròn ve viên
voi: biển chiến ma_mút nghịch rừng
von: vót
vò: rượu võ xé
vòi: nước rồng sen vĩnh voi
vòm: canh cung họng lá miệng trời trời_xanh
vòng: bán_kết bảo_vệ bạc bi cổ cung đai đấu đeo_tay đệm đời đua hoa kiềng kiểm_soát kìm loại luẩn_quẩn mỹ_nghệ ngoài ngực pháp_luật quanh quay quốc_tế sơ_khảo tay tay_lớn thành
vòng: tránh tròn vây vèo vo xoay xoáy
vó: câu ngựa
vóc: dáng dạc hạc người nhung
vót: chông nhọn
vỏ: bánh_mì cây chai đạn hộp kén não ốc quýt trứng xe
võ: biền bị chí_công công cổ_truyền dân_tộc đài đạo đoán đường khí lâm nghệ nguyên_giáp nhai sinh sĩ sĩ_đạo sư thị_sáu thị_thắng thuật trang tướng vàng văn_kiệt văn_tần
võng: lọng mạc mô mô_dù
vọc: vạch
vọng: canh canh_lâu các cổ gác hưởng nguyệt niệm phu tộc tưởng
vọt: tiến
vô: ân bào bại biên bổ bờ_bến can cảm chính chính_phủ chủ công cố cơ cớ cùng cực danh duyên dục dụng đạo đề điều_kiện đích địch định đối độ độc gia_cư giá hàm
vô: hại hạn hạnh hậu hiệu hiệu_hóa hình hình_trung học hồn ích kể khuẩn kỳ_hạn kỷ_luật lại lăng lễ loài loại lối_thoát luân luận_lý lương lương_tâm lượng lực lý mưu
vô: ngần nghề_nghiệp nghiệm nghĩa ngôn_ngữ nguyên_tắc nhân_đạo ơn phép phương quân quyền sản sắc sinh sỉ song số sự tài tâm tận thanh thần thần_luận thường thượng thừa
vô: thức tình tích_sự tính tỉ tổ tổ_chức tổ_quốc tội trách trách_nhiệm tri trùng tuyến tuyến_điện tư tư_lự vàn vạn văn_hóa vị vọng ý ý_nghĩa ý_thức
vôi: bột cát sống tôi trắng ve
vồ: dập ếch vập vồn
vồn: vã
vốc: nước
vốn: có cố_định cổ_phần dài_hạn dĩ đầu_tư là liếng lưu_động ngân_sách pháp_định sẵn sống từ tự_có vay văn_hóa xã_hội
vỗ: béo bờ cánh ngực tay về
vội: vàng vã
vơ: vất vẩn vét
vờ: vẫn vật vĩnh vịt
với: lại nhau tay
vớt: cứu tát tre vát xác
vỡ: bờ đê hoang kế_hoạch lẽ lòng lở mộng mủ nát nợ òa tan trận
vợ: bé cả chồng chưa_cưới con lẽ
vu: cáo khoát khống lan oan qui quy vạ vống vơ
vua: bếp chúa hùng lê phá_lưới quang_trung
vui: buồn chân chơi cười đón đùa hát hội hưởng khoẻ khỏe lòng mắt miệng mừng nhộn sống sướng tai tay tết thích thú tính trung_thu tươi vầy vẻ xuân ý
vun: bón đắp trồng vào vén vút xới
vung: phí tay tiền vãi vẩy
vuông: góc tôm tròn tượng vắn ve vức
vuốt: đuôi giận mắt mặt nanh râu ve
vuột: mất tay
vùi: dập đầu lấp xác
vùn: vụt
vùng: áp_thấp biên biên_cương biên_giới biển cao cao_nguyên cách_ly cát dân_cư dân_tộc dậy đất đất_mới đất_thiêng đồi_núi giáo giáp_ranh giải_phóng kháng_chiến khó
vùng: khó_khăn kinh_tế kín lãnh_thổ lên lõm lũ miền mỏ ngập_lụt ngoại_ô nguyên_liệu nông_thôn núi nước quê sâu tạm_chiếm trời trung_du trũng tự_trị vành_đai vằng vẫy
vùng: ven ven_biển xa xanh
vú: em sề sữa
vút: bay cao lên
vũ: bão đài đạo đình đoàn giai khí khúc kịch lực nhạc phu quang quế quốc thuật thư trang trụ trụ_học trụ_quan trường uy vương
vụ: án bản cháy cháy_nổ chiêm đông đông_xuân hại hè_thu kiện lợi lúa mùa nổ quang tai_nạn trái trưởng việc viện xâm_hại xuân
vụn: bánh nát vặt
vụng: dại đoán thối thúi trộm tu về
vụt: chạy qua sáng tàn tắt
vươn: cao dài khơi lên mình rộng tay tầm tới vai xa
vương: công đạo giả giã hầu hậu hoàng mệnh miện nghiệp phi phủ quốc quốc_anh quyền tôn tộc triều tướng tử vãi vấn vất vướng
vườn: ao_chuồng bách_thảo bách_thú cà_phê cảnh cây địa_đàng hoa nhà quốc_gia rau rau_sạch rượng rừng thuốc trẻ trẻ_thơ trường tược tượng ươm xuân
vướng: bận chân mắc vất víu
vượn: cáo người
vượng: khí phát
vượt: ẩu bão bậc biên biển cạn cạp dòng đèn_đỏ đỉnh giới_hạn hải hạn hỏa kế_hoạch khó khó_khăn khơi lên mặt mức ngục quá quyền rào sóng sông suối sướng tầm tẩu
vượt: thắng thoát thời_gian trội trường_sơn tuyến tù tường_lửa vũ_môn
vừa: đúng đủ học là lòng lứa mắt miệng mới nãy phải qua rồi sức tay tầm tròn vặn xoẳn xong ý
vừng: dương đen đông hồng ơi
vứt: bỏ rác
vữa: trát xi_măng
vững: bền bụng bước chãi chắc chân dạ lòng lòng_tin mạnh niềm_tin tay tay_chèo tay_lái tay_nghề tay_súng tâm thế tiến trãi vàng
xa: ảnh cách cảng cạ cộ cừ đà gần giá hoa khơi lánh lạ lắc lìa mã nhau nhà rời tanh tắp thẳm thơm tít vời_vợi xăm xẩn xỉ
xa: xót xôi xưa xứ
xanh: biếc cỏ đẹp đỏ hóa hơn lam lá lá_cây lè lét lơ mát mãi mặt mượt ngát ngắt nhợt nước_biển rêu rì rờn sạch sạch_đẹp thắm thẳm tím tốt trời tươi um xao
xao: động lãng nhãng nhiễm xác xuyến
xay: bột giã lúa nghiền xát
xà: beng bông cạp cừ đơn đùi_gạo kép lan lách ngang phòng tích
xài: phí sang tiền xể
xào: nấu nướng xáo xạc xới
xá: lợi tội xíu
xác: chết định minh nhận pháo suất_cao thịt thực tín xơ xứng
xách: động giỏ mé nách tai tay
xám: hối ngoét tro xịt
xáo: động măng thịt trộn tung xới
xáp: lá_cà
xát: hại xà_phòng
xả: hơi khí láng lũ nước nước_thải rác rác_thải stress súng thải thân
xảo: kế ngôn ngữ quyệt trá
xảy: chân đến ra tới
xã: anh_hùng bãi_ngang biên_giới đảo đoàn đội giao hội hội_đen hội_hóa hội_học hội_số hội_xanh luận miền_núi tắc thôn thuyết trấn trưởng
xã: ủy viên vùng_cao
xạ: hương kích thủ trị
xăm: hình mặt mình trổ xắn xoi
xăng: dầu e_năm nhớt pha_xị sinh_học thơm_đơ xái
xắc: cốt
xắt: lát
xẵng: giọng
xâm: canh chiếm đoạt hại lăng lấn lấn_biển lược mặn nhập nhập_mặn phạm thực
xâu: chuỗi kim tai xé
xây: cất chắc dựng dựng_đảng đắp lắp móng mộng mới nền nhà tổ_ấm trát tường
xấp: giấy xỉ
xấu: bụng chữ danh đi hổ máu mã mặt nết người số thói tính tốt xa xí xố
xẩm: tối xoan
xe: ba_gác bán_tải ben bò bọc_thép buýt buýt_nhanh cam_nhông ca_nô cấp_cứu chở_khách chuyên_dụng chữa_cháy container cộ cơ_giới cứu_hỏa cứu_thương duyên du_lịch đạp đạp_điện
xe: điếu điện đò gắn_máy gíp goòng hơi kéo kết khách lam lăn lôi lu lửa máy máy_điện mô_tô mui nâng ngựa ôm ô_tô pháo quệt rác tang tay_ga tải tăng tắc_xi
xe: thể_thao thô_sơ thồ thổ_mộ tốc_hành trâu trượt_tuyết tự_lái xích_lô
xem: bói chừng hát hội khinh lại mạch mặt nhẹ số thường trọng tuổi tướng tử_vi xét
xen: canh kẽ lẫn vào
xé: gió lẻ nát rào toạc xác
xéo: chân xó
xét: chỉnh chọn duyệt đoán hỏi lại nét nghiệm nghiệm_covid nghiệm_hiv nghiệm_máu nghiệm_nhanh tặng thăng_hạng tốt_nghiệp tội tuyển xử
xẻ: chia gỗ núi rãnh rừng tà thịt
xẻo: thịt
xê: dịch ra xích
xế: bóng chiều hộp tà
xếp: ải chữ đặt hàng hạng hình loại lớp xếp xó
xệch: xạc
xi: lanh líp măng nê_ma phông rô xao
xiêm: áo y
xiên: thịt xẹo
xiêu: bạt dạt lòng vẹo
xiềng: gông xích
xiếc: thú
xiết: bao chặt nỗi nợ
xin: ăn âm âm_dương cấp_phép chữ con đểu giúp hãy lỗi lộc phép tha thề tiền tri_ân vui_lòng ý_kiến
xinh: đẹp tươi xắn xẻo
xì: căng_đan dầu gà hơi ke ta_lin trum
xí: chỗ gạt nghiệp phần xóa xớn
xích: chân đạo đế đu hóa líp lô mích thố vệ
xít: chặt lại
xíu: mại
xỉ: quặng than vả xói
xỉa: răng xói
xo: ro
xoa: bóp dịu đầu nỗi_đau phấn tay
xoay: chiều chuyển đảo tít trần trở vần vòng xở
xoài: cát
xoáy: nước sâu trôn_ốc vào
xoe: tròn
xoen: xoét
xoi: bói mói
xong: chuyện đời nợ việc xuôi
xoong: nồi
xòa: tóc
xó: bếp xỉnh
xóa: án_tích bỏ đói mù mù_chữ nghèo nhà_tạm nhòa nợ sổ tội
xóc: đĩa lọ thẻ
xói: lở mòn mòn_đất
xóm: ấp chài đạo giềng làng nghèo ngõ núi thôn trọ trưởng xóm
xót: dạ lòng ruột thương xa
xỏ: giày kim lá mũi
xô: bồ bộ đa đẩy lệch ngã viết xát
xôi: chè gấc nếp thịt
xông: đất lên nhà vào xáo xênh
xốc: nách nổi tới vác xáo xếch
xối: nước xả
xốn: mắt xang
xốp: giòn mềm nhẹ
xổ: lồng nho số toẹt
xổi: thì
xộc: xệch
xơ: cua cứng_gan hóa mướp rơ vữa xác
xơi: cơm nước tái xực
xờ: xạc
xớ: lợ rớ
xới: cơm đất gà tung vật
xu: hào hướng nịnh phụ thế thời
xua: đuổi tan tay
xuân: ất_tỵ biên_phòng bính_ngọ canh chiến_sĩ diệu đầu đến đinh_mùi đỉnh đoàn_kết đường giáp_thìn hè hòa hội huyên hương lập lộc mai mậu_thân nhâm_dần phương quỳnh quý_mão sang
xuân: sắc sương tân_sửu thì thu thủy tiết tình trường trường_sa tươi tứ về xanh yêu_thương
xuất: bản bản_phẩm binh cảng cảnh chinh chúng dương gia giá hành hiện huyết khẩu khẩu_gạo kho kích lộ mưu ngũ nhập nhập_cảnh nhập_khẩu phát phát_điểm quân quyển sắc
xuất: siêu sứ thân thủ tinh_thần toán trận trình viện xưởng xứ
xuẩn: động ngốc
xung: điện động đột khắc kích lực mạch phong quanh sát yếu
xuôi: chèo chiều dòng gió lòng ngược tai tay
xuồng: ba_lá máy
xuống: cấp chân dốc đất đồng đường giá giống lệnh màu mồ nước sức tay thang tóc trần xe
xuy: suyển
xuyên: á bang đêm lục lục_địa táo tâm tâm_liên việt
xuýt: nữa xoa
xù: lông xì
xùng: xình
xúc: cát cảm cảnh chạm động giác phạm tác tiến tích tu xích
xúi: bẩy giục quẩy
xúng: xính
xủ: quẻ
xưa: cũ kia nay sau
xưng: bá danh hô hùng thần tội tụng vương
xương: bồ cá chậu cốt cốt_sống cụt đòn_gánh gà khớp máu_thịt rồng sọ sống sườn tủy xẩu
xước: da măng_rô
xướng: âm ca danh họa ngôn tế
xưởng: chế_tạo cơ_khí đóng_tàu in máy mộc sửa_chữa thợ trưởng
xứ: dừa đạo đoài huế kinh_bắc lạ lạng mường nghệ người nhiệt_đới phật quảng sở thanh thần_tiên thuốc thượng tuyết
xứng: danh đáng đôi hợp kì tầm với
xử: án bắn lí lý lý_nghiêm phạt phạt_nghiêm phạt_nguội sự thế trí vắng_mặt
y: án bác_sĩ bát bạ chang công cứ dược đạo đức giá hiệu học khoa lý nghề nghiệp phục quan quán sinh sĩ tá tế tế_xã thuật tổ trang
y: tý viện vụ xá yên
yên: ả bái bình châu chí cương dũng định giấc hùng hưng khánh lành lạc lặng lòng lòng_dân minh mô nghỉ ngơi ngựa ổn phận phong sơn tâm thành thân thế thủy tĩnh trí tử vui xe
yêu: biển_đảo cầu cầu_mới chiều chuộng dấu đạo đất_nước đời đương gia_đình hòa_bình lao_động ma mến mị nghề nhau nước nữ phụ quái quê_hương quý sách tha_thiết
yêu: thiên_nhiên thích thơ thuật thương tinh tổ_quốc trẻ trọng văn_học vận
yến: anh ẩm cầu oanh sào tiệc
yết: giá hầu hậu kiêu kiến thị
yếu: bóng đau điểm địa đồ đuối hèn kém lĩnh lòng lược lý mềm mục nhân ớt tâm thế thị tim tố vụ
yểm: bùa hộ tài trợ
yểu: điệu mệnh tướng
ý: chí chỉ chừng đảng đẹp định đồ hay hướng kiến muốn nghĩ nghĩa nguyện nhị niệm thích thơ thức thức_hệ tình tốt trung_nhân tưởng từ tứ vị yên
`;
