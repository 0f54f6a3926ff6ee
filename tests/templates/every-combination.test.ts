import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '../../src/messages/diagnostic-messages.ts';
import { FONTS } from '../production/pieces.ts';
import { checkCombination, contentFor, isExpected, SLOGANS, type SloganLength } from './combinations.ts';
import { formatsOf, TEMPLATES } from './project-templates.ts';

const LENGTHS = Object.keys(SLOGANS) as readonly SloganLength[];

/**
 * `npm run gallery -- --check` tries all three lengths on every format. Here every other format takes one of them in turn,
 * and the next template the formats that this one left out.
 */
describe('every template on every format: preflight has nothing to say, the slogan has its room', () => {
  test.each(TEMPLATES.map((template, index) => ({ id: template.id, template, index })))(
    '$id',
    ({ template, index }) => {
      const formats = formatsOf(template).filter((_, at) => (index + at) % 2 === 0);
      const faults = formats.flatMap((format, at) => {
        const length = LENGTHS[(index + at) % LENGTHS.length] ?? 'short';
        const { findings, shortfall } = checkCombination(template, format, contentFor(template, length), FONTS);
        const told = findings
          .filter((finding) => !isExpected(finding, template, format, length))
          .map((finding) => describeDiagnostic(finding, 'en'));
        return [...told, ...(shortfall ? [shortfall] : [])].map(
          (words) => `${format.catalogueId}, ${length}: ${words}`,
        );
      });
      expect(faults).toEqual([]);
    },
  );
});
