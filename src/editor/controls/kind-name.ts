import { KIND_DEFAULTS } from '../../formats/format-kinds.ts';
import type { FormatKind } from '../../formats/format.ts';

/** What people call a kind of format. */
export function kindName(kind: FormatKind): string {
  return KIND_DEFAULTS[kind].name;
}
