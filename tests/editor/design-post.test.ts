import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DesignInbox, DesignPost } from '../../src/editor/workers/design-post.ts';
import type { Design } from '../../src/model/design.ts';
import { sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';

const base = sampleDesign(Array.from({ length: 4 }, (_, i) => shapeNode(`s${i}`, { x: 100 * i })));
const picture = { id: 'a', name: 'a', type: 'image/png', widthPx: 1, heightPx: 1, base64: 'AAAA' } as const;

/** A worker's end, which gets copies as messages are. */
function connect() {
  const [post, inbox] = [new DesignPost(), new DesignInbox()];
  return { post, send: (design: Design): Design => inbox.take(structuredClone(post.pack(design))) };
}

type Edit = (design: Design) => Design;
const onPage =
  (index: number, change: (page: Design['pages'][number]) => Partial<Design['pages'][number]>): Edit =>
  (design) => ({
    ...design,
    pages: design.pages.map((page, i) => (i === index % design.pages.length ? { ...page, ...change(page) } : page)),
  });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(3), fc.nat(9), fc.integer())
    .map(([page, node, x]) =>
      onPage(page, ({ nodes }) => ({ nodes: nodes.map((one, i) => (i === node ? { ...one, x } : one)) })),
    ),
  fc.nat(3).map((page) => onPage(page, ({ nodes }) => ({ nodes: nodes.toReversed() }))),
  fc.nat(3).map((page) => onPage(page, ({ nodes }) => ({ nodes: nodes.slice(1) }))),
  fc
    .tuple(fc.nat(3), fc.nat(99))
    .map(([page, id]) => onPage(page, ({ nodes }) => ({ nodes: [...nodes, textNode(`t${id}`)] }))),
  fc.nat(3).map((page) => onPage(page, () => ({ guides: [{ axis: 'x', at: page }] }))),
  fc.nat(99).map((id): Edit => (design) => ({
    ...design,
    pages: [...design.pages, { ...(design.pages[0] as Design['pages'][number]), id: `p${id}-${design.pages.length}` }],
  })),
  fc.constant<Edit>((design) => ({ ...design, pages: design.pages.slice(0, 1) })),
  fc.constant<Edit>((design) => ({ ...design, pages: design.pages.toReversed() })),
  fc.string().map((name): Edit => (design) => ({ ...design, name })),
  fc.constant<Edit>((design) => design),
);

describe('designs sent to a worker', () => {
  test('whatever is changed, the worker has the design that was sent', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (list) => {
        const { send } = connect();
        let design = base;
        expect(send(design)).toEqual(design);
        for (const edit of list) {
          design = edit(design);
          expect(send(design)).toEqual(design);
        }
      }),
      { seed: 20250902, numRuns: 200 },
    );
  });

  test('what didn’t change is the same object there, and isn’t sent again', () => {
    const { post, send } = connect();
    const second = { ...base, pages: [...base.pages, { ...(base.pages[0] as Design['pages'][number]), id: 'p2' }] };
    const before = send(second);
    const moved = onPage(0, ({ nodes }) => ({ nodes: nodes.map((one, i) => (i === 2 ? { ...one, y: 7 } : one)) }))(
      second,
    );
    const after = send(moved);
    expect(after.pages[0]?.nodes.map((node, i) => node === before.pages[0]?.nodes[i])).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(after.pages[0]?.format).toBe(before.pages[0]?.format);
    expect(after.pages[1]).toBe(before.pages[1]);
    expect(after.content).toBe(before.content);
    expect(JSON.stringify(post.pack({ ...moved, name: 'khác' })).length).toBeLessThan(200);
  });

  test('pages sent by turns, as thumbnails are, are each told by what was sent of them last', () => {
    const { post, send } = connect();
    const [page] = base.pages as [Design['pages'][number]];
    const alone = (id: string, nodes = page.nodes): Design => ({ ...base, pages: [{ ...page, id, nodes }] });
    const [a, b] = [alone('a'), alone('b')];
    send(a);
    send(b);
    expect(post.pack(a).pages).toEqual(['a']);
    const moved = alone('a', [{ ...(a.pages[0]?.nodes[0] as Design['pages'][number]['nodes'][number]), x: 5 }]);
    expect(send(moved)).toEqual(moved);
    expect(send(b)).toEqual(b);
    // Whatever is forgotten, both ends forget it.
    for (let i = 0; i < 150; i++) expect(send(alone(`p${i}`))).toEqual(alone(`p${i}`));
    expect(send(a)).toEqual(a);
  });

  test('an optional field that is taken away is gone; pictures go without their bytes; a new worker gets all', () => {
    const { post, send } = connect();
    const design = { ...base, pictures: [picture] };
    expect(send(design)).toEqual({ ...base, pictures: [{ ...picture, base64: '' }] });
    expect(send(base)).not.toHaveProperty('pictures');
    post.forget();
    expect(new DesignInbox().take(post.pack(base))).toEqual(base);
    expect(() => new DesignInbox().take(post.pack(base))).toThrow(RangeError);
  });
});
