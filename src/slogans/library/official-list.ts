import * as z from 'zod';
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

/** The shape of `slogans/official.json`: a list as its document prints it. */
const LIST = z.object({
  source: z.object({
    plan: z.string(),
    title: z.string().min(1),
    issuer: z.string().nullable(),
    number: z.string().nullable(),
    date: z.string().nullable(),
    section: z.string().nullable(),
  }),
  slogans: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9-]+$/),
      order: z.number().int().positive(),
      text: z
        .string()
        .min(1)
        .refine((text) => text.normalize('NFC') === text, 'NFC'),
      validity: z.string(),
    }),
  ),
});

/**
 * The approved wordings as a collection.
 *
 * @throws RangeError when the shipped file isn't what it should be.
 */
export function readOfficialList(data: unknown): SloganCollection {
  const read = LIST.safeParse(data);
  if (!read.success) throw new RangeError(`slogans: official.json is faulty: ${z.prettifyError(read.error)}`);
  const { plan, title, number, issuer, date, section } = read.data.source;
  const slogans = read.data.slogans.map(({ id, order, text, validity }): Slogan => {
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
  return { id: plan, title, note: null, slogans };
}

const OPEN_END: SloganValidity = { kind: 'dated', from: null, until: null, event: null };

function endsWith(event: string): SloganValidity {
  return { kind: 'dated', from: null, until: null, event };
}
