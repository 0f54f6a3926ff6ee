/**
 * New rural life, people, common set words, elections, country and holidays, digital state. Notation: see `idioms.data.ts`.
 */
export const termsSociety = `
nông thôn mới; bình thường mới; đời sống mới; đời sống ~ văn hóa; xã hội học tập; gia đình văn hóa; con người mới; năm mới; mùa xuân mới; xuân mới; tầm cao mới; thời kỳ mới;
thế hệ trẻ; lớp trẻ; tuổi trẻ; người dân; người lao động; người tiêu dùng; người cao tuổi; người khuyết tật; người có công; người bệnh; người nghèo; người mẹ; người việt nam;
người tốt, việc tốt; người việt nam / ưu tiên ~ dùng / hàng việt nam; hàng việt nam; hàng việt; người tham gia giao thông
kinh tế - xã hội; văn hóa - xã hội; quốc phòng - an ninh; quốc phòng, an ninh; khoa học - công nghệ; khoa học / và ~ công nghệ; thương binh - liệt sĩ; thương binh - liệt sỹ;
thương binh, liệt sĩ; thương binh liệt sĩ; xanh - sạch - đẹp; xanh, ~ sạch, ~ đẹp; sáng - xanh - sạch - đẹp; dạy tốt - học tốt; dạy tốt, học tốt; kỷ cương, ~ kỷ luật; công, nông;
nam, ~ nữ; bình đẳng giới; an ninh ~ trật tự; an ninh ~ mạng; an ninh ~ quốc gia; bảo vệ ~ an ninh ~ tổ quốc
làm theo; lần thứ; vượt qua; trải qua; thông qua; đi qua; trước hết; nhờ có; nhớ ơn; quên mình; vì dân phục vụ; bất diệt; thành công; kiên trì; kiên định; kiên quyết; cho con;
mọi miền; chất lượng; trung hậu; đảm đang; đối với; chính là; vừa là; đừng để; hãy để; cùng với; gắn với; hơn nữa; không chỉ; không nên; không được; không những; mà còn; thay vì;
bởi vì; sao cho; ngay từ; vì sao; không quên; không ngại; làm tăng; làm giảm; thiết bị; thiết bị ~ điện; đảng ~ quang vinh; đảng bộ ~ tỉnh; cho phép; chuẩn bị; trang bị; là gì;
của mình; của bạn; của ta; không còn; không để ai; không để ai | bị ~ bỏ lại / phía sau; không để; không có gì; không có; không phải; không thể; không ai; không ngừng; bỏ lại; phía sau; lại phía sau;
bị ~ bỏ lại / phía sau; ngày càng; tất cả; mỗi người; mọi người; mọi lúc; mọi nơi; mọi nhà; nhà nhà; người người; của dân, do dân, vì dân; của dân, vì dân; do dân, vì dân; vì dân;
cần, kiệm, liêm, chính; cần kiệm liêm chính; chí công vô tư; trung với ~ đảng, | hiếu với ~ dân; đền ơn đáp nghĩa; đền ơn, đáp nghĩa; uống nước ~ nhớ nguồn; uống nước nhớ nguồn;
ăn quả | nhớ ~ người ~ trồng cây; nước nhà; nhân dân ~ ta; nước ~ ta; dân tộc ~ ta; đảng ~ ta
dân biết, dân bàn, | dân làm, dân kiểm tra; nói đi đôi với làm; nói không với; nói không; quý hơn; tốt hơn; đẹp hơn; sạch hơn; xanh hơn; nhiều hơn; cao hơn; an toàn hơn;
vĩ đại ~ nhất; tốt nhất; lớn nhất; quan trọng nhất; ngày hội; ngày hội / non sông; ngày hội / toàn dân; cử tri; lá phiếu; hòm phiếu; bầu cử; ứng cử; đi bầu; đi bầu cử; bỏ phiếu;
nhân dân ~ lao động; giai cấp ~ công nhân; các cấp; các ngành; các tầng lớp; các dân tộc; các giới
đất nước; tổ quốc ~ việt nam; việt nam | xã hội chủ nghĩa; cách mạng ~ việt nam; cách mạng ~ tháng tám; cách mạng ~ tháng mười; tháng tám; tháng mười; mùa thu; phụ nữ ~ việt nam;
nhà giáo ~ việt nam; thầy thuốc ~ việt nam; báo chí ~ cách mạng; báo chí; quốc tế ~ lao động; quốc tế ~ phụ nữ; quốc tế ~ thiếu nhi; quốc tế ~ hạnh phúc; mẹ ~ việt nam ~ anh hùng;
anh hùng ~ liệt sĩ; anh hùng ~ lao động; anh hùng ~ dân tộc; các ~ anh hùng / liệt sĩ; danh nhân ~ văn hóa; nhà văn hóa; kim chỉ nam; nền tảng ~ tư tưởng; lá cờ; cờ đỏ sao vàng;
non sông / đất nước; biển đảo; chủ quyền ~ biển đảo; biển, đảo; hoàng sa; trường sa; biển đông; biên cương; biên giới; giữ nước; dựng nước; bảo vệ ~ tổ quốc
an sinh ~ xã hội; xóa đói ~ giảm nghèo; xóa đói, ~ giảm nghèo; giảm nghèo ~ bền vững; phát triển ~ bền vững; bảo hiểm ~ xã hội; bảo hiểm ~ y tế; bảo hiểm ~ thất nghiệp;
đại hội ~ thể dục ~ thể thao; thể dục ~ thể thao; lãng phí, ~ tiêu cực; tham nhũng, ~ tiêu cực; tham nhũng, ~ lãng phí; thực hành ~ tiết kiệm; tổ chức ~ đảng; ý đảng, | lòng dân;
ý đảng - lòng dân; ý đảng lòng dân; chính phủ số; chính quyền số; kinh tế số; xã hội số; công dân số; hạ tầng số; chuyển đổi số; kỹ năng số; dữ liệu số; quốc gia số; nền tảng số;
kinh tế xanh; chuyển đổi xanh; bình dân ~ học vụ số; bình dân học vụ; cải cách ~ hành chính; thủ tục ~ hành chính; chính quyền ~ điện tử; trí tuệ ~ nhân tạo;
dịch vụ công ~ trực tuyến; dịch vụ công
`;
