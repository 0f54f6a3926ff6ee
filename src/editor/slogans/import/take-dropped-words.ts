import type { Studio } from '../../studio.ts';
import { takeCollection } from '../take-collection.ts';

/** What plans come in; `.doc` is told why it can't be read. */
export const PLAN_ENDINGS = ['.docx', '.pdf', '.txt', '.md', '.markdown', '.doc'] as const;

/** Opens the import for a document, or none to choose one there. */
export function openPlan({ slogans, ui, doc }: Studio, planFile?: File): void {
  doc.commit();
  slogans.setState({ planFile });
  ui.setState({ dialog: 'import', editing: undefined });
}

/** Plans and collections of slogans among dropped files; false when there is none. */
export async function takeDroppedWords(studio: Studio, files: readonly File[]): Promise<boolean> {
  const plan = files.find(({ name }) => PLAN_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)));
  if (plan) {
    openPlan(studio, plan);
    return true;
  }
  const json = files.find(({ name }) => name.toLowerCase().endsWith('.json'));
  if (!json || !(await isCollection(json))) return false;
  await takeCollection(studio, json);
  return true;
}

/** Designs may be named `.json` too; a collection has slogans and no application. */
async function isCollection(file: File): Promise<boolean> {
  try {
    const raw: unknown = JSON.parse(await file.text());
    return typeof raw === 'object' && raw !== null && 'slogans' in raw && !('application' in raw);
  } catch {
    return false;
  }
}
