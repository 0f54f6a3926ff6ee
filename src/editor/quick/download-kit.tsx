import { Popover } from '@base-ui/react/popover';
import { Download, LoaderCircle } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
import { Button } from '../controls/button.tsx';
import { FindingList } from '../dialogs/finding-list.tsx';
import { SHORTEST_REASON, type ExportStage } from '../export/pdf-exporter.ts';
import { STAGE_WORDS } from '../export/stage-words.ts';
import { ReadBack, type ReadBackState } from '../preflight/read-back.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useAllFindings, useDocument, useStudio } from '../studio.ts';

type Stage = ExportStage | 'reading';

const WORDS = { ...STAGE_WORDS, reading: 'preflight.reading' } as const satisfies Record<Stage, string>;

/** Hands over the print kit of all sizes; says how far it is and can be stopped. Errors ask for a reason first. */
export function DownloadKit(): ReactElement {
  const { t } = useTranslation();
  const checked = useAllFindings();
  const { stage, outcome, start, stop } = useKit();
  const face = (
    <>
      <Download size={16} aria-hidden="true" />
      {t('quick.download')}
    </>
  );
  if (stage)
    return (
      <Button onClick={stop}>
        <LoaderCircle size={16} className="spinning" aria-hidden="true" />
        <output>{t(WORDS[stage])}</output> {t('quick.cancel')}
      </Button>
    );
  const unread = outcome && (isWrong(outcome.readBack) || outcome.readBack === 'failed');
  return (
    <>
      {outcome?.refused || unread ? (
        <div className="quick-refused" role="alert">
          {outcome?.refused ? (
            <>
              <p>{t('quick.refused')}</p>
              <FindingList findings={[...checked, ...outcome.findings].filter((finding) => hasErrors([finding]))} />
            </>
          ) : null}
          {unread ? <ReadBack state={outcome.readBack} /> : null}
        </div>
      ) : null}
      {hasErrors(checked) ? (
        <AskReason face={face} onReason={start} />
      ) : (
        <Button variant="primary" onClick={() => start('')}>
          {face}
        </Button>
      )}
    </>
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
        <Popover.Positioner className="floating" sideOffset={8} align="end">
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

/** What came of the last try, and of which design: a change of the design makes it old. */
interface Outcome {
  readonly design: Design;
  readonly readBack: ReadBackState;
  readonly refused: boolean;
  /** What the making of the files found, beside what the checks had found before. */
  readonly findings: readonly Diagnostic[];
}

interface Kit {
  /** What is being done; undefined while nothing is. */
  readonly stage: Stage | undefined;
  readonly outcome: Outcome | undefined;
  readonly start: (reason: string) => void;
  readonly stop: () => void;
}

function useKit(): Kit {
  const { doc, exporter, files, preflight, ui, versions } = useStudio();
  const { t } = useTranslation();
  const present = useDocument(currentDesign);
  const [stage, setStage] = useState<Stage>();
  const [outcome, setOutcome] = useState<Outcome>();
  const stopper = useRef<AbortController>(undefined);

  const run = async (reason: string, signal: AbortSignal): Promise<void> => {
    doc.commit();
    await preflight.settle();
    // The checks may just have found what the button didn't know of yet.
    const { findings, others } = preflight.getState();
    if (reason === '' && [findings, ...others.map((other) => other.findings)].some(hasErrors)) {
      ui.toast({ tone: 'error', text: t('quick.reasonHint') });
      return;
    }
    const design = currentDesign(doc.getState());
    const version = versions.next(design.id);
    const { makePrintKit } = await import('./make-print-kit.ts');
    const kit = await makePrintKit({ exporter, design, version, reason, signal, onStage: setStage });
    setOutcome({ design, readBack: kit.readBack, refused: !kit.zip, findings: kit.findings });
    // A file that reads otherwise than it should never leaves the program.
    if (!kit.zip || isWrong(kit.readBack)) return;
    files.download(kit.fileName, kit.zip, 'application/zip');
    versions.taken(design.id, version);
    ui.toast({ tone: 'info', text: t('quick.downloaded', { file: kit.fileName, count: design.pages.length }) });
  };
  const start = (reason: string): void => {
    const controller = new AbortController();
    stopper.current = controller;
    setStage('fonts');
    void run(reason, controller.signal)
      .catch(() => {
        const stopped = controller.signal.aborted;
        ui.toast({ tone: stopped ? 'info' : 'error', text: t(stopped ? 'quick.cancelled' : 'export.failed') });
      })
      .finally(() => setStage(undefined));
  };
  const stop = (): void => stopper.current?.abort();
  return { stage, outcome: outcome?.design === present ? outcome : undefined, start, stop };
}

function isWrong(readBack: ReadBackState): boolean {
  return typeof readBack === 'object' && !readBack.match;
}
