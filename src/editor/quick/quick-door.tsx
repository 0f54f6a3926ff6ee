import { Tooltip } from '@base-ui/react/tooltip';
import { PencilRuler } from 'lucide-react';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { UndoButtons } from '../history/undo-buttons.tsx';
import { RescueWatch } from '../rescue/rescue-watch.tsx';
import { Brand } from '../shell/brand.tsx';
import { SaveMark } from '../shell/save-mark.tsx';
import { Toasts } from '../shell/toasts.tsx';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import type { ActionId } from '../shortcuts/keymap.ts';
import { useStudio } from '../studio.ts';
import { DownloadKit } from './download-kit.tsx';
import { FormatsStep } from './formats-step.tsx';
import { LookStep } from './look-step.tsx';
import { QuickResults } from './quick-results.tsx';
import { SloganStep } from './slogan-step.tsx';
import { UnitStep } from './unit-step.tsx';
import '../styles/quick.css';

/** There is no canvas here that the other keys could be about. */
const KEYS: ReadonlySet<ActionId> = new Set(['undo', 'redo', 'save', 'saveAs', 'open']);

/** The first door: slogan, sizes, unit, and the print kit, without a canvas. It works on the design that is open. */
export function QuickDoor(): ReactElement {
  const { doc, slogans, ui } = useStudio();
  const { t } = useTranslation();
  useShortcuts(KEYS);
  useEffect(() => {
    void slogans.load();
  }, [slogans]);
  // A field being typed in ends its step of the history before the door closes.
  useEffect(() => () => doc.commit(), [doc]);
  return (
    <Tooltip.Provider delay={500}>
      <div className="quick-door">
        <header className="top-bar">
          <button
            type="button"
            className="quick-home"
            aria-label={t('home.open')}
            onClick={() => ui.setState({ door: 'home' })}
          >
            <Brand />
          </button>
          <h1>{t('quick.title')}</h1>
          <SaveMark />
          <div className="top-group">
            <UndoButtons />
          </div>
          <div className="top-space" />
          <Button className="quick-studio" onClick={() => ui.setState({ door: 'studio' })}>
            <PencilRuler size={16} aria-hidden="true" />
            <span>{t('quick.openStudio')}</span>
          </Button>
          <DownloadKit />
        </header>
        <form className="quick-steps" aria-label={t('quick.steps')} onSubmit={(event) => event.preventDefault()}>
          <QuickStep number={1} title={t('quick.slogan')}>
            <SloganStep />
          </QuickStep>
          <QuickStep number={2} title={t('quick.sizes')}>
            <FormatsStep />
          </QuickStep>
          <QuickStep number={3} title={t('quick.unit')}>
            <UnitStep />
          </QuickStep>
          <QuickStep number={4} title={t('quick.look')}>
            <LookStep />
          </QuickStep>
        </form>
        <QuickResults />
        <Dialogs />
        <RescueWatch />
        <Toasts />
      </div>
    </Tooltip.Provider>
  );
}

interface QuickStepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

function QuickStep({ number, title, children }: QuickStepProps): ReactElement {
  return (
    <section className="quick-step" aria-label={title}>
      <h2>
        <span className="quick-number">{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}
