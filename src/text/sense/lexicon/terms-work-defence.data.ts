/**
 * Food, labour safety, taxes, goods, army and border. Notation: see `idioms.data.ts`.
 */
export const termsWorkDefence = `
an toàn ~ thực phẩm; vệ sinh ~ an toàn ~ thực phẩm; an toàn, ~ vệ sinh ~ thực phẩm; an toàn, ~ vệ sinh ~ lao động; an toàn ~ vệ sinh ~ lao động; vệ sinh ~ lao động;
an toàn ~ lao động; tai nạn ~ lao động; bệnh ~ nghề nghiệp; tháng ~ công nhân; tháng hành động; tháng ~ thanh niên; tuần lễ; tuần lễ ~ quốc gia; thực phẩm bẩn; thực phẩm sạch;
ngộ độc ~ thực phẩm; nguồn gốc ~ xuất xứ; nguồn gốc, ~ xuất xứ; chất cấm; hàng giả; hàng nhái; buôn lậu; gian lận ~ thương mại; kém ~ chất lượng; rõ ~ nguồn gốc; nộp thuế;
trốn thuế; hóa đơn ~ điện tử; hóa đơn; người nộp thuế; ngân sách ~ nhà nước; quyền lợi; nghĩa vụ; nghĩa vụ ~ quân sự; lên đường; nhập ngũ; tân binh; tòng quân; sẵn sàng;
tổ quốc ~ gọi; xung kích; hậu phương; tiền tuyến; khám tuyển; dân quân ~ tự vệ; dân quân tự vệ; quốc phòng ~ toàn dân; giáo dục ~ quốc phòng; thế trận ~ lòng dân;
an ninh ~ nhân dân; bộ đội ~ cụ hồ; bộ đội cụ hồ; biên phòng; bộ đội ~ biên phòng; cảnh sát ~ biển; hải quân ~ nhân dân; người lính; người chiến sĩ
`;
