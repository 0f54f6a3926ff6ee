import { readFileSync, writeFileSync } from 'node:fs';
import { encode } from 'fast-png';
import { parseFontFace } from '../../src/typesetting/fonts/parse-font-face.ts';
import { buildOutlineFont } from '../../src/led/fonts/outline-font.ts';
import { buildRecomposedFont } from '../../src/led/fonts/recomposed-font.ts';
import { measureFontGate } from '../../src/led/fonts/font-gate.ts';
import { SLOGAN_SIGNS } from '../../src/led/fonts/dot-font.ts';
import { blankDots, stampDots } from '../../src/led/dot-image.ts';
const cat = JSON.parse(readFileSync('fonts/fonts.json', 'utf8'));
const rows = Number(process.argv[2]);
const W = Number(process.argv[3]);
const lines = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ẤẨẪẬẰẲẴẶẾỀỂỄỆỐỔỖỘỚỞỠ',
  'ỨỪỬỮỰ ÝỲỶỸ ÍÌỈĨỊ 2025–2030',
  'ạằẵếểỗợữỳỵ nghĩa giữ gìn, (g)',
];
const ids = process.argv.slice(4);
const img = blankDots(W, ids.length * lines.length * (rows + 2));
let y = 0;
for (const id of ids) {
  const f = cat.find((c: any) => c.id === id);
  const r = parseFontFace(new Uint8Array(readFileSync('fonts/' + f.file)), f);
  if (!r.ok) continue;
  const font = rows < 48 ? buildRecomposedFont(r.value, rows as 32) : buildOutlineFont(r.value, rows);
  const g = measureFontGate(font);
  console.log(
    font.id,
    font.capRows,
    font.strokeDots,
    g.passes,
    JSON.stringify(g.closest),
    g.missing.join(''),
    g.tooClose.length,
    SLOGAN_SIGNS.filter((s) => !font.glyph(s)).join(''),
  );
  for (const l of lines) {
    let x = 1;
    for (const c of l) {
      const g = font.glyph(c);
      if (!g) continue;
      stampDots(img, g, x, y);
      x += g.width + 1;
    }
    y += rows + 2;
  }
}
const s = 3;
const data = new Uint8Array(W * s * img.height * s * 3);
for (let yy = 0; yy < img.height * s; yy++)
  for (let xx = 0; xx < W * s; xx++) {
    const v = img.dots[Math.floor(yy / s) * W + Math.floor(xx / s)];
    const e = xx % s === s - 1 || yy % s === s - 1;
    const o = (yy * W * s + xx) * 3;
    data[o] = v ? (e ? 150 : 255) : 20;
    data[o + 1] = v ? (e ? 60 : 90) : 20;
    data[o + 2] = 20;
  }
writeFileSync('/tmp/o.png', encode({ width: W * s, height: img.height * s, data, channels: 3 }));
