import type { Ink, Paint } from '../colour/ink.ts';
import type { SceneItem, Stroke } from './display-list.ts';

/** The colour, `#rrggbb`, that an ink is shown in. */
export type InkLook = (ink: Ink) => string;

/**
 * Gives items other screen colours, as for a proof; builds, shapes and places stay. An item that was recoloured before
 * is the same object again, so that who draws can tell what has not changed.
 */
export function createRecolouring(look: InkLook): (items: readonly SceneItem[]) => readonly SceneItem[] {
  const known = new WeakMap<SceneItem, SceneItem>();
  const recolour = (item: SceneItem): SceneItem => {
    let made = known.get(item);
    if (!made) known.set(item, (made = recolourItem(item, look, recolour)));
    return made;
  };
  return (items) => items.map(recolour);
}

function recolourItem(item: SceneItem, look: InkLook, inner: (item: SceneItem) => SceneItem): SceneItem {
  switch (item.kind) {
    case 'image':
      return item;
    case 'group':
      return { ...item, items: item.items.map(inner) };
    case 'glyphs':
      return { ...item, fill: recolourPaint(item.fill, look), ...recolourStroke(item.stroke, look) };
    case 'path': {
      const fill = item.fill ? { fill: recolourPaint(item.fill, look) } : {};
      return { ...item, ...fill, ...recolourStroke(item.stroke, look) };
    }
  }
}

function recolourStroke(stroke: Stroke | undefined, look: InkLook): { readonly stroke?: Stroke } {
  return stroke ? { stroke: { ...stroke, paint: recolourPaint(stroke.paint, look) } } : {};
}

function recolourPaint(paint: Paint, look: InkLook): Paint {
  const shown = (ink: Ink): Ink => ({ ...ink, rgb: look(ink) });
  if (paint.kind === 'solid') return { ...paint, ink: shown(paint.ink) };
  return { ...paint, stops: paint.stops.map((stop) => ({ ...stop, ink: shown(stop.ink) })) };
}
