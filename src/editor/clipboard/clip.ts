import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { DESIGN_SCHEMA, type Design, type DesignNode, type Page, type Picture } from '../../model/design.ts';
import { textOf, walkNodes } from '../../model/node-tree.ts';

/** Objects on their way from one page to another, as JSON on the system's clipboard. */
export interface Clip {
  readonly kind: typeof CLIP_KIND;
  readonly designId: string;
  readonly pageId: string;
  readonly nodes: readonly DesignNode[];
  /** What texts said that took their words from a slot, by the id of the object: another design says something else. */
  readonly words: Readonly<Record<string, string>>;
  /** The pictures that the objects show: another design doesn't have them. */
  readonly pictures?: readonly Picture[];
}

const CLIP_KIND = 'khauhieu-objects';
/** The type of {@link Clip} on the clipboard, beside plain words for other programs. */
export const CLIP_TYPE = 'application/x-khauhieu-objects+json';

export function createClip(design: Design, page: Page, nodes: readonly DesignNode[]): Clip {
  const words: Record<string, string> = {};
  for (const node of walkNodes(nodes)) {
    if (node.kind === 'text' && 'slot' in node.source) words[node.id] = textOf(design, node);
  }
  const shown = new Set([...walkNodes(nodes)].map((node) => (node.kind === 'image' ? node.assetId : '')));
  const pictures = design.pictures?.filter((picture) => shown.has(picture.id)) ?? [];
  const clip = { kind: CLIP_KIND, designId: design.id, pageId: page.id, nodes, words } as const;
  return pictures.length > 0 ? { ...clip, pictures } : clip;
}

/** What another program gets: the words, or the objects as JSON (without their pictures) where there are none. */
export function plainTextOf(design: Design, clip: Clip): string {
  const words = [...walkNodes(clip.nodes)].flatMap((node) => (node.kind === 'text' ? textOf(design, node) : []));
  if (words.length > 0) return words.join('\n');
  const { pictures: _pictures, ...light } = clip;
  return JSON.stringify(light);
}

export function looksLikeClip(text: string): boolean {
  return text.startsWith('{') && text.slice(0, 200).includes(`"${CLIP_KIND}"`);
}

/** Reads objects from a clipboard, to the field: anyone may have written there. Findings: `clip/damaged`. */
export async function parseClip(text: string): Promise<Checked<Clip>> {
  const damaged = refused<Clip>(diagnostic('clip/damaged', 'error'));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return damaged;
  }
  if (typeof raw !== 'object' || raw === null) return damaged;
  const { kind, designId, pageId, nodes, words, pictures } = raw as Record<string, unknown>;
  if (kind !== CLIP_KIND || typeof designId !== 'string' || typeof pageId !== 'string') return damaged;
  const { readDesignShape } = await import('../../model/design-schema.ts');
  const shape = readDesignShape(designAround(nodes, words, pictures));
  const page = 'design' in shape ? shape.design.pages[0] : undefined;
  if (!page || page.nodes.length === 0 || !('design' in shape)) return damaged;
  const clip = { kind, designId, pageId, nodes: page.nodes, words: shape.design.content.texts } as const;
  return accepted(shape.design.pictures ? { ...clip, pictures: shape.design.pictures } : clip);
}

/** The smallest design that holds raw nodes, so that the schema of designs can judge them. */
function designAround(nodes: unknown, words: unknown, pictures: unknown): unknown {
  const ink = { id: 'white', name: 'white', cmyk: { c: 0, m: 0, y: 0, k: 0 }, rgb: '#ffffff' };
  const format = { catalogueId: 'custom', kind: 'pano', name: 'clip' };
  return {
    schema: DESIGN_SCHEMA,
    id: 'clip',
    name: 'clip',
    content: { slogan: { text: '' }, texts: words ?? {} },
    inks: [],
    ...(pictures === undefined ? {} : { pictures }),
    pages: [
      {
        id: 'clip',
        format: { ...format, widthMm: 100, heightMm: 100, bleedMm: 0, safeMm: 0 },
        background: { kind: 'solid', ink },
        nodes,
      },
    ],
  };
}
