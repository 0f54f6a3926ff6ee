/**
 * Words that stand in Vietnamese slogans and aren't Vietnamese syllables: transcribed names, names in the languages
 * of the peoples, place names of the Central Highlands and the South. Lower case, NFC. The proof-reader leaves them
 * alone and never touches their marks.
 */
const LIST = `
lênin lê-nin xtalin ăngghen ăng-ghen ph.ăngghen c.mác v.i.lênin mác đimitơrốp hồchíminh
đắk lắk đăk đăc lăk đắc lắc nông krông pắk pắc búk kuin cư kui ea h'leo m'drắk m'đrắk jút jang kar bông ana nô
glong r'lấp song mil glei tô hà rẫy kon tum plông tu mơ rông ia h'drai sa thầy ngọc hồi pleiku plei kần chư păh prông sê pưh
sêrêpôk xrêpốk sê san yaly ialy dray nur langbiang lang biang bidoup đạ huoai tẻh oai lạc dương k'ho kơ ho
m'nông mnông ê-đê êđê ê đê jrai gia-rai ba-na bana xơ-đăng xơđăng xê-đăng gié-triêng cơ-tu cơtu tà-ôi ta-ôi tà ôi
bru vân kiều chơ-ro chơro raglai ra-glai chu-ru churu x'tiêng xtiêng s'tiêng stiêng khmer khơ-me khơme chăm
h'mông hmông mông thái tày nùng dao sán dìu pa-thẻn ơ-đu ơđu rơ-măm rơmăm brâu chứt co cor hrê h're
bù đăng đốp gia mập bình phước xoài lộc ninh tri tôn tịnh biên
paris geneve giơnevơ giơ-ne-vơ mátxcơva mát-xcơ-va liên xô xôviết xô-viết xôviêt cu-ba cuba lào campuchia căm-pu-chia
pháp nga mỹ trung hoa triều tiên hàn nhật asean apec unesco unicef liên hợp
côvít covid covid-19 vắcxin vắc-xin vaccine ôtô ô-tô ôxi ôxy mêtan cácbon các-bon bê-tông xi-măng ximăng mô-tô môtô
internet online facebook zalo youtube tiktok website email video logo slogan smartphone app wifi qr ai iot 5g 4g
pôn pốt đờ cát đơ noong nhai him lam mường phăng hồng cúm bản kéo na ư a lưới
xôlômông ôxtrâylia côlômbia áchentina braxin mêhicô ấn độ inđônêxia malaixia xingapo philíppin mianma brunây đôngtimo
karaoke pano pa-nô áp-phích băng-rôn logô rôbốt rôbôt ma-két makét phông mét kilômét kilôgam gam lít ki-lô-mét
`;

export const foreignWords: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
