import type { Design, DesignNode, Page } from '../../model/design.ts';

/** An object told by its difference from the one before: fields that are new, and names of those that stayed. */
interface Difference<Whole> {
  readonly fresh: Partial<Whole>;
  readonly kept: readonly (keyof Whole)[];
}

type PageFields = Omit<Page, 'nodes'>;
type DesignFields = Omit<Design, 'pages'>;

interface PostedPage extends Difference<PageFields> {
  /** Index of the page before that the kept fields are from; absent for a new page. */
  readonly was?: number;
  /** Each node, or where it stood before, counted through all pages. */
  readonly nodes: readonly (DesignNode | number)[];
}

/** A design told by its difference from the one that was posted before it. */
export interface PostedDesign extends Difference<DesignFields> {
  /** Each page, or where it stood before, just as it is now. */
  readonly pages: readonly (PostedPage | number)[];
}

/**
 * Sends a worker one design after the other, each as what is new in it: an edit of one object among thousands costs no
 * more than that object. Pictures go without their bytes.
 */
export class DesignPost {
  #before: Design | undefined;

  pack(design: Design): PostedDesign {
    const before = this.#before;
    this.#before = design;
    const places = new Map(nodesOf(before).map((node, index) => [node, index]));
    const { pages, ...fields } = design;
    const { fresh, kept } = difference<DesignFields>(before, fields);
    const { pictures } = fresh;
    return {
      fresh: pictures ? { ...fresh, pictures: pictures.map((picture) => ({ ...picture, base64: '' })) } : fresh,
      kept,
      pages: pages.map((page) => {
        const was = before?.pages.findIndex(({ id }) => id === page.id) ?? -1;
        if (page === before?.pages[was]) return was;
        const { nodes, ...pageFields } = page;
        return {
          ...difference<PageFields>(before?.pages[was], pageFields),
          ...(was < 0 ? {} : { was }),
          nodes: nodes.map((node) => places.get(node) ?? node),
        };
      }),
    };
  }

  /** The worker was stopped, and what it had is gone. */
  forget(): void {
    this.#before = undefined;
  }
}

/** The other end of a `DesignPost`: whatever didn't change is the same object from one design to the next. */
export class DesignInbox {
  #before: Design | undefined;

  /** Throws `RangeError` when what came before didn't arrive. */
  take({ fresh, kept, pages }: PostedDesign): Design {
    const before = this.#before;
    const nodes = nodesOf(before);
    const page = (posted: PostedPage | number): Page => {
      if (typeof posted === 'number') return found(before?.pages[posted]);
      const old = posted.was === undefined ? undefined : found(before?.pages[posted.was]);
      const places = posted.nodes.map((node) => (typeof node === 'number' ? found(nodes[node]) : node));
      return { ...restore<PageFields>(old, posted), nodes: places } as Page;
    };
    const design = { ...restore<DesignFields>(before, { fresh, kept }), pages: pages.map(page) } as Design;
    this.#before = design;
    return design;
  }
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('design post: what came before is not here');
  return thing;
}

function nodesOf(design: Design | undefined): readonly DesignNode[] {
  return design?.pages.flatMap(({ nodes }) => nodes) ?? [];
}

function difference<Whole extends object>(before: Whole | undefined, now: Whole): Difference<Whole> {
  const names = Object.keys(now) as (keyof Whole)[];
  const isKept = (name: keyof Whole): boolean => before !== undefined && before[name] === now[name];
  const fresh: Partial<Whole> = {};
  for (const name of names) if (!isKept(name)) fresh[name] = now[name];
  return { fresh, kept: names.filter(isKept) };
}

function restore<Whole extends object>(before: Whole | undefined, { fresh, kept }: Difference<Whole>): Partial<Whole> {
  const whole: Partial<Whole> = { ...fresh };
  if (before) for (const name of kept) whole[name] = before[name];
  return whole;
}
