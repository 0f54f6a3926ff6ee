import { useMemo, useState } from 'react';
import type { Design, Page } from '../../model/design.ts';
import { useChecks } from '../studio.ts';
import type { PageChoice } from './export-pages.tsx';
import { DEFAULT_EXPORT_CHOICES, type ExportChoices } from './pdf-exporter.ts';

/** What is chosen in the dialog, and what it comes to. */
export interface ChosenExport {
  readonly choices: ExportChoices;
  readonly pageChoice: PageChoice;
  readonly pageIds: readonly string[];
  /** The choices with the pages and the roll; the same object as long as nothing changes. */
  readonly order: ExportChoices;
  setChoices(choices: ExportChoices): void;
  setPageChoice(choice: PageChoice): void;
  setTicked(pageIds: readonly string[]): void;
}

/** Starts with the page that is shown: a print file, or a picture for what is shown on screens. */
export function useExportChoices(design: Design, page: Page): ChosenExport {
  const [choices, setChoices] = useState<ExportChoices>({
    ...DEFAULT_EXPORT_CHOICES,
    ...(page.format.px ? { preset: page.format.kind === 'led' ? 'led' : 'social', longSidePx: 0 } : {}),
  });
  const [pageChoice, setPageChoice] = useState<PageChoice>('this');
  const [ticked, setTicked] = useState<readonly string[]>([page.id]);
  const roll = useChecks((state) => state.roll);
  const pageIds = useMemo(() => {
    if (pageChoice === 'this') return [page.id];
    return design.pages.map(({ id }) => id).filter((id) => pageChoice === 'all' || ticked.includes(id));
  }, [design.pages, page.id, pageChoice, ticked]);
  const order = useMemo(() => ({ ...choices, pageIds, ...(roll ? { roll } : {}) }), [choices, pageIds, roll]);
  return { choices, pageChoice, pageIds, order, setChoices, setPageChoice, setTicked };
}
