import type { PANELS_VI } from './panels-vi.ts';
import type { UI_VI } from './vi.ts';

type Words<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Words<Catalogue[Key]>;
};

/** The keys of the interface catalogues, with any words. */
export type UiCatalogue = Words<typeof UI_VI>;

export type PanelWords = Words<typeof PANELS_VI>;
