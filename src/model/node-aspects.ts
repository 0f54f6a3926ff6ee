import type { DesignNode } from './design.ts';
import { sameValue } from './same-value.ts';

/** What people would say was changed on an object, when it is compared with what its template made of it. */
export type NodeAspect = 'place' | 'colour' | 'letters' | 'words' | 'picture' | 'shown' | 'lock' | 'name' | 'other';

type Fields = Readonly<Record<string, unknown>>;

const ORDER: readonly NodeAspect[] = [
  'place',
  'colour',
  'letters',
  'words',
  'picture',
  'shown',
  'lock',
  'name',
  'other',
];

/** Fields that only make sense together: a place from here with a size from there is neither. */
const PLACE = ['x', 'y', 'width', 'height', 'angleDeg'] as const;
const ASPECTS: Readonly<Record<string, NodeAspect>> = {
  fill: 'colour',
  stroke: 'colour',
  parts: 'colour',
  opacity: 'colour',
  outline: 'colour',
  shadow: 'colour',
  source: 'words',
  assetId: 'picture',
  pattern: 'colour',
  crop: 'picture',
  flip: 'picture',
  hidden: 'shown',
  lock: 'lock',
  name: 'name',
};
/** Compared by themselves: identity, members (they are nodes of their own) and the style, field by field. */
const APART = new Set<string>(['id', 'kind', 'nodes', 'style', ...PLACE]);

function fieldsOf(node: DesignNode): Fields {
  return node as unknown as Fields;
}

function styleOf(node: DesignNode): Fields {
  return node.kind === 'text' ? (node.style as unknown as Fields) : {};
}

function samePlace(a: DesignNode, b: DesignNode): boolean {
  return PLACE.every((key) => a[key] === b[key]);
}

function keysOf(...fields: readonly Fields[]): readonly string[] {
  return [...new Set(fields.flatMap((one) => Object.keys(one)))];
}

/** In which ways an object differs from what its template made of it, in the order of {@link NodeAspect}. */
export function listAspects(base: DesignNode, node: DesignNode): readonly NodeAspect[] {
  if (base === node) return [];
  if (base.kind !== node.kind) return ['other'];
  const found = new Set<NodeAspect>();
  if (!samePlace(base, node)) found.add('place');
  const [from, to] = [fieldsOf(base), fieldsOf(node)];
  for (const key of keysOf(from, to)) {
    if (!APART.has(key) && !sameValue(from[key], to[key])) found.add(ASPECTS[key] ?? 'other');
  }
  const [fromStyle, toStyle] = [styleOf(base), styleOf(node)];
  for (const key of keysOf(fromStyle, toStyle)) {
    if (!sameValue(fromStyle[key], toStyle[key])) found.add(ASPECTS[key] ?? 'letters');
  }
  return ORDER.filter((aspect) => found.has(aspect));
}

/** Fields of two objects, each taken from the one that `pick` names; a field that the chosen one lacks is left out. */
function mixFields(a: Fields, b: Fields, keys: readonly string[], pick: (key: string) => 'a' | 'b'): Fields {
  const mixed: Record<string, unknown> = {};
  for (const key of keys) {
    const from = pick(key) === 'a' ? a : b;
    if (Object.hasOwn(from, key)) mixed[key] = from[key];
  }
  return mixed;
}

/** `node` with everything taken from `base` for which `take` is true; `node` itself when that changes nothing. */
function mixNodes(
  node: DesignNode,
  base: DesignNode,
  take: { readonly place: boolean; readonly field: (key: string) => boolean; readonly style: (key: string) => boolean },
): DesignNode {
  if (node.kind !== base.kind) return node;
  const [own, other] = [fieldsOf(node), fieldsOf(base)];
  const keys = keysOf(own, other).filter((key) => !APART.has(key));
  const place = take.place ? base : node;
  const mixed = {
    ...mixFields(other, own, keys, (key) => (take.field(key) ? 'a' : 'b')),
    kind: node.kind,
    id: node.id,
    ...Object.fromEntries(PLACE.map((key) => [key, place[key]])),
    ...(node.kind === 'group' ? { nodes: node.nodes } : {}),
    ...(node.kind === 'text'
      ? {
          style: mixFields(styleOf(base), styleOf(node), keysOf(styleOf(base), styleOf(node)), (key) =>
            take.style(key) ? 'a' : 'b',
          ),
        }
      : {}),
  };
  return sameValue(mixed, node) ? node : (mixed as unknown as DesignNode);
}

/**
 * Brings an object from one template result to the next: what was as the template had it follows, what was changed
 * by hand stays.
 */
export function mergeNode(base: DesignNode, node: DesignNode, next: DesignNode): DesignNode {
  if (base.kind !== node.kind) return node;
  if (next.kind !== node.kind) return listAspects(base, node).length === 0 ? next : node;
  const [from, own] = [fieldsOf(base), fieldsOf(node)];
  const [fromStyle, ownStyle] = [styleOf(base), styleOf(node)];
  const framed = isFramedAsBefore(base, node, next);
  return mixNodes(node, next, {
    place: framed ?? samePlace(base, node),
    field: (key) => (ASPECTS[key] === 'picture' ? framed : undefined) ?? sameValue(from[key], own[key]),
    style: (key) => sameValue(fromStyle[key], ownStyle[key]),
  });
}

/**
 * Whether a picture takes the place and cut of the next result: its cut fits its box and its own proportions, so the
 * two follow or stay together, and another picture in the slot begins anew. Undefined for other kinds.
 */
function isFramedAsBefore(base: DesignNode, node: DesignNode, next: DesignNode): boolean | undefined {
  if (base.kind !== 'image' || node.kind !== 'image' || next.kind !== 'image') return undefined;
  if (base.assetId !== next.assetId) return true;
  return samePlace(base, node) && base.assetId === node.assetId && sameValue(base.crop, node.crop);
}

/** Gives aspects of an object back to the template; all of them when none is named. */
export function revertNode(base: DesignNode, node: DesignNode, aspects?: readonly NodeAspect[]): DesignNode {
  if (base.kind !== node.kind) return base;
  const wanted = (aspect: NodeAspect): boolean => aspects === undefined || aspects.includes(aspect);
  return mixNodes(node, base, {
    place: wanted('place'),
    field: (key) => wanted(ASPECTS[key] ?? 'other'),
    style: (key) => wanted(ASPECTS[key] ?? 'letters'),
  });
}
