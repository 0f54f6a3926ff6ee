/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a <select> can't hold twins that are focused one by one */
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { currentPage, currentSelection } from '../state/document-store.ts';
import { showLength } from '../controls/parse-length.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';

/**
 * The canvas for keyboards and screen readers: one focusable twin for each object, in the order of drawing. What
 * is selected on the canvas is selected here, and the keys of the canvas work while the list has the focus.
 */
export function ObjectList({ label }: { readonly label: string }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const selection = useDocument(currentSelection);
  const unit = useInterface((state) => state.unit);
  const list = useRef<HTMLDivElement>(null);
  const [first] = selection;

  // The focus follows the selection while it is on the canvas, never out of a field.
  useEffect(() => {
    const root = list.current;
    if (!root?.contains(document.activeElement)) return;
    const twin = [...root.querySelectorAll<HTMLElement>('[data-node]')].find((item) => item.dataset['node'] === first);
    (twin ?? root).focus({ preventScroll: true });
  }, [first]);

  return (
    <div
      ref={list}
      className="object-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      tabIndex={0}
      data-canvas-focus=""
    >
      {page.nodes.map((node) => {
        const chosen = selection.includes(node.id);
        const size = `${showLength(node.width, unit)} × ${showLength(node.height, unit)} ${unit}`;
        const place = `${showLength(node.x, unit)}, ${showLength(node.y, unit)}`;
        return (
          <div
            key={node.id}
            role="option"
            aria-selected={chosen}
            tabIndex={-1}
            data-node={node.id}
            onFocus={() => {
              if (!chosen) doc.select([node.id]);
            }}
          >
            {t('canvas.twin', { name: node.name, size, place })}
            {node.lock?.position ? ` ${t('canvas.twinLocked')}` : ''}
          </div>
        );
      })}
    </div>
  );
}
