import { describe, expect, test } from 'vitest';
import { drawInRows } from '../../src/templates/draw-in-rows.ts';
import { scaleOffset } from '../../src/templates/measure-expression.ts';
import { placeItems } from '../../src/templates/place-items.ts';
import type { TemplateBox, TemplateItem, TemplateVariant } from '../../src/templates/template.ts';
import { FULL, formatById } from './project-templates.ts';

const row = (slot: string, box: TemplateBox, priority?: number): TemplateItem => ({
  id: slot,
  name: slot,
  draw: 'text',
  slot,
  style: 'row',
  box,
  ...(priority === undefined ? {} : { priority }),
});
const SLOGAN = row('slogan', {
  left: 'field.left',
  right: 'field.right',
  top: 'occasion.bottom + 0.04',
  bottom: 'date.top - 0.04',
});
const across = { left: 'field.left', right: 'field.right' } as const;

function variant(sloganShare: number): TemplateVariant {
  const items = [
    row('unit', { ...across, top: 'field.top', height: 0.16 }),
    row('occasion', { ...across, top: 'unit.bottom + 0.04', height: 0.12 }, 2),
    row('date', { ...across, bottom: 'field.bottom', height: 0.05 }, 1),
    SLOGAN,
  ];
  return { for: ['landscape'], ground: 'do', margin: 0.08, padding: 0, sloganShare, items };
}

describe('rows that draw in', () => {
  test('an offset is scaled with its sign and its unit', () => {
    expect(scaleOffset('unit.bottom + 0.04', 0.5)).toBe('unit.bottom + 0.02');
    expect(scaleOffset('date.top - 0.1h', 0.7)).toBe('date.top - 0.07h');
    expect(scaleOffset('field.left', 0.7)).toBe('field.left');
    expect(scaleOffset('nonsense', 0.7)).toBe('nonsense');
  });

  test('heights and the gaps between words; what hangs on frames stays, and a date keeps its height', () => {
    const boxes = drawInRows(variant(0.2).items, SLOGAN, 0.5).map(({ box }) => box);
    expect(boxes[0]).toMatchObject({ top: 'field.top', height: 0.08 });
    expect(boxes[1]).toMatchObject({ top: 'unit.bottom + 0.02', height: 0.06 });
    expect(boxes[2]).toMatchObject({ bottom: 'field.bottom', height: 0.048 });
    expect(boxes[3]).toMatchObject({ top: 'occasion.bottom + 0.02', bottom: 'date.top - 0.02' });
  });

  test('before anything is left out, and only where the slogan wants room', () => {
    const pano = formatById('pano-4000x3000');
    const height = (share: number, id: string): number | undefined =>
      placeItems(variant(share), FULL, pano).get(id)?.height;
    expect(height(0.05, 'unit')).toBeCloseTo(480, 6);
    expect(height(0.4, 'unit')).toBeCloseTo(336, 6);
    expect(height(0.4, 'date')).toBeCloseTo(144, 6);
    expect(height(0.6, 'date')).toBeUndefined();
    expect(height(0.6, 'slogan')).toBeGreaterThan(height(0.4, 'slogan') ?? Infinity);
  });

  test('not on boards, where lower letters are no letters', () => {
    const board = formatById('led-p5-128x256');
    const unit = placeItems(variant(0.5), FULL, board).get('unit');
    expect(unit?.height).toBeCloseTo(0.16 * Math.min(board.widthMm, board.heightMm), 6);
  });
});
