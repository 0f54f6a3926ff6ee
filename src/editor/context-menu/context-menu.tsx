import { Menu } from '@base-ui/react/menu';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { enteredGroups, objectAt } from '../canvas/page-objects.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { toPage } from '../canvas/viewport.ts';
import { showKeys, type ActionId } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { currentPage, currentSelection } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio, type Studio } from '../studio.ts';
import { openContextMenu } from './open-context-menu.ts';

const ON_OBJECTS: readonly (readonly ActionId[])[] = [
  ['editText', 'cropPicture'],
  ['cut', 'copy', 'paste', 'pasteInPlace', 'duplicate', 'delete'],
  ['copyStyle', 'pasteStyle', 'revert'],
  ['toFront', 'forward', 'backward', 'toBack'],
  ['lock', 'hide'],
];
const ON_PAGE: readonly (readonly ActionId[])[] = [
  ['paste', 'pasteInPlace', 'insertPicture', 'selectAll'],
  ['undo', 'redo', 'history'],
  ['fitPage', 'zoomTrue', 'guides', 'snapping'],
  ['addFormats', 'export', 'findings'],
];
const HIT_PX = 3;

/** The menu of what lies under the pointer, or of the selection when a key asks for it. */
export function ContextMenu(): ReactElement | null {
  const studio = useStudio();
  const { ui, mac } = studio;
  const { t } = useTranslation();
  const actions = useActions();
  const at = useInterface((state) => state.menuAt);
  const some = useDocument((state) => currentSelection(state).length > 0);
  useRightClick(studio);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at?.x ?? 0, at?.y ?? 0, 0, 0) }), [at]);
  const back = useRef<HTMLElement | null>(null);
  if (!at) return null;
  const groups = (some ? ON_OBJECTS : ON_PAGE).map((group) =>
    group.filter((id) => actions[id].enabled() || id === 'paste' || id === 'undo' || id === 'redo'),
  );
  const shown = groups.filter((group) => group.length > 0);
  return (
    <Menu.Root
      key={`${at.x} ${at.y}`}
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) ui.setState({ menuAt: undefined });
      }}
      onOpenChangeComplete={(open) => {
        if (!open) focusCanvas();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          className="floating"
          anchor={anchor}
          align="start"
          side="bottom"
          sideOffset={2}
          collisionAvoidance={{ side: 'shift', align: 'shift', fallbackAxisSide: 'none' }}
          collisionPadding={8}
        >
          <Menu.Popup
            className="menu-popup popup"
            aria-label={t(some ? 'context.label' : 'context.page')}
            finalFocus={back}
          >
            {shown.map((group, index) => (
              <div key={group.join()} role="none">
                {index > 0 ? <Menu.Separator className="menu-line" /> : null}
                {group.map((id) => (
                  <Menu.Item
                    key={id}
                    className="menu-item"
                    disabled={!actions[id].enabled()}
                    onClick={() => {
                      ui.setState({ menuAt: undefined });
                      focusCanvas();
                      actions[id].run();
                    }}
                  >
                    <span>{t(`action.${id}`)}</span>
                    <kbd>{showKeys(id, mac)}</kbd>
                  </Menu.Item>
                ))}
              </div>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** A right click selects what it means, unless it is selected already, and opens the menu there. */
function useRightClick(studio: Studio): void {
  useEffect(() => {
    const onMenu = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      const canvas = target?.closest<HTMLElement>('[data-canvas]');
      if (!canvas || target?.closest('textarea, input')) return;
      event.preventDefault();
      // The menu key has no place of its own.
      if (event.button !== 2) {
        openContextMenu(studio);
        return;
      }
      const { left, top } = canvas.getBoundingClientRect();
      selectAt(studio, { x: event.clientX - left, y: event.clientY - top });
      openContextMenu(studio, { x: event.clientX, y: event.clientY });
    };
    window.addEventListener('contextmenu', onMenu);
    return () => window.removeEventListener('contextmenu', onMenu);
  }, [studio]);
}

function selectAt({ doc, view, fonts }: Studio, at: { readonly x: number; readonly y: number }): void {
  const state = doc.getState();
  const { camera } = view.getState();
  const reach = HIT_PX / camera.scale;
  const page = currentPage(state);
  const depth = { entered: enteredGroups(page, currentSelection(state)) };
  const hit = objectAt(page, state.compiled.scene, fonts.current(), toPage(camera, at), reach, depth).at(-1);
  if (!hit) doc.select([]);
  else if (!currentSelection(state).includes(hit.id)) doc.select([hit.id]);
}
