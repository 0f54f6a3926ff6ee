import { IDENTITY, multiplyMatrices, type Matrix } from '../../geometry/matrix.ts';
import type { Drawing, Outline, RunLetter, TextRun } from '../verify/print-reading.ts';

/** pdf.js's numbers for the operators that are followed. */
export type OperatorNumbers = Readonly<Record<string, number>>;

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface DrawnPage {
  readonly drawings: readonly Drawing[];
  readonly runs: readonly TextRun[];
}

/** What pdf.js knows of the fonts it met: by its own names for them. */
export interface FontSource {
  /** How a glyph is drawn, one em as 1, y up: pdf.js's packed path; undefined for fonts without outlines. */
  glyphPath(fontId: string, fontChar: string): ArrayLike<number> | undefined;
}

/** Follows the operators of a page: what is filled, what is written, and in which space. */
export function readOperators(list: OperatorList, ops: OperatorNumbers, fonts: FontSource): DrawnPage {
  const reader = new OperatorReader(ops, fonts);
  list.fnArray.forEach((operator, i) => reader.read(operator, (list.argsArray[i] ?? []) as readonly unknown[]));
  return reader;
}

interface GraphicsState {
  readonly matrix: Matrix;
  readonly fontId: string;
  readonly fontSize: number;
  readonly renderingMode: number;
}

/** Rendering modes that paint nothing: invisible, and as a clip alone. */
const INVISIBLE = [3, 7];
const STEP_LETTERS = ['M', 'L', 'C', 'Q', 'Z'] as const;
const STEP_NUMBERS = [2, 2, 6, 4, 0] as const;

class OperatorReader implements DrawnPage {
  readonly drawings: Drawing[] = [];
  readonly runs: TextRun[] = [];
  readonly #names = new Map<number, string>();
  readonly #fills: ReadonlySet<number | undefined>;
  #state: GraphicsState = { matrix: IDENTITY, fontId: '', fontSize: 1, renderingMode: 0 };
  readonly #stack: GraphicsState[] = [];
  /** How far the sequence save, transform, path has come. */
  #alone: '' | 'saved' | 'moved' = '';
  readonly #fonts: FontSource;
  #run: { letters: RunLetter[]; matrix?: Matrix; visible: boolean } | undefined;
  #textMatrix: Matrix = IDENTITY;
  /** How far the letters have come along their line, in text space. */
  #along = 0;

  constructor(ops: OperatorNumbers, fonts: FontSource) {
    this.#fonts = fonts;
    for (const [name, number] of Object.entries(ops)) this.#names.set(number, name);
    this.#fills = new Set(
      ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map((name) => ops[name]),
    );
  }

  read(operator: number, args: readonly unknown[]): void {
    const name = this.#names.get(operator) ?? '';
    const alone = this.#alone;
    this.#alone = '';
    switch (name) {
      case 'save':
        this.#stack.push(this.#state);
        this.#alone = 'saved';
        return;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#stack.pop() ?? this.#state;
        return;
      case 'transform':
        this.#move(args);
        if (alone === 'saved') this.#alone = 'moved';
        return;
      case 'paintFormXObjectBegin':
        this.#stack.push(this.#state);
        if (args[0]) this.#move(Array.from(args[0] as ArrayLike<number>));
        return;
      case 'constructPath':
        this.#draw(args, alone === 'moved');
        return;
      default:
        this.#write(name, args);
    }
  }

  #move(args: readonly unknown[]): void {
    this.#state = { ...this.#state, matrix: multiplyMatrices(this.#state.matrix, readMatrix(args)) };
  }

  #draw([operator, data]: readonly unknown[], alone: boolean): void {
    const stream = (data as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
    if (!this.#fills.has(operator as number) || !stream || typeof stream.length !== 'number') return;
    const outline = unpackPath(stream);
    if (outline) this.drawings.push({ ...outline, matrix: this.#state.matrix, alone });
  }

  #write(name: string, args: readonly unknown[]): void {
    switch (name) {
      case 'beginText':
        this.#run = { letters: [], visible: false };
        this.#startLine(IDENTITY);
        return;
      case 'endText':
        if (this.#run?.matrix && this.#run.letters.length > 0)
          this.runs.push({ ...this.#run, matrix: this.#run.matrix });
        this.#run = undefined;
        return;
      case 'setFont':
        this.#state = { ...this.#state, fontId: String(args[0]), fontSize: Number(args[1]) };
        return;
      case 'setTextRenderingMode':
        this.#state = { ...this.#state, renderingMode: Number(args[0]) };
        return;
      case 'setTextMatrix':
        this.#startLine(readMatrix(Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? spread(args[0]) : args));
        return;
      case 'moveText':
        this.#startLine(multiplyMatrices(this.#textMatrix, [1, 0, 0, 1, Number(args[0]), Number(args[1])]));
        return;
      case 'showText':
        this.#show(args[0]);
        return;
      default:
    }
  }

  #startLine(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#along = 0;
  }

  #show(glyphs: unknown): void {
    const run = this.#run;
    if (!run || !Array.isArray(glyphs)) return;
    const { matrix, fontId, fontSize, renderingMode } = this.#state;
    const place = (): Matrix =>
      multiplyMatrices(matrix, multiplyMatrices(this.#textMatrix, [fontSize, 0, 0, fontSize, this.#along, 0]));
    run.matrix ??= place();
    const visible = !INVISIBLE.includes(renderingMode);
    if (visible) run.visible = true;
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') this.#along -= (glyph / 1000) * fontSize;
      if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) continue;
      const advance = 'width' in glyph ? Number(glyph.width) / 1000 : 0;
      const path = visible && 'fontChar' in glyph ? this.#fonts.glyphPath(fontId, String(glyph.fontChar)) : undefined;
      const outline = path && unpackPath(path);
      run.letters.push({ text: String(glyph.unicode), ...(outline ? { outline } : {}), matrix: place(), advance });
      this.#along += advance * fontSize;
    }
  }
}

/** pdf.js packs a path as one list: the number of a step and its coordinates. Undefined when it isn't one. */
function unpackPath(stream: ArrayLike<number>): Outline | undefined {
  let steps = '';
  const numbers: number[] = [];
  for (let i = 0; i < stream.length;) {
    const step = stream[i] as 0 | 1 | 2 | 3 | 4;
    const count = STEP_NUMBERS[step];
    if (count === undefined) return undefined;
    steps += STEP_LETTERS[step];
    for (let k = 1; k <= count; k++) numbers.push(stream[i + k] ?? 0);
    i += count + 1;
  }
  return { steps, numbers };
}

function spread(numbers: unknown): readonly number[] {
  return Array.from(numbers as ArrayLike<number>);
}

function readMatrix(args: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = args.map(Number);
  return [a, b, c, d, e, f];
}
