import type { Board } from '../boards.ts';
import type { ColourClass, ControllerFamily } from '../panel.ts';
import { roundTo } from '../../geometry/units.ts';
import type { LedFilm } from '../compile-programme.ts';
import type { DotFont } from '../fonts/dot-font.ts';
import { frameTiming, timingSpeed } from '../frame-timing.ts';
import { brightnessHints, measureReadingDistance } from '../preview.ts';
import type { LedMotion, LedProgramme, PageSchedule } from '../programme.ts';

export interface BundleFile {
  readonly name: string;
  /** What it is, Vietnamese. */
  readonly what: string;
}

const CLASS_NAMES: Readonly<Record<ColourClass, string>> = {
  one: 'một màu',
  dual: 'hai màu (đỏ, xanh lá, vàng)',
  tri: 'bảy màu',
  rgb: 'đủ màu (RGB)',
};

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** The sheet that goes with the files: Vietnamese, UTF-8 with a byte-order mark and CRLF, for Windows Notepad. */
export function writeInstructions(
  programme: LedProgramme,
  film: LedFilm,
  board: Board,
  family: ControllerFamily,
  font: DotFont | undefined,
  files: readonly BundleFile[],
): string {
  const hints = brightnessHints(board.nits);
  const far = font && measureReadingDistance(font, board);
  const lines = [
    'HƯỚNG DẪN NẠP CHỮ LÊN BẢNG ĐIỆN TỬ',
    '',
    `Nội dung: ${programme.title}`,
    `Bảng: ${board.name}`,
    `Số điểm: ${board.widthPx} × ${board.heightPx} (bước ${decimal(board.pitchMm)} mm, ${metres(board.widthPx * board.pitchMm)} × ${metres(board.heightPx * board.pitchMm)} m), loại ${CLASS_NAMES[board.colourClass]}`,
    ...(font ? [`Chữ: ${font.name}, ${font.rows} hàng điểm`] : []),
    ...(far ? [`Đọc được tới ${decimal(far.readableM)} m; đọc thoải mái trong ${decimal(far.comfortableM)} m.`] : []),
    `Thời lượng một vòng: ${seconds(film.durationMs)} giây, ${film.frameCount} khung hình.`,
    '',
    'CÁC TỆP',
    ...files.map((file) => `- ${file.name}: ${file.what}`),
    '',
    `BỘ ĐIỀU KHIỂN: ${family.name}`,
    `1. Mở phần mềm ${family.software} trên máy tính, tạo màn hình đúng ${board.widthPx} × ${board.heightPx} điểm.`,
    `2. ${family.addAs}`,
    `3. Vị trí (0, 0), kích thước ${board.widthPx} × ${board.heightPx}, chế độ ${family.fit}: một điểm ảnh là một điểm LED, không phóng to, không thu nhỏ, không làm mịn.`,
    ...pageLines(programme, film),
    '4. Gửi sang bảng qua mạng, hoặc xuất ra USB bằng phần mềm (chép thẳng tệp vào USB thường không chạy).',
    '5. Không thêm âm thanh: bảng quảng cáo ngoài trời không được phát âm thanh.',
    '',
    'ĐỘ SÁNG',
    `Ban ngày ${hints.day} %, chập tối ${hints.dusk} %, ban đêm ${hints.night} %.`,
    '',
    'KIỂM TRA TẠI BẢNG',
    '- Đọc từng chữ, đủ dấu, trước khi rời đi. Chữ ở đây là hình, nên không phụ thuộc phông trong bộ điều khiển.',
    '- Ảnh chụp có sọc đen là do tần số quét của bảng, không phải lỗi tệp.',
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}

function decimal(value: number): string {
  return String(roundTo(value, 3)).replace('.', ',');
}

function seconds(ms: number): string {
  return decimal(ms / 1000);
}

function metres(mm: number): string {
  return decimal(mm / 1000);
}

function pageLines(programme: LedProgramme, film: LedFilm): string[] {
  return film.pages.map((page, i) => {
    const areas = programme.pages[i]?.areas ?? [];
    const motion = areas[0]?.motion;
    const how =
      page.strip && motion?.kind === 'continuous'
        ? `chạy liên tục, hiệu ứng “dịch ${DIRECTIONS[motion.direction]} liên tục”, khoảng ${runSpeed(motion)} điểm/giây; khoảng trống giữa hai vòng đã có trong dải`
        : page.frameCount > 1
          ? `có chuyển động, dài ${seconds(page.durationMs)} giây: dùng tệp GIF, không đặt hiệu ứng (ảnh là lúc đã hiện đủ)`
          : `đứng ${seconds(page.durationMs)} giây, hiệu ứng “đứng yên”`;
    const boxes = areas.flatMap(({ content, x, y, width, height }) =>
      content.kind === 'widget'
        ? [`; đặt ${WIDGETS[content.widget]} của bộ điều khiển tại (${x}, ${y}), cỡ ${width} × ${height}`]
        : [],
    );
    const when = page.when ? ` (${describeSchedule(page.when)})` : '';
    return `   Trang ${i + 1}: ${how}${boxes.join('')}${when}.`;
  });
}

const WIDGETS = { clock: 'đồng hồ', date: 'ngày tháng', temperature: 'nhiệt kế' } as const;

const DIRECTIONS = { left: 'trái', right: 'phải', up: 'lên', down: 'xuống' } as const;

function runSpeed({ speed }: Extract<LedMotion, { kind: 'continuous' }>): number {
  return Math.round(timingSpeed(frameTiming(speed)));
}

function day(date: string): string {
  return date.split('-').toReversed().join('/');
}

function describeSchedule({ from, to, weekdays, hours, brightness }: PageSchedule): string {
  return [
    ...(from !== undefined && from === to ? [`ngày ${day(from)}`] : []),
    ...(from !== undefined && from !== to ? [`từ ${day(from)}`] : []),
    ...(to !== undefined && from !== to ? [`đến ${day(to)}`] : []),
    ...(weekdays ? [weekdays.map((n) => WEEKDAYS[n - 1] ?? '').join(', ')] : []),
    ...(hours ? [`${hours[0]}–${hours[1]}`] : []),
    ...(brightness === undefined ? [] : [`độ sáng ${brightness} %`]),
  ].join(', ');
}
