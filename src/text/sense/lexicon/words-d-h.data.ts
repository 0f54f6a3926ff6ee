/**
 * General vocabulary, heads D to H: words of two (with `_`: three or more) syllables, grouped by their first syllable.
 * Source: compiled by hand for this project from common Vietnamese usage; spelling of the old tone placement, `y` kept.
 */
export const wordsDToH = `
da: cam dẻ diết giày thịt trời vàng màu mồi mặt
dã: man ngoại chiến tâm tràng thú sử quỳ
dạ: dày con hội khúc vũ quang tiệc thưa
dai: dẳng sức
dài: dòng hạn hơi lâu ngày rộng hạn thượt đằng_đẵng
dại: dột khờ gái
dám: nghĩ làm chịu_trách_nhiệm nói nghĩ_dám_làm
dán: mắt nhãn kín
dàn: bài cảnh dựng hàng hòa nhạc trải trận xếp
dạn: dày dĩ
dang: dở tay
dáng: dấp đi điệu vẻ hình
danh: bạ bất_hư_truyền ca dự diện giá hài hiệu hoa họa hương lam lợi mục nghĩa nghiệp ngôn nhân phẩm phận sách sĩ tác thắng thiếp thơm thủ tiếng tính tài tướng từ vị vọng y xưng hiệu lam_thắng_cảnh
dành: cho dụm giật riêng
dao: cạo động găm kéo phay sắc cầu
dạo: chơi đầu nhạc này phố bước mát
dát: vàng
day: dứt
dạy: bảo chữ con dỗ dốt học kèm nghề người thêm tốt võ đời
dày: công cộp dạn dặc đặc đặn vò
dãy: nhà núi phố số
dặm: trường dài
dằn: lòng mặt vặt
dắt: díu dẫn tay
dâm: ô đãng đục
dân: biểu ca chài chơi chúng chủ chủ_cộng_hòa chủ_cơ_sở chủ_nhân_dân chính cày công cư cử dã đen giàu gian giáo giàu_nước_mạnh gốc hiệu khí lành làng lập luật nghèo ngụ nguyện nhạc oan phòng phố phu quê quân quân_du_kích quân_tự_vệ quyền quốc sinh số số_vàng sự tâm tị_nạn thầy thợ thành_thị tị tình trí tộc tộc_thiểu_số tộc_việt_nam tộc_anh_hùng trí tuý tục túy vận vệ ý ước chơi
dần: dà dần
dẫn: chiếu chứng chương chuyện dắt dụ đạo đầu điện độ đường giải khởi giới liệu lối tới trình truyền xuất nước thân
dấn: bước thân
dâng: cao hiến hương lên sớ tặng trào trọn
dập: dềnh dìu dồn nát tắt vùi lửa dịch
dâu: con da_tây rể tằm tây
dầu: ăn cho gió hạt hỏa hỏa khí lửa lòng mỡ mỏ nhờn rằng sao thô diesel giãi_nắng tiếng khí_việt_nam
dấu: ấn chân chấm câu hiệu hỏi mốc phẩy thanh thánh tích vết tay yêu giáp_lai
dây: chuyền chuyền cót cương cáp dẫn dưa điện dợ đai đàn đeo giày leo_chằng lưng mơ mực rút thanh thép thun thừng xích xúc an_toàn nói_truyền
dấy: binh loạn lên nghĩa
dậy: dàng mùi sóng sớm thì non thức
dè: bỉu chừng dặt sẻn xẻn
dẻo: dai dang miệng mồm quẹo tay thơm
dép: lê nhựa râu
dễ: bảo chịu chừng coi dãi dàng dầu gần ghét hiểu nhớ nghe sợ thấy thường thương tính vỡ cháy dùng
dệt: kim may gấm_thêu_hoa vải nên
dế: mèn
di: ảnh bản căn chỉ chiếu chúc chứng cư dân dịch dời động động_học huấn hài hại hành họa hận lý mệnh ngôn sản sản_văn_hóa sản_thế_giới tản tật thể tích tích_lịch_sử tồn truyền trú trú vật văn vãng vật
dì: ghẻ dượng
dĩ: an bất_biến_ứng_vạn_biến hòa_vi_quý nhiên vãng
dị: bản biệt bào chủng dạng đoan đồng đồng hình hợm nghị nhân nguyên tật thường tộc ứng vật vực
dịch: bệnh bào chuyển covid cúm dã giả hạch hại hạch_tễ hoàn lý mã mật phẩm sốt_xuất_huyết tả tễ tễ_học thuật tiết thuật truyền_nhiễm vị vụ vụ_công vụ_công_trực_tuyến vụ_số
diêm: dúa vương sinh phúc
diễm: lệ phúc tình
diễn: biến biến_hòa_bình biến_phức_tạp ca cảm dịch đài đàn đạt giả giải giảng kịch nghĩa nôm ra tả tập tấu thuyết tiến trò văn viên xuất xướng xuôi
diện: đồ kiến mạo tích mục tiền trường
diệt: chủng khuẩn lăng_quăng muỗi trừ trùng vong giặc_đói giặc_dốt giặc_ngoại_xâm bọ_gậy chuột lũ
diều: hâu sáo giấy
diễu: binh hành phố qua
diệu: kế kỳ võ vợi pháp
dìm: giá hàng
dinh: cơ dưỡng điền dự lũy thự độc_lập
dính: dáng dấp líu liền máu nhớp đòn
dĩu: thương
dìu: dặt dắt dịu
dịu: dàng hiền mát ngọt êm hòa
do: dự đâu đó thám vậy thái đạo
dò: dẫm đường hỏi la tìm xét đài mìn lại
doanh: gia_điền gia lợi nghiệp nghiệp_nhà_nước nghiệp_nhỏ_và_vừa nhân nhân_việt_nam nhân số thu thương trại trường tuyển
dọa: dẫm nạt
dọn: bàn cỗ dẹp nhà sạch đường ổ vệ_sinh
dòng: chảy chữ dõi dõi điện đời giống họ máu nước suối sông tộc thác thời_gian tên tranh vốn
dõng: dạc
dỗ: dành ngọt
dốc: chí đứng hết lòng ngược sức lực tâm thoải toàn_lực
dồi: dào
dối: gian già lòng trá
dội: bom lại nước ngược vang
dồn: dập nén ép lực sức điền_đổi_thửa toa
dông: bão dài tố
dốt: nát đặc
dột: nát
dơ: bẩn dáy dớp
dở: bữa chừng dang ẹc giọng hơi khóc_dở_cười tệ mếu
dời: đô đổi non_lấp_biển
dợn: sóng
dũ: dượi
du: canh canh_du_cư côn dương đãng đạo hành hí học học_sinh hồn khách khảo kích kích_quân ký lãm lịch lịch_sinh_thái lịch_cộng_đồng lịch_bền_vững lịch_xanh mục ngoạn nhạc nhập sơn thuyết thủ_du_thực thuyền xuân
dù: cho là rằng sao
dụ: dỗ dụng hàng hoặc ngôn
dụ_dỗ: lôi_kéo
dục: anh đức tình vọng
dũng: cảm khí mãnh mạnh sĩ tướng
dung: dăng dị dịch dưỡng hạnh hòa hợp lượng mạo môi nạp nham nhan quất tha thân thứ tích túng tục
dùng: dằng thử thuốc hàng_việt dao
dụng: binh công cụ cụ_học_tập cụ_thể_thao đích hiền nhân nhân ý võ
duy: ba danh dưỡng ý ngã nhất tân tâm tôn trì vật tu
duyên: cớ dáng do hải kiếp lành nghiệp nợ phận số tiền_định phần
duyệt: binh lại y xét đội_danh_dự
dư: âm ba chấn dả dật địa đồ hưởng khánh luận lượng nợ sức thừa vị
dứ: dừ
dữ: dằn dội dộng đòn kiện liệu liệu_lớn liệu_số lắm tợn tướng
dự: án án_đầu_tư báo báo_thời_tiết bị cảm cáo chi chiếu định đoán họp hội khuyết kiến kỳ liệu luật lễ mưu phòng phóng thầu thẩm thảo thí thính thu thi toán trữ trữ_quốc_gia tính tuyển ước
dứa: dại
dửng: dưng
dựng: chuyện cờ đứng lên lều nhà nước nước_và_giữ_nước phim tóc xây vợ_gả_chồng
dừng: bước chân lại tay xe
dược: điển học liệu phẩm sĩ tá tính chất
dưới: đáy đây nước quyền tay trần trên_dưới
dưỡng: bệnh dục đường khí già sinh sức lão mẫu nuôi thai thương tử
dương: bản cầm cực cầu danh đông gian khí liễu lịch oai tính vật vũ xỉ kinh_môn
dứt: bỏ điểm khoát lời tình
dựa: dẫm vào theo hơi trên
dũa: giũa
đa: bào bội cảm chiều cư dạng dạng_hóa dạng_sinh_học diện dụng dục đảng đề đoan đinh giác hình hệ khoa kênh mang mê mưu nguyên ngôn_ngữ năng nghi phương phương_hóa phương_tiện phần phúc quốc_gia sắc sầu số tạ tài tài_khoản thần thức thê thiểu tiết tình truyền túc tư_lự lộc_đa_tài nhiệm văn_hóa_dân_tộc
đà: giang điểu đao đẫn lạt nẵng phát_triển tiến nẵng bắc
đá: bóng bào cầu cuội gà hoa kê lửa lở mài nam_châm ngầm ong phạt quý vôi vàng xây
đả: đảo động kích phá thương đớt thông
đã: biết đành đời hay khát là nghiền rồi thế từng vậy từ_lâu
đạc: điền
đai: chất_lượng ốc đẳng
đài: bá_âm các gương hóa_thân liệt_sĩ kỷ_niệm phát_thanh phun_nước quan_sát tạ_đài tải tiếng_nói_việt_nam thọ truyền_hình trang tưởng_niệm vinh_quang thiên_văn truyền_thanh phát_thanh_truyền_hình
đãi: bôi cát đằng ngộ ngộ_nhân_tài vàng
đại: án ân bác bại biểu biểu_quốc_hội biểu_nhân_dân biểu_hội_đồng_nhân_dân bàng biến bản_doanh cách_mạng chiến chúng chủng_viện công_nghiệp công_trường cáo cục cương cuộc danh dương dịch dịch_covid_19 dịp diện dịch diện_hóa đa_số đao_to_búa_lớn đao đội điền đế đồng đồng_tiểu_dị đoàn_kết đoàn_kết_dân_tộc đoàn_kết_toàn_dân_tộc đường đức gia gia_đình gian_đại_ác hạ_giá hàn hạn hải hình hiền hình hội hội_đảng hội_đảng_bộ hội_đoàn hội_thể_thao hội_đại_biểu hội_thi_đua_yêu_nước hội_cổ_đông hội_đồng hồ hồng khái khối lãn lễ lý lộ loan loại lục lượng mạch ma nạn nghĩa nghịch nghiệp ngàn nhạc nhân não pháo phàm phong phá phẫu phúc quân quy_mô quan sảnh sứ sứ_quán số sự sự_ký thanh thánh thắng thắng_mùa_xuân thế thể thần thụ thọ thừa thương tá tài tâm tang tiện tiệc tiểu_tiện tiết tràng tộc trà tri_thức trượng_phu trí tu từ tư_bản tướng tướng_võ_nguyên_giáp tự_nhiên tuần_hoàn ủy úy văn_hào vương việt xá ý yến lãnh lộc thành
đàm: đạo luận phán thoại tiếu
đám: cưới cháy đông giỗ hỏi ma rước tang tiệc xá
đảm: bảo đang đương lược nhận nhiệm phụ_trách trách
đạm: bạc cá màu
đan: chéo cài cử lát len xen lưới mạch xen phượng
đàn: anh áp bà bầu bò con cò chị đúm em gia_súc gia_cầm hặc hồi hương hát nguyệt ông piano tế tính tràng tranh tỳ_bà trâu organ
đạn: bom dược đạo pháo
đản: sinh bạch
đang: cai khi tâm thì độ
đáng: chê ghét giá kể khen kiếp kính lẽ mặt sợ tiếc tin_cậy trách yêu đời sống tự_hào thương
đảng: bộ bộ_tỉnh bộ_khối bộ_xã bộ_huyện bộ_thành_phố bộ_phường cộng_sản cộng_sản_việt_nam cương đoàn kỳ phái phí quyền sâm tịch tính trị trưởng ủy ủy_viên ủy_khối ủy_xã vụ viên quang_vinh
đành: chịu hanh lòng phận rằng đoạn
đánh: bại bạc bạn bài bắt bẩy bóng bò cắp cá cược chác chén chết chặn chừng chìm du_kích dẹp đàn đầu đắm đập đáo đĩ đồng điện đổ đổi đuổi đòn đùng đuổi_giặc động đụng gần ghen giặc giày giá hơi hỏng hơi khẽ lạc_hướng lẫn lộn liều lừa mất máy mùi nhau phá quả rắm răng rơi tan tay_đôi tháo tháp thắng thuế thức tiếng tranh tráo trận trống trượt trúng úp vần vật vỡ vu xuống
đao: binh kiếm phủ thương
đào: binh bới giếng hầm hoa hố kép lộn luyện mỏ ngũ móc ngạch ngũ nguyên núi nhiệm tạo tạo_nghề tạo_nguồn_nhân_lực tạo_từ_xa tẩu tẩy thải thoát tơ tiên
đáo: để hạn tụng lý
đảo: chánh chính điên điên_đảo đề địa khủng lộn lý_sơn mắt ngói ngược ngọc nhào phú_quốc quốc san_hô tiền_tiêu vũ xa
đạo: binh cao_đài công_giáo cô cụ diễn đức đức_cách_mạng đức_công_vụ đức_kinh_doanh đức_nghề_nghiệp đức_lối_sống gia_đình giáo gốc hạnh hồi hữu học_làm_người hiếu khổng lạc lý làm_người lí luật luật mạo nghĩa nho pháp phật phái quân sĩ sắc tặc tâm thiên_chúa thường tin_lành tràng trình văn vàng vợ_chồng ông_bà
đáp: án đền lễ lời nghĩa số từ tạ ứng ứng_yêu_cầu trả
đạp: bằng đổ thanh xe xuân
đáy: biển đại_dương giếng lòng mắt sông tủ
đắc: chí cử dụng đạo kế lợi lực nhân_tâm nghĩa nông sách thắng thời tội trung ý
đặc: ân biệt biệt_khó_khăn biệt_xuất_sắc cách cán cầu chất chủng chỉ_đạo công dị dụng điểm định hữu hiệu khu kẹo khu_kinh_tế lợi mệnh nhiệm phái phái_viên quyền quyền_đặc_lợi quánh sai sắc sệt san sản sủng tả tài tính thù tình trị trưng ước vụ xá
đăm: chiêu đăm
đắm: chìm chìm đuối say đò
đắn: đo
đằng: đẵng ấy đông la nam thẳng nào sau vân trước
đăng: báo cai ký ký_xe kiểm ký_kinh_doanh ký_khai_sinh ký_kết_hôn ký_bầu_cử nhập quang_vinh tải tin trình đàn đối khoa bạ lục
đắng: cay chát lòng ngắt nghét
đẳng: áp cấp cấp_thế_giới chủng hạng hướng lập lượng thức trật
đặng: thùy_trâm thai_mai văn_ngữ
đắp: chiếu chăn_đắp đập đê đổi đường lũy mặt_nạ nền tai_ngoảnh vá mô
đặt: bày bút chân cọc cược câu điều_kiện để đít điều giá hàng hy_vọng lờ mìn mua nền_móng ra tên trước trọng tiền vấn_đề vòng_hoa vòng lưng_lên_hàng_đầu
đâm: bổ bông chém chồi đầu đơn hông lao ngang sầm sau_lưng
đầm: ấm đìa đìa lầy ấm_gia_đình dơi sen nước hà phá thấm
đậm: đà đặc nét tình màu nhạt
đần: độn
đấng: bậc sinh_thành
đập: phá thủy_điện tan nước chết vỡ
đất: bồi cát cày_lên_sỏi_đá chật_người_đông chua đai đèn đen đỏ đen hiếm hiến hứa liền lành_chim_đậu màu mùn mẹ ngập_mặn nghèo nặng nghĩa_trang nông_nghiệp nền nước nước_mình nước_việt_nam nung ở phù_sa quê rừng sét sống sỏi tạc thánh thịt thiêng thổ trống trời tổ tổ_quốc trồng tổ_hùng_vương vàng việt xốp đỏ mũi
đấu: dịu giá giao giáo gạo khẩu kiếm kiếm lý loại lực nguồn pháp súng thầu tay tố trí tranh tranh_cách_mạng tranh_giai_cấp tranh_tự_phê_bình tranh_chống_tham_nhũng trường vật võ xảo
đầu: bạc bảng bếp bộ bò bù cánh cầu cơ cơ_tích_trữ cùng chót cổ cua cuối dây đảng đàn đàng đạn đen đêm đề đinh độc đuôi đường gấu gối gió gấu giờ hàng hè hàng hồi hạ kéo kia làng lòng lãnh lĩnh lọc lời lâu mày mẩu máy mối mùa mục năm nậu não ngành ngõ nguồn nước óc ngọn phiếu phục quân rơi ra ruồi sai sỏ sách sóng sông súng tàu tay_trần tắt tầu thai thú thừa thú tiên tiện tiệc tóc tuần trang trâu trò trần tư tư_công tư_phát_triển tư_nước_ngoài vào vú xanh xuân xứ ô_tô
đậu: cô_ve đen đỏ đen hũ lạc mùa nành nhự phộng phụ phiên tương tằm trường xanh rót khoán hà_lan
đây: đó đẩy kia là
đấy: đủ nhé
đầy: ắp ăm_ắp bụng cữ đàn đặn đủ dẫy đọa giỏ lòng năm nhà phè rẫy tháng tớ tràn tuổi hơi nhiệt_huyết trách_nhiệm tự_tin tình_người
đẩy: đưa đà lùi lùi_dịch_bệnh mạnh mạnh_công_nghiệp_hóa nhanh lên xa xô lui
đậy: điệm kín nắp
đe: dọa loi nẹt
đè: bẹp chừng đầu lên nặng nén
đẻ: dày non trứng mướn thưa rơi thuê
đem: lại lòng theo về thân
đen: bạc đủi đá đúa ngòm nhẻm nghịt sì tối trắng thui
đèn: đỏ điện đuốc flash hiệu hoa lồng lò màu măng_xông nê_ông nháy nến ngủ đường giao_thông pha pin sáng sách tín_hiệu tín_hiệu_giao_thông trời trần xanh xi_nhan led vàng
đeo: bám đai đẳng đuổi khẩu_trang kính mang nặng ba_lô dây_an_toàn bòng
đèo: bòng cả cù_mông hải_vân ngang
đẽo: gọt cày_giữa_đường
đẹp: đẽ đôi lão lòng lời mắt mặt mẽ trai trời ý đẽ_lòng_người duyên nết_người
đê: biển điều đập hèn kè mê quai tiện vỡ
đề: án bài bạt cao cao_cảnh_giác cao_trách_nhiệm cập cương cử danh đạt đóm hình huề kháng khởi lao mục nghị nghị_khen_thưởng mục pha phòng tài tặng tên thi thơ từ vịnh xuất xướng
để: bụng cho dành đến được không kháng lại làm_gì làm_vì lộ mặc mắt nguyên phần phòng rồi sổng tang tâm tiếng trở ý ngỏ trống xổng
đế: đô hiệu quốc quốc_mỹ vương chế giày
đệ: trình tứ tam tử từ nhất nhị nghị
đêm: ba_mươi đông giao_thừa giã giao hội hôm khuya ngày nay ngắn nhạc nọ năm_canh thơ tối trăng trường trước văn_nghệ ba_mươi_tết
đếm: ngược phiếu xỉa
đền: bù chùa đáp đài đô hùng miếu mạng ơn ơn_đáp_nghĩa thờ tội vua trần
đến: bến chậm cùng độ đầu giờ hay khi lúc lượt nay nơi nỗi nơi_đến_chốn tai thăm tuổi trường với
đều: đặn đều_đặn đẹp khắp nhau
đểu: cáng giả
đi: ăn_xin bách_bộ bộ bộ_đội biển bụi bỏ buôn chân chệch chợ cầu chùa chơi công_tác cùng dạo du_lịch dứt đày đại_tiện đái đầu đều đêm đến đôi đứng đón đời đường đứt đúng_làn_đường đứng_cùng_nhau đúng_phần_đường gieo hát hỏi học hội hành họp khám kiện khỏi lại làm lính lên lễ lương lùi lui lùi mây_về_gió nghĩa_vụ_quân_sự ngược_chiều nghĩa_vụ ngủ ngoài nhẹ_nói_khẽ nữa ở ra rong rông rừng săn sau sâu sai sát sớm_về_tối sứ tắt tết tắm tới theo thẳng thi tiên_phong tiểu tìm tù tua tu tuần vào văng vắng vay về viện viếng vòng vững xa xe xin xuống bầu_cử bỏ_phiếu xe_đạp xe_máy đầu_làm_trước trước_đón_đầu trước_một_bước tiền_tuyến trước tây trực
đĩ: bợm điếm
đì: đùng
đỉa: đói
địa: bàn bàn_dân_cư bạ bộ cầu chấn chấn chỉ chỉ_đỏ chính chính chí chủ danh danh đạo dư đầu điểm điểm_bầu_cử đồ đới giới hạt hình hình hóa khai khí lí liệt lôi lợi lý ngục nhiệt ốc ôn phận phương phương_hóa phủ quyển tầng tô thế tĩnh trọng tuyến vật vị vực tin tùy
đích: danh đáng thân thị thực xác đến xác
địch: họa hậu hồn quân quốc thủ tình vận
điếc: đặc lác tai
điềm: báo đạm gở lành nhiên tĩnh triệu
điểm: ba báo bán binh bình cao chỉ công_nghiệp danh dân_cư đầu đến đen đón du_lịch đỗ hẹn hội_tụ hồng kết liệt mạnh mặt mấu mút nghẽn nghẽn_giao_thông nóng nhấn nhìn nổ sáng số sách son_phấn sôi tâm tỉnh thi tập_kết tập_trung thành_tích trang tựa tựa_vững_chắc tô trường_bắn trường xuyết xuất_phát yếu bỏ_phiếu bầu_cử đen_giao_thông
điếm: canh đàng
điên: cuồng dại đảo đầu khùng loạn rồ tiết
điển: cố chế chương hình hình_tiên_tiến hình_tập_thể lễ tích tịch mẫu trai
điền: chủ dã giả kinh khuyết kinh_việt_dã sản thanh thổ trang trống thế viên ngoại
điện: áp ảnh báo biên cao_thế cực cơ chính cơ đài đàm đàm dân_dụng dung đường gia_dụng giật hạt hóa học kế khí khí_hóa lạnh lực lực_việt_nam lưới lượng ly mặt_trời mã mừng môi năng nghi nguyên nhẹ phân phủ quang sinh_hoạt tâm_đồ tải tích thế thoại thoại_di_động thoại_thông_minh thờ tín tiêu_thụ tim toán tín trở trường trời trung_thế tử tử_hóa từ văn xoay điện_tử biên_phủ biên biên_phủ_trên_không bàn gió mặt_trời_mái_nhà hạt_nhân lực
điệp: báo điệp khúc ngữ trùng văn viên vụ
điêu: đứng khắc linh luyện ngoa tàn toa tạc
điều: ác ba_độ bác_hồ_dạy biết binh cấm chế chỉnh chuyển chế dưỡng dẫn độ động đình đó giải hành hành_chính hành hòa hòa_không_khí hay hay_lẽ_phải hòa khiển khoản khiển_giao_thông khiển_từ_xa kiện kiện_kinh_tế kỳ_diệu kỳ_lạ kiện_tiên_quyết kiện_thuận_lợi lệ lệ_đảng lệnh luật lí lành lợi may mong ngôn ngoa nghiên ơn phối phái quân tiết tiếng tra tra_viên tra_dân_số trần trị tốt trị tốt_đẹp ước
điệu: bộ bộ đà hát hò hổ_ly_sơn lý nghệ nhảy
đinh: ba bạ bộ_lĩnh ghim hương ninh ốc nam lăng tiên_hoàng tịch tai tráng vít vị
đình: bãi bản chỉ chiến chùa công đám đốn hoãn huỳnh làng miếu sản thí trệ trung tạ trệ_sản_xuất
đính: chính hôn kèm ước
đỉnh: cao cao_trí_tuệ chung cùng điểm đầu đồi núi phan_xi_păng vinh_quang tháp
định: bụng biên canh canh_định_cư chế chuẩn công cư cư đoạt danh danh_điện_tử danh dạng đề điểm đô đặt đoán giá hạn hình hình hóa hoá hướng hướng_xã_hội_chủ_nghĩa hướng_nghề_nghiệp khung khoản kỳ kiến lượng luật lệ lí mạng mệnh mức mộng nghĩa ngữ số suất tâm tính thần tội tường trị ước vị xứ
đít: bụng chai
đìu: hiu
đo: bò đạc đong lường ni nồng_độ_cồn huyết_áp thân_nhiệt
đó: đây là rách
đò: dọc đưa giang ngang máy
đỏ: au bừng cạch chon_chót chói da đen đắn gay hoe hồng lòm lửa ngàu nhừ mặt rực tươi thắm ửng
đọ: sức tài
đóa: hoa
đọa: đày lạc
đoái: công hoài thương tưởng
đoan: chắc chính hùng kết ngọ nghiêm ngôn thệ trang ước
đoán: biết chừng định già mò nhận trước tội
đoàn: bộ ca chủ_tịch công_tác chèo_lái cơ_sở đại_biểu đội đua ghi giám_sát hát hội hướng khối kết kết_dân_tộc kết_quốc_tế kết_toàn_dân kết_nhất_trí kết_thống_nhất kỳ_lân kinh_tế kiểm_tra khách kịch luật_sư phí quân sát_cánh tàu tàu_không_số thanh_niên thanh_niên_cộng_sản thanh_niên_cộng_sản_hồ_chí_minh thanh_tra thể tụ tụ_gia_đình trưởng ủy thuyền viên viên_thanh_niên văn_công xe xiếc y_bác_sĩ thị_điểm
đoạn: cuối đầu hậu đường kết mãi nhiệt tầng tình thời trường tuyệt
đoản: côn hậu kiếm mệnh thiên mạch
đoạt: chức giải hồn mạng ngôi quyền thành
đọc: báo hiểu lại lời_thề sách thơ thuộc truyện viết tên sách_báo
đói: cơm_rách_áo khát khổ kém lả lòng nghèo ngấu rách rét bụng
đòi: cơm hỏi nợ quyền quyền_lợi tiền
đóm: lửa
đon: đả đường
đón: chào dâu đầu đường đưa giao_thừa giao_đầu hỏi khách lõng nắng năm_mới nhận rước tết tiếp tay thầy xuân xuân_mới bắt đọc
đòn: bẩy cân càn đau gánh ghen kích phép rồng tay tâm_lý thù trả tôi xóc
đong: đưa đầy đếm
đóng: băng bao bảo_hiểm bảo_hiểm_xã_hội bộ chai cọc cửa chốt cục chai dấu đai đinh đô đồn đòng góp góp_quan_trọng góp_ý_kiến gói gông giày hộp khung kín khép khố kịch mới phim quân quỹ tàu thuế thùng trại vai vảy vai_trò nộp thuyền xe
đọng: lại nước vốn
đô: đốc hộ hội la lốc_vật sát thành thị thị_hóa thị_thông_minh thị_văn_minh úy vật lương
đồ: ăn án bản bộ bạc biểu bơi cổ chơi chua cúng chừng cũ dùng dùng_dạy_học dùng_học_tập đá đạc đảng đệ đĩ gỗ gốm giả giải_trí hàng hình họa hộp hèn khô lề lại len lót màu mộc mừng nhắm nhôm ngủ nghề sắt sơn_mài sứ thán thừa tể tết trang_sức uống vật vàng vải xôi sơn
đổ: ải bác bể bệnh bộ bóng dốc dồn đèo đồng hào_quang lỗi mồ_hôi máu nát nhào nợ oan quạu rác sập sông tội tháo thừa vấy vạ vỡ xăng xô rác_thải trộm xuống
đố: kị kỵ phụ vui
đỗ: đạt quyên xe trạng tương xe_đúng_nơi_quy_định mười
độ: ẩm bền cao cứng chừng che_phủ_rừng dài dày đo đường chúng giá giá_gia_tăng gia hồn khẩu kinh lượng lượng_bao_dung lượng_khoan_hồng mặn nghiêng nhật nóng nhậy nhạy phì phân_giải rộng sâu sinh sáng tinh_khiết tuổi tuổi_lao_động tin_cậy tuổi_thanh_niên tin_cậy thân thế trì tuổi_vị_thành_niên vĩ vong xa
đốc: binh chiến chứng công học lý phủ thúc tờ xuất
độc: ác ác bản bạch bình canh chất chiếc chiêu chất_da_cam chướng dược diễn đáo đạo đắc đảng đoán đáo đinh giả hại hành hành huyền kế khí lập lập_dân_tộc lập_tự_chủ lập_tự_do lập_tự_do_hạnh_phúc mã mộc mồm nhất quyền tài tấu tính tố thân thoại thực tôn thủ vị xướng
đôi: ba bạn bên bờ co chút chối co_đôi_ba đũa giày hồi khi lời lứa mươi mắt ngả nơi tay tám trai_gái vai việc vợ_chồng uyên_ương
đối: chất chiếu chiếu chọi chứng cực cảnh diện đầu đãi đáp đáp đẳng đáp địch đất đít ẩm đối giao kháng khẩu lại lập lưu luận mặt ngẫu nghịch ngoại ngoại_nhân_dân ngoại_quốc_phòng nhân_xử_thế nội nội_đối_ngoại phó phương sách sánh số thoại thoại_hợp_tác thủ trọng trị tượng tượng_chính_sách tác tác_chiến_lược tác_toàn_diện thế tỷ ứng với vật xử xứng
đồi: bại mồi núi phong_bại_tục tệ truy trụy hoang chè
đổi: bạc chác chỗ công dời đất đời giọng giờ hướng khác lẫn lốt mới mới_sáng_tạo mới_căn_bản mới_toàn_diện mới_tư_duy mới_đất_nước mạng màu ngôi phiên quẻ ra tiền tên thay trắng_thay_đen trao vai ý
đội: bảng bạn bóng bóng_đá chúng chiếu danh_dự đá đặc_nhiệm điều_tra đội_viên du_kích đội đất hình hình hát khăn lốt mũ mũ_bảo_hiểm nón ngũ ngũ_cán_bộ ngũ_trí_thức ngũ_nhà_giáo ngũ_doanh_nhân ngũ_giáo_viên ơn phó quân sổ sản_xuất tàu tên thiếu_niên thiếu_niên_tiền_phong thiếu_niên_tiền_phong_hồ_chí_minh trên trời trưởng tuần_tra tuyên_truyền tuyển tuyển_quốc_gia tuyển_việt_nam ơn viên viên_thiếu_niên văn_nghệ xe xung_kích phản_ứng_nhanh tình_nguyện y_tế
đồn: ải biên_phòng bốt cảnh_sát công_an đại điền đoán nhảm thổi trú trại thú
độn: giáp thổ vai
đông: á âu anh bán_cầu bắc bắc_á bắc_bộ chí con cung cứng đảo đặc dân đủ đúc đồng đen đoài du dược đảo đoài_nam_bắc đúc khách kín lạnh lào máu nam nam_á nam_bộ nghịt người phong phương pháp phần quân_y sàng sang tây tây_kim_cổ triều trùng vui vui_nhộn xuân y y đô hồ kinh giang hà hưng hải triều
đồng: ấu áng âm ấu bạc bãi bào bào_dân_tộc bào_cả_nước bào_chiến_sĩ bào_miền_núi bào_ta bào_việt_nam bào_các_dân_tộc bằng bằng_sông_cửu_long bằng_sông_hồng bọn bộ bộ_hóa bệnh cam cam_cộng_khổ cảm cấp chất chiêm chí chủng chua_nước_mặn chí_hướng cỏ cô cốt dạng dao đại đảng đẳng đạo đăng đen đất đều đều_khởi đều_khởi_nghĩa đội đều đỏ đêm hành hành_cùng_dân_tộc hành_cùng_doanh_nghiệp hao hóa hồ hồ_đo hoang hạng hương khí_giới khô không khởi kết kinh khóa khoa lầm lần lãi lòng lòng_hiệp_lực loã loạt lõa loại lúa lương lực màu minh môn mưu mức nát nát nghiệp nghĩa nghiệp nhân_dân_tệ nhiệm nhất niên nội nội ngũ nguyên ngũ_cùng_chí_hướng phạm phẳng phục phân phong phụ quan quy quê ruộng rừng rúng rẫy sàng sắt sâu sự song sinh sở_hữu sơn_đồng_ruộng sức_đồng_lòng tác_giả tâm tâm_hiệp_lực tâm_nhất_trí thau thanh thám thanh_tương_ứng thanh_đồng_thủ thời thuận thuận_xã_hội tộc thuế thuở tiền tình tịch thế thoại tổ tông trang trinh trũng tử tương_tự vai vật vọng vị ý ý_kiến mẫu tháp nai xoài hới văn lê hỷ
đống: đa gạch rác rơm của lửa tiền_đống_bạc nát
động: binh bạc cơ cỡn cơ_trong_sáng chạm chân cơ dao dục dung đào đạt đất đậy đĩ đậy đực giời hải hớn kinh lòng lực lực_phát_triển lực_học_chạm lượng lượng_tâm mạch não nghĩa não phòng phách phong_nha rừng rồ rục sản tác tâm tác_vật tay tĩnh thái thiên_thời thổ thủy từ tĩnh tử vật vật_hoang_dã vật_quý_hiếm viên viên_khen_thưởng vật_có_vú tuyến
đốt: cháy đuốc lò lửa nhà nương phá phá_rừng pháo rác rẫy rơm_rạ sống vàng_mã vía đồng than nương_làm_rẫy
đột: biến đốt khởi kích ngột nhập nhiên phá phá_chiến_lược phát phát quỵ tử xuất
đơ: đẫn
đờ: đẫn đờ
đỡ: đầu đần đòn đẻ khuyết khó_khăn lời lòng
đời: cha_ông chót đời đời_nhớ_ơn đầu kiếp người này nay sau sống sống_tinh_thần sống_vật_chất sống_nhân_dân sống_văn_hóa sống_xã_hội sống_văn_hóa_tinh_thần tư thường trước thuở thường vua xưa mới con_cháu nối_đời
đợi: chờ mong thời tin
đớn: đau hèn mạt
đơn: bạc bào ca chất chiếc chiếc_lẻ côi cử đặt_hàng đặt điệu độc đơn giá giản giản giản_hóa hàng hoang hành khiếu_nại kép khiếu_tố kiện lẻ lẻ_tẻ loại nguyên nhất phương phương sắc sơ sai_sự_thật tố_cáo tình_nguyện thuốc thuần tính thư thương thân tuyến từ vị vị_anh_hùng vị_bầu_cử vị_trực_thuộc vị_hành_chính vị_sự_nghiệp xin xin_nhập_ngũ dương
đợt: cao_điểm sóng thi_đua thi_đua_cao_điểm này phát_động
đu: bay đưa đủ quay
đù: đờ
đủ: ăn bộ chuẩn dùng điều điều_kiện điều_kiện_sức_khỏe đầy điểm đô hơi kiểu khả_năng loại mặt_nạ lời mặc_ấm mọi sống sức tiêu tư_cách tuổi 18_tuổi thành_phần vẻ
đua: chen đòi ganh ngựa nhau tài thuyền tranh vòng xe
đùa: bỡn cợt giỡn nghịch dai vui
đũa: bếp cả cặp ngọc
đục: bạc bóng khoét lỗ ngầu nước lòng
đúc: đồng kết khuôn nên rút sẵn tượng tiền rèn_ý_chí
đui: mù đèn
đùi: gà vế
đùm: bọc
đun: bếp nấu nước sôi
đùn: đẩy
đùng: đoàng đùng
đúng: đắn điệu độ đúng giờ hạn hẹn kiểu lúc lí luật luật_định lòng mốt mức mực người nguyên_tắc nghĩa phép pháp_luật phắc quy_định quy_trình sai sự_thật tuyến tuổi tốc_độ thời_điểm thời_gian tội vậy việc ý làn_đường phần_đường đối_tượng nơi_quy_định hướng đường
đụng: chạm đầu độ xe
đuốc: lửa sống tuệ hoa
đuổi: bắt cổ giặc kịp theo việc cướp học
đuối: hơi lí lý nước sức tầm
đút: lót túi nút
đưa: chân cay chuyện đà đẩy dâu đám đón đò đường hối_lộ ma mắt nôi tang tay_chào thoi thư tiễn tin vào_cuộc_sống vào_sử_dụng vợ nghị_quyết_vào_cuộc_sống hàng_việt
đứa: con bé ở trẻ
đức: cao cha chúa dục độ giáo hạnh hi_sinh hi hóa hy hiếu hi lớn mẹ nhân ông phật tài tin tính trị độ liêm bác thắng thọ huệ cơ
đực: rựa
đứng: bóng chéo canh cái cửa chựng đắn đầu đầu_ngành đợi đường gió giá giữa gác hầu im lên mũi ngoài nghiêm ngồi ra số tim tên tuổi tấn trước vững yên sau về_phía vững_trước
đừng: có hòng nên để nghe quên chủ_quan
đựng: đồ đầy đồ đứng
đước: rừng
được: bạc bữa cái cách chăng chuyện đà giá giải hè không lòng mất mặt mắt mùa mùa_mất_giá mùa_được_giá nước phép rồi thua thế tiếng trận việc voi_đòi_tiên
đượm: tình đà
đương: cai chức đầu kim nhiệm nhiên sự quyền thì thời lượng cục đại
đường: bay bằng bách_bộ bể biên bộ bệ biên_giới biển băng bờ bóng cao_tốc cái cái cách_mạng cùng cáp chéo chân_trời cày chim_bay cong cao cống cong_vành_cơm chuyền chính_trị cát đất đạn đi đi_nước_bước điện đê đột đời đột đua đồng đường gấp_khúc giao_thông goòng hầm hàng_không hướng hoàng hoàng_hẹp kính khâu không làng lộ lối lối_đối_ngoại lối_cách_mạng lối_chính_trị lối_đổi_mới lây lưới mật máy mía mòn một_chiều mật máu mạch mòn_hồ_chí_minh_trên_biển mòn_hồ_chí_minh nét ngôi nhánh nội_bộ nối nước ống ngang nhựa phèn phố phổi quang quan_lộ quốc_lộ ray ruột rừng sá sắt_bắc_nam sắt sông sinh_dục số suất thủy thẳng tơ_lụa tắt tiêu_hóa thoát thuỷ tròn trường trục trơn_trượt tuần_tra tuyến tình vòng viền vành_đai vào_đời xá xa xoắn_ốc thông_hè_thoáng hoa lâm trường sơn
đứt: đoạn đôi đuôi gánh hơi khúc quãng ruột tay gãy_chuỗi_cung_ứng gãy
e: ấp dè ngại sợ thẹn lệ rằng
em: bé chồng dâu gái họ nhỏ nuôi rể ruột trai út vợ thơ
én: bạc liệng
eo: biển biển éo hẹp lưng óc sèo
ép: buộc duyên dầu giá lòng nài uổng xác
ê: a ẩm chề hề kíp
ế: ẩm chồng hàng vợ
êm: ả ái ấm ấm_gia_đình dịu đẹp đềm đềm_hạnh_phúc ru tai thấm xuôi
ếch: nhái ộp
ga: lăng lông nối ra_giường tàu tô trải_giường xép
gà: gô hấp_mái ác công_nghiệp cồ con gáy gật lôi mái mờ nòi què qué rừng ta tây tồ trống vịt đồi đông_tảo
gả: bán chồng
gác: bếp bút cầu chắn chân chuông cổng đêm giàn lửng mái thượng xép trọ
gạch: bỏ chéo chân đá hoa lát men mộc nối non nung ngang ngói ống vồ xóa không_nung
gạn: đục_khơi_trong gùng hỏi lọc
gan: bàn dạ góc ì lì liền liền ruột ruột thận to vàng
gang: tay tấc thép
gào: thét rú
gạo: ăn cẩm cội chợ châu_củi_quế cũ lứt nếp nước rang sống tẻ trắng tám tấm bài
gạt: bỏ gẫm lệ nợ nước_mắt tàn
gãy: đổ gọn cành xương góc
gay: cấn gắt go
gáy: sách gáy
gây: án bệnh bất_hòa chiến chuyện cấn dựng dấu_ấn dậu giống gổ hấn hại hứng hận hận men mê nhiễm nghiện nguy_hiểm nên nền nợ oán ô_nhiễm ô_nhiễm_môi_trường quỹ rối ra sốc sốt sự tai_nạn thiện_cảm thù thương_tích tội tiếng_vang tiếng trồng vốn xôn_xao ấn_tượng rừng cháy cháy_nổ cháy_rừng rối mất_trật_tự
gầy: còm đét đi dựng gò gộc guộc guộc_xanh nhom rạc sống trơ
gắn: bó bó_mật_thiết bó_máu_thịt bó_keo_sơn kết kết_chặt_chẽ kết_cộng_đồng liền liền_với mác biển với xi
gắng: công gượng sức
gặm: nhấm
găng: tay bóng
gắp: thăm lửa
gặp: dịp gỡ gỡ_đối_thoại hội hạn khó khó_khăn lại mặt may nạn nhau nhiều_khó_khăn phải thời
gặt: bão hái lúa hái_thành_công
gắt: gao gỏng củ
gật: đầu gà gù gù
gấm: hoa vóc lụa
gầm: gào ghè gừ trời cầu rú giường
gân: cốt cổ guốc máu nhạc sức
gần: bên chùa_gọi_bụt_bằng_anh đây đất_xa_trời dân gũi gặn gụi gũi_nhân_dân kề mực_thì_đen như nửa nhau xa nhất gận
gấp: bách bội đôi gáp khúc kết lưng nếp ngày rút ruổi sách
gấu: áo bông chó mèo ngựa trúc
ghẻ: lở lạnh
ghe: bầu chài tàu xuồng ngo
ghè: đầu
ghen: ăn ghét ghét_đố_kị tị tuông tức
ghép: cây cành đôi hình nối phổi tạng tim vần
ghê: gớm người rợn răng sợ tởm
ghế: bành bố băng dài đá đẩu điện gập đôn mây tựa xoay ngồi
ghi: âm bàn chép chú công công_ơn danh danh_sổ_vàng đông điểm hình hận lòng nhận nhớ nhớ_công_ơn nhanh nợ ơn sổ số tạc tâm tên thù xương
ghì: chặt
ghìm: giá cương
giá: áo bán băng bao_nhiêu bèo buốt biểu bia bình buốt cả cước chào chợ chết cố_định dụ đất đậu đỡ đi đèn gốc hành hời hối_đoái khung lạnh mà mua nhạc như noi nhập nông_sản phải rét rẻ rét sàn sách sống thành thị thị thuê thú thấp thị_trường trị trị_gia_tăng trị_sử_dụng trị_thặng_dư trần trị_văn_hóa trị_cốt_lõi trị_sống trị_truyền_thống vàng vẽ vé vẽ xăng
già: cả cỗi dặn đời giang giơ giận hàng họng khọm khú làng lam lão móm mồm nua néo ngày_vài nửa rái tay trẻ yếu làng_bản
giả: bộ cầy cách câu chết da dạng danh dối dại dụ định đò điếc gạo hiệu hình kế lả lời mạo mô ngụy ngơ như nhân_giả_nghĩa nai sơn sử tảng tạo tá tóc thiết thuyết tiếng trang trá tưởng tượng vờ vật xưng
gia: ân ẩm bản bảo binh bảo bộc bội biến cảnh cầm chính chủ công cố cư cường dĩ_đa dụng đình đình_văn_hóa đình_hạnh_phúc đình_no_ấm đình_cách_mạng đình_chính_sách đình_bất_hạnh đình_liệt_sĩ đình_ấm_no đình_tiến_bộ đình_thương_binh đình_việt_nam đinh đạo đồng đệ giảm giáo hạn hình hệ huấn hương hào khách kế lễ lộc long lai lực miện nghiệp nhập nhân nô nương ơn phả phong pháp phụ phú phong quyến quyền sản sư sĩ súc súc_gia_cầm tài tăng tiên tiên tiền tiểu tốc tộc tư trang truyền trưởng trọng tư vị vận vương lâm nghĩa viễn định rai_quốc_lộ
giác: độ hơi ngộ mạc mút ngủ quan thư
giai: âm cấp cấp_công_nhân cấp_nông_dân cấp_vô_sản đoạn đoạn_cách_mạng đoạn_mới đoạn_quyết_định điệu lão nhân ngẫu phẩm thoại tầng tác tế
giải: ách bài bóng buồn bày binh cứu cứu_hộ công cấp chấp chi độc đáp đáp_thắc_mắc đấu đua giải_nhất giáp hạng hạn hòa hạn hiệu ghế khát khuây kết khuyến_khích mã mê nghĩa nghệ ngân nén nhiệm nguyên nguyên_nhân nhiệt phương_trình phẫu phiền phóng phóng_miền_nam phóng_dân_tộc phóng_thủ_đô phóng_mặt_bằng phóng_hoàn_toàn_miền_nam phóng_quân pháp phóng_thành_phố phóng_phụ_nữ quán_quân quyết quyết_chính_sách quyết_việc_làm quyết_khiếu_nại quyết_đơn_thư quyết_thủ_tục_hành_chính rượu sầu sự tán thể thao tích thưởng thoát thích thuật thưởng_hồ_chí_minh trí trình trừ ước vàng vây vô_địch bầu_cử phẫu chạy toán ngoại_hạng bóng_đá
giám: binh định đốc đốc_công_an hiệu hộ khảo mục quan sát sát_phản_biện_xã_hội sát_cộng_đồng sinh thị thu lý
giảm: án áp_lực bớt chấn đau dần đói đói_nghèo đẻ giá hình khinh lãi lỗ miễn ma_sát nhẹ nhiệt nhẹ_rủi_ro nghèo nghèo_bền_vững nghèo_đa_chiều ô_nhiễm phát phát_thải sút sinh tai_nạn_giao_thông thiểu thuế tốc tốc_độ thiểu_rủi_ro thọ tội tải trừ trừ_gia_cảnh xóc khí_thải rác_thải_nhựa thiểu_thiên_tai
giảm_thiểu: tác_hại
gian: ác dâm dối giảo hàng hiểm hùng khổ khó khổ_anh_dũng lao lận manh nan nịnh nguy nan_thử_thách phu phi tặc tà tham thương trá truân triển_lãm xảo nan_vất_vả trưng_bày khổ_hy_sinh
gián: điệp đoạn đất tiếp quan
giàn: bầu dáo giáo giáo giụa hoa hòa_nhạc khoan kèo mướp nho thiêu trầu tên_lửa khoan_dầu
giản: dị dị_khiêm_tốn đơn đồ lược chính ước tiện yếu
giãn: cách cách_xã_hội dân nợ nở tiến_độ gân
giang: cảng hà hồ mai sơn hồ sơn_gấm_vóc thành
giảng: bài dạy đàn đạo đường giải hòa hòa khóa kinh nghĩa sư thuật văn viên võ
giáng: cấp chức đòn hạ họa phàm phúc sinh thế thế trần trả
giành: chính_quyền chỗ độc_lập độc_lập_tự_do giải giật lấy quyền thắng_lợi thành_tích thắng
giao: ban bán bào bóng binh ca cảm cấu cân chiến chỉ_tiêu chuyển dịch dịch_điện_tử duyên điện đấu đất đoan đãi điểm hẹn hảo hàng hòa hoan hữu hội hợp hưởng kèo kết kết_thi_đua khoán kèo lộ liên lưu lưu_văn_hóa lưu_hữu_nghị lưu_văn_nghệ nhau nhận nhận_quân nhiệm_vụ nộp phó phối phong phong quân quyền rừng sự tế tiếp thông thông_an_toàn thông_văn_minh thông_công_cộng thông_đường_bộ thông_nông_thôn thông_vận_tải thông_thông_suốt thông_đường_thủy thông_trật_tự thông_thân_thiện thiệp thiệp thời tranh thoa thừa thương tiễn tranh tử trực ước việc thủy
giáo: án dân dục dục_đạo_đức dục_đào_tạo dục_công_dân dục_quốc_phòng dục_giới_tính dục_pháp_luật dục_thể_chất dục_truyền_thống dục_toàn_diện dục_thường_xuyên dục_chính_trị dục_phổ_thông dục_và_đào_tạo dưỡng điều đầu đồ đường giới gươm hóa hoàng hội hữu khoa luật lí lý mác phái phẩm phường sinh sĩ sư thụ thư trình tài trưởng vụ viên viên_mầm_non xứ viện phường trưởng dục_mầm_non
giảo: hoạt giám
giáp: binh chiến công giáp hạt hột lai lá ranh thân trận mặt giới bát tý dần vị
giàu: có có_hạnh_phúc có_văn_minh lòng_nhân_ái mạnh nghèo sang sụ tình_cảm tình_nghĩa truyền_thống đẹp_văn_minh đẹp
giày: bát_kết da dép đạp đinh thể_thao vò vải xéo
giãy: chết giụa nảy
giặc: cướp dốt đói giã giã ngoại_xâm pháp lửa mỹ minh nội_xâm covid
giăng: cờ đèn hoa lưới mắc
giằng: co xé
giặt: giũ là ủi
giấc: điệp mơ mộng ngủ ngàn_thu nồng xuân
giấm: cái ghém ớt
giần: giật sàng
giần_giật: liên
giận: dỗi dữ hờn lẫy thân tím_mặt
giập: bã_trầu gãy giạ
giật: cục dây gân giải giây gộc giọng giùm giùi lùi lửa mình nảy nóng nợ thót tiền cấp lấy
giấu: diếm dốt giếm mặt mình quanh tung_tích
giậu: đổ_bìm_leo thưa
giây: lát phút phút_thiêng_liêng
giấy: báo bạc bản bóng bổi các_tông chứng_nhận chứng_minh chứng_tử chứng_sinh đi_đường dầu dó đăng_ký gói giới_thiệu in kẻ khai_sinh khen kính khai_tử lọc lộn mời nợ má mời_họp nến nhám nghỉ_phép phép phép_lái_xe phép_xây_dựng rách sáp tờ thông_hành than tiền tím triệu_tập ủy_quyền ủy_nhiệm vệ_sinh vụn xác_nhận vàng xe
giấy_tờ: tùy_thân
giẫm: chân đạp nát
gièm: pha
gieo: cầu hạt neo mầm mưa_gió quẻ rắc trồng vạ vần mạ mầm_hạnh_phúc gió_gặt_bão hạt_giống
giéo: giắt
giếng: dầu khơi nước phun trời khoan thơi
giết: chóc hại mổ người thời_gian thịt
giễu: cợt nhại
giêng: hai
gìn: giữ giữ_bản_sắc giữ_hòa_bình giữ_và_phát_huy vàng_giữ_ngọc
gió: bão bấc bụi bắc bảo_hòa_bình bụi chướng đông giật giăng heo_may hanh lào lốc lùa lửa máy mùa mùa_đông_bắc mới mát mưa nồm núi sương trăng xoáy xoay_chiều
giò: bì chả lụa nạc thủ
giỏ: xách rác hoa
gió_mùa: đông_bắc
giòi: bọ
giỏi: giang lắm việc_nước_đảm_việc_nhà
giòn: giã giòn tan tươi
giong: buồm giong ruổi
giọng: ca cao điệu đọc hát kim lưỡi nói trầm văn thổ_mở thơ văn_hào_sảng
gióng: giả giả hàng lên một_hồi_trống trống
giỗ: chạp tết đầu tổ tổ_hùng_vương
giối: già
giội: bom
giông: bão tố
giống: cái cây_trồng đực gốc hệt lúa lợn loài má mới nòi như nhau người tốt vật_nuôi cây
giở: giọng mình mặt quẻ sách trò trời thủ_đoạn
giờ: ăn chết chính_quyền chót chính cao_điểm đây đồng_hồ đi_học giấc giải_lao gieo gặp_mặt g giao_thừa hành_chính học làm_việc lâu lái_đất này phút ra_chơi trái_đất tan_tầm tý thân vàng
giới: chức chuyên_môn cầm_quyền chính_khách doanh_nghiệp đầu_não đàn giáo hạn hạn_tốc_độ hạn_nồng_độ luật mày mốc nghiêm nghệ_sĩ nữ nghiêm quan sĩ_quan sắc tính tính_thứ_ba trẻ truyền_thông từ tuyến thiệu thiệu_sản_phẩm tử trí_thức trẻ_việt_nam hạn_tốc_độ_cho_phép
giũ: bỏ sạch
giục: giã
giun: dế kim sán đũa
giùi: mài
giúp: dân đỡ đỡ_người_nghèo đỡ_lẫn_nhau đời ích đáp ích_cho_đời ích sức việc bạn đỡ_nhau nhau rập rập_rình nước_bạn
giữ: bền bo chặt chân chùa chức chữ_tín dáng dịp độc đất đời đạo đạo_hiếu đúng đạo_đức ghế giá gìn giữ_nước gìn_trật_tự gìn_vệ_sinh gìn_hòa_bình gìn_bản_sắc gìn_biển_đảo hòa_khí hồn ý kẽ kỷ_luật khoảng_cách khư_khư kín kín lại lấy_nước lời lễ lời_hứa lửa miệng mình mồm mực mã mạng màu nước ngôi nguyên nguyên_chí_khí nhà nhịp như_bình_thường nếp phép rịt rừng sạch sạch_môi_trường sức_khỏe sạch_đẹp tết thăng_bằng trẻ trật_tự tròn trọn thân thế thể_diện thói trọn_lời_thề trước_tiền_tuyến trọn_niềm_tin vai vai_trò vệ_sinh vững vững_chủ_quyền vững_biên_cương vững_hòa_bình xe vững_niềm_tin gìn_và_phát_huy
giữa: chừng đường lúc hè ngày trưa trời tháng năm kỳ
giương: buồm cánh cao cao_ngọn_cờ cung cờ mắt nanh ô oai vây cao_cờ
giường: bệnh chiếu đệm mối ngủ phản tủ thờ
gò: bó công đất đống đống ép lưng má ma ngựa cao gẫm công_đông vấp ông_đống
góa: bụa chồng vợ
góc: bếp biển bù cạnh chết độ đường kề khuất lượn máy nhìn nhọn nhà núi phố quay so_le trời tù trong vuông vườn
gói: bánh cước ghém gọn gửi thầu quà mở
gọi: dạ đàn điện điện_thoại đò hồn hè là lính mời nhập_ngũ ong_về_tổ vốn tên vía vốn công_dân_nhập_ngũ thầu công_dân
góp: bàn chợ của công_góp_sức công gió gom giọng giỗ mặt máu nhặt nhật nhóp phần phần_xây_dựng phần_bảo_vệ phần_giữ_gìn phần_phát_triển phần_thúc_đẩy phần_nâng_cao phần_giảm ý vốn sức tiền vui lực
gọn: gàng lỏn nhẹ mắt ghẽ
gọng: kìm kính vó
gót: chân đỏ giày sắt sen son
gọt: dũa giũa đẽo vỏ
gỗ: dán lạng lim lũa mun quý tạp tếch tròn ván xẻ lậu
gốc: cây gác gia_đình gác gạc_đa nguồn phần rạ rễ tích tử từ đa
gồ: ghề
gối: bông chăn đầu đất đệm ôm quỳ vụ xếp
gội: đầu rửa nhuần
gồm: cả có
gốm: bát_tràng sứ bàu_trúc
gột: rửa sạch
gờ: giảm_tốc ráp
gỡ: đầu gạc hòa rối tội bí khó vướng_mắc tháo bỏ mìn
gợi: ý cảm chuyện hình lại lên mở nhớ tình trí tả
gởi: gắm
gớm: ghiếc guốc
gợn: sóng
gù: lưng
gục: đầu ngã
guồng: máy nước quay
gùn: ghè
gửi: gắm lời mua nghĩa_trẻ quà tiết_kiệm trọn thư thân tiền xe trẻ gắm_niềm_tin
gừng: càng_già_càng_cay gió
gươm: giáo đàn đao súng dáo thiêng giáp
gương: cầu chiếu điển_hình hậu lược lõm lồi mặt mẫu mẫu mặt người_tốt người_tốt_việc_tốt nga sáng sen tày_liếp tày_đình thiên_hạ vỡ_lại_lành xe tiêu_biểu điển_hình_tiên_tiến
gượng: cười dậy ép gạo gạo nhẹ
ha: hả
hà: bá chính hà hiếp hơi khắc lạm móc mã nội nam tất tằn thủ tiện tĩnh giang đông lan khê tiên trung bắc tây
há: dễ hốc miệng chẳng phải
hả: dạ giận hê hơi lòng mồm
hạ: áp bệ bệ bì bì bộ bút bậc cánh cám cố chí cờ cấp cách cố chi chỉ chu chứng cố cấp cánh_an_toàn cấp đẳng đài điền điểm độc độ gục giá giọng giới hồi huyền huyết hàng lệnh lưu lộ long mã màn mình nang ngục nghị_viện ngươn nguyên nhiệt phẩm phóng quyết_tâm sách sát sĩ_quan sốt tải tầng tầng_số tầng_giao_thông tầng_kỹ_thuật tầng_cơ_sở thần thế thổ thọ thủ thủy tiện tứ trại uy vũ viện long hòa
hạc: cầm giấy nội
hách: dịch
hai: chấm lúa lòng mang mặt mùa năm_rõ_mười bà_trưng vai_gánh_sương_mai miền_nam_bắc bên lá
hài: cốt hước hòa hòa_lợi_ích hòa_giữa kịch lòng nhi nhi thanh
hái: hoa lộc lượm quả chè hoa_dân_chủ
hải: âu cảng cẩu chiến dương đảo đảo đăng đoàn đội đồ đường giang_hải hà hàm hậu khẩu khẩu lục lực lí lưu lục_không_quân lý lý ngoại ngạn phận phòng phỉ quan quân quân_việt_nam quân_nhân_dân_việt_nam quan_việt_nam quân sản sâm sư tặc tần tiêu thuyền thủy trình triều trường vận vị vương vực yến dương_học châu hậu lăng an
hãi: hùng
hại: dân hại_nước mình nhân người nước sức_khỏe
hàm: ân chứa ếch đại_tướng hồ học oan răng súc số tiếu thụ thiếp trên thuyên lượng ý ý_sâu_xa yên tân rồng
hãm: hại hình tài tiệt thành trận phanh xung
hám: danh lợi của gái
hạm: đội tàu trưởng
ham: chơi chuộng danh đọc hố học học_hỏi lợi mê muốn sống thích tiền vui
hán: học nôm tự việt tộc văn
hàn: gắn điện hóa huyên lâm gió gắn gắn khẩu luyện mặc nho ôn nhiệt quốc sĩ thực thử thuyên vi the xì
hạn: chế chế_tiêu_dùng chế_tối_đa chế_sử_dụng chế_rủi_ro chót định điền độ hẹp hán hán_kéo_dài kỳ hẹn mức mặn ngạch sử_dụng vận
hang: cùng_ngõ_hẻm động hốc hổ hùm ổ pắc_bó pác_bó sâu
hàng: ăn bán binh cá cây cháo chợ chợ_chất_lượng_cao chục chữ công_nghệ cứu_trợ dệt dự_bị dọc đầu đêm đệ đầu_thế_giới đợi đàn_xóm đàng giờ gia_dụng giả giậu giậu giang giang hà hàng_kém_chất_lượng hải hải_việt_nam hậu hiên hiệu hiện hóa hóa hóa_dịch_vụ họ hoá hoa khối không không_dân_dụng không_việt_nam lậu lang lối loạt mã mã mẫu mộc mục mũ ngang ngàn ngoại năm ngày ngũ ngũ_cách_mạng ngũ_đảng_viên nghìn_năm nhái nội nông nước ngữ ngày_hàng_giờ ngày_hàng_tuần ở phố phi phòng phở phục quà quán rào rào_kỹ_thuật rau rong rong_lề_đường rời sa_số tạp_hóa tá tấm tầm thần thật_hàng_giả thú thứ thủ_công thịt tiêu_dùng tiêu trăm triệu tồn_kho tổng trăm tuần tháng xách_tay xáo xóm xuất_khẩu việt việt_nam việt_nam_chất_lượng_cao quà rong_vỉa_hè gai buồm đào bông bạc cót chiến_đấu
hãng: buôn phim tàu thông_tấn xe sản_xuất hàng_không
hạng: bét mục mức nặng nhất nhẹ ruồi trung ba nhì
hành: binh binh chánh chính chính_công chính_nhà_nước chính_điện_tử chính_công_vụ chức cung cước cải dinh đạo đạo động động_chống động_cụ_thể động_vì_trẻ_em động_nhân_đạo động_đẹp động_thiết_thực động_ngay động_nhỏ động_quyết_liệt động_văn_minh động_xanh giả hạ hạ hà hình hình hương hung khất khách_xe hung khúc ký khúc lý lá lạc lễ lang lang_an_toàn lang_pháp_lý lang_cộng_đồng_kinh_tế lực mộc nghề nghiệp pháp phi phạt quyết quân quyết sát sự sử tây tăm tăm tinh tỏi tội trang trang_vào_đời trang_số trình trình_mới trướng tung vân vi vi_bạo_lực vi_vi_phạm vi_văn_hóa vi_tham_nhũng vi_xâm_hại tủi_đề viện
hạnh: kiểm ngộ nhân phúc phúc_gia_đình phúc_lứa_đôi phúc_nhân_dân phúc_muôn_nhà phúc_trọn_vẹn phúc_viên_mãn
hanh: hao khô thông nắng vàng
hào: hiệp hoa hoa hùng hiệp hào_kiệt hào hứng khí khí_thăng_long kiệt kiệt lũy mục nháng nhoáng phóng quang quang_dân_tộc sảng ven sĩ chiến_đấu quang_đảng khí_đông_a
hảo: hán hạng hảo ý tâm vọng hảng
hao: gầy hụt kiệt mòn phí tài tổn tốn hớt xăng
hão: huyền
hát: bắc bài_chòi bội ca chèo đối đám dặm giặm dân_ca hò quốc_ca quan_họ ru tuồng trầu_văn văn xẩm xoan xướng then ví
hay: biết chưa dở gì ho hay học hỏi khóc là làm lây chữ lo ốm thiệt lười nói nhiêu nhất hơn
hãy: còn chung_tay cùng để hành_động là luôn nhớ nói_không
hắc: ám ín lào mã tinh
hăm: dọa he hăm hở hè
hằm: hằm
hăng: hái hái_thi_đua hái_lao_động hái_tham_gia hăng say say tiết
hằng: hà nga năm ngày ngày_hằng_giờ số tâm tinh tháng tuần đẳng thức
hắng: giọng
hắt: hiu hơi hủi xì
hâm: hấp mộ nóng
hầm: bà_rịa bí_mật chông hào hè hố hập lò lò mỏ rượu trú_ẩn tránh_bom đường_bộ
hậm: hực
hân: hạnh hoan
hận: thù tình
hấp: dẫn háy hơi hối lực hé hấp thu thụ tấp thu_dưỡng
hất: cẳng hàm đổ
hầu: bao bàn bóng cận cạnh_hầu chuyện đồng hạ hết hạ hạ họng kiện như nữ phòng tước thiếp tòa trà lễ
hậu: bị bị_động_viên binh bổ bối cần cần_tại_chỗ cần_quân_đội cảnh cảm chấn chứng chiến cung cung đãi đậu đường giang họa hiện_đại kì kiểm kỳ khối liêu lê mãi môn nghĩa phẫu phi phương phương_quân_đội phúc phóng phương_lớn quả quân sinh sự sản sung tạ thất thế thuẫn thuyết tình tra trường trường tố tự vận vận vệ lộc thái phương_vững_chắc
hẩm: hiu
hé: mở nở miệng răng
hẹ: lá
hè: đường hè_phố nhau phố thu về hụi vui
hèm: rượu
hèn: chi gì hạ hạ kém mạt mọn nhát yếu nhã
hẹn: gặp hò hò ngày ngày_tái_ngộ hẹn ước thề
héo: hon hắt mòn queo rũ úa
hẻo: lánh
hẹp: bụng hòi lòng lượng
hét: to giá
hề: chi gì hà hấn
hể: hả
hệ: điều_hành đào_tạo lụy luỵ lụy miễn_dịch mặt_trời quả quả_xã_hội quy_chiếu số sinh_thái sinh_thái_đổi_mới sinh_thái_số thập_phân thần_kinh thống thống_chính_trị thống_hóa thống_thông_tin thống_pháp_luật thống_y_tế thống_giáo_dục thống_kinh_lạc thống_sông thức trọng tư_tưởng từ tọa_độ tuần_hoàn trọng giá_trị giá_trị_quốc_gia
hếch: hoác mũi
hên: xui
hến: sông
hết: bề cả cách chuyện chỗ cỡ dạ đời đạn đất điều đời gạo hạn hẳn hồn hơi hồi khôn khôn khóa kiếp lẽ lời lo lòng lòng_hết_sức lòng_vì_nhân_dân lòng_phục_vụ lượt lực mình mọi mức mực nạc_vạc_đến_xương nhẵn nhẵn ráo ruột rồi sạch sạch sức sảy thảy thảy thời thịt thời trơn trơn trọi tuổi trách_nhiệm thuốc vía ý dịch
hi: hữu sinh vọng
hì: hục hục
hỉ: hả hỉ nộ xả mũi
hí: hoáy hửng hửng họa khúc kịch trường viện
hia: mũ
hịch: tướng_sĩ
hiếm: hoi có con khi muộn
hiềm: khích kỵ kị nghi oán tị thù
hiểm: ác độc hóc họa địa hung nghèo nguy sâu tượng trở trở yếu
hiên: ngang nhà ngang_bất_khuất
hiến: binh chương chế dâng đất đất_làm_đường định kế máu máu_nhân_đạo máu_tình_nguyện máu_cứu_người mô mô_tạng mình pháp pháp_và_pháp_luật tạng thân kế ước xác tạng_cứu_người tặng
hiền: đức dịu đệ giả hòa hậu hữu huynh khô lành lương mẫu minh muội nhân ngoan nhân sĩ sĩ tài tài_là_nguyên_khí_quốc_gia thảo thê thê thục triết từ tế hòa
hiển: đạt hách hiện hách linh lộ nhiên nhiên nhi minh thánh vinh vi thị xanh
hiện: ảnh còn có dịch diện diện đại đại_hóa đại_hóa_đất_nước đang đồ giờ hình hành hình hữu kim nay nguyên nguyên nước sinh sản sự tai tại tại_và_tương_lai tại thân thời thực thực_hóa tình trạng trường tượng vật vật sống
hiêng: hiếng
hiếp: bức chế đáp dâm đáp
hiệp: biện chủng định định_thương_mại định_paris định_giơ_ne_vơ đồng hai hội khách lực nghị nữ phụ_hai sĩ tác tâm thương thương_hai thương_lần_thứ_ba thương_giới_thiệu ước hòa_đức
hiếu: chiến danh đễ động dưỡng hạnh hòa học khí kì kính kỳ nghĩa nghĩa_với_dân nam nữ sắc sinh sự thảo thắng thuận tử trung thảo_với_ông_bà kính_ông_bà
hiểu: biết biết_pháp_luật biểu ngầm nhầm nghĩa rõ rõ_pháp_luật thấu ý
hiệu: buôn chỉnh_trưởng chỉnh cầm chính con đính đoàn ăn ảnh ứng đổi dụng đơn đồn hiệu_sách kỳ hóa lệnh lệnh_thống_chế lịnh lực lực_hiệu_quả nghiệm năng nghiệm phó phép quả quả_công_tác quả_công_việc quả_kinh_tế quả_thiết_thực quả_hoạt_động quả_cao quả_lâu_dài quả_bền_vững quả_sản_xuất sách suất suất_cao thuốc tác triệu_đồng trưởng trung ứng ứng_nhà_kính ứng_lan_tỏa
hình: ảnh ảnh_đẹp ảnh_đất_nước bầu_dục bóng cầu chóp chữ_nhật chiếu chụp chiếu dạng dáng dung dung đa_giác đồ đài đồng hài học hộp hành hào hộ hài in khối khối không luật lập_phương lăng_trụ mạo mẫu mặt nhân như nhi ngợm nổi nón nộm ngữ phạt pháp phạt_bổ_sung pháp sắc sự_hóa sự sự sắc tam_giác thái thái_tổ_chức thể thành thành_nhân_cách thành_thế_hệ thành_thói_quen thang tháp thế tròn thoi thức thức_thi_đua thức_chủ_nghĩa trình trạng tròn tứ_giác trụ tượng tượng_người_chiến_sĩ tượng_anh_bộ_đội_cụ_hồ tượng_hóa vẽ vuông vóc vị xăm
ho: gà gió hắng hen he lao khan khạc
hò: hát hẹn hẹn hét khoan la lơ reo khoan_huế
hóc: búa hách hiểm môn
học: bạ bài biết_làm_người bài_học buổi bổng bộ bơi chế chữ chính cụ cụ cử để để_làm_người đạo đều đi_đôi_với_hành đòi đường được đọc đường_thân_thiện đi giả gạo giỏi gương gương_bác hành hát hỏi hàm hè hết hiệu hội hoài khoa khóa kì kỳ kỹ làm lại lệch lên_cao luật luật_giao_thông lỏm lực lười lý_thuyết liệu lớp mót mãi mệnh nữa_học_mãi nghĩa nghiệp nghề ngành nội_quy ở ôn phái phần phí phiếu phong phủ phiệt quán quân_sự quốc_tế quan sách sinh sinh_giỏi sinh_sinh_viên sinh_tích_cực sinh_tiểu_học sinh_thi sĩ suốt_đời số tài tập tập_suốt_đời tập_và_làm_theo tập_và_làm_theo_bác tập_tấm_gương tập_tư_tưởng tập_tốt tập_nghị_quyết tập_cộng_đồng tập_đạo_đức thầy thầy_không_tày_học_bạn thuộc tất_cả thuật thuyết thuyết_mác thuyết_tiến_hóa thức thức_sâu_rộng tốt_dạy_tốt trên_lớp thêm tốt trình trò trò_nghèo trường vấn vẹt vần vị viên viện viện_quốc_phòng viện_chính_trị viện_kỹ_thuật_quân_sự vụ vui võ xá đường an_toàn
hoa: anh_đào ban biên biểu cà cúc chúc cau cái cương đăng đào giấy đông đất đèn đồng đô_la hậu hòe hiên hồng hương_sen hoét khôi kiều kỳ kiểng lá lan lệ lơ lợi li loa màu mai mĩ mộng mỹ mắt ngữ nguyệt nhường niên_lão nở phấn phượng quan_họ quả quỳ râm sen sữa súng tai tay thị thêu thơm tím tiên tươi tình trà tết trái tử_đằng tươi_cùng_tháng_5 vương văn viên xuân xoan xoè lư
hòa: bình bình_độc_lập bình_hữu_nghị bình_thế_giới bình_và_phát_triển đàm điệu đồng giải giải_cơ_sở giải_viên giọng hảo hoãn hội hợp hoãn hiếu hợp_dân_tộc hưởng hiệp khí kết lẫn lan mạng mục mình minh ngân_sách nhã nhạc nhập nhịp nhập_cộng_đồng nhịp nhập_quốc_tế phối phát tan tấu tan tấu thuận thuế thuận_vợ_chồng thuận_hạnh_phúc trộn ước vốn lạc vang bình_lâu_dài thuận_gia_đình
hóa: ân chất chất_độc_hại công công đơn đơn_điện_tử giá giải giải hợp hoán học học_hóa_chất kiếp lỏng phẩm phép sinh thạch tính thân trang trị trang thành vàng ra thân
họa: báo đồ hoằn hoạn hình may mi mi lại_vô_đơn_chí phẩm sĩ sư tiết vần viên
hỏa: châu công diệm đầu đầu hoạn hoạn_cháy_nổ hồng hiệu hiệu khí khói lò lực lò mai mù mù pháo sa sơn tai táng tiễn tinh tốc thăng thiêu thang xa
hoạch: định tài đắc
hoài: bão bão_tuổi_trẻ bảo cảm cổ của cựu hơi mong nghi niệm niệm phí thai vọng thương xuân ân đức nhơn
hoại: tử thư
hoan: ca hỉ hô hỷ lạc lạc nghênh nghinh hoan
hoán: cải dụ đổi vị chuyển
hoàn: bị cảnh cảnh_khó_khăn cảnh_sống cầu cải cầu chỉnh công cổ cảnh_đặc_biệt_khó_khăn đồng hảo hôn hồn khố kiếm lại lương_đều mãn mỹ ngơi nguyên nghi phúc quân sinh tất tất_thủ_tục thuế thành thành_tốt thành_xuất_sắc thành_xuất_sắc_nhiệm_vụ thành_nhiệm_vụ thành_vượt_mức thành_thắng_lợi thành_chỉ_tiêu thiện thiện_thể_chế tiền tất toàn toàn_đúng toán tục thuật trả tụ vũ vốn kiếm
hoạn: đường giới lộ nạn
hoãn: binh phiên lại xung nợ
hoang: báo dã dại đảo đàng đường_hoang địa đường điền đường liêu mang mạc mạc_hóa mang_tột_độ phế phí sơ sơ tàn tàn tưởng toàng toàn vắng vu đàng
hoàng: anh ân cung cung đạo đạt đạo đế đế đồng đới đường gia giáp gia giáo hậu hôn kim lan lê_kha long lan lẫm lăng liên_sơn mai ngọc ngọc oanh phái quân quyền sa tộc tà tuyền thành thất thân thành_thăng_long thân thái_hậu thái_tử thể_thao tuyền tử trùng tuyển yến văn_thụ sa_trường_sa diệu hoa_thám quốc_việt
hoảng: hốt hồn loạn sợ vía kinh
hoành: độ hành hoành phi hành_hành_ngang lưới phi_câu_đối tráng sơn bồ
hoạt: ảnh bát bản báo bát chất cảnh động động_cách_mạng động_văn_hóa động_tình_nguyện động_xã_hội động_thể_thao động_kinh_doanh động_nhân_đạo động_ngoại_khóa động_du_lịch động_sản_xuất động_thể_chất hình họa kế khẩu kê khôi náo náo thạch tính
hoặc: giả là
hoằng: dương hóa
hoe: hoe
hòe: hoa
hoen: gỉ ố
hỏi: bài chuyện cung đáp đường giá han khó mua mượn mẹo nhỏ nghĩa thăm thi tội tra tuổi thăm_sức_khỏe vay vặn vợ xin ý_kiến
hòm: hòm phiếu thư xe thư_góp_ý
hòn: bi đá đất đảo ngọc non chồng dái khoai mê_mái tre
hóng: chuyện gió hớt mát
hỏng: ăn bét hóc hẳn kiểu máy thi việc hóc
họng: súng nước cứu_hỏa
họp: báo bàn chợ đàn hành hội_đồng mặt mặt lại phường tổng_kết tổ_dân_phố dân chi_bộ hội hằng
hót: rác
hô: danh biến hào hấp hoán hố hấp_nhân_tạo hô hào khẩu khẩu_hiệu hấp_cấp ứng vang
hồ: ao bán_nguyệt bắc ba_bể bơi cá cầm chứa cứng_cát cá_basa dễ dán điệp gươm hải hoàn_kiếm hởi hải hoạch khẩu khẩu lao lô lì lơ mặt mị nghi nước nuôi sơ sơ_sinh sơ_bầu_cử sơ_sức_khỏe sơ_sức_khỏe_điện_tử sơ_điện_tử sơ_bệnh_án sơ_thủ_tục sen sinh tắm tây tịnh_tâm thỉ tinh trữ_nước thủy xuân_hương thủy_điện xí chí_minh chí_minh_muôn_năm chí_minh_vĩ_đại chủ_tịch hảo hán đập thủy_lợi quý_ly tùng_mậu giáo nguyên_trừng
hổ: danh lửa báo chúa cốt ngươi mang phách phụ_sinh_hổ_tử phù phù_sinh quyển quyền phụ tướng thẹn trướng tương thân
hỗ: giá trợ trợ_người_nghèo trợ_lãi_suất trợ_doanh_nghiệp trợ_kỹ_thuật trợ_pháp_lý trợ_vốn trợ_tiền trợ_thiết_thực tương
hố: bom chữa_cháy đen ga sâu sụt xí tử_thần
hộ: bộ chiếu cá_thể dân độc dân đê đê_phòng_lụt đẻ gia_đình giá gia_đình_văn_hóa gia_đình_chính_sách hồn kinh_doanh kinh_doanh_cá_thể khẩu khẩu_thường_trú khách khẩu lại lệ lý lí lý mạng mạng mệnh nông_dân nghèo nghèo_cận_nghèo pháp phố phòng phụ quốc quốc sản sản_xuất sinh sĩ sĩ_việt_nam tang tá tập_thể tịch tịch_điện_tử tống tống vệ
hốc: hác hách hếch núi mắt
hộc: bàn máu máu tủ hơi
hôi: của hám hổi rình thối tanh thúi rích sữa
hồi: âm ấy báo báo chuông cố cư cứu chuyển dương đại đáp đầu đáp đó giáo giờ hộp hương hương hộp hôn kinh ký ký kí ký ký_chiến_tranh lâu lâm mã môn này năm nhỏ nghĩa phục phục_sức_khỏe phục_và_phát_triển phục_kinh_tế quá_khứ phục_chức_năng sau sinh sức sức_cấp_cứu tâm tỉnh tỵ tục tưởng tố thôi tràng tục trước trống tưởng ức ức xuân vốn
hối: cải hả hận lộ lỗi tiếc thúc phiếu đoái suất hôn
hội: an ái_hữu báo bàn bảo_trợ buôn cải_lương chẩn chánh chứng chợ chợ_triển_lãm chữ_thập_đỏ chợ cựu_chiến_binh chứng_suy_giảm_miễn_dịch cơ chứng_down diễn diễn_văn_nghệ đàm đảng đền đình đoàn đồng đồng_bầu_cử đồng_nhân_dân đồng_nhân_dân_các_cấp đồng_nghĩa_vụ_quân_sự đồng_khoa_học đồng_quản_trị đồng_thi_đua đoàn_thể đồng_hương đô đường gióng giảng giá hát hè họa hát họp hoa hoa_xuân hè hiệp hương hữu kín khỏe khỏe_phù_đổng khuyến_học kiến ký lễ liên_hiệp_phụ_nữ liên_hiệp_phụ_nữ_việt_nam liên_hiệp_thanh_niên liên_hiệp_thanh_niên_việt_nam lim làng mở mắt mừng_thọ môn nghị nghị_trung_ương nghị_trực_tuyến nghị_quốc_tế nghị_cử_tri nghị_toàn_quốc nghị_thượng_đỉnh nghề_nghiệp nhà_báo nhà_văn nhà_báo_việt_nam nhập nhập_quốc_tế nhập_kinh_tế_quốc_tế nhập_sâu_rộng nhà nông_dân nông_dân_việt_nam ngộ nhập người_cao_tuổi người_cao_tuổi_việt_nam phí phụ_nữ phụ_nữ_việt_nam phụ_huynh_học_sinh quán quán quần_chúng sở sinh_viên sinh_viên_việt_nam sách thánh tam_điểm tề tam_hoàng thảo thảo_khoa_học thao thao_quốc_phòng tán thẩm thánh thẩm_nhân_dân thi thi_văn_nghệ thi_tay_nghề thi_giáo_viên_giỏi thơ thể_thao thoại thù_tạc trại trường trưởng trường_ba_đình từ_thiện tụ tương_tế tưởng ủy_quân_nhân viên văn_học_nghệ_thuật ý xuân người_mù luật_gia
hôm: ấy đó kia mai nay nay_và_mai_sau nọ nào qua rằm sau sớm trước xưa
hôn: ám chính dâm lễ mê mê muội nhân nhân_tự_nguyện nhân_gia_đình nhân_cận_huyết nhân_và_gia_đình nhân_cận_huyết_thống hít phối phối quân sự thú thú phu thê ước
hồn: bay_phách_lạc cốt hậu nhiên nhiên lìa_khỏi_xác lạc ma nước phách phách thiêng thơ thơ vía vong việt quê quê_hương dân_tộc nhiên
hỗn: chiến danh độn độn hào hợp hống láo lốn loạn mang quân tạp xược
hông: hốc
hống: hách
hồng: bì bạch_cầu cầu diễm diệp hà hạc hạnh hài hài hào hẩm hộc hoang hoàng hoa huân hoàng kỳ kỳ ân lâu la lạc lâu lĩnh lâu mai nhan ngâm ngọc nhung ngự phúc phúc phát quân quần quần_nữ_nhi sâm tâm tiến_bộ_chuyên thập_tự thủy thái thập_tự_hội thắm thái tường thắm xiêm quân bàng lam ngự dân lĩnh
hộp: đêm đen bút cơm giấy kín mực ngựa nhạc quẹt số thư thư_góp_ý thư_thoại tin_nhắn thư_điện_tử xốp sữa
hốt: hoảng nhiên rác thuốc bạc liền
hột: cơm xoàn mè vịt_lộn
hờ: hững hững
hớ: hênh
hở: hang hang môi răng
hơi: đâu đồng gas cay hướng_sức hiếm khi men mét nước người sức thở thở_cuộc_sống thở_thời_đại ấm ấm_tình_người
hời: hợt
hỡi: ơi ôi đồng_bào
hợi: niên
hợm: hĩnh
hơn: ai bao_giờ_hết bù cả chi đâu đâu_hết đứt đời gì hẳn hết hớn kém là lên một một_thế_kỷ nữa người nhiều nửa nửa_thế_kỷ thế thế_nữa thua thiệt tất_cả trăm
hớn: hở
hớp: hồn
hợp: âm âm ca ca_quốc cách cẩn cảnh chất cho chủng chuẩn cộng chúng_quốc danh dĩ đồng đồng_lao_động đồng_kinh_tế doanh hiến hôn ý kim khẩu khí khẩu_vị kim lệ lí lý lí_lẽ lòng lòng_dân lưu lực lý_hóa hiến mưu nhất nhất pháp pháp_hóa phần phách phố quần quy quẻ quy_chuẩn rạc sức tác tác_đầu_tư tác_hữu_nghị tác_quốc_tế tác_phát_triển tác_toàn_diện tác_xã tác_xã_nông_nghiệp tác_cùng_có_lợi tấu thành thể thang thời thời_trang thức thức_hóa thiện tình tình_hợp_lý tuyển tuyển từ tư_duy vệ_sinh xướng ý_đảng_lòng_dân lòng_dân
hớt: hải hơ lẻo tóc
hũ: hĩm gạo gạo_cứu_đói gạo_tình_thương
hú: hí hồn hoạ họa vía còi
hủ: bại hóa lậu nho tiếu tục tục_lạc_hậu tục_mê_tín
hụ: còi
hùa: nhau theo
huân: chương chương_hồ_chí_minh chương_sao_vàng chương_độc_lập chương_lao_động chương_chiến_công chương_kháng_chiến huy_chương công tước
huấn: ca chính đạo dụ dụ đạo giới học học lệnh lệnh_sát_ngư luyện luyện_quân_sự luyện_viên thị từ luyện_giỏi
huấn_luyện: giỏi
húc: nhau đầu
huề: cả vốn nhau
huệ: tây trắng
hung: ác bạo bạo dữ dữ đồ hãn hăng hung hiểm khí nô phạm phạm tàn táng thần thủ thần tợn tin yên
hùng: anh biện ca cứ cường cường_năm_châu dũng đoán giảng dũng hậu hào hào hồn hục hùng hổ hoàng kiệt khí khí lực mạnh tài tâm tài tâm_tráng_chí thiêng vĩ vương vĩ_của_non_sông xưng
húng: chó hắng quế lìu
huống: chi gì hồ
húp: sụp
hút: bụi chân_không chết hàng hồn hơi hít khách mật máu máu ong nước nhựa thai thuốc thuốc_lá thuốc_phiện thu xách vốn_đầu_tư
hụt: ăn chân hơi hẫng
huy: chương chương_vàng chương_kháng_chiến động động_sức_dân động_nguồn_lực động_tổng_lực hiệu hiệu_đoàn hiệu_đảng hiệu_50_năm_tuổi_đảng hiệu_30_năm hoàng hoắc hoàng_rực_rỡ hiệu_bác_hồ hiệu_tuổi_đảng cận
hủy: bỏ diệt diệt_môi_trường duyệt hoại hoại_môi_trường hoại_rừng hình ngôn mình thai án
húy: kỵ nhật
huyên: náo náo thuyên đường
huyền: ảo ảo bí bí chức diệu đề hồ hoặc hồ hoặc hồ ẩn khải tích lĩnh ngoại nhiệm phù thoại thuyết thoại_hồ_chí_minh thoại_mùa_xuân trang vi trân
huyễn: hoặc
huyện: đảo đoàn đội lỵ nhà đường ngoại_thành nghèo nông_thôn_mới thị trưởng ủy ủy_viên vùng_cao miền_núi
huyết: án áp áp_cao bài bạch bài chiến cầu dụ đằng dịch hư hư khí lệ mạch mạch_giao_thông mạch_của_nền_kinh_tế mạch nhục nhục quản quản sắc sử tâm tâm tán thanh thanh_học thống thư thống thân tộc tương
huýt: còi sáo gió
huỳnh: quang huỳnh thúc_kháng tấn_phát
hư: ảo báo cấu danh đốn đốn hại hèn hỏng hao hóa hoại hỏng hư_thực không linh nát ngôn nhược nốt sinh số suy tật thân thực trương vinh vô từ
hử: hừ
hứ: hồn
hứa: hẹn hão hươu_hứa_vượn hôn
hưng: cảm cách_mạng hưng khởi phấn phục phục phế quốc thịnh thịnh vượng vong vượng yên hà nguyên đạo_đại_vương
hứng: chí gió khởi mưa thú thú tình chịu chịu_hậu_quả nước
hửng: hờ nắng sáng
hững: hờ
hương: án ẩm bài chính chức chức cống dũng dũng đăng đoàn đồng đình gia gian giang hoa hào hỏa hồn hội hào hào hỏa khói khói khói_trầm khê lân liệu lí lúa lão lửa lạ lúa muỗi mục nhu nông nhan phấn quan quản quê quê sắc sen sư tỏa thôn thơm thuần thí thí thừa trà trầm trường trời trưởng vị vị_quê_hương vị_tết ước ước_quy_ước xã xưa trà khê thủy sơn
hường: mười
hưởng: án dụng lạc lạc lộc lợi lợi nhàn phúc thái_bình thọ thụ thụ_văn_hóa thụ_hạnh_phúc thú ứng ứng_cuộc_vận_động ứng_phong_trào ứng_tháng ứng_tuần_lễ ứng_ngày ứng_tích_cực ứng_giờ_trái_đất
hướng: dẫn dẫn_viên dẫn_thi_hành đạo đạo_sinh dương đi đến_tương_lai đến ngoại nghiệp nghiệp_cho_học_sinh nghiệp nhật nội ứng thiện thiện_của_con_người tâm tới tới_tương_lai tới_mục_tiêu tới_cộng_đồng về về_biển_đảo về_cội_nguồn về_cơ_sở về_nguồn về_biển_đông về_nguồn_cội về_tương_lai về_ngày_hội hóa thẳng
hươu: cao_cổ sao vượn nai
hưu: binh bổng bổng chiến chiến non quan trí chiến_tạm_thời
hữu: ái cơ cơ_hóa danh_vô_thực dực duyên dụng dũng_vô_mưu hạn hạn_một_thành_viên hạn_trách_nhiệm hình hiệu hảo hiệu ích ích_thiết_thực khuynh khuynh lễ nghị nghị_quốc_tế nghị_hợp_tác nghị_việt_lào nghị_đoàn_kết quan sản sự sinh tâm tình tài trách lũng nghị
hy: hữu lạp sinh sinh_anh_dũng sinh_vì_tổ_quốc sinh_cống_hiến sinh_thầm_lặng sinh_gian_khổ vọng
hỷ: sự tín xả
`;
