import { parseOfficialSlogans } from '../official.ts';
import { hashWording } from './hash.ts';
import type { Slogan, SloganCollection, SloganValidity } from './slogan.ts';

/** What the list itself doesn't say: what each slogan is for, and what ends the dated ones. */
const NOTES: Readonly<Record<string, Pick<Slogan, 'occasions'> & { readonly ends?: SloganValidity }>> = {
  'plan002-1': { occasions: ['dai-hoi-dang'], ends: endsWith('dai-hoi-dang-xiii') },
  'plan002-2': { occasions: ['dai-hoi-dang'], ends: endsWith('dai-hoi-dang-xiii') },
  'plan002-3': {
    occasions: ['dai-hoi-dang'],
    // Directive 35-CT/TW (30/5/2019) has the provincial congresses of that term end before 31/10/2020.
    ends: { kind: 'dated', from: null, until: '2020-10-31', event: null },
  },
  'plan002-4': { occasions: ['hoc-tap-bac', 'sinh-nhat-bac'] },
  'plan002-5': { occasions: ['thanh-lap-dang', 'quoc-khanh'] },
  'plan002-6': { occasions: ['thanh-lap-dang', 'dai-hoi-dang'] },
  'plan002-7': { occasions: ['thanh-lap-dang', 'hoc-tap-bac'] },
  'plan002-8': { occasions: ['thanh-lap-dang', 'dai-hoi-dang', 'quoc-khanh'] },
  'plan002-9': { occasions: ['quoc-khanh', 'cach-mang-thang-tam'] },
  'plan002-10': { occasions: ['sinh-nhat-bac', 'hoc-tap-bac'] },
};

/**
 * The approved wordings as a collection.
 *
 * @throws RangeError when the shipped file isn't what it should be.
 */
export function readOfficialList(data: unknown): SloganCollection {
  const read = parseOfficialSlogans(data);
  if (!read.ok) throw new RangeError(`slogans: official.json is faulty: ${JSON.stringify(read.diagnostics)}`);
  const slogans = read.value.map(({ id, order, text, validity, source }): Slogan => {
    const { title, number, issuer, date, section } = source;
    return {
      id,
      text,
      source: { title, number, issuer, date, section, order },
      occasions: NOTES[id]?.occasions ?? [],
      validity: validity === 'permanent' ? { kind: 'permanent' } : (NOTES[id]?.ends ?? OPEN_END),
      moments: [],
      slots: [],
      event: null,
      approval: 'approved',
      hash: hashWording(text),
    };
  });
  const source = read.value[0]?.source;
  return { id: source?.plan ?? 'official', title: source?.title ?? '', note: null, slogans };
}

const OPEN_END: SloganValidity = { kind: 'dated', from: null, until: null, event: null };

function endsWith(event: string): SloganValidity {
  return { kind: 'dated', from: null, until: null, event };
}
