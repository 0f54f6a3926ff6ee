import { describe, expect, test, vi } from 'vitest';
import type { CheckAnswer, CheckOrder } from '../../src/editor/preflight/check-message.ts';
import { createCheckSettings } from '../../src/editor/preflight/check-settings.ts';
import { PageChecker } from '../../src/editor/preflight/page-checker.ts';
import { createPreflightClient } from '../../src/editor/preflight/preflight-client.ts';
import { createPreflightDesk, type PreflightDeskParts } from '../../src/editor/preflight/preflight-desk.ts';
import { createDocumentStore } from '../../src/editor/state/document-store.ts';
import { addPages } from '../../src/model/page-commands.ts';
import { moveNodes } from '../../src/model/node-commands.ts';
import { FINISHING_RULE } from '../../src/production/finishing-rule.ts';
import { Preflight } from '../../src/preflight/preflight.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';
import { check, FONTS, SETTINGS } from '../preflight/check-design.ts';

const [first] = sampleDesign([textNode('slogan')]).pages;
if (!first) throw new Error('no page');
const design = {
  ...sampleDesign(),
  pages: [first, { ...first, id: 'page-2', nodes: [...first.nodes, shapeNode('hidden', { hidden: true })] }],
};
/** Off the page. */
const OFF = { pageId: 'page-1', nodeIds: ['slogan'], dx: -9000, dy: 0 };

/** A worker in this thread: messages are copied and come later, in order. */
class NearWorker {
  readonly orders: CheckOrder[] = [];
  terminated = false;
  #listeners = new Map<string, (event: { data?: CheckAnswer; message?: string }) => void>();
  #checker = new PageChecker({
    fontsOf: () => Promise.resolve(FONTS),
    pause: () => new Promise((resolve) => setTimeout(() => resolve(() => false))),
    answer: (answer) => this.#hear('message', { data: structuredClone(answer) }),
  });
  addEventListener(name: string, listener: () => void): void {
    this.#listeners.set(name, listener);
  }
  postMessage(order: CheckOrder): void {
    this.orders.push(order);
    const copy = structuredClone(order);
    setTimeout(() => void this.#checker.take(copy));
  }
  terminate(): void {
    this.terminated = true;
  }
  fail(): void {
    this.#hear('error', { message: 'gone' });
  }
  #hear(name: string, event: { data?: CheckAnswer; message?: string }): void {
    setTimeout(() => {
      if (!this.terminated) this.#listeners.get(name)?.(event);
    });
  }
}

function openDesk(more: Partial<PreflightDeskParts> = {}) {
  const workers: NearWorker[] = [];
  const doc = createDocumentStore(design, (one, pageId) => compileScene(one, pageId, FONTS));
  const checks = createCheckSettings(() => ({ getItem: () => null, setItem: () => undefined }));
  const waiting: (() => void)[] = [];
  const loaded = { library: SETTINGS.library, eventEnds: new Map() };
  const slogans = { getState: () => ({ loaded }), load: () => Promise.resolve(loaded), today: () => '2026-11-21' };
  const press = { getState: () => ({ medium: 260 }), load: () => Promise.resolve(), subscribe: () => () => undefined };
  const desk = createPreflightDesk({
    doc,
    checks,
    slogans: slogans as unknown as PreflightDeskParts['slogans'],
    press: press as unknown as PreflightDeskParts['press'],
    client: createPreflightClient(
      () => {
        const worker = new NearWorker();
        workers.push(worker);
        return worker as unknown as Worker;
      },
      () => [],
    ),
    whenQuiet: (task) => waiting.splice(0, 1, task),
    ...more,
  });
  const codes = () => desk.getState().findings.map(({ code }) => code);
  return { desk, doc, checks, workers, codes, quiet: () => waiting.pop()?.() };
}

describe('checks in a worker', () => {
  test('every page is checked as if here, the shown one first', async () => {
    const { desk, workers } = openDesk();
    expect(desk.getState()).toMatchObject({ seen: false, settled: false });
    await desk.settle();
    const { findings, others, seen, settled } = desk.getState();
    expect([seen, settled]).toEqual([true, true]);
    const same = { ...SETTINGS, totalInkLimit: 260, licensedFonts: new Set<string>(), moreRules: [FINISHING_RULE] };
    expect(findings).toEqual(check(design, same));
    expect(findings.length).toBeGreaterThan(0);
    expect(others.map(({ pageId }) => pageId)).toEqual(['page-2']);
    expect(others[0]?.findings.map(({ code }) => code)).toContain('preflight/hidden-object');
    await desk.settle();
    expect(workers[0]?.orders).toHaveLength(1);
  });

  test('an edit is told after a moment; only its page and what it touches are asked again', async () => {
    const { desk, doc, codes, workers, quiet } = openDesk();
    await desk.settle();
    expect(codes()).not.toContain('preflight/text-off-trim');
    const spy = vi.spyOn(Preflight.prototype, 'steps');
    doc.run('move', moveNodes, OFF);
    expect(desk.getState()).toMatchObject({ seen: true, settled: false });
    quiet();
    await expect.poll(() => desk.getState().settled).toBe(true);
    expect(codes()).toContain('preflight/text-off-trim');
    expect(spy).toHaveBeenCalledTimes(1);
    expect(workers[0]?.orders.at(-1)).not.toHaveProperty('facts');
    spy.mockRestore();
    doc.undo();
    await desk.settle();
    expect(codes()).not.toContain('preflight/text-off-trim');
  });

  test('changes in quick succession: whoever waited hears of the last one, and nothing of those between stays', async () => {
    const { desk, doc, codes } = openDesk();
    const waits = [desk.settle()];
    for (let i = 0; i < 5; i++) {
      doc.run('move', moveNodes, { ...OFF, dx: i % 2 ? 9000 : -9000 });
      waits.push(desk.settle());
      // oxlint-disable-next-line no-await-in-loop
      await Promise.resolve();
    }
    await Promise.all(waits);
    expect(desk.getState().settled).toBe(true);
    expect(codes()).toContain('preflight/text-off-trim');
  });

  test('another page is shown with what is known of it at once', async () => {
    const { desk, doc, codes } = openDesk();
    await desk.settle();
    doc.goToPage('page-2');
    expect(codes()).toContain('preflight/hidden-object');
    expect(desk.getState().others.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      'preflight/hidden-object',
    );
    await desk.settle();
    expect(desk.getState().settled).toBe(true);
  });

  test('of a page that no check has seen nothing is said: not what its setting lacks until a font has come', async () => {
    const { desk, doc } = openDesk();
    await desk.settle();
    const [page] = design.pages;
    if (!page) throw new Error('no page');
    const nodes = [textNode('slogan', { style: { ...textNode('slogan').style, fontId: 'not-yet-loaded' } })];
    doc.run('addFormats', addPages, { pages: [{ ...page, id: 'page-3', nodes }] });
    doc.goToPage('page-3');
    expect(desk.getState()).toMatchObject({ findings: [], seen: false });
    await desk.settle();
    expect(desk.getState().findings.map(({ code }) => code)).toContain('font/not-loaded');
  });

  test('the office’s settings are checked with', async () => {
    const { desk, checks, codes } = openDesk();
    await desk.settle();
    checks.setRoll({ rollMm: 1200, overlapMm: 20 });
    checks.setLimits({ source: 'QĐ 1/2026', kinds: { [first.format.kind]: { maxWidthMm: 1000 } } });
    expect(desk.getState().settled).toBe(false);
    await desk.settle();
    expect(desk.getState().settled).toBe(true);
    expect(codes().some((code) => code.startsWith('format/over'))).toBe(true);
  });

  test('a worker that dies is an error, never silence; the next change starts another', async () => {
    const { desk, doc, codes, workers } = openDesk();
    const waiting = desk.settle();
    await Promise.resolve();
    await expect.poll(() => workers.length).toBe(1);
    workers[0]?.fail();
    await waiting;
    expect(codes()).toEqual(['preflight/not-checked']);
    expect(desk.getState()).toMatchObject({ settled: true, others: [] });
    doc.run('move', moveNodes, OFF);
    await desk.settle();
    expect(workers).toHaveLength(2);
    expect(codes()).toContain('preflight/text-off-trim');
  });

  test('slogans that can’t be read are an error too: wording would go unchecked', async () => {
    const slogans = { getState: () => ({}), load: () => Promise.reject(new Error('gone')), today: () => '2026-11-21' };
    const { desk, codes } = openDesk({ slogans: slogans as unknown as PreflightDeskParts['slogans'] });
    await desk.settle();
    expect(codes()).toEqual(['preflight/not-checked']);
  });
});
