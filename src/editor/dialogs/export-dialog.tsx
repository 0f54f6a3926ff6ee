import { CircleCheck, Download, LoaderCircle } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
import { findPage, walkNodes } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { PageThumbnail } from '../controls/page-thumbnail.tsx';
import { showSize } from '../controls/show-size.ts';
import { ExportOptions } from '../export/export-options.tsx';
import { FilePreview } from '../export/file-preview.tsx';
import { DEFAULT_EXPORT_CHOICES, isForPress, SHORTEST_REASON, type ExportChoices } from '../export/pdf-exporter.ts';
import { useExportFile, type ExportFile, type ExportOrders, type ReadyFile } from '../export/use-export-file.ts';
import { ReadBack, type ReadBackState } from '../preflight/read-back.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, usePreflight, useStudio } from '../studio.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { FindingList } from './finding-list.tsx';

/** The file as it will be on the left; findings on top, choices below, on the right. */
export function ExportDialog(): ReactElement {
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const design = useDocument(currentDesign);
  const { exporter, preflight } = useStudio();
  const ownFindings = usePreflight((state) => state.findings);
  const [choices, setChoices] = useState<ExportChoices>({
    ...DEFAULT_EXPORT_CHOICES,
    ...(page.format.px ? { preset: 'social', longSidePx: 0 } : {}),
  });
  const [reason, setReason] = useState('');
  const [readBack, setReadBack] = useState<ReadBackState>('none');
  const needsReason = isForPress(choices) && hasErrors(ownFindings);
  const blocked = needsReason && reason.trim().length < SHORTEST_REASON;
  const asked = useMemo(
    () => (needsReason ? { ...choices, reason: reason.trim() } : choices),
    [choices, needsReason, reason],
  );
  useEffect(() => {
    void preflight.settle();
  }, [preflight]);
  const readItBack = (file: ReadyFile): void => {
    const pdf = file.shown ?? (file.mime === 'application/pdf' ? file.bytes : undefined);
    const expected = sloganOn(design, page.id);
    if (!pdf || expected === undefined) return;
    setReadBack('reading');
    exporter.verify(pdf, expected).then(setReadBack, () => setReadBack('failed'));
  };
  const orders = useExportFile(design, page.id, asked, blocked, readItBack);
  const { state, findings } = orders;
  const change = (next: ExportChoices): void => {
    orders.forget();
    setReadBack('none');
    setChoices(next);
  };

  return (
    <DialogFrame title={t('export.title')} wide>
      <div className="export-layout">
        <div className="export-preview">
          <FilePreview file={state.kind === 'ready' ? state.file : undefined}>
            <PageThumbnail page={page} />
          </FilePreview>
          <p className="panel-hint">
            {t('export.pageSize', { size: showSize(page.format), bleed: page.format.bleedMm })}
          </p>
        </div>
        <div className="export-choices">
          <Findings findings={mergeFindings(ownFindings, blocked ? [] : findings)} />
          <ExportOptions choices={choices} format={page.format} onChange={change} />
          {needsReason ? <Reason value={reason} onChange={setReason} /> : null}
          <Go choices={choices} orders={orders} blocked={blocked} />
          <ReadBack state={readBack} />
        </div>
      </div>
    </DialogFrame>
  );
}

/** The words that the file must print: the slogan, where the page shows it. */
function sloganOn(design: Design, pageId: string): string | undefined {
  for (const node of walkNodes(findPage(design, pageId)?.nodes ?? [])) {
    const shows = node.kind === 'text' && !node.hidden && 'slot' in node.source && node.source.slot === 'slogan';
    if (shows) return design.content.slogan.text;
  }
  return undefined;
}

interface ReasonProps {
  readonly value: string;
  readonly onChange: (words: string) => void;
}

function Reason({ value, onChange }: ReasonProps): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="export-reason">
      <strong>{t('preflight.reason')}</strong>
      <textarea rows={2} maxLength={120} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      <small>{t('preflight.reasonHint')}</small>
    </label>
  );
}

interface GoProps {
  readonly choices: ExportChoices;
  readonly orders: ExportOrders;
  readonly blocked: boolean;
}

/** Saves the file, at once when it is there, else as soon as it is; says how far it is, and can stop it. */
function Go({ choices, orders, blocked }: GoProps): ReactElement {
  const { t } = useTranslation();
  const { state, waiting, save, stop } = orders;
  return (
    <div className="export-go">
      <Button variant="primary" disabled={blocked || waiting} onClick={save}>
        {waiting ? (
          <LoaderCircle size={16} className="spin" aria-hidden="true" />
        ) : (
          <Download size={16} aria-hidden="true" />
        )}
        {waiting ? t('export.working') : t('export.go', { kind: kindOf(choices) })}
      </Button>
      {state.kind === 'working' ? (
        <Button variant="quiet" onClick={stop}>
          {t('export.cancel')}
        </Button>
      ) : null}
      <output className="export-status" data-testid="export-status">
        {useStatus(state, blocked)}
      </output>
    </div>
  );
}

function useStatus(state: ExportFile, blocked: boolean): string {
  const { t } = useTranslation();
  if (blocked) return t('export.blocked');
  switch (state.kind) {
    case 'idle':
      return '';
    case 'working':
      return state.stage ? t(STAGES[state.stage]) : t('export.working');
    case 'ready': {
      const { fileName, bytes } = state.file;
      return t(state.saved ? 'export.done' : 'export.ready', { file: fileName, size: showBytes(bytes.length) });
    }
    case 'stopped':
      return t('export.cancelled');
    case 'failed':
      return t('export.failed');
  }
}

const STAGES = {
  fonts: 'export.stageFonts',
  setting: 'export.stageSetting',
  pictures: 'export.stagePictures',
  writing: 'export.stageWriting',
} as const;

function kindOf({ preset, picture }: ExportChoices): string {
  if (preset === 'kit') return 'ZIP';
  return preset === 'social' ? picture.toUpperCase() : 'PDF';
}

function Findings({ findings }: { readonly findings: readonly Diagnostic[] }): ReactElement {
  const { t } = useTranslation();
  if (findings.length > 0) return <FindingList findings={findings} />;
  return (
    <p className="all-clear">
      <CircleCheck size={18} aria-hidden="true" />
      {t('export.clear')}
    </p>
  );
}

/** The renderer may repeat what compiling already said. */
function mergeFindings(own: readonly Diagnostic[], file: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(own.map((finding) => JSON.stringify(finding)));
  return [...own, ...file.filter((finding) => !known.has(JSON.stringify(finding)))];
}

function showBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
