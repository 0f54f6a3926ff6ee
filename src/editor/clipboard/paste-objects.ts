import type { Rect } from '../../geometry/rect.ts';
import type { Design, DesignNode, ImageNode, Page } from '../../model/design.ts';
import { boxAround } from '../canvas/page-objects.ts';
import type { Clip } from './clip.ts';

export interface PlaceOptions {
  /** At the very place they were copied from. */
  readonly inPlace: boolean;
  /** How often this clip was pasted on this page before: each time a step further. */
  readonly times: number;
  readonly newId: () => string;
}

/** More than this share of the page's sides is too large to be handled. */
const LARGEST_SHARE = 0.9;

/** The objects of a clip as they will lie on a page: new ids, no locks, words of their own where the design is another. */
export function placeClip(design: Design, page: Page, clip: Clip, options: PlaceOptions): readonly DesignNode[] {
  const box = boxAround(clip.nodes);
  if (!box) return [];
  const { factor, dx, dy } = placement(page, clip, box, options);
  return clip.nodes.map((node) =>
    renew(node, (one) => {
      const { lock: _lock, ...free } = one;
      const words = clip.designId === design.id ? undefined : clip.words[one.id];
      const moved = {
        ...free,
        id: options.newId(),
        x: box.x + (one.x - box.x) * factor + dx,
        y: box.y + (one.y - box.y) * factor + dy,
        width: one.width * factor,
        height: one.height * factor,
      };
      if (moved.kind === 'image') return withoutSlot(moved);
      return moved.kind === 'text' && words !== undefined ? { ...moved, source: { text: words } } : moved;
    }),
  );
}

/** A copied picture is an object of its own: the slot stays with the template's. */
function withoutSlot({ slot: _slot, ...node }: ImageNode): ImageNode {
  return node;
}

function renew(node: DesignNode, change: (node: DesignNode) => DesignNode): DesignNode {
  const next = change(node);
  return next.kind === 'group' ? { ...next, nodes: next.nodes.map((member) => renew(member, change)) } : next;
}

/** Beside the original on its own page; in the middle of another one, made to fit. */
function placement(page: Page, clip: Clip, box: Rect, { inPlace, times }: PlaceOptions) {
  if (inPlace) return { factor: 1, dx: 0, dy: 0 };
  const { widthMm, heightMm } = page.format;
  const step = Math.max(2, Math.round(widthMm / 60)) * (times + 1);
  if (clip.pageId === page.id) return { factor: 1, dx: step, dy: step };
  const factor = Math.min(1, (widthMm * LARGEST_SHARE) / box.width, (heightMm * LARGEST_SHARE) / box.height);
  return {
    factor,
    dx: (widthMm - box.width * factor) / 2 - box.x,
    dy: (heightMm - box.height * factor) / 2 - box.y,
  };
}
