import { parseOutputProfile } from '../colour/icc-profile.ts';
import { findPrintingCondition, FOGRA39_CONDITION } from '../colour/printing-conditions.ts';
import { accepted, type Checked } from '../diagnostics/checked.ts';
import type { OutputProfile } from '../renderers/pdf/render-options.ts';

/** The profile that is built in: free coated FOGRA39 data with a total ink of 260 %. */
export function builtInProfile(bytes: Uint8Array): OutputProfile {
  return { bytes, ...FOGRA39_CONDITION };
}

/** The user's own profile as an output intent; `fileName` names a profile that has no name in it. */
export function parseOwnProfile(bytes: Uint8Array, fileName: string): Checked<OutputProfile> {
  const profile = parseOutputProfile(bytes);
  if (!profile.ok) return profile;
  return accepted({ bytes, ...findPrintingCondition(profile.value.description, fileName) });
}
