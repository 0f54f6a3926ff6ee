import { decode, encode } from 'fast-png';
import { readFileSync, writeFileSync } from 'node:fs';
const [, , out, ...ins] = process.argv;
const ims = ins.map((f) => decode(readFileSync(f)));
const W = Math.max(...ims.map((i) => i.width));
const H = ims.reduce((s, i) => s + i.height + 4, 0);
const s = W > 1200 ? 1 : 2;
const data = new Uint8Array(W * s * H * s * 3).fill(40);
let y0 = 0;
for (const i of ims) {
  for (let y = 0; y < i.height * s; y++)
    for (let x = 0; x < i.width * s; x++)
      for (let c = 0; c < 3; c++)
        data[((y0 * s + y) * W * s + x) * 3 + c] = i.data[
          (Math.floor(y / s) * i.width + Math.floor(x / s)) * 3 + c
        ] as number;
  y0 += i.height + 4;
}
writeFileSync(out, encode({ width: W * s, height: H * s, data, channels: 3 }));
