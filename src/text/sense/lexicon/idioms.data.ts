/**
 * Idioms and couplets of two halves. Notation of all term files: phrases divided by `;`, a space binds (never broken),
 * `~` is a word boundary inside a term (a bad place), `/` a neutral one, `|` a good one, `‖` the main joint. Source:
 * common Vietnamese idioms and slogans, compiled by hand; the annotation follows docs/line-breaking.md.
 */
export const idioms = `
vì lợi ích ~ mười năm ~ trồng cây, ‖ vì lợi ích ~ trăm năm ~ trồng người; vì lợi ích ~ mười năm ~ trồng cây ‖ vì lợi ích ~ trăm năm ~ trồng người; ý đảng ~ hợp | lòng dân; trước khi; sau khi; trong khi; ngay khi
ông bà / mẫu mực; con cháu / hiếu thảo; con cháu / thảo hiền; vợ chồng / hòa thuận; uống nước / nhớ nguồn; đền ơn / đáp nghĩa; dù ai ~ đi ngược ~ về xuôi; giỗ tổ ~ hùng vương; giỗ tổ; mùng mười ~ tháng ba; mồng mười ~ tháng ba
uống nước | nhớ nguồn; ăn quả ‖ nhớ ~ người ~ trồng cây; ăn quả ‖ nhớ ~ kẻ ~ trồng cây; đền ơn | đáp nghĩa; đền ơn, | đáp nghĩa
lá lành | đùm ~ lá rách; lá rách ít | đùm ~ lá rách nhiều; tương thân | tương ái; tương thân, | tương ái; ích nước | lợi nhà; ích nước, | lợi nhà; ích quốc | lợi dân
nhường cơm | sẻ áo; nhường cơm, | sẻ áo; chia ngọt | sẻ bùi; một miếng khi đói | bằng ~ một gói khi no; thương người | như ~ thể thương thân; thương người | như ~ thương thân
bầu ơi ~ thương lấy bí cùng; tối lửa | tắt đèn; bán anh em xa | mua láng giềng gần; một con ngựa đau | cả tàu ~ bỏ cỏ; máu chảy | ruột mềm; chị ngã | em nâng; đùm bọc / lẫn nhau
tôn sư | trọng đạo; tôn sư, | trọng đạo; tiên học lễ | hậu học văn; tiên học lễ, | hậu học văn; tiên học lễ - | hậu học văn; không thầy | đố mày ~ làm nên; nhất tự | vi sư
kính thầy | yêu bạn; kính thầy, | yêu bạn; kính già | yêu trẻ; kính trên | nhường dưới; trên kính | dưới nhường; ông bà | mẫu mực; con cháu | thảo hiền; con cháu | hiếu thảo
ông bà mẫu mực, | con cháu hiếu thảo; vợ chồng hòa thuận; anh em thuận hòa; thuận vợ | thuận chồng; gần mực thì đen | gần đèn thì rạng; gần mực thì đen, | gần đèn thì rạng
có công mài sắt | có ngày nên kim; có công mài sắt, | có ngày nên kim; đi một ngày đàng | học một sàng khôn; học thầy | không tày ~ học bạn; học đi đôi ~ với hành; học đi đôi với hành
nhất nghệ tinh | nhất thân vinh; nhất nghệ tinh, | nhất thân vinh; lời nói | đi đôi ~ với việc làm; nói | đi đôi ~ với làm; nói ít | làm nhiều; nói ít, | làm nhiều; nói thật | làm thật
nói thẳng | nói thật; nói thẳng, | nói thật; cần kiệm | liêm chính; cần, kiệm, | liêm, chính; cần, kiệm, liêm, chính, | chí công vô tư; cần kiệm liêm chính | chí công vô tư; chí công / vô tư
dĩ công | vi thượng; lo trước thiên hạ | vui sau thiên hạ; thắng không kiêu | bại không nản; thắng không kiêu, | bại không nản; trước sau như một; một lòng / một dạ; đồng cam | cộng khổ
đồng cam, | cộng khổ; đồng tâm | hiệp lực; đồng tâm, | hiệp lực; đồng tâm | nhất trí; đồng sức | đồng lòng; chung sức | chung lòng; chung lưng | đấu cật; chung lưng, | đấu cật
kề vai | sát cánh; kề vai, | sát cánh; vai kề vai; tay nắm tay; trên dưới | một lòng; trên dưới / đồng lòng; muôn người | như một; quân với dân | một ý chí; quân dân | một lòng; cả nước / một lòng
quân dân / như cá với nước; con cháu lạc hồng; con rồng | cháu tiên; con lạc | cháu hồng; rừng vàng | biển bạc; non sông | gấm vóc; giang sơn | gấm vóc; quốc thái | dân an
quốc thái, | dân an; mưa thuận | gió hòa; mưa thuận, | gió hòa; thiên thời | địa lợi; thiên thời, | địa lợi, | nhân hòa; nước mạnh | dân giàu; dân giàu | nước mạnh; dân giàu, | nước mạnh
an cư | lạc nghiệp; an cư, | lạc nghiệp; lành mạnh / tiến bộ; trong ấm | ngoài êm; con đàn | cháu đống; con hơn cha | là nhà có phúc; trọng nam | khinh nữ; gái hay trai | chỉ hai là đủ
dù gái hay trai | chỉ hai là đủ; dù gái hay trai, | chỉ hai là đủ; một vợ | một chồng; an khang ~ thịnh vượng; vạn sự / như ý; phát tài | phát lộc; phúc lộc / đầy nhà; tống cựu | nghinh tân
cung hỷ / phát tài; xuân sang | phú quý; cầu được | ước thấy; năm mới ‖ thắng lợi mới; sức sống mới; nhà nhà / hạnh phúc; người người / thi đua; nhà nhà | thi đua; ngành ngành | thi đua
người người | thi đua, | nhà nhà | thi đua, | ngành ngành | thi đua; nhanh một phút | chậm cả đời; nhanh một phút, | chậm cả đời; nhanh một giây | chậm cả đời; nhanh một giây, | chậm cả đời
đi đến nơi | về đến chốn; đi đến nơi, | về đến chốn; chậm một giây | hơn gây tai nạn; chậm một giây, | hơn gây tai nạn; đã uống ~ rượu bia, | không ~ lái xe; phòng bệnh | hơn chữa bệnh
phòng cháy | hơn chữa cháy; phòng bệnh | là chính; ăn chín | uống sôi; ăn chín, | uống sôi; ăn chín, | uống chín; nhà sạch | ngõ đẹp; nhà sạch thì mát | bát sạch ngon cơm; nhà sạch | ruộng tốt
nước chảy | đá mòn; góp gió | thành bão; góp gió | thành bão, | góp cây | nên rừng; góp cây | nên rừng; tích tiểu | thành đại; kiến tha lâu | cũng đầy tổ; một cây ~ làm chẳng nên non
đoàn kết | là sức mạnh; tấc đất | tấc vàng; tấc đất, | tấc vàng; nhất nước | nhì phân | tam cần | tứ giống; nhất nước, nhì phân, | tam cần, tứ giống; được mùa | được giá; nhất canh trì | nhị canh viên
đói cho sạch | rách cho thơm; đói cho sạch, | rách cho thơm; tốt gỗ | hơn tốt nước sơn; sống khỏe | sống vui | sống có ích; sống vui, | sống khỏe, | sống có ích; sống vui | sống khỏe | sống có ích
sống vui | sống khỏe; sống vui, | sống khỏe; tuổi cao | gương sáng; tuổi cao, | chí càng cao; tuổi cao - | gương sáng; tuổi cao | chí càng cao; tuổi nhỏ | làm việc nhỏ; tuổi nhỏ | chí lớn; tài cao | đức trọng
giỏi việc nước | đảm việc nhà; giỏi việc nước, | đảm việc nhà; giỏi việc trường, | đảm việc nhà; ba đảm đang; thanh niên ba sẵn sàng; năm xung phong; đâu cần ~ thanh niên có | việc gì khó ~ có thanh niên
đâu cần ~ thanh niên có, | việc gì khó ~ có thanh niên; trẻ em hôm nay, ‖ thế giới ngày mai; trẻ em hôm nay | thế giới ngày mai; trai tài | gái đảm; con ngoan | trò giỏi; con ngoan, | trò giỏi
học tập tốt, | lao động tốt; thầy ra thầy, | trò ra trò, | lớp ra lớp, | trường ra trường; thầy dạy tốt | trò học tốt; thầy dạy tốt, | trò học tốt; dạy người | dạy chữ; trung quân | ái quốc
yêu nước | thương nòi; yêu nước, | thương nòi; đầu sóng | ngọn gió; giữ đất | giữ làng; giữ đất, | giữ biển; người trước ngã | người sau tiến; đi trước | về sau; đi trước, | về sau; trung dũng | kiên cường
trung với ~ đảng, | hiếu với ~ dân; trung với ~ nước, | hiếu với ~ dân; vì nước | quên thân, | vì dân | phục vụ; vì nước quên thân, | vì dân phục vụ; vì nước quên thân | vì dân phục vụ; vì nước / quên thân
mình vì mọi người, | mọi người vì mình; mình vì mọi người | mọi người vì mình; một người | vì mọi người, | mọi người | vì một người; thành công, | thành công, | đại thành công
đoàn kết, đoàn kết, | đại đoàn kết; đoàn kết, | đoàn kết, | đại đoàn kết, | thành công, | thành công, | đại thành công; việc nước | việc nhà; thấm nhuần / lời dạy; khắc cốt | ghi tâm; đời sau / tiếp bước
thất bát; tay làm | hàm nhai; buôn có bạn | bán có phường; thuận mua | vừa bán; vừa hồng | vừa chuyên; vừa hồng, | vừa chuyên; đúng người | đúng việc; đúng người, | đúng tội, | đúng pháp luật
ăn ngay | nói thật; gìn vàng | giữ ngọc; gạn đục | khơi trong; ôn cố | tri tân; đi tắt | đón đầu; đi tắt, | đón đầu; phép vua | thua lệ làng; quan nhất thời | dân vạn đại; đẩy thuyền là dân | lật thuyền cũng là dân
dễ trăm lần | không dân cũng chịu, | khó vạn lần | dân liệu cũng xong; dễ mười lần | không dân cũng chịu, | khó trăm lần | dân liệu cũng xong; dân là gốc; lấy dân / làm gốc; dân vận khéo
việc gì cũng thành công; dân biết, dân bàn, | dân làm, dân kiểm tra, | dân giám sát, dân thụ hưởng; dân biết, dân bàn, | dân làm, dân kiểm tra; đất lành | chim đậu; tre già | măng mọc; trong rượu | có mật
`;
