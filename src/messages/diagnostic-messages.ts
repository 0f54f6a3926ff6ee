import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DESIGN_MESSAGES } from './diagnostics/design.ts';
import { EMBLEM_MESSAGES } from './diagnostics/emblem.ts';
import { FINISHING_MESSAGES } from './diagnostics/finishing.ts';
import { FONT_MESSAGES } from './diagnostics/font.ts';
import { FORMAT_MESSAGES } from './diagnostics/format.ts';
import { INK_MESSAGES } from './diagnostics/ink.ts';
import { LED_MESSAGES } from './diagnostics/led.ts';
import { PICTURE_MESSAGES } from './diagnostics/picture.ts';
import { PREFLIGHT_MESSAGES } from './diagnostics/preflight.ts';
import { PRINT_MESSAGES } from './diagnostics/print.ts';
import { IMPORT_MESSAGES } from './diagnostics/import.ts';
import { SLOGAN_MESSAGES } from './diagnostics/slogan.ts';
import { SETTING_MESSAGES } from './diagnostics/setting.ts';
import { STORAGE_MESSAGES } from './diagnostics/storage.ts';
import { TEMPLATE_MESSAGES } from './diagnostics/template.ts';
import { LINT_MESSAGES } from './diagnostics/lint.ts';
import { TEXT_MESSAGES } from './diagnostics/text.ts';
import { fillMessage, type Language, type Message } from './message.ts';

/** Every finding's words, by code. An area adds its own file under `diagnostics/` and one line here. */
export const DIAGNOSTIC_MESSAGES: Readonly<Record<string, Message>> = {
  ...DESIGN_MESSAGES,
  ...EMBLEM_MESSAGES,
  ...FINISHING_MESSAGES,
  ...FONT_MESSAGES,
  ...FORMAT_MESSAGES,
  ...INK_MESSAGES,
  ...LED_MESSAGES,
  ...PICTURE_MESSAGES,
  ...PREFLIGHT_MESSAGES,
  ...PRINT_MESSAGES,
  ...IMPORT_MESSAGES,
  ...SLOGAN_MESSAGES,
  ...SETTING_MESSAGES,
  ...STORAGE_MESSAGES,
  ...TEMPLATE_MESSAGES,
  ...LINT_MESSAGES,
  ...TEXT_MESSAGES,
};

/** The sentence a person reads for a finding. */
export function describeDiagnostic(finding: Diagnostic, language: Language): string {
  const message = DIAGNOSTIC_MESSAGES[finding.code];
  if (!message) throw new RangeError(`messages: no text for the finding ${finding.code}`);
  return fillMessage(message, language, finding.params);
}
