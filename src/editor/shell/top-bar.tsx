import {
  CircleAlert,
  CircleCheck,
  CloudCheck,
  CloudOff,
  Download,
  History,
  LoaderCircle,
  Redo2,
  Ruler,
  Undo2,
} from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { renameDesign } from '../../model/content-commands.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { showSize } from '../controls/show-size.ts';
import { kindName } from '../controls/kind-name.ts';
import { useStepWords } from '../history/use-step-words.ts';
import { countFindings } from '../preflight/count-findings.ts';
import { showKeys } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useInterface, usePreflight, useStudio } from '../studio.ts';
import { MainMenu } from './main-menu.tsx';

export function TopBar(): ReactElement {
  const { ui, mac } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const words = useStepWords();
  const gesture = useDocument((state) => state.history.gesture);
  const entry = useDocument(({ history }) => history.entries[history.done - 1]);
  const last = gesture ? { ...gesture, after: gesture.before } : entry;
  const next = useDocument(({ history }) => (history.gesture ? undefined : history.entries[history.done]));
  const panel = useInterface((state) => state.panel);
  const format = useDocument((state) => currentPage(state).format);
  const size = showSize(format);
  return (
    <header className="top-bar">
      <MainMenu />
      <DesignName />
      <SaveMark />
      <div className="top-group">
        <IconButton
          icon={Undo2}
          label={last ? t('top.undoStep', { step: words(last) }) : t('top.undo')}
          keys={showKeys('undo', mac)}
          disabled={!last}
          onClick={actions.undo.run}
        />
        <IconButton
          icon={Redo2}
          label={next ? t('top.redoStep', { step: words(next) }) : t('top.redo')}
          keys={showKeys('redo', mac)}
          disabled={!next}
          onClick={actions.redo.run}
        />
        <IconButton
          icon={History}
          label={t('past.open')}
          pressed={panel === 'history'}
          onClick={() => actions.history.run()}
        />
      </div>
      <div className="top-space" />
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

function SaveMark(): ReactElement {
  const { t } = useTranslation();
  const state = useInterface((ui) => ui.saveState);
  const Icon = state === 'saved' ? CloudCheck : state === 'saving' ? LoaderCircle : CloudOff;
  return (
    <output className={`save-mark save-${state}`} title={t('top.savedHint')} data-testid="save-state">
      <Icon size={16} aria-hidden="true" />
      {t(`top.${state}`)}
    </output>
  );
}

function FindingsBadge(): ReactElement {
  const { t } = useTranslation();
  const actions = useActions();
  const { errors, warnings } = countFindings(usePreflight((state) => state.findings));
  const label = errors + warnings > 0 ? t('top.findings', { errors, warnings }) : t('top.findingsClear');
  const tone = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'clear';
  const Icon = tone === 'clear' ? CircleCheck : CircleAlert;
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
