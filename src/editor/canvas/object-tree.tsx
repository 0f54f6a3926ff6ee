import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { currentPage, currentSelection } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { listTwins, twinsNear } from './list-twins.ts';
import { twinWords } from './twin-words.ts';

/**
 * The canvas for keyboards and screen readers: a focusable twin for each object, in the order of drawing, members of
 * groups one level deeper. What is selected on the canvas is selected here, and the keys of the canvas work while the
 * tree has the focus; Home and End go to the lowest and the topmost object. Of a crowded page only the neighbourhood of the selection stands in the document.
 */
export function ObjectTree({ label }: { readonly label: string }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const { nodes } = useDocument(currentPage);
  const selection = useDocument(currentSelection);
  const unit = useInterface((state) => state.unit);
  const tree = useRef<HTMLDivElement>(null);
  const [first] = selection;
  const twins = useMemo(() => listTwins(nodes), [nodes]);
  const chosen = useMemo(() => new Set(selection), [selection]);

  // The focus follows the selection while it is on the canvas or nowhere, never out of a field.
  useEffect(() => {
    const root = tree.current;
    const adrift = document.activeElement === document.body && first !== undefined;
    if (!root || !(adrift || root.contains(document.activeElement))) return;
    const twin = [...root.querySelectorAll<HTMLElement>('[data-node]')].find((item) => item.dataset['node'] === first);
    (twin ?? root).focus({ preventScroll: true });
  }, [first]);

  return (
    <div
      ref={tree}
      className="object-tree"
      role="tree"
      aria-multiselectable="true"
      aria-label={label}
      tabIndex={0}
      data-canvas-focus=""
      onKeyDown={(event) => {
        const end = event.key === 'Home' ? nodes[0] : event.key === 'End' ? nodes.at(-1) : undefined;
        if (end) doc.select([end.id]);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) delete currentTarget.dataset['pressed'];
      }}
    >
      {twinsNear(twins, first).map(({ node, level, position, count }) => (
        <div
          key={node.id}
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={count}
          aria-selected={chosen.has(node.id)}
          aria-expanded={node.kind === 'group' ? true : undefined}
          tabIndex={-1}
          data-node={node.id}
          onFocus={() => {
            if (!chosen.has(node.id)) doc.select([node.id]);
          }}
        >
          {twinWords(t, node, unit)}
        </div>
      ))}
    </div>
  );
}
