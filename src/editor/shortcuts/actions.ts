import type { Command } from '../../model/command.ts';
import type { DesignNode } from '../../model/design.ts';
import { flipNodes } from '../../model/group-commands.ts';
import { removeNodes, reorderNodes, setHidden, setLock, type OrderStep } from '../../model/node-commands.ts';
import { redoLabel, undoLabel } from '../../model/history.ts';
import { boxOnPage, pageBox } from '../canvas/page-objects.ts';
import { TRUE_SIZE_SCALE } from '../canvas/viewport.ts';
import type { StudioClipboard } from '../clipboard/studio-clipboard.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { startCrop } from '../pictures/start-crop.ts';
import { currentPage, currentSelection, selectedNodes } from '../state/document-store.ts';
import type { Tool } from '../state/view-store.ts';
import type { Studio } from '../studio.ts';
import { addGuide } from '../tools/add-guide.ts';
import { alignObjects, distributeObjects, type AlignEdge } from '../tools/align-objects.ts';
import { duplicateSelection } from '../tools/duplicate-objects.ts';
import { createNudge } from '../tools/nudge-burst.ts';
import { groupSelection, neighbours, stepOut, ungroupSelection } from '../tools/group-objects.ts';
import type { Action } from './action.ts';
import type { ActionId } from './keymap.ts';
import { createPanelActions } from './panel-actions.ts';

const ZOOM_STEP = 1.25;
const always = (): boolean => true;

/** All actions by name: menus, keys and buttons run the same ones. */
export function createActions(studio: Studio, clipboard: StudioClipboard): Readonly<Record<ActionId, Action>> {
  const { doc, view, ui, files } = studio;
  const ids = (): readonly string[] => currentSelection(doc.getState());
  const nudge = createNudge(studio);
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
  const tool = (name: Tool): Action => ({ enabled: always, run: () => view.setState({ tool: name }) });
  const dialog = (id: 'export' | 'open' | 'help'): Action => ({
    enabled: always,
    run: () => {
      doc.commit();
      ui.setState({ dialog: id, editing: undefined });
    },
  });
  /** The object after or before the selected one; past the ends there is none, and Tab leaves the canvas. */
  const beside = (forward: boolean): DesignNode | undefined => {
    const all = neighbours(doc).filter((node) => !node.hidden);
    const here = all.findIndex((node) => node.id === ids()[0]);
    if (here < 0) return forward ? all[0] : all.at(-1);
    return all[here + (forward ? 1 : -1)];
  };
  const step = (forward: boolean): Action => ({
    enabled: () => beside(forward) !== undefined,
    run: () => {
      const node = beside(forward);
      if (node) doc.select([node.id]);
    },
  });

  return {
    ...createPanelActions(studio, clipboard),
    undo: { enabled: () => undoLabel(doc.getState().history) !== undefined, run: () => doc.undo() },
    redo: { enabled: () => redoLabel(doc.getState().history) !== undefined, run: () => doc.redo() },
    duplicate: {
      enabled: some,
      run: () => duplicateSelection(studio),
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
        else stepOut(doc);
      },
    },
    delete: {
      enabled: some,
      run: () => {
        if (some()) doc.run('delete', removeNodes, { pageId: doc.getState().pageId, nodeIds: ids() }, []);
      },
    },
    editText: {
      enabled: () => ['text', 'group', 'image'].includes(selectedNodes(doc.getState())[0]?.kind ?? ''),
      run: () => {
        const [node] = selectedNodes(doc.getState());
        if (node?.kind === 'text') ui.setState({ editing: node.id });
        if (node?.kind === 'image') startCrop(studio, node);
        const top = node?.kind === 'group' ? node.nodes.at(-1) : undefined;
        if (top) doc.select([top.id]);
      },
    },
    nudge: {
      enabled: some,
      run: (press) => {
        if (!press || !some()) return;
        const far = press.shiftKey ? 10 : press.altKey ? 0.1 : 1;
        const dx = press.key === 'ArrowLeft' ? -far : press.key === 'ArrowRight' ? far : 0;
        const dy = press.key === 'ArrowUp' ? -far : press.key === 'ArrowDown' ? far : 0;
        nudge(dx, dy);
      },
    },
    lock: onSelection('lock', setLock, () => {
      const locked = selectedNodes(doc.getState()).some((node) => node.lock);
      return { lock: locked ? undefined : { position: true } };
    }),
    lockAll: onSelection('lock', setLock, () => {
      const locked = selectedNodes(doc.getState()).every(({ lock }) => lock?.position && lock.content && lock.style);
      return { lock: locked ? undefined : { position: true, content: true, style: true } };
    }),
    group: { enabled: () => ids().length > 1, run: () => groupSelection(studio) },
    ungroup: {
      enabled: () => selectedNodes(doc.getState()).some((node) => node.kind === 'group'),
      run: () => ungroupSelection(studio),
    },
    flipX: onSelection('flip', flipNodes, () => ({ axis: 'x' as const })),
    flipY: onSelection('flip', flipNodes, () => ({ axis: 'y' as const })),
    distributeX: { enabled: () => ids().length > 2, run: () => distributeObjects(studio, 'x') },
    distributeY: { enabled: () => ids().length > 2, run: () => distributeObjects(studio, 'y') },
    hide: onSelection('hide', setHidden, () => ({
      hidden: !selectedNodes(doc.getState()).every((node) => node.hidden),
    })),
    forward: order('forward'),
    backward: order('backward'),
    toFront: order('front'),
    toBack: order('back'),
    selectTool: tool('select'),
    handTool: tool('hand'),
    textTool: tool('text'),
    rectTool: tool('rect'),
    ellipseTool: tool('ellipse'),
    lineTool: tool('line'),
    penTool: tool('pen'),
    rulers: { enabled: always, run: () => view.setState((state) => ({ rulersShown: !state.rulersShown })) },
    addGuideX: { enabled: always, run: () => addGuide(studio, 'x') },
    addGuideY: { enabled: always, run: () => addGuide(studio, 'y') },
    zoomIn: { enabled: always, run: () => view.zoomBy(ZOOM_STEP) },
    zoomOut: { enabled: always, run: () => view.zoomBy(1 / ZOOM_STEP) },
    zoomTrue: { enabled: always, run: () => view.zoomTo(TRUE_SIZE_SCALE) },
    fitPage: { enabled: always, run: () => view.fit(pageBox(currentPage(doc.getState()))) },
    fitSelection: {
      enabled: some,
      run: () => {
        const box = boxOnPage(currentPage(doc.getState()), selectedNodes(doc.getState()));
        if (box) view.fit(box, false);
      },
    },
    guides: { enabled: always, run: () => view.setState((state) => ({ guidesShown: !state.guidesShown })) },
    snapping: { enabled: always, run: () => view.setState((state) => ({ snapping: !state.snapping })) },
    proof: { enabled: always, run: () => view.setState((state) => ({ proofing: !state.proofing })) },
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
