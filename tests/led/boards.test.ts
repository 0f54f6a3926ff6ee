import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFamily, findPanel, MOST_DOTS, parseBoard } from '../../src/led/boards.ts';
import { BOARD_PRESETS, CONTROLLER_FAMILIES, PANELS } from '../../src/led/catalogue.data.ts';
import { boardColours, boardShows, defaultTextColour, ledLuminance, rgbParts } from '../../src/led/palette.ts';
import { dotBoard } from './led-fixtures.ts';

function codes(result: ReturnType<typeof parseBoard>): string[] {
  return result.diagnostics.map(({ code }) => code);
}

describe('the catalogue', () => {
  test('21 panels and 21 boards, ids once each', () => {
    expect(PANELS).toHaveLength(21);
    expect(BOARD_PRESETS).toHaveLength(21);
    for (const list of [PANELS, BOARD_PRESETS, CONTROLLER_FAMILIES])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
  test.each(PANELS.map((panel) => [panel.id, panel] as const))('%s: dots, millimetres and pitch agree', (_, panel) => {
    const [width, height] = panel.modulePx;
    expect(Math.abs(panel.moduleMm[0] / width - panel.pitchMm)).toBeLessThan(0.02);
    expect(Math.abs(panel.moduleMm[1] / height - panel.pitchMm)).toBeLessThan(0.02);
    expect(panel.nitsMin).toBeLessThanOrEqual(panel.nits);
    expect(panel.nits).toBeLessThanOrEqual(panel.nitsMax);
    expect(panel.fill).toBeGreaterThan(0);
    expect(panel.fill).toBeLessThan(0.5);
  });
  test.each(BOARD_PRESETS.map(({ id }) => id))('%s is a board', (id) => {
    const board = parseBoard({ kind: 'preset', id });
    expect(board.ok && board.value.id).toBe(id);
    if (board.ok) expect(id).toContain(`${board.value.widthPx}x${board.value.heightPx}`);
  });
  test('every family takes BMP and has a class; documented files are among those offered', () => {
    for (const family of CONTROLLER_FAMILIES) {
      expect(family.files).toContain('bmp');
      expect(family.classes.length).toBeGreaterThan(0);
      expect(family.documented.every((file) => family.files.includes(file))).toBe(true);
    }
    expect(findFamily('HUIDU-MONO')?.software).toBe('HD2020');
  });
});

describe('naming a board', () => {
  test('P10: 10 × 1 modules are 320 × 16 dots, as one colour', () => {
    const board = parseBoard({ kind: 'modules', panelId: 'P10', across: 10, down: 1 });
    expect(board.ok && board.value).toMatchObject({ widthPx: 320, heightPx: 16, pitchMm: 10, colourClass: 'one' });
  });
  test('the LED formats of the studio are boards too', () => {
    const board = parseBoard({ kind: 'preset', id: 'led-p10-32x192' });
    expect(board.ok && board.value).toMatchObject({ widthPx: 192, heightPx: 32, pitchMm: 10 });
  });
  test('a custom board and its colours', () => {
    const board = parseBoard({ kind: 'dots', widthPx: 96, heightPx: 16, pitchMm: 10 }, { colourClass: 'dual' });
    expect(board.ok && board.value.colourClass).toBe('dual');
  });
  test('unknown names say what is known', () => {
    expect(codes(parseBoard({ kind: 'preset', id: 'nope' }))).toEqual(['led/unknown-board']);
    expect(codes(parseBoard({ kind: 'modules', panelId: 'p11', across: 1, down: 1 }))).toEqual(['led/unknown-panel']);
    expect(findPanel('p11')).toBeUndefined();
  });
  test.each([
    [0, 16],
    [-1, 16],
    [1.5, 16],
    [Number.NaN, 16],
    [16, 0],
  ])('%d × %d is no size', (widthPx, heightPx) => {
    expect(codes(parseBoard({ kind: 'dots', widthPx, heightPx, pitchMm: 10 }))).toEqual(['led/bad-size']);
  });
  test('1 × 1 is a board; 10 million dots are not, nor is a very long side', () => {
    expect(parseBoard({ kind: 'dots', widthPx: 1, heightPx: 1, pitchMm: 10 }).ok).toBe(true);
    expect(codes(parseBoard({ kind: 'dots', widthPx: 5000, heightPx: 2000, pitchMm: 4 }))).toEqual([
      'led/too-many-dots',
    ]);
    expect(codes(parseBoard({ kind: 'dots', widthPx: 9000, heightPx: 16, pitchMm: 4 }))).toEqual(['led/too-many-dots']);
    expect(parseBoard({ kind: 'dots', widthPx: 3840, heightPx: 2160, pitchMm: 1 }).ok).toBe(true);
    expect(codes(parseBoard({ kind: 'modules', panelId: 'p2', across: 100, down: 100 }))).toEqual([
      'led/too-many-dots',
    ]);
  });
  test.each([0, -10, Number.NaN, 51, 0.1])('a pitch of %d is refused, together with other faults', (pitchMm) => {
    expect(codes(parseBoard({ kind: 'dots', widthPx: 16, heightPx: 16, pitchMm }))).toEqual(['led/bad-pitch']);
    expect(codes(parseBoard({ kind: 'dots', widthPx: 0, heightPx: 16, pitchMm }))).toEqual([
      'led/bad-size',
      'led/bad-pitch',
    ]);
  });
  test('whatever is asked: a board within bounds or an error', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 20_000 }), fc.integer({ min: -5, max: 20_000 }), (widthPx, heightPx) => {
        const board = parseBoard({ kind: 'dots', widthPx, heightPx, pitchMm: 4 });
        if (board.ok) expect(board.value.widthPx * board.value.heightPx).toBeLessThanOrEqual(MOST_DOTS);
        else expect(board.diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
      }),
      { seed: 20250902 },
    );
  });
});

describe('colours', () => {
  test('the class locks the palette', () => {
    const one = dotBoard(64, 16, { colourClass: 'one', lampColour: '#ff7600' });
    expect(boardColours(one)).toEqual(['#ff7600']);
    expect([boardShows(one, '#ff7600'), boardShows(one, '#000000'), boardShows(one, '#ffffff')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(boardColours(dotBoard(64, 16, { colourClass: 'dual' }))).toHaveLength(3);
    expect(boardColours(dotBoard(64, 16, { colourClass: 'tri' }))).toHaveLength(7);
    const rgb = dotBoard(64, 64, { colourClass: 'rgb' });
    expect(boardColours(rgb)).toBeUndefined();
    expect([boardShows(rgb, '#6e0000'), boardShows(rgb, 'red')]).toEqual([true, false]);
    expect([one, rgb].map(defaultTextColour)).toEqual(['#ff7600', '#ffff00']);
  });
  test('light by colour: yellow on full red is 3.3 : 1, on dimmed red over 20 : 1, as measured', () => {
    const ratio = (a: string, b: string): number => (ledLuminance(a) + 0.05) / (ledLuminance(b) + 0.05);
    expect(rgbParts('#0a0b0c')).toEqual([10, 11, 12]);
    expect(ledLuminance('#ffffff')).toBeCloseTo(1, 5);
    expect(ledLuminance('#ff0000') / ledLuminance('#ffff00')).toBeCloseTo(0.28 / 0.92, 2);
    expect(ratio('#ffff00', '#ff0000')).toBeLessThan(3.5);
    expect(ratio('#ffff00', '#6e0000')).toBeGreaterThan(9);
  });
});
