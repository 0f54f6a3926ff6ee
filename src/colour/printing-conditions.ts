/** A characterised printing condition: what OutputConditionIdentifier, Info and RegistryName of a PDF/X say. */
export interface PrintingCondition {
  readonly identifier: string;
  /** Plain words for the condition. */
  readonly info: string;
  /** Given where the identifier is in the ICC registry. */
  readonly registry?: string;
}

const REGISTRY = 'http://www.color.org';

/** The condition of the built-in profile. */
export const FOGRA39_CONDITION = {
  identifier: 'FOGRA39',
  info: 'Coated FOGRA39 (ISO 12647-2:2004)',
  registry: REGISTRY,
} as const satisfies PrintingCondition;

/**
 * Registered conditions by the exact names of the profiles that are made for them. A profile of any other name stands
 * for a condition of its own, `Custom`: guessing from a part of a name would promise a press that isn't there.
 */
const BY_PROFILE: Readonly<Record<string, string>> = {
  'ISO Coated v2 (ECI)': 'FOGRA39',
  'ISO Coated v2 300% (ECI)': 'FOGRA39',
  'ISO Coated v2 300% (basICColor)': 'FOGRA39',
  'Coated FOGRA39 (ISO 12647-2:2004)': 'FOGRA39',
  'Coated FOGRA39 TAC260 (free build from FOGRA39L)': 'FOGRA39',
  'Coated FOGRA27 (ISO 12647-2:2004)': 'FOGRA27',
  'Uncoated FOGRA29 (ISO 12647-2:2004)': 'FOGRA29',
  'PSO Uncoated ISO12647 (ECI)': 'FOGRA47',
  'PSO Coated v3': 'FOGRA51',
  'PSO Uncoated v3 (FOGRA52)': 'FOGRA52',
  'U.S. Web Coated (SWOP) v2': 'CGATS TR 001',
  'Web Coated SWOP 2006 Grade 3 Paper': 'CGATS TR 003',
  'Web Coated SWOP 2006 Grade 5 Paper': 'CGATS TR 005',
  'Coated GRACoL 2006 (ISO 12647-2:2004)': 'CGATS TR 006',
  'Japan Color 2001 Coated': 'JC200103',
};

/** What a profile stands for, by the name in it; `fallback` names one that has none. */
export function findPrintingCondition(description: string, fallback: string): PrintingCondition {
  const identifier = BY_PROFILE[description];
  if (identifier === FOGRA39_CONDITION.identifier) return FOGRA39_CONDITION;
  if (identifier !== undefined) return { identifier, info: description, registry: REGISTRY };
  return { identifier: 'Custom', info: description === '' ? fallback : description };
}
