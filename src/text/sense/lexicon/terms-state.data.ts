/**
 * Party, state, bodies, congresses, aims of the nation. Notation: see `idioms.data.ts`.
 */
export const termsState = `
đảng ~ cộng sản ~ việt nam; đảng ~ cộng sản; đảng ủy; đảng viên; đảng bộ; ban chấp hành; ban thường vụ; bộ chính trị; ban bí thư
cộng hòa | xã hội chủ nghĩa ~ việt nam; cộng hòa | xã hội chủ nghĩa; xã hội chủ nghĩa; chủ nghĩa xã hội; chủ nghĩa tư bản; chủ nghĩa đế quốc; chủ nghĩa cá nhân; chủ nghĩa anh hùng;
chủ nghĩa yêu nước; chủ nghĩa quốc tế
chủ nghĩa ~ mác - lênin; mác - lênin; mác – lênin; c.mác; v.i.lênin; chủ nghĩa cộng sản
đại hội ~ đại biểu / toàn quốc; đại hội ~ đảng bộ; đại hội ~ đảng bộ ~ các cấp; đảng bộ ~ các cấp; đại hội ~ đại biểu ~ đảng bộ; đại hội ~ đại biểu ~ đảng bộ ~ tỉnh; đảng bộ ~ khối; khối ~ các cơ quan; đảng bộ ~ khối ~ các cơ quan; khối ~ doanh nghiệp; đảng ủy ~ khối; đại hội ~ đại biểu ~ đảng bộ ~ khối ~ các cơ quan; kỳ họp; kỳ họp ~ thứ; đại hội ~ đảng / toàn quốc; đại hội ~ đảng; đại hội ~ đại biểu; đại biểu ~ quốc hội; đại biểu ~ hội đồng ~ nhân dân;
hội đồng ~ nhân dân; ủy ban ~ nhân dân; quân đội ~ nhân dân ~ việt nam; quân đội ~ nhân dân; công an ~ nhân dân ~ việt nam; công an ~ nhân dân; tòa án ~ nhân dân;
viện kiểm sát ~ nhân dân; viện kiểm sát; kiểm sát viên
mặt trận ~ tổ quốc ~ việt nam; mặt trận ~ tổ quốc; mặt trận tổ quốc; đoàn ~ thanh niên ~ cộng sản ~ hồ chí minh; đoàn thanh niên; đội ~ thiếu niên ~ tiền phong ~ hồ chí minh;
hội ~ liên hiệp ~ phụ nữ ~ việt nam; hội ~ liên hiệp ~ thanh niên ~ việt nam; hội ~ nông dân ~ việt nam; hội ~ cựu chiến binh ~ việt nam; hội ~ chữ thập đỏ; chữ thập đỏ;
cựu chiến binh; công đoàn ~ việt nam; tổng liên đoàn ~ lao động ~ việt nam; tổng liên đoàn; liên đoàn ~ lao động; hội ~ khuyến học ~ việt nam; hội đồng ~ bầu cử ~ quốc gia;
hội đồng bầu cử; thanh niên xung phong; thanh niên tình nguyện
chủ tịch ~ hồ chí minh; bác hồ; hồ chí minh; tư tưởng ~ hồ chí minh; tổng bí thư; thủ tướng ~ chính phủ; thủ tướng chính phủ; chủ tịch nước; phó chủ tịch; bí thư;
lãnh tụ ~ thiên tài; lãnh tụ ~ vĩ đại
dân giàu, nước mạnh, | dân chủ, công bằng, văn minh; độc lập ~ dân tộc; giải phóng / miền nam, | thống nhất / đất nước; khối ~ đại đoàn kết / toàn dân tộc;
đại đoàn kết / toàn dân tộc; khối ~ đại đoàn kết; đại đoàn kết; toàn dân tộc; toàn xã hội; toàn dân; toàn quân; toàn đảng; toàn quốc; toàn tỉnh; toàn cầu; toàn thể
nhà nước ~ pháp quyền; độc lập - tự do - hạnh phúc; độc lập, tự do, hạnh phúc; hòa bình, độc lập, thống nhất
công nghiệp hóa, ~ hiện đại hóa; công nghiệp hóa; hiện đại hóa; quang vinh ~ muôn năm; vĩ đại | sống mãi; sống mãi; muôn năm; đời đời; nhiệt liệt ~ chào mừng;
nhiệt liệt ~ hưởng ứng; nhiệt liệt ~ chúc mừng; nhiệt liệt ~ hoan nghênh; thi đua / lập ~ thành tích; lập ~ thành tích; thực hiện ~ thắng lợi; đẩy mạnh ~ toàn diện;
hệ thống ~ chính trị; trong sạch, ~ vững mạnh; hội nhập ~ quốc tế; kỷ nguyên mới; kỷ nguyên ~ vươn mình; vươn mình
`;
