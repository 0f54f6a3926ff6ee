import { Eye, EyeOff, Group, Image, Lock, LockOpen, Pentagon, Square, Type, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignNode } from '../../model/design.ts';
import { setHidden, setLock } from '../../model/node-commands.ts';
import { textOf } from '../../model/node-tree.ts';
import { currentDesign, currentPage, currentSelection } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';

const ICONS: Readonly<Record<DesignNode['kind'], LucideIcon>> = {
  text: Type,
  rect: Square,
  ellipse: Square,
  path: Pentagon,
  image: Image,
  group: Group,
};

/** All objects, the topmost first. */
export function LayersPanel(): ReactElement {
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  if (page.nodes.length === 0) return <p className="empty">{t('layers.empty')}</p>;
  return (
    <ul className="layer-list" aria-label={t('layers.label')}>
      {page.nodes.toReversed().map((node) => (
        <LayerRow key={node.id} node={node} />
      ))}
    </ul>
  );
}

function LayerRow({ node }: { readonly node: DesignNode }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const selection = useDocument(currentSelection);
  const words = useDocument((state) => (node.kind === 'text' ? textOf(currentDesign(state), node) : ''));
  const Icon = ICONS[node.kind];
  const chosen = selection.includes(node.id);
  const on = { pageId: doc.getState().pageId, nodeIds: [node.id] };
  const locked = node.lock !== undefined;
  return (
    <li className={`layer-row ${chosen ? 'chosen' : ''} ${node.hidden ? 'hidden-layer' : ''}`}>
      <button
        type="button"
        className="layer-name"
        aria-pressed={chosen}
        onClick={(event) => {
          const more = event.shiftKey || event.ctrlKey || event.metaKey;
          if (!more) doc.select([node.id]);
          else doc.select(chosen ? selection.filter((id) => id !== node.id) : [...selection, node.id]);
        }}
      >
        <Icon size={16} aria-hidden="true" />
        <span>{node.name}</span>
        {words ? <small>{words}</small> : null}
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={t(locked ? 'layers.unlock' : 'layers.lock', { name: node.name })}
        onClick={() => doc.run('lock', setLock, { ...on, lock: locked ? undefined : { position: true } })}
      >
        {locked ? <Lock size={15} aria-hidden="true" /> : <LockOpen size={15} aria-hidden="true" className="faint" />}
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={t(node.hidden ? 'layers.show' : 'layers.hide', { name: node.name })}
        onClick={() => doc.run('hide', setHidden, { ...on, hidden: !node.hidden })}
      >
        {node.hidden ? <EyeOff size={15} aria-hidden="true" /> : <Eye size={15} aria-hidden="true" className="faint" />}
      </button>
    </li>
  );
}
