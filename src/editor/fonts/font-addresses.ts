import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import type { FontLibrary } from './font-library.ts';

/** Where a worker fetches each shipped font. Addresses are absolute: a worker's own file lies elsewhere. */
export function fontAddresses({
  catalogue,
  url,
}: Pick<FontLibrary, 'catalogue' | 'url'>): { readonly info: CatalogueFont; readonly url: string }[] {
  return catalogue.flatMap((info) => {
    const address = url(info.id);
    return address ? [{ info, url: new URL(address, document.baseURI).href }] : [];
  });
}
