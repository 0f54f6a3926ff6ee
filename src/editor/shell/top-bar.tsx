import { CircleAlert, CircleCheck, CircleDashed, Download, History, Ruler, Signpost } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { renameDesign } from '../../model/content-commands.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { showSize } from '../controls/show-size.ts';
import { kindName } from '../controls/kind-name.ts';
import { UndoButtons } from '../history/undo-buttons.tsx';
import { countFindings } from '../preflight/count-findings.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useAllFindings, useDocument, useInterface, usePreflight, useStudio } from '../studio.ts';
import { MainMenu } from './main-menu.tsx';
import { SaveMark } from './save-mark.tsx';

export function TopBar(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const panel = useInterface((state) => state.panel);
  const format = useDocument((state) => currentPage(state).format);
  const size = showSize(format);
  return (
    <header className="top-bar">
      <h1 className="visually-hidden">{t('app.name')}</h1>
      <MainMenu />
      <DesignName />
      <SaveMark />
      <div className="top-group">
        <UndoButtons />
        <IconButton
          icon={History}
          label={t('past.open')}
          pressed={panel === 'history'}
          onClick={() => actions.history.run()}
        />
      </div>
      <div className="top-space" />
      <Button variant="quiet" onClick={() => actions.streetView.run()}>
        <Signpost size={16} aria-hidden="true" />
        {t('street.open')}
      </Button>
      <button
        type="button"
        className="format-button"
        aria-label={`${t('top.format', { name: kindName(format.kind), size })}. ${t('top.changeFormat')}`}
        onClick={() => ui.setState({ dialog: 'format' })}
      >
        <Ruler size={16} aria-hidden="true" />
        <span className="format-name">{kindName(format.kind)}</span> <span className="format-size">{size}</span>
      </button>
      <FindingsBadge />
      <Button variant="primary" onClick={() => actions.export.run()}>
        <Download size={16} aria-hidden="true" />
        {t('top.export')}
      </Button>
    </header>
  );
}

/** The name of the design, editable in place. */
function DesignName(): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const name = useDocument((state) => currentDesign(state).name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = name;
  }, [name]);
  const apply = (element: HTMLInputElement): void => {
    if (element.value === name) return;
    if (!doc.run('rename', renameDesign, { name: element.value })) element.value = name;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') event.currentTarget.value = name;
    if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <input
      ref={input}
      className="design-name"
      aria-label={t('top.name')}
      defaultValue={name}
      spellCheck={false}
      autoComplete="off"
      onBlur={(event) => apply(event.currentTarget)}
      onKeyDown={onKeyDown}
    />
  );
}

function FindingsBadge(): ReactElement {
  const { t } = useTranslation();
  const actions = useActions();
  const { errors, warnings } = countFindings(useAllFindings());
  const seen = usePreflight((state) => state.seen);
  const clear = t(seen ? 'top.findingsClear' : 'top.findingsPending');
  const label = errors + warnings > 0 ? t('top.findings', { errors, warnings }) : clear;
  const tone = errors > 0 ? 'error' : warnings > 0 ? 'warning' : seen ? 'clear' : 'pending';
  const Icon = { error: CircleAlert, warning: CircleAlert, clear: CircleCheck, pending: CircleDashed }[tone];
  return (
    <button
      type="button"
      className={`findings-badge tone-${tone}`}
      aria-label={label}
      title={label}
      onClick={() => actions.findings.run()}
    >
      <Icon size={18} aria-hidden="true" />
      {errors + warnings > 0 ? errors + warnings : null}
    </button>
  );
}
