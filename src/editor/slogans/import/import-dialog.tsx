import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanImport } from '../../../slogans/import/import-plan.ts';
import { Button } from '../../controls/button.tsx';
import { DialogFrame } from '../../dialogs/dialog-frame.tsx';
import { FindingList } from '../../dialogs/finding-list.tsx';
import { useDesk, useStudio } from '../../studio.ts';
import { ImportResult } from './import-result.tsx';
import { readPlan } from './read-plan.ts';
import { PLAN_ENDINGS } from './take-dropped-words.ts';

/** Reads slogans out of a plan, for a person to take or leave. */
export function ImportDialog(): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const file = useDesk((state) => state.planFile);
  return (
    <DialogFrame title={t('importing.title')} wide>
      {file ? <FileImport key={`${file.name} ${file.size} ${file.lastModified}`} file={file} /> : <ChooseFile />}
      {file ? (
        <Button variant="quiet" onClick={() => slogans.setState({ planFile: undefined })}>
          {t('importing.other')}
        </Button>
      ) : null}
    </DialogFrame>
  );
}

function ChooseFile(): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="import-start">
      <FileUp size={32} aria-hidden="true" />
      <p>{t('importing.hint')}</p>
      <Button variant="primary" onClick={() => input.current?.click()}>
        {t('importing.choose')}
      </Button>
      <p className="panel-hint">{t('importing.kinds')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={PLAN_ENDINGS.join(',')}
        onChange={(event) => {
          const [planFile] = event.currentTarget.files ?? [];
          if (planFile) slogans.setState({ planFile });
        }}
      />
    </div>
  );
}

type Reading =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly plan: PlanImport };

function FileImport({ file }: { readonly file: File }): ReactElement {
  const { slogans } = useStudio();
  const { t } = useTranslation();
  const [reading, setReading] = useState<Reading>({ kind: 'reading', done: 0, total: 0 });
  useEffect(() => {
    let stop = (): void => undefined;
    let live = true;
    void file.arrayBuffer().then(async (buffer) => {
      if (!live) return;
      const started = readPlan(new Uint8Array(buffer), (done, total) => {
        if (live) setReading({ kind: 'reading', done, total });
      });
      stop = started.stop;
      const plan = await started.plan;
      if (live) setReading({ kind: 'read', plan });
    });
    return () => {
      live = false;
      stop();
    };
  }, [file]);
  if (reading.kind === 'read') {
    return reading.plan.refused ? (
      <div className="import-refused">
        <p>{t('importing.refused', { file: file.name })}</p>
        <FindingList findings={reading.plan.findings} />
      </div>
    ) : (
      <ImportResult plan={reading.plan} file={file.name} />
    );
  }
  const { done, total } = reading;
  return (
    <div className="import-start">
      <p aria-live="polite">{t('importing.reading', { file: file.name })}</p>
      <progress aria-label={t('importing.progress')} {...(total > 0 ? { value: done, max: total } : {})} />
      <p className="panel-hint">{total > 3 ? t('importing.page', { done, total }) : ' '}</p>
      <Button onClick={() => slogans.setState({ planFile: undefined })}>{t('importing.stop')}</Button>
    </div>
  );
}
