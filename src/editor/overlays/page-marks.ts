import type { FinishingPlan } from '../../finishing/plan-finishing.ts';
import type { PanelPlan } from '../../finishing/plan-panels.ts';
import type { Point, Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { TextReach } from '../../preflight/legibility.ts';
import type { Camera } from '../../renderers/konva/camera.ts';
import { toPath2D } from '../../renderers/konva/glyph-paths.ts';
import { drawLabel, strokeLine } from '../canvas/overlay-marks.ts';
import { rulerTicks } from '../canvas/ruler-ticks.ts';
import { rectToScreen, toScreen } from '../canvas/viewport.ts';
import type { Overlays } from './overlay-kinds.ts';

/** What is shown of a page beside its ink. */
export interface PageMarks {
  readonly width: Mm;
  readonly height: Mm;
  readonly bleed: Mm;
  readonly safe: Mm;
  readonly shown: Overlays;
  /** What is done to the piece after printing. */
  readonly finishing: FinishingPlan | undefined;
  readonly seams: PanelPlan | undefined;
  readonly reading: ReadingMarks | undefined;
}

interface ReadingMarks {
  /** Least height of letters for a distance in metres; shown as a rod beside the page. */
  readonly rod: { readonly heightMm: Mm; readonly distanceM: number } | undefined;
  readonly reaches: readonly TextReach[];
}

type Context = CanvasRenderingContext2D;

/** Chosen to be told apart on red, yellow, white and dark grounds, each on a white line of its own. */
const COLOURS = {
  trim: '#0f172a',
  bleed: '#c2410c',
  safe: '#047857',
  eyelets: '#1d4ed8',
  hems: '#0e7490',
  seams: '#9d174d',
  reading: '#6d28d9',
} as const;

/** Everything that is shown over the ink of a page; grid first, labels last. */
export function drawPageMarks(context: Context, camera: Camera, marks: PageMarks): void {
  const { bleed, safe, shown, finishing, seams, reading } = marks;
  if (shown.grid) drawGrid(context, camera, marks);
  if (shown.hems && finishing) drawHems(context, camera, finishing);
  if (shown.bleed && bleed > 0) drawFrame(context, camera, marks, bleed, COLOURS.bleed, [8, 4]);
  if (shown.trim) drawFrame(context, camera, marks, 0, COLOURS.trim, []);
  if (shown.safe && safe > 0) drawFrame(context, camera, marks, -safe, COLOURS.safe, [4, 4]);
  if (shown.eyelets && finishing) drawEyelets(context, camera, finishing);
  if (shown.seams && seams) drawSeams(context, camera, marks, seams);
  if (shown.reading && reading) drawReading(context, camera, marks, reading);
}

function drawFrame(
  context: Context,
  camera: Camera,
  { width, height }: PageMarks,
  out: Mm,
  colour: string,
  dash: readonly number[],
): void {
  const frame = rectToScreen(camera, { x: -out, y: -out, width: width + 2 * out, height: height + 2 * out });
  const box = new Path2D();
  box.rect(frame.x, frame.y, frame.width, frame.height);
  strokeTwice(context, box, colour, 1.25, dash);
}

/** A coloured line with a white one under it, to be seen on any ground. */
function strokeTwice(context: Context, path: Path2D, colour: string, width: number, dash: readonly number[]): void {
  context.setLineDash([]);
  context.lineWidth = width + 1.75;
  context.strokeStyle = 'rgba(255, 255, 255, 0.7)';
  context.stroke(path);
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke(path);
  context.setLineDash([]);
}

/** Lines at the marks of the rulers that have a label. */
function drawGrid(context: Context, camera: Camera, { width, height }: PageMarks): void {
  const lines = new Path2D();
  const { x, y, width: w, height: h } = rectToScreen(camera, { x: 0, y: 0, width, height });
  for (const { at, labelled } of rulerTicks(0, width, camera.scale)) {
    const place = Math.round(x + at * camera.scale) + 0.5;
    if (labelled) lines.moveTo(place, y);
    if (labelled) lines.lineTo(place, y + h);
  }
  for (const { at, labelled } of rulerTicks(0, height, camera.scale)) {
    const place = Math.round(y + at * camera.scale) + 0.5;
    if (labelled) lines.moveTo(x, place);
    if (labelled) lines.lineTo(x + w, place);
  }
  context.setLineDash([]);
  context.lineWidth = 1;
  context.strokeStyle = 'rgba(255, 255, 255, 0.35)';
  context.stroke(lines);
  context.strokeStyle = 'rgba(15, 23, 42, 0.28)';
  context.stroke(lines);
}

function drawEyelets(context: Context, camera: Camera, { eyelets, finishing }: FinishingPlan): void {
  const hole = ((finishing.eyelets?.holeMm ?? 0) / 2) * camera.scale;
  const rings = new Path2D();
  for (const eyelet of eyelets) {
    const { x, y } = toScreen(camera, eyelet);
    // Seen from afar the hole is smaller than a pixel; its mark isn't.
    const radius = Math.max(4, hole);
    rings.moveTo(x + radius, y);
    rings.arc(x, y, radius, 0, 2 * Math.PI);
    rings.moveTo(x + 1.5, y);
    rings.arc(x, y, 1.5, 0, 2 * Math.PI);
  }
  strokeTwice(context, rings, COLOURS.eyelets, 1.5, []);
}

/** What is folded back: a tinted strip along the edge, hatched where a pole goes through; cords and wind slits. */
function drawHems(context: Context, camera: Camera, { welds, ropes, slits, size }: FinishingPlan): void {
  for (const { edge, from, pocket } of welds) {
    const depth = edge === 'left' ? from.x : edge === 'top' ? from.y : undefined;
    const across = edge === 'right' ? size.widthMm - from.x : size.heightMm - from.y;
    const strip = stripAlong(edge, depth ?? across, size.widthMm, size.heightMm);
    const box = rectToScreen(camera, strip);
    context.fillStyle = pocket ? 'rgba(14, 116, 144, 0.28)' : 'rgba(14, 116, 144, 0.16)';
    context.fillRect(box.x, box.y, box.width, box.height);
    if (pocket) hatch(context, box);
  }
  const lines = new Path2D();
  for (const { from, to } of [...welds, ...ropes]) {
    const [a, b] = [toScreen(camera, from), toScreen(camera, to)];
    lines.moveTo(a.x, a.y);
    lines.lineTo(b.x, b.y);
  }
  const placed = new DOMMatrix([camera.scale, 0, 0, camera.scale, camera.x, camera.y]);
  for (const slit of slits) lines.addPath(toPath2D(slit), placed);
  strokeTwice(context, lines, COLOURS.hems, 1.25, [6, 3]);
}

function stripAlong(edge: 'top' | 'right' | 'bottom' | 'left', depth: Mm, width: Mm, height: Mm): Rect {
  const level = edge === 'top' || edge === 'bottom';
  return {
    x: edge === 'right' ? width - depth : 0,
    y: edge === 'bottom' ? height - depth : 0,
    width: level ? width : depth,
    height: level ? depth : height,
  };
}

function hatch(context: Context, { x, y, width, height }: Rect): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  for (let at = -height; at < width; at += 9) {
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
  }
  context.setLineDash([]);
  context.lineWidth = 1;
  context.strokeStyle = 'rgba(255, 255, 255, 0.55)';
  context.stroke();
  context.restore();
}

/** Panels with their numbers; a seam that goes through letters is drawn full and says so by its sign. */
function drawSeams(context: Context, camera: Camera, { width, height }: PageMarks, plan: PanelPlan): void {
  const upright = plan.cuts === 'vertical';
  for (const { at, hit } of plan.seams) {
    const [from, to] = upright
      ? [toScreen(camera, { x: at, y: 0 }), toScreen(camera, { x: at, y: height })]
      : [toScreen(camera, { x: 0, y: at }), toScreen(camera, { x: width, y: at })];
    const line = new Path2D();
    line.moveTo(from.x, from.y);
    line.lineTo(to.x, to.y);
    strokeTwice(context, line, COLOURS.seams, 2, hit === 'letter' ? [] : [10, 5]);
    if (hit === 'letter') drawLabel(context, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, '!', '#b42318');
  }
  plan.panels.forEach(({ trim }, index) => {
    const box = rectToScreen(camera, trim);
    const middle: Point = upright
      ? { x: box.x + box.width / 2, y: Math.max(14, box.y - 16) }
      : { x: Math.max(14, box.x - 16), y: box.y + box.height / 2 };
    drawLabel(context, middle, String(index + 1), COLOURS.seams);
  });
}

/** A measuring rod beside the page, and beside every text from how far it can be read. */
function drawReading(context: Context, camera: Camera, { height }: PageMarks, { rod, reaches }: ReadingMarks): void {
  if (rod) {
    const foot = toScreen(camera, { x: 0, y: height });
    const x = Math.max(40, foot.x - 22);
    const top = foot.y - rod.heightMm * camera.scale;
    strokeLine(context, { x, y: foot.y }, { x, y: top }, 'rgba(255, 255, 255, 0.8)', 5);
    strokeLine(context, { x, y: foot.y }, { x, y: top }, COLOURS.reading, 3);
    for (const y of [foot.y, top]) strokeLine(context, { x: x - 6, y }, { x: x + 6, y }, COLOURS.reading, 2);
    drawLabel(context, { x: Math.max(48, x), y: top - 14 }, `${rod.distanceM} m`, COLOURS.reading);
  }
  for (const { text, mostM } of reaches) {
    if (!text.inkBox) continue;
    const box = rectToScreen(camera, text.inkBox);
    if (box.width < 24) continue;
    drawLabel(context, { x: box.x + box.width / 2, y: box.y - 12 }, `≤ ${showMetres(mostM)} m`, COLOURS.reading);
  }
}

/** Distances as people say them: by tenths below 10 m, else whole. */
export function showMetres(metres: number): string {
  return String(metres < 9.95 ? Math.round(metres * 10) / 10 : Math.round(metres)).replace('.', ',');
}
