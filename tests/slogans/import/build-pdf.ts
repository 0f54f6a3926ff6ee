/** One page of a made-up PDF: lines of text from the top, or a picture of nothing at all. */
export type PdfPage = { readonly lines: readonly PdfLine[] } | { readonly picture: true };

/** Words with their place in points from the left; several pieces share a line. An empty line is a gap. */
export type PdfLine = string | readonly { readonly x: number; readonly text: string }[];

/** A small PDF whose font names every letter by its UTF-16 code and is not embedded. `lock` adds a password. */
export function buildPdf(pages: readonly PdfPage[], lock = false): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plan /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plan /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Plan /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
  );
  add(stream(TO_UNICODE));
  for (const [i, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
    );
    add(stream('picture' in page ? PICTURE : textOperators(page.lines)));
  }
  return assemble(objects, lock);
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plan def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 0x20 }, (_, i) => i)
  .map((high) => `1 beginbfrange <${hex2(high)}00> <${hex2(high)}ff> <${hex2(high)}00> endbfrange`)
  .join('\n')}
endcmap end end`;

const PICTURE = 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q';

function textOperators(lines: readonly PdfLine[]): string {
  return lines
    .flatMap((line, i) => {
      const pieces = typeof line === 'string' ? [{ x: 60, text: line }] : line;
      return pieces
        .filter(({ text }) => text !== '')
        .map(({ x, text }) => `BT /F 12 Tf 1 0 0 1 ${x} ${790 - i * 16} Tm <${hexText(text)}> Tj ET`);
    })
    .join('\n');
}

function hexText(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}

function hex2(value: number): string {
  return value.toString(16).padStart(2, '0');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], lock: boolean): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const key = `<${'5a'.repeat(32)}>`;
  const encrypt = lock ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0) & 0xff);
}
