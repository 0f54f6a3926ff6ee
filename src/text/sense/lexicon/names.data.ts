/**
 * Places, people, years and feasts. Notation: see `idioms.data.ts`.
 */
export const names = `
việt nam; hà nội; thành phố ~ hồ chí minh; sài gòn; đà nẵng; hải phòng; cần thơ; huế; thừa thiên - huế; thừa thiên huế; an giang; bà rịa - vũng tàu; bà rịa; vũng tàu; bạc liêu;
bắc kạn; bắc giang; bắc ninh; bến tre; bình dương; bình định; bình phước; bình thuận; cà mau; cao bằng; đắk lắk; đắc lắc; đắk nông; điện biên; đồng nai; đồng tháp; gia lai;
hà giang; hà nam; hà tĩnh; hải dương; hậu giang; hòa bình; hưng yên; khánh hòa; kiên giang; kon tum; lai châu; lạng sơn; lào cai; lâm đồng; long an; nam định; nghệ an; ninh bình;
ninh thuận; phú thọ; phú yên; quảng bình; quảng nam; quảng ngãi; quảng ninh; quảng trị; sóc trăng; sơn la; tây ninh; thái bình; thái nguyên; thanh hóa; tiền giang; trà vinh;
tuyên quang; vĩnh long; vĩnh phúc; yên bái; hà tây; bắc thái; hà bắc; minh hải; nghệ tĩnh; nam hà; vĩnh phú; tây nguyên; tây bắc; đông bắc; tây nam bộ; đông nam bộ; nam bộ; bắc bộ;
trung bộ; đồng bằng ~ sông cửu long; sông cửu long; sông hồng; miền nam; miền bắc; miền trung; điện biên phủ; điện biên; bạch đằng; đống đa; ba đình; pác bó; pắc bó; tân trào;
ngã ba ~ đồng lộc; đồng lộc; thành cổ ~ quảng trị; côn đảo; phú quốc; cổ loa; thăng long; ấp bắc; bến nhà rồng; nhà rồng; làng sen; kim liên; nam đàn; đền hùng; hùng vương;
xô viết ~ nghệ tĩnh; nam kỳ ~ khởi nghĩa; củ chi; khe sanh; trường sơn; đường ~ trường sơn; đông dương; đông nam á; châu á; liên hợp quốc; hoa kỳ; trung quốc; liên xô; cu ba;
cam pu chia; campuchia
nguyễn ái quốc; nguyễn tất thành; nguyễn sinh cung; bác tôn; tôn đức thắng; phạm văn đồng; võ nguyên giáp; võ văn kiệt; lê duẩn; trường chinh; lê hồng phong; trần phú; hà huy tập;
nguyễn văn cừ; nguyễn văn linh; nguyễn thị minh khai; nguyễn chí thanh; văn tiến dũng; hoàng văn thụ; hoàng quốc việt; nguyễn lương bằng; lê đức thọ; lê khả phiêu; nông đức mạnh;
nguyễn phú trọng; đỗ mười; đỗ mười; lê đức anh; trần đức lương; nguyễn minh triết; trương tấn sang; trần đại quang; võ chí công; phạm hùng; phan văn khải; nguyễn hữu thọ;
huỳnh thúc kháng; phan bội châu; phan châu trinh; hai bà trưng; bà triệu; ngô quyền; đinh bộ lĩnh; lê hoàn; lý thái tổ; lý thường kiệt; trần hưng đạo; trần quốc tuấn;
trần quốc toản; trần nhân tông; lê lợi; nguyễn trãi; quang trung; nguyễn huệ; lê quý đôn; nguyễn du; hồ xuân hương; chu văn an; nguyễn bỉnh khiêm; lê hữu trác; hải thượng lãn ông;
nguyễn đình chiểu; trương định; nguyễn trung trực; hoàng hoa thám; lý tự trọng; kim đồng; võ thị sáu; nguyễn văn trỗi; phan đình giót; bế văn đàn; tô vĩnh diện; la văn cầu;
cù chính lan; lê văn tám; nguyễn viết xuân; đặng thùy trâm; nguyễn thị định; trần văn ơn; văn cao; nguyễn đình thi; phạm tuân; nguyễn cơ thạch; tô lâm; lương cường;
phạm minh chính; trần thanh mẫn; ông ích khiêm
sài gòn - gia định; gia định; bắc - nam; bắc - trung - nam; tết; phục hưng; phật đản; vu lan; trung thu; giáng sinh; facebook; zalo; you tube
`;
