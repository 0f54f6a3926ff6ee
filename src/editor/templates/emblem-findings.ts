import type { Design } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import { checkEmblems } from '../../ornaments/check-emblems.ts';
import { checkHall } from '../../ornaments/check-hall.ts';
import type { CompiledPage } from '../state/document-store.ts';

/** The compiled page with what breaks the rules of flags, emblems and halls. */
export function withEmblemFindings(compiled: CompiledPage, design: Design, pageId: string): CompiledPage {
  const page = findPage(design, pageId);
  if (!page) return compiled;
  return { ...compiled, diagnostics: [...compiled.diagnostics, ...checkEmblems(page), ...checkHall(page)] };
}
