import type { PlanImport } from '../../../slogans/import/import-plan.ts';

/** What the import worker says: how far it is, then what it found. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'plan'; readonly plan: PlanImport };
