import { CircleCheck, Download, LoaderCircle } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Button } from '../controls/button.tsx';
import { PageThumbnail } from '../controls/page-thumbnail.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { showSize } from '../controls/show-size.ts';
import type { ExportChoices, ExportMarks, ExportScale, ExportStandard } from '../export/pdf-exporter.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { FindingList } from './finding-list.tsx';

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'failed' };

/** Findings on top, choices below, and the file. */
export function ExportDialog(): ReactElement {
  const { doc, exporter, files } = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const ownFindings = useDocument((state) => state.compiled.diagnostics);
  const [choices, setChoices] = useState<ExportChoices>({ standard: 'pdfx4', scale: 'auto', marks: 'standard' });
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const [fileFindings, setFileFindings] = useState<readonly Diagnostic[]>([]);
  const blocked = choices.standard !== 'preview' && hasErrors(ownFindings);

  const run = async (): Promise<void> => {
    setProgress({ kind: 'working' });
    setFileFindings([]);
    try {
      const state = doc.getState();
      const made = await exporter.render(currentDesign(state), state.pageId, choices);
      setFileFindings(made.findings);
      if (!made.bytes) {
        setProgress({ kind: 'failed' });
        return;
      }
      files.download(made.fileName, made.bytes, 'application/pdf');
      setProgress({ kind: 'done', file: made.fileName, bytes: made.bytes.length });
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
        </div>
      </div>
    </DialogFrame>
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
