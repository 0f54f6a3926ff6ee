import { describe, expect, test, vi } from 'vitest';
import { solid } from '../../../src/colour/ink.ts';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { createPressDesk } from '../../../src/editor/colour/press-desk.ts';
import { createProofedScene } from '../../../src/editor/colour/proofed-scene.ts';
import { createSoftProof } from '../../../src/editor/colour/soft-proof.ts';
import { createViewStore } from '../../../src/editor/state/view-store.ts';
import { rectPath } from '../../../src/geometry/path.ts';
import type { PathItem, Scene } from '../../../src/scene/display-list.ts';
import { createMemoryTexts } from '../../../src/storage/memory/memory-texts.ts';
import { fakePress, greyOf } from './fake-press.ts';

function press(client = fakePress()) {
  const desk = createPressDesk({
    texts: () => Promise.resolve(createMemoryTexts()),
    client,
    builtIn: () => Promise.resolve(new Uint8Array(7)),
    newId: () => 'a',
  });
  return { client, desk, proof: createSoftProof({ desk, client }) };
}

const RED = NAMED_INKS.flagRed;
const BLACK = NAMED_INKS.black;

describe('looks', () => {
  test('are asked for once, together, and told of when they come', async () => {
    const { client, proof } = press();
    const told = vi.fn<() => void>();
    proof.subscribe(told);
    expect([RED, BLACK, RED].map(({ cmyk }) => proof.look(cmyk))).toEqual([undefined, undefined, undefined]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(client.asked).toEqual(['press 7, 260 %', 'inks 2 on white']);
    expect(proof.look(BLACK.cmyk)).toBe('#000000');
  });

  test('another press or the paper asks anew; what the old one still says is not taken', async () => {
    const { client, desk, proof } = press();
    proof.look(RED.cmyk);
    desk.choose({ paper: true });
    expect(proof.look(RED.cmyk)).toBeUndefined();
    await vi.waitFor(() => expect(proof.look(RED.cmyk)).toBe('#ffffff'));
    expect(client.asked).toEqual(['press 7, 260 %', 'inks 1 on paper']);
    desk.choose({ medium: 'decal' });
    expect(proof.look(RED.cmyk)).toBe('#ffffff');
    expect(proof.look(BLACK.cmyk, 'white')).toBeUndefined();
    await vi.waitFor(() => expect(proof.look(BLACK.cmyk, 'white')).toBe('#000000'));
    expect(client.asked.at(-1)).toBe('inks 1 on white');
    // Another limit is another press: pictures are held to it.
    desk.choose({ medium: 'fabric' });
    expect(proof.look(RED.cmyk)).toBeUndefined();
    await vi.waitFor(() => expect(client.asked).toContain('press 7, 240 %'));
  });

  test('a press that fails is asked again by the next drawing', async () => {
    const client = fakePress();
    const setPress = vi.spyOn(client, 'setPress').mockRejectedValueOnce(new Error('no network'));
    const { proof } = press(client);
    proof.look(RED.cmyk);
    await vi.waitFor(() => expect(setPress).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(proof.look(RED.cmyk)).toBe('#ffffff'));
  });
});

describe('the scene on the canvas', () => {
  const item: PathItem = {
    kind: 'path',
    from: 'a',
    path: rectPath({ x: 0, y: 0, width: 10, height: 10 }),
    fill: solid(BLACK),
  };
  const scene: Scene = {
    title: '',
    pageId: 'p',
    widthMm: 10,
    heightMm: 10,
    bleedMm: 0,
    safeMm: 0,
    items: [item],
  };
  const fillOf = (shown: Scene): string => {
    const [first] = shown.items;
    return first?.kind === 'path' && first.fill?.kind === 'solid' ? first.fill.ink.rgb : '';
  };

  test('is the very scene until the proof is looked at, then shows inks as they print, and again', async () => {
    const view = createViewStore();
    const { proof } = press();
    const proofed = createProofedScene(view, proof);
    const told = vi.fn<() => void>();
    proofed.subscribe(told);
    expect(proofed.scene(scene)).toBe(scene);
    expect(proofed.items(scene.items)).toBe(scene.items);
    view.setState({ proofing: true });
    expect(fillOf(proofed.scene(scene))).toBe(BLACK.rgb);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    const shown = proofed.scene(scene);
    expect(fillOf(shown)).toBe(greyOf(BLACK.cmyk));
    // What has not changed is the same again, so that the canvas redraws nothing.
    expect(proofed.scene(scene)).toBe(shown);
    expect(proofed.scene({ ...scene, title: 'b' }).items[0]).toBe(shown.items[0]);
    view.setState({ proofing: false });
    expect(proofed.scene(scene)).toBe(scene);
  });
});
