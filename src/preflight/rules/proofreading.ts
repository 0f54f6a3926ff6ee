import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { TextNode } from '../../model/design.ts';
import { approveStatus } from '../../slogans/library/approval.ts';
import { proofread, toDiagnostic, type Proof } from '../../slogans/proofread/proofread.ts';
import type { Today } from '../../text/lint/check-anniversaries.ts';
import type { LintFinding } from '../../text/lint/finding.ts';
import { fixBy } from '../apply-fix.ts';
import { placeOf, type CheckedPage, type PageRule } from '../rule.ts';

/** Proofs kept; a crowded page has hundreds of texts. */
const MOST_PROOFS = 2000;

interface ProofMemory {
  readonly settings: CheckedPage['settings'];
  readonly proofs: Map<string, Proof>;
}

/** All words of the page are proof-read: spelling, capitals, dates, anniversaries, nearness to an approved wording. */
export const proofreadingRule: PageRule = {
  scope: 'page',
  *check(page, memory) {
    const { settings, design } = page;
    let kept = memory.get('proofs') as ProofMemory | undefined;
    if (kept?.settings !== settings) memory.set('proofs', (kept = { settings, proofs: new Map() }));
    const seen = new Set<string>();
    for (const object of page.objects) {
      const { node, words, hidden } = object;
      if (node.kind !== 'text' || hidden || !words || words.trim() === '') continue;
      const source = 'slot' in node.source ? `slot ${node.source.slot}` : node.id;
      if (seen.has(source)) continue;
      seen.add(source);
      // An approved wording is right by its approval; the rule of wordings watches over it.
      const isSlogan = source === 'slot slogan';
      if (isSlogan && settings.library && approveStatus(design.content.slogan, settings.library) === 'equal') continue;
      for (const item of proofOf(words, isSlogan, kept).findings) {
        const finding = toDiagnostic(item);
        const at = placeOf(object, page);
        const fix = fixFor(node, words, item, page);
        yield { ...finding, at, ...(fix ? { fix } : {}) };
      }
      yield undefined;
    }
  },
};

function proofOf(words: string, isSlogan: boolean, { settings, proofs }: ProofMemory): Proof {
  const key = `${isSlogan} ${words}`;
  let proof = proofs.get(key);
  if (!proof) {
    const official = isSlogan ? settings.library?.slogans.filter(({ approval }) => approval === 'approved') : undefined;
    const today = settings.today === undefined ? undefined : readDay(settings.today);
    proof = proofread(words, { ...(official ? { official } : {}), ...(today ? { today } : {}) });
    if (proofs.size >= MOST_PROOFS) proofs.clear();
    proofs.set(key, proof);
  }
  return proof;
}

function readDay(day: string): Today {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** The words with this one finding mended. */
function fixFor(node: TextNode, words: string, item: LintFinding, { design, page }: CheckedPage): Fix | undefined {
  if (item.suggest === null || !item.fixes) return undefined;
  const text = words.slice(0, item.start) + item.suggest + words.slice(item.end);
  if (!('slot' in node.source)) return fixBy('setNodeText', { pageId: page.id, nodeId: node.id, text });
  if (node.source.slot !== 'slogan') return fixBy('setSlotText', { slot: node.source.slot, text });
  return design.content.slogan.approved ? undefined : fixBy('setSlogan', { text });
}
