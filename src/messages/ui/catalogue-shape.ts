import type { UI_VI } from './vi.ts';

type Words<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Words<Catalogue[Key]>;
};

/** The keys of the interface catalogues, with any words. */
export type UiCatalogue = Words<typeof UI_VI>;
