import type { Ink, Paint } from '../../colour/ink.ts';
import { paintInks } from '../../colour/paint-inks.ts';
import type { Scene, SceneItem } from '../../scene/display-list.ts';

/** The inks a page prints, each once, in the order they first appear. White paper is no ink. */
export function pageInks(scene: Scene): readonly Ink[] {
  const inks = new Map<string, Ink>();
  const addPaint = (paint: Paint | undefined): void => {
    for (const ink of paintInks(paint)) if (ink.spot || hasInk(ink)) inks.set(ink.id, inks.get(ink.id) ?? ink);
  };
  const visit = (items: readonly SceneItem[]): void => {
    for (const item of items) {
      if (item.kind === 'group') visit(item.opacity > 0 ? item.items : []);
      if (item.kind === 'path' || item.kind === 'glyphs') {
        addPaint(item.fill);
        addPaint(item.stroke?.paint);
      }
    }
  };
  visit(scene.items);
  return [...inks.values()];
}

function hasInk({ cmyk: { c, m, y, k } }: Ink): boolean {
  return c + m + y + k > 0;
}

/** `Đỏ cờ 0/100/100/0`, in percent. */
export function inkBuildText({ name, cmyk: { c, m, y, k } }: Ink): string {
  return `${name} ${[c, m, y, k].map((part) => Math.round(part * 100)).join('/')}`;
}
