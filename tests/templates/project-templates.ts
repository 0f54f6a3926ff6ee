import { readdirSync, readFileSync } from 'node:fs';
import { describeDiagnostic } from '../../src/messages/diagnostic-messages.ts';
import { FORMATS, resolveFormat } from '../../src/formats/catalogue.ts';
import type { DesignContent, ResolvedFormat } from '../../src/model/design.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import type { Template } from '../../src/templates/template.ts';

/** The template files of the project, read as the program reads them. */
export const TEMPLATE_FILES = readdirSync('templates')
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, text: readFileSync(`templates/${file}`, 'utf8') }));

export const TEMPLATES: readonly Template[] = TEMPLATE_FILES.map(({ file, text }) => {
  const result = parseTemplate(text, file);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => describeDiagnostic(d, 'en')).join('\n'));
  return result.value;
});

/** Those that show a slogan; the flags don't. */
export const SLOGAN_TEMPLATES = TEMPLATES.filter(isForSlogans);

export function isForSlogans({ slots }: Template): boolean {
  return slots.some(({ name, required }) => name === 'slogan' && required);
}

export function templateById(id: string): Template {
  const template = TEMPLATES.find((t) => t.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}

export function formatById(id: string): ResolvedFormat {
  const result = resolveFormat(id);
  if (!result.ok) throw new Error(`no format ${id}`);
  return result.value;
}

export function formatsOf(template: Template): readonly ResolvedFormat[] {
  return FORMATS.filter((format) => template.kinds.includes(format.kind)).map((format) => formatById(format.id));
}

export const LONG_SLOGAN =
  'Đảng viên, công chức, viên chức và người lao động thi đua lập thành tích chào mừng Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh Thái Nguyên lần thứ XV, Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên lần thứ XX!';

export const BARE: DesignContent = {
  slogan: { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!' },
  texts: {},
};

export const FULL: DesignContent = {
  slogan: { text: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!' },
  texts: { unit: 'Ủy ban nhân dân xã Bình Minh', occasion: 'Kỷ niệm 80 năm Quốc khánh', date: '02/9/2025' },
};
