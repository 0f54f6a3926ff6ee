/**
 * Traffic, fire, epidemics, tobacco, blood donation. Notation: see `idioms.data.ts`.
 */
export const termsSafetyHealth = `
mũ bảo hiểm; đội mũ; đội ~ mũ bảo hiểm; dây an toàn; nồng độ cồn; rượu bia; rượu, ~ bia; uống ~ rượu, ~ bia; đã uống ~ rượu, ~ bia; đã uống ~ rượu bia; uống rượu bia; hút ~ thuốc lá; thắt ~ dây an toàn; bệnh ~ sốt xuất huyết; phòng ~ bệnh; lối thoát nạn; lối ~ thoát nạn; lái xe; tham gia ~ giao thông; tai nạn ~ giao thông; văn hóa ~ giao thông;
an toàn ~ giao thông; trật tự ~ an toàn ~ giao thông; trật tự, ~ an toàn ~ giao thông; ùn tắc ~ giao thông; luật ~ giao thông; đèn tín hiệu; đèn đỏ; vượt đèn đỏ; phần đường;
làn đường; vỉa hè; lòng đường; lòng, ~ lề đường; tốc độ; quá tốc độ; phóng nhanh, ~ vượt ẩu; phóng nhanh; vượt ẩu; giữ ~ khoảng cách; xe máy; xe mô tô; ô tô; mô tô; xe đạp;
đã uống ~ rượu bia | thì không ~ lái xe; thì không ~ lái xe; tính mạng con người; đi bộ; đi du lịch; không ~ khói ~ thuốc lá; mỗi gia đình; mỗi người dân; ngày bầu cử; sang đường;
qua đường; đường ngang; đường sắt
phòng, ~ chống; phòng chống; phòng cháy, ~ chữa cháy; phòng cháy chữa cháy; phòng cháy / và ~ chữa cháy; chữa cháy; phòng cháy; phòng cháy hơn ~ chữa cháy; cháy nổ; cháy, ~ nổ;
cứu nạn, ~ cứu hộ; cứu hộ, ~ cứu nạn; cứu nạn; cứu hộ; thoát nạn; dập lửa; bình chữa cháy; phòng bệnh; phòng bệnh hơn ~ chữa bệnh; chữa bệnh; khám bệnh; dịch bệnh; ngay ~ dịch;
đại dịch ~ covid-19; dịch covid-19; dịch covid; sốt xuất huyết; lăng quăng; bọ gậy; tay chân miệng; khẩu trang; khử khuẩn; đeo khẩu trang; rửa tay; xà phòng; vắc xin; vắc-xin;
vaccine; tiêm chủng; tiêm vắc xin; sức khỏe ~ sinh sản; sức khỏe ~ cộng đồng; sức khỏe ~ tâm thần; ung thư; đái tháo đường; tăng huyết áp; huyết áp; bệnh lao; bệnh dại; sốt rét;
suy dinh dưỡng; dinh dưỡng; sữa mẹ; nuôi con; hút thuốc; thuốc lá; thuốc lá ~ điện tử; thuốc lá ~ nung nóng; khói thuốc; khói thuốc lá; tác hại ~ của thuốc lá; bỏ thuốc;
môi trường ~ không ~ khói thuốc; không hút ~ thuốc lá; không khói thuốc; không thuốc lá; nói không; kỳ thị; phân biệt đối xử; hiến máu; hiến máu ~ tình nguyện; hiến máu ~ nhân đạo;
cứu người; cho đi; giọt máu; giọt máu ~ cho đi; một cuộc đời; ở lại; hiến mô; hiến tạng; nghĩa cử
`;
