import { CircleCheck, Download, LoaderCircle } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Button } from '../controls/button.tsx';
import { PageThumbnail } from '../thumbnails/page-thumbnail.tsx';
import { showSize } from '../controls/show-size.ts';
import { PrintOptions } from '../export/export-options.tsx';
import { ExportPages } from '../export/export-pages.tsx';
import { ExportPresets } from '../export/export-presets.tsx';
import { FilePreview } from '../export/file-preview.tsx';
import { isForPress, SHORTEST_REASON, type ExportChoices, type ExportPreset } from '../export/pdf-exporter.ts';
import { STAGE_WORDS } from '../export/stage-words.ts';
import { readBackFile } from '../export/read-back-file.ts';
import { LedOptions } from '../export/led-options.tsx';
import { PictureOptions } from '../export/picture-options.tsx';
import { useExportChoices } from '../export/use-export-choices.ts';
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
  const { choices, pageChoice, pageIds, order, setChoices, setPageChoice, setTicked } = useExportChoices(design, page);
  const ownFindings = useFindingsOn(pageIds);
  const checked = usePreflight((state) => state.settled);
  const [reason, setReason] = useState('');
  const [readBack, setReadBack] = useState<ReadBackState>('none');
  const needsReason = isForPress(choices) && hasErrors(ownFindings);
  const blocked =
    (needsReason && reason.trim().length < SHORTEST_REASON) || (choices.preset === 'plan' && order.roll === undefined);
  const asked = useMemo(
    () => (needsReason ? { ...order, reason: reason.trim() } : order),
    [order, needsReason, reason],
  );
  useEffect(() => {
    void preflight.settle();
  }, [preflight]);
  const readItBack = async (file: ReadyFile): Promise<void> => {
    if (!file.shown?.some(({ mime, pageId }) => mime === 'application/pdf' && pageId !== undefined)) return;
    setReadBack('reading');
    setReadBack(await readBackFile(exporter, design, file));
  };
  const wish = { design, pageId: page.id, choices: asked, blocked, checked };
  const orders = useExportFile(wish, (file) => void readItBack(file));
  const { state, findings } = orders;
  const anew = (): void => {
    orders.forget();
    setReadBack('none');
  };
  const change = (next: ExportChoices): void => {
    anew();
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
          <Findings findings={mergeFindings(ownFindings, blocked || state.kind === 'working' ? [] : findings)} />
        </div>
        <div className="export-choices">
          <ExportPresets
            forBoard={page.format.kind === 'led'}
            value={choices.preset}
            onChoose={(preset) => change({ ...choices, preset })}
          />
          <div className="export-rows">
            <ExportPages
              pages={design.pages}
              choice={pageChoice}
              pageIds={pageIds}
              choices={choices}
              onChoose={(choice) => {
                anew();
                setPageChoice(choice);
              }}
              onTick={(ids) => {
                anew();
                setTicked(ids);
              }}
              onChange={change}
            />
            {choices.preset === 'social' ? (
              <PictureOptions choices={choices} format={page.format} onChange={change} />
            ) : choices.preset === 'led' ? (
              <LedOptions />
            ) : (
              <PrintOptions choices={choices} onChange={change} />
            )}
          </div>
          {needsReason ? <Reason value={reason} onChange={setReason} /> : null}
          <Go choices={choices} orders={orders} blocked={blocked} />
          <ReadBack state={readBack} />
        </div>
      </div>
    </DialogFrame>
  );
}

/** What is wrong on the chosen pages. */
function useFindingsOn(pageIds: readonly string[]): readonly Diagnostic[] {
  const shownId = useDocument((state) => state.pageId);
  const shown = usePreflight((state) => state.findings);
  const others = usePreflight((state) => state.others);
  return useMemo(
    () => [
      ...(pageIds.includes(shownId) ? shown : []),
      ...others.flatMap(({ pageId, findings }) => (pageIds.includes(pageId) ? findings : [])),
    ],
    [pageIds, shownId, shown, others],
  );
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
        {waiting ? t('export.working') : t('export.go', { kind: kindOf(choices, state) })}
      </Button>
      {state.kind === 'working' ? (
        <Button variant="quiet" onClick={stop}>
          {t('export.cancel')}
        </Button>
      ) : null}
      <output className="export-status" data-testid="export-status">
        {useStatus(state, blocked, choices.preset)}
      </output>
    </div>
  );
}

function useStatus(state: ExportFile, blocked: boolean, preset: ExportPreset): string {
  const { t } = useTranslation();
  if (blocked) return t(preset === 'plan' ? 'export.planNeedsRoll' : 'export.blocked');
  switch (state.kind) {
    case 'idle':
      return '';
    case 'working':
      return state.stage ? t(STAGE_WORDS[state.stage]) : t('export.working');
    case 'ready': {
      const { fileName, bytes, others = [] } = state.file;
      const total = others.reduce((sum, one) => sum + one.bytes.length, bytes.length);
      const facts = { file: fileName, size: showBytes(total), more: others.length };
      if (others.length > 0) return t(state.saved ? 'export.doneMore' : 'export.readyMore', facts);
      return t(state.saved ? 'export.done' : 'export.ready', facts);
    }
    case 'stopped':
      return t('export.cancelled');
    case 'failed':
      return t('export.failed');
  }
}

function kindOf({ preset, picture }: ExportChoices, state: ExportFile): string {
  if (preset === 'kit' || preset === 'led' || (state.kind === 'ready' && state.file.mime === 'application/zip'))
    return 'ZIP';
  return preset === 'social' ? picture.toUpperCase() : 'PDF';
}

function Findings({ findings }: { readonly findings: readonly Diagnostic[] }): ReactElement {
  const { t } = useTranslation();
  const checked = usePreflight((state) => state.settled);
  if (findings.length > 0) return <FindingList findings={findings} />;
  if (!checked) return <p className="panel-hint">{t('top.findingsPending')}</p>;
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
