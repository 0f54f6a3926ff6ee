import { solid, type Ink } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import type { Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import type { Page } from '../../model/design.ts';
import { addNode } from '../../model/node-commands.ts';
import type { Ornament, OrnamentTone } from '../../ornaments/ornament.ts';
import { ornamentNode } from '../../templates/ornament-node.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { contrastWith } from './add-objects.ts';

type Tones = Readonly<Record<OrnamentTone, Ink>>;

/** Flags have one pair of colours by law. */
export const FLAG_TONES: Tones = {
  main: NAMED_INKS.flagRed,
  second: NAMED_INKS.starYellow,
  third: NAMED_INKS.starYellow,
};

/** Puts an ornament in the middle of the page: figures as large as half the short side, grounds across the page. */
export function addOrnament({ doc, newId }: Studio, ornament: Ornament): void {
  const page = currentPage(doc.getState());
  const base = { id: newId(), name: ornament.name, ...placeFor(page, ornament), angleDeg: 0, opacity: 1 };
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

/** A box in the safe area of the page; one that an ornament of a fixed shape is set into the middle of. */
function placeFor({ format: { widthMm, heightMm, safeMm } }: Page, { aspect }: Ornament): Rect {
  const side = Math.min(widthMm, heightMm) * 0.5;
  const width = aspect === undefined ? widthMm - 2 * safeMm : side * Math.max(1, aspect);
  const height = aspect === undefined ? heightMm - 2 * safeMm : side;
  return {
    x: roundTo((widthMm - width) / 2, 1),
    y: roundTo((heightMm - height) / 2, 1),
    width: roundTo(width, 1),
    height: roundTo(height, 1),
  };
}
