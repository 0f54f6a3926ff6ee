import { hashWording } from './hash.ts';
import { slotNames } from './slots.ts';
import type { Slogan, SloganCollection } from './slogan.ts';

/** The collection that an office fills itself. */
export const EMPTY_OWN: SloganCollection = { id: 'own', title: 'Khẩu hiệu của đơn vị', note: null, slogans: [] };

/** What a person decides about a slogan that is to be kept; the rest follows from its words. */
export type KeptSlogan = Pick<Slogan, 'text' | 'source' | 'approval'> &
  Partial<Pick<Slogan, 'occasions' | 'validity' | 'moments'>>;

/** Makes a slogan of the own collection. The same words of the same document always get the same id. */
export function keptSlogan({ text, source, approval, ...rest }: KeptSlogan): Slogan {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const origin = `${words}\u0000${source.number ?? ''}\u0000${source.title}`;
  return {
    id: `own-${hashWording(origin).slice('sha256:'.length, 'sha256:'.length + 16)}`,
    text: words,
    source,
    occasions: rest.occasions ?? [],
    validity: rest.validity ?? { kind: 'permanent' },
    moments: rest.moments ?? [],
    slots: slotNames(words),
    event: null,
    approval,
    hash: hashWording(words),
  };
}

/** Puts slogans behind those that are there; one whose id is known already isn't added again. */
export function addSlogans(own: SloganCollection, slogans: readonly Slogan[]): SloganCollection {
  const known = new Set(own.slogans.map(({ id }) => id));
  const fresh = slogans.filter(({ id }) => !known.has(id) && known.add(id));
  return fresh.length === 0 ? own : { ...own, slogans: [...own.slogans, ...fresh] };
}

export function dropSlogan(own: SloganCollection, id: string): SloganCollection {
  return { ...own, slogans: own.slogans.filter((slogan) => slogan.id !== id) };
}
