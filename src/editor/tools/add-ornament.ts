import { solid, type Ink } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import type { Point, Rect } from '../../geometry/rect.ts';
import type { Page } from '../../model/design.ts';
import { addNode } from '../../model/node-commands.ts';
import type { Ornament, OrnamentTone } from '../../ornaments/ornament.ts';
import { ornamentNode } from '../../templates/ornament-node.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { boxRoundPoint, contrastWith } from './add-objects.ts';

type Tones = Readonly<Record<OrnamentTone, Ink>>;

/** Flags have one pair of colours by law. */
export const FLAG_TONES: Tones = {
  main: NAMED_INKS.flagRed,
  second: NAMED_INKS.starYellow,
  third: NAMED_INKS.starYellow,
};

/**
 * Puts an ornament on the page: figures as large as half the short side round a point, by default the middle; grounds
 * across the page.
 */
export function addOrnament({ doc, newId }: Studio, ornament: Ornament, at?: Point): void {
  const page = currentPage(doc.getState());
  const base = { id: newId(), name: ornament.name, ...placeFor(page, ornament, at), angleDeg: 0, opacity: 1 };
  const drawing = { seed: 1, settings: {}, turn: 0, mirror: false };
  const tones = tonesFor(page, ornament);
  const node = ornamentNode(base, drawing, ornament.id, (tone) => solid(tones[tone]));
  doc.run('addOrnament', addNode, { pageId: page.id, node }, [node.id]);
}

function tonesFor(page: Page, { emblem, tones }: Ornament): Tones {
  if (emblem && tones.length > 1) return FLAG_TONES;
  const main = contrastWith(page.background);
  const light = main.id === NAMED_INKS.starYellow.id;
  return light
    ? { main, second: NAMED_INKS.gold, third: NAMED_INKS.cream }
    : { main, second: NAMED_INKS.gold, third: NAMED_INKS.darkRed };
}

function placeFor(page: Page, { aspect }: Ornament, at: Point | undefined): Rect {
  const { widthMm, heightMm, safeMm } = page.format;
  if (aspect === undefined) {
    return boxRoundPoint(page, widthMm - 2 * safeMm, heightMm - 2 * safeMm, { x: widthMm / 2, y: heightMm / 2 });
  }
  const side = Math.min(widthMm, heightMm) * 0.5;
  return boxRoundPoint(page, side * Math.max(1, aspect), side, at);
}
