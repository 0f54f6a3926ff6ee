/**
 * General vocabulary, heads D: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsD = `
da: cam dẻ diết giày màu mặt mồi thịt trời vàng
dai: dẳng sức
dang: dở tay
danh: bạ ca diện dự giá hài hiệu hoa họa hương lam lợi mục nghiệp nghĩa ngôn nhân phẩm phận sách sĩ tài tác thắng thiếp thơm thủ tiếng tính tướng từ vị vọng xưng y
dao: cạo cầu động găm kéo phay sắc
day: dứt
dài: dòng đằng_đẵng hạn hơi lâu ngày rộng thượt
dàn: bài cảnh dựng hàng hòa nhạc trải trận xếp
dành: cho dụm giật riêng
dày: công cộp dạn dặc đặc đặn vò
dám: làm nghĩ nói
dán: kín mắt nhãn
dáng: dấp đi điệu hình vẻ
dát: vàng
dã: chiến man ngoại quỳ sử tâm thú tràng
dãy: nhà núi phố số
dạ: con dày hội khúc quang thưa tiệc vũ
dại: dột gái khờ
dạn: dày dĩ
dạo: bước chơi đầu mát này nhạc phố
dạy: bảo chữ con dốt dỗ đời học kèm nghề người thêm tốt võ
dằn: lòng mặt vặt
dắt: dẫn díu tay
dặm: dài trường
dâm: đãng đục ô
dân: biểu ca cày chài chính chơi chúng chủ công cư cử dã đen gian giàu giáo gốc hiệu khí làng lành lập luật nghèo nguyện ngụ nhạc oan phòng phố phu quân quê quốc quyền sinh số
dân: số_vàng sự tâm thành_thị thầy thợ tình tị tị_nạn tộc trí tuý túy tục ước vận vệ ý
dâng: cao hiến hương lên sớ tặng trào trọn
dâu: con da_tây rể tằm tây
dây: an_toàn cáp chuyền cót cương dẫn dợ dưa đai đàn đeo điện giày lưng mơ mực rút thanh thép thun thừng xích xúc
dần: dà dần
dầu: ăn cho diesel gió hạt hỏa khí lòng lửa mỏ mỡ nhờn rằng sao thô tiếng
dấn: bước thân
dấu: ấn câu chân chấm giáp_lai hiệu hỏi mốc phẩy tay thanh thánh tích vết yêu
dấy: binh lên loạn nghĩa
dẫn: chiếu chuyện chương chứng dắt dụ đạo đầu điện độ đường giải giới khởi liệu lối nước thân tới trình truyền xuất
dập: dềnh dìu dịch dồn lửa nát tắt vùi
dậy: dàng mùi non sóng sớm thì thức
dè: bỉu chừng dặt sẻn xẻn
dép: lê nhựa râu
dẻo: dai dang miệng mồm quẹo tay thơm
dế: mèn
dễ: bảo cháy chịu chừng coi dàng dãi dầu dùng gần ghét hiểu nghe nhớ sợ thấy thương thường tính vỡ
dệt: kim may nên vải
di: ảnh bản căn chiếu chỉ chúc chứng cư dân dịch dời động động_học hài hành hại hận họa huấn lý mệnh ngôn sản tản tật thể tích tồn truyền trú vãng văn vật
diêm: dúa phúc sinh vương
diều: giấy hâu sáo
diễm: lệ phúc tình
diễn: biến ca cảm dịch đài đàn đạt giả giải giảng kịch nghĩa nôm ra tả tấu tập thuyết tiến trò văn viên xuất xuôi xướng
diễu: binh hành phố qua
diện: đồ kiến mạo mục tiền tích trường
diệt: bọ_gậy chuột chủng giặc_dốt giặc_đói khuẩn lăng_quăng lũ muỗi trùng trừ vong
diệu: kế kỳ pháp võ vợi
dinh: cơ dưỡng dự điền độc_lập lũy thự
dì: dượng ghẻ
dìm: giá hàng
dìu: dắt dặt dịu
dính: dáng dấp đòn liền líu máu nhớp
dĩ: an nhiên vãng
dĩu: thương
dị: bào bản biệt chủng dạng đoan đồng hình hợm nghị nguyên nhân tật thường tộc ứng vật vực
dịch: bào bệnh chuyển covid cúm dã giả hạch hạch_tễ hại hoàn lý mã mật phẩm tả tễ tễ_học thuật tiết truyền_nhiễm vị vụ vụ_công vụ_số
dịu: dàng êm hiền hòa mát ngọt
do: dự đạo đâu đó thái thám vậy
doanh: gia lợi nghiệp nhân số thu thương trại trường tuyển
dò: dẫm đài đường hỏi la lại mìn tìm xét
dòng: chảy chữ dõi điện đời giống họ máu nước sông suối tên thác thời_gian tộc tranh vốn
dõng: dạc
dọa: dẫm nạt
dọn: bàn cỗ dẹp đường nhà ổ sạch vệ_sinh
dông: bão dài tố
dồi: dào
dồn: dập ép lực nén sức toa
dốc: chí đứng hết lòng lực ngược sức tâm thoải toàn_lực
dối: gian già lòng trá
dốt: đặc nát
dỗ: dành ngọt
dội: bom lại ngược nước vang
dột: nát
dơ: bẩn dáy dớp
dời: đô đổi
dở: bữa chừng dang ẹc giọng hơi mếu tệ
dợn: sóng
du: canh côn dương đãng đạo hành hí học học_sinh hồn khách khảo kích kích_quân ký lãm lịch lịch_xanh mục ngoạn nhạc nhập sơn thuyền thuyết xuân
dung: dăng dị dịch dưỡng hạnh hòa hợp lượng mạo môi nạp nham nhan quất tha thân thứ tích túng tục
duy: ba danh dưỡng ngã nhất tâm tân tôn trì tu vật ý
duyên: cớ dáng do hải kiếp lành nghiệp nợ phần phận số tiền_định
duyệt: binh lại xét y
dù: cho là rằng sao
dùng: dao dằng hàng_việt thuốc thử
dũ: dượi
dũa: giũa
dũng: cảm khí mãnh mạnh sĩ tướng
dụ: dỗ dụng hàng hoặc ngôn
dục: anh đức tình vọng
dụng: binh công cụ đích hiền nhân võ ý
dư: âm ba chấn dả dật địa đồ hưởng khánh luận lượng nợ sức thừa vị
dương: bản cầm cầu cực danh đông gian khí kinh_môn liễu lịch oai tính vật vũ xỉ
dưới: đáy đây nước quyền tay trần
dưỡng: bệnh dục đường già khí lão mẫu nuôi sinh sức thai thương tử
dược: chất điển học liệu phẩm sĩ tá tính
dừng: bước chân lại tay xe
dứ: dừ
dứa: dại
dứt: bỏ điểm khoát lời tình
dửng: dưng
dữ: dằn dội dộng đòn kiện lắm liệu liệu_lớn liệu_số tợn tướng
dự: án báo bị cáo cảm chi chiếu định đoán họp hội khuyết kiến kỳ lễ liệu luật mưu phòng phóng thảo thầu thẩm thi thí thính thu tính toán trữ tuyển ước
dựa: dẫm hơi theo trên vào
dựng: chuyện cờ đứng lên lều nhà nước phim tóc xây
đa: bào bội cảm chiều cư dạng dạng_hóa diện dục dụng đảng đề đinh đoan giác hệ hình kênh khoa mang mê mưu năng nghi ngôn_ngữ nguyên nhiệm phần phúc phương phương_hóa phương_tiện
đa: quốc_gia sắc sầu số tài tài_khoản tạ thần thê thiểu thức tiết tình truyền túc
đai: chất_lượng đẳng ốc
đan: cài chéo cử lát len lưới mạch phượng xen
đang: cai độ khi tâm thì
đao: binh kiếm phủ thương
đà: bắc đao đẫn điểu giang lạt nẵng phát_triển tiến
đài: bá_âm các gương hóa_thân kỷ_niệm liệt_sĩ phát_thanh phun_nước quan_sát tải thiên_văn thọ trang truyền_hình truyền_thanh tưởng_niệm vinh_quang
đàm: đạo luận phán thoại tiếu
đàn: anh áp bà bầu bò chị con cò đúm em gia_cầm gia_súc hát hặc hồi hương nguyệt organ ông piano tế tính tranh tràng trâu tỳ_bà
đành: chịu đoạn hanh lòng phận rằng
đào: binh bới giếng hầm hoa hố kép lộn luyện móc mỏ ngạch nguyên ngũ nhiệm núi tạo tạo_nghề tẩu tẩy thải thoát tiên tơ
đá: bào bóng cầu cuội gà hoa kê lở lửa mài nam_châm ngầm ong phạt quý vàng vôi xây
đám: cháy cưới đông giỗ hỏi ma rước tang tiệc xá
đáng: chê đời ghét giá kể khen kiếp kính lẽ mặt sống sợ thương tiếc tin_cậy trách tự_hào yêu
đánh: bài bạc bại bạn bắt bẩy bò bóng cá cắp chác chặn chén chết chìm chừng cược dẹp du_kích đàn đáo đắm đầu đập điện đĩ đòn đồng đổ đổi động đuổi đuổi_giặc đùng đụng gần ghen
đánh: giày giá giặc hỏng hơi khẽ lạc_hướng lẫn liều lộn lừa máy mất mùi nhau phá quả răng rắm rơi tan tay_đôi tháo tháp thắng thuế thức tiếng tranh tráo trận trống trúng trượt
đánh: úp vần vật vỡ vu xuống
đáo: để hạn lý tụng
đáp: án đền lễ lời nghĩa số tạ trả từ ứng
đáy: biển đại_dương giếng lòng mắt sông tủ
đả: đảo động đớt kích phá thông thương
đảm: bảo đang đương lược nhận nhiệm trách
đản: bạch sinh
đảng: bộ bộ_huyện bộ_khối bộ_phường bộ_tỉnh bộ_xã cộng_sản cương đoàn kỳ phái phí quang_vinh quyền sâm tính tịch trị trưởng ủy ủy_khối ủy_viên ủy_xã viên vụ
đảo: chánh chính đề điên địa khủng lộn lý_sơn mắt ngói ngọc ngược nhào phú_quốc quốc san_hô tiền_tiêu vũ xa
đã: biết đành đời hay khát là nghiền rồi thế từng vậy
đãi: bôi cát đằng ngộ vàng
đạc: điền
đại: án ân bàng bác bản_doanh bại biến biểu cách_mạng cáo chiến chúng chủng_viện công_nghiệp công_trường cuộc cục cương danh diện diện_hóa dịch dịp dương đao đa_số đế điền
đại: đoàn_kết đồng đội đường đức gia gia_đình hàn hải hạn hạ_giá hiền hình hồ hồng hội hội_đảng hội_đoàn hội_đồng khái khối lãn lãnh lễ loan loại lộ lộc lục lượng lý ma mạch não
đại: nạn ngàn nghiệp nghĩa nghịch nhạc nhân phàm phá pháo phẫu phong phúc quan quân quy_mô sảnh số sứ sứ_quán sự sự_ký tang tài tá tâm thanh thánh thắng thần thế thể thọ thụ
đại: thương thừa tiết tộc trà tràng trí trượng_phu tu tuần_hoàn tướng tư_bản từ tự_nhiên úy ủy văn_hào việt vương xá yến ý đoàn
đạm: bạc cá màu
đạn: bom dược đạo pháo
đạo: binh cao_đài cô công_giáo cụ diễn đức giáo gốc hạnh hiếu hồi hữu khổng làm_người lạc lí luật lý mạo nghĩa nho phái pháp phật quân sắc sĩ tặc tâm thiên_chúa
đạo: thường tin_lành tràng trình vàng văn
đạp: bằng đổ thanh xe xuân
đăm: chiêu đăm
đăng: báo bạ cai đàn đối khoa kiểm ký ký_xe lục nhập tải tin trình
đằng: ấy đẵng đông la nam nào sau thẳng trước vân
đắc: chí cử dụng đạo kế lợi lực nghĩa nhân_tâm nông sách thắng thời tội trung ý
đắm: chìm đò đuối say
đắn: đo
đắng: cay chát lòng ngắt nghét
đắp: chiếu đập đê đổi đường lũy mặt_nạ mô nền vá
đẳng: áp cấp chủng hạng hướng lập lượng thức trật
đặc: ân biệt cách cán cầu chất chủng công dị dụng điểm định hiệu hữu kẹo khu lợi mệnh nhiệm phái phái_viên quánh quyền sai san sản sắc sệt sủng tài tả thù tình tính trị
đặc: trưng ước vụ xá
đặng: thai_mai thùy_trâm văn_ngữ
đặt: bày bút câu chân cọc cược để điều điều_kiện đít giá hàng hy_vọng lờ mìn mua nền_móng ra tên tiền trọng trước vấn_đề vòng vòng_hoa
đâm: bông bổ chém chồi đầu đơn hông lao ngang sau_lưng sầm
đây: đẩy đó kia là
đầm: ấm dơi đìa hà lầy nước phá sen thấm
đần: độn
đầu: bảng bạc bếp bò bộ bù cánh cầu chót cổ cơ cua cuối cùng dây đàn đàng đảng đạn đen đêm đề đinh độc đuôi đường gấu gió giờ gối hàng hạ hè hồi kéo kia làng lãnh lâu lĩnh lòng
đầu: lọc lời mày máy mẩu mối mùa mục não năm nậu ngành ngõ ngọn nguồn nước óc ô_tô phiếu phục quân ra rơi ruồi sai sách sóng sỏ sông súng tàu tắt tầu thai thú thừa tiên
đầu: tiệc tiện tóc trang trâu trần trò tuần tư tư_công vào vú xanh xuân xứ
đầy: ăm_ắp ắp bụng cữ dẫy đàn đặn đọa đủ giỏ hơi lòng năm nhà nhiệt_huyết phè rẫy tháng tình_người tớ tràn trách_nhiệm tuổi tự_tin
đấng: bậc sinh_thành
đất: bồi cát chua đai đen đèn đỏ hiếm hiến hứa liền màu mẹ mùn mũi nặng nền ngập_mặn nghèo nghĩa_trang nông_nghiệp nung nước ở phù_sa quê rừng sét sỏi sống tạc thánh
đất: thiêng thịt thổ tổ tổ_quốc trồng trống trời vàng việt xốp
đấu: dịu gạo giao giá giáo khẩu kiếm loại lực lý nguồn pháp súng tay thầu tố tranh trí trường vật võ xảo
đấy: đủ nhé
đẩy: đà đưa lên lui lùi mạnh nhanh xa xô
đậm: đà đặc màu nét nhạt tình
đập: chết nước phá tan thủy_điện vỡ
đậu: cô_ve đen đỏ hà_lan hũ khoán lạc mùa nành nhự phiên phộng phụ rót tằm trường tương xanh
đậy: điệm kín nắp
đe: dọa loi nẹt
đem: lại lòng thân theo về
đen: bạc đá đúa đủi nghịt ngòm nhẻm sì thui tối trắng
đeo: ba_lô bám bòng đai đẳng đuổi khẩu_trang kính mang nặng
đè: bẹp chừng đầu lên nặng nén
đèn: điện đỏ đuốc đường flash giao_thông hiệu hoa led lò lồng màu măng_xông nê_ông nến ngủ nháy pha pin sách sáng tín_hiệu trần trời vàng xanh xi_nhan
đèo: bòng cả cù_mông hải_vân ngang
đẻ: dày mướn non rơi thuê thưa trứng
đẽo: gọt
đẹp: duyên đẽ đôi lão lòng lời mắt mặt mẽ trai trời ý
đê: biển đập điều hèn kè mê quai tiện vỡ
đêm: ba_mươi đông giao giao_thừa giã hôm hội khuya nay ngày ngắn nhạc nọ thơ tối trăng trường trước văn_nghệ
đề: án bài bạt cao cập cương cử danh đạt đóm hình huề kháng khởi lao mục nghị pha phòng tài tặng tên thi thơ từ vịnh xuất xướng
đền: bù chùa đài đáp đô hùng mạng miếu ơn thờ tội trần vua
đều: đặn đẹp khắp nhau
đế: chế đô giày hiệu quốc quốc_mỹ vương
đếm: ngược phiếu xỉa
đến: bến chậm cùng đầu độ giờ hay khi lúc lượt nay nỗi nơi tai thăm trường tuổi với
để: bụng cho dành đến được kháng không lại lộ mắt mặc ngỏ nguyên phần phòng rồi sổng tang tâm tiếng trống trở xổng ý
đểu: cáng giả
đệ: nghị nhất nhị tam trình từ tứ tử
đi: biển bỏ bộ buôn bụi cầu chân chệch chơi chợ chùa cùng dạo dứt đày đái đầu đêm đều đến đón đôi đời đường đứng đứt gieo hành hát hỏi học họp hội khám khỏi kiện làm lại lên lễ
đi: lính lui lùi lương ngoài ngủ nữa ở ra rong rông rừng sai sau sát săn sâu sứ tắm tắt tây tết thẳng theo thi tiểu tìm tới trước trực tu tua tuần tù vay vào văng vắng về viếng
đi: viện vòng vững xa xe xin xuống
điên: cuồng dại đảo đầu khùng loạn rồ tiết
điêu: đứng khắc linh luyện ngoa tàn tạc toa
điềm: báo đạm gở lành nhiên tĩnh triệu
điền: chủ dã giả khuyết kinh ngoại sản thanh thế thổ trang trống viên
điều: ác biết binh cấm chế chỉnh chuyển dẫn dưỡng đình đó độ động giải hay hành hòa khiển khoản kiện kỳ_diệu kỳ_lạ lành lệ lệnh lệ_đảng lí lợi luật may mong
điều: nghiên ngoa ngôn ơn phái phối quân tiếng tiết tốt tốt_đẹp tra tra_viên trần trị ước
điếc: đặc lác tai
điếm: canh đàng
điểm: ba bán báo bầu_cử binh bình bỏ_phiếu cao chỉ danh dân_cư du_lịch đầu đen đến đón đỗ hẹn hồng hội_tụ kết liệt mạnh mặt mấu mút nghẽn nhấn nhìn nóng nổ sách sáng
điểm: son_phấn sôi số tâm tập_kết tập_trung thi tỉnh tô trang trường trường_bắn tựa xuất_phát xuyết yếu
điển: chế chương cố hình lễ mẫu tích tịch trai
điện: áp ảnh bàn báo biên biên_phủ cao_thế chính cơ cực dân_dụng dung đài đàm đường gia_dụng giật gió hạt hạt_nhân hóa học kế khí khí_hóa lạnh lưới lượng lực ly mã
điện: mặt_trời môi mừng năng nghi nguyên nhẹ phân phủ quang sinh_hoạt tải tâm_đồ thế thoại thờ tiêu_thụ tim tích tín toán trời trở trung_thế trường từ tử tử_hóa văn xoay
điệp: báo điệp khúc ngữ trùng văn viên vụ
điệu: bộ đà hát hò lý nghệ nhảy
đinh: ba bạ bộ_lĩnh ghim hương lăng nam ninh ốc tai tiên_hoàng tịch tráng vít vị
đì: đùng
đình: bản bãi chiến chỉ chùa công đám đốn hoãn huỳnh làng miếu sản tạ thí trệ trung
đìu: hiu
đích: danh đáng đến thân thị thực xác
đính: chính hôn kèm ước
đít: bụng chai
đỉa: đói
đỉnh: cao chung cùng đầu điểm đồi núi tháp vinh_quang
đĩ: bợm điếm
địa: bàn bạ bộ cầu chấn chí chính chỉ chỉ_đỏ chủ danh dư đạo đầu điểm đồ đới giới hạt hình hóa khai khí liệt lí lôi lợi lý ngục nhiệt ôn ốc phận phủ phương phương_hóa quyển tầng
địa: thế tin tĩnh tô trọng tuyến tùy vật vị vực
địch: hậu họa hồn quân quốc thủ tình vận
định: biên bụng canh chế chuẩn công cư danh dạng đặt đề điểm đoán đoạt đô giá hạn hình hoá hóa hướng khoản khung kiến kỳ lệ lí luật lượng mạng mệnh mộng mức nghĩa ngữ số suất
định: tâm thần tính tội trị tường ước vị xứ
đo: bò đạc đong huyết_áp lường ni thân_nhiệt
đoan: chắc chính hùng kết nghiêm ngọ ngôn thệ trang ước
đoàn: bộ ca chèo_lái chủ_tịch công_tác cơ_sở đại_biểu đội đua ghi giám_sát hát hội hướng kết khách khối kiểm_tra kịch kỳ_lân luật_sư phí quân tàu thanh_niên
đoàn: thanh_tra thể thuyền trưởng tụ ủy văn_công viên xe xiếc
đoái: công hoài thương tưởng
đoán: biết chừng định già mò nhận tội trước
đoản: côn hậu kiếm mạch mệnh thiên
đoạn: cuối đầu đường hậu kết mãi nhiệt tầng thời tình trường tuyệt
đoạt: chức giải hồn mạng ngôi quyền thành
đon: đả đường
đong: đầy đếm đưa
đò: dọc đưa giang máy ngang
đòi: cơm hỏi nợ quyền quyền_lợi tiền
đòn: bẩy càn cân đau gánh ghen kích phép rồng tay tâm_lý thù tôi trả xóc
đó: đây là rách
đóa: hoa
đói: bụng kém khát khổ lả lòng ngấu nghèo rách rét
đóm: lửa
đón: bắt chào dâu đầu đọc đưa đường giao_đầu giao_thừa hỏi khách lõng năm_mới nắng nhận rước tay tết thầy tiếp xuân xuân_mới
đóng: bao bảo_hiểm băng bộ chai chốt cọc cục cửa dấu đai đinh đòng đô đồn giày gói góp gông hộp khép khố khung kín kịch mới nộp phim quân quỹ tàu thuế thuyền thùng trại vai
đóng: vai_trò vảy xe
đỏ: au bừng cạch chon_chót chói da đắn đen gay hoe hồng lòm lửa mặt ngàu nhừ rực thắm tươi ửng
đọ: sức tài
đọa: đày lạc
đọc: báo hiểu lại lời_thề sách sách_báo tên thơ thuộc truyện viết
đọng: lại nước vốn
đô: đốc hộ hội la lốc_vật lương sát thành thị thị_hóa úy vật
đôi: ba bạn bên bờ chối chút co đũa giày hồi khi lời lứa mắt mươi ngả nơi tay tám trai_gái uyên_ương vai việc vợ_chồng
đông: anh á âu bán_cầu bắc bắc_á bắc_bộ chí con cung cứng dân du dược đảo đặc đen đoài đô đồng đúc đủ giang hà hải hồ hưng khách kinh kín lào lạnh máu nam nam_á nam_bộ nghịt
đông: người pháp phần phong phương quân_y sang sàng tây triều trùng vui xuân y
đồ: án ăn bản bạc biểu bộ bơi chơi chua chừng cổ cúng cũ dùng đá đảng đạc đệ đĩ giả giải_trí gốm gỗ hàng hèn hình họa hộp khô lại len lề lót màu mộc mừng nghề ngủ nhắm nhôm sắt
đồ: sơn sơn_mài sứ tết tể thán thừa trang_sức uống vàng vải vật xôi
đồi: bại chè hoang mồi núi tệ truy trụy
đồn: ải biên_phòng bốt cảnh_sát công_an đại điền đoán nhảm thổi thú trại trú
đồng: áng âm ấu bào bào_ta bãi bạc bằng bệnh bọn bộ bộ_hóa cam cảm cấp chất chiêm chí chí_hướng chủng cỏ cô cốt dao dạng đảng đại đạo đăng đẳng đất đen đêm đều đỏ đội
đồng: hao hành hạng hoang hóa hồ hồ_đo hới hương hỷ kết khí_giới khoa khóa khô không khởi kinh lãi lầm lần lê loã loại loạt lòng lõa lúa lương lực màu mẫu minh môn mưu mức nai
đồng: nát nghiệp nghĩa nguyên ngũ nhất nhiệm niên nội phạm phẳng phân phong phụ phục quan quê quy rẫy ruộng rúng rừng sàng sắt sâu sinh song sở_hữu sự tác_giả tâm thanh thau
đồng: thám tháp thế thoại thời thuận thuế thuở tiền tình tịch tông tổ tộc trang trinh trũng tử vai văn vật vị vọng xoài ý
đố: kị kỵ phụ vui
đốc: binh chiến chứng công học lý phủ thúc tờ xuất
đối: ẩm cảnh chất chiếu chọi chứng cực diện đáp đãi đẳng đầu đất đít địch đối giao kháng khẩu lại lập luận lưu mặt ngẫu nghịch ngoại nội phó phương sách sánh số tác thế thoại
đối: thủ trị trọng tượng tỷ ứng vật với xứng xử
đống: của đa gạch lửa nát rác rơm
đốt: cháy đồng đuốc lò lửa nhà nương phá pháo rác rẫy rơm_rạ sống than vàng_mã vía
đổ: ải bác bể bệnh bóng bộ dồn dốc đèo đồng hào_quang lỗi máu mồ_hôi nát nhào nợ oan quạu rác rác_thải sập sông tháo thừa tội trộm vạ vấy vỡ xăng xô xuống
đổi: bạc chác chỗ công dời đất đời giọng giờ hướng khác lẫn lốt màu mạng mới ngôi phiên quẻ ra tên thay tiền trao vai ý
đỗ: đạt mười quyên trạng tương xe
độ: ẩm bền cao chúng chừng cứng dài dày đo đường gia giá hồn khẩu kinh lượng mặn nghiêng nhạy nhật nhậy nóng phân_giải phì rộng sáng sâu sinh thân thế tinh_khiết tin_cậy trì
độ: tuổi vĩ vong xa
độc: ác bản bạch bình canh chất chiêu chiếc chướng diễn dược đáo đảng đạo đắc đinh đoán giả hành hại huyền kế khí lập mã mồm mộc nhất quyền tài tấu thân thoại thủ thực tính tôn
độc: tố vị xướng
đội: bảng bạn bóng bóng_đá chiếu chúng danh_dự du_kích đá đặc_nhiệm đất điều_tra đội hát hình khăn lốt mũ ngũ nón ơn phó quân sản_xuất sổ tàu tên thiếu_niên tình_nguyện
đội: trên trời trưởng tuần_tra tuyên_truyền tuyển văn_nghệ viên xe xung_kích y_tế
độn: giáp thổ vai
động: bạc binh chạm chân cơ cỡn dao dung dục đào đạt đất đậy đĩ đực giời hải hớn kinh lòng lượng lực mạch não nghĩa phách phong_nha phòng rồ rục rừng sản tay tác
động: tâm thái thổ thủy tĩnh tuyến từ tử vật viên
đột: biến đốt khởi kích ngột nhập nhiên phá phát quỵ tử xuất
đơ: đẫn
đơn: bào bạc ca chất chiếc chiếc_lẻ côi cử dương đặt đặt_hàng điệu độc đơn giá giản giản_hóa hàng hành hoang kép khiếu_nại khiếu_tố kiện lẻ loại nguyên nhất phương sắc sơ
đơn: thân thuần thuốc thư thương tình_nguyện tính tố_cáo tuyến từ vị xin
đờ: đẫn đờ
đời: chót con_cháu đầu đời kiếp mới nay này người nối_đời sau sống thuở thường trước tư vua xưa
đớn: đau hèn mạt
đỡ: đần đầu đẻ đòn khuyết lòng lời
đợi: chờ mong thời tin
đợt: cao_điểm này phát_động sóng thi_đua
đu: bay đủ đưa quay
đua: chen đòi ganh ngựa nhau tài thuyền tranh vòng xe
đui: đèn mù
đun: bếp nấu nước sôi
đuốc: hoa lửa sống tuệ
đuối: hơi lí lý nước sức tầm
đuổi: bắt cổ cướp giặc học kịp theo việc
đù: đờ
đùa: bỡn cợt dai giỡn nghịch vui
đùi: gà vế
đùm: bọc
đùn: đẩy
đùng: đoàng đùng
đúc: đồng kết khuôn nên rút sẵn tiền tượng
đúng: đắn điệu đối_tượng độ đúng đường giờ hạn hẹn hướng kiểu làn_đường lí lòng luật luật_định lúc mốt mức mực nghĩa nguyên_tắc người pháp_luật phắc phần_đường phép quy_định
đúng: quy_trình sai sự_thật thời_điểm thời_gian tốc_độ tội tuổi tuyến vậy việc ý
đút: lót nút túi
đủ: ăn bộ chuẩn dùng đầy điều điều_kiện điểm đô hơi khả_năng kiểu loại lời mặc_ấm mặt_nạ mọi sống sức thành_phần tiêu tuổi tư_cách vẻ
đũa: bếp cả cặp ngọc
đục: bạc bóng khoét lòng lỗ ngầu nước
đụng: chạm đầu độ xe
đưa: cay chân chuyện dâu đà đám đẩy đò đón đường hàng_việt hối_lộ ma mắt nôi tang tay_chào thoi thư tiễn tin vợ
đương: cai chức cục đại đầu kim lượng nhiên nhiệm quyền sự thì thời
đường: bay bách_bộ băng bằng bể bệ biên biên_giới biển bóng bộ bờ cao cao_tốc cày cách_mạng cái cáp cát chân_trời chéo chim_bay chính_trị chuyền cong cống cùng đạn đất đê đi
đường: điện đồng đột đời đua đường gấp_khúc giao_thông goòng hầm hoa hoàng hướng khâu không kính làng lâm lây lối lộ lưới máu máy mạch mật mía mòn một_chiều nét ngang
đường: ngôi nhánh nhựa nối nội_bộ nước ống phèn phố phổi quang quan_lộ quốc_lộ ray ruột rừng sá sắt sinh_dục sông số sơn suất tắt thẳng thoát thuỷ thủy tiêu_hóa tình tơ_lụa tròn
đường: trục trường tuần_tra tuyến vành_đai viền vòng xa xá xoắn_ốc
đước: rừng
được: bạc bữa cách cái chăng chuyện đà giá giải hè không lòng mắt mặt mất mùa nước phép rồi thế thua tiếng trận việc
đượm: đà tình
đừng: chủ_quan có để hòng nên nghe quên
đứa: bé con ở trẻ
đức: bác cao cha chúa cơ dục độ giáo hạnh hi hiếu hóa huệ hy liêm lớn mẹ nhân ông phật tài thắng thọ tin tính trị
đứng: bóng canh cái chéo chựng cửa đắn đầu đầu_ngành đợi đường gác giá gió giữa hầu im lên mũi nghiêm ngoài ngồi ra sau số tấn tên tim trước tuổi vững yên
đứt: đoạn đôi đuôi gánh gãy hơi khúc quãng ruột tay
đực: rựa
đựng: đầy đồ đứng
`;
