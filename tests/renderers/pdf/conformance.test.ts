import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_MESSAGES } from '../../../src/messages/diagnostic-messages.ts';
import { parseOutputProfile } from '../../../src/colour/icc-profile.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions, PdfStandard, PrintMarks } from '../../../src/renderers/pdf/render-options.ts';
import { hasJudge, judgeFile } from './judges.ts';
import { banner, FOGRA39, lineItem, PRESS, SLOGAN, star } from './press-scenes.ts';
import { asText, mupdfText, objectsMatching, objectsOf, pdfjsParagraphs, streamOf } from './read-pdf.ts';
import type { Scene } from '../../../src/scene/display-list.ts';

const ALL: PrintMarks = { crop: true, registration: true, colourBar: true, slug: true };
const JOB = { name: 'Việc <&> (1)', slogan: 'Chào mừng', unit: 'UBND', kindSlug: 'Băng rôn', version: 2 };

function render(scene: Scene | readonly Scene[], options: Partial<PdfRenderOptions> = {}) {
  const result = renderPdf(scene, { ...PRESS, slugFontId: 'be-vietnam-pro-800', job: JOB, ...options });
  if (!result.bytes) throw new Error(JSON.stringify(result.findings));
  return { ...result, bytes: result.bytes };
}

const faint = {
  kind: 'group',
  from: 'f',
  transform: [1, 0, 0, 1, 0, 0],
  opacity: 0.3,
  items: [star(60, 60, 30)],
} as const;
const SIZES = [
  [420, 297, 5],
  [3000, 1000, 20],
  [800, 5000, 50],
  [6000, 1000, 20],
  [12_000, 6000, 50],
] as const;

describe('judged from outside', () => {
  const cases: [string, Scene, Partial<PdfRenderOptions>, boolean][] = [];
  for (const [width, height, bleed] of SIZES)
    for (const standard of ['pdfx4', 'pdfx1a'] as const)
      for (const marks of [{}, ALL])
        for (const text of ['outlines+layer', 'outlines', 'live'] as const) {
          if (text !== 'outlines+layer' && width !== 420 && width !== 6000) continue;
          const name = `${width}×${height} ${standard} ${Object.keys(marks).length > 0 ? 'marks' : 'bare'} ${text}`;
          const scene = banner(width, height, bleed, [faint]);
          cases.push([name, scene, { standard, marks, text, date: '2025-09-02T08:00:00Z' }, standard === 'pdfx1a']);
        }
  cases.push(['UserUnit', banner(6000, 1000, 20), { scale: 'userunit', marks: ALL }, false]);

  test.each(cases)('%s: no rule of the standard is broken', (_, scene, options, x1a) => {
    const { bytes } = render(scene, options);
    if (hasJudge('pdfx4check')) {
      const { said, status } = judgeFile(bytes, 'pdfx4check', x1a);
      expect(said).toMatch(x1a ? /PDF\/X-1a:2003: conforms/ : /PDF\/X-4: conforms/);
      expect(status).toBe(0);
      expect(said.split('\n').filter((line) => line.startsWith('note') && !line.includes('UserUnit'))).toEqual([]);
    }
    if (hasJudge('qpdf')) {
      const { said, status } = judgeFile(bytes, 'qpdf');
      expect(status).toBe(0);
      expect(said).not.toMatch(/warning|error:/i);
    }
  });

  test('several pages, and Ghostscript reads them without a word', () => {
    const { bytes } = render([banner(), banner(6000, 1000), banner(420, 297, 5, [faint])], { marks: ALL });
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check').said).toContain('conforms');
    if (hasJudge('ghostscript')) expect(judgeFile(bytes, 'ghostscript')).toEqual({ status: 0, said: '' });
  });
});

const facts = (standard: PdfStandard, options: Partial<PdfRenderOptions> = {}) => {
  const { bytes } = render(banner(6000, 1000), { standard, date: '2025-09-02', title: 'Băng  rôn\n2/9', ...options });
  const xmp = [...objectsOf(bytes).values()].find((body) => body.includes('/Subtype /XML')) ?? '';
  const packet = new TextDecoder().decode(streamOf(xmp).raw);
  return { text: asText(bytes), packet, info: objectsMatching(bytes, /\/CreationDate/)[0] ?? '', bytes };
};

describe('identification', () => {
  test('PDF/X-4: version 1.6, XMP key, output intent with the profile embedded', () => {
    const { text, packet, info, bytes } = facts('pdfx4');
    expect(text.startsWith('%PDF-1.6\n')).toBe(true);
    expect(packet).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(info).not.toContain('GTS_PDFX');
    const [intent = ''] = objectsMatching(bytes, /\/GTS_PDFX /);
    expect(intent).toContain('/OutputConditionIdentifier (FOGRA39)');
    expect(intent).toContain('/RegistryName (http://www.color.org) /Info (Coated FOGRA39 \\(ISO 12647-2:2004\\))');
    const profile = Number(/\/DestOutputProfile (\d+) 0 R/.exec(intent)?.[1]);
    const stored = streamOf(objectsOf(bytes).get(profile) ?? '');
    expect(stored.text.length).toBe(FOGRA39.bytes.length);
  });

  test('PDF/X-1a: version 1.4, Info key, and a registered condition may stand without its profile', () => {
    const { text, packet, info } = facts('pdfx1a');
    expect(text.startsWith('%PDF-1.4\n')).toBe(true);
    expect(info).toContain('/GTS_PDFXVersion (PDF/X-1a:2003)');
    expect(packet).not.toContain('pdfxid');
    const { profile: _profile, ...without } = PRESS;
    const { bytes } = renderPdf(banner(), { ...without, standard: 'pdfx1a' });
    if (!bytes) throw new Error('refused');
    expect(bytes.length).toBeLessThan(60_000);
    if (hasJudge('pdfx4check')) expect(judgeFile(bytes, 'pdfx4check', true).said).toContain('conforms');
  });

  test('Info and XMP agree: title with the scale, dates, Trapped False', () => {
    const { packet, info } = facts('pdfx4');
    expect(packet).toContain('>Băng rôn 2/9 (TỈ LỆ 1:10 – IN PHÓNG 1000% – KT thật 6000×1000 mm)<');
    expect(packet).toContain('<xmp:CreateDate>2025-09-02T00:00:00Z</xmp:CreateDate>');
    expect(packet).toContain('<pdf:Trapped>False</pdf:Trapped>');
    expect(info).toContain('/CreationDate (D:20250902000000Z) /ModDate (D:20250902000000Z) /Trapped /False');
    expect(facts('pdfx4', { title: '  ' }).packet).toContain('>Khẩu hiệu (');
    expect(facts('pdfx4', { title: 'A & B <c>' }).packet).toContain('A &amp; B &lt;c&gt;');
  });

  test('the XMP packet stands uncompressed in the file', () => {
    expect(facts('pdfx4').text).toContain('<?xpacket end="r"?>');
  });

  test('the file is named after the job', () => {
    expect(render(banner(6000, 1000)).fileName).toBe('bang-ron_6000x1000mm_TL1-10_chao-mung_ubnd_v2.pdf');
    const { job: _job, ...rest } = { ...PRESS, job: JOB };
    expect(renderPdf(banner(), rest).fileName).toBeUndefined();
  });

  test('a preview is small, in screen colours, readable, and no PDF/X', () => {
    const { bytes, text } = facts('preview');
    expect(text.startsWith('%PDF-1.7\n')).toBe(true);
    expect(bytes.length).toBeLessThan(30_000);
    expect(text).not.toContain('GTS_PDFX');
    expect(mupdfText(bytes)).toHaveLength(2);
  });
});

test('a preview says which text is a paragraph and that the rest is ornament, page by page', async () => {
  const unit = { sizeMm: 40, from: 'unit' };
  const scene = banner(2000, 800, 10, [
    lineItem('Ủy ban', 100, 700, unit),
    lineItem('nhân dân', 100, 760, unit),
    faint,
  ]);
  const { bytes } = render([scene, banner()], { standard: 'preview', marks: ALL });
  expect(await pdfjsParagraphs(bytes)).toEqual([SLOGAN.join(' '), 'Ủy ban nhân dân']);
  expect(await pdfjsParagraphs(bytes, 2)).toEqual([SLOGAN.join(' ')]);
  expect(asText(bytes)).toContain('/MarkInfo << /Marked true >>');
  if (hasJudge('qpdf')) expect(judgeFile(bytes, 'qpdf').status).toBe(0);
  expect(asText(render(banner()).bytes)).not.toContain('StructTreeRoot');
});

const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = FOGRA39.bytes.slice();
  change(bytes);
  return bytes;
};

const putTag = (bytes: Uint8Array, at: number, tag: string): void =>
  [...tag].forEach((c, i) => (bytes[at + i] = c.charCodeAt(0)));

describe('the output profile', () => {
  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(0), 'print/profile-not-icc'],
    ['a picture', new TextEncoder().encode('GIF89a'.repeat(50)), 'print/profile-not-icc'],
    ['a profile cut short', FOGRA39.bytes.slice(0, 5000), 'print/profile-truncated'],
    ['an RGB profile', changed((b) => putTag(b, 16, 'RGB ')), 'print/profile-not-cmyk'],
    ['a device link', changed((b) => putTag(b, 12, 'link')), 'print/profile-not-printer'],
    ['ICC version 5', changed((b) => (b[8] = 5)), 'print/profile-version'],
  ])('%s is refused', (_, bytes, code) => {
    expect(parseOutputProfile(bytes).diagnostics).toMatchObject([{ code, severity: 'error' }]);
    const result = renderPdf(banner(), { ...PRESS, profile: { ...FOGRA39, bytes } });
    expect(result.bytes).toBeUndefined();
    expect(result.findings.map((f) => f.code)).toContain(code);
  });

  test('PDF/X-4 without one is refused; a sound one is taken', () => {
    const { profile: _profile, ...without } = PRESS;
    expect(renderPdf(banner(), without).findings).toMatchObject([
      { code: 'print/no-output-profile', severity: 'error' },
    ]);
    expect(parseOutputProfile(FOGRA39.bytes)).toMatchObject({ ok: true, diagnostics: [] });
  });
});

const places = (words: string | undefined): string[] =>
  [...(words ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '').toSorted();

test('every print finding has words in both languages, with its parameters filled', () => {
  const codes = Object.keys(DIAGNOSTIC_MESSAGES).filter((code) => code.startsWith('print/'));
  expect(codes.length).toBeGreaterThan(15);
  for (const code of codes) {
    const message = DIAGNOSTIC_MESSAGES[code];
    expect([...new Set(places(message?.vi))]).toEqual([...new Set(places(message?.en))]);
  }
});
