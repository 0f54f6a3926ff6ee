/**
 * General vocabulary, heads H: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsH = `
ha: hả
hai: bà_trưng bên chấm lá lòng lúa mang mặt mùa
ham: chơi chuộng danh đọc học học_hỏi hố lợi mê muốn sống thích tiền vui
hang: động hốc hổ hùm ổ pác_bó pắc_bó sâu
hanh: hao khô nắng thông vàng
hao: gầy hớt hụt kiệt mòn phí tài tốn tổn xăng
hay: biết chưa chữ dở gì hay ho hỏi học hơn khóc là làm lây lo lười nhất nhiêu nói ốm thiệt
hà: bá bắc chính đông giang hà hiếp hơi khắc khê lan lạm mã móc nam nội tằn tây tất thủ tiên tiện tĩnh trung
hài: cốt hòa hước kịch lòng nhi thanh
hàm: ân chứa ếch học hồ lượng oan răng rồng số súc tân thiếp thuyên thụ tiếu trên yên ý
hàn: điện gắn gió hóa huyên khẩu lâm luyện mặc nhiệt nho ôn quốc sĩ the thuyên thử thực vi xì
hàng: ăn bán bạc binh bông buồm cá cây cháo chợ chục chữ cót công_nghệ cứu_trợ dệt dọc đàng đào đầu đêm đệ đợi gai giang gia_dụng giả giậu giờ hà hải hậu hiên
hàng: hiện hiệu hoa hoá hóa họ không khối lang lậu loạt lối mã mẫu mộc mũ mục năm ngang ngàn ngày ngoại ngũ ngữ nhái nông nội nước ở phi phòng phố phở phục quà quán
hàng: rau rào rong rời tá tạp_hóa tầm tấm tháng thần thịt thú thủ_công thứ tiêu tiêu_dùng tồn_kho tổng trăm triệu tuần việt việt_nam xách_tay xáo xóm xuất_khẩu
hành: binh cải chánh chính chính_công chức cung cước dinh đạo động động_đẹp động_ngay động_nhỏ động_xanh giả hà hạ hình hung hương khất khúc ký lang lá lạc
hành: lễ lực lý mộc nghề nghiệp pháp phạt phi quân quyết sát sử sự tăm tây tinh tỏi tội trang trang_số trình trình_mới trướng tung vân vi viện
hào: chiến_đấu hào hiệp hoa hùng hứng khí kiệt lũy mục nháng nhoáng phóng quang quang_đảng sảng sĩ ven
há: chẳng dễ hốc miệng phải
hách: dịch
hái: chè hoa lộc lượm quả
hám: của danh gái lợi
hán: học nôm tộc tự văn việt
hát: bài_chòi bắc bội ca chèo dặm dân_ca đám đối giặm hò quan_họ quốc_ca ru then tuồng văn ví xẩm xoan xướng
hả: dạ giận hê hơi lòng mồm
hải: an âu cảng cẩu châu chiến dương dương_học đảo đăng đoàn đồ đội đường giang_hải hà hàm hậu khẩu lăng lí lục lưu lực lý ngạn ngoại phận phỉ phòng quan quân sản sâm sư tặc tần
hải: thuyền thủy tiêu triều trình trường vận vị vương vực yến
hảo: hán hảng hảo hạng tâm vọng ý
hãi: hùng
hãm: hại hình phanh tài thành tiệt trận xung
hãng: buôn phim sản_xuất tàu thông_tấn xe
hão: huyền
hãy: còn cùng để là luôn nhớ
hạ: áp bậc bệ bì bộ bút cách cám cánh cấp chi chí chỉ chu chứng cố cờ đài đẳng điền điểm độ độc giá giọng giới gục hàng hòa hồi huyền huyết lệnh long lộ lưu màn mã mình nang
hạ: nghị_viện nguyên ngục ngươn nhiệt phẩm phóng quyết_tâm sách sát sĩ_quan sốt tải tầng tầng_số thần thế thọ thổ thủ thủy tiện trại tứ uy viện vũ
hạc: cầm giấy nội
hại: dân mình người nhân nước sức_khỏe
hạm: đội tàu trưởng
hạn: chế chót điền định độ hán hẹn hẹp kỳ mặn mức ngạch sử_dụng vận
hạng: ba bét mục mức nặng nhất nhẹ nhì ruồi trung
hạnh: kiểm ngộ nhân phúc
hăm: dọa hăm he hè hở
hăng: hái hăng say tiết
hằm: hằm
hằng: đẳng hà năm nga ngày số tâm tháng thức tinh tuần
hắc: ám ín lào mã tinh
hắng: giọng
hắt: hiu hơi hủi xì
hâm: hấp mộ nóng
hân: hạnh hoan
hầm: bà_rịa bí_mật chông đường_bộ hào hập hè hố lò mỏ rượu tránh_bom trú_ẩn
hầu: bao bàn bóng cận chuyện đồng hạ hết họng kiện lễ như nữ phòng thiếp tòa trà tước
hấp: dẫn háy hấp hé hối hơi lực tấp thu thụ
hất: cẳng đổ hàm
hẩm: hiu
hậm: hực
hận: thù tình
hậu: binh bị bối bổ cảm cảnh cần chấn chiến chứng cung đãi đậu đường giang hiện_đại họa khối kiểm kì kỳ lê liêu lộc mãi môn nghĩa phẫu phi phóng phúc phương phương_lớn quả quân
hậu: sản sinh sung sự tạ thái thất thế thuẫn thuyết tình tố tra trường tự vận vệ
hè: đường hụi nhau phố thu về vui
hèm: rượu
hèn: chi gì hạ kém mạt mọn nhát nhã yếu
hé: miệng mở nở răng
héo: hắt hon mòn queo rũ úa
hét: giá to
hẻo: lánh
hẹ: lá
hẹn: gặp hẹn hò ngày thề ước
hẹp: bụng hòi lòng lượng
hên: xui
hề: chi gì hà hấn
hếch: hoác mũi
hến: sông
hết: bề cách cả chỗ chuyện cỡ dạ dịch đạn đất điều đời gạo hạn hẳn hồi hồn hơi khóa khôn kiếp lẽ lo lòng lời lượt lực mình mọi mức mực nhẵn ráo rồi ruột sảy sạch sức thảy thịt
hết: thời thuốc trách_nhiệm trọi trơn tuổi vía ý
hể: hả
hệ: đào_tạo điều_hành giá_trị luỵ lụy mặt_trời miễn_dịch quả quy_chiếu sinh_thái số thần_kinh thập_phân thống thống_hóa thức tọa_độ trọng tuần_hoàn tư_tưởng từ
hi: hữu sinh vọng
hia: mũ
hiên: ngang nhà
hiêng: hiếng
hiềm: khích kị kỵ nghi oán thù tị
hiền: dịu đệ đức giả hậu hòa huynh hữu khô lành lương mẫu minh muội ngoan nhân sĩ tài tế thảo thê thục triết từ
hiếm: con có hoi khi muộn
hiến: binh chế chương dâng đất định kế máu mình mô pháp tạng tặng thân ước xác
hiếp: bức chế dâm đáp
hiếu: chiến danh dưỡng đễ động hạnh hòa học khí kì kính kỳ nam nghĩa nữ sắc sinh sự thảo thắng thuận trung tử
hiểm: ác địa độc hóc họa hung nghèo nguy sâu trở tượng yếu
hiển: đạt hách hiện linh lộ minh nhi nhiên thánh thị vi vinh xanh
hiểu: biết biểu ngầm nghĩa nhầm rõ thấu ý
hiện: ảnh còn có diện dịch đang đại đại_hóa đồ giờ hành hình hữu kim nay nguyên nước sản sinh sống sự tai tại thân thời thực thực_hóa tình trạng trường tượng vật
hiệp: biện chủng định định_paris đồng hai hội khách lực nghị nữ phụ_hai sĩ tác tâm thương ước
hiệu: ảnh ăn buôn cầm chính chỉnh con dụng đính đoàn đồn đổi đơn hóa kỳ lệnh lịnh lực năng nghiệm phép phó quả quả_cao sách suất suất_cao tác thuốc
hiệu: trung trưởng ứng
hì: hục
hình: ảnh ảnh_đẹp bầu_dục bóng cầu chiếu chóp chụp chữ_nhật dáng dạng dung đa_giác đài đồ đồng hài hành hào học hộ hộp in không khối lăng_trụ lập_phương luật mạo mặt mẫu ngợm
hình: ngữ nhân nhi như nón nổi nộm pháp phạt sắc sự sự_hóa tam_giác thang thành thái tháp thế thể thoi thức trạng trình tròn trụ tượng tượng_hóa tứ_giác vẽ vị vóc vuông xăm
hí: hoáy họa hửng khúc kịch trường viện
hỉ: hả hỉ mũi nộ xả
hịch: tướng_sĩ
ho: gà gió hắng he hen khan khạc lao
hoa: anh_đào ban biên biểu cau cà cái chúc cúc cương đào đăng đất đèn đông đô_la đồng giấy hậu hiên hoét hòe hồng hương_sen khôi kiều kiểng kỳ lan lá lệ li loa lơ lợi lư mai màu
hoa: mắt mĩ mộng mỹ nguyệt ngữ nhường nở phấn phượng quả quỳ râm sen súng sữa tai tay tết thêu thị thơm tiên tình tím trà trái tươi tử_đằng văn viên vương xoan
hoa: xoè xuân
hoan: ca hỉ hoan hô hỷ lạc nghênh nghinh
hoang: báo dã dại đàng đảo điền địa đường liêu mang mạc mạc_hóa phế phí sơ tàn toàn toàng tưởng vắng vu
hoài: ân bảo bão cảm cổ của cựu đức hơi mong nghi nhơn niệm phí thai thương vọng xuân
hoàn: bị cải cảnh cảnh_sống cầu chỉnh công cổ đồng hảo hôn hồn khố kiếm lại mãn mỹ nghi ngơi nguyên phúc quân sinh tất thành thành_tốt thiện thuật thuế tiền toàn
hoàn: toán trả tụ tục vốn vũ
hoàng: anh ân cung diệu đạo đạt đế đồng đới đường gia giáo giáp hậu hoa_thám hôn kim lan lăng lẫm lê_kha liên_sơn long mai ngọc oanh phái quân quốc_việt quyền sa tà thành
hoàng: thái_hậu thái_tử thân thất tộc trùng tuyền tuyển tử văn_thụ yến
hoành: bồ độ hành hoành lưới phi sơn tráng
hoán: cải chuyển dụ đổi vị
hoảng: hồn hốt kinh loạn sợ vía
hoãn: binh lại nợ phiên xung
hoạch: đắc định tài
hoại: thư tử
hoạn: đường giới lộ nạn
hoạt: ảnh báo bát bản cảnh chất động hình họa kê kế khẩu khôi náo thạch tính
hoằng: dương hóa
hoặc: giả là
hoe: hoe
hoen: gỉ ố
hò: hát hét hẹn khoan khoan_huế la lơ reo
hòa: bình đàm điệu đồng giải giải_viên giọng hảo hiếu hiệp hoãn hội hợp hưởng kết khí lan lạc lẫn mạng minh mình mục nhã nhạc nhập nhịp phát phối tan tấu thuận thuế
hòa: trộn ước vang vốn
hòe: hoa
hòm: hòm phiếu thư xe
hòn: bi chồng dái đá đảo đất khoai mê_mái ngọc non tre
hóa: ân chất công đơn giá giải hoán học hợp kiếp lỏng phẩm phép ra sinh thành thạch thân tính trang trị vàng
hóc: búa hách hiểm môn
hóng: chuyện gió hớt mát
hót: rác
hỏa: châu công diệm đầu hiệu hoạn hồng khí khói lò lực mai mù pháo sa sơn tai táng thang thăng thiêu tiễn tinh tốc xa
hỏi: bài chuyện cung đáp đường giá han khó mẹo mua mượn nghĩa nhỏ thăm thi tội tra tuổi vay vặn vợ xin ý_kiến
hỏng: ăn bét hẳn hóc kiểu máy thi việc
họa: báo đồ hình hoạn hoằn may mi phẩm sĩ sư tiết vần viên
học: bài bạ bổng bộ bơi buổi chế chính chữ cụ cử đạo đều để đi đòi đọc đường được gạo giả giỏi gương hàm hành hát hè hết hiệu hoài hỏi hội khoa khóa kì
học: kỳ kỹ làm lại lệch liệu lỏm lớp luật lười lực lý_thuyết mãi mệnh mót ngành nghề nghiệp nghĩa ôn ở phái phần phiếu phiệt phí phong phủ quan quán quân_sự sách
học: sinh sinh_giỏi sĩ số tài tập tập_tốt thầy thêm thuật thuộc thuyết thuyết_mác thức tốt trình trò trò_nghèo trường vần vấn vẹt viên viện vị võ vui vụ
học: xá
họng: cứu_hỏa nước súng
họp: bàn báo chi_bộ chợ dân đàn hành hằng hội lại mặt phường tổng_kết
hô: biến danh hào hấp hoán hô hố khẩu khẩu_hiệu ứng vang
hôi: của hám hổi rình rích sữa tanh thối thúi
hôm: ấy đó kia mai nay nào nọ qua rằm sau sớm trước xưa
hôn: ám chính dâm hít lễ mê muội nhân phối phu quân sự thê thú ước
hông: hốc
hồ: ao ba_bể bán_nguyệt bắc bơi cá cá_basa cầm chí_minh chủ_tịch chứa dán dễ đập điệp giáo gươm hán hải hảo hoàn_kiếm hoạch hởi khẩu lao lì lô lơ mặt mị nghi
hồ: nguyên_trừng nuôi nước quý_ly sen sinh sơ tắm tây thỉ thủy thủy_điện thủy_lợi tinh tịnh_tâm trữ_nước tùng_mậu xí xuân_hương
hồi: âm ấy báo chuông chuyển cố cư cứu dương đáp đại đầu đó giáo giờ hôn hộp hương kinh kí ký lâm lâu mã môn này năm nghĩa nhỏ phục sau sinh sức tâm thôi tỉnh tố tràng trống
hồi: trước tục tưởng tỵ ức vốn xuân
hồn: cốt dân_tộc hậu lạc ma nhiên nước phách quê quê_hương thiêng thơ việt vía vong
hồng: ân bàng bạch_cầu bì cầu dân diễm diệp hà hài hào hạc hạnh hẩm hoa hoang hoàng hộc huân kỳ la lam lạc lâu lĩnh mai ngâm ngọc ngự nhan nhung phát phúc quân quần sâm tâm thái
hồng: thắm thập_tự thủy tường xiêm
hố: bom chữa_cháy đen ga sâu sụt tử_thần xí
hốc: hác hách hếch mắt núi
hối: cải đoái hả hận hôn lỗi lộ phiếu suất thúc tiếc
hống: hách
hốt: bạc hoảng liền nhiên rác thuốc
hổ: báo chúa cốt danh lửa mang ngươi phách phù phù_sinh phụ quyền quyển thân thẹn trướng tương tướng
hỗ: giá trợ tương
hỗn: chiến danh độn hào hống hợp láo loạn lốn mang quân tạp xược
hộ: bộ cá_thể chiếu dân đẻ đê độc gia_đình giá hồn khách khẩu kinh_doanh lại lệ lí lý mạng mệnh nghèo nông_dân pháp phòng phố phụ quốc sản sản_xuất sinh sĩ tang tá tập_thể tịch
hộ: tống vệ
hộc: bàn hơi máu tủ
hội: an ái_hữu bàn báo bảo_trợ buôn cải_lương chánh chẩn chợ chứng chứng_down cơ diễn đàm đảng đền đình đoàn đô đồng đồng_hương đường giá giảng gióng hát hè hiệp hoa
hội: hoa_xuân họa họp hương hữu khỏe khuyến_học kiến kín ký làng lễ lim luật_gia mắt môn mở mừng_thọ nghề_nghiệp nghị ngộ người_mù nhà nhà_báo nhà_văn nhập nông_dân phí phụ_nữ
hội: quán quần_chúng sách sinh_viên sở tam_điểm tam_hoàng tán tề thao thánh thảo thẩm thi thoại thơ thù_tạc trại trường trưởng tụ tương_tế tưởng viên xuân ý
hộp: bút cơm đen đêm giấy kín mực ngựa nhạc quẹt số sữa thư thư_thoại tin_nhắn xốp
hột: cơm mè vịt_lộn xoàn
hơi: ấm cay đâu đồng gas hiếm khi men mét người nước sức thở
hơn: ai bù cả chi đâu đâu_hết đời đứt gì hẳn hết hớn kém là lên một người nhiều nửa nữa tất_cả thế thế_nữa thiệt thua trăm
hờ: hững
hời: hợt
hớ: hênh
hớn: hở
hớp: hồn
hớt: hải hơ lẻo tóc
hở: hang môi răng
hỡi: đồng_bào ôi ơi
hợi: niên
hợm: hĩnh
hợp: âm ca cách cảnh cẩn chất cho chuẩn chúng_quốc chủng cộng danh dĩ doanh đồng hiến hôn khẩu khẩu_vị khí kim lệ lí lòng lòng_dân lưu lực lý lý_hóa mưu nhất phách
hợp: pháp pháp_hóa phần phố quần quẻ quy quy_chuẩn rạc sức tác tác_xã tấu thang thành thể thiện thời thời_trang thức thức_hóa tình tuyển từ vệ_sinh xướng ý
huân: chương công huy_chương tước
huấn: ca chính dụ đạo giới học lệnh luyện luyện_giỏi luyện_viên thị từ
huề: cả nhau vốn
huệ: tây trắng
hung: ác bạo dữ đồ hãn hăng hiểm hung khí nô phạm tàn táng thần thủ tin tợn yên
huống: chi gì hồ
huy: cận chương chương_vàng động hiệu hiệu_đảng hiệu_đoàn hoàng hoắc
huyên: đường náo thuyên
huyền: ảo ẩn bí chức diệu đề hoặc hồ khải lĩnh ngoại nhiệm phù thoại thuyết tích trang trân vi
huyết: án áp áp_cao bài bạch cầu chiến dịch dụ đằng hư khí lệ mạch nhục quản sắc sử tán tâm thanh thanh_học thân thống thư tộc tương
huyễn: hoặc
huyện: đảo đoàn đội đường lỵ miền_núi nghèo ngoại_thành nhà thị trưởng ủy ủy_viên vùng_cao
huỳnh: huỳnh quang tấn_phát thúc_kháng
huýt: còi gió sáo
hùa: nhau theo
hùng: anh biện ca cường cứ dũng đoán giảng hào hậu hoàng hồn hổ hùng hục khí kiệt lực mạnh tài tâm thiêng vĩ vương xưng
hú: còi hí hoạ họa hồn vía
húc: đầu nhau
húng: chó hắng lìu quế
húp: sụp
hút: bụi chết hàng hít hồn hơi khách máu mật nhựa nước ong thai thu thuốc thuốc_lá thuốc_phiện xách
húy: kỵ nhật
hủ: bại hóa lậu nho tiếu tục
hủy: án bỏ diệt duyệt hình hoại hoại_rừng mình ngôn thai
hũ: gạo hĩm
hụ: còi
hụt: ăn chân hẫng hơi
hư: ảo báo cấu danh đốn hao hại hèn hoại hóa hỏng không linh nát ngôn nhược nốt sinh số suy tật thân thực trương từ vinh vô
hưng: cảm hà hưng khởi nguyên phấn phế phục quốc thịnh vong vượng yên
hương: án ẩm bài chính chức cống dũng đăng đình đoàn đồng gia gian giang hào hoa hỏa hồn hội khê khói khói_trầm lão lạ lân liệu lí lúa lửa muỗi mục nhan nhu nông phấn quan quản
hương: quê sắc sen sơn sư thí thôn thơm thuần thủy thừa tỏa trà trầm trời trường trưởng ước vị vị_tết xã xưa
hươu: cao_cổ nai sao vượn
hường: mười
hướng: dẫn dẫn_viên dương đạo đạo_sinh đến đi hóa nghiệp ngoại nhật nội tâm thẳng thiện tới ứng về
hưởng: án dụng lạc lộc lợi nhàn phúc thái_bình thọ thú thụ ứng
hưu: binh bổng chiến non quan trí
hứ: hồn
hứa: hão hẹn hôn
hứng: chí chịu gió khởi mưa nước thú tình
hử: hừ
hửng: hờ nắng sáng
hững: hờ
hữu: ái cơ cơ_hóa duyên dụng dực hảo hạn hiệu hình ích khuynh lễ lũng nghị quan sản sinh sự tài tâm tình trách
hy: hữu lạp sinh vọng
hỷ: sự tín xả
`;
