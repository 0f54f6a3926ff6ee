import type { Paint } from '../colour/ink.ts';
import type { Matrix } from '../geometry/matrix.ts';
import { transformPath } from '../geometry/path.ts';
import { roundTo, type Mm } from '../geometry/units.ts';
import type { PathNode, PathPart } from '../model/design.ts';
import { paintsOf } from '../model/look-commands.ts';
import { findOrnament } from '../ornaments/ornaments.ts';
import type { OrnamentPart, OrnamentTone } from '../ornaments/ornament.ts';

type NodeBase = Omit<PathNode, 'kind' | 'viewBox' | 'parts' | 'ornament'>;

/** Finer lines break up on a large-format press, so small pieces get lines of this width. */
const LEAST_STROKE_MM: Mm = 0.35;

interface OrnamentDrawing {
  readonly seed: number;
  readonly settings: Readonly<Record<string, number>>;
  readonly turn: number;
  readonly mirror: boolean;
}

/**
 * An ornament as an object of the design. One of a fixed shape is set as large as the box takes it, in the
 * middle; the others fill the box. Throws `RangeError` for an unknown id.
 */
export function ornamentNode(
  base: NodeBase,
  drawing: OrnamentDrawing,
  id: string,
  tone: (tone: OrnamentTone) => Paint,
): PathNode {
  const ornament = findOrnament(id);
  if (!ornament) throw new RangeError(`ornament: there is no ${id}`);
  const sideways = Math.abs(drawing.turn % 180) === 90;
  const across = sideways ? base.height : base.width;
  const along = sideways ? base.width : base.height;
  const aspect = ornament.aspect ?? across / along;
  const width = Math.min(across, along * aspect);
  const height = width / aspect;
  const art = ornament.draw({ aspect, seed: drawing.seed, settings: drawing.settings });
  const { viewBox } = art;
  const pen = { tone, leastStroke: (LEAST_STROKE_MM * viewBox.width) / width };
  return {
    ...base,
    kind: 'path',
    x: roundTo(base.x + (base.width - width) / 2, 2),
    y: roundTo(base.y + (base.height - height) / 2, 2),
    width: roundTo(width, 2),
    height: roundTo(height, 2),
    angleDeg: drawing.turn,
    viewBox: { width: roundTo(viewBox.width, 3), height: roundTo(viewBox.height, 3) },
    parts: art.parts.map((part) => placedPart(part, drawing.mirror ? viewBox.width : undefined, pen)),
    ornament: id,
  };
}

/**
 * A drawing from an ornament anew for the box it has now, with the paints it has; undefined when it isn't one, or one
 * whose paints don't tell the tones apart any more. Settings that a template gave go back to the ornament's own.
 */
export function redrawOrnament(node: PathNode, seed: number): PathNode | undefined {
  const ornament = findOrnament(node.ornament ?? '');
  if (!ornament) return undefined;
  const aspect = ornament.aspect ?? node.width / node.height;
  const art = ornament.draw({ aspect, seed, settings: {} });
  const tones = [...new Set(art.parts.map((part) => part.tone))];
  const paints = paintsOf(node);
  if (paints.length !== tones.length) return undefined;
  const paintOf = new Map(tones.map((tone, index) => [tone, paints[index]]));
  const { width, height } = art.viewBox;
  const leastStroke = (LEAST_STROKE_MM * width) / node.width;
  const parts = art.parts.flatMap((part) => {
    const paint = paintOf.get(part.tone);
    return paint ? [placedPart(part, undefined, { tone: () => paint, leastStroke })] : [];
  });
  return { ...node, viewBox: { width: roundTo(width, 3), height: roundTo(height, 3) }, parts };
}

interface OrnamentPen {
  readonly tone: (tone: OrnamentTone) => Paint;
  /** In units of the drawing. */
  readonly leastStroke: number;
}

function placedPart(part: OrnamentPart, mirrorAt: number | undefined, { tone, leastStroke }: OrnamentPen): PathPart {
  const flip: Matrix = mirrorAt === undefined ? [1, 0, 0, 1, 0, 0] : [-1, 0, 0, 1, mirrorAt, 0];
  const path = transformPath(flip, part.path).map((step) =>
    step.op === 'Z'
      ? step
      : (Object.fromEntries(
          Object.entries(step).map(([key, value]) => [key, typeof value === 'number' ? roundTo(value, 3) : value]),
        ) as unknown as typeof step),
  );
  const paint = tone(part.tone);
  return {
    path,
    ...(part.strokeWidth === undefined
      ? { fill: paint }
      : { stroke: { paint, width: Math.max(part.strokeWidth, roundUp(leastStroke)) } }),
    ...(part.fillRule ? { fillRule: part.fillRule } : {}),
  };
}

/** Three decimals, never finer. */
function roundUp(value: number): number {
  return Math.ceil(value * 1000) / 1000;
}
