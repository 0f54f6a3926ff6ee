import { CircleCheck, Download, LoaderCircle } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
import { findPage, walkNodes } from '../../model/node-tree.ts';
import { Button } from '../controls/button.tsx';
import { PageThumbnail } from '../controls/page-thumbnail.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { showSize } from '../controls/show-size.ts';
import type { ExportChoices, ExportMarks, ExportScale, ExportStandard } from '../export/pdf-exporter.ts';
import { FindingList } from './finding-list.tsx';
import { ReadBack, type ReadBackState } from '../preflight/read-back.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, usePreflight, useStudio } from '../studio.ts';
import { DialogFrame } from './dialog-frame.tsx';

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'failed' };

/** Findings on top, choices below, and the file. */
export function ExportDialog(): ReactElement {
  const { doc, exporter, files, preflight } = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const ownFindings = usePreflight((state) => state.findings);
  const [choices, setChoices] = useState<ExportChoices>({ standard: 'pdfx4', scale: 'auto', marks: 'standard' });
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const [fileFindings, setFileFindings] = useState<readonly Diagnostic[]>([]);
  const [reason, setReason] = useState('');
  const [readBack, setReadBack] = useState<ReadBackState>('none');
  const needsReason = choices.standard !== 'preview' && hasErrors(ownFindings);
  const blocked = needsReason && reason.trim().length < SHORTEST_REASON;
  useEffect(() => {
    void preflight.settle();
  }, [preflight]);

  const run = async (): Promise<void> => {
    setProgress({ kind: 'working' });
    setFileFindings([]);
    setReadBack('none');
    try {
      const state = doc.getState();
      const made = await exporter.render(currentDesign(state), state.pageId, {
        ...choices,
        ...(needsReason ? { reason: reason.trim() } : {}),
      });
      setFileFindings(made.findings);
      if (!made.bytes) {
        setProgress({ kind: 'failed' });
        return;
      }
      files.download(made.fileName, made.bytes, 'application/pdf');
      setProgress({ kind: 'done', file: made.fileName, bytes: made.bytes.length });
      const expected = sloganOn(currentDesign(state), state.pageId);
      if (expected === undefined) return;
      setReadBack('reading');
      exporter.verify(made.bytes, expected).then(setReadBack, () => setReadBack('failed'));
    } catch {
      setProgress({ kind: 'failed' });
    }
  };

  return (
    <DialogFrame title={t('export.title')} wide>
      <div className="export-layout">
        <div className="export-preview">
          <PageThumbnail page={page} />
          <p className="panel-hint">
            {t('export.pageSize', { size: showSize(page.format), bleed: page.format.bleedMm })}
          </p>
        </div>
        <div className="export-choices">
          <Findings findings={mergeFindings(ownFindings, fileFindings)} />
          <Choices choices={choices} onChange={setChoices} />
          {needsReason ? <Reason value={reason} onChange={setReason} /> : null}
          <div className="export-go">
            <Button variant="primary" disabled={blocked || progress.kind === 'working'} onClick={() => void run()}>
              {progress.kind === 'working' ? (
                <LoaderCircle size={16} className="spin" aria-hidden="true" />
              ) : (
                <Download size={16} aria-hidden="true" />
              )}
              {t(progress.kind === 'working' ? 'export.working' : 'export.go')}
            </Button>
            <output className="export-status" data-testid="export-status">
              {blocked ? t('export.blocked') : null}
              {progress.kind === 'done'
                ? t('export.done', { file: progress.file, size: showBytes(progress.bytes) })
                : null}
              {progress.kind === 'failed' ? t('export.failed') : null}
            </output>
          </div>
          <ReadBack state={readBack} />
        </div>
      </div>
    </DialogFrame>
  );
}

/** Shorter isn't a reason. */
const SHORTEST_REASON = 5;

/** The words that the file must print: the slogan, where the page shows it. */
function sloganOn(design: Design, pageId: string): string | undefined {
  for (const node of walkNodes(findPage(design, pageId)?.nodes ?? [])) {
    const shows = node.kind === 'text' && !node.hidden && 'slot' in node.source && node.source.slot === 'slogan';
    if (shows) return design.content.slogan.text;
  }
  return undefined;
}

function Reason({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (words: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="export-reason">
      <strong>{t('preflight.reason')}</strong>
      <textarea rows={2} maxLength={120} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      <small>{t('preflight.reasonHint')}</small>
    </label>
  );
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

interface ChoicesProps {
  readonly choices: ExportChoices;
  readonly onChange: (choices: ExportChoices) => void;
}

function Choices({ choices, onChange }: ChoicesProps): ReactElement {
  const { t } = useTranslation();
  const presets: readonly (readonly [ExportStandard, string, string])[] = [
    ['pdfx4', t('export.printShop'), t('export.printShopHint')],
    ['pdfx1a', t('export.oldShop'), t('export.oldShopHint')],
    ['preview', t('export.preview'), t('export.previewHint')],
  ];
  const scales: readonly (readonly [ExportScale, string])[] = [
    ['auto', t('export.scaleAuto')],
    ['1:1', '1:1'],
    ['1:10', '1:10'],
    ['userunit', t('export.scaleUserunit')],
  ];
  const marks: readonly (readonly [ExportMarks, string])[] = [
    ['none', t('export.marksNone')],
    ['standard', t('export.marksStandard')],
    ['all', t('export.marksAll')],
  ];
  return (
    <>
      <h3>{t('export.preset')}</h3>
      <fieldset className="preset-row" aria-label={t('export.preset')}>
        {presets.map(([standard, name, hint]) => (
          <label key={standard} className="preset-card">
            <input
              type="radio"
              name="preset"
              aria-label={`${name}: ${hint}`}
              checked={choices.standard === standard}
              onChange={() => onChange({ ...choices, standard })}
            />
            <strong>{name}</strong>
            <small>{hint}</small>
          </label>
        ))}
      </fieldset>
      <h3>{t('export.scale')}</h3>
      <Segmented
        label={t('export.scale')}
        value={choices.scale}
        choices={scales.map(([value, label]) => ({ value, label, face: label }))}
        onChoose={(scale) => onChange({ ...choices, scale })}
      />
      <h3>{t('export.marks')}</h3>
      <Segmented
        label={t('export.marks')}
        value={choices.marks}
        choices={marks.map(([value, label]) => ({ value, label, face: label }))}
        onChoose={(mark) => onChange({ ...choices, marks: mark })}
      />
    </>
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
