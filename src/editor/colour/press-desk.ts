import { createStore, type StoreApi } from 'zustand/vanilla';
import { isSameProfile, parseOutputProfile } from '../../colour/icc-profile.ts';
import { MEDIA, TOTAL_INK_RANGE, type MediumId } from '../../colour/media.ts';
import { findPrintingCondition } from '../../colour/printing-conditions.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { OutputProfile } from '../../renderers/pdf/render-options.ts';
import type { KeptTexts } from '../../storage/kept-texts.ts';
import { readProfiles, writeProfiles, type KeptProfile } from './kept-profiles.ts';
import type { PressClient } from './press-client.ts';

/** The profile that comes with the program. */
export const BUILT_IN = { id: 'built-in', name: 'Coated FOGRA39', totalInk: 260 } as const;

/** What the user prints with: remembered in this browser, for all designs. */
export interface PressState {
  /** The user's own profiles, the newest first; empty before they are loaded. */
  readonly profiles: readonly KeptProfile[];
  /** Id of the profile in use. */
  readonly chosen: string;
  /** The proof shows the colour of the paper. */
  readonly paper: boolean;
  /** What is printed on, or a limit of the shop's own in percent. */
  readonly medium: MediumId | number;
}

export interface PressDesk extends StoreApi<PressState> {
  /** Reads what is kept; once. */
  load(): Promise<void>;
  /** Takes a profile from a file and uses it; its findings when it can't be used. */
  addProfile(fileName: string, bytes: Uint8Array): Promise<readonly Diagnostic[]>;
  removeProfile(id: string): void;
  choose(change: Partial<Pick<PressState, 'chosen' | 'paper' | 'medium'>>): void;
  /** The profile in use with the condition it stands for, where it is the user's own. */
  ownProfile(): Promise<OutputProfile | undefined>;
  /** The bytes of the profile in use. */
  profileBytes(): Promise<Uint8Array>;
}

export interface PressDeskParts {
  readonly texts: () => Promise<KeptTexts>;
  readonly client: PressClient;
  readonly builtIn: () => Promise<Uint8Array>;
  readonly newId: () => string;
}

const PLACE = 'press-settings';

export function createPressDesk({ texts, client, builtIn, newId }: PressDeskParts): PressDesk {
  const store = createStore<PressState>(() => ({ profiles: [], chosen: BUILT_IN.id, paper: false, medium: 'hiflex' }));
  let loading: Promise<void> | undefined;
  let builtInBytes: Promise<Uint8Array> | undefined;

  const read = async (): Promise<void> => {
    try {
      const place = await texts();
      const [profiles, settings] = await Promise.all([readProfiles(place), place.read(PLACE)]);
      store.setState({ profiles, ...readSettings(JSON.parse(settings ?? '{}'), profiles) });
    } catch {
      // A browser that keeps nothing starts with the built-in profile.
    }
  };
  const load = (): Promise<void> => (loading ??= read());
  const keep = async (profilesToo: boolean): Promise<void> => {
    try {
      const { profiles, chosen, paper, medium } = store.getState();
      const place = await texts();
      await place.write(PLACE, JSON.stringify({ chosen, paper, medium }));
      if (profilesToo) await writeProfiles(place, profiles);
    } catch {
      // Nothing depends on its being kept.
    }
  };
  const chosenProfile = (): KeptProfile | undefined => {
    const { profiles, chosen } = store.getState();
    return profiles.find(({ id }) => id === chosen);
  };
  return {
    ...store,
    load,
    async ownProfile() {
      await load();
      const own = chosenProfile();
      return own && { bytes: own.bytes, ...findPrintingCondition(own.name, own.fileName) };
    },
    async addProfile(fileName, bytes) {
      await load();
      const parsed = parseOutputProfile(bytes);
      if (!parsed.ok) return parsed.diagnostics;
      const { totalInk, findings } = await client.measure(bytes);
      if (totalInk === undefined) return findings;
      const { profiles } = store.getState();
      const known = profiles.find((one) => isSameProfile(one.bytes, bytes));
      const name = parsed.value.description || fileName;
      const profile = known ?? { id: newId(), name, fileName, totalInk, bytes };
      store.setState({ profiles: [profile, ...profiles.filter((one) => one !== known)], chosen: profile.id });
      await keep(true);
      return [];
    },
    removeProfile(id) {
      const { profiles, chosen } = store.getState();
      store.setState({
        profiles: profiles.filter((one) => one.id !== id),
        chosen: chosen === id ? BUILT_IN.id : chosen,
      });
      void keep(true);
    },
    choose(change) {
      store.setState(change);
      void keep(false);
    },
    profileBytes() {
      const own = chosenProfile();
      if (own) return Promise.resolve(own.bytes);
      builtInBytes ??= builtIn();
      builtInBytes.catch(() => (builtInBytes = undefined));
      return builtInBytes;
    },
  };
}

/** The most ink that the medium takes, in percent. */
export function totalInkLimit({ medium }: Pick<PressState, 'medium'>): number {
  if (typeof medium === 'number') return medium;
  return MEDIA.find(({ id }) => id === medium)?.totalInk ?? BUILT_IN.totalInk;
}

/** Takes from stored settings what still makes sense. */
function readSettings(stored: unknown, profiles: readonly KeptProfile[]): Partial<PressState> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { chosen, paper, medium } = stored as Record<string, unknown>;
  const known = MEDIA.find(({ id }) => id === medium);
  const { least, most } = TOTAL_INK_RANGE;
  const own = typeof medium === 'number' && medium >= least && medium <= most ? medium : undefined;
  return {
    ...(profiles.some(({ id }) => id === chosen) ? { chosen: chosen as string } : {}),
    ...(typeof paper === 'boolean' ? { paper } : {}),
    ...(known ? { medium: known.id } : own === undefined ? {} : { medium: own }),
  };
}
