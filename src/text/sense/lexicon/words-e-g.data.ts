/**
 * General vocabulary, heads E-G: words of two or (with `_`) three syllables, each line the first syllable and what
 * may follow it. Old tone placement, lower case. Source: compiled by hand for this project from common Vietnamese usage.
 */
export const wordsEG = `
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
`;
