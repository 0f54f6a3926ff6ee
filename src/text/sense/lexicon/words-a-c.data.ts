/**
 * General vocabulary, heads A to C: words of two (with `_`: three or more) syllables, grouped by their first syllable.
 * Source: compiled by hand for this project from common Vietnamese usage; spelling of the old tone placement, `y` kept.
 */
export const wordsAToC = `
a: dua ha la phiến
á: khôi thánh châu phiện quân
ác: chiến cảm độc liệt mộng ôn tâm tính ý nghiệt
ai: ai oán cập
ái: hữu lực mộ nam nữ quốc tình
am: hiểu tường
ám: ảnh chỉ hiệu hại muội sát thị
an: bang bình cư dân dưỡng dật định hưởng khang lành lạc nghỉ nhàn nhiên ninh ổn phận sinh tâm táng thái thân tĩnh toàn trí trú tọa ủi vui vị yên
án: mạng ngữ phí treo
anh: chị dũng em hào hùng linh minh ruột tài thư tuấn
ánh: đèn sáng mắt nắng trăng
ảnh: hưởng chụp viện
ao: cá hồ ước tù chuôm
áo: ấm dài giáp mưa phông quần thun trắng xanh phao
ảo: ảnh giác mộng thuật tưởng vọng
áp: bức chế dụng đảo đặt giải lực phích suất thấp thuế bách
ăm: ắp
ăn: bám bận bớt chay chặn chắc chặt chơi cắp cỗ cơm cưới cướp diện điểm gian hỏi học khách khớp lương mày mặc mòn mừng năn nên ngon nhậu nhịp nói ở quả sáng sương tết thua tiêu tiệc trộm trưa tươi uống vạ vặt vụng xin ý
ăng: ten
âm: ấm ẩm binh dương điệu đạo ỉ hộ hưởng lịch lượng mưu nhạc phủ sắc thanh thầm u vang tính
ấm: áp cúng êm no
ầm: ầm ĩ
ẩm: mốc thấp thực ướt
ân: cần hận hưởng nghĩa nhân oán tình xá
ấn: bản chỉ định độ hành loát phẩm tượng tín
ẩn: dật dụ giấu hiện náu nấp số tàng ý họa
ấp: ủ
âu: châu lo phục yếm
ấu: thơ trĩ dâm
ba: lê ba_rô_met phải lan vì_sao tiêu ba_lô
bà: con cụ mẹ già ngoại nội lão
bá: chủ đạo quyền tánh vương
bác: ái bỏ gái học sĩ trai
bạc: bẽo đãi hà liêu màu mệnh nhược tình
bách: chiến hóa khoa niên phát thú tính việt bộ
bạch: cầu dương đằng đàn kim tạng huyết_cầu
bài: báo bác bản ca giảng hát học làm luận tập thi thơ thuốc tiết toán trí trừ vị viết vở xích hịch ngoại thơ
bãi: bỏ biển bồi cạn chức công miễn nại tắm thải đỗ_xe giữ_xe rác
bại: hoại liệt lộ trận vong
ban: bí_thư bố biên_tập bảo_vệ cán_sự chấp_hành chỉ_đạo chỉ_huy công_tác đầu đại_diện đêm giám_đốc giám_hiệu giám_khảo hành khen lãnh_đạo mai ngành ngày nhạc nội_chính ơn phát phúc quản_lý quản_trị sáng sơ tặng thường_vụ tổ_chức tối trưa trưởng tư tuyên_giáo vận_động thanh_tra dân_vận kiểm_tra tuyên_huấn
bàn: bạc cãi cờ chải chân đạp ghế giao giấy hoàn là luận mổ phím tay tán thảo thắng thờ tính tròn
bán: buôn chạy chác cầu dẫn đảo đấu_giá hàng kết kính lẻ tháo nước nguyệt_san vé dâm độ
bản: án báo_cáo chất cáo_trạng đồ doanh dân đồng ghi hiến in kê làng lĩnh mệnh năng nguyên ngã ngữ nháp nhạc quyền sao sắc thân thảo thể tin tính tuyên_ngôn vẽ vị hùng_ca
bạn: bè bầu cùng_lớp dân đọc đời đồng_hành gái hàng hữu hè học thân thù trai trẻ tù xem đường nhỏ
bàng: bạc hoàng quan thính
bảng: biểu chữ cửu_chương điểm điện_tử đen đồ giá hiệu lảng lương màu nhãn quảng_cáo số tính tổng_kết tên vàng xếp_hạng cáo_thị danh_dự
banh: bóng
bành: trướng
bánh: bao cao_su chưng dày kẹo lái mì ngọt quy tét xe trôi trung_thu
bao: bao bì bọc biện biếu bố cao_su cấp che dung gai gồm giờ gói hàm hoa la lâu lăm lớn nhiêu năm phủ quanh quát tải thầu tiêu trùm tử vây xa xi
bào: chế chữa mòn ngư thai tử
báo: ảnh ân biểu cáo chí công cháy danh đài đáp động điện_tử đạo giá giới giấy hại hiếu hiệu hình mạng nợ oán tin thức thù tường trước ứng vụ yên giấy
bảo: an ban_nhân_dân bối chứng dưỡng đảm đao hành hiểm hòa hộ kiếm lãnh lĩnh lưu mật mẫu mạng ngọc quản quốc quyền tàng tháp thủ toàn tồn trì tợ trợ vật vệ
bão: bùng dông giật hòa giá lụt lũ lòng táp tố tuyết
bạo: bệnh chính chúa dạn động gan hành loạn lực ngược phát tàn
bắc: bộ bán_cầu cầu cực giang kạn kinh ninh nam phương thuộc trung_bộ hà sơn mê_thuột
băng: bó bàn bị băng chuyền cát_xét chương dính đài đảng đạn ghi_hình giá hoại hà hình huyết keo ngang nhạc nhóm rôn sơn tan tuyết từ vệ_sinh video
bằng: cấp chân chứng chừng cứ cớ hữu khen lái_xe lòng nhau phát_minh phẳng sáng_chế thừa tốt_nghiệp vai chứng
bắp: cải chân tay ngô
bắt: bài bẻ bí bớ buộc bẹt chước chợt cóc cóp cóc đầu đền ép gặp giam giữ khoan lỗi mạch mối nạt nguồn nhịp nợ nét quả_tang quyết rễ tay tội vít
bặt: tăm thiệp
bấm: bụng giờ huyệt nút
bần: bách cố cùng hàn nông tiện thần
bẩn: thỉu chật
bận: bịu lòng rộn tâm tối_mắt
bấp: bênh
bập: bẹ bùng bềnh
bất: an bạo_động bằng bại bình biến cần cẩn cập chấp chính cộng_tác công cứ di_bất_dịch diệt đắc_dĩ đẳng_thức đồng đồ động_sản định ổn giác hạnh hảo hiếu hòa hợp_tác hợp_pháp hủ hủy kể khả_kháng khả_xâm_phạm khuất kham khuất_phục lợi lực lương lịch_sự mãn minh nghĩa ngờ nhã nhân nhất nhẫn phục quá quy_tắc tài tận thần thành thình thường tín tiện tỉnh tri trắc trị tuyệt tử tường tất ý
bật: cười dậy đèn lửa mí nảy sáng tường
bấy: chầy giờ lâu nay nhiêu
bầy: đàn hầy tôi tớ nhầy vẽ
bẩy: gan
bậc: thang thầy cha_mẹ
bầu: bán bạn bì bí chọn cử đoàn dục không_khí nhụy sữa trời rượu
bậu: cửa
be: bét bé
bè: bạn cánh lũ phái đảng rau
bé: bỏng gái mọn nhỏ thơ trai xé_ra_to
bẻ: bai cong gãy ghi khóa lái
béo: bở bổ bệu mập ngậy phì
bén: duyên hơi lửa mảng nhạy rễ tiếng
bèo: bọt bở dâu
bê: bết bối tha thui tông tráp
bề: bộn bề dày dọc mặt ngang ngoài sâu sề trên thế trong
bế: bồng giảng mạc quan tắc
bể: bơi cá dâu phốt nước khơi khổ
bệ: hạ phóng rạc vệ đỡ
bên: bờ cạnh ngoài nguyên_đơn phải trái trong trên dưới kia này nhau
bền: bỉ chặt chắc chí dai gan lâu lòng vững đẹp
bến: bãi bờ cảng đậu đỗ đò lú nước phà sông tàu tre xe thành
bênh: vực
bệnh: án binh căn chứng dịch hại hiểm_nghèo hoạn lý lý_học nhân nghề_nghiệp nhi nặng nền phẩm phong phụ_khoa sởi sĩ tả tật tâm_thần tim tình trạng truyền_nhiễm viện xá xã_hội hiểm lao
bếp: ăn lửa núc ga nước tập_thể
bi: ai ca cảm đát hài hoan hùng kịch lụy quan sắt thảm thương tráng ve
bì: bõm
bí: ẩn danh đao đỏ hiểm mật quyết sử tỉ tiểu thư truyền
bỉ: ổi
bị: can cáo động gậy thương thịt trị đơn hại ra án
bia: bọt bia_ôm đá danh hơi kỷ_niệm lon liệt_sĩ miệng mộ rượu tiến_sĩ
biên: bản bạ cảnh chế chép chính cương cư dịch độ đạo đình giới khảo lai lợi ngạn nhận niên phòng soạn tập thùy thư tu ải ủy viên kịch
biến: ảo áp_thế cải cách chất chế chuyển chứng chủng cố dạng dịch đổi động hình hóa loạn mất số tấu thái thể thế_hệ thiên thời tốc_độ tướng trở
biển: báo bạc cả cận cấm chỉ_dẫn đảo đề đông hiệu hồ lửa lận người quảng_cáo số thủ trời xanh xe
biện: bác bạch biệt chứng giải hộ lý luận minh pháp
biếng: ăn nhác
biết: bao bơi chừng chữ đâu điều đường ơn ơi mấy nghĩ rằng tay tiếng
biệt: danh dược đãi động đội hóa hiệu kích khu lập ly ngữ phái phủ thự tài tăm tích thi thức tình xứ số lệ
biểu: bì cảm chương dương diễn đạt đồ dư đồng giá hiện hiệu kế kiến lộ mẫu mô ngữ quyết suất tấu thị thức thuế tình trưng tượng
biếu: tặng xén
binh: biến bị bộ chủng công dịch đao đoàn đội đinh gia khí khố lính lược lực lửa mã nghiệp nhất nhì nhung pháp phục quyền sĩ thư trạm vận vụ
bình: an bầu bình bản chọn chứa chân cứu_hỏa công dân dị dương đẳng định điện giá giảng hành hoa khang lặng luận minh mìn nghị ngưng nguyên nhật ninh nước ổn phẩm phục phong phóng phước phương quân quyền sai sinh tâm thản thân thì thông thơ thường thuận tích tĩnh tình trị tuyển văn xét yên thủy ngô chữa_cháy
bìu: díu
bịnh: viện
bịp: bợm
bịt: bùng mắt miệng khẩu_trang
bó: buộc bột bẹ chân củi gối giáp_lai hoa hẹp lúa tay
bò: cạp cái đực sữa tót u
bỏ: bà bê cách cảnh cấm chạy chừng của cuộc đi dở lỡ mạng mặc mình ngỏ ngoài ngoài_tai phí phế phiếu qua quên ra rọ rơi sót tù thuốc thầu thây vốn xó xứ bút
bọ: cánh_cứng chét ngựa nẹt xít gậy
bóc: lột trần mẽ
bọc: lót
bói: toán cá
bọn: chúng họ
bong: gân bóng
bóng: bàn bẩy bảng bán bì chuyền chày dáng dợn đá đèn đêm đen gió giăng lộn loáng mát ném ngả nước nắng rổ râm tối tròn trăng vía xanh
bỏng: ngô cháy rát
bòng: bong
bõ: công
bóp: chặt chết còi mép méo nghẹt phanh ví vụn
bọt: biển xà_phòng nước
bót: gác
bố: cái cáo cảnh chánh cục dượng già phòng ráp thí trận trí mẹ vợ chồng
bồ: bịch câu côi công_anh đài đề hòn hóng hôi kết liễu liếp nông tát nhìn
bổ: dụng dưỡng đề huyết ích khuyết nghĩa ngữ nhiệm nhào sung túc tâm thận trợ vây béo
bộ: binh ba chiến_tranh chính_trị chế_hòa_khí chỉ_huy chủ_quản công_an công_thương cánh dạng đàm đội đồ đồ_chơi điều_khiển giao_thông giáo_dục hạ hành hình hóa học lọc luật lạc lao_động máy mã mặt môn não ngoại_giao ngực nhá nhớ nội_vụ nông_nghiệp óc phận phim quần_áo quốc_phòng sậu sưu_tập tài_chính tham_mưu thuộc tiêu_chuẩn tộc tổng_tham_mưu trưởng tư_lệnh tư_pháp văn_hóa vi_xử_lý xây_dựng xương y_tế khoa_học nội_y tiêu_chí quy_tắc
bốc: cháy dỡ đồng hơi lửa lột mộ phét rời thăm thuốc vác xếp phốt
bộc: bạch lộ phá phát trực tuệ
bồi: bàn bổ bếp dưỡng đắp hoàn hồi hộp khoản lấp lắng thẩm thường tụ
bối: cảnh rối
bội: bạc chi đáp giá phản phần số thu thực tín ước
bôn: ba tập đào tẩu
bốn: biển bể bề mùa phương
bồn: chồn cát hoa tắm chứa nước
bổn: phận
bộn: bề
bông: băng đùa đồng gạo gòn lơn lúa lông sen tai vải
bồng: bế bềnh bột lai
bổng: lộc ngoại
bốp: chát
bột: giặt gạo mì nghệ phát sắn sắt tẻ năng
bơ: phờ vơ sữa
bờ: biển bến bãi cõi đê giếng kè lũy mương ruộng rào sông thửa vực xôi
bớ: ngớ
bở: béo hơi vía
bỡ: ngỡ
bời: bời
bơi: bướm ếch lội trải sải thuyền
bới: móc lông_tìm_vết
bởi: chưng thế vậy vì
bơm: hơi nước xăng tiêm
bợm: bãi già rượu
bợ: đỡ
bớt: đi giá xén căng mồm
bơ: vơ
bù: đắp khú khìn lỗ nhìn trừ xù loong
bú: mớm mẹ sữa
bùa: chú hộ_mệnh mê ngải
bủa: vây
búa: liềm tạ rìu đẽo
bục: giảng gỗ
bùi: ngùi tai ngọt
bụi: bặm bậm cây đời hồng mịn phấn rậm trần
búi: tóc
bùn: lầy non nhơ đất
bún: bò riêu chả
bủn: xỉn rủn
bung: xung biêng bét
bùng: binh bùng cháy nhùng nổ phát
bủng: beo
búng: tay rá
bụng: chân dạ
buộc: lòng tội túm
buôn: bán gian làng lậu người lái thúng_bán_bưng ma_thuột tiền đôn
buồn: bã bực chán cười đau khổ ngủ nôn phiền rầu rười_rượi tẻ tênh thảm thiu thương vui tình bực
buồng: lái máy kín phổi trứng khách the thay_đồ
buông: lơi lỏng tay tha thả trôi tuồng rèm xuôi
buổi: chiều đêm lễ họp sáng tối trưa sớm
buốt: giá nhói
bút: bi chì chiến chứng danh đàm ký lông lục máy nghiên pháp sáp tích toán vẽ mực hiệu phê
bụt: mọc
bưng: bê biền bít
bứng: rễ
bừng: bừng cháy sáng tỉnh
bức: ảnh bách bối cung hại hiếp tường thiết thư tranh tử xạ xúc họa
bực: bội dọc mình tức
bưởi: bòng
bươm: bướm
bước: chân dài đệm đi đà đầu đột_phá đường hụt ngoặt nhảy qua sang sóng tiến tới trưởng_thành thấp vào ra lên
bướng: bỉnh
bướu: cổ
bứt: rứt phá tốc
bưu: ảnh chính cục điện phẩm phí tá thiếp kiện
ca: bin cao cát dao diễn hát khúc kịch kíp hò lô mổ múa nô ngợi ngâm nhạc nương phẩm_xướng sĩ rô sử thán tụng từ trù vọng vũ xướng vát
cà: chua kheo kê phê pháo rốt răm rem độ vạt vạt tím tàng tong
cá: biệt chép cảnh cược heo hộp hóa kiếm lẻ_mập lóc mập nhân nước ngựa rô sấu tính thể thu voi cơm tra basa ba_sa ngừ lồng hồi
cả: gan giận họ làng lo lũ nể nghĩ nhà nước quyết quyền tin thảy thèn thể vú
các: bon mác ông
cách: âm biệt bức chức cảm cấu điệu giải không_gian li ly lòng mạng mạng_mạng mạng mạng_tháng mạng mạng_xanh mặt mạng mệnh nhật nhiệt quãng ngôn nhìn nói sống tân thức trở trí vời xa bức làm nghĩ tính ứng_xử hiệu dùng
cạch: mặt
cai: đầu_dài nghiện quản sữa thợ tổng trị lậy
cài: đặt cắm cửa mật_khẩu
cái: bang đinh ghẻ gì giá giống kiến tát thế tâm tôi này nôi nhìn
cải: bắp biên cách cúc cách_hành_chính danh dạng dở đổi giá hóa hoán hối huấn lương lệnh mả tà tạo tiến tổ tử thiện thìa trắng trang xoong bẹ_xanh
cãi: bướng cọ lộn lý vã bừa
cam: chịu đoan đường go giấy kết khổ lai lòng lộ phận quýt ranh sành tâm thảo thũng phục
cám: cảnh dỗ ơn
cảm: ân động giác giận gió hàn hóa hoài hối hứng khái kích lạnh mạo mến nghĩ nhận nhiễm ơn phục phong quan quang tác tạ tình tính thán thấy thông thụ thương tưởng tử ứng xúc
cạm: bẫy
can: án dự đảm gián hệ ngăn phạm qua thiệp trường trường
càn: bậy quét rỡ khôn
cán: binh bột bộ bộ_chủ_chốt bộ_công_chức chổi cân mỏng thép cờ
cản: phá quang trở ngăn
cạn: cốc hẹp kiệt kiến lời lòng tình tàu
càng: cạnh
cáng: đáng
cảng: biển vụ hàng_không cá
cãng: chân
canh: bạc cánh cải cua gác giờ giữ khuya nông phòng ti ty tác tân thiếp thức trộm tuần trường
cành: cạch lá nanh cây vàng đào mai
cánh: buồm cung cụt đồng đảo diều gà hoa hữu hẩu kiến mũi quân quạt rừng sen sinh sen tả tay chim cửa
cảnh: báo bị binh cáo giác giới huống khuyển ngộ nghèo ngục nông_thôn quan quân sát sắc tượng tỉnh trạng trí tình tượng vật vệ vụ
cạnh: bên khóe khía tranh
cao: áp bằng bay bậc bồi bổi cả cấp cường chạy cờ cao_su đàm danh đẳng đẹp độ điểm đồ đường giá hạ hạng hứng huyết_áp kều kế_hoạch khiết kiến khung kì kỳ lanh lãnh lầu lớn lương lâu minh ngạo nghệu nghều ngất ngều nhã nhân nhất niên nguyên ốc phong quý quí ráo sang siêu sĩ su sơn su_su sở tầng tay tần tăng tốc tuổi thâm thượng thủ thế thủ trào trọng trổi trung_ương tột trình vọi vọng vời vút xa xanh ủy ủy vợi cao
cào: bằng cào cấu xé
cáo: biệt bạch buộc cấp chung dâng gian giác già giới già lão lỗi mật mệnh phó quan tạ tri tố trạng thị
cảo: táng luận
cạo: giấy mặt râu gió mủ
cáp: quang treo điện
cát: bụi cứ đằng đen hung lợi lở nặng sĩ tuyến tường vàng xây_dựng bà hải bi
cau: có mặt mày trầu
cay: cay_độc cực đắng độc nghiệt nồng sè sống chua xé
cày: bừa cấy cục ải sâu thuê xới
cáy: hôi
cạy: cục cửa
cắc: cớ
căm: căm ghét giận hờn phẫn thù tức
cắm: cổ đầu cúi mốc sừng trại hoa chốt cờ
cằm: cặp
cẳm: cạch
cặm: cụi
căn: bản bệnh cơ cứ cước dặn do duyên hộ nguyên nhà phòng số tính cứ_địa vặn
cằn: cỗi nhằn
cắn: câu chặt chỉ cấu răng rứt xé trộm
cặn: bã kẽ
căng: thẳng mắt_ra tin da tràn buồm
cẳng: chân tay
cắp: bóc sách
cặp: bồ bến díp đôi kè lồng sách tóc vợ_chồng giấy nhiệt_độ
cắt: băng bỏ cơn cầu cụt cử đặt đứt giảm giấy gọt hậu_môn họng khúc lớp lìa lời mạng nghĩa ngang quá rốn rời tóc tỉa xén điện nước bớt
câm: điếc họng lặng miệng nín
cầm: ca cái cân canh cập chắc chừng cố cự cờ_đuốc đầu đồ giá giữ hơi hãm kỳ lái lòng máu nhầm phong quyền quân súng tài tay tù thú thi
cấm: cảng chỉ cố cung cung cửa dán địa đoán đường khẩu kỵ lửa ngặt vận hút_thuốc đỗ_xe đi xả_rác lấn_chiếm
cẩm: chướng nang thạch tú nhung vân lệ phả thủy xuyên giàng
cân: bàn bằng đai đối đo đẩu_vân đong xứng hơi hỏi kẹo lượng não nhắc phân quắc sức thuốc tây trọng
cần: câu cẩu cấp cù chánh cố giờ giuộc kiệm kíp lao mẫn miễn mẫn nghiệp nhân sa thiết thơ trục tây vụ vương yếu tăng đước đăng
cấn: cái thai
cẩn: bạch cáo mật tắc thận trọng bạch
cận: cảnh chiến đại kề kim lai lâm lao nghèo nhiệt_đới thần thế thị thân tây trên vệ
câng: câng cáo
cấp: bách báo bậc bộ bằng cao chứng cứu chỉ_huy cường dưỡng đông_xuân đất địa đổi hiệu kíp kinh_phí lộ lớp lửa nhập phát phép phí số sắc tập thoát thiết tiến tỉnh tốc trên dưới tính ủy ủy_đảng vốn nước huyện xã điện sổ thẻ
cập: bến kênh kễnh kê nhật rập
cất: bước cánh cao_tay chén công chức cứ đám dọn đặt giấu giữ giọng hàng lẻn mả mình mộ nhà nhắc nóc quân tiếng
cật: lực vấn ruột
cầu: an bại bập cạn cảng cánh cảnh chì chui chúa cống cứu chứng chữ đảo dao đường đá đẩu_vân hiền hòa hôn khẩn khấn khỉ kỳ khuẩn kinh lăn lông lợi máng mát mắt may mong nguyện nối ngói nhà phao phong phúc quân rô siêu sao tài thang thân thị thủ tiêu tiến treo trục trượt trường_lễ tre vai vồng vĩnh_tuy vượt xin ý
cấu: hình hợp kết kiện kết tạo thành trúc tứ véo xé
cẩu: an tặc thả hợp
câu: cá chấp chuyện chữ cửa cú dầm đối đố giờ hát hỏi kết khách kệ kẹo kinh lạc_bộ liêm lưu lệ mâu móc nệ nói nhử rút thả thơ thúc tôm văn
cậu: ấm bé mợ ta
cây: ăn_quả ăn_trái bông bút cảnh cao cầu cỏ công_nghiệp cối cổ_thụ con đa đàn đào đèn giống gỗ lâu_năm lâm_nghiệp lương_thực mai nhà_lá_vườn nến nước nông_nghiệp quất rau rừng số tre thông thuốc trái trồng vàng viết xăng xanh bóng_mát dược_liệu thế
cấy: cày ghép hái lúa lén mô
cậy: cục cửa mình nhờ quyền thế tài trông
cha: anh chả chú con cả cố đẻ đỡ_đầu già mẹ ông ruột xứ truyền_con_nối
chà: đạp là xát
chả: chìa cá giò nem lụa
chạ: làng
chai: cứng lì lọ mặt sạn nhựa
chài: bẻm lưới
chải: chuốt đầu răng tóc
chạm: bong khắc lộng mặt ngõ ngưỡng nọc trán trổ tay
chan: chan chát chứa hòa
chàng: hiu hảng mạng trai rể
chán: chê chường đời ghét ngán nản nấy phè ngắt
chán_ngán: gì
chanh: chua cốm cách
chánh: án chủ_khảo hội tổng trị thanh_tra văn_phòng niệm
chào: bán đón đời hàng hỏi cờ mào mời mừng rào thầu thua từ_biệt xuân
chảo: chống_dính gang
cháo: gà lão lòng hành
chao: đảo đèn ơi liệng
chát: chúa xít
chau: chuốt mày
cháu: chắt con chít gái nội ngoại trai ngoan
chay: tịnh trường
chảy: máu rửa rữa tràn xiết
chạy: án bộ bữa chọt chọt chợ chức chữa cờ cuống_cuồng đàn đạn đua đường giấy ghe hậu làng lo loạn mánh máy maratông rông sô tang tiền thận thầy thi theo thoát tội tọt trốn trường trước vạy vạy việt_dã vùng thầy
cháy: âm_ỉ bỏng bùng chợ đen nắng nổ nhà rừng sém trụi túi
chạng: vạng
chắc: ăn bền bụng chân chắn dạ hẳn mẩm nịch tay xanh
chăm: bẵm bón bệnh chỉ chút chắm chú chăm học lo làm nom nuôi sóc
chằm: chằm
chẵm: chắc
chăn: bông chiếu dắt đơn gối mền màn nuôi thả trâu ga đệm
chẵn: chòi lẻ
chắn: bùn cạ đường gió song xích
chặn: đầu đứng hậu họng tay đường giấy
chăng: dây lưới tơ đèn
chẳng: ai bao_giờ bõ cứ gì hạn hề là lẽ may nề những qua quản thà trách cần còn
chặng: đường
chặt: cây chẽ đẽo chém chịa hạ phá
chắt: bóp chiu chít gạn lọc mót lưỡi
châm: biếm chích chọc cứu chước ngòi ngôn lửa thuốc điếu rãi
chầm: chậm
chấm: bài biếm bút câu công dứt điểm đầu đất hết lửng mút phá phẩy số than thi thương lửng
chậm: bước chạp chân chễ hiểu lụt lớn phát_triển rãi rì tiến trễ trí
chân: chất châu cầu chính chính chỉ chữ chừ dung đất đất đế đèn giá giày gỗ không lấm lông lý mây mây mệnh ngôn núi nguyên ruộng răng_giả tài tay tình tơ thành thật trắng trời tướng tủ vịt xác lông
chần: chừ
chấn: áp chỉ_đạo động hưng song thương tiêu ngự_hưng
chẩn: bần bệnh đoán mạch tế trị
chận: đứng
châng: hẩng
chấp: cánh chính choá chới chiếm cửu đơn hành hành_viên hữu kinh lệnh nê nệ nhận nhặt nhoáng pháp tay tác thuận trách bút
chập: chờn choạng chùng cheng mạch tối
chập_chững: bước
chất: bán_dẫn béo bốc cặn cấm cháy chồng chứa chưởng dẻo độc độc_hại đốt đống đạm gây_nghiện gây_nổ hữu_cơ khí khử_trùng kích_thích kháng_sinh liệu lượng lượng_cao lỏng ma_túy nổ ngất ngưởng phác phụ_gia phóng_xạ rắn thải thơm tải tẩy thật vấn xám xơ xúc_tác bổ bảo_quản
chật: chội chưỡng hẹp ních vật vật_lộn cứng
châu: á âu âu báu chấu chan chan_chứa chúc đốc giang lệ lục mạo mỹ ngọc phi thành thổ sa úc bào đức
chầu: chực giời hẫu hẫu rìa
chậu: cảnh hoa kiểng rửa rửa_bát thau
chấu: cắn
che: bạt chắn chở dậy dấu đạn đậy đùm giấu khuất kín lấp mắt mưa nắng phủ tàn tàn_che thân
chè: bánh búp chén chìa đen đường hạt hột kho rượu tàu thuốc xanh chi lá
chẻ: hoe tre củi
chém: giết gió to
chen: chân chúc cạnh đua lấn vai
chén: cơm chú đồng quan tạc_chén_thù trà
chẹn: cổ họng
cheo: leo cưới
chèo: bẻo chống đò đường kéo lái thuyền văn_chương
chép: miệng nhạc sử tay
chê: bai cười bỏ ỏng trách
chế: áp bản biến bác chỉ cất dục dịch độ độ_ăn độ_chính_trị độ_phong_kiến đánh đầu định giễu giễu hiến hóa kiềm liệu ngự nhạo nước_chấm phẩm phục quyết tác tạo tài
chệch: choạng đường hướng
chết: cay chìm cháy chắt chửa cứng chóc chóng chủ đói đòn đuối điếng dở đứng giả giấc giẫm hụt khát lâm_sàng ngạt ngất người não oan oanh rét sặc sống tác tươi tiệt thật trận yểu
chênh: chao chếch lệch vênh
chếnh: choáng
chểnh: mảng
chi: bằng bộ chít cấp chiếc cho cục cử chút dùng đoàn đội họ hội hội_phụ_nữ khu lan li liều lưu li nhánh phối phái phí phiếu rứa sẻ tiết tiêu tiền thu thường_xuyên tử trả trì viện ủy
chì: chiết khoáng
chí: ác chết chí choé chóe cốt công_vô_tư cùng dũng hiếu hướng hữu khí lớn lý mạng minh mục nguyện nguy phải sĩ sinh_tử_xuân tài_trai thân thành tình thiết tuyến thú tử tôn yếu công
chỉ: bảo báo chực cần dẫn dụ đạo đao đại_điểm điểm định giới hiệu hiệu_quả huy huyệt huấn khâu lệnh mặt mục nam nguyên nhị rõ số sợi tay tạo tên thị thiên thống tiêu trích trỏ vàng tệ
chị: chàng chồng dâu em cả hai ruột nuôi
chia: bài bùi buồn chác cắt cột đôi độ đều động động_từ ly lìa lửa lẻ loan_rẽ_phượng nhau phôi phần phối rẽ sẻ se tách tay tay tháp uyên_rẽ_thúy vui xẻ
chìa: khóa khoá khóa_vàng vôi vặn
chia_sẻ: thông_tin
chích: choè chòe choắt chóe đòn ngừa thuốc máu
chiếc: áo bánh bóng lá thân thuyền xe
chiêm: bái bao chiếp nghiệm ngưỡng tinh chiêm hóa lúa
chiếm: chỗ cứ dụng đoạt đóng giữ hữu lĩnh lòng ưu_thế hữu
chiến: bào bại binh cục cụ chinh công cơ cuộc dịch dịch_mùa_hè_xanh đấu đấu_viên địa đoàn hạm hào hữu hạm khu khí lợi_phẩm luỹ lũy lược lược_gia mã mưu pháp quốc quả sĩ sử sự thắng thắng_lợi thuật thuyền thương tích tích tướng tuyến tranh trận trường tuyến vĩ_đại vụ xa
chiêng: trống
chiếp: chiếp
chiết: cành khấu giảm suất xuất tự trung khấu
chiều: chuộng cao chuộng dài dày hôm hướng khách lòng sâu tà tối ý rộng ngang
chiêu: bài binh dân đãi đãi_sở hàng hiền hoài hồi hồn khách mộ mời sinh thức tập tuyết vong an
chiếu: bóng cao chăn chỉ chệ cói cố đèn điện hậu khán lệ lượng mệnh phim sáng thư tướng rọi
chiều_chuộng: vợ
chim: cánh_cụt chích choè câu chóc chuột én gáy hót lạc muông mồi sẻ sâu ưng bồ_câu hòa_bình
chìm: đắm lỉm lấp nổi ngập xuồng trôi
chín: bói chắn chiều chục chữ mé muồi mọng nẫu rộ suối tới vàng muộn
chinh: chiến phạt phu phụ phục yên chiến
chính: biến bản chuyên chắn cống cách cương_luận cung danh diện đại đáng đạo đề đảng điện đình giới giáo giác gốc hiệu kiến khách khóa khí khoá luận mục nghĩa ngạch ngọ nguyệt ngữ quả quân quyền quyền_điện_tử quyền_số quyền_địa_phương quyền_cách_mạng quốc quy sách sách_xã_hội sự sử tả tâm tông thị thê thức thể thất thực thống trị trị_viên trị_gia trực tiệp trường trực tri ủy vì vụ xác yếu
chỉnh: chiện đốn hình huấn lí lý lưu_lý sửa tề thể trang trị đốn_đảng
chịt: họng
chĩu: nặng
chịu: chuyện chơi đòn đựng đực đời khó khổ khuất lép lửa lực lỗi lụy lãi nhục nợ phép phiền tang tải tội thua thương thôi trận trách_nhiệm tốt
cho: biết bú dù đến đi điểm hay không không_không là mượn nên phép qua rằng rồi thuê vay
chó: chết dại mực má săn sói đẻ sủa điên
choá: mắt
choai: choai
choàng: vai tỉnh
choáng: choàng lộn ngợp váng
chọc: ghẹo giận phá thủng tức trời tiết
chói: chang chói lọi loà lòa mắt rực tai nắng
chòi: canh gác mòi
chọi: gà trâu
chòm: râu sao xóm
chỏm: đầu núi
chõm: choẹ
chon: chót von
chọn: giống lọc lựa mặt ngày nghề ra
chong: chóng đèn
chòng: chành chọc ghẹo
chỏng: chơ gọng lỏn vó
chóng: chày mặt vánh vợt
chót: lọt vót
chõ: mõm mồm xôi
chỗ: ăn_ở ăn chơi dựa dung_thân đứng đỗ đỗ_xe hở hiểm kín làm ngồi ở phạm nương_tựa trống yếu trọ
chốc: chốc lát lở nữa
chồi: cây biếc non
chổi: lông quét than
chối: bay bỏ cãi phắt quanh tội tai từ
chôn: cất chân giấu nhau rau sống vùi
chồn: chân cáo
chốn: chốn
chống: án bạo_lực chế chỏi chọi chếnh cháy cự dịch đỡ đói đối giặc giặc_dốt gậy giữ hạn lũ lụt lầy lò tham_nhũng tham_ô lãng_phí ma_túy nẹ nóng ngập phá phong_kiến rét rung suy_thoái sốc thấm tiêu_cực trả thiên_tai trộm tội_phạm xâm_lược buôn_lậu hàng_giả dột thuốc_lá bão úng
chồng: chất chéo con chềnh chưa_cưới đống hờ lấp ngồng vợ
chông: chênh chênh gai
chổng: gọng mông vó
chộp: giật
chốt: cửa chặn dân_phòng hãm hữu_nghị kiểm_dịch giao_thông
chơ: vơ
chớ: có gì hề kể nên chi
chờ: chực đợi đón mong trực thời xem
chợ: búa chiều đen hôm huyện lách mới nổi phiên quê tết trời gạo đêm dân_sinh đầu_mối an_toàn
chở: che hàng khách
chơi: ác bài bời bi cờ chữ chua đàng đĩ đùa giỡn hoang khăm lu_bù nghịch ngông ngẳng nhởi ngang phiếm sỏ sang thân trèo trò trội trổi vơi xỏ xuân đẹp xấu
chới: với
chợn: mắt
chớm: nở hé
chờm: hớp
chớp: ảnh bóng chiếng loáng lòa mắt nhoáng nhoáng thời_cơ
chợp: mắt
chợt: nghĩ nhớ thấy nghe
chu: cấp chuyển choa chu đáo đi du kỳ kì mật niên sa tất toàn trình tuế văn_an vi
chú: âm bác cháu dẫn em giải giễu họ lùn mục rể tâm thích trọng tiểu ý
chủ: bài biên biên biên bút bụng chiến_tranh chốt chứa công chi đạo đề đề_tài đích_đạo điền động đợi đạo đạo_đích gia hòa hôn hộ khảo khách kiến lực mưu mưu mục nghĩa nghĩa_xã_hội nghĩa_tư_bản nghĩa_cộng_sản nghĩa_anh_hùng nghĩa_cá_nhân nghĩa_yêu_nước nghĩa_đế_quốc nghĩa_thực_dân nghĩa_mác nghĩa_mác_lênin nghĩa_duy_vật nghĩa_quốc_tế nghĩa_nhân_đạo ngữ nhân nhật nhiệm nhiệm_khoa nhà nô nợ nông ngân não nghiệp quán quan quyền quyền_biển_đảo quyền_quốc_gia quyền_dân_tộc quản quy sở_hữu sự soái tài_khoản tâm tể tế thầu thầu thể thuê tịch tịch_nước tịch_quốc_hội tịch_hồ_chí_minh tịch_đoàn tọa toạ toạ_đàm thuyết tiệm toạ trại trì trương tướng tớ từ tử trị ước vị viết xướng yếu xe xị rừng
chua: cay chát loét ngoa ngọt lòm xót cay
chùa: chiền hương một_cột
chúa: đất thượng trùm tể nhật sơn trời
chửa: hoang đẻ trứng
chuẩn: bị chi đích đô_đốc hóa hoá mực nghèo tướng úy xác y mực_đạo_đức đầu_ra bị_bầu_cử nghèo
chúc: dụ mừng phúc rượu tết thọ thư từ tụng thượng_lộ_bình_an thọ
chục: ngàn triệu nghìn
chui: luồn lủi nhủi rúc vào
chum: vại
chúm: chím
chụm: đầu chân
chùm: bao ảnh chìa_khóa hoa gửi sáng tia thơ nhum
chung: chạ chăn_gối chân chiêng chiều cuộc cư cục chí_hướng đúc đụng đường gánh hưởng kết khảo lưng lòng nhau nhà nhất niềm_vui qui quy quanh sống sức sức_chung_lòng tay tình thân thủy thủy_chung thành_một_khối thuỷ vốn tiếng_nói một_tay
chùng: chình
chúng: bay cư em mày mình nó sinh sống ta tao tôi dân
chủng: bệnh chẳng đậu loại ngừa tộc vắc_xin viện
chuếnh: choáng
chuốc: độc họa lấy oán rượu
chuộc: tội lỗi
chuối: hột ngự sứ tây lá
chuỗi: cung_ứng hạt sản_xuất giá_trị ngày
chuôi: dao
chuồn: chuồn lẹ
chuông: báo cửa chùa điện gió đồng vàng
chuồng: gà trại trâu bò
chuộng: lạ hình_thức nghĩa
chuột: bạch chù cống rút đồng lang túi
chụp: ảnh đèn giật hình lấy ếch mũ
chút: chít đỉnh ít phận xíu
chùn: bước chụt tay
chuyên: án ban biệt canh chế chính chở chú chở cần cơ cung dụng đề đoàn gia gia_đình hóa khảo khoa khoa_học khoản luận môn môn_hóa ngành nghiệp nghiệp_hóa nghề nhất quyền sâu san tâm trách tu trách tu trang trị trường viên viên_chính biên_tập_viên viết cần
chuyến: bay đi đò hàng tàu xe công_tác thăm
chuyền: bóng cành tay
chuyển: bánh biên biến bụng bại bệnh bánh chỗ chữ chữ dạ dịch dịch_cơ_cấu dịp di dộc động đổi đổi_số đổi_cơ_cấu đổi_xanh giao giới_tính giới hàng hệ hóa hoá hoán hồi hộ_khẩu hướng khẩu khoản lay lời mình mục nhượng nhượng nợ ngành nghề ngữ phát quân soạn sang tài tải tiếp tiền thành thể thế trạng trả tầng_lớp trường vần vận vị vế viện xoay xoay
chuyện: bịa cổ_tích đời ăn_ở gì gẫu phiếm tình trò vãn vặt ngắn riêng tranh
chứ: gì không sao lị
chữ: cái cái_hán cái_quốc_ngữ ký kí nghĩa nho nổi nôm quốc_ngữ số thập tín thập_đỏ viết thập_tự tình vạn hiếu
chưa: bao_giờ biết chắc chi chừng đủ hề kể từng
chứa: chan chấp chất chất chở chấp đầy đựng đọng hụi thổ trọ
chữa: bệnh chạy cháy chạy khỏi lành lửa thẹn trị trị_bệnh cháy_rừng mình
chức: danh dịch giám_đốc lực năng nghiệp phận quyền sắc tước trách trưởng_chi trọng vị việc vụ
chực: chờ hẫng
chừng: đâu độ hồ mực nào nào
chửng: chạc
chứng: bệnh chỉ chiếc cớ cứ cứ cơ dẫn giám giải gian kiến khoán lao lý mất_ngủ minh minh_thư nghiệm nhận nhân nhượng nhiếc phù quả tật tích thư tri từ thực trầm_cảm khoán
chững: bước chạc lại
chước: tửu lượng
chương: hồi mục trình trình_hành_động trình_giáo_dục trình_mục_tiêu trình_nghị_sự mỹ dương
chường: mặt
chướng: khí mắt ngại tai
chưởng: ấn khế lý môn
co: bóp bụng cẳng chân cụm cóc duỗi giãn giật giãn kéo quắp ro rúm rút
cò: cử hương kè kẹ mồi súng rò trắng
có: ai ăn bầu bát_ăn_bát_để bề cái chăng chí chồng chừng cớ công cơ của cỡ đâu điều đôi hạn hạng hạnh hại hậu hiếu hiệu_lực hiệu_quả học ích khi khác lãi lẽ lỗi lòng lợi lí lúc mang mặt mang mòi nghề nghĩa nhẽ nợ phép sẵn tài tật tội tuổi tang tay thể tháng_có_ngày tiếng tình tội vậy vẻ vợ ý ý_nghĩa ý_thức trách_nhiệm văn_hóa
cỏ: ba_lá cây dại gà may mật hoa non rả rác tranh khô
cọ: cạo quậy rửa xát
cóc: cách cáy ghẻ tía nhái
cọc: cạch cằn tiêu sắt nhọn
còi: báo_động cọc hụ xương tàu xe
cỏi: cút
cõi: âm bờ đời lòng phật tục trần tiên lòng
coi: bói chừng khinh mạch mặt nhẹ như sóc trọng thường thi tướng rẻ
cõm: rõm
con: bạc bài buôn buồn bé cái cả cầu cháu chạch chiên chữ cúi chủ_bài cờ dao dâu dân đầu đàn đẻ đen đê đội đỏ đĩ đường đường_tơ_lụa đường_cách_mạng đò gái giai giáp giống hát hoang hư mái mắt mọn mồi ma nai ngoan người người_mới người_việt_nam nhà nhỏ nít nợ nụ nuôi quay quỷ ranh rối rể rồng rơi số so tàu tạo tằm tem tin trai trẻ trỏ trưởng trượt ở xúc thoi thuyền thứ tính tươi út vật vợ em sông suối
còn: gì không lại nguyên nữa ngờ vương xơi
cong: cóc cớn queo vành vênh vẹo
còng: cọc queo lưng số_8
cóng: buốt
cọng: rau
cộng: cơm đồng hòa hoà hưởng hữu lực nghiệp phạm phỉ sản sản_chủ_nghĩa sinh sự tác tác_viên tồn tính
cót: két
cọt: kẹt
cô: ấy bác chiêu chú dâu dì dì đầu đọng đơn độc đỡ đúc đồng gái giáo hồn lập mụ miên quạnh_cô nhi ngả nương phụ quả quạnh thôn lái tiên nuôi
cố: chấp chí chủ công cựu cung đạo đô định đấm đô gắng giữ hết_sức hữu hương kết kỉnh lão lì nài nhân nhịn nhiên nông quốc sống sức tâm tật thây thủ tình tri thổ thương vấn vãn ý
cổ: áo bản chai chày chân cồn cánh cút cầm điển động đông đại đô giả hủ họng hũ hùng hũ hữu kim kính lai lỗ lệ lệ lợi loa nhân nhạc phần phiếu phiếu_hóa phong phục pháp quái sơ súy sinh sinh_vật suý sử tay thi thụ thuyết tích thời thành_quảng_trị thạch trang trướng truyền tục vật võ vũ văn vũ động xưa xuý
cỗ: bàn bài lòng ván xe tiệc
cộ: xe
cốc: tách chén thủy_tinh ly
cộc: cằn lốc cỡn
côi: cút
cối: đá giã xay gió
cỗi: cằn rễ
cội: nguồn rễ
cồi: cộm
côn: đồ minh trùng lôn đảo sơn lôn
cồn: cào cào cỏ cát cát đất nọ ruộng y_tế
cốn: điệp
công: an an_nhân_dân an_xã án ăn bằng báo bình binh bộc bố cán chính chiếu chính chứng chúa chúng chức_vụ chức cuộc cuộc_đổi_mới cuộc_xây_dựng cuộc_bảo_vệ cụ cộng cua dân dân_số danh dụng dưỡng dã đoàn đồn đoạn đoạt đại_cáo đảng điện điểm đình đồng đức đường đích đo giáo giới giao giá hàm hầu hải hành hàn hãm hội hiệu hóa hữu hữu_hóa hưởng ích khai khai_hóa khanh kênh kích kiên_trì kỹ lao lập lệ lệnh lí lí_lẽ lịch luận luật lương lý lực lộ mẹ minh môn nghệ nghệ_cao nghệ_số nghệ_thông_tin nghệ_sinh_học nghiệp nghiệp_hóa nghiệp_quốc_phòng nghiệp_nặng nghiệp_nhẹ ngoan nguyên nha nhật nhận nhân nhân_viên_chức_lao_động nhiên nông nợ nương ơn phá phạt phái phẫn phép phí phiếu phó pháp phục phu phường quả quản quán quân quỹ quyền quốc rừng sai sản san sứ sở suất số sức sương tác tác_dân_vận tác_phí tác_xã_hội tác_tuyên_truyền tác_tư_tưởng tắc tế tích tín toi tố tố_viên tội tôn tơ tông tơ tổng tử tử_bột tước tư tư_hợp_danh trái tráng trạng trận trị trình trình_phụ trình_công_cộng trình_thủy_lợi trình_trọng_điểm trường trừng trình_nghiên_cứu ti ty ty_cổ_phần ty_tnhh thải thần thầu thành_danh_toại thẳng thị thế thiết_bị thủ thủy thu thức thuyết thương thổ thự thành thương trạng tua trần tuyển ước ứng uỷ vác văn vắn viên viên_chức việc vụ xã xa xuất xưởng xướng
cổng: chào chính làng ngõ trường thông_tin thông_tin_điện_tử dịch_vụ_công
cống: hiến hiến_hết_mình ngầm nạp phẩm sĩ rãnh vật hộp
cồng: chiêng kềnh
cộng_đồng: dân_cư doanh_nghiệp
cốt: cách cán để_là lõi lết lốt nhục sao truyện tử thép yếu nhất
cột: buồm bơm chống cờ cái dây điện đèn đồng mốc nhà sống trụ mốc_biên_giới thu_lôi điện
cơ: bắp bản bão bẩm cấu cấu_kinh_tế cầu cừ chế chỉ chế_thị_trường cơ cùng cực duyên đê động đồ giới giới_hóa hàn hội học khí khổ khí_hóa lý man mật may mưu năng ngơi ngũ nghiệp quan quan_công_an quan_nhà_nước quan_đơn_vị quan_điều_tra quan_quản_lý số sở sở_vật_chất sở_dữ_liệu sở_hạ_tầng sở_sản_xuất sở_giới sở_y_tế sở_giáo_dục sự thể thủ trí trời trưởng yếu đồ
cờ: bạc bay bỏi đào đỏ đỏ_sao_vàng đảng đám đèn đoàn gian hiệu hoa lau lú người phướn quạt quốc_tế quạt rủ tiêu_biểu tổ_quốc tướng thế thi_đua trắng trống vây vua xí búa_liềm hoa luân_lưu tam_tài
cớ: sao gì
cỡ: chừng nào lớn vừa số
cởi: bỏ mở trói trần truồng bỏ áo
cơi: nới trầu đựng_trầu
cỡi: cọp ngựa
cợm: đầu
cơm: áo áo_gạo_tiền bụi cháo chiên bình_dân bữa canh cá cháy dẻo đen gạo hàng hẩm hộp lam nắm nếp nguội nước no_áo_ấm rượu tẻ tháng thiên_hạ trắng tù tất_niên trưa tối
cơn: bão bĩ_cực cớ đau giận gió ghen lốc lũ mưa nguồn sốt mơ
cợt: nhả
cốp: pha xe
cớt: nhả
cu: li lơ ly tí ngói cườm ba tí
cù: cưa lao lần là nhầy rù
cú: đá đột_phá đấm pháp mèo sốc vọ
cụ: bà bị già kỵ nội ông thể thể_hóa thể_hoá kị tổ
củ: ấu cải cà_rốt chuối đậu gừng hành khoai kiệu lạc mài mì nâu nghệ rừng sắn soát tỏi từ
cũ: càng kĩ kỹ nát rích xì mèm
cua: biển bể đồng gạch ghẹ giò gái óc
của: cải công chìm_của_nổi đáng_tội đi_thay_người gia_bảo để_dành hồi_môn hối_lộ lạ nả nợ ngon phi_nghĩa quý riêng tin
cục: bộ cằn cưng cựa cục diện hạn phó_cục mịch phó quản_lý quân_y quân_nhu súc tác thuế trưởng vàng vực thống_kê hàng_không an_toàn hải_quan
cúc: áo cung dục hoa ngải trắng
cúi: đầu đầu_xuống gằm gập luồn lạy rạp mình
củi: lửa đóm đuốc quế rơm
cùm: kẹp
cúm: gia_cầm núm rúm mùa
cụm: công_trình công_nghiệp cảng dân_cư điểm từ dân_cư
cùn: mòn quằn
cung: bậc cách cấm cầu cấp chúc chức cứng cẩn đao điện điệu đình đốn đường hạ hiến hoàng khai kiếm kính kiếm mây ngựa nga nhân nữ nguyệt phi phụng quăng quế tần thất thỉnh thương thiềm thánh tiễn tiến tố từ ứng ứng_dịch_vụ văn_hóa thể_thao vua thiếu_nhi xưng
cùng: chí cực chung cùng dân đinh đồ_đường đường đi kiệt khổ khốn_cùng lắm lúc mạt nhau quẫn quẫn_bách tận tên tịch thời thời_gian túng vai_phải_lứa với hành_động tiến vui
cúng: bái cơm cấp dường giỗ giải giải giao_thừa hiến hậu lễ quải tế tiến vái
củng: cố
cũng: như được nên thế vậy phải
cụng: đầu ly
cuốc: bẫm chim đất xẻng xới
cuộc: chiến chiến_tranh chơi đời đời_mới đấu đua đấu_tranh gặp_gỡ họp hội_thảo khởi_nghĩa nổi_dậy sống sống_mới sống_hạnh_phúc tình thi thế thi_viết vận_động vui vận_động_bầu_cử
cuối: cùng chót chân đời đường kỳ mùa năm ngày sổ thu tuần vụ tháng đông
cuồn: cuộn
cuộn: chỉ len tròn
cuốn: chiếu chả dây gói hút hồn hộn hồn lốc lịch phăng sách sách_vàng sổ theo vó xéo trôi
cuồng: bạo chữ dại loạn nhiệt nộ phong si sĩ tín tưởng vọng
cuống: cuồng cà_kê họng lá phổi quýt quít
cúp: điện máy nước tóc vàng đuôi
cụp: mắt tai
cụt: đuôi hứng lủn ngủn vốn tay chân
cư: dân dân_mạng ngụ sĩ tang trú xá xử
cứ: dao địa điểm liệu như thế tưởng việc vẻ vẻ
cừ: khôi nhồi nhồi tràm
cử: chỉ động hành hành_lễ lễ nghiệp nhân nhân_tài người quân tọa tội trí tri hoạt tử
cự: giải ly li mã_phú nự phách phú tuyệt
cưa: bào cắt cẩm dằn đá gái
cửa: ải biển bể bụt chắn chính cái chớp cống công_đình gió hàng hiệu hữu khẩu khẩu_quốc_tế khổng_sân_trình kính lạch lò lùa nhà ngõ ngăn ngách Phật quan quyền rả ra_vào sau sắt sổ sông tay thiền thoát_hiểm thoát_nạn tiệm từ tử xếp lò biển việt ông tùng đại
cứa: cổ
cựa: gà mình quậy
cực: chẳng_đã đại đoan độ điểm đông đỉnh hay hình hình hữu kỳ khổ khổ_trăm_bề lạc lòng lực nam nhọc ngoan nhiệt quang quyền tả thân thịnh tiểu trị trí tây từ tinh thứ tốt
cứng: cáp cát cỏi cổ đầu đầu_cứng_cổ đờ đơ họng khừ lưỡi ngắc nhắc rắn mềm tay nhẳng
cưng: chiều nựng
cước: chú chuột chân phí vận_chuyển
cược: bóng tay
cười: ầm bò chê chúm_chím cợt duyên giòn góp gượng khà khẩy khì khúc_khích lăn mát mỉa mỉm ngạo ngặt_nghẽo ngất nhạt nhếch_mép nịnh nụ ồ ra_nước_mắt rộ ruồi tình tủm tươi vang xòa
cưới: chạy cheo hỏi vợ xin tảo_hôn
cưỡi: cổ đầu hổ ngựa xem_hoa
cườm: tay
cương: lĩnh lĩnh_chính_trị mục ngựa nghị quyết quyết thường tỏa thổ trực toả vị yếu
cường: bạo công dương điệu độ đạo địch giáp hào hóa hào hóa kích kiện lực liệt lĩnh lãnh ngạnh quốc quyền quyền quốc_năm_châu sức tráng tập thịnh toan triều điệu
cưỡng: bách bức chế chế_thi_hành_án đoạt dâm gian hành hôn hiếp lại lý ép
cướp: biển bóc cạn cò cháo_lá_đa công cướp_bóc đoạt đất đường giật giết hiếp lời ngôi nhà_băng nước phá sống
cừu: địch hận non thị
cứu: binh bần cánh chữa chuộc cấp cạnh chữa đói đói_giảm_nghèo độ giá giúp hạn hộ hỏa hoả hoang hạn mạng mệnh nạn nạn nhân nguy nước người rỗi quốc sống sinh tế thế tinh trợ trợ_xã_hội thương tử vãn vớt viện vong xét hỏa_cứu_nạn nạn_cứu_hộ
cửu: chương hợp nguyên thiên trùng tuyền vạn long
cựu: binh chiến_binh chiến_binh_việt_nam giao học_sinh lục_địa thần thủ_tướng trào truyền tổng_thống ước triều quân_nhân thanh_niên_xung_phong tù_binh
`;
