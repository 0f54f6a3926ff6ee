import type { Message } from '../message.ts';

export const FINISHING_MESSAGES = {
  'finishing/eyelet-on-letter': {
    vi: '{{count}} khoen đè lên chữ. Hãy dời khoen ra sát mép hơn, đổi khoảng cách khoen, hoặc thu chữ vào trong.',
    en: '{{count}} eyelet(s) hit letters. Move the eyelets closer to the edge, change their spacing, or bring the text in.',
  },
  'finishing/eyelet-on-picture': {
    vi: '{{count}} khoen đè lên ảnh hoặc biểu trưng này.',
    en: '{{count}} eyelet(s) hit this picture or sign.',
  },
  'finishing/ink-in-hem': {
    vi: 'Nét in chỉ cách mép {{canh}} {{distanceMm}} mm, nằm trong biên gấp {{depthMm}} mm.',
    en: 'Its ink stands {{distanceMm}} mm from the {{side}} edge, within the hem of {{depthMm}} mm.',
  },
  'finishing/ink-in-pocket': {
    vi: 'Nét in chỉ cách mép {{canh}} {{distanceMm}} mm, nằm trong túi luồn cây {{depthMm}} mm.',
    en: 'Its ink stands {{distanceMm}} mm from the {{side}} edge, within the pole pocket of {{depthMm}} mm.',
  },
  'panels/roll-too-narrow': {
    vi: 'Khổ cuộn {{rollMm}} mm quá hẹp: trừ {{marginMm}} mm lề máy và {{overlapMm}} mm chồng mép ở mỗi bên thì không còn chỗ in.',
    en: 'A roll of {{rollMm}} mm is too narrow: without the machine’s margin of {{marginMm}} mm and the overlap of {{overlapMm}} mm on each side nothing is left to print on.',
  },
  'panels/too-many': {
    vi: 'Khổ cuộn {{rollMm}} mm sẽ cắt tấm này thành hơn {{most}} phần. Hãy chọn khổ rộng hơn.',
    en: 'A roll of {{rollMm}} mm would cut this piece into more than {{most}} panels. Take a wider one.',
  },
  'panels/not-needed': {
    vi: 'Tấm này in liền được trên khổ {{rollMm}} mm, không cần nối.',
    en: 'This piece prints in one go on a roll of {{rollMm}} mm; it needs no seam.',
  },
  'panels/seam-in-letter': {
    vi: '{{count}} đường nối phải đi qua chữ.',
    en: '{{count}} seam(s) can’t but go through letters.',
  },
  'panels/seam-in-letter-wider': {
    vi: '{{count}} đường nối phải đi qua chữ. Khổ {{rollMm}} mm tránh được.',
    en: '{{count}} seam(s) can’t but go through letters. A roll of {{rollMm}} mm avoids it.',
  },
  'panels/seam-in-word': {
    vi: '{{count}} đường nối đi giữa hai chữ cái của một tiếng, không chạm nét chữ.',
    en: '{{count}} seam(s) run between the letters of a word and touch none.',
  },
  'panels/seam-in-drawing': {
    vi: '{{count}} đường nối đi qua hình.',
    en: '{{count}} seam(s) go through a figure.',
  },
  'nest/no-pieces': {
    vi: 'Chưa có tấm nào để xếp.',
    en: 'There are no pieces to lay out.',
  },
  'nest/too-many': {
    vi: 'Nhiều hơn {{most}} tấm; hãy chia thành nhiều lần xếp.',
    en: 'There are more than {{most}} pieces; lay them out in several goes.',
  },
  'nest/piece-too-wide': {
    vi: '“{{name}}” ({{widthMm}} × {{heightMm}} mm) không nằm vừa phần in được {{printableMm}} mm của cuộn; hãy chia tấm hoặc chọn khổ rộng hơn.',
    en: '“{{name}}” ({{widthMm}} × {{heightMm}} mm) doesn’t fit on the {{printableMm}} mm that the roll prints; cut it into panels or take a wider roll.',
  },
} as const satisfies Record<string, Message>;
