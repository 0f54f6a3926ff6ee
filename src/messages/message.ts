/** Languages of the interface; Vietnamese comes first. */
export type Language = 'vi' | 'en';

/** One text in both languages. `{{name}}` stands for a parameter. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

/** Puts parameters into a message; a parameter that isn't given stays visible as `{{name}}`. */
export function fillMessage(
  message: Message,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return message[language].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = params[name];
    if (typeof value === 'number') return writeNumber(value, language);
    return value ?? whole;
  });
}

/** Vietnamese writes a comma where English writes a point. */
function writeNumber(value: number, language: Language): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
