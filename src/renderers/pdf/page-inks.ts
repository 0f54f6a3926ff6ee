import type { Cmyk, Ink, Paint } from '../../colour/ink.ts';
import { paintInks } from '../../colour/paint-inks.ts';
import type { GroupItem, Scene, SceneItem } from '../../scene/display-list.ts';

/** The inks a page prints, each once, in the order they first appear. White paper is no ink. */
export function pageInks(scene: Scene): readonly Ink[] {
  const inks = new Map<string, Ink>();
  const addPaint = (paint: Paint | undefined): void => {
    for (const ink of paintInks(paint)) if (ink.spot || hasInk(ink)) inks.set(ink.id, inks.get(ink.id) ?? ink);
  };
  for (const item of shownItems(scene.items)) {
    if (item.kind === 'image') continue;
    addPaint(item.fill);
    addPaint(item.stroke?.paint);
  }
  return [...inks.values()];
}

/** The plates a page needs, by their names: the process inks in use, then the spot inks. Pictures use all four. */
export function pagePlates(scene: Scene): readonly string[] {
  const inks = pageInks(scene);
  const pictures = [...shownItems(scene.items)].some((item) => item.kind === 'image');
  const process = PROCESS.flatMap(([name, part]) =>
    pictures || inks.some((ink) => !ink.spot && ink.cmyk[part] > 0) ? [name] : [],
  );
  return [...process, ...new Set(inks.flatMap((ink) => (ink.spot ? [ink.name] : [])))];
}

const PROCESS = [
  ['Cyan', 'c'],
  ['Magenta', 'm'],
  ['Yellow', 'y'],
  ['Black', 'k'],
] as const satisfies readonly (readonly [string, keyof Cmyk])[];

function* shownItems(items: readonly SceneItem[]): Generator<Exclude<SceneItem, GroupItem>> {
  for (const item of items) {
    if (item.kind !== 'group') yield item;
    else if (item.opacity > 0) yield* shownItems(item.items);
  }
}

function hasInk({ cmyk: { c, m, y, k } }: Ink): boolean {
  return c + m + y + k > 0;
}

/** `Đỏ cờ 0/100/100/0`, in percent. */
export function inkBuildText({ name, cmyk: { c, m, y, k } }: Ink): string {
  return `${name} ${[c, m, y, k].map((part) => Math.round(part * 100)).join('/')}`;
}
