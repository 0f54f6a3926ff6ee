/** What templates are for, in the order of the gallery; the words are in the messages (`templates.family`). */
export const TEMPLATE_FAMILIES = [
  'dai-hoi',
  'hoi-truong',
  'quoc-khanh',
  'ky-niem',
  'tet',
  'bau-cu',
  'thi-dua',
  'giao-thong',
  'phong-chay',
  'moi-truong',
  'y-te',
  'chuyen-doi-so',
  'truong-hoc',
  'nong-thon',
  'bien-cuong',
  'the-thao',
  'co',
  'rieng',
] as const;

/** `rieng`: the user's own. */
export type TemplateFamily = (typeof TEMPLATE_FAMILIES)[number];

/** How a template feels: solemn, festive, strong, modern, gentle. */
export const TEMPLATE_MOODS = ['trang-trong', 'tuoi-vui', 'manh-me', 'hien-dai', 'diu-dang'] as const;

export type TemplateMood = (typeof TEMPLATE_MOODS)[number];
