import { parseOutputProfile } from '../../colour/icc-profile.ts';
import { decodeBase64, encodeBase64 } from '../../pictures/base64.ts';
import type { KeptTexts } from '../../storage/kept-texts.ts';

/** A profile of a print shop that the user has brought along. */
export interface KeptProfile {
  readonly id: string;
  /** The name in the profile, or that of its file. */
  readonly name: string;
  readonly fileName: string;
  /** The most ink it lays on one place, in percent. */
  readonly totalInk: number;
  readonly bytes: Uint8Array;
}

const PLACE = 'press-profiles';

/** The kept profiles; one that can't be read any more doesn't take the others with it. */
export async function readProfiles(texts: KeptTexts): Promise<readonly KeptProfile[]> {
  const stored: unknown = JSON.parse((await texts.read(PLACE)) ?? '[]');
  return (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => reviveProfile(one) ?? []);
}

export async function writeProfiles(texts: KeptTexts, profiles: readonly KeptProfile[]): Promise<void> {
  const stored = profiles.map(({ bytes, ...facts }) => ({ ...facts, base64: encodeBase64(bytes) }));
  await texts.write(PLACE, JSON.stringify(stored));
}

function reviveProfile(stored: unknown): KeptProfile | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, name, fileName, totalInk, base64 } = stored as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof fileName !== 'string') return undefined;
  if (typeof totalInk !== 'number' || typeof base64 !== 'string') return undefined;
  const bytes = decodeBase64(base64);
  return parseOutputProfile(bytes).ok ? { id, name, fileName, totalInk, bytes } : undefined;
}
