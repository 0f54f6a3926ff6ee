import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
import type { KeptTexts } from '../../storage/kept-texts.ts';
import type { OwnTemplate } from '../../templates/own-template.ts';
import type { FilePort } from '../files/file-port.ts';

/** The user's own templates: kept in the browser, handed on as files. */
export interface OwnTemplates {
  /** What is kept, the newest first; nothing before {@link OwnTemplates.load}. */
  list(): readonly OwnTemplate[];
  load(): Promise<void>;
  keep(template: OwnTemplate): Promise<void>;
  remove(id: string): Promise<void>;
  /** Hands a template over as a file. */
  exportFile(id: string): Promise<void>;
  /** Takes a template or any design from a file; its findings when it can't be read. */
  importFile(newId: () => string): Promise<readonly Diagnostic[]>;
  subscribe(listener: () => void): () => void;
}

interface Needs {
  readonly texts: () => Promise<KeptTexts>;
  readonly port: FilePort;
}

/** Reading and writing designs needs the schema, which the first picture can do without. */
const designText = () => import('../../model/parse-design.ts');

const PLACE = 'own-templates';

/** Ids of own templates, told from the shipped ones. */
export const OWN_PREFIX = 'rieng-';

export function createOwnTemplates({ texts, port }: Needs): OwnTemplates {
  let kept: readonly OwnTemplate[] = [];
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const read = async (): Promise<void> => {
    try {
      const text = await (await texts()).read(PLACE);
      if (text === undefined) return tell();
      const { parseDesign } = await designText();
      const files: unknown = JSON.parse(text);
      // One that can't be read any more doesn't take the others with it.
      kept = (Array.isArray(files) ? files : []).flatMap((file) => {
        const design = parseDesign(String(file));
        return design.ok ? [design.value] : [];
      });
    } catch {
      kept = [];
    }
    tell();
  };
  const load = (): Promise<void> => (loading ??= read());
  const write = async (next: readonly OwnTemplate[]): Promise<void> => {
    await load();
    kept = next;
    tell();
    const [place, { serializeDesign }] = await Promise.all([texts(), designText()]);
    await place.write(PLACE, JSON.stringify(next.map(serializeDesign)));
  };
  const keep = async (template: OwnTemplate): Promise<void> => {
    await load();
    await write([template, ...kept.filter((one) => one.id !== template.id)]);
  };
  return {
    list: () => kept,
    load,
    keep,
    async remove(id) {
      await load();
      await write(kept.filter((one) => one.id !== id));
    },
    async exportFile(id) {
      const template = kept.find((one) => one.id === id);
      if (!template) return;
      const bytes = new TextEncoder().encode((await designText()).serializeDesign(template));
      port.download(`mau-${asciiName(template)}.khauhieu`, bytes, 'application/json');
    },
    async importFile(newId) {
      const file = await port.pick();
      if (!file) return [];
      const design = (await designText()).parseDesign(new TextDecoder().decode(file.bytes), file.name);
      if (!design.ok) return design.diagnostics;
      await keep({ ...design.value, id: `${OWN_PREFIX}${newId()}` });
      return [];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function asciiName({ name }: Design): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii === '' ? 'rieng' : ascii.slice(0, 60);
}
