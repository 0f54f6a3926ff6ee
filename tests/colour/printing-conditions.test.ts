import { expect, test } from 'vitest';
import { findPrintingCondition, FOGRA39_CONDITION } from '../../src/colour/printing-conditions.ts';

test('a profile’s name tells the registered condition; every other one is its own', () => {
  expect(findPrintingCondition('ISO Coated v2 300% (ECI)', 'a.icc')).toBe(FOGRA39_CONDITION);
  expect(findPrintingCondition('PSO Coated v3', 'a.icc')).toEqual({
    identifier: 'FOGRA51',
    info: 'PSO Coated v3',
    registry: 'http://www.color.org',
  });
  expect(findPrintingCondition('PSO Coated v3 của xưởng', 'a.icc')).toEqual({
    identifier: 'Custom',
    info: 'PSO Coated v3 của xưởng',
  });
  expect(findPrintingCondition('', 'xuong-a.icc')).toEqual({ identifier: 'Custom', info: 'xuong-a.icc' });
});
