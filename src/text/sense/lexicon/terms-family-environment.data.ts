/**
 * Drugs, violence, children, population, environment, water, energy. Notation: see `idioms.data.ts`.
 */
export const termsFamilyEnvironment = `
ma túy; chất ma túy; cai nghiện; nghiện ma túy; tệ nạn; tệ nạn ~ xã hội; tội phạm; mua bán ~ người; mại dâm; trái phép; xâm hại; bạo lực ~ gia đình; bạo lực ~ học đường;
bạo lực ~ trẻ em; trẻ em gái; phụ nữ / và trẻ em; trên cơ sở ~ giới; cơ sở; vị thành niên; tảo hôn; hôn nhân ~ cận huyết; đuối nước; tai nạn ~ thương tích; lên tiếng; im lặng;
lao động ~ trẻ em; quyền ~ trẻ em; quyền con người; quyền công dân; con gái; con trai; sinh con; dừng lại; ở hai con; hai con; một hoặc hai con; kế hoạch hóa ~ gia đình;
kế hoạch hóa gia đình; mất cân bằng ~ giới tính; mất cân bằng; giới tính ~ khi sinh; lựa chọn ~ giới tính; thai nhi; già hóa; dân số; chất lượng ~ dân số; dân số / và ~ phát triển;
tầm soát; khám sức khỏe; sức khỏe ~ tiền hôn nhân; tiền hôn nhân; ông bà; cha mẹ; con cháu; vợ chồng; anh chị em; bữa cơm ~ gia đình; cây xanh; trồng cây; trồng rừng;
tết ~ trồng cây; đời đời ~ nhớ ơn; làm cho thế giới ~ sạch hơn; thế giới sạch hơn; hành tinh xanh; rác thải; rác thải ~ nhựa; nước thải; chất thải; khí thải; túi ni lông; ni lông;
đồ nhựa; nhựa ~ dùng một lần; dùng một lần; sử dụng một lần; tái sử dụng; tái chế; bảo vệ ~ môi trường; biến đổi ~ khí hậu; đa dạng ~ sinh học; động vật ~ hoang dã;
môi trường ~ sống; tài nguyên ~ nước; tài nguyên ~ thiên nhiên; nước sạch; nguồn nước; vệ sinh ~ môi trường; ô nhiễm ~ môi trường; ô nhiễm ~ nhựa; ô nhiễm ~ không khí;
giờ trái đất; trái đất; tắt đèn; tắt điện; tắt ~ vòi nước; tiết kiệm ~ điện; tiết kiệm ~ năng lượng; năng lượng ~ tái tạo; sinh vật ~ sống; phân loại ~ rác; phân loại rác;
tại nguồn; mái nhà chung; ngôi nhà chung
`;
