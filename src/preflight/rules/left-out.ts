import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design, DesignNode, Page } from '../../model/design.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { findOrnament } from '../../ornaments/ornaments.ts';
import { placeOf, type PageRule } from '../rule.ts';

/** Slots that all slogan templates have: their words are looked for on every page. */
const USUAL = new Set(['unit', 'occasion', 'date']);

/**
 * What was given to the design and isn't on the page, and slots that stand empty. Nothing on the page shows either: a
 * template leaves words out where the slogan needs the room, and an empty slot prints nothing.
 */
export const leftOutRule: PageRule = {
  scope: 'page',
  check(checked) {
    const { design, page, objects } = checked;
    const empty = objects.filter(
      ({ node, hidden }) => !hidden && node.kind === 'image' && node.slot !== undefined && node.assetId === '',
    );
    return [
      ...(page.templateId === undefined ? [] : findLeftOut(design, page)),
      ...empty.map((object) =>
        diagnostic('preflight/picture-slot-empty', 'info', placeOf(object, checked), { name: object.node.name }),
      ),
    ];
  },
};

function findLeftOut(design: Design, page: Page): readonly Diagnostic[] {
  const shown = slotsOn([page]);
  const shownAnywhere = slotsOn(design.pages);
  const isMissed = (slot: string): boolean => !shown.has(slot) && (USUAL.has(slot) || !shownAnywhere.has(slot));
  const at = { kind: 'page', pageId: page.id } as const;
  const { texts, pictures = {} } = design.content;
  return [
    ...Object.entries(texts)
      .filter(([slot, words]) => words.trim() !== '' && !findOrnament(words)?.emblem && isMissed(slot))
      .map(([, words]) => diagnostic('preflight/words-left-out', 'info', at, { words })),
    ...Object.entries(pictures)
      .filter(([slot]) => isMissed(slot))
      .map(([slot, { assetId }]) => {
        const name = design.pictures?.find(({ id }) => id === assetId)?.name ?? slot;
        return diagnostic('preflight/picture-left-out', 'info', at, { name });
      }),
  ];
}

function slotsOn(pages: readonly Page[]): ReadonlySet<string> {
  const slots = pages.flatMap(({ nodes }) => [...walkNodes(nodes)].flatMap((node) => slotOf(node) ?? []));
  return new Set(slots);
}

function slotOf(node: DesignNode): string | undefined {
  if (node.kind === 'image') return node.slot;
  return node.kind === 'text' && 'slot' in node.source ? node.source.slot : undefined;
}
