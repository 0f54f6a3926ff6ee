import { useEffect, useState } from 'react';
import type { Proof } from '../../slogans/proofread/proofread.ts';
import type { WordingComparison } from '../../slogans/library/compare-wording.ts';
import { useStudio, type Studio } from '../studio.ts';

/** What the proof-reader says about a text, and the wording of the library that it is near. */
export interface LiveProof {
  readonly proof: Proof;
  readonly near: WordingComparison | null;
}

/** A pause in typing that is long enough to read what stands there. */
const PAUSE_MS = 220;
/** Below this nobody meant the slogan; above, words in the wrong place or form are worth showing. */
const NEAR = 0.7;

/** Proof-reads a text whenever typing pauses; the answer is that of the last text read, which may lag behind. */
export function useProof(text: string, ofSlogan: boolean): LiveProof | undefined {
  const { slogans } = useStudio();
  const [live, setLive] = useState<LiveProof>();
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void readText(slogans, text, ofSlogan).then((read) => {
        if (wanted) setLive(read);
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [slogans, text, ofSlogan]);
  return live;
}

async function readText(desk: Studio['slogans'], text: string, ofSlogan: boolean): Promise<LiveProof> {
  const [{ proofread }, { compareWording }, { library, index }] = await Promise.all([
    import('../../slogans/proofread/proofread.ts'),
    import('../../slogans/library/compare-wording.ts'),
    desk.load(),
  ]);
  const [year = 0, month = 1, day = 1] = desk.today().split('-').map(Number);
  const official = ofSlogan ? library.slogans.filter((slogan) => slogan.approval === 'approved') : [];
  const proof = proofread(text, { official, today: { year, month, day } });
  const near = ofSlogan ? compareWording(text, index) : null;
  const worth =
    near !== null && near.similarity >= NEAR && near.differences.length > 0 && near.nearest.slots.length === 0;
  return { proof, near: worth ? near : null };
}
