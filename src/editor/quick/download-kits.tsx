import { Popover } from '@base-ui/react/popover';
import { Download, LoaderCircle } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { DESIGN_FILE_ENDING, designFileName } from '../../storage/design-file-name.ts';
import { Button } from '../controls/button.tsx';
import { SHORTEST_REASON } from '../export/pdf-exporter.ts';
import { currentDesign } from '../state/document-store.ts';
import { usePreflight, useStudio } from '../studio.ts';

/** Hands over the print kits of all sizes; says how far it is and can be stopped. Errors ask for a reason first. */
export function DownloadKits(): ReactElement {
  const { t } = useTranslation();
  const errors = usePreflight((state) => hasErrors(state.findings));
  const { progress, start, stop } = useKits();
  if (progress) {
    return (
      <Button onClick={stop}>
        <LoaderCircle size={16} className="spinning" aria-hidden="true" />
        <output>{t('quick.making', progress)}</output> · {t('quick.cancel')}
      </Button>
    );
  }
  const face = (
    <>
      <Download size={16} aria-hidden="true" />
      {t('quick.download')}
    </>
  );
  if (errors) return <AskReason face={face} onReason={start} />;
  return (
    <Button variant="primary" onClick={() => start('')}>
      {face}
    </Button>
  );
}

interface AskReasonProps {
  readonly face: ReactElement;
  readonly onReason: (reason: string) => void;
}

function AskReason({ face, onReason }: AskReasonProps): ReactElement {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <Popover.Root>
      <Popover.Trigger className="button button-primary">{face}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} align="end">
          <Popover.Popup className="popup quick-reason">
            <label className="export-reason">
              <strong>{t('quick.reason')}</strong>
              <textarea rows={2} maxLength={120} onInput={(event) => setReason(event.currentTarget.value)} />
              <small>{t('quick.reasonHint')}</small>
            </label>
            <Popover.Close
              className="button button-primary"
              disabled={reason.trim().length < SHORTEST_REASON}
              onClick={() => onReason(reason.trim())}
            >
              {t('quick.download')}
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface Kits {
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly start: (reason: string) => void;
  readonly stop: () => void;
}

function useKits(): Kits {
  const { doc, exporter, files, preflight, ui } = useStudio();
  const { t } = useTranslation();
  const [progress, setProgress] = useState<Kits['progress']>();
  const stopper = useRef<AbortController>(undefined);

  const run = async (reason: string, signal: AbortSignal): Promise<void> => {
    doc.commit();
    await preflight.settle();
    const design = currentDesign(doc.getState());
    const all = design.pages.length;
    const onPage = (index: number): void => setProgress({ done: index + 1, all });
    const { makePrintKits } = await import('./make-print-kits.ts');
    const { zip, made, failed } = await makePrintKits({ exporter, design, reason, signal, onPage });
    if (failed.length > 0) {
      const names = failed.map((page) => page.format.name).join(', ');
      ui.toast({ tone: 'error', text: t('quick.failed', { names }) });
    }
    if (!zip) return;
    const file = `${designFileName(design.name).slice(0, -DESIGN_FILE_ENDING.length)}_bo-in.zip`;
    files.download(file, zip, 'application/zip');
    ui.toast({ tone: 'info', text: t('quick.downloaded', { file, count: made.length }) });
  };
  const start = (reason: string): void => {
    const controller = new AbortController();
    stopper.current = controller;
    setProgress({ done: 0, all: currentDesign(doc.getState()).pages.length });
    void run(reason, controller.signal)
      .catch(() => {
        if (controller.signal.aborted) ui.toast({ tone: 'info', text: t('quick.cancelled') });
      })
      .finally(() => setProgress(undefined));
  };
  return { progress, start, stop: () => stopper.current?.abort() };
}
