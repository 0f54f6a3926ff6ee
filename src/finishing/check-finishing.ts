import { diagnostic, type Diagnostic, type Fix } from '../diagnostics/diagnostic.ts';
import type { Edge, Finishing, Margins } from '../formats/format.ts';
import { shiftInside } from '../geometry/move-inside.ts';
import { rectFromEdges, uniteRects, type Point, type Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import type { DesignNode, Page } from '../model/design.ts';
import { walkNodes } from '../model/node-tree.ts';
import { findOrnament } from '../ornaments/ornaments.ts';
import { inkBoxes, type InkBox } from './ink-boxes.ts';
import type { GlyphSource, Scene } from '../scene/display-list.ts';
import { EDGES, foldDepth, hasPocket, pageFinishing } from './page-finishing.ts';
import { placeEyelets } from './place-eyelets.ts';

/** The ring of an eyelet against its hole; what it covers nobody reads. */
const RING_PART = 2;
const LEAST_INSET: Mm = 15;
const LEAST_HEM: Mm = 15;
const LEAST_POCKET: Mm = 40;

/** What a fold or hole hits: one finding for each node and kind, with the repair where one is known. */
export function checkFinishing(page: Page, scene: Scene, glyphs: GlyphSource): readonly Diagnostic[] {
  const finishing = pageFinishing(page);
  const signs = new Set([...walkNodes(page.nodes)].filter(isSign).map(({ id }) => id));
  const ink = inkBoxes(scene, glyphs).filter(
    ({ kind, from }) => kind === 'letter' || (kind === 'drawing' && signs.has(from)),
  );
  return [...checkEyelets(page, finishing, ink), ...checkFolds(page, finishing, ink)];
}

/** Pictures and the signs that are never cut into; other ornaments may have a hole through them. */
function isSign(node: DesignNode): boolean {
  if (node.kind === 'image') return true;
  return node.kind === 'path' && node.ornament !== undefined && findOrnament(node.ornament)?.emblem === true;
}

function fixOf(page: Page, finishing: Finishing | undefined): Fix | undefined {
  return finishing && { command: 'setFinishing', args: { pageId: page.id, finishing } };
}

function checkEyelets(page: Page, finishing: Finishing, ink: readonly InkBox[]): readonly Diagnostic[] {
  const hits = eyeletHits(page, finishing, ink);
  if (hits.size === 0) return [];
  const repair = fixOf(
    page,
    [...eyeletRepairs(finishing)].find((tried) => eyeletHits(page, tried, ink).size === 0),
  );
  const { insetMm = 0, holeMm = 0 } = finishing.eyelets ?? {};
  const reach = insetMm + (holeMm * RING_PART) / 2;
  return [...hits.values()].map(({ from, kind, count }) => {
    const at = { kind: 'node', nodeId: from, pageId: page.id } as const;
    const fix = repair ?? moveOff(page, from, ink, { top: reach, right: reach, bottom: reach, left: reach });
    return kind === 'letter'
      ? diagnostic('finishing/eyelet-on-letter', 'warning', at, { count }, fix)
      : diagnostic('finishing/eyelet-on-picture', 'warning', at, { count }, fix);
  });
}

interface Hit {
  readonly from: string;
  readonly kind: InkBox['kind'];
  count: number;
}

function eyeletHits(page: Page, finishing: Finishing, ink: readonly InkBox[]): ReadonlyMap<string, Hit> {
  const hits = new Map<string, Hit>();
  const radius = ((finishing.eyelets?.holeMm ?? 0) * RING_PART) / 2;
  const near = nearEdge(page, (finishing.eyelets?.insetMm ?? 0) + radius, ink);
  for (const point of placeEyelets(page.format, finishing)) {
    const nodes = new Set<string>();
    for (const { from, kind, box } of near) {
      if (distanceToRect(point, box) >= radius || nodes.has(from)) continue;
      nodes.add(from);
      const hit = hits.get(from);
      if (hit) hit.count++;
      else hits.set(from, { from, kind, count: 1 });
    }
  }
  return hits;
}

/** What comes closer than a depth to an edge of the page: no eyelet hits the rest. */
function nearEdge({ format }: Page, depth: Mm, ink: readonly InkBox[]): readonly InkBox[] {
  return ink.filter(
    ({ box }) =>
      Math.min(box.x, box.y) < depth ||
      box.x + box.width > format.widthMm - depth ||
      box.y + box.height > format.heightMm - depth,
  );
}

function distanceToRect({ x, y }: Point, box: Rect): Mm {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** What is tried to get the eyelets off the letters: closer to the edge, then other spacings, then both. */
function* eyeletRepairs(finishing: Finishing): Generator<Finishing> {
  const { eyelets } = finishing;
  if (!eyelets) return;
  const insets = [eyelets.insetMm, 20, LEAST_INSET].filter((inset) => inset <= eyelets.insetMm);
  for (const insetMm of new Set(insets)) {
    for (const part of [1, 0.9, 0.8, 0.7, 0.6, 0.5]) {
      // Never further apart than the order asks.
      const pitchMm = Math.min(eyelets.pitchMm, Math.max(100, Math.round(eyelets.pitchMm * part)));
      yield { ...finishing, eyelets: { ...eyelets, insetMm, pitchMm } };
    }
  }
}

function checkFolds(page: Page, finishing: Finishing, ink: readonly InkBox[]): readonly Diagnostic[] {
  const { widthMm, heightMm } = page.format;
  const inside = ({ x, y, width, height }: Rect): Readonly<Record<Edge, Mm>> => ({
    top: y,
    right: widthMm - x - width,
    bottom: heightMm - y - height,
    left: x,
  });
  const found: Diagnostic[] = [];
  const depthOf = (edge: Edge): Mm => foldDepth(finishing, edge);
  // Out of one hem must not be into the one across.
  const folds = { top: depthOf('top'), right: depthOf('right'), bottom: depthOf('bottom'), left: depthOf('left') };
  for (const edge of EDGES) {
    const depth = folds[edge];
    if (depth <= 0) continue;
    const nearest = new Map<string, Mm>();
    for (const { from, box } of ink) {
      const distance = inside(box)[edge];
      if (distance < depth) nearest.set(from, Math.min(distance, nearest.get(from) ?? distance));
    }
    const room = Math.floor(Math.min(...nearest.values()));
    for (const [nodeId, distance] of nearest) {
      const at = { kind: 'node', nodeId, pageId: page.id } as const;
      const away = moveOff(page, nodeId, ink, folds);
      const params = { depthMm: depth, distanceMm: Math.max(0, Math.round(distance * 10) / 10), ...EDGE_NAMES[edge] };
      found.push(
        hasPocket(finishing, edge)
          ? diagnostic(
              'finishing/ink-in-pocket',
              'warning',
              at,
              params,
              away ?? fixOf(page, narrowPocket(finishing, room)),
            )
          : diagnostic('finishing/ink-in-hem', 'warning', at, params, away ?? fixOf(page, narrowHem(finishing, room))),
      );
    }
  }
  return found;
}

/**
 * The object brought in so that its ink keeps clear of the edges by these depths: moved where it fits, else with a
 * smaller box where its letters follow one. Undefined for what is locked, turned or in a group.
 */
function moveOff(page: Page, nodeId: string, ink: readonly InkBox[], depths: Margins): Fix | undefined {
  const node = page.nodes.find(({ id }) => id === nodeId);
  if (!node || node.lock?.position || node.angleDeg !== 0) return undefined;
  const box = ink.reduce<Rect | undefined>(
    (all, one) => (one.from === nodeId ? uniteRects(all, one.box) : all),
    undefined,
  );
  if (!box) return undefined;
  const { widthMm, heightMm } = page.format;
  const { top, right, bottom, left } = depths;
  const room = rectFromEdges(left, top, widthMm - right, heightMm - bottom);
  const by = shiftInside(box, room);
  if (by) return { command: 'moveNodes', args: { pageId: page.id, nodeIds: [nodeId], ...by } };
  if (node.kind !== 'text' || node.style.sizing.kind !== 'fit') return undefined;
  const x = Math.max(node.x, room.x);
  const y = Math.max(node.y, room.y);
  const width = Math.min(node.x + node.width, room.x + room.width) - x;
  const height = Math.min(node.y + node.height, room.y + room.height) - y;
  if (width < 1 || height < 1) return undefined;
  return { command: 'setNodeBox', args: { pageId: page.id, nodeId, box: { x, y, width, height } } };
}

function narrowHem(finishing: Finishing, room: Mm): Finishing | undefined {
  return room >= LEAST_HEM ? { ...finishing, hemMm: room } : undefined;
}

function narrowPocket(finishing: Finishing, room: Mm): Finishing | undefined {
  if (room < LEAST_POCKET || !finishing.pockets) return undefined;
  return { ...finishing, pockets: { ...finishing.pockets, flatMm: room } };
}

/** `side` is put into the English sentence, `canh` into the Vietnamese one. */
const EDGE_NAMES: Readonly<Record<Edge, { side: string; canh: string }>> = {
  top: { side: 'top', canh: 'trên' },
  right: { side: 'right', canh: 'phải' },
  bottom: { side: 'bottom', canh: 'dưới' },
  left: { side: 'left', canh: 'trái' },
};
