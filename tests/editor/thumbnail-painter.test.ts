import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ThumbnailAnswer, ThumbnailOrder } from '../../src/editor/thumbnails/thumbnail-message.ts';
import { createThumbnailPainter } from '../../src/editor/thumbnails/thumbnail-painter.ts';
import { sampleDesign } from '../model/sample-design.ts';

/** A worker that answers when it is told to. */
class Hand {
  readonly orders: ThumbnailOrder[] = [];
  terminated = false;
  #listeners = new Map<string, (event: { data: ThumbnailAnswer }) => void>();
  addEventListener(name: string, listener: (event: { data: ThumbnailAnswer }) => void): void {
    this.#listeners.set(name, listener);
  }
  postMessage(order: ThumbnailOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(answer: { bitmap: ImageBitmap } | { failure: string }): void {
    const id = this.orders.at(-1)?.id ?? 0;
    this.#listeners.get('message')?.({ data: { id, ...answer } });
  }
  fail(): void {
    this.#listeners.get('error')?.({ data: { id: 0, failure: 'gone' } });
  }
}

const design = sampleDesign();
const picture = (name: string): ImageBitmap => ({ name }) as unknown as ImageBitmap;
const wanted = (): AbortSignal => new AbortController().signal;

function withHand() {
  vi.stubGlobal('OffscreenCanvas', Object);
  const hand = new Hand();
  return {
    hand,
    painter: createThumbnailPainter(
      () => hand as unknown as Worker,
      () => [],
    ),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('thumbnails painted by a worker', () => {
  test('one at a time, each with its own picture', async () => {
    const { hand, painter } = withHand();
    const first = painter.paint(design, 'page-1', 256, 43, wanted());
    const second = painter.paint(design, 'page-1', 512, 86, wanted());
    expect(hand.orders.map(({ widthPx }) => widthPx)).toEqual([256]);
    hand.answer({ bitmap: picture('small') });
    expect(await first).toEqual({ name: 'small' });
    expect(hand.orders.map(({ widthPx }) => widthPx)).toEqual([256, 512]);
    hand.answer({ bitmap: picture('large') });
    expect(await second).toEqual({ name: 'large' });
  });

  test('what nobody wants any more is never begun', async () => {
    const { hand, painter } = withHand();
    void painter.paint(design, 'page-1', 1, 1, wanted());
    const gone = new AbortController();
    const given = painter.paint(design, 'page-1', 2, 2, gone.signal);
    const last = painter.paint(design, 'page-1', 3, 3, wanted());
    gone.abort();
    hand.answer({ bitmap: picture('1') });
    expect(await given).toBe('unwanted');
    expect(hand.orders.map(({ widthPx }) => widthPx)).toEqual([1, 3]);
    hand.answer({ bitmap: picture('3') });
    expect(await last).toEqual({ name: '3' });
  });

  test('bytes of pictures go over once, and never as text', () => {
    const { hand, painter } = withHand();
    const id = `sha256-${'0'.repeat(64)}`;
    const withPicture = {
      ...design,
      pictures: [{ id, name: 'a.png', type: 'image/png', widthPx: 1, heightPx: 1, base64: 'AAAA' } as const],
    };
    void painter.paint(withPicture, 'page-1', 1, 1, wanted());
    hand.answer({ bitmap: picture('1') });
    void painter.paint(withPicture, 'page-1', 2, 2, wanted());
    expect(hand.orders.map(({ pictures }) => pictures.length)).toEqual([1, 0]);
    expect(hand.orders[0]?.design.fresh.pictures).toMatchObject([{ id, base64: '' }]);
    expect(JSON.stringify(hand.orders.map((order) => order.design))).not.toContain('AAAA');
  });

  test.each([
    ['a failure is answered', (hand: Hand) => hand.answer({ failure: 'no font' })],
    ['the worker breaks', (hand: Hand) => hand.fail()],
  ])('when %s, whoever waits paints for itself, then and later', async (_what, happen) => {
    const { hand, painter } = withHand();
    const running = painter.paint(design, 'page-1', 1, 1, wanted());
    const queued = painter.paint(design, 'page-1', 2, 2, wanted());
    happen(hand);
    expect(await Promise.all([running, queued])).toEqual(['unable', 'unable']);
    expect(hand.terminated).toBe(true);
    expect(await painter.paint(design, 'page-1', 3, 3, wanted())).toBe('unable');
  });

  test('a browser without canvases in workers, or without workers, is told so at once', async () => {
    const painter = createThumbnailPainter(
      () => {
        throw new Error('no worker');
      },
      () => [],
    );
    expect(await painter.paint(design, 'page-1', 1, 1, wanted())).toBe('unable');
    vi.stubGlobal('OffscreenCanvas', Object);
    const other = createThumbnailPainter(
      () => {
        throw new Error('no worker');
      },
      () => [],
    );
    expect(await other.paint(design, 'page-1', 1, 1, wanted())).toBe('unable');
  });
});
