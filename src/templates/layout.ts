import type { Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import { axisOf, lengthInMm, readEdge, readLength, type Axis } from './measure-expression.ts';
import type { EdgeRule, TemplateBox, TemplateItem } from './template.ts';

/** The frames an item may lean on beside other items. */
export const FRAME_NAMES = ['page', 'bleed', 'safe', 'field'] as const;

export type LayoutFrames = Readonly<Record<(typeof FRAME_NAMES)[number], Rect>>;

/** A stretch on one axis; `gone` when its item isn't shown: it has no size, and gaps to it are no gaps. */
interface Span {
  readonly start: Mm;
  readonly end: Mm;
  readonly gone: boolean;
}

interface AxisConstraints {
  readonly start?: EdgeRule | undefined;
  readonly end?: EdgeRule | undefined;
  readonly centre?: EdgeRule | undefined;
  readonly size?: string | number | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
}

function constraintsOn(axis: Axis, box: TemplateBox): AxisConstraints {
  return axis === 'x'
    ? { start: box.left, end: box.right, centre: box.cx, size: box.width, min: box.minWidth, max: box.maxWidth }
    : { start: box.top, end: box.bottom, centre: box.cy, size: box.height, min: box.minHeight, max: box.maxHeight };
}

/**
 * Solves the places of all items of a variant. Items whose id is in `gone` collapse to nothing at the edge
 * they hang on, and what leaned on them with a gap moves up to that edge. Expects a checked template: throws
 * `RangeError` for an unknown frame or a cycle.
 */
export function solveLayout(
  items: readonly TemplateItem[],
  frames: LayoutFrames,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Rect> {
  const solver = new LayoutSolver(items, frames, gone);
  return new Map(items.map((item) => [item.id, solver.box(item.id)]));
}

class LayoutSolver {
  readonly #items: ReadonlyMap<string, TemplateItem>;
  readonly #frames: LayoutFrames;
  readonly #gone: ReadonlySet<string>;
  readonly #solved = new Map<string, Span>();
  readonly #open = new Set<string>();

  constructor(items: readonly TemplateItem[], frames: LayoutFrames, gone: ReadonlySet<string>) {
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#frames = frames;
    this.#gone = gone;
  }

  box(id: string): Rect {
    const x = this.#span(id, 'x');
    const y = this.#span(id, 'y');
    return { x: x.start, y: y.start, width: x.end - x.start, height: y.end - y.start };
  }

  #span(id: string, axis: Axis): Span {
    const key = `${id}.${axis}`;
    const known = this.#solved.get(key);
    if (known) return known;
    if (this.#open.has(key)) throw new RangeError(`template: ${key} depends on itself`);
    this.#open.add(key);
    const span = this.#frameSpan(id, axis) ?? this.#itemSpan(id, axis);
    this.#open.delete(key);
    this.#solved.set(key, span);
    return span;
  }

  #frameSpan(id: string, axis: Axis): Span | undefined {
    const frame = (this.#frames as Readonly<Record<string, Rect>>)[id];
    if (!frame) return undefined;
    return axis === 'x'
      ? { start: frame.x, end: frame.x + frame.width, gone: false }
      : { start: frame.y, end: frame.y + frame.height, gone: false };
  }

  #itemSpan(id: string, axis: Axis): Span {
    const item = this.#items.get(id);
    if (!item) throw new RangeError(`template: no item or frame ${id}`);
    const { start, end, centre, size, min, max } = constraintsOn(axis, item.box);
    const page = axis === 'x' ? this.#frames.page.width : this.#frames.page.height;
    const startAt = start === undefined ? undefined : Math.max(...this.#edges(start));
    const endAt = end === undefined ? undefined : Math.min(...this.#edges(end));
    const centreAt = centre === undefined ? undefined : this.#edges(centre)[0];
    if (this.#gone.has(id)) {
      const at = startAt ?? endAt ?? centreAt ?? page / 2;
      return { start: at, end: at, gone: true };
    }
    const free = startAt !== undefined && endAt !== undefined ? endAt - startAt : undefined;
    let length = size === undefined ? (free ?? this.#sizeFromAspect(item, axis)) : this.#length(size);
    if (min !== undefined) length = Math.max(length, this.#length(min));
    if (max !== undefined) length = Math.min(length, this.#length(max));
    if (free !== undefined) length = Math.min(length, free);
    length = Math.max(0, length);
    if (startAt !== undefined && endAt !== undefined) {
      // A box with limits between two edges sits in their middle.
      const from = startAt + Math.max(0, (endAt - startAt - length) / 2);
      return { start: from, end: from + length, gone: false };
    }
    if (startAt !== undefined) return { start: startAt, end: startAt + length, gone: false };
    if (endAt !== undefined) return { start: endAt - length, end: endAt, gone: false };
    const middle = centreAt ?? page / 2;
    return { start: middle - length / 2, end: middle + length / 2, gone: false };
  }

  #sizeFromAspect(item: TemplateItem, axis: Axis): Mm {
    const { aspect } = item.box;
    if (aspect === undefined) throw new RangeError(`template: ${item.id} has no size on ${axis}`);
    const other = this.#span(item.id, axis === 'x' ? 'y' : 'x');
    const length = other.end - other.start;
    return axis === 'x' ? length * aspect : length / aspect;
  }

  #edges(rule: EdgeRule): Mm[] {
    return [rule].flat().map((text) => this.#edge(text));
  }

  #edge(text: string): Mm {
    const edge = readEdge(text);
    if (!edge) throw new RangeError(`template: ${text} is no edge`);
    const span = this.#span(edge.frame, axisOf(edge.edge));
    if (span.gone) return span.start;
    const offset = lengthInMm(edge.offset, this.#frames.page.width, this.#frames.page.height);
    const at =
      edge.edge === 'left' || edge.edge === 'top'
        ? span.start
        : edge.edge === 'right' || edge.edge === 'bottom'
          ? span.end
          : (span.start + span.end) / 2;
    return at + offset;
  }

  #length(value: string | number): Mm {
    const length = readLength(value);
    if (!length) throw new RangeError(`template: ${value} is no size`);
    return lengthInMm(length, this.#frames.page.width, this.#frames.page.height);
  }
}
