import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../src/diagnostics/checked.ts';
import { diagnostic, hasErrors, WHOLE_DOCUMENT } from '../../src/diagnostics/diagnostic.ts';

describe('findings', () => {
  test('are plain data that survive JSON', () => {
    const finding = diagnostic(
      'text/overflows',
      'warning',
      { kind: 'node', nodeId: 'a' },
      { name: 'Đơn vị' },
      {
        command: 'setTextStyle',
        args: { nodeIds: ['a'] },
      },
    );
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    expect(diagnostic('text/overflows', 'info')).toEqual({
      code: 'text/overflows',
      severity: 'info',
      at: WHOLE_DOCUMENT,
      params: {},
    });
  });

  test('only errors are errors', () => {
    expect(hasErrors([diagnostic('a/b', 'warning'), diagnostic('a/c', 'info')])).toBe(false);
    expect(hasErrors([diagnostic('a/b', 'warning'), diagnostic('a/c', 'error')])).toBe(true);
  });

  test('a value may come with findings; a refusal must say why', () => {
    expect(accepted(3).diagnostics).toEqual([]);
    expect(refused(diagnostic('a/b', 'error')).ok).toBe(false);
    expect(() => refused(diagnostic('a/b', 'warning'))).toThrow(RangeError);
  });
});
