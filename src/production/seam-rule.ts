import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inkBoxes, type InkBox } from '../finishing/ink-boxes.ts';
import { planPanels, type RollChoice } from '../finishing/plan-panels.ts';
import type { Page } from '../model/design.ts';
import type { PageRule } from '../preflight/rule.ts';

interface Known {
  readonly key: string;
  readonly findings: readonly Diagnostic[];
}

/**
 * Seams that can’t but go through a letter, on the roll that the shop prints on. The planner has moved every seam as far
 * as the roll allows before one is told of; where a wider roll spares the letters, it is named.
 */
export function seamRule(roll: RollChoice): PageRule {
  return {
    scope: 'page',
    check({ page, compiled, fonts }, memory) {
      if (page.format.px) return [];
      const ink = inkBoxes(compiled.scene, fonts);
      const key = JSON.stringify([roll, page.format, ink.map(({ kind, box }) => [kind, box])]);
      const known = memory.get('seams') as Known | undefined;
      if (known?.key === key) return known.findings;
      const findings = checkSeams(page, ink, roll);
      memory.set('seams', { key, findings } satisfies Known);
      return findings;
    },
  };
}

function checkSeams(page: Page, ink: readonly InkBox[], roll: RollChoice): readonly Diagnostic[] {
  const { bleedMm } = page.format;
  const { diagnostics } = planPanels({ size: page.format, bleedMm, ...roll, cuts: 'auto', ink });
  return diagnostics
    .filter(({ code }) => code.startsWith('panels/seam-in-letter'))
    .map((finding) => ({ ...finding, at: { kind: 'page', pageId: page.id } }));
}
