import type { DiagnosticPlace } from '../diagnostics/diagnostic.ts';
import { placeOf, type CheckedPage } from './rule.ts';

/** The text that shows the slogan on a page; undefined when none does. */
export function sloganPlace(page: CheckedPage): DiagnosticPlace | undefined {
  const object = page.objects.find(
    ({ node, hidden }) => !hidden && node.kind === 'text' && 'slot' in node.source && node.source.slot === 'slogan',
  );
  return object && placeOf(object, page);
}
