import type { Message } from '../message.ts';

export const LED_MESSAGES = {
  'led/unknown-board': {
    vi: 'Không có bảng “{{id}}”. Các bảng có sẵn: {{known}}. Cũng có thể dùng --modules và --panel, hoặc --px và --pitch.',
    en: 'There is no board “{{id}}”. Known boards: {{known}}. Or give --modules and --panel, or --px and --pitch.',
  },
  'led/unknown-panel': {
    vi: 'Không có loại module “{{id}}”. Các loại có sẵn: {{known}}.',
    en: 'There is no panel “{{id}}”. Known panels: {{known}}.',
  },
  'led/unknown-family': {
    vi: 'Không có bộ điều khiển “{{id}}”. Các loại có sẵn: {{known}}.',
    en: 'There is no controller family “{{id}}”. Known families: {{known}}.',
  },
  'led/bad-size': {
    vi: 'Cỡ bảng {{width}} × {{height}} không dùng được: cần số điểm nguyên từ 1 trở lên.',
    en: 'A board of {{width}} × {{height}} can’t be: give whole numbers of dots from 1 up.',
  },
  'led/bad-pitch': {
    vi: 'Bước điểm {{pitch}} mm không dùng được: cần từ {{min}} đến {{max}} mm.',
    en: 'A pitch of {{pitch}} mm can’t be: give {{min}} to {{max}} mm.',
  },
  'led/too-many-dots': {
    vi: 'Bảng {{width}} × {{height}} có {{dots}} điểm, quá lớn: nhiều nhất {{most}} điểm và {{side}} điểm một cạnh.',
    en: 'A board of {{width}} × {{height}} has {{dots}} dots, too many: at most {{most}}, and {{side}} along a side.',
  },
  'led/too-low-for-marks': {
    vi: 'Chỗ cao {{rows}} hàng điểm không đủ: chữ hoa có hai tầng dấu (Ấ, Ễ, Ộ) cần ít nhất {{least}} hàng, nếu không các dấu dính vào nhau và thành chữ khác.',
    en: '{{rows}} rows are too few: capitals with stacked marks (Ấ, Ễ, Ộ) need {{least}} rows, or their marks fuse and the word changes.',
  },
  'led/font-not-offered': {
    vi: 'Không dùng phông “{{font}}” cho bảng LED: phông không có, hoặc ở cỡ này có chữ giống nhau.',
    en: 'The font “{{font}}” isn’t offered for LED boards: it isn’t there, or letters look alike at this size.',
  },
  'led/font-too-tall': {
    vi: 'Phông “{{font}}” cao hơn chỗ có ({{room}} hàng).',
    en: 'The font “{{font}}” is taller than the room ({{room}} rows).',
  },
  'led/missing-letter': {
    vi: 'Phông “{{font}}” không có chữ: {{letters}}. Hãy sửa câu hoặc chọn phông khác.',
    en: 'The font “{{font}}” has no {{letters}}. Change the text or the font.',
  },
  'led/empty-text': { vi: 'Chưa có chữ nào để hiện.', en: 'There is no text to show.' },
  'led/empty-programme': { vi: 'Chương trình có trang trống.', en: 'The programme has an empty page.' },
  'led/area-outside': {
    vi: 'Vùng {{width}} × {{height}} tại ({{x}}, {{y}}) nằm ngoài bảng.',
    en: 'The area of {{width}} × {{height}} at ({{x}}, {{y}}) leaves the board.',
  },
  'led/text-too-wide': {
    vi: 'Dòng “{{line}}” rộng {{width}} điểm, bảng chỉ có {{room}}. Hãy ngắt dòng, chia trang hoặc cho chạy chữ.',
    en: 'The line “{{line}}” is {{width}} dots wide and the board has {{room}}. Break it, use pages, or let it run.',
  },
  'led/text-too-tall': {
    vi: '{{lines}} dòng cần {{rows}} hàng điểm, chỉ có {{room}}.',
    en: '{{lines}} lines need {{rows}} rows and there are {{room}}.',
  },
  'led/does-not-fit': {
    vi: 'Câu này không vừa bảng ở kiểu “{{motion}}”: một dòng rộng {{width}} điểm, bảng có {{room}}. Hãy cho chạy chữ (scroll-left) hoặc chia trang (pages).',
    en: 'The text doesn’t fit as “{{motion}}”: one line is {{width}} dots wide and the board has {{room}}. Let it run (scroll-left) or use pages.',
  },
  'led/lines-close': {
    vi: 'Hai dòng chỉ cách nhau {{rows}} hàng điểm ở chỗ gần nhất: dấu nặng dòng trên sát dấu dòng dưới.',
    en: 'Two lines are {{rows}} rows apart at the closest place: the dot of one is near the mark of the next.',
  },
  'led/advice-still': {
    vi: 'Để đứng yên: câu vừa một trang ({{lines}} dòng, rộng nhất {{width}}/{{room}} điểm), đọc nhanh hơn chữ chạy.',
    en: 'Still: the text fits one page (lines: {{lines}}, at most {{width}} of {{room}} dots wide), which reads faster than running text.',
  },
  'led/advice-pages': {
    vi: 'Chia hai trang: câu không vừa một trang, nhưng vừa khi ngắt theo ý thành hai trang ({{lines}} dòng mỗi trang).',
    en: 'Two pages: the text doesn’t fit one page, but does when broken by sense into two ({{lines}} lines each).',
  },
  'led/advice-scroll': {
    vi: 'Cho chạy chữ: câu rộng {{width}} điểm, bảng có {{room}}, chia hai trang vẫn không vừa.',
    en: 'Running: the text is {{width}} dots wide, the board has {{room}}, and two pages aren’t enough.',
  },
  'led/reading-distance-letters': {
    vi: 'Đọc được tới {{metres}} m; xa hơn thì chữ quá nhỏ.',
    en: 'Readable up to {{metres}} m; farther away the letters are too small.',
  },
  'led/reading-distance-marks': {
    vi: 'Đọc được tới {{metres}} m; xa hơn thì khó phân biệt dấu.',
    en: 'Readable up to {{metres}} m; farther away the tone marks can’t be told apart.',
  },
  'led/speed-rounded': {
    vi: 'Tốc độ {{asked}} điểm/giây được làm tròn thành {{given}} để mỗi khung hình dài trọn phần trăm giây.',
    en: 'The speed of {{asked}} dots a second is rounded to {{given}}, so that frames last whole hundredths of a second.',
  },
  'led/jumps': {
    vi: 'Chữ chạy {{dots}} điểm mỗi khung hình; bảng P{{pitch}} nhìn gần sẽ thấy giật.',
    en: 'The text moves {{dots}} dots a frame; close to a P{{pitch}} board the jumps are seen.',
  },
  'led/too-fast-to-read': {
    vi: 'Mỗi chữ chỉ hiện {{seconds}} giây, cần ít nhất 3 giây. Hãy giảm tốc độ xuống {{speed}} điểm/giây.',
    en: 'Each letter is in sight for {{seconds}} seconds; it takes 3. Slow down to {{speed}} dots a second.',
  },
  'led/bad-time': {
    vi: 'Thời gian {{ms}} ms không dùng được: cần bội số của 10 ms, từ 20 ms đến 10 phút.',
    en: 'A time of {{ms}} ms can’t be: give whole hundredths of a second, from 20 ms to ten minutes.',
  },
  'led/bad-speed': {
    vi: 'Tốc độ {{speed}} không dùng được: cần từ 1 đến 400 điểm/giây.',
    en: 'A speed of {{speed}} can’t be: give 1 to 400 dots a second.',
  },
  'led/bad-run': {
    vi: 'Khoảng cách {{gap}} điểm hoặc số vòng {{rounds}} không dùng được.',
    en: 'A gap of {{gap}} dots or {{rounds}} rounds can’t be.',
  },
  'led/blink-too-fast': {
    vi: 'Nhấp nháy quá nhanh (sáng {{on}} ms, tắt {{off}} ms): mỗi lần sáng và tắt ít nhất {{least}} ms.',
    en: 'Blinking too fast ({{on}} ms lit, {{off}} ms unlit): at least {{least}} ms each.',
  },
  'led/blink-too-often': {
    vi: 'Nhấp nháy {{times}} lần, nhiều nhất {{most}} lần.',
    en: 'Blinking {{times}} times; at most {{most}}.',
  },
  'led/blink-full-field': {
    vi: 'Không cho nhấp nháy cả bảng: chói, gây khó chịu và nguy hiểm cho người nhạy cảm ánh sáng.',
    en: 'The whole field may not blink: it dazzles, and is dangerous to people sensitive to light.',
  },
  'led/flashes': {
    vi: 'Chương trình có {{flashes}} lần chớp trong một giây, nhiều nhất {{most}} (WCAG 2.3.1).',
    en: 'The programme flashes {{flashes}} times within a second; at most {{most}} (WCAG 2.3.1).',
  },
  'led/border-too-fast': {
    vi: 'Viền chạy mỗi bước {{ms}} ms là quá nhanh hoặc không đúng: cần bội số của 10 ms, từ 50 ms.',
    en: 'A border step of {{ms}} ms is too fast or wrong: whole hundredths of a second from 50 ms.',
  },
  'led/border-over-text': {
    vi: 'Viền đè lên hàng điểm ngoài cùng của chữ: dấu có thể bị che. Hãy bỏ viền hoặc thu vùng chữ.',
    en: 'The border lies over the outermost rows of the text and may hide marks. Drop it or shrink the text’s area.',
  },
  'led/widget-box': {
    vi: 'Ô của bộ điều khiển để trống: hãy đặt đồng hồ hoặc nhiệt kế của bộ điều khiển vào đó, vì giá trị thay đổi không vẽ sẵn được.',
    en: 'The box of the controller is left empty for the controller’s own clock or thermometer: changing values can’t be baked.',
  },
  'led/colour-not-on-board': {
    vi: 'Bảng loại “{{class}}” không hiện được màu {{colour}}.',
    en: 'A board of class “{{class}}” can’t show {{colour}}.',
  },
  'led/too-many-colours': {
    vi: 'Chương trình có {{colours}} màu, nhiều nhất 256.',
    en: 'The programme has {{colours}} colours; at most 256.',
  },
  'led/low-contrast': {
    vi: 'Chữ {{text}} trên nền {{ground}} chỉ tương phản {{contrast}} : 1 trên bảng LED, khó đọc. Hãy giảm sáng nền (ví dụ #6e0000).',
    en: '{{text}} on {{ground}} has a contrast of only {{contrast}} : 1 on an LED board. Dim the ground (for example #6e0000).',
  },
  'led/bright-ground': {
    vi: 'Nền sáng {{ground}} phủ cả bảng: chói ban đêm và tốn điện. Nên dùng chữ sáng trên nền tối.',
    en: 'The bright ground {{ground}} over the whole board dazzles at night and uses power. Use light on dark.',
  },
  'led/too-many-frames': {
    vi: 'Chương trình có {{frames}} khung hình, nhiều nhất {{most}}. Hãy rút ngắn câu hoặc số vòng.',
    en: 'The programme has {{frames}} frames; at most {{most}}. Shorten the text or the rounds.',
  },
  'led/strip-written': {
    vi: 'Tệp ảnh là dải chữ dài {{width}} × {{height}} điểm để bộ điều khiển tự cho chạy; muốn có chuyển động sẵn hãy xuất .gif hoặc .zip.',
    en: 'The picture is the whole strip, {{width}} × {{height}} dots, for the controller to run; for baked motion write .gif or .zip.',
  },
  'led/needs-animation': {
    vi: 'Chương trình có {{pages}} trang, một ảnh chỉ giữ được một trang. Hãy xuất .gif hoặc .zip.',
    en: 'The programme has {{pages}} pages and a picture holds one. Write .gif or .zip.',
  },
  'led/mp4-in-browser': {
    vi: 'Dòng lệnh không tạo được MP4: cần bộ mã hóa H.264 của trình duyệt. Hãy xuất .gif hoặc .zip, hoặc dùng studio.',
    en: 'The command line can’t make MP4: it takes the browser’s H.264 encoder. Write .gif or .zip, or use the studio.',
  },
  'led/failed': {
    vi: 'Chương trình gặp lỗi khi xếp bảng ({{why}}). Những gì đã nhập vẫn còn; hãy thử lại.',
    en: 'The program failed to set the board ({{why}}). What you typed is kept; try again.',
  },
  'led/mp4-not-here': {
    vi: 'Trình duyệt này không tạo được MP4 (H.264) cỡ này; dùng GIF hoặc BMP.',
    en: 'This browser can’t make an MP4 (H.264) of this size; use GIF or BMP.',
  },
  'led/mp4-mismatch': {
    vi: '{{file}}: sau khi nén, {{percent}} % số điểm sai màu, nên không đưa ra. Dùng GIF hoặc BMP.',
    en: '{{file}}: {{percent}} % of the dots come back in another colour, so it isn’t given out. Use GIF or BMP.',
  },
  'led/file-too-long': {
    vi: 'Ảnh rộng {{width}} điểm là quá dài cho tệp {{kind}}.',
    en: 'A picture {{width}} dots wide is too long for a {{kind}} file.',
  },
  'led/one-bit-colours': {
    vi: 'BMP 1 bit chỉ có hai màu, chương trình có {{colours}}. Hãy dùng BMP 24 bit.',
    en: 'A 1-bit BMP has two colours and the programme has {{colours}}. Use 24-bit BMP.',
  },
  'led/file-mismatch': {
    vi: 'Tệp {{file}} đọc lại không đúng từng điểm (khung {{frame}}), nên không được xuất. Xin báo lỗi này.',
    en: 'The file {{file}} doesn’t read back dot for dot (frame {{frame}}) and isn’t offered. Please report this.',
  },
  'led/bad-schedule': {
    vi: 'Lịch phát không đúng: {{what}}. Ngày cần có thật và theo thứ tự, giờ bắt đầu trước giờ kết thúc, độ sáng từ 1 đến 100 %.',
    en: 'The schedule is wrong: {{what}}. Days must exist and be in order, hours too, and brightness is 1 to 100 %.',
  },
  'led/areas-overlap': {
    vi: 'Vùng này đè lên vùng khác trên cùng trang: phần bị đè không hiện. Hãy dời hoặc thu nhỏ.',
    en: 'This area lies over another one of its page, which is hidden there. Move it or make it smaller.',
  },
  'led/nothing-plays': {
    vi: 'Ngày {{date}} không có trang nào phát theo lịch.',
    en: 'By the schedule no page plays on {{date}}.',
  },
  'led/countdown-without-number': {
    vi: 'Trang đếm ngược chưa có chỗ ghi số ngày: đặt {n} vào câu, ví dụ “Còn {n} ngày”.',
    en: 'The countdown has no place for the number of days: put {n} in its text, for example “{n} days left”.',
  },
  'led/picture-unreadable': {
    vi: 'Không đọc được ảnh “{{name}}” trong chương trình. Hãy đưa ảnh vào lại.',
    en: 'The picture “{{name}}” of the programme can’t be read. Put it in again.',
  },
  'led/not-a-board': {
    vi: 'Khổ “{{format}}” không phải bảng điện tử nên không có tệp cho bảng. Hãy bỏ chọn trang này.',
    en: 'The format “{{format}}” is no LED board, so it has no files for one. Leave this page out.',
  },
  'led/page-low': {
    vi: 'Trang chỉ cao {{rows}} hàng điểm: chữ thu nhỏ dễ mất dấu. Mở trong bảng điện tử để dùng chữ vẽ riêng cho bảng.',
    en: 'The page is only {{rows}} rows high: scaled letters may lose their marks. The LED door has letters drawn for boards.',
  },
  'led/picture-dark': {
    vi: 'Ảnh “{{name}}” quá tối: trên bảng này không điểm nào sáng.',
    en: 'The picture “{{name}}” is too dark: no dot of this board is lit.',
  },
  'led/not-a-plan': {
    vi: '“{{file}}” không phải tệp chương trình bảng điện tử (.khauhieu-led). Chương trình đang mở vẫn còn nguyên.',
    en: '“{{file}}” isn’t a programme of an LED board (.khauhieu-led). The open one is as it was.',
  },
  'led/plan-cut-off': {
    vi: 'Tệp “{{file}}” bị cụt, có lẽ do chép chưa xong. Hãy chép lại. Chương trình đang mở vẫn còn nguyên.',
    en: 'The file “{{file}}” is cut off; perhaps it was copied in part. Copy it again. The open one is as it was.',
  },
  'led/plan-newer': {
    vi: 'Tệp “{{file}}” do bản mới hơn tạo ra (kiểu {{schema}}, bản này đọc tới {{known}}). Hãy cập nhật.',
    en: 'The file “{{file}}” comes from a newer version (schema {{schema}}; this one reads up to {{known}}). Update.',
  },
  'led/plan-invalid': {
    vi: 'Tệp “{{file}}” có chỗ không đúng: {{path}} ({{message}}).',
    en: 'The file “{{file}}” is wrong at {{path}} ({{message}}).',
  },
  'led/family-other-class': {
    vi: 'Bộ điều khiển “{{family}}” không dành cho bảng loại “{{class}}”.',
    en: 'The controller “{{family}}” isn’t for boards of class “{{class}}”.',
  },
} as const satisfies Record<string, Message>;
