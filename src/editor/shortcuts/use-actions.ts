import { createContext, useContext } from 'react';
import type { Action } from './action.ts';
import type { ActionId } from './keymap.ts';

export type Actions = Readonly<Record<ActionId, Action>>;

export const ActionsContext = createContext<Actions | undefined>(undefined);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new RangeError('actions: used outside ActionsContext');
  return actions;
}
