import type { Ink, Paint } from '../../colour/ink.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Matrix } from '../../geometry/matrix.ts';
import type { Rect } from '../../geometry/rect.ts';
import { exponential, gradientShading, type Gradient } from './gradient-shading.ts';
import type { PdfFile, PdfRef } from './pdf-file.ts';
import { pdfNumber, pdfNumbers } from './pdf-number.ts';
import { pdfName } from './pdf-syntax.ts';

export type ColourMode = 'cmyk' | 'rgb';
export type PaintTarget = 'fill' | 'stroke';

type Category = 'ColorSpace' | 'ExtGState' | 'Font' | 'Pattern' | 'Properties' | 'XObject';

/** The spot that prints on every plate; for marks only. */
const ALL_PLATES = 'All';

/**
 * The named resources of a file, shared by all its pages and forms, and the operators that set colours:
 * inks go out as their own builds, spots on plates of their own.
 */
export class PageResources {
  readonly ref: PdfRef;
  readonly findings: Diagnostic[] = [];
  readonly #file: PdfFile;
  readonly #mode: ColourMode;
  readonly #names = new Map<Category, Map<string, { readonly name: string; readonly value: string }>>();
  readonly #spotBuilds = new Map<string, string>();

  constructor(file: PdfFile, mode: ColourMode) {
    this.#file = file;
    this.#mode = mode;
    this.ref = file.reserve();
  }

  /** The resource's name; `make` is asked for its value the first time a key is seen. */
  name(category: Category, prefix: string, key: string, make: () => string): string {
    let entries = this.#names.get(category);
    if (!entries) this.#names.set(category, (entries = new Map()));
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { name: `/${prefix}${entries.size}`, value: make() }));
    return entry.name;
  }

  /** Operators that set a paint. `toStream` maps the painted object's space to that of its content stream. */
  paint(paint: Paint, target: PaintTarget, box: Rect | undefined, toStream: Matrix, from: string): string {
    if (paint.kind === 'solid') return this.ink(paint.ink, target);
    const [only] = paint.stops;
    if (!box || (only && paint.stops.length === 1)) return only ? this.ink(only.ink, target) : '';
    const pattern = this.#pattern(paint, box, toStream, from);
    return target === 'fill' ? `/Pattern cs ${pattern} scn\n` : `/Pattern CS ${pattern} SCN\n`;
  }

  ink(ink: Ink, target: PaintTarget): string {
    if (this.#mode === 'rgb') return `${pdfNumbers(rgbComponents(ink))} ${target === 'fill' ? 'rg' : 'RG'}\n`;
    if (!ink.spot) return `${pdfNumbers(cmykComponents(ink))} ${target === 'fill' ? 'k' : 'K'}\n`;
    const space = this.#separation(plateName(ink), cmykComponents(ink));
    return target === 'fill' ? `${space} cs 1 scn\n` : `${space} CS 1 SCN\n`;
  }

  /** Ink on every plate, for crop marks and registration targets. */
  allPlates(target: PaintTarget): string {
    if (this.#mode === 'rgb') return target === 'fill' ? '0 g\n' : '0 G\n';
    const space = this.#separation(ALL_PLATES, [1, 1, 1, 1]);
    return target === 'fill' ? `${space} cs 1 scn\n` : `${space} CS 1 SCN\n`;
  }

  opacity(value: number): string {
    const alpha = pdfNumber(value);
    return this.name('ExtGState', 'G', alpha, () => `<< /Type /ExtGState /ca ${alpha} /CA ${alpha} >>`);
  }

  /** Writes the dictionary; nothing can be named afterwards. */
  finish(): void {
    let body = '<<';
    for (const [category, entries] of this.#names) {
      const list = [...entries.values()].map(({ name, value }) => `${name} ${value}`);
      body += ` /${category} << ${list.join(' ')} >>`;
    }
    this.#file.set(this.ref, `${body} >>`);
  }

  #separation(name: string, build: readonly number[]): string {
    const known = this.#spotBuilds.get(name);
    const text = pdfNumbers(build);
    if (known === undefined) this.#spotBuilds.set(name, text);
    else if (known !== text && !this.findings.some((f) => f.params['ink'] === name))
      this.findings.push(diagnostic('print/spot-defined-twice', 'warning', undefined, { ink: name }));
    return this.name('ColorSpace', 'S', name, () =>
      this.#file.add(`[/Separation ${pdfName(name)} /DeviceCMYK ${exponential([0, 0, 0, 0], build)}]`),
    );
  }

  #pattern(paint: Gradient, box: Rect, toStream: Matrix, from: string): string {
    if (this.#mode === 'cmyk') this.#warnSpotGradient(paint, from);
    const space = this.#mode === 'cmyk' ? '/DeviceCMYK' : '/DeviceRGB';
    const shading = gradientShading(paint, box, space, this.#mode === 'cmyk' ? cmykComponents : rgbComponents);
    const matrix = pdfNumbers(toStream, 9);
    return this.name('Pattern', 'P', `${matrix} ${shading}`, () =>
      this.#file.add(`<< /Type /Pattern /PatternType 2 /Matrix [${matrix}] /Shading ${shading} >>`),
    );
  }

  #warnSpotGradient(paint: Gradient, from: string): void {
    const spot = paint.stops.find((s) => s.ink.spot);
    if (!spot) return;
    const at = { kind: 'node', nodeId: from } as const;
    this.findings.push(diagnostic('print/spot-in-gradient', 'warning', at, { ink: spot.ink.name }));
  }
}

/** Names that PDF gives a meaning of its own. */
const RESERVED_PLATES = new Set(['', 'All', 'None', 'Cyan', 'Magenta', 'Yellow', 'Black']);
/** A name holds 127 bytes; a Vietnamese letter takes up to three. */
const PLATE_LETTERS = 40;

function plateName({ id, name }: Ink): string {
  const plain = name.normalize('NFC').trim();
  return [...(RESERVED_PLATES.has(plain) ? `${plain} ${id}`.trim() : plain)].slice(0, PLATE_LETTERS).join('');
}

function cmykComponents({ cmyk: { c, m, y, k } }: Ink): readonly number[] {
  return [c, m, y, k].map((part) => Math.min(1, Math.max(0, part)));
}

function rgbComponents(ink: Ink): readonly number[] {
  const value = Number.parseInt(ink.rgb.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((part) => part / 255);
}
