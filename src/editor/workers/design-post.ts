import type { Design, DesignNode, Page } from '../../model/design.ts';

/** An object told by its difference from the one before: fields that are new, and names of those that stayed. */
interface Difference<Whole> {
  readonly fresh: Partial<Whole>;
  readonly kept: readonly (keyof Whole)[];
}

type PageFields = Omit<Page, 'nodes'>;
type DesignFields = Omit<Design, 'pages'>;

interface PostedPage extends Difference<PageFields> {
  readonly id: string;
  /** Each node, or where it stood on this page before. */
  readonly nodes: readonly (DesignNode | number)[];
}

/** A design told by its difference from what was posted before it. */
export interface PostedDesign extends Difference<DesignFields> {
  /** Each page, or the id of one that is just as it was posted last. */
  readonly pages: readonly (PostedPage | string)[];
}

/**
 * Sends a worker one design after the other, each as what is new in it: an edit of one object among thousands costs no
 * more than that object. Pictures go without their bytes.
 */
export class DesignPost {
  #fields: DesignFields | undefined;
  #pages = new LatestPages();

  pack(design: Design): PostedDesign {
    const { pages, ...fields } = design;
    const { fresh, kept } = difference(this.#fields, fields);
    this.#fields = fields;
    const { pictures } = fresh;
    return {
      fresh: pictures ? { ...fresh, pictures: pictures.map((picture) => ({ ...picture, base64: '' })) } : fresh,
      kept,
      pages: pages.map((page) => this.#packPage(page)),
    };
  }

  /** The worker was stopped, and what it had is gone. */
  forget(): void {
    this.#fields = undefined;
    this.#pages = new LatestPages();
  }

  #packPage(page: Page): PostedPage | string {
    const { id } = page;
    const old = this.#pages.find(id);
    this.#pages.keep(page);
    if (page === old) return id;
    const places = new Map(old?.nodes.map((node, index) => [node, index]));
    const { nodes, ...fields } = page;
    return { ...difference<PageFields>(old, fields), id, nodes: nodes.map((node) => places.get(node) ?? node) };
  }
}

/** The other end of a `DesignPost`: whatever didn't change is the same object from one design to the next. */
export class DesignInbox {
  #fields: Partial<DesignFields> | undefined;
  readonly #pages = new LatestPages();

  /** Throws `RangeError` when what came before didn't arrive. */
  take({ pages, ...posted }: PostedDesign): Design {
    const fields = restore(this.#fields, posted);
    this.#fields = fields;
    return { ...fields, pages: pages.map((page) => this.#takePage(page)) } as Design;
  }

  #takePage(posted: PostedPage | string): Page {
    const old = this.#pages.find(typeof posted === 'string' ? posted : posted.id);
    const page = typeof posted === 'string' ? found(old) : restorePage(old, posted);
    this.#pages.keep(page);
    return page;
  }
}

/** More pages than a design shows at once; the same number at both ends, so that both forget the same. */
const MOST_PAGES = 100;

/** Pages by their ids as they were posted last. */
class LatestPages {
  readonly #pages = new Map<string, Page>();

  find(id: string): Page | undefined {
    return this.#pages.get(id);
  }

  keep(page: Page): void {
    this.#pages.delete(page.id);
    this.#pages.set(page.id, page);
    const [oldest] = this.#pages.keys();
    if (oldest !== undefined && this.#pages.size > MOST_PAGES) this.#pages.delete(oldest);
  }
}

function restorePage(old: Page | undefined, posted: PostedPage): Page {
  const nodes = posted.nodes.map((node) => (typeof node === 'number' ? found(old?.nodes[node]) : node));
  return { ...restore<PageFields>(old, posted), nodes } as Page;
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('design post: what came before is not here');
  return thing;
}

function difference<Whole extends object>(before: Whole | undefined, now: Whole): Difference<Whole> {
  const names = Object.keys(now) as (keyof Whole)[];
  const isKept = (name: keyof Whole): boolean => before !== undefined && before[name] === now[name];
  const fresh: Partial<Whole> = {};
  for (const name of names) if (!isKept(name)) fresh[name] = now[name];
  return { fresh, kept: names.filter(isKept) };
}

function restore<Whole extends object>(
  before: Partial<Whole> | undefined,
  { fresh, kept }: Difference<Whole>,
): Partial<Whole> {
  const whole: Partial<Whole> = { ...fresh };
  for (const name of kept) whole[name] = found(before)[name] as Whole[keyof Whole];
  return whole;
}
