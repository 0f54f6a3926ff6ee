import { chooseSlogan } from '../../model/content-commands.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import type { Studio } from '../studio.ts';

/** Puts a slogan of the library on the design, one step of the history; filled words stand for its slots. */
export function putSlogan({ doc, slogans }: Studio, slogan: Slogan, filled: string = slogan.text): void {
  const { id, hash, approval } = slogan;
  const args = approval === 'approved' ? { text: filled, approved: { id, hash } } : { text: filled };
  if (doc.run('slogan', chooseSlogan, args)) slogans.noteUse(id);
}
