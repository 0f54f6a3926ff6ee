import type { Command } from '../../model/command.ts';
import {
  duplicateNodes,
  moveNodes,
  removeNodes,
  reorderNodes,
  setHidden,
  setLock,
  type OrderStep,
} from '../../model/node-commands.ts';
import { redoLabel, undoLabel } from '../../model/history.ts';
import { boxAround, pageBox } from '../canvas/page-objects.ts';
import { TRUE_SIZE_SCALE } from '../canvas/viewport.ts';
import type { StudioClipboard } from '../clipboard/studio-clipboard.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { currentPage, currentSelection, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { addText } from '../tools/add-objects.ts';
import { alignObjects, type AlignEdge } from '../tools/align-objects.ts';
import type { Action } from './action.ts';
import type { ActionId } from './keymap.ts';
import { createPanelActions } from './panel-actions.ts';

const ZOOM_STEP = 1.25;
const always = (): boolean => true;

/** All actions by name: menus, keys and buttons run the same ones. */
export function createActions(studio: Studio, clipboard: StudioClipboard): Readonly<Record<ActionId, Action>> {
  const { doc, view, ui, files } = studio;
  const ids = (): readonly string[] => currentSelection(doc.getState());
  const some = (): boolean => ids().length > 0;
  const onSelection = <Extra extends object>(
    label: HistoryLabel,
    command: Command<{ pageId: string; nodeIds: readonly string[] } & Extra>,
    extra: () => Extra,
  ): Action => ({
    enabled: some,
    run: () => {
      if (some()) doc.run(label, command, { pageId: doc.getState().pageId, nodeIds: ids(), ...extra() });
    },
  });
  const order = (step: OrderStep): Action => onSelection('order', reorderNodes, () => ({ step }));
  const align = (edge: AlignEdge): Action => ({ enabled: some, run: () => alignObjects(studio, edge) });
  const dialog = (id: 'export' | 'open' | 'help'): Action => ({
    enabled: always,
    run: () => {
      doc.commit();
      ui.setState({ dialog: id, editing: undefined });
    },
  });
  const step = (forward: boolean): Action => ({
    enabled: () => currentPage(doc.getState()).nodes.length > 0,
    run: () => {
      const all = currentPage(doc.getState()).nodes.filter((node) => !node.hidden);
      const here = all.findIndex((node) => node.id === ids()[0]);
      const next = here < 0 ? (forward ? 0 : all.length - 1) : (here + (forward ? 1 : -1) + all.length) % all.length;
      const node = all[next];
      if (node) doc.select([node.id]);
    },
  });

  return {
    ...createPanelActions(studio, clipboard),
    undo: { enabled: () => undoLabel(doc.getState().history) !== undefined, run: () => doc.undo() },
    redo: { enabled: () => redoLabel(doc.getState().history) !== undefined, run: () => doc.redo() },
    duplicate: {
      enabled: some,
      run: () => {
        const nodeIds = ids();
        if (nodeIds.length === 0) return;
        const newIds = nodeIds.map(() => studio.newId());
        const { widthMm } = currentPage(doc.getState()).format;
        const shift = Math.max(2, Math.round(widthMm / 60));
        const args = { pageId: doc.getState().pageId, nodeIds, newIds, dx: shift, dy: shift };
        doc.run('duplicate', duplicateNodes, args, newIds);
      },
    },
    selectAll: {
      enabled: always,
      run: () =>
        doc.select(
          currentPage(doc.getState())
            .nodes.filter((node) => !node.hidden && !node.lock?.position)
            .map((node) => node.id),
        ),
    },
    escape: {
      enabled: always,
      run: () => {
        if (view.getState().tool !== 'select') view.setState({ tool: 'select' });
        else doc.select([]);
      },
    },
    delete: {
      enabled: some,
      run: () => {
        if (some()) doc.run('delete', removeNodes, { pageId: doc.getState().pageId, nodeIds: ids() }, []);
      },
    },
    editText: {
      enabled: () => selectedNodes(doc.getState())[0]?.kind === 'text',
      run: () => {
        const [node] = selectedNodes(doc.getState());
        if (node?.kind === 'text') ui.setState({ editing: node.id });
      },
    },
    nudge: {
      enabled: some,
      run: (press) => {
        if (!press || !some()) return;
        const far = press.shiftKey ? 10 : press.altKey ? 0.1 : 1;
        const dx = press.key === 'ArrowLeft' ? -far : press.key === 'ArrowRight' ? far : 0;
        const dy = press.key === 'ArrowUp' ? -far : press.key === 'ArrowDown' ? far : 0;
        doc.run('nudge', moveNodes, { pageId: doc.getState().pageId, nodeIds: ids(), dx, dy });
      },
    },
    lock: onSelection('lock', setLock, () => {
      const locked = selectedNodes(doc.getState()).some((node) => node.lock);
      return { lock: locked ? undefined : { position: true } };
    }),
    hide: onSelection('hide', setHidden, () => ({
      hidden: !selectedNodes(doc.getState()).every((node) => node.hidden),
    })),
    forward: order('forward'),
    backward: order('backward'),
    toFront: order('front'),
    toBack: order('back'),
    selectTool: { enabled: always, run: () => view.setState({ tool: 'select' }) },
    handTool: { enabled: always, run: () => view.setState({ tool: 'hand' }) },
    textTool: { enabled: always, run: () => addText(studio, 'heading') },
    zoomIn: { enabled: always, run: () => view.zoomBy(ZOOM_STEP) },
    zoomOut: { enabled: always, run: () => view.zoomBy(1 / ZOOM_STEP) },
    zoomTrue: { enabled: always, run: () => view.zoomTo(TRUE_SIZE_SCALE) },
    fitPage: { enabled: always, run: () => view.fit(pageBox(currentPage(doc.getState()))) },
    fitSelection: {
      enabled: some,
      run: () => {
        const box = boxAround(selectedNodes(doc.getState()));
        if (box) view.fit(box, false);
      },
    },
    guides: { enabled: always, run: () => view.setState((state) => ({ guidesShown: !state.guidesShown })) },
    snapping: { enabled: always, run: () => view.setState((state) => ({ snapping: !state.snapping })) },
    alignLeft: align('left'),
    alignCentre: align('centre'),
    alignRight: align('right'),
    alignTop: align('top'),
    alignMiddle: align('middle'),
    alignBottom: align('bottom'),
    save: { enabled: always, run: () => void files.save() },
    saveAs: { enabled: always, run: () => void files.saveAs() },
    open: dialog('open'),
    newDesign: {
      enabled: always,
      run: () => void studio.templates.load().then((shelf) => files.openDesign(shelf.starter(studio.newId()))),
    },
    export: dialog('export'),
    findings: {
      enabled: always,
      run: () => ui.setState(({ panel }) => ({ panel: panel === 'preflight' ? undefined : 'preflight' })),
    },
    help: dialog('help'),
    nextObject: step(true),
    previousObject: step(false),
  };
}
