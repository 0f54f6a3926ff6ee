/**
 * General vocabulary, heads O to Y: words of two (with `_`: three or more) syllables, grouped by their first syllable.
 * Source: compiled by hand for this project from common Vietnamese usage; spelling of the old tone placement, `y` kept.
 */
export const wordsOToY = `
o: bế ép
oai: hùng nghiêm phong
oan: khuất sai uổng ức nghiệt
oanh: liệt tạc
oằn: mình
óc: sáng_tạo
ô: nhiễm nhục danh tô uế hay trọc
ố: vàng
ổ: dịch khóa bệnh đề
ôm: ấp đồm
ôn: dịch hòa tập luyện đới tồn
ốm: đau yếu
ổn: định thỏa
ồn: ào
ông: bà cha nội ngoại lão cha_ta
ống: kính nước nghiệm
ở: trọ lại
ơn: huệ nghĩa nước bác đảng
pha: chế trộn loãng tạp
phá: bỏ hoại hủy rừng sản vỡ án cách phách giá quấy thai kỷ_lục
phác: họa thảo đồ
phách: lối
phai: mờ nhạt
phái: đoàn đẹp sinh
phải: chăng trái
phạm: pháp tội vi nhân lỗi trù vi_ảnh_hưởng văn_đồng hùng ngũ_lão hồng_thái
phàm: ăn tục trần
phán: đoán quyết xét xử
phản: ánh bác biện biện_xã_hội bội cảm chiếu công diện động đối hồi kháng kích quốc ứng xạ phúc
phạn: ngữ
phanh: phui
phảng: phất
phao: tin cứu_sinh
pháo: binh hoa đài nổ đất
pháp: chế chế_xã_hội_chủ_nghĩa danh đình lệnh luật lý nhân quy quyền trị trường y vân
phát: âm ban báo biểu chẩn đạt điện đi động động_thi_đua đoàn giác hành hiện huy huy_truyền_thống huy_dân_chủ kiến lộc minh ngôn ngôn_viên phối quang rẫy sinh sóng tác tài tài_phát_lộc tán tang thải thanh thanh_viên thưởng tích tiết tin triển triển_bền_vững triển_kinh_tế triển_đất_nước triển_toàn_diện vãng vọng xuất xít hỏa diệm
phạt: tiền tù vạ nguội
phăng: phắc phăng
phẳng: lặng lì phiu
phẩm: cách chất chất_đạo_đức giá hàm hạnh vật vị chất_chính_trị
phân: ban bào bì bón biệt bố bổ bua cách cấp chia chức công cực dã đạm đều định đoạn đội giải giải_sinh_học giới hạch hóa hữu_cơ khối khúc kỳ loại loại_rác loại_rác_thải_tại_nguồn lượng luồng ly mảnh minh nhánh nửa phát phối quyền số tách tán tâm tầng tích tích_phân thân tranh tử ưu vai vân viện vùng xử xưởng
phần: đông lớn mềm mộ nào nhiều nhỏ tử thưởng trăm việc cứng quà
phấn: chấn đấu khích khởi son hoa
phận: sự làm_con
phẫn: nộ uất
phẫu: thuật
phất: phơ cao_cờ
phật: giáo pháp tổ tử đản bà
phe: cánh phái
phép: màu lạ tắc nước thuật tính xã_giao vua
phê: bình chuẩn duyệt phán
phế: bỏ liệu phẩm phủ tích thải truất binh
phi: cơ công đạo_đức hành_đoàn kim lao lý lợi_nhuận nghĩa pháp phàm tang thường trường vụ vật_thể công_nghiệp
phí: phạm tổn dịch_vụ
phỉ: báng
phía: trước sau trên dưới trong ngoài bắc nam đông tây
phiên: âm bản chế chợ dịch hiệu họp tòa
phiến: diện
phiền: hà lòng muộn nhiễu phức toái
phiêu: bạt lưu lãng
phiếu: bầu bầu_cử điều_tra thu chi
phim: ảnh hoạt_hình tài_liệu truyện trường
phó: chủ_tịch giám_đốc mặc thác thủ_tướng bí_thư ban
phò: mã tá
phòng: ban bệnh bệnh_chữa_bệnh bị cháy cháy_chữa_cháy cháy_hơn_chữa_cháy chống chống_cháy_nổ chống_dịch_bệnh chống_dịch chống_ma_túy chống_tham_nhũng chống_thiên_tai chống_tội_phạm chống_bạo_lực chống_tác_hại dịch hộ họp khám không lụt lũ ngừa ngủ ngự ốc_bảo_vệ thân thí_nghiệm thủ thương tránh trọ trào triển_lãm trưng_bày trực tuyến trừ vệ vệ_dân_sự xa hỏa
phóng: đại đạt hỏa khoáng sinh sự tác thả thích túng uế viên xạ nhanh_vượt_ẩu sự_ảnh nhanh
phong: ba bì cách cách_sống cách_làm_việc cách_hồ_chí_minh cảnh cấp danh dao độ điền giáo gió hàm hóa kiến lan lưu nhã nhụy phanh phú phú_đa_dạng quang sương tặng thái thanh tình tỏa trào trào_thi_đua trào_thi_đua_yêu_nước trào_cách_mạng trào_quần_chúng trào_xây_dựng_nông_thôn_mới trần tục tục_tập_quán thấp vị vân thủy châu điền nha thổ
phỏng: đoán vấn theo
phô: diễn bày trương
phố: phường cổ xá núi biển hiến xưa
phổ: biến cập cập_giáo_dục cập_bơi độ thông biến_pháp_luật biến_giáo_dục_pháp_luật quát yên
phối: cảnh cấp giống hợp hợp_chặt_chẽ kết khí ngẫu hợp_đồng_bộ
phôi: pha phai thai
phồn: hoa thịnh thực vinh
phồng: rộp
phông: bạt chữ nền
phơi: bày phóng phới nắng
phớt: lờ
phù: du điêu hiệu hộ hợp phép phiếm sa thũng trợ thủy hoa cừ ninh yên mỹ cát
phú: cường hào nông ông quý quốc thọ yên quốc_cường_dân bình lợi mỹ lộc vang riềng xuyên tân hòa
phụ: âm bạc bản cận cấp cấp_trách_nhiệm đạo đề gia giúp huynh huynh_học_sinh họa huyết kiện khoa khảo lão lục mẫu nữ nữ_việt_nam nữ_ba_đảm_đang nữ_và_trẻ_em nữ_hai_giỏi phẩm phí sản tá tải thân thu thuộc tình trách trợ trội tử tùng vụ nữ_thủ_đô
phục: chế chức dịch hiện hóa hồi hưng kích kiện mệnh nguyên quốc sinh sức tài tang thiện thù thuốc trang tùng vụ vụ_nhân_dân vụ_cộng_đồng vụ_đất_nước vụ_nhân_dân_vô_điều_kiện vụ_sản_xuất
phủ: định nhận quốc sóng xanh tây_hồ lý dụ cờ doãn
phúc: âm đáp đức hậu khảo lành lộc lợi lợi_xã_hội thẩm thọ tinh tra trình yên thịnh
phun: trào thuốc
phụng: dưỡng sự sự_tổ_quốc thờ sự_nhân_dân hiệp
phút: chốc giây
phương: án án_chữa_cháy bắc cách châm châm_sống diện đông hại hướng kế lược ngôn nam pháp pháp_luận sách tây thuốc thức tiện tiện_giao_thông tiện_công_cộng tiện_thông_tin tiện_cá_nhân trình trưởng vị thảo tiện_kỹ_thuật tiện_tại_chỗ
phượng: hoàng vĩ hoàng_đất
phường: hội xã xóm văn_minh
phức: hợp tạp
phưỡn: bụng
qua: đời loa lại lọc mặt quýt ngày tay
quá: bán chén cố đáng độ giang hạn khích khứ khứ_hào_hùng mức quắt sức tải tay tệ thì tốc_độ trình trớn ư vãng
quả: cảm cầu đấm đất nhiên phụ quyết tạ thật thực tim tang trứng xanh ngọt đu_đủ
quạ: đen
quà: cáp tặng tết lưu_niệm bánh vặt
quái: ác dị gở lạ thai vật đản
quan: ải chức cách chiêm điểm điểm_chỉ_đạo hệ hệ_hữu_nghị hệ_quốc_tế họ khách lại lộ liêu ngại niệm quân sát sơn tài tâm tâm_chăm_sóc tâm_đến thầy trắc trọng trí tòa vụ viên hóa sơn liêu_hóa thoại hệ_hợp_tác trường
quán: ăn cà_phê cơm ngữ quân quân_quốc_gia triệt triệt_sâu_sắc thông trọ xuyến xá tính
quản: chế đốc gia giáo giáo_viên huyền_cầm lý lý_nhà_nước lý_đất_đai lý_thuế ngại thúc trang trị trị_viên trị_quốc_gia bạ tượng
quang: cảnh cảnh_môi_trường đãng gánh học huy minh phổ trung vinh vinh_muôn_năm vinh_của_đảng hợp khải đầu_trí trọng âm minh_chính_đại năng phục nam bình ninh xương
quảng: bá bá_du_lịch cáo canh_tác đại đại_quần_chúng giao trường trường_ba_đình trị bình nam ngãi ninh yên xương điền
quanh: co quẩn năm quất
quạnh: hiu quẽ
quát: mắng tháo
quạt: điện gió máy nan
quay: cuồng cóp lưng phim quắt đầu vòng về
quằn: quại
quăng: quật
quặng: sắt
quắt: quéo
quân: báo bị binh cách_mạng chế chính chủ chủng công cơ cờ cụ dân dân_một_lòng dân_cá_nước dịch du_kích dụng đoàn đoàn_lao_động đội đội_nhân_dân đội_nhân_dân_việt_nam đội_anh_hùng địch giải_phóng giải_phóng_việt_nam giới hàm hạm hiệu hiệu hoàn huấn_luyện khí khu kỳ kỷ kỉ lệnh lính lực lương lược mã ngũ nhạc nhân nhân_dự_bị nhân_xuất_ngũ nhu phí pháp phiệt phục quản sư sĩ sự sự_hóa số tải tình_nguyện tình_nguyện_việt_nam thần trang tranh trường tư_trang tử ủy ủy_trung_ương vụ vương xâm_lược y tước bình
quần: áo bò chúng chúng_nhân_dân chúng_bảo_vệ_an_ninh_tổ_quốc cư đảo đảo_hoàng_sa đảo_trường_sa hôn hùng quật tây thể thể_di_tích thần tụ vợt
quấn: quít quýt
quẫn: bách trí
quận: công huyện ủy
quật: cường đổ khởi ngã
quây: quần quần_bên_nhau
quấy: nhiễu phá rầy rối rối_tình_dục
quẫy: đạp
quen: biết mặt thân thói thuộc việc
quét: dọn sạch sơn vôi rác nhà
quê: cha_đất_tổ hương hương_đất_nước hương_đổi_mới hương_giàu_đẹp hương_cách_mạng hương_việt_nam hương_anh_hùng mẹ mùa nhà người nghèo nội ngoại kệch quán hương_bác hương_năm_tấn võ
quế: chi phong võ sơn
quên: bẵng khuấy lãng lửng mình mình_vì_nước ơn nguồn
quốc: âm ca công cường dân doanh đảo_phú_quốc gia gia_độc_lập gia_số gia_thịnh_vượng gia_hạnh_phúc gia_khởi_nghiệp gia_biển_mạnh giáo giao hiệu hoa học hội hội_việt_nam hội_khóa hồn huy khánh khánh_nước kỳ kế_dân_sinh khách lập lễ loạn lộ nạn ngoại ngữ nhục nội oai oán pháp phòng phòng_toàn_dân phòng_an_ninh phong phụ phục quyền sắc sách sách_hàng_đầu sản sĩ sử sự tang tang tế tế_ca tế_hóa tế_lao_động tế_thiếu_nhi tế_phụ_nữ tế_hạnh_phúc tịch thể thiều thổ thống trái trạng triều trưởng túy tử_giám vận vương vụ_khanh xã oai tuấn
quơ: quàng
quy: chế chế_dân_chủ chế_dân_chủ_ở_cơ_sở chính chuẩn chuẩn_kỹ_thuật chiếu công củ cách cố cứu_trách_nhiệm đầu định định_pháp_luật định_an_toàn_giao_thông đổi giản hàng hoạch hoạch_đô_thị hoạch_phát_triển hoạch_tổng_thể hoạch_cán_bộ hoạch_xây_dựng hoàn hồi kết luật lại lụy mô mô_lớn nạp nhơn phạm phục tắc tắc_giao_thông tắc_ứng_xử tập tiên thuận tội trình trình_sản_xuất tụ ước ước_văn_hóa tắc_5k hợp châu
quý: báu bà bạn cha con_hơn_vàng danh đại_biểu giá hiếm hóa hồ khách mến mến_nhau ngài nhân ông phái phụ_huynh phi quốc trọng tử tộc tướng vị vị_đại_biểu vật xuân hợi
quỳ: gối lạy châu hợp
quỷ: dữ kế khóc_thần_sầu quái quyệt sứ thần dữ thuật
quỹ: bảo_hiểm bảo_hiểm_y_tế bảo_hiểm_xã_hội bình_ổn_giá công đạo đất đen đen_đáy đền_ơn_đáp_nghĩa đầu_tư khuyến_học nhà_ở phúc_lợi tích tích_lũy tiết_kiệm tiền_mặt tín_dụng tín_dụng_nhân_dân thời_gian vì_người_nghèo vắc_xin xã_hội đầu_tư_mạo_hiểm
quyên: góp sinh tiền
quyến: dũ luyến rũ thuộc
quyền: bầu_cử biên bính bình_đẳng chủ_tịch con_người công_dân cơ_bản cước dân_chủ được_sống hạn hành_chủ_động khiếu_nại lao_động làm_chủ lợi lợi_hợp_pháp lợi_người_tiêu_dùng lợi_và_nghĩa_vụ lợi_người_lao_động lợi_của_phụ_nữ lực lực_nhà_nước lực_chính_trị năng môn quý quyền_con_người quyết_định riêng_tư sở_hữu sở_hữu_trí_tuệ sống sử_dụng_đất tác_giả thế thần tham_gia thừa_kế thuật trẻ_em trẻ_em_và_gia_đình tự_do tự_quyết tự_chủ uy ứng_cử được_học_tập được_khai_sinh bính
quyển: sách khí vở sổ
quyết: chí chí_vươn_lên chiến chiến_quyết_thắng đấu đoán định định_luận khoán liệt liệt_hiệu_quả nghị nghị tâm tâm_cao tâm_thắng tâm_chính_trị tâm_thực_hiện_thắng_lợi tâm_chiến_thắng tâm_hoàn_thành tâm_giữ_vững thắng thắng_đại_dịch toán toán_thuế tiến tử_cho_tổ_quốc_quyết_sinh tuyệt tử ý
ra: đa đầu đi đời đơn đường hiệu hoa lò lệnh mắt mặt mặt mắt mặt_trận oai phết quân quân_huấn_luyện quân_đồng_loạt rả riết sức sức_học_tập sức_thi_đua sức_phấn_đấu tay tay tận_tay tòa trận trò trường tranh_cử vào vẻ
rà: rà soát phá
rác: rưởi thải thải_nhựa thải_sinh_hoạt thải_điện_tử thải_y_tế thải_rắn
rách: nát rưới
rạch: ròi giá
rải: rác đường thảm truyền_đơn
rám: nắng
ràn: rạn
rạn: nứt san_hô
rảnh: rang rỗi tay
rành: mạch rọt rẽ
ranh: giới ma mãnh
rao: bán giảng vặt
ráo: riết hoảnh
rào: cản đón rạt giậu
rạo: rực
rạp: hát chiếu_phim
ráp: nối
rau: cỏ củ_quả màu muống quả sạch xanh an_toàn má
ráy: tai
rắc: rối
rắn: chắc độc đầu mặt rỏi rết
răn: dạy đe
răng: miệng hàm cưa
rằm: tháng_giêng tháng_bảy tháng_tám trung_thu
rằng: rặc
râm: bụt ran
rầm: rộ rì rầm
rậm: rạp
rập: khuôn ràng rình
rất: mực đỗi
rầu: rĩ
râu: ria tóc
rầy: la rà nâu
rẫy: nương
re: ré
reo: hò mừng
rèn: đức đúc giũa luyện luyện_thể_thao luyện_thân_thể luyện_sức_khỏe luyện_đạo_đức luyện_kỹ_năng cán_chỉnh_quân đức_luyện_tài
rẻ: mạt rúng tiền
rẽ: ngang trái phải
rét: buốt mướt đậm hại run
rền: rĩ vang
rên: rỉ la xiết
rêu: phong rao
ria: mép
riêng: biệt lẻ rẽ tư tây
rình: mò rập
ríu: rít
ro: ró
rõ: nét rành ràng rệt mặt mười_mươi người_rõ_việc
rong: biển chơi ruổi
ròng: rã
rót: rượu vốn
rối: loạn loạn_tiêu_hóa ren rắm rít nước
rỗi: rãi hơi
rồi: đây sẽ
rộn: ràng rã rịp
rộng: khắp khắp_cả_nước lòng lượng lớn mở rãi rãi_dân_chủ thênh_thang
rốt: cuộc ráo
rơi: rớt rụng vãi vào_quên_lãng
rời: bỏ rạc xa
rơm: rạ rác
rớt: giá mạng
ru: con ngủ rú
rủ: nhau rê lòng rỉ
rủi: may ro ro_thiên_tai ro_cháy_nổ
run: rẩy sợ
rung: cảm chuông_vàng động rinh chuyển lắc
rùng: mình rợn
rụng: rời lá
ruộng: đất đồng nương bậc_thang lúa vườn muối
ruột: gan thịt thừa già non
ruồng: bỏ rẫy
rút: cục gọn kinh_nghiệm lui ngắn quân ra tiền thăm tỉa
rụt: rè
rửa: hận tay tay_bằng_xà_phòng tay_thường_xuyên tay_với_xà_phòng tội tiền sạch mặn
rừng: bạch_đàn cấm cây già nguyên_sinh nhiệt_đới núi ngập_mặn phòng_hộ rú tràm vàng_biển_bạc xanh đặc_dụng là_vàng trồng đầu_nguồn rậm
rước: đèn kiệu dâu đuốc họa
rười: rượi
rưỡi: 
rượt: đuổi
rượu: bia chè lậu mạnh nếp vang cần
rực: rỡ cháy sáng hồng sắc_màu rỡ_cờ_hoa
sa: bàn cơ cơ_lỡ_vận đà đọa hoa khoáng lầy mạc mù môn sả sút thải thạch trường đéc pa
sà: lan
sạc: điện
sách: báo giáo_khoa lược nhiễu vở vải xanh trắng hồng tham_khảo hay
sạch: bóng bệnh đẹp làng_tốt_ruộng nhà_đẹp_phố nhà_sạch_phố nhà sẽ trơn bệnh_sốt_rét nước
sai: bét biệt khiến lạc lầm lệch nguyên_tắc phái phạm phép quy_định quy_cách quấy_quá sót số sự_thật trái làn_đường tuyến lạc
sãi: chùa
sải: cánh bước
sàm: sỡ
sám: hối
san: bằng bảng bạt định hô lấp phẳng sát sẻ sẻ_yêu_thương sớt nhượng
sán: lá
sàn: diễn đấu gác giao_dịch giao_dịch_thương_mại_điện_tử nhà nhảy thương_mại_điện_tử
sản: dịch dục giật hậu khoa lượng nghiệp phẩm phẩm_xanh phẩm_ocop phẩm_chủ_lực phụ sinh vật xuất xuất_kinh_doanh xuất_giỏi xuất_an_toàn xuất_nông_nghiệp xuất_xanh xuất_sạch_hơn xuất_công_nghiệp
sang: chảnh đàn đò giàu hèn năm_mới ngang sảng sông sửa tay tên trang trọng xuân đường sáng
sáng: bóng chế chế_gia chói chói_lọi choang dạ danh giá kiến kiến_cải_tiến kiến_kinh_nghiệm lạn lạng láng lập loáng lóa lòng mai mãi mãi_tên_người mãi_ngọn_lửa mắt nay ngày ngời ngời_bản_lĩnh quắc rõ rực sớm sủa suốt tác tạo tạo_trẻ tạo_không_ngừng tạo_đổi_mới tạo_kỹ_thuật tạo_tuổi_trẻ tỏ tinh trí xanh đẹp xanh_sạch_đẹp
sàng: lọc sảy
sanh: nghị
sánh: bước bằng duyên kịp ngang vai đôi
sao: băng biển bản chép chổi cho hôm kim lục lưu lãng mai thổ tẩm vàng tháng_giêng đỏ_vàng mộc
sáo: diều ngữ rỗng trúc
sào: huyệt ruộng
sáp: nhập ong
sát: cánh cánh_bên_nhau cánh_vai hạch hại hợp khí khuẩn nhân nhập phạt sao sạt sát sinh sườn thương thủ thực trùng vai vai_sát_cánh với_thực_tế phạt
sạt: lở lở_đất nghiệp
sau: cùng đó hết khi lưng này nữa rốt sông sưa tay trước xưa đại_học
sáu: dân
say: đắm đắm ma mê men nắng nghề rượu sưa sóng xe xỉn sưa_học_tập nồng
sắc: bén bén cạnh chỉ diện dục đẹp độ giới hương lệnh lệnh_số lẹm luật màu màu_văn_hóa mặt nét phong sảo sai_sự_thật tài tố tộc thái thái_văn_hóa thuế thân xuân phục phong
sắm: sửa sanh tết
săm: lốp soi
săn: bắn bắt bắt_động_vật_hoang_dã chắc đón đuổi lùng sóc trộm
sẵn: có dịp lòng sàng sàng_chiến_đấu sàng_lên_đường sàng_bảo_vệ_tổ_quốc sàng_nhập_ngũ sàng_hy_sinh sàng_phục_vụ sàng_cống_hiến tay
sắp: bày đặt hàng sẵn sửa tới xếp xếp_tổ_chức xếp_đơn_vị_hành_chính
sắt: cầm đá góc mịn son son_thủy_chung thép vụn nguyên_vẹn
sâm: banh cầm cần nghiêm
sẩm: tối
sân: bay bay_quốc_tế bóng chơi chim cỏ chơi_trí_tuệ đình gạch golf ga hận khấu khấu_hóa khấu_dân_gian quần_vợt rồng si sướng thượng trường vận_động vườn
sấn: sổ
sập: bẫy cầu gụ tiệm
sâu: bệnh bọ cay đậm đo đục keo kín lắng lóng mọt nặng nặng_nghĩa_tình nghĩa_đậm sa sát sắc sắc_toàn_diện sâu thẳm thẳm rộng rầy róm rễ_bền_gốc xa
sầu: bi đau đông khổ não riêng muộn tư thảm
sấu: già
sậy: lau
se: duyên lạnh sẽ sắt
sẻ: chia nửa áo_nhường_cơm
sẽ: sàng
sen: hồng đất_tháp_mười vàng
sênh: phách
sê: ri
sểnh: tay
si: đần mê ngốc tình
sì: sụp
sĩ: diện hoạn khí khí_quân_đội lâm nông_công_thương phu quan quan_quân_đội_nhân_dân số tốt tử
siêng: năng năng_học_tập
siết: chặt chặt_kỷ_luật chặt_quản_lý chặt_tay
siêu: âm cấp đẳng hạng hình lợi_nhuận nhân nhiên_thanh_thoát phàm phẩm quần_chúng thanh thị thoát tuyệt thực trái_đất vẹo việt độ bão
sinh: cơ dục đẻ địa đôi đồ động động_hấp_dẫn hạ học hoá hóa hoạt hoạt_đảng hoạt_chi_bộ hoạt_cộng_đồng hoạt_chính_trị hoạt_văn_hóa hoạt_văn_nghệ hoạt_đoàn hoạt_tinh_thần hoạt_dưới_cờ kế kế_bền_vững khí khoáng kháng lão_bệnh_tử linh lợi lộ lực lý ly_tử_biệt mạng mệnh nghề nghiệp ngữ nhai nhật nhật_bác nở nuôi ngôn nhiệt phần phẩm quán quyển quý_tử sát sản sản_an_toàn sắc sôi_nảy_nở sinh_không_ngừng sống súc sự tài thái thái_học thái_số thành tài thiết thời thú thực thái_môi_trường tiền tố tồn tử trưởng từ_thiện tức vật vật_cảnh vật_biển vật_học viên viên_việt_nam viên_tình_nguyện vật_ngoại_lai viên_năm_tốt con con_đúng_kế_hoạch con_ít đủ_hai_con con_một_bề đủ
sình: lầy
so: bì đo đũa đọ kè le sánh tài bó_đũa_chọn_cột_cờ tuổi
sọ: não dừa
soái: ca hạm
soạn: giả nhạc thảo lời bài
soát: vé xét
sóc: trăng sơn vọng
soi: bóng chiếu đường gương mói rạng rọi sáng sáng_con_đường xét đường_cách_mạng sáng_tương_lai sáng_đường_ta_đi rọi_đường
sòng: bạc phẳng
sóng: âm bạc điện_từ đôi gió lừng ngầm người nhiệt ngữ nước sánh soài sinh_viên thần trào vỗ vô_tuyến xanh
song: ca đường ca hành hành_số hỷ hỷ_lâm_môn kiếm lập loan mã phương nguyên ngữ mây phi sinh sắt song tấu thân thất_lục_bát thai thưa toàn_diện mây tử_loan
sóng_gió: biển_đông
sót: lại lòng
số: bị_can báo cá_biệt chẵn_lẻ chia chính_phương chẵn chứng_minh có công_dân dách dân dân_trẻ dân_vàng đặc_biệt đề điện_thoại đen đếm đỏ đông độc_đắc đỏ gia_tăng ghế hạng hữu_tỷ hiệu học hóa hóa_dữ_liệu hóa_toàn_diện hộ hưởng kiếp kiểu không_tròn kiểm_soát lẻ liệu lượng lượng_lớn mũ một mệnh mới nhà nhiều nguyên phận phức_tạp quốc quân quyết tài_khoản tay tổng thập_phân thương thứ_tự thực thuế tiền tối_thiểu trung_bình trang trời tử_vi vốn xe khẩu
sôi: bụng động động_hào_hứng gan máu nổi nổi_thi_đua sục nổi_rộng_khắp
sông: con cái đào hồng hương hương_núi_ngự mã hậu đà tiền cửu_long hồ lô núi ngòi ngàn_sông nước suối nhánh đồng_nai cầu bạch_đằng thao lam gianh bến_hải bé vàm_cỏ tô_lịch đuống chảy sâu_biển_lớn công mê_kông
sống: chết chung có_ích cùng dai dậy động động_hấp_dẫn đời đẹp đẹp_mỗi_ngày gửi_thác_về gấp hạnh_phúc có_trách_nhiệm còn chậm hòa_thuận khỏe khỏe_mạnh lâu lao mái mãi mãi_mãi mãi_trong_lòng_dân mãi_với_non_sông mãi_tuổi_hai_mươi mòn mũi ngâm nhăn nhờ sít sót sượng tích_cực tạm tình_cảm thanh_bạch thọ thử vui_khỏe_có_ích vật_vờ xanh xứng_đáng trọn_nghĩa_vẹn_tình lưng_với_lũ chiến_đấu_lao_động_và_học_tập nghĩa_tình văn_minh sung_túc
sốt: cao dẻo mò nóng rét ruột sắng xuất_huyết sắng_tham_gia sởi rét_ác_tính
sơ: bộ bài cấp cấp_chính_trị chế cứu cứu_ban_đầu đẳng đồ đồ_tư_duy giao hở hở_mất_mát hoảng hữu kết khai khảo khởi lậu lược lúc_đầu mi nhiễm phạm sài sài sinh sót suất sơ tán tán_nhân_dân tâm thảo thẩm thực_lực tuyển tuất_kỳ_niên yếu chẩn_ban_đầu
sổ: bộ cái cầu đen đỏ điểm điện_tử ghi_ơn gạo hộ_khẩu hưu khám lòng lồng mũi nợ mục sách số sức_khỏe tay tay_đảng_viên tang tiết_kiệm thu_thuế toẹt thai vàng bảo_hiểm bảo_hiểm_xã_hội tay_pháp_luật vàng_truyền_thống
sộ: 
sồi: già
sởn: gai_ốc
sờ: mó nắn soạng
sở: ban_ngành cầu chỉ dĩ đắc giao_dịch_chứng_khoán hữu hữu_trí_tuệ hữu_toàn_dân khanh nguyện nguyện_chính_đáng tại thích thú thuộc trường y_tế công_thương giáo_dục_và_đào_tạo tư_pháp lao_động nội_vụ tài_chính văn_hóa xây_dựng nông_nghiệp du_lịch
sợ: hãi sệt vợ trách_nhiệm
sợi: bông dây dệt tổng_hợp thuốc chỉ_hồng tóc
sớm: chiều hôm hôm_sau khuya muộn tối sủa trưa mai
sơn: ca cảnh dầu dã đoòng hà hà_gấm_vóc hào_hải_vị hải hậu khê khoáng la lâm lâm_mài lót mài mạch mỹ nữ nước pháo quân_tứ_phủ tặc tây tinh_thủy_tinh thủy thủy_hữu_tình thôn tinh trại trang vàng_thếp xuyên_hùng_vĩ dương động trà tịnh
sù: sì
su: hào su
súc: tích sinh vật miệng
sục: sạo sôi
sui: gia
sùi: sụt
sum: họp họp_gia_đình sê suê vầy vầy
sùm: sụp
sung: công mãn sướng túc sức quân
súng: cối đạn đại_bác hỏa_mai lục máy ngắn ống_phun_lửa ống săn trận trường
sùng: bái kính mộ tín đạo
sũng: nước
suy: bại bì biến bụng cho_cùng cứ diễn dinh_dưỡng dinh_dưỡng_trẻ_em đi_tính_lại đồi đoán giảm giảm_miễn_dịch giảm_tầng_ozon gan giảm_tài_nguyên kém kiệt ngẫm nghĩ nghiệm nhược niệm sụp sút suyển tàn tặc tâm tệ thai thận thoái thoái_tư_tưởng thoái_môi_trường thoái_đạo_đức thoái_tư_tưởng_chính_trị tim tính tôn tôn tổn tư tưởng tưởng vi vong xét yếu đoán
suất: ăn cơm lương quà học_bổng
suối: khoáng nguồn nước_nóng rừng vàng tiên
suôn: đuột sẻ
suông: sẻ
suồng: sã
suốt: đời đời_học_tập đời_vì_nước_vì_dân đêm ngày ngày_đêm chặng_đường
sút: cân giảm giảm_sức_khỏe kém thủng
sụt: giảm giá lở lún sùi
sửa: chữa chữa_khắc_phục chữa_nhà đổi đổi_bổ_sung sai sang sắc_đẹp soạn lỗi mình lối_làm_việc đường
sữa: bò bột chua mẹ tươi đậu_nành học_đường ong_chúa
sức: bật bền bền khỏe cạnh_tranh căng chiến_đấu chịu_đựng dân đẩy đề_kháng ép gió hấp_dẫn hút khoẻ khỏe khỏe_cộng_đồng khỏe_nhân_dân khỏe_sinh_sản khỏe_là_vàng khỏe_bà_mẹ khỏe_tâm_thần khỏe_người_lao_động khỏe_răng_miệng khỏe_toàn_dân khỏe_học_đường kéo lan_tỏa lao_động lực mạnh mạnh_mềm mạnh_tổng_hợp mạnh_toàn_dân_tộc mạnh_dân_tộc mạnh_nội_sinh mạnh_của_nhân_dân mạnh_thời_đại mạnh_đại_đoàn_kết mạnh_đại_đoàn_kết_dân_tộc mấy mua nặng ngựa nóng nước người sản_xuất sống sống_mới sống_mãnh_liệt sống_trường_tồn sáng_tạo trẻ trai trẻ_cống_hiến trẻ_thanh_niên vóc vươn vươn_lên xuân
sưng: tấy vù húp
sừng: sỏ sững tê_giác
sương: gió giá khói mai mù muối phụ
sướng: khổ tai vui
sưởi: ấm
sửng: sốt
sườn: đồi núi xào xe
sượng: sùng trân mặt
sử: ca dụng dụng_tiết_kiệm dụng_điện_tiết_kiệm dụng_hiệu_quả dụng_hợp_lý dụng_trái_phép dụng_ma_túy dụng_rượu_bia dụng_năng_lượng_tiết_kiệm_và_hiệu_quả dụng_đất dụng_nước_sạch dụng_lãng_phí gia học học liệu sách sinh thi thơ_ca thi xanh xanh vàng
sứ: đoàn giả mạng mạng_lịch_sử mệnh mệnh_lịch_sử mệnh_cao_cả mệnh_vẻ_vang quán quân thần trắng bạch
sự: biến cố chủ cố cố_môi_trường cơ đời hưởng_ứng kiện kiện_lịch_sử kiện_trọng_đại lạc_quan nghiệp nghiệp_cách_mạng nghiệp_đổi_mới nghiệp_giáo_dục nghiệp_trồng_người nghiệp_bảo_vệ_tổ_quốc nghiệp_công_nghiệp_hóa nghiệp_y_tế nghiệp_bảo_vệ nghiệp_xây_dựng phụ phát_triển phận quan_tâm sống sống_còn thật thay_đổi thành_công thế thể tích tình trưởng_thành tự_do vật vật_hiện_tượng việc vụ nghiệp_của_toàn_dân lãnh_đạo thống_nhất hy_sinh an_toàn hài_lòng tiến_bộ bình_yên công_bằng bất_bình_đẳng lựa_chọn
sư: đoàn đồ đệ huynh muội phạm phụ_sư thầy tổ tử_hà_đông trưởng tử ông bác sãi
tá: điền dược lả tràng tụng
tà: áo áo_dài dương đạo giáo gian huy khí khúc ma tâm thuyết vạy ý
tạ: lỗi ơn từ tội thế
tả: chân đạo đảo hữu khuynh ngạn sử tơi thực xung_hữu_đột
tác: chiến chiến_đấu chiến_phòng_thủ dụng dụng_phụ động động_môi_trường giả giả_tác_phẩm hại hại_của_ma_túy hại_thuốc_lá hại_của_rượu_bia hợp loạn nghiệp nghiệp_viên nhân nhân_gây_bệnh phẩm phẩm_văn_học phẩm_nghệ_thuật phong phong_công_nghiệp phong_gương_mẫu phong_quân_nhân phúc quái quyền thành thế
tạc: dạ đạn tượng thù ghi
tách: biệt bạch bến đôi rời trà
tai: ác ách bay biến bèo biếng chuột hại họa hoạ mắt mũi_họng nạn nạn_giao_thông nạn_lao_động nạn_thương_tích nạn_đuối_nước nạn_bom_mìn nghe_mắt_thấy ngược quái tiếng to_mặt_lớn trời_tai_đất ương vách_mạch_rừng vạ voi
tài: ba binh bồi ba bàn bạn cán chế chính chính_công chủ danh đức đức_vẹn_toàn giảm hoa hoa_trẻ khéo khoa khóa khoản khoản_điện_tử khí liệu lực lực lộc lược mạo mọn năng năng_trẻ năng_việt_nam ngân nghệ nghệ ngân_hàng nguyên nguyên_thiên_nhiên nguyên_nước nguyên_rừng nguyên_số nguyên_bản_địa nguyên_khoáng_sản nguyên_môi_trường nguyên_biển nhân nghĩa phú phiệt quyết sắc sản sản_công sản_quốc_gia sản_nhà_nước sản_vô_giá sản_số tình tri_lược trí trợ trợ_khủng_bố trai_giai xế vật vụ vận_vụ xỉu xuất_chúng năng_trí_tuệ
tái: bản bản_canh bút cấu_trúc cấu_trúc_nền_kinh_tế chế chế_nhựa cử chiếm diễn đàn_xuất đầu_tư đắc_cử định_cư giá hiện hôn hợp hòa_nhập hòa_nhập_cộng_đồng hồi khởi_động lại lập lập_tỉnh mét mặt nhiễm nghèo ngộ nhập_cư ngộ nghĩa_sinh phát phạm phát_dịch_bệnh sinh sinh_vô_tính sinh_năng_lượng sử_dụng sản_xuất tạo tê thẩm thế_giới xanh xuất xuất xuất_giang_hồ xâm_lược
tại: chỗ chức chức gia đào đào_ngũ ngoại ngũ sao trận_địa thế vị vì cơ_sở nguồn nhà ngũ_quân cộng_đồng
tải: đạn nạp thương trọng lượng
tam: bản cá_nguyệt cấp cúc đại đại_đồng_đường đa_tứ_phúc đảo điệp đoạn_luận giác giác_mạch giáo hợp hoàng khúc kỳ mệnh nông nguyên phủ quan quốc quyền_phân_lập sao_thất_bản suất sinh tai tam tạng toạng thất_bản thể tòng tòng_tứ_đức tộc bình dương đường kỳ nông thanh đảo
tám: hoánh
tạm: biệt biệt bợ cấp cư dịch dừng đình_chỉ dụng gác giam giữ gọi hoãn hoãn_nghĩa_vụ_quân_sự lánh nghỉ ngưng nhập ổn thời tha thời thu trú tuyển ứng trữ vắng ước
tan: biến chảy chợ cửa_nát_nhà đàn_xẻ_nghé giấc hoang hợp_hợp học lẫn nát nát nhà rã tác tành tầm trường vỡ xác xương_nát_thịt
tán: công đồng_ý dương dóc gẫu gia_bại_sản loạn lạc mỏng phát phát_tin_giả phiếm phét quang sắc thán thành thạch thưởng tỉnh trợ tụng tung
tàn: ác ác_dã_man bạo canh cuộc dư độc hại hại_sức_khỏe hại_môi_trường khốc lụi lửa nhẫn nhang ngược phai phá phá_môi_trường phế quân rụi sát sát tạ tật tật tích tệ thương tro vong xuân y
tản: bộ cư mạn mác nhiệt viên văn
tang: chế chứng gia lễ lạc ma phục quyến quyến sự sương tảng_bồng_hồ_thỉ_thương tảng thương tích tóc trai trống vật vẻ vụ
tàng: ẩn hình hình kinh thư trữ trữ_trái_phép_chất_ma_túy trữ_nước
tảng: băng đá lờ sáng
táng: đởm gia tận tâm
tạng: người phủ mô
tanh: bành hôi tưởi
tánh: mạng tình
tạnh: mưa ráo
tao: đàn khang khách loạn ngộ nhã nhân phùng nhã_khách
táo: bạo bón gan quân tàu tợn
tào: lao phớ
tảo: biển hôn mộ tần thanh
tạo: dáng dựng dựng_thương_hiệu đà đà_phát_triển điều_kiện điều_kiện_thuận_lợi động_lực đột_phá giống giả hình hóa hình hình_nghệ_thuật hóa khuôn lập lập_niềm_tin lực lửa mẫu môi_trường môi_trường_thuận_lợi mưa_nhân_tạo nên nên_sức_mạnh nguồn niềm_tin phản phôi quỹ ra sinh sự_đồng_thuận tác thành thế tiền_đề vật vốn việc_làm xung
táp: nham
tạp: ăn âm chất chí dề chủng dịch giao giao hóa hóa hôn khúc kỹ kỹ loạn luận lục nham nhạp nhạp nhũ niệm ngạp_văn phẩm phí sắc sử tụng thu thực vụ văn
tát: cạn_bể_đông cạn nước tai trái
tạt: ngang
tàu: bay biển bò buồm bè cao_tốc cá chợ chiến chiến_đấu chuyến điện điện_ngầm đánh_cá hỏa hỏa ngầm nhanh ngựa sắt sân_bay thống_nhất thuyền thủy thủy tuần_dương vũ_trụ xe vét cứu_hộ kiểm_ngư không_số
tay: áo anh_em ấn bạc ba ba_ca bắt_mặt_mừng bế_tay_bồng bùn cầm_tay cầy chân chèo cày_tay_súng chơi đẫm_máu đôi_vuốt_mặt dưới ghế ghi gậy_tay_bị hòm hòm_chìa_khóa hữu không khoản lái lái_lụa lưới máy mặt nải nghề nghề nắm_tay ngang nhám_nhúa nước phải phanh quay sai sạch súng súng_tay_cày thợ thước trái trắng trắng_dựng_cơ_đồ trên trong_tay trống tráp tròng đôi vai_tất_bật vịn vượn trong búa
tày: trời đình nùng thái
tắc: đường kè_trung_thần họng kinh nghẽn nghẽn_giao_thông nghẽn_mạch_máu_não ngang trách tị tử xi
tăm: cá hơi tối tích tiếng tối_tăm
tắm: biển gội giặt hơi mình nắng táp rửa truồng sông
tằm: tang tơ
tăn: tăn
tằn: tiện
tăng: âm cân cường cường_công_tác cường_quốc_phòng cường_quản_lý cường_kỷ_cương cường_đoàn_kết cường_phòng_chống cường_sức_đề_kháng cường_thể_lực cường_kỷ_luật_kỷ_cương ca cường_độ đồ gia giá giảm gia_sản_xuất gia_dân_số gia_nhiệt_độ già gấp_bội hội kỳ kinh lớp lên lữ lương lệ_tăng nạc ni năng_suất phạt phổ quân sản sĩ số sức tả_tín_đồ tải_trọng tiến thêm tốc thu thân_nhiệt thịt tuổi_thọ trưởng trưởng_xanh trưởng_kinh_tế trưởng_bao_trùm trưởng_nhanh_và_bền_vững tửu uy_tín vốn vụ viện xen_canh
tặng: biếu hoa phẩm phẩm_văn_học quà thưởng vật vật kỷ_niệm
tằng: tịu tôn tổ
tắt: bếp bóng dần đèn đèn_khi_không_sử_dụng đài điện điện ngang hẳn họng kinh lửa mắt máy mặt_trời ngấm nghỉ ngúm thở tiếng đèn thiết_bị_điện đèn thiết_bị vòi_nước
tâm: địa điểm đắc đắc đầu_ý_hợp đối_xứng can can cảm cảnh giao giao_kết hồn hồn_trong_sáng hồn_dân_tộc hồn_việt huyết huyết_với_nghề hương khảm không_trong_sáng lí lý lý_học lĩnh linh lực lượng niệm ngẫu_cảm nguyện nguyện_chính_đáng nguyên nhĩ nhớ nhĩ phúc phục sự sự sáng tác tài tang thành thành thần thần_kinh thái thế thế_mới thất thu thư thức thức_cộng_đồng tính tình tình trạng trạng trí trường tư tưởng
tấm: ảnh bia bùa_hộ_mệnh bé cám da_dê gương gương_sáng gương_hiếu_học gương_bình_dị_mà_cao_quý gương_đạo_đức gương_đạo_đức_hồ_chí_minh gương_tiêu_biểu hình lòng lòng_vàng lòng_nhân_ái lòng_hảo_tâm lòng_son lợp lưới lá_chắn mẳn phản tắc thân thiếp thảm thẻ_bài tức tranh tình tôn vé vóc vải vách_ngăn áp áo huy_chương
tầm: bậy cỡ cao_mới cao bắn gửi ma_mới mắt mắt mức nã nhìn nhìn_xa nhìn_chiến_lược nhìn_thời_đại ngắm phào phơ quan_trọng quất quan_trọng_của_bầu_cử sát sét thường thước tã thầy_học_đạo vóc vóc_việt_nam vóc_dân_tộc vóc_tương_lai vông vung vu_văn_hóa với xuân nguyên soát soát_ung_thư vóc_mới vóc_trí_tuệ
tẩm: bổ ướp liệm quất
tập: ấm bạ bài bắn bản_ghi_chép cận chúc chước diễn_tập diễn đọc đoàn đoàn_điện_lực đoàn_công_nghiệp_viễn_thông_quân_đội đạo đại_thành đồng_hành giấy giảng_bài hành_động hạ hậu hồ hợp hợp_sức_mạnh huấn hội kết kết_tác kỹ_năng kích luyện luyện_thể_dục_thể_thao lái_xe lại mãi_thành_quen nháp nhiễm nói_tiếng_anh nghiên_cứu ngắm nói ngũ quán quán_tốt_đẹp quán_lạc_hậu quyền quân_sự quây_quần san sách sự sách tành tễnh tin tính tính_tự_lập thể thể_thao thể_dục thể_dục_thể_thao_hằng_ngày thể_xuất_sắc thể_lãnh_đạo thể_tiên_tiến thể_anh_hùng thơ thể_đoàn_kết thổ tục tục_lạc_hậu tục_mê_tín trận trung trung_dân_chủ trung_lãnh_đạo trung_cao_độ trung_trí_tuệ trung_sức trung_nguồn_lực trung_nguồn_lực_phòng_chống_dịch tước tọng viết vở võ ý xử_lý
`;
