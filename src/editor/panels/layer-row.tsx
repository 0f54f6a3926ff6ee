/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- rows are dragged with the pointer; keys have Alt+arrows */
import {
  ChevronDown,
  ChevronRight,
  Eye,
  EyeOff,
  Group,
  Image,
  Pentagon,
  Square,
  Type,
  type LucideIcon,
} from 'lucide-react';
import { useState, type DragEvent, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { placeBeside } from '../../model/arrange-nodes.ts';
import type { DesignNode } from '../../model/design.ts';
import { renameNode, setHidden } from '../../model/node-commands.ts';
import { currentSelection } from '../state/document-store.ts';
import { LockMenu } from '../inspector/lock-menu.tsx';
import { useDocument, useStudio } from '../studio.ts';
import { DEEPEST_INDENT, type LayerLine } from './layer-tree.ts';

const ICONS: Readonly<Partial<Record<string, LucideIcon>>> = {
  text: Type,
  rect: Square,
  ellipse: Square,
  image: Image,
  group: Group,
};
/** What a dragged layer carries: its id. A type of its own, so that nothing else takes it. */
const LAYER_TYPE = 'application/x-khauhieu-layer';
const INDENT_PX = 14;

interface LayerRowProps {
  readonly line: LayerLine;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** A layer: select, rename (double click, F2), reorder (drag, Alt+arrows), lock, hide, fold. */
export function LayerRow({ line, folded, onFold }: LayerRowProps): ReactElement {
  const { node, depth } = line;
  const { doc } = useStudio();
  const { t } = useTranslation();
  const selection = useDocument(currentSelection);
  const [renaming, setRenaming] = useState(false);
  const [over, setOver] = useState<'above' | 'below' | 'inside'>();
  const chosen = selection.includes(node.id);
  const on = { pageId: doc.getState().pageId, nodeIds: [node.id] };
  const onDrop = (event: DragEvent): void => {
    const nodeId = event.dataTransfer.getData(LAYER_TYPE);
    setOver(undefined);
    if (nodeId === '' || !over) return;
    event.preventDefault();
    doc.run('order', placeBeside, { pageId: on.pageId, nodeId, besideId: node.id, side: over }, [nodeId]);
  };
  return (
    <li
      className={`layer-row ${chosen ? 'chosen' : ''} ${node.hidden ? 'hidden-layer' : ''} ${over ? `drop-${over}` : ''}`}
      style={{ paddingLeft: Math.min(depth, DEEPEST_INDENT) * INDENT_PX }}
      draggable={!renaming}
      onDragStart={(event) => {
        event.dataTransfer.setData(LAYER_TYPE, node.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(LAYER_TYPE)) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        setOver(dropSide(node, folded, (event.clientY - top) / height));
      }}
      onDragLeave={() => setOver(undefined)}
      onDrop={onDrop}
    >
      {node.kind === 'group' ? (
        <button
          type="button"
          className="icon-button small layer-fold"
          aria-expanded={!folded}
          aria-label={t(folded ? 'tree.expand' : 'tree.collapse', { name: node.name })}
          onClick={() => onFold(!folded)}
        >
          {folded ? <ChevronRight size={14} aria-hidden="true" /> : <ChevronDown size={14} aria-hidden="true" />}
        </button>
      ) : null}
      {renaming ? (
        <RenameField node={node} onDone={() => setRenaming(false)} />
      ) : (
        <NameButton line={line} chosen={chosen} onRename={() => setRenaming(true)} onFold={onFold} />
      )}
      <LockMenu nodes={[node]} label={t(node.lock ? 'layers.locked' : 'layers.lock', { name: node.name })} />
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

/** Over a group, dropping goes into it: on its lower half while it is open, on its middle while it is folded. */
function dropSide({ kind }: DesignNode, folded: boolean, share: number): 'above' | 'below' | 'inside' {
  if (kind === 'group' && !folded) return share < 0.5 ? 'above' : 'inside';
  if (kind === 'group' && share > 0.3 && share < 0.7) return 'inside';
  return share < 0.5 ? 'above' : 'below';
}

interface NameButtonProps {
  readonly line: LayerLine;
  readonly chosen: boolean;
  readonly onRename: () => void;
  readonly onFold: (folded: boolean) => void;
}

function NameButton({ line, chosen, onRename, onFold }: NameButtonProps): ReactElement {
  const { node, words, siblings, parentId } = line;
  const { doc } = useStudio();
  const Icon = ICONS[node.kind] ?? Pentagon;
  const select = (event: MouseEvent): void => {
    const selection = currentSelection(doc.getState());
    const more = event.shiftKey || event.ctrlKey || event.metaKey;
    if (!more) doc.select([node.id]);
    else doc.select(chosen ? selection.filter((id) => id !== node.id) : [...selection, node.id]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const up = event.key === 'ArrowUp';
    if (up || event.key === 'ArrowDown') {
      if (event.altKey) moveBy(up ? 1 : -1);
      else focusRow(event.currentTarget, up ? -1 : 1);
    } else if (event.altKey && event.key === 'ArrowRight') moveIn();
    else if (event.altKey && event.key === 'ArrowLeft') moveOut();
    else if (event.key === 'F2') onRename();
    else if (event.key === 'ArrowRight' && node.kind === 'group') onFold(false);
    else if (event.key === 'ArrowLeft' && node.kind === 'group') onFold(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const moveBy = (by: 1 | -1): void => {
    const beside = siblings[siblings.findIndex((one) => one.id === node.id) + by];
    if (!beside) return;
    place(beside.id, by === 1 ? 'above' : 'below');
  };
  const place = (besideId: string, side: 'above' | 'below' | 'inside'): void => {
    const args = { pageId: doc.getState().pageId, nodeId: node.id, besideId, side };
    doc.run('order', placeBeside, args, [node.id]);
  };
  /** Into the group right below in the list, else the one right above. */
  const moveIn = (): void => {
    const at = siblings.findIndex((one) => one.id === node.id);
    const group = [siblings[at - 1], siblings[at + 1]].find((one) => one?.kind === 'group');
    if (group) place(group.id, 'inside');
  };
  const moveOut = (): void => {
    if (parentId !== undefined) place(parentId, 'above');
  };
  return (
    <button
      type="button"
      className="layer-name"
      aria-pressed={chosen}
      onClick={select}
      onDoubleClick={onRename}
      onKeyDown={onKeyDown}
    >
      <Icon size={16} aria-hidden="true" />
      <span>{node.name}</span>
      {words ? <small>{words.slice(0, 120)}</small> : null}
    </button>
  );
}

function focusRow(from: HTMLElement, by: 1 | -1): void {
  const rows = [...(from.closest('ul')?.querySelectorAll<HTMLElement>('.layer-name') ?? [])];
  rows[rows.indexOf(from) + by]?.focus();
}

function RenameField({ node, onDone }: { readonly node: DesignNode; readonly onDone: () => void }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const apply = (name: string): void => {
    if (name.trim() !== node.name) {
      doc.run('renameNode', renameNode, { pageId: doc.getState().pageId, nodeId: node.id, name });
    }
    onDone();
  };
  return (
    <input
      ref={(field) => field?.focus()}
      className="layer-rename"
      aria-label={t('tree.renameField')}
      defaultValue={node.name}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => apply(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Escape') event.currentTarget.value = node.name;
        if (event.key === 'Escape' || event.key === 'Enter') {
          event.stopPropagation();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
