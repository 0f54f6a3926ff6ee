import type { ProofGround } from '../../colour-conversion/press-proof.ts';
import type { Cmyk } from '../../colour/ink.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What the page asks of the press worker. Everything but `measure` goes through the press set last. */
export type PressOrder =
  | { readonly kind: 'press'; readonly id: number; readonly profile: Uint8Array; readonly inkLimit: number }
  | { readonly kind: 'inks'; readonly id: number; readonly builds: readonly Cmyk[]; readonly ground: ProofGround }
  | { readonly kind: 'picture'; readonly id: number; readonly rgba: Uint8Array; readonly ground: ProofGround }
  | { readonly kind: 'measure'; readonly id: number; readonly profile: Uint8Array };

export type PressAnswer =
  | { readonly kind: 'press'; readonly id: number; readonly findings: readonly Diagnostic[] }
  | { readonly kind: 'inks'; readonly id: number; readonly colours: readonly string[] }
  | { readonly kind: 'picture'; readonly id: number; readonly rgba: Uint8Array }
  | {
      readonly kind: 'measure';
      readonly id: number;
      /** In percent; absent when the profile can't be used. */
      readonly totalInk?: number;
      readonly findings: readonly Diagnostic[];
    }
  | { readonly kind: 'failure'; readonly id: number; readonly why: string };
