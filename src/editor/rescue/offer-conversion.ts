import type { Studio } from '../studio.ts';
import { readForeignText } from './foreign-text.ts';

/** Text from outside and what takes it; `place` gets the words a person decided for, undefined for none. */
export interface OfferedText {
  readonly text: string;
  readonly capitalFont?: boolean | undefined;
  readonly place: (words: string | undefined) => void;
}

/** Asks about text that has to be converted; false when it is clean and may be taken as it is. */
export function offerConversion({ ui }: Studio, { text, capitalFont, place }: OfferedText): boolean {
  if (text === '' || !readForeignText(text, capitalFont)) return false;
  const under = ui.getState().dialog;
  ui.setState({ dialog: 'rescue', rescue: { text, capitalFont, place, under } });
  return true;
}
