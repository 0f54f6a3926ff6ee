/**
 * General vocabulary, heads C: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsC = `
ca: bin cao cát dao diễn hát hò khúc kíp kịch lô mổ múa ngâm ngợi nhạc nô nương phẩm_xướng rô sĩ sử thán trù tụng từ vát vọng vũ xướng
cai: đầu_dài lậy nghiện quản sữa thợ tổng trị
cam: chịu đoan đường giấy go kết khổ lai lòng lộ phận phục quýt ranh sành tâm thảo thũng
can: án dự đảm gián hệ ngăn phạm qua thiệp trường
canh: bạc cánh cải cua gác giờ giữ khuya nông phòng tác tân thiếp thức ti trộm trường tuần ty
cao: áp bay bằng bậc bồi bổi cao cả cấp chạy cờ cường danh đàm đẳng đẹp điểm đồ độ đường giá hạ hạng huyết_áp hứng kều khiết khung kiến kì kỳ lanh lãnh lâu lầu
cao: lớn lương minh ngạo ngất ngều nghều nghệu nguyên nhã nhân nhất niên ốc phong quí quý ráo sang siêu sĩ sơn sở su su_su tay tăng tần tầng thâm thế thủ thượng tốc tột trào
cao: trình trọng trổi tuổi ủy vọi vọng vời vợi vút xa xanh
cau: có mày mặt trầu
cay: chua cực đắng độc nghiệt nồng sè sống xé
cà: chua độ kê kheo pháo phê răm rem rốt tàng tím tong vạt
cài: cắm cửa đặt mật_khẩu
càn: bậy khôn quét rỡ
càng: cạnh
cành: cạch cây đào lá mai nanh vàng
cào: bằng cào cấu xé
cày: ải bừa cấy cục sâu thuê xới
cá: basa ba_sa biệt cảnh chép cơm cược heo hóa hồi hộp kiếm lẻ_mập lóc lồng mập ngừ ngựa nhân nước rô sấu thể thu tính tra voi
các: bon mác ông
cách: âm biệt bức cảm cấu chức dùng điệu giải hiệu làm li lòng ly mạng mạng_xanh mặt mệnh nghĩ ngôn nhật nhiệt nhìn nói quãng sống tân thức tính trí trở
cách: ứng_xử vời xa
cái: bang đinh ghẻ giá giống gì kiến này nhìn nôi tát tâm thế tôi
cám: cảnh dỗ ơn
cán: binh bộ bột cân chổi cờ mỏng thép
cáng: đáng
cánh: buồm chim cung cụt cửa diều đảo đồng gà hẩu hoa hữu kiến mũi quạt quân rừng sen sinh tay tả
cáo: bạch biệt buộc cấp chung dâng gian già giác giới lão lỗi mật mệnh phó quan tạ thị tố trạng tri
cáp: điện quang treo
cát: bà bi bụi cứ đằng đen hải hung lở lợi nặng sĩ tuyến tường vàng xây_dựng
cáy: hôi
cả: gan giận họ làng lo lũ nể nghĩ nhà nước quyền quyết thảy thèn thể tin vú
cải: bắp bẹ_xanh biên cách cúc danh dạng dở đổi giá hoán hóa hối huấn lệnh lương mả tà tạo thiện thìa tiến tổ trang trắng tử xoong
cảm: ân động giác giận gió hàn hoài hóa hối hứng khái kích lạnh mạo mến nghĩ nhận nhiễm ơn phong phục quan quang tác tạ thán thấy thông thụ thương tình tính tưởng tử ứng xúc
cản: ngăn phá quang trở
cảng: biển cá vụ
cảnh: báo binh bị cáo giác giới huống khuyển nghèo ngộ ngục nông_thôn quan quân sát sắc tình tỉnh trạng trí tượng vật vệ vụ
cảo: luận táng
cãi: bướng bừa cọ lộn lý vã
cãng: chân
cạch: mặt
cạm: bẫy
cạn: cốc hẹp kiến kiệt lòng lời tàu tình
cạnh: bên khía khóe tranh
cạo: giấy gió mặt mủ râu
cạy: cục cửa
căm: căm ghét giận hờn phẫn thù tức
căn: bản bệnh cơ cước cứ cứ_địa dặn do duyên hộ nguyên nhà phòng số tính vặn
căng: buồm da thẳng tin tràn
cằm: cặp
cằn: cỗi nhằn
cắc: cớ
cắm: chốt cổ cờ cúi đầu hoa mốc sừng trại
cắn: câu cấu chặt chỉ răng rứt trộm xé
cắp: bóc sách
cắt: băng bỏ bớt cầu cơn cụt cử đặt điện đứt giảm giấy gọt hậu_môn họng khúc lìa lời lớp mạng ngang nghĩa nước quá rốn rời tỉa tóc xén
cẳm: cạch
cẳng: chân tay
cặm: cụi
cặn: bã kẽ
cặp: bến bồ díp đôi giấy kè lồng nhiệt_độ sách tóc vợ_chồng
câm: điếc họng lặng miệng nín
cân: bàn bằng đai đẩu_vân đo đong đối hỏi hơi kẹo lượng não nhắc phân quắc sức tây thuốc trọng xứng
câng: cáo câng
câu: cá chấp chuyện chữ cú cửa dầm đố đối giờ hát hỏi kẹo kết kệ khách kinh lạc_bộ lệ liêm lưu mâu móc nệ nhử nói rút thả thơ thúc tôm văn
cây: ăn_quả ăn_trái bóng_mát bông bút cao cảnh cầu con cỏ công_nghiệp cối cổ_thụ dược_liệu đa đàn đào đèn giống gỗ lâm_nghiệp lâu_năm lương_thực mai nến nông_nghiệp nước quất
cây: rau rừng số thế thông thuốc trái tre trồng vàng viết xanh xăng
cầm: ca canh cái cân cập chắc chừng cố cờ_đuốc cự đầu đồ giá giữ hãm hơi kỳ lái lòng máu nhầm phong quân quyền súng tay tài thi thú tù
cần: câu cấp cẩu chánh cố cù đăng đước giờ giuộc kiệm kíp lao mẫn miễn nghiệp nhân sa tăng tây thiết thơ trục vụ vương yếu
cầu: an bại bập cánh cảng cảnh cạn chì chui chúa chứng chữ cống cứu dao đá đảo đẩu_vân đường hiền hòa hôn khấn khẩn khỉ khuẩn kinh kỳ lăn lông lợi may máng mát mắt mong ngói
cầu: nguyện nhà nối phao phong phúc quân rô sao siêu tài thang thân thị thủ tiêu tiến tre treo trục trường_lễ trượt vai vĩnh_tuy vồng vượt xin ý
cấm: cảng chỉ cố cung cửa dán đi địa đoán đỗ_xe đường hút_thuốc khẩu kỵ lấn_chiếm lửa ngặt vận xả_rác
cấn: cái thai
cấp: bách báo bằng bậc bộ cao chỉ_huy chứng cường cứu dưới dưỡng đất điện địa đổi hiệu huyện kíp lộ lớp lửa nhập nước phát phép phí sắc số sổ tập thẻ thiết
cấp: thoát tiến tính tỉnh tốc trên ủy ủy_đảng vốn xã
cất: bước cao_tay cánh chén chức công cứ dọn đám đặt giấu giọng giữ hàng lẻn mả mình mộ nhà nhắc nóc quân tiếng
cấu: hình hợp kết kiện tạo thành trúc tứ véo xé
cấy: cày ghép hái lén lúa mô
cẩm: chướng giàng lệ nang nhung phả thạch thủy tú vân xuyên
cẩn: bạch cáo mật tắc thận trọng
cẩu: an hợp tặc thả
cận: cảnh chiến đại kề kim lai lao lâm nghèo nhiệt_đới tây thân thần thế thị trên vệ
cập: bến kê kênh kễnh nhật rập
cật: lực ruột vấn
cậu: ấm bé mợ ta
cậy: cục cửa mình nhờ quyền tài thế trông
co: bóp bụng cẳng chân cóc cụm duỗi giãn giật kéo quắp ro rúm rút
coi: bói chừng khinh mạch mặt nhẹ như rẻ sóc thi thường trọng tướng
con: bài bạc bé buôn buồn cái cả cầu cháu chạch chiên chủ_bài chữ cờ cúi dao dân dâu đàn đầu đen đẻ đê đĩ đò đỏ đội đường em gái giai giáp giống hát hoang hư ma mái mắt mọn mồi
con: nai ngoan người người_mới nhà nhỏ nít nợ nuôi nụ ở quay quỷ ranh rể rồng rối rơi so sông số suối tàu tạo tằm tem thoi thuyền thứ tin tính trai trẻ trỏ trưởng trượt tươi út
con: vật vợ xúc
cong: cóc cớn queo vành vẹo vênh
cò: cử hương kè kẹ mồi rò súng trắng
còi: báo_động cọc hụ tàu xe xương
còn: gì không lại ngờ nguyên nữa vương xơi
còng: cọc lưng queo
có: ai ăn bầu bề cái chăng chí chồng chừng công cơ cớ cỡ của đâu điều đôi hại hạn hạng hạnh hậu hiếu hiệu_lực hiệu_quả học ích khác khi lãi lẽ lí lòng lỗi lợi lúc mang mặt mòi
có: nghề nghĩa nhẽ nợ phép sẵn tang tay tài tật thể tiếng tình tội trách_nhiệm tuổi văn_hóa vậy vẻ vợ ý ý_nghĩa ý_thức
cóc: cách cáy ghẻ nhái tía
cóng: buốt
cót: két
cỏ: ba_lá cây dại gà hoa khô may mật non rác rả tranh
cỏi: cút
cõi: âm bờ đời lòng phật tiên trần tục
cõm: rõm
cọ: cạo quậy rửa xát
cọc: cạch cằn nhọn sắt tiêu
cọng: rau
cọt: kẹt
cô: ấy bác chiêu chú dâu dì đầu đọng đồng độc đơn đỡ đúc gái giáo hồn lái lập miên mụ ngả nhi nuôi nương phụ quả quạnh thôn tiên
côi: cút
côn: đảo đồ lôn minh sơn trùng
công: an an_xã án ăn báo bằng binh bình bố bộc cán chiếu chính chúa chúng chức chứng cộng cua cuộc cụ danh dã dân dân_số dụng dưỡng đảng điểm điện đình đích đo
công: đoàn đoạn đoạt đồn đồng đường đức giao giá giáo giới hàm hàn hành hải hãm hầu hiệu hóa hội hưởng hữu hữu_hóa ích kênh khai khai_hóa khanh kích kỹ lao lập lệ lệnh
công: lí lịch lộ luận luật lương lực lý mẹ minh môn nghệ nghệ_cao nghệ_số nghiệp nghiệp_hóa nghiệp_nặng nghiệp_nhẹ ngoan nguyên nha nhân nhận nhật nhiên nông nợ nương ơn
công: phá phái pháp phạt phẫn phép phiếu phí phó phu phục phường quán quả quản quân quốc quyền quỹ rừng sai san sản số sở suất sương sứ sức tác tác_phí tắc tế thành thải thẳng
công: thần thầu thế thị thổ thu thuyết thủ thủy thương thức thự ti tích tín toi tôn tông tố tố_viên tổng tội tơ trái tráng trạng trần trận trình trình_phụ trị trường trừng tua
công: tuyển tư tước tử tử_bột ty ty_tnhh uỷ ước ứng vác văn vắn viên viên_chức việc vụ xa xã xuất xướng xưởng
cồi: cộm
cồn: cào cát cỏ đất nọ ruộng y_tế
cồng: chiêng kềnh
cố: chấp chí chủ công cung cựu đạo đấm định đô gắng giữ hết_sức hương hữu kết kỉnh lão lì nài nhân nhiên nhịn nông quốc sống sức tâm tật thây thổ thủ thương tình tri vãn vấn ý
cốc: chén ly tách thủy_tinh
cối: đá giã gió xay
cốn: điệp
cống: hiến hộp nạp ngầm phẩm rãnh sĩ vật
cốp: pha xe
cốt: cách cán lết lõi lốt nhất nhục sao thép truyện tử yếu
cổ: áo bản cánh cầm chai chày chân cồn cút đại điển đô đông động giả họng hùng hủ hũ hữu kim kính lai lệ loa lỗ lợi nhạc nhân pháp phần phiếu phong phục quái sinh
cổ: sinh_vật sơ suý súy sử tay thạch thi thời thuyết thụ tích trang truyền trướng tục văn vật võ vũ xuý xưa
cổng: chào chính làng ngõ thông_tin trường
cỗ: bài bàn lòng tiệc ván xe
cỗi: cằn rễ
cộ: xe
cộc: cằn cỡn lốc
cội: nguồn rễ
cộng: cơm đồng hoà hòa hưởng hữu lực nghiệp phạm phỉ sản sinh sự tác tác_viên tính tồn
cột: bơm buồm cái chống cờ dây đèn điện đồng mốc nhà sống thu_lôi trụ
cơ: bản bão bắp bẩm cầu cấu chế chỉ cơ cùng cừ cực duyên đê đồ động giới giới_hóa hàn học hội khí khí_hóa khổ lý man may mật mưu năng nghiệp ngơi ngũ quan số sở sở_giới sự thể
cơ: thủ trí trời trưởng yếu
cơi: đựng_trầu nới trầu
cơm: áo bình_dân bụi bữa canh cá cháo cháy chiên dẻo đen gạo hàng hẩm hộp lam nắm nếp nguội nước rượu tất_niên tẻ tháng thiên_hạ tối trắng trưa tù
cơn: bão bĩ_cực cớ đau ghen giận gió lốc lũ mơ mưa nguồn sốt
cờ: bay bạc bỏi búa_liềm đào đám đảng đèn đoàn đỏ gian hiệu hoa lau luân_lưu lú người phướn quạt quốc_tế rủ tam_tài thế thi_đua tiêu_biểu tổ_quốc trắng trống tướng vây vua xí
cớ: gì sao
cớt: nhả
cởi: áo bỏ mở trần trói truồng
cỡ: chừng lớn nào số vừa
cỡi: cọp ngựa
cợm: đầu
cợt: nhả
cu: ba cườm li lơ ly ngói tí
cua: bể biển đồng gái gạch ghẹ giò óc
cung: bậc cách cầu cấm cấp cẩn chúc chức cứng đao điện điệu đình đốn đường hạ hiến hoàng khai kiếm kính mây nga nguyệt ngựa nhân nữ phi phụng quăng quế tần thánh thất thể_thao
cung: thiềm thiếu_nhi thỉnh thương tiến tiễn tố từ ứng văn_hóa vua xưng
cuồn: cuộn
cuồng: bạo chữ dại loạn nhiệt nộ phong si sĩ tín tưởng vọng
cuốc: bẫm chim đất xẻng xới
cuối: chân chót cùng đông đời đường kỳ mùa năm ngày sổ tháng thu tuần vụ
cuốn: chả chiếu dây gói hồn hộn hút lịch lốc phăng sách sách_vàng sổ theo trôi vó xéo
cuống: cà_kê cuồng họng lá phổi quít quýt
cuộc: chiến chiến_tranh chơi đấu đấu_tranh đời đời_mới đua gặp_gỡ họp hội_thảo khởi_nghĩa nổi_dậy sống sống_mới thế thi thi_viết tình vận_động vui
cuộn: chỉ len tròn
cù: cưa lao là lần nhầy rù
cùm: kẹp
cùn: mòn quằn
cùng: chí chung cùng cực dân đi đinh đồ_đường đường khổ kiệt lắm lúc mạt nhau quẫn tận tên thời tiến tịch túng với vui
cú: đá đấm đột_phá mèo pháp sốc vọ
cúc: áo cung dục hoa ngải trắng
cúi: đầu đầu_xuống gằm gập lạy luồn mình rạp
cúm: gia_cầm mùa núm rúm
cúng: bái cấp cơm dường giao_thừa giải giỗ hậu hiến lễ quải tế tiến vái
cúp: điện đuôi máy nước tóc vàng
củ: ấu cà_rốt cải chuối đậu gừng hành khoai kiệu lạc mài mì nâu nghệ rừng sắn soát tỏi từ
của: cải công lạ nả ngon nợ quý riêng tin
củi: đóm đuốc lửa quế rơm
củng: cố
cũ: càng kĩ kỹ mèm nát rích xì
cũng: được nên như phải thế vậy
cụ: bà bị già kị kỵ nội ông thể thể_hoá thể_hóa tổ
cục: an_toàn bộ cằn cục cưng cựa diện hải_quan hạn mịch phó quản_lý quân_nhu quân_y súc tác thống_kê thuế trưởng vàng vực
cụm: cảng công_nghiệp công_trình dân_cư điểm từ
cụng: đầu ly
cụp: mắt tai
cụt: chân đuôi hứng lủn ngủn tay vốn
cư: dân dân_mạng ngụ sĩ tang trú xá xử
cưa: bào cắt cẩm dằn đá gái
cưng: chiều nựng
cương: lĩnh mục nghị ngựa quyết thổ thường toả tỏa trực vị yếu
cười: ầm bò chê chúm_chím cợt duyên giòn góp gượng khà khẩy khì khúc_khích lăn mát mỉa mỉm ngạo ngặt_nghẽo ngất nhạt nhếch_mép nịnh nụ ồ rộ ruồi tình tủm tươi vang xòa
cườm: tay
cường: bạo công dương đạo điệu địch độ giáp hào hóa kiện kích lãnh liệt lĩnh lực ngạnh quốc quyền sức tập thịnh toan tráng triều
cước: chân chuột chú phí vận_chuyển
cưới: chạy cheo hỏi tảo_hôn vợ xin
cướp: biển bóc cạn cò công đất đoạt đường giật giết hiếp lời ngôi nhà_băng nước phá sống
cưỡi: cổ đầu hổ ngựa xem_hoa
cưỡng: bách bức chế dâm đoạt ép gian hành hiếp hôn lại lý
cược: bóng tay
cừ: khôi nhồi tràm
cừu: địch hận non thị
cứ: dao điểm địa liệu như thế tưởng vẻ việc
cứa: cổ
cứng: cáp cát cỏi cổ đầu đơ đờ họng khừ lưỡi mềm ngắc nhắc nhẳng rắn tay
cứu: bần binh cánh cạnh cấp chuộc chữa đói độ giá giúp hạn hoang hoả hỏa hộ mạng mệnh nạn nguy người nhân nước quốc rỗi sinh sống tế thế thương tinh trợ tử vãn viện vong vớt xét
cử: chỉ động hành hoạt lễ nghiệp người nhân quân tọa tội tri trí tử
cửa: ải bể biển bụt cái chắn chính chớp cống đại gió hàng hiệu hữu khẩu kính lạch lò lùa ngách ngăn ngõ nhà ông phật quan quyền rả sau sắt sông sổ tay thiền thoát_hiểm
cửa: thoát_nạn tiệm tùng từ tử việt xếp
cửu: chương hợp long nguyên thiên trùng tuyền vạn
cự: giải li ly mã_phú nự phách phú tuyệt
cựa: gà mình quậy
cực: đại điểm đỉnh đoan đông độ hay hình hữu khổ kỳ lạc lòng lực nam ngoan nhiệt nhọc quang quyền tả tây thân thịnh thứ tiểu tinh tốt trí trị từ
cựu: binh chiến_binh giao học_sinh lục_địa quân_nhân thần thủ_tướng tổng_thống trào triều truyền tù_binh ước
`;
