/**
 * Economy, science, peoples and beliefs, security, sea, school, everyday words. Notation: see `idioms.data.ts`.
 */
export const termsEconomyPeople = `
chiến thắng ~ điện biên phủ; tốt đẹp ~ nhất; tốt đẹp ~ hơn; tươi đẹp ~ hơn; cấm ~ hút ~ thuốc lá; cấm ~ hút thuốc; dẫn đến; người hà nội; báo tiền phong; cúp ~ báo tiền phong
đảng bộ ~ công an; đại hội ~ đảng bộ ~ công an; đảng bộ ~ quân đội; đảng bộ ~ bộ chỉ huy; không phải là; huấn luyện ~ giỏi, | kỷ luật ~ nghiêm; chỗ dựa; một thành phố
công bằng; đồng bằng; cân bằng; thăng bằng; cân bằng ~ giới tính; cân bằng ~ sinh thái; đường dây; đường dây ~ nóng; quyết sách; quyết sách ~ lớn; hành khách; bảo hộ; bảo hộ ~ lao động; bữa cơm; bữa ăn; bữa tiệc
chập điện; chạm ~ chập điện; rùa biển; khí ~ nhà kính; khí thải; nước biển dâng; nước biển ~ dâng; vạch kẻ đường; bằng lái; bằng lái ~ xe; giấy phép ~ lái xe; chuông báo cháy; báo cháy; khai thác ~ gỗ; nhiên liệu ~ sạch
đốt nương / làm rẫy; bếp ăn ~ tập thể; thức ăn ~ đường phố; thuốc ~ bảo vệ ~ thực vật; vệ sinh ~ cá nhân; phục hồi ~ chức năng; thẻ ~ bảo hiểm ~ y tế; thẻ ~ bảo hiểm; tỷ số ~ giới tính; già hóa ~ dân số; buôn bán ~ người
xâm hại ~ tình dục; định kiến ~ giới; khoảng cách ~ giới; ngôi nhà ~ bình yên; tiếp cận ~ thông tin; kê khai ~ tài sản; kê khai ~ thuế; công tâm; công tâm, ~ khách quan; tinh giản ~ biên chế; chính quyền ~ địa phương
chính quyền ~ địa phương ~ hai cấp; chính quyền ~ địa phương ~ 2 cấp; định danh ~ điện tử; tài khoản ~ định danh ~ điện tử; chữ ký số; thanh toán ~ không dùng ~ tiền mặt; không dùng ~ tiền mặt; thương mại ~ điện tử
an toàn ~ thông tin; an toàn ~ thông tin ~ mạng; dữ liệu ~ cá nhân; dữ liệu ~ dân cư; công nghệ ~ lõi; công nghệ cao; nông nghiệp ~ công nghệ cao; tội phạm ~ công nghệ cao; kinh tế ~ tuần hoàn; kinh tế ~ tư nhân; kinh tế ~ biển
kinh tế ~ tập thể; mã số ~ vùng trồng; vùng trồng; truy xuất ~ nguồn gốc; hàng cấm; hàng lậu; thuế ~ giá trị ~ gia tăng; thuế ~ thu nhập; thuế khoán; thu nhập; thu nhập ~ bình quân; nhà ở ~ xã hội; nhà dột nát; nhà tạm, ~ nhà dột nát
xóa ~ nhà tạm; xóa ~ nhà tạm, ~ nhà dột nát; nông thôn mới ~ kiểu mẫu; nông thôn mới ~ nâng cao; nông thôn mới ~ thông minh; sáng, ~ xanh, ~ sạch, ~ đẹp; người ~ có uy tín; có uy tín; dân tộc ~ thiểu số; đồng bào ~ dân tộc ~ thiểu số
đồng bào ~ dân tộc; đồng bào ~ các dân tộc; nhân dân ~ các dân tộc; tốt đời, | đẹp đạo; tốt đời | đẹp đạo; sống ~ tốt đời, | đẹp đạo; sống ~ phúc âm; kính chúa | yêu nước; kính chúa, | yêu nước; phản biện ~ xã hội; giám sát ~ cộng đồng
cựu ~ thanh niên xung phong; nạn nhân ~ chất độc ~ da cam; chất độc ~ da cam; cá độ; cá độ ~ bóng đá; đòi nợ thuê; nhập cảnh ~ trái phép; xuất cảnh ~ trái phép; nhà giàn; nhà giàn ~ dk1; bám biển; vươn khơi; vươn khơi, | bám biển
vươn khơi | bám biển; toàn vẹn ~ lãnh thổ; chủ quyền, ~ toàn vẹn ~ lãnh thổ; độc lập, / chủ quyền, / thống nhất / và ~ toàn vẹn ~ lãnh thổ; vùng ~ đặc quyền ~ kinh tế; thềm lục địa; chủ quyền ~ quốc gia; biên giới ~ quốc gia
chủ quyền, ~ an ninh / biên giới ~ quốc gia; hòa bình, ~ hữu nghị; hòa bình ~ hữu nghị; quốc tế ~ vô sản; gìn giữ ~ hòa bình; mũ nồi xanh; sẵn sàng ~ chiến đấu; huấn luyện ~ giỏi; kỷ luật ~ nghiêm; dự bị ~ động viên; quân ~ dự bị; lực lượng ~ vũ trang
anh hùng ~ lực lượng ~ vũ trang ~ nhân dân; lực lượng ~ vũ trang ~ nhân dân; chống ~ Pháp; chống ~ Mỹ; chống ~ Mỹ, ~ cứu nước; kháng chiến ~ chống ~ Mỹ, ~ cứu nước; con rồng, | cháu tiên; con rồng | cháu tiên; con lạc | cháu hồng
hồn thiêng ~ sông núi; hào khí ~ Đông A; đông a; tiếp bước ~ cha anh; cha anh; bàn tay vàng; tay nghề; cải tiến ~ kỹ thuật; công đoàn ~ cơ sở; mái ấm ~ công đoàn; thiết bị ~ nâng; ngã cao; bụi phổi; người hâm mộ; đón ~ giao thừa; chợ hoa
vu lan ~ báo hiếu; trang sách; cuốn sách; quyển sách; tủ sách; chăm ngoan; chăm ngoan, / học giỏi; con ngoan, | trò giỏi; tuổi trẻ ~ học đường; kỷ cương, / nền nếp; kỷ cương - nền nếp; quy chế ~ thi; gian lận ~ thi cử; tự chủ ~ đại học; đại học
nghiên cứu ~ khoa học; khoa học ~ kỹ thuật; đờn ca ~ tài tử; dân ca ~ quan họ; thánh địa ~ Mỹ Sơn; di sản ~ thế giới; di sản ~ văn hóa ~ thế giới; di sản ~ văn hóa ~ phi vật thể; phi vật thể; mến khách; hiếu khách; cái chết; cái đẹp; cái ác
cái thiện; sa mạc hóa; đô thị hóa; thương mại hóa; quốc tế hóa; toàn cầu hóa; xã hội hóa; cá thể hóa; số hóa; ít nhất; nhiều nhất; lâu nhất; muộn nhất; ngắn nhất; nhanh nhất; cao nhất; đẹp nhất; mức độ; mức độ ~ 2; đi ~ vệ sinh; sau khi; trước khi
mua hàng; bán hàng; vững tin; một mạng người; mảng xanh; mầm xanh; màu xanh; lá phổi ~ xanh; trung học ~ phổ thông; trung học ~ cơ sở; giáo dục ~ phổ thông; giáo dục ~ mầm non; giáo dục ~ đại học; thể dục thể thao; đại hội ~ thể dục thể thao
thi hành án; thi hành án ~ dân sự; viện kiểm sát ~ nhân dân; kho bạc ~ nhà nước; ngân hàng ~ nhà nước; ngân hàng ~ chính sách ~ xã hội; bảo hiểm ~ tiền gửi; quỹ ~ vì người nghèo; vì người nghèo; tết ~ vì người nghèo; ngày ~ vì người nghèo
nhân rộng ~ điển hình; điển hình ~ tiên tiến; gương ~ điển hình ~ tiên tiến; người tốt - việc tốt; người tốt, ~ việc tốt; gương ~ người tốt, ~ việc tốt; học tập / và ~ làm theo | tư tưởng, / đạo đức, / phong cách ~ hồ chí minh
nghị quyết ~ đại hội ~ đảng; nghị quyết ~ đại hội; cuộc vận động; cuộc vận động ~ toàn dân; tinh thần ~ đoàn kết; tình đoàn kết; tinh thần ~ thép; ý chí ~ tự lực; tự lực, ~ tự cường; tự lực ~ tự cường; phát triển ~ nhanh / và ~ bền vững
giàu mạnh, / văn minh; giàu đẹp, / văn minh; ấm no, / hạnh phúc; ấm no, / tự do, / hạnh phúc; no ấm, / tiến bộ, / hạnh phúc, / văn minh; no ấm, / bình đẳng, | tiến bộ, / hạnh phúc; trong sạch, ~ vững mạnh ~ toàn diện; tinh, ~ gọn, ~ mạnh
hiệu lực, ~ hiệu quả; hiệu năng, ~ hiệu lực, ~ hiệu quả; tinh gọn, / mạnh, / hiệu năng, / hiệu lực, / hiệu quả; xanh, ~ sạch, ~ đẹp, ~ văn minh; an toàn, / tiết kiệm, / hiệu quả; đầy đủ, / kịp thời; nghĩa tình, / trách nhiệm
`;
