import type { Design } from '../../model/design.ts';
import type { CompiledPage } from '../state/document-store.ts';
import type { SloganDesk } from './slogan-desk.ts';

/** Adds what the library says about the slogan to what the page says, once the library is loaded. */
export function withWordingFindings<Compiled extends CompiledPage>(
  compiled: Compiled,
  design: Design,
  desk: Pick<SloganDesk, 'getState'>,
): Compiled {
  const findings = desk.getState().loaded?.check(design.content.slogan) ?? [];
  return findings.length === 0 ? compiled : { ...compiled, diagnostics: [...compiled.diagnostics, ...findings] };
}
