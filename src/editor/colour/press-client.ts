import type { ProofGround } from '../../colour-conversion/press-proof.ts';
import type { Cmyk } from '../../colour/ink.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { askWorker } from '../workers/ask-worker.ts';
import type { PressAnswer, PressOrder } from './press-message.ts';

/** The press worker: how colours look in print, away from the main thread. It starts with the first question. */
export interface PressClient {
  /**
   * The press that inks and pictures are shown on from now on, and the most ink of its medium in percent; findings
   * when it can't be used.
   */
  setPress(profile: Uint8Array, inkLimit: number): Promise<readonly Diagnostic[]>;
  showInks(builds: readonly Cmyk[], ground: ProofGround): Promise<readonly string[]>;
  showPicture(rgba: Uint8Array, ground: ProofGround): Promise<Uint8Array>;
  /** The total ink of a profile in percent, or what is wrong with it. */
  measure(profile: Uint8Array): Promise<{ readonly totalInk?: number; readonly findings: readonly Diagnostic[] }>;
}

export function createPressClient(start: () => Worker): PressClient {
  let asking: ReturnType<typeof askWorker<PressOrder, PressAnswer>> | undefined;
  const ask = async <Kind extends PressOrder['kind']>(
    order: Omit<Extract<PressOrder, { kind: Kind }>, 'id'>,
  ): Promise<Extract<PressAnswer, { kind: Kind }>> => {
    asking ??= askWorker<PressOrder, PressAnswer>(start());
    const answer = await asking(order as Parameters<typeof asking>[0]);
    // The worker answers every order in kind.
    return answer as Extract<PressAnswer, { kind: Kind }>;
  };
  return {
    setPress: async (profile, inkLimit) => (await ask<'press'>({ kind: 'press', profile, inkLimit })).findings,
    showInks: async (builds, ground) => (await ask<'inks'>({ kind: 'inks', builds, ground })).colours,
    showPicture: async (rgba, ground) => (await ask<'picture'>({ kind: 'picture', rgba, ground })).rgba,
    measure: (profile) => ask<'measure'>({ kind: 'measure', profile }),
  };
}
