/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list of commands that the field above it steers */
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { showSize } from '../controls/show-size.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { goToPage } from '../formats/change-formats.ts';
import { OVERLAY_KINDS, toggleOverlay } from '../overlays/overlay-kinds.ts';
import { KEYMAP, showKeys, type ActionId } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { LENGTH_UNITS, type PanelId } from '../state/interface-store.ts';
import { currentDesign } from '../state/document-store.ts';
import { useStudio } from '../studio.ts';
import { searchEntries, type PaletteEntry } from './palette-entries.ts';

/** They need a key to say which way, or are this very list. */
const LEFT_OUT: ReadonlySet<ActionId> = new Set(['nudge', 'nextObject', 'previousObject', 'palette', 'escape']);
const PANELS: readonly PanelId[] = ['templates', 'slogans', 'text', 'shapes', 'pictures', 'layers', 'history'];

/** Every command by name, found with or without marks; arrow keys choose, Enter does it. */
export function PaletteDialog(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const entries = [...useCommandEntries(), ...usePlaceEntries(), ...useSettingEntries()];
  const found = searchEntries(entries, query);
  const chosen = Math.min(at, found.length - 1);
  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry?.enabled) return;
    studio.ui.setState({ dialog: undefined });
    entry.run();
  };
  const choose = (index: number): void => {
    const next = (index + found.length) % Math.max(1, found.length);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <DialogFrame title={t('palette.title')} initialFocus={() => input.current}>
      <input
        ref={input}
        className="palette-input"
        type="text"
        role="combobox"
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[chosen] ? `palette-${found[chosen].id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 ? <p className="empty">{t('palette.none')}</p> : null}
      <div ref={list} id="palette-list" className="palette-list" role="listbox" aria-label={t('palette.commands')}>
        {found.map((entry, index) => (
          <div
            key={entry.id}
            id={`palette-${entry.id}`}
            className="palette-entry"
            role="option"
            aria-selected={index === chosen}
            aria-disabled={!entry.enabled}
            tabIndex={-1}
            onPointerMove={() => setAt(index)}
            onClick={() => run(entry)}
            onKeyDown={onKeyDown}
          >
            <span>{entry.words}</span>
            <small>{entry.group}</small>
            <kbd>{entry.keys}</kbd>
          </div>
        ))}
      </div>
    </DialogFrame>
  );
}

function useCommandEntries(): readonly PaletteEntry[] {
  const studio = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  return KEYMAP.filter((row) => !LEFT_OUT.has(row.action)).map(({ action, group }) => ({
    id: action,
    words: String(t(`action.${action}`)).replace('…', ''),
    group: t(`menu.${group}`),
    keys: showKeys(action, studio.mac),
    enabled: actions[action].enabled(),
    run: () => actions[action].run(),
  }));
}

function usePlaceEntries(): readonly PaletteEntry[] {
  const studio = useStudio();
  const { t } = useTranslation();
  const { doc, ui } = studio;
  const panels = PANELS.map((panel) => ({
    id: `panel-${panel}`,
    words: t('palette.openPanel', { name: t(`rail.${panel}`) }),
    group: t('menu.view'),
    enabled: true,
    run: () => ui.setState({ panel }),
  }));
  const { pages } = currentDesign(doc.getState());
  const formats = pages.map((page) => ({
    id: `format-${page.id}`,
    words: t('palette.goToFormat', { name: `${page.format.name} (${showSize(page.format)})` }),
    group: t('strip.title'),
    enabled: page.id !== doc.getState().pageId,
    run: () => goToPage(studio, page.id),
  }));
  return [...panels, ...(pages.length > 1 ? formats : [])];
}

function useSettingEntries(): readonly PaletteEntry[] {
  const { ui, view } = useStudio();
  const { t } = useTranslation();
  const { guidesShown, overlays } = view.getState();
  const overlayEntries = OVERLAY_KINDS.map((kind) => ({
    id: `overlay-${kind}`,
    words: t(guidesShown && overlays[kind] ? 'overlay.hide' : 'overlay.show', { name: t(`overlay.${kind}`) }),
    group: t('menu.view'),
    enabled: true,
    run: () => view.setState((state) => toggleOverlay(state, kind)),
  }));
  const entry = (id: string, words: string, run: () => void): PaletteEntry => ({
    id: `setting-${id}`,
    words,
    group: t('menu.theme'),
    enabled: true,
    run,
  });
  return [
    ...overlayEntries,
    ...(['light', 'dark', 'system'] as const).map((theme) =>
      entry(theme, t('palette.theme', { name: t(`theme.${theme}`) }), () => ui.setState({ theme })),
    ),
    entry('vi', t('palette.language', { name: 'Tiếng Việt' }), () => ui.setState({ language: 'vi' })),
    entry('en', t('palette.language', { name: 'English' }), () => ui.setState({ language: 'en' })),
    ...LENGTH_UNITS.map((unit) => entry(unit, t('palette.unit', { name: unit }), () => ui.setState({ unit }))),
  ];
}
