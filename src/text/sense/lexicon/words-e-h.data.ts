/**
 * General vocabulary, heads E-H: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsEH = `
e: ấp dè lệ ngại rằng sợ thẹn
em: bé chồng dâu gái họ nhỏ nuôi rể ruột thơ trai út vợ
eo: biển éo hẹp lưng óc sèo
én: bạc liệng
ép: buộc dầu duyên giá lòng nài uổng xác
ê: a ẩm chề hề kíp
êm: ái ả ấm dịu đẹp đềm ru tai thấm xuôi
ế: ẩm chồng hàng vợ
ếch: nhái ộp
ga: lăng lông nối tàu tô trải_giường xép
gan: bàn dạ góc ì liền lì ruột thận to vàng
gang: tay tấc thép
gay: cấn gắt go
gà: ác con công_nghiệp cồ đông_tảo đồi gáy gật gô hấp_mái lôi mái mờ nòi què qué rừng ta tây tồ trống vịt
gào: rú thét
gác: bếp bút cầu chắn chân chuông cổng đêm giàn lửng mái thượng trọ xép
gáy: gáy sách
gả: bán chồng
gãy: cành đổ góc gọn xương
gạch: bỏ chân chéo đá hoa lát men mộc ngang ngói non nối nung ống vồ xóa
gạn: gùng hỏi lọc
gạo: ăn bài cẩm chợ cội cũ lứt nếp nước rang sống tám tấm tẻ trắng
gạt: bỏ gẫm lệ nợ nước_mắt tàn
găng: bóng tay
gắn: biển bó kết liền mác với xi
gắng: công gượng sức
gắp: lửa thăm
gắt: củ gao gỏng
gặm: nhấm
gặp: dịp gỡ hạn hội khó khó_khăn lại may mặt nạn nhau phải thời
gặt: bão hái lúa
gân: cốt cổ guốc máu nhạc sức
gây: án ấn_tượng bất_hòa bệnh cấn cháy cháy_nổ cháy_rừng chiến chuyện dấu_ấn dậu dựng giống gổ hại hấn hận hứng men mê nên nền nghiện nguy_hiểm nhiễm nợ oán ô_nhiễm quỹ ra rối
gây: rừng sốc sốt sự tai_nạn thiện_cảm thù thương_tích tiếng tiếng_vang tội trồng vốn xôn_xao
gầm: cầu gào ghè giường gừ rú trời
gần: bên dân đây gặn gận gũi gụi kề nhau nhất như nửa xa
gầy: còm dựng đét đi gò gộc guộc nhom rạc sống trơ
gấm: hoa lụa vóc
gấp: bách bội đôi gáp kết khúc lưng nếp ngày ruổi rút sách
gấu: áo bông chó mèo ngựa trúc
gật: đầu gà gù
ghe: bầu chài ngo tàu xuồng
ghen: ăn ghét tị tuông tức
ghè: đầu
ghép: cành cây đôi hình nối phổi tạng tim vần
ghẻ: lạnh lở
ghê: gớm người răng rợn sợ tởm
ghế: bành băng bố dài đá đẩu điện đôn gập mây ngồi tựa xoay
ghi: âm bàn chép chú công công_ơn danh điểm đông hận hình lòng nhanh nhận nhớ nợ ơn số sổ tạc tâm tên thù xương
ghì: chặt
ghìm: cương giá
gia: ân ẩm bản bảo biến binh bộc bội cảnh cầm chính chủ công cố cư cường dụng đạo đệ đinh đình định đồng giáo giảm hào hạn hệ hình huấn hương kế khách lai lâm lễ long lộc
gia: lực miện nghiệp nghĩa nhân nhập nô nương ơn pháp phả phong phú phụ quyền quyến sản sĩ súc sư tài tăng tiên tiền tiểu tốc tộc trang trọng truyền trưởng tư vận viễn vị vương
giai: âm cấp điệu đoạn đoạn_mới lão ngẫu nhân phẩm tác tầng tế thoại
gian: ác dâm dối giảo hàng hiểm hùng khó khổ lao lận manh nan nguy nịnh phi phu tà tặc tham thương trá triển_lãm truân trưng_bày xảo
giang: cảng hà hồ mai sơn thành
giao: ban bào bán binh bóng ca cảm cân cấu chiến chỉ_tiêu chuyển dịch duyên đãi đất đấu điểm điện đoan hàng hảo hẹn hoan hòa hội hợp hưởng hữu kèo kết khoán liên lộ lưu nhau
giao: nhận nhận_quân nhiệm_vụ nộp phong phó phối quân quyền rừng sự tế thiệp thoa thông thời thủy thương thừa tiếp tiễn tranh trực tử ước việc
già: cả cỗi dặn đời giang giận giơ hàng họng khọm khú lam làng làng_bản lão móm mồm néo nua nửa rái tay trẻ yếu
giàn: bầu dáo giáo giụa hoa hòa_nhạc kèo khoan khoan_dầu mướp nho tên_lửa thiêu trầu
giành: chính_quyền chỗ độc_lập giải giật lấy quyền thành_tích thắng thắng_lợi
giàu: có đẹp mạnh nghèo sang sụ tình_cảm tình_nghĩa truyền_thống
giày: bát_kết da dép đạp đinh thể_thao vải vò xéo
giá: áo bao_nhiêu bán băng bèo bia biểu bình buốt cả chào chết chợ cố_định cước dụ đất đậu đèn đi đỡ gốc hành hối_đoái hời khung lạnh mà mua nhạc nhập như noi nông_sản phải rét
giá: rẻ sàn sách sống thành thấp thị thị_trường thuê thú trần trị trị_sống vàng vé vẽ xăng
giác: độ hơi mạc mút ngộ ngủ quan thư
giám: binh định đốc hiệu hộ khảo lý mục quan sát sinh thị thu
gián: đất điệp đoạn quan tiếp
giáng: cấp chức đòn hạ họa phàm phúc sinh thế trả trần
giáo: án dân dục dưỡng đầu điều đồ đường giới gươm hoàng hóa hội hữu khoa lí luật lý mác phái phẩm phường sinh sĩ sư tài thụ thư trình trưởng viên viện vụ xứ
giáp: bát binh chiến công dần giáp giới hạt hột lai lá mặt ranh thân trận tý vị
giả: bộ cách câu cầy chết da danh dại dạng dối dụ điếc định đò gạo hiệu hình kế lả lời mạo mô nai ngơ ngụy như sơn sử tá tảng tạo thiết thuyết tiếng tóc trang trá tưởng tượng
giả: vật vờ xưng
giải: ách bài bày binh bóng bóng_đá buồn cấp chạy chấp chi công cứu đáp đấu độc đua ghế giáp hạn hạng hiệu hòa kết khát khuây khuyến_khích mã mê nén ngân
giải: nghệ nghĩa ngoại_hạng nguyên nguyên_nhân nhiệm nhiệt pháp phẫu phiền phóng phóng_quân phương_trình quán_quân quyết rượu sầu sự tán thao thể thích thoát thuật thưởng tích
giải: toán trình trí trừ ước vàng vây vô_địch
giảm: án áp_lực bớt chấn dần đau đẻ đói đói_nghèo giá hình khinh khí_thải lãi lỗ ma_sát miễn nghèo nhẹ nhiệt ô_nhiễm phát phát_thải sinh sút tải thiểu thọ thuế tốc tốc_độ tội
giảm: trừ xóc
giản: chính dị đồ đơn lược tiện ước yếu
giảng: bài dạy đàn đạo đường giải hòa khóa kinh nghĩa sư thuật văn viên võ
giảo: giám hoạt
giãn: cách dân gân nở nợ tiến_độ
giãy: chết giụa nảy
giăng: cờ đèn hoa lưới mắc
giằng: co xé
giặc: covid cướp dốt đói giã lửa minh mỹ ngoại_xâm nội_xâm pháp
giặt: giũ là ủi
giây: lát phút
giần: giật sàng
giấc: điệp mộng mơ ngàn_thu ngủ nồng xuân
giấm: cái ghém ớt
giấu: diếm dốt giếm mặt mình quanh tung_tích
giấy: báo bản bạc bóng bổi chứng_minh chứng_nhận chứng_sinh chứng_tử dầu dó đăng_ký giới_thiệu gói in kẻ khai_sinh khai_tử khen kính lọc lộn má mời mời_họp nến nghỉ_phép nhám nợ
giấy: phép rách sáp than thông_hành tiền tím tờ triệu_tập ủy_nhiệm ủy_quyền vàng vệ_sinh vụn xác_nhận xe
giẫm: chân đạp nát
giận: dỗi dữ hờn lẫy thân tím_mặt
giập: bã_trầu gãy giạ
giật: cấp cục dây gân giải giây giọng giùi giùm gộc lấy lùi lửa mình nảy nóng nợ thót tiền
giậu: thưa
gieo: cầu hạt hạt_giống mạ mầm mưa_gió neo quẻ rắc trồng vạ vần
gièm: pha
giéo: giắt
giêng: hai
giếng: dầu khoan khơi nước phun thơi trời
giết: chóc hại mổ người thịt thời_gian
giễu: cợt nhại
giong: buồm giong ruổi
giò: bì chả lụa nạc thủ
giòi: bọ
giòn: giã giòn tan tươi
gió: bão bắc bấc bụi chướng đông giăng giật hanh heo_may lào lốc lùa lửa mát máy mới mùa mưa nồm núi sương trăng xoay_chiều xoáy
gióng: giả hàng lên trống
giỏ: hoa rác xách
giỏi: giang lắm
giọng: ca cao điệu đọc hát kim lưỡi nói thổ_mở thơ trầm văn
giông: bão tố
giối: già
giống: cái cây cây_trồng đực gốc hệt loài lợn lúa má mới người nhau như nòi tốt vật_nuôi
giỗ: chạp đầu tết tổ
giội: bom
giờ: ăn cao_điểm chết chính chót đây đồng_hồ g gặp_mặt giao_thừa giải_lao giấc gieo hành_chính học làm_việc lâu này phút tan_tầm thân trái_đất tý vàng
giới: cầm_quyền chính_khách chuyên_môn chức doanh_nghiệp đàn đầu_não giáo hạn luật mày mốc nghệ_sĩ nghiêm nữ quan sắc sĩ_quan thiệu tính trẻ trí_thức truyền_thông tuyến từ tử
giở: giọng mặt mình quẻ sách trò trời
giun: dế đũa kim sán
giùi: mài
giúp: bạn dân đáp đời đỡ đỡ_nhau ích nhau nước_bạn rập sức việc
giũ: bỏ sạch
giục: giã
giương: buồm cao cao_cờ cánh cờ cung mắt nanh oai ô vây
giường: bệnh chiếu đệm mối ngủ phản thờ tủ
giữ: bền bo chặt chân chùa chức chữ_tín dáng dịp đạo đạo_đức đạo_hiếu đất độc đời đúng ghế giá gìn hòa_khí hồn kẽ khoảng_cách khư_khư kín kỷ_luật lại lấy_nước lễ lời
giữ: lời_hứa lửa màu mã mạng miệng mình mồm mực nếp ngôi nguyên nhà nhịp nước phép rịt rừng sạch sạch_đẹp sức_khỏe tết thân thế thể_diện thói trật_tự trẻ tròn trọn vai vai_trò
giữ: vệ_sinh vững xe ý
giữa: chừng đường hè kỳ lúc năm ngày tháng trời trưa
gìn: giữ
gò: bó cao công công_đông đất đống ép gẫm lưng ma má ngựa ông_đống vấp
góa: bụa chồng vợ
góc: bếp biển bù cạnh chết độ đường kề khuất lượn máy nhà nhìn nhọn núi phố quay so_le trong trời tù vuông vườn
gói: bánh cước ghém gọn gửi mở quà thầu
góp: bàn chợ công của gió giọng giỗ gom lực máu mặt nhặt nhật nhóp phần sức tiền vốn vui ý
gót: chân đỏ giày sắt sen son
gọi: dạ đàn điện điện_thoại đò hè hồn là lính mời nhập_ngũ tên thầu vía vốn
gọn: gàng ghẽ lỏn mắt nhẹ
gọng: kìm kính vó
gọt: dũa đẽo giũa vỏ
gồ: ghề
gồm: cả có
gốc: cây đa gác nguồn phần rạ rễ tích từ tử
gối: bông chăn đầu đất đệm ôm quỳ vụ xếp
gốm: bàu_trúc bát_tràng sứ
gỗ: dán lạng lậu lim lũa mun quý tạp tếch tròn ván xẻ
gội: đầu nhuần rửa
gột: rửa sạch
gờ: giảm_tốc ráp
gớm: ghiếc guốc
gởi: gắm
gỡ: bí bỏ đầu gạc hòa khó mìn rối tháo tội vướng_mắc
gợi: cảm chuyện hình lại lên mở nhớ tả tình trí ý
gợn: sóng
guồng: máy nước quay
gù: lưng
gùn: ghè
gục: đầu ngã
gươm: dáo đao đàn giáo giáp súng thiêng
gương: cầu chiếu điển_hình hậu lõm lồi lược mặt mẫu nga sáng sen tày_đình tày_liếp thiên_hạ tiêu_biểu xe
gượng: cười dậy ép gạo nhẹ
gừng: gió
gửi: gắm lời mua quà thân thư tiền tiết_kiệm trẻ trọn xe
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
