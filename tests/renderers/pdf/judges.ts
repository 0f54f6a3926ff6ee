import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Programs that judge the files and may be missing on a user's machine; a missing one is said aloud, once. */
const CHECKER = fileURLToPath(new URL('../../judges/pdfx4check', import.meta.url));

const PROBES = {
  pdfx4check: ['/usr/bin/python3', ['-c', 'import pikepdf']],
  qpdf: ['qpdf', ['--version']],
  ghostscript: ['gs', ['--version']],
  poppler: ['pdftotext', ['-v']],
  popplerFlow: ['pdftotext', ['-v']],
} as const;

export type Judge = keyof typeof PROBES;

const present = new Map<Judge, boolean>();

export function hasJudge(judge: Judge): boolean {
  let found = present.get(judge);
  if (found === undefined) {
    const [program, args] = PROBES[judge];
    found = spawnSync(program, [...args]).status === 0;
    if (!found) console.warn(`SKIPPED: ${judge} is not installed; what it judges was not judged in this run`);
    present.set(judge, found);
  }
  return found;
}

/** Runs a judge on a file; the words it says and its exit code. */
export function judgeFile(
  bytes: Uint8Array,
  judge: Judge,
  x1a = false,
): { readonly status: number; readonly said: string } {
  return inFolder((folder) => {
    const path = join(folder, 'case.pdf');
    writeFileSync(path, bytes);
    const commands = {
      pdfx4check: ['/usr/bin/python3', [CHECKER, ...(x1a ? ['--x1a'] : []), '--notes', path]],
      qpdf: ['qpdf', ['--check', path]],
      poppler: ['pdftotext', ['-layout', path, '-']],
      popplerFlow: ['pdftotext', [path, '-']],
      ghostscript: [PROBES.ghostscript[0], ['-dNOPAUSE', '-dBATCH', '-dQUIET', '-sDEVICE=nullpage', path]],
    } as const;
    const [program, args] = commands[judge];
    const run = spawnSync(program, [...args], { encoding: 'utf8' });
    return { status: run.status ?? -1, said: `${run.stdout}${run.stderr}` };
  });
}

/** One plate of a page, 0 (paper) to 255 (full ink) a pixel, row by row from the top. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** What Ghostscript puts on each plate. */
export function readPlates(bytes: Uint8Array, dpi: number): ReadonlyMap<string, Plate> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'case.pdf'), bytes);
    const args = ['-dNOPAUSE', '-dBATCH', '-dQUIET', '-dSAFER', '-sDEVICE=tiffsep', `-r${dpi}`, '-sCompression=none'];
    const run = spawnSync(PROBES.ghostscript[0], [...args, '-sOutputFile=p.tif', 'case.pdf'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
    const plates = new Map<string, Plate>();
    for (const name of readdirSync(folder)) {
      const plate = /^p\((.*)\)\.tif$/.exec(name)?.[1];
      if (plate) plates.set(plate, readPlate(new Uint8Array(readFileSync(join(folder, name)))));
    }
    return plates;
  });
}

/** The plates at places of the page (points from the top left), 0 to 100 percent. */
export function platesAt(
  bytes: Uint8Array,
  places: readonly (readonly [number, number])[],
  dpi: number,
): ReadonlyMap<string, readonly number[]> {
  const zoom = dpi / 72;
  return new Map(
    [...readPlates(bytes, dpi)].map(([name, { width, ink }]) => [
      name,
      places.map(([x, y]) => {
        const at = Math.floor(y * zoom) * width + Math.floor(x * zoom);
        return Math.round(((ink[at] ?? 0) / 255) * 100);
      }),
    ]),
  );
}

/** An uncompressed 8-bit gray TIFF; black is full ink. */
function readPlate(bytes: Uint8Array): Plate {
  const view = new DataView(bytes.buffer);
  const little = bytes[0] === 0x49;
  const ifd = view.getUint32(4, little);
  const tags = new Map<number, { readonly at: number; readonly type: number; readonly count: number }>();
  for (let i = 0; i < view.getUint16(ifd, little); i++) {
    const at = ifd + 2 + i * 12;
    tags.set(view.getUint16(at, little), {
      at: at + 8,
      type: view.getUint16(at + 2, little),
      count: view.getUint32(at + 4, little),
    });
  }
  const value = (tag: number, index = 0): number => {
    const entry = tags.get(tag);
    if (!entry) throw new Error(`no TIFF tag ${tag}`);
    const size = entry.type === 3 ? 2 : 4;
    const at = entry.count * size > 4 ? view.getUint32(entry.at, little) : entry.at;
    return size === 2 ? view.getUint16(at + index * 2, little) : view.getUint32(at + index * 4, little);
  };
  const [width, height, rows] = [value(256), value(257), value(278)];
  const white = value(262) === 0 ? 0 : 255;
  const ink = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = value(273, Math.floor(row / rows)) + (row % rows) * width;
    for (let x = 0; x < width; x++) ink[row * width + x] = Math.abs(white - (bytes[start + x] ?? 0));
  }
  return { width, height, ink };
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'khauhieu-print-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
