import { useSyncExternalStore } from 'react';
import type { ProofGround } from '../../colour-conversion/press-proof.ts';
import type { Cmyk } from '../../colour/ink.ts';
import { useStudio } from '../studio.ts';

/** The look of a build in print; asked for, and undefined, until it is known. Without a build nothing is asked. */
export function useLook(build: Cmyk | undefined, ground?: ProofGround): string | undefined {
  const { proof } = useStudio();
  return useSyncExternalStore(
    (listener) => proof.subscribe(listener),
    () => build && proof.look(build, ground),
  );
}
