import { Menu } from '@base-ui/react/menu';
import { Download, Ellipsis, PencilRuler, Plus } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../model/design.ts';
import { hasOwnBackground, listOverrides, revertToTemplate } from '../../model/template-link.ts';
import { kindName } from '../controls/kind-name.ts';
import { PageThumbnail } from '../thumbnails/page-thumbnail.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { showSize } from '../controls/show-size.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { useTemplates } from '../templates/use-templates.ts';
import { duplicateFormat, goToPage, moveFormat, removeFormat } from './change-formats.ts';

/** The sibling formats of the design as live thumbnails: click shows one, the arrow keys go along the row. */
export function FormatsStrip(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const pages = useDocument((state) => currentDesign(state).pages);
  const shown = useDocument((state) => state.pageId);
  const alone = useInterface((state) => state.alonePage);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const cards = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLButtonElement>('.strip-card') ?? [])];
    const here = cards.findIndex((card) => card === document.activeElement);
    const next = cards[here + (event.key === 'ArrowRight' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <section className="formats-strip" aria-label={t('strip.label')}>
      <ul className="strip-row">
        {pages.map((page, index) => (
          <StripCard
            key={page.id}
            page={page}
            index={index}
            count={pages.length}
            shown={page.id === shown}
            onKeyDown={onKeyDown}
          />
        ))}
        <li>
          <button type="button" className="strip-add" onClick={() => actions.addFormats.run()}>
            <Plus size={18} aria-hidden="true" />
            {t('strip.add')}
          </button>
        </li>
      </ul>
      {pages.length > 1 ? (
        <div className="strip-side">
          <div className="strip-scope">
            <span className="field-label" aria-hidden="true">
              {t('strip.scope')}
            </span>
            <Segmented
              label={t('strip.scope')}
              value={alone ? 'one' : 'all'}
              choices={[
                { value: 'all', label: t('strip.scopeAll'), face: t('strip.scopeAll') },
                { value: 'one', label: t('strip.scopeOne'), face: t('strip.scopeOne') },
              ]}
              onChoose={(value) => ui.setState({ alonePage: value === 'one' })}
            />
          </div>
          <button type="button" className="button button-quiet strip-all" onClick={() => actions.downloadAll.run()}>
            <Download size={15} aria-hidden="true" />
            {t('strip.downloadAll')}
          </button>
        </div>
      ) : null}
    </section>
  );
}

interface StripCardProps {
  readonly page: Page;
  readonly index: number;
  readonly count: number;
  readonly shown: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function StripCard({ page, index, count, shown, onKeyDown }: StripCardProps): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const adjusted = useAdjusted(page);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown && item.current) showInRow(item.current);
  }, [shown]);
  const size = showSize(page.format);
  const name = kindName(page.format.kind);
  return (
    <li ref={item} className={`strip-item ${shown ? 'shown' : ''}`}>
      <button
        type="button"
        className="strip-card"
        aria-current={shown ? 'page' : undefined}
        aria-label={`${t('strip.card', { name, size })}${adjusted > 0 ? `, ${t('strip.adjusted', { count: adjusted })}` : ''}`}
        title={t('strip.card', { name: page.format.name, size })}
        onClick={() => goToPage(studio, page.id)}
        onKeyDown={onKeyDown}
      >
        <span className="strip-picture">
          <PageThumbnail page={page} />
        </span>
        <span className="strip-words">
          {adjusted > 0 ? <PencilRuler size={12} aria-hidden="true" /> : null}
          <strong>{size}</strong> <small>{name}</small>
        </span>
      </button>
      <CardMenu page={page} index={index} count={count} adjusted={adjusted} />
    </li>
  );
}

/** How many parts of the page were changed by hand. */
function useAdjusted(page: Page): number {
  const { baseOf } = useStudio();
  useTemplates();
  return useDocument((state) => {
    const base = baseOf(currentDesign(state), page);
    return base ? listOverrides(base, page).length + (hasOwnBackground(base, page) ? 1 : 0) : 0;
  });
}

function CardMenu({
  page,
  index,
  count,
  adjusted,
}: Omit<StripCardProps, 'shown' | 'onKeyDown'> & { readonly adjusted: number }) {
  const studio = useStudio();
  const { t } = useTranslation();
  const revert = (): void => {
    const base = studio.baseOf(currentDesign(studio.doc.getState()), page);
    if (base) studio.doc.run('revert', revertToTemplate, { pageId: page.id, base });
  };
  const items = [
    { words: t('strip.duplicate'), enabled: true, run: () => duplicateFormat(studio, page.id) },
    { words: t('strip.moveLeft'), enabled: index > 0, run: () => moveFormat(studio, page.id, -1) },
    { words: t('strip.moveRight'), enabled: index < count - 1, run: () => moveFormat(studio, page.id, 1) },
    { words: t('strip.revert'), enabled: adjusted > 0, run: revert },
    { words: t('strip.remove'), enabled: count > 1, run: () => removeFormat(studio, page.id) },
  ];
  return (
    <Menu.Root>
      <Menu.Trigger className="strip-menu" aria-label={t('strip.menu', { name: page.format.name })}>
        <Ellipsis size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" sideOffset={4} side="top" align="start">
          <Menu.Popup className="menu-popup popup">
            {items.map(({ words, enabled, run }) => (
              <Menu.Item key={words} className="menu-item" disabled={!enabled} onClick={run}>
                {words}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Scrolls the row so that an item is seen. The browser's own way would also let Tab begin there instead of at the top. */
function showInRow(item: HTMLElement): void {
  const row = item.parentElement;
  if (!row) return;
  const { left, right } = item.getBoundingClientRect();
  const seen = row.getBoundingClientRect();
  if (left < seen.left) row.scrollLeft += left - seen.left;
  else if (right > seen.right) row.scrollLeft += right - seen.right;
}
