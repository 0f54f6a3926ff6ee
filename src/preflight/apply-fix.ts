import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Command, CommandResult } from '../model/command.ts';
import { chooseSlogan, setSlogan, setSlotText } from '../model/content-commands.ts';
import type { Design } from '../model/design.ts';
import { limitBackgroundInk, limitNodeInk } from '../model/ink-commands.ts';
import {
  moveNodes,
  removeNodes,
  reorderNodes,
  setFill,
  setNodeBox,
  setNodeBoxes,
  setNodeText,
  setStroke,
  setTextStyle,
} from '../model/node-commands.ts';
import { setDrawing } from '../model/look-commands.ts';
import { setFinishing } from '../model/page-commands.ts';

/** The model commands that a finding may name as its fix. */
const COMMANDS = {
  chooseSlogan,
  limitBackgroundInk,
  limitNodeInk,
  moveNodes,
  removeNodes,
  reorderNodes,
  setDrawing,
  setFill,
  setFinishing,
  setNodeBox,
  setNodeBoxes,
  setNodeText,
  setSlogan,
  setSlotText,
  setStroke,
  setTextStyle,
} as const;

type Commands = typeof COMMANDS;
type ArgsOf<Name extends keyof Commands> = Commands[Name] extends Command<infer Args> ? Args : never;

/** A fix whose arguments are those of its command. */
export function fixBy<Name extends keyof Commands>(command: Name, args: ArgsOf<Name>): Fix {
  return { command, args: args as Readonly<Record<string, unknown>> };
}

/** Carries a fix out. Throws `RangeError` for a command that isn't one of the model's fixes. */
export const applyFix: Command<Fix> = (design: Design, { command, args }): CommandResult => {
  if (!Object.hasOwn(COMMANDS, command)) throw new RangeError(`fix: there is no command ${command}`);
  // `fixBy` has checked the arguments against the command when the finding was made.
  const run = COMMANDS[command as keyof Commands] as unknown as Command<Fix['args']>;
  return run(design, args);
};
