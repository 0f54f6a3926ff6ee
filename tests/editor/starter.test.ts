import { expect, test } from 'vitest';
import { STARTER } from '../../src/editor/starter.ts';
import { findFormat } from '../../src/formats/catalogue.ts';
import { approveStatus } from '../../src/slogans/library/approval.ts';
import { sloganLibrary } from '../../src/slogans/library/shipped.ts';

test('the first banner carries an approved slogan of the library, to the letter', () => {
  const { slogan } = STARTER.content;
  expect(sloganLibrary().byId.get(slogan.approved?.id ?? '')?.approval).toBe('approved');
  expect(approveStatus(slogan, sloganLibrary())).toBe('equal');
  expect(findFormat(STARTER.formatId)).toMatchObject({ widthMm: 6000, heightMm: 1000 });
});
