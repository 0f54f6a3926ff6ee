import { describe, expect, test } from 'vitest';
import { PdfFile } from '../../../src/renderers/pdf/pdf-file.ts';
import { documentDate, pdfName, pdfText } from '../../../src/renderers/pdf/pdf-syntax.ts';
import { asText, objectsOf } from './read-pdf.ts';

describe('basic objects', () => {
  test('names keep Vietnamese as UTF-8 and escape delimiters', () => {
    expect(pdfName('All')).toBe('/All');
    expect(pdfName('Đỏ cờ')).toBe('/#C4#90#E1#BB#8F#20c#E1#BB#9D');
    expect(pdfName('a/b(c)#d')).toBe('/a#2Fb#28c#29#23d');
  });

  test('texts are literal in ASCII and UTF-16 with a mark beyond it', () => {
    expect(pdfText('PDF (1) \\')).toBe('(PDF \\(1\\) \\\\)');
    expect(pdfText('Đỏ')).toBe('<FEFF01101ECF>');
    expect(pdfText('★𝐀')).toBe('<FEFF2605D835DC00>');
  });

  test('dates come in both spellings, and only real ones', () => {
    expect(documentDate('2025-09-02')).toEqual({ pdf: 'D:20250902000000Z', xmp: '2025-09-02T00:00:00Z' });
    expect(documentDate('2025-09-02T07:30:05.250Z').pdf).toBe('D:20250902073005Z');
    for (const wrong of [
      '',
      '2/9/2025',
      '2025-13-01',
      '2025-01-32',
      '2025-01-01T24:00:00Z',
      '2025-01-01T00:00:00+07:00',
    ])
      expect(() => documentDate(wrong)).toThrow(RangeError);
  });
});

describe('the file', () => {
  test('offsets in the cross-reference table point at the objects, streams with binary data included', () => {
    const file = new PdfFile();
    const root = file.reserve();
    const noise = Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256);
    file.addStream({ entries: '/Kind /Noise', bytes: noise });
    const info = file.add('<< /Title (t) >>');
    file.set(root, '<< /Type /Catalog >>');
    const bytes = file.write({ version: '1.6', root, info, idHex: '00ff' });
    const objects = objectsOf(bytes);
    expect([...objects.keys()]).toEqual([1, 2, 3]);
    expect(objects.get(1)).toBe('<< /Type /Catalog >>');
    expect(objects.get(2)).toContain('/Kind /Noise /Length 999 >>\nstream\n');
    expect(asText(bytes).startsWith('%PDF-1.6\n%âãÏÓ\n')).toBe(true);
    expect(asText(bytes)).toContain('trailer\n<< /Size 4 /Root 1 0 R /Info 3 0 R /ID [<00ff> <00ff>] >>');
  });

  test('an object that was promised and never written is a mistake', () => {
    const file = new PdfFile();
    const root = file.reserve();
    expect(() => file.write({ version: '1.4', root, info: root, idHex: '00' })).toThrow(RangeError);
  });
});
