import type { ProofGround } from '../../colour-conversion/press-proof.ts';
import type { Cmyk } from '../../colour/ink.ts';
import type { DrawnPicture } from '../../renderers/konva/draw-items.ts';
import type { PressClient } from './press-client.ts';
import { totalInkLimit, type PressDesk } from './press-desk.ts';
import { printedPicture } from './printed-picture.ts';

/** How inks and pictures look in print: a table that fills as it is asked, so that drawing never waits. */
export interface SoftProof {
  /**
   * The look of a build in print, `#rrggbb`, on the ground that the user looks at or on white; undefined while it
   * isn't known yet.
   */
  look(build: Cmyk, ground?: ProofGround): string | undefined;
  /** A picture as it prints; undefined while it is being made. */
  picture(assetId: string, picture: DrawnPicture): DrawnPicture | undefined;
  /** Called when looks or pictures have come in, or when the press or the ground has changed. */
  subscribe(listener: () => void): () => void;
}

interface SoftProofParts {
  readonly desk: PressDesk;
  readonly client: PressClient;
}

interface AskedLook {
  readonly key: string;
  readonly build: Cmyk;
  readonly ground: ProofGround;
}

export function createSoftProof({ desk, client }: SoftProofParts): SoftProof {
  /** `undefined` while the look is on its way. */
  const looks = new Map<string, string | undefined>();
  const pictures = new Map<string, { readonly from: CanvasImageSource; made?: DrawnPicture }>();
  const listeners = new Set<() => void>();
  let queue: AskedLook[] = [];
  /** Rises with every change of the press: what was asked of another one is forgotten. */
  let round = 0;
  let ready: Promise<void> | undefined;
  let sending = false;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const ground = (): ProofGround => (desk.getState().paper ? 'paper' : 'white');
  const prepare = async (): Promise<void> => {
    await desk.load();
    await client.setPress(await desk.profileBytes(), totalInkLimit(desk.getState()));
  };
  const press = (): Promise<void> => {
    if (!ready) {
      ready = prepare();
      // What failed for want of a network is tried again with the next look.
      ready.catch(() => (ready = undefined));
    }
    return ready;
  };
  const send = async (): Promise<void> => {
    while (queue.length > 0) {
      const mine = round;
      await press();
      if (mine !== round) continue;
      const on = queue[0]?.ground ?? 'white';
      const asked = queue.filter((one) => one.ground === on);
      queue = queue.filter((one) => one.ground !== on);
      const colours = await client.showInks(
        asked.map(({ build }) => build),
        on,
      );
      if (mine !== round) continue;
      asked.forEach(({ key }, i) => looks.set(key, colours[i]));
      tell();
    }
  };
  const start = async (): Promise<void> => {
    sending = true;
    try {
      await send();
    } catch {
      // Asked again when it is drawn again.
      queue = [];
      looks.clear();
    }
    sending = false;
  };
  const make = async (assetId: string, picture: DrawnPicture): Promise<void> => {
    const mine = round;
    await press();
    const made = await printedPicture(picture, client, ground());
    if (mine !== round || !made) return;
    pictures.set(assetId, { from: picture.source, made });
    tell();
  };
  desk.subscribe((state, old) => {
    const isSamePress = state.chosen === old.chosen && totalInkLimit(state) === totalInkLimit(old);
    if (isSamePress && state.paper === old.paper) return;
    round += 1;
    if (!isSamePress) ready = undefined;
    queue = [];
    looks.clear();
    pictures.clear();
    tell();
  });
  return {
    look(build, on = ground()) {
      const key = `${on} ${build.c} ${build.m} ${build.y} ${build.k}`;
      if (!looks.has(key)) {
        looks.set(key, undefined);
        queue.push({ key, build, ground: on });
        if (!sending) void start();
      }
      return looks.get(key);
    },
    picture(assetId, picture) {
      const known = pictures.get(assetId);
      if (known?.from === picture.source) return known.made;
      pictures.set(assetId, { from: picture.source });
      make(assetId, picture).catch(() => pictures.delete(assetId));
      return undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
