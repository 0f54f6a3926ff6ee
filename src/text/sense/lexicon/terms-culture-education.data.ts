/**
 * Study, youth, Tết, sport, disasters, law, culture, tourism. Notation: see `idioms.data.ts`.
 */
export const termsCultureEducation = `
học tập ~ suốt đời; suốt đời; học, học nữa, học mãi; học nữa; học mãi; thầy cô; nhà trường; học sinh; ngày mai; hôm nay; tương lai ~ xán lạn; 
 trồng người; mười năm; trăm năm; tôn sư trọng đạo; tôn sư, trọng đạo; tiên học lễ | hậu học văn; tiên học lễ, | hậu học văn;
trường học ~ thân thiện; học sinh ~ tích cực; giáo dục ~ và đào tạo; giáo dục / và ~ đào tạo; văn hóa ~ đọc; đọc sách; sách vở; gia đình ~ học tập; dòng họ ~ học tập;
phổ cập ~ giáo dục; xây dựng ~ nông thôn mới; chung tay ~ xây dựng; mỗi xã ~ một sản phẩm; chung sức ~ chung lòng; chung sức, ~ chung lòng;
đồng sức, ~ đồng lòng; chung tay; chung sức; góp sức; góp phần; ra quân; khởi nghiệp ~ sáng tạo; đổi mới ~ sáng tạo; đổi mới, ~ sáng tạo; năng động, ~ sáng tạo; nghĩ lớn;
dám nghĩ, ~ dám làm; dám chịu ~ trách nhiệm; vì lợi ích ~ chung; tình nguyện; mùa hè xanh; tiếp sức ~ mùa thi; an khang ~ thịnh vượng; vạn sự ~ như ý; phát tài ~ phát lộc;
cung chúc ~ tân xuân; chúc mừng ~ năm mới; mừng đảng, ~ mừng xuân; mừng đảng - mừng xuân; mừng đảng mừng xuân; mừng xuân; mừng đất nước; đổi mới; đón xuân; vui tươi, ~ lành mạnh;
tết ~ nguyên đán; tết nguyên đán; vui xuân; giao thừa; xuân ~ bính ngọ; giáp thìn; ất tỵ; bính ngọ; quý mão; nhâm dần; tân sửu; canh tý; kỷ hợi; mậu tuất; đinh dậu;
bính thân; ất mùi; đinh mùi; mậu thân; rèn luyện ~ thân thể; toàn dân / rèn luyện ~ thân thể; khỏe để ~ xây dựng | và bảo vệ ~ tổ quốc; thể thao ~ việt nam; cao thượng; trung thực;
tầm vóc; vòng tay lớn; lá chắn thép; lá chắn; non nước; chỉ huy ~ tại chỗ; bốn tại chỗ; 4 tại chỗ; tại chỗ; phương tiện ~ tại chỗ; vật tư ~ hậu cần; thiên tai;
phòng, ~ chống / thiên tai; tìm kiếm ~ cứu nạn; cảnh báo sớm; hành động sớm; ứng phó; bão lũ; lũ lụt; lũ quét; sạt lở ~ đất; cháy rừng; phòng cháy, ~ chữa cháy ~ rừng;
sống / và ~ làm việc | theo hiến pháp ~ và pháp luật; làm việc; hiến pháp / và pháp luật; thượng tôn ~ pháp luật; tuân thủ ~ pháp luật; chấp hành ~ pháp luật; ngày pháp luật;
phổ biến, ~ giáo dục ~ pháp luật; trợ giúp ~ pháp lý; lừa đảo; không gian ~ mạng; mạng xã hội; tin giả; thông tin ~ cá nhân; du lịch ~ xanh; điểm đến; bản sắc ~ dân tộc;
đậm đà ~ bản sắc ~ dân tộc; văn hóa ~ dân tộc; di sản ~ văn hóa; văn hóa ~ công sở; văn hóa ~ ứng xử; nếp sống ~ văn minh; văn minh ~ đô thị; đô thị ~ văn minh;
văn minh, ~ thanh lịch; ấm no; hạnh phúc; tiến bộ; bình yên; bình an; khu dân cư; thôn xóm; nhà sạch, ~ ngõ đẹp; ngõ đẹp; lối sống xanh; sống xanh; tiêu dùng ~ xanh;
nông nghiệp ~ sạch; nông sản ~ sạch; được mùa; đồng thuận ~ cao; về đích ~ sớm; thi đua ~ yêu nước; phong trào ~ thi đua; thi đua ~ quyết thắng; chất ~ độc hại
`;
