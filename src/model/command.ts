import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Design } from './design.ts';
import { keepSame } from './same-value.ts';

/** A change, or the reasons why it can't be made. A refused change leaves the design as it was. */
export type CommandResult =
  | { readonly ok: true; readonly design: Design }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * A change to a design. Pure: a button may ask it whether it is enabled, and a preview may run it on
 * every pointer move.
 */
export type Command<Args> = (design: Design, args: Args) => CommandResult;

export function changed(design: Design): CommandResult {
  return { ok: true, design };
}

/** A change that may come to nothing: then it is the design there was, and no step of the history. */
export function changedFrom(before: Design, after: Design): CommandResult {
  return changed(keepSame(before, after));
}

export function refuse(...diagnostics: readonly Diagnostic[]): CommandResult {
  return { ok: false, diagnostics };
}

/** Changes one after the other, as one; when one of them is refused, all are. */
export function changeInTurn(design: Design, changes: readonly ((design: Design) => CommandResult)[]): CommandResult {
  let result = changed(design);
  for (const change of changes) {
    if (!result.ok) return result;
    result = change(result.design);
  }
  return result;
}
