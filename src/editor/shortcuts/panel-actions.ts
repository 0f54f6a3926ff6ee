import { roundTo } from '../../geometry/units.ts';
import { changed, type Command } from '../../model/command.ts';
import { setTextStyle } from '../../model/node-commands.ts';
import { listOverrides, revertToTemplate } from '../../model/template-link.ts';
import type { StudioClipboard } from '../clipboard/studio-clipboard.ts';
import { openContextMenu } from '../context-menu/open-context-menu.ts';
import { goToPage } from '../formats/change-formats.ts';
import { startCrop } from '../pictures/start-crop.ts';
import { pickAndInsert } from '../pictures/insert-pictures.ts';
import { currentDesign, currentPage, currentSelection, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import type { Action } from './action.ts';
import type { PanelActionId } from './keymap.ts';

const SIZE_STEP = 1.1;
const always = (): boolean => true;

/** Actions of the clipboard, the formats and the panels. */
export function createPanelActions(
  studio: Studio,
  clipboard: StudioClipboard,
): Readonly<Record<PanelActionId, Action>> {
  const { doc, ui } = studio;
  const some = (): boolean => currentSelection(doc.getState()).length > 0;
  const dialog = (id: 'palette' | 'addFormats' | 'street' | 'checks'): Action => ({
    enabled: always,
    run: () => {
      doc.commit();
      ui.setState({ dialog: id, editing: undefined });
    },
  });
  const letters = (factor: number): Action => ({
    enabled: () => selectedNodes(doc.getState()).some((node) => node.kind === 'text'),
    run: () => scaleLetters(studio, factor),
  });
  const siblings = (): boolean => currentDesign(doc.getState()).pages.length > 1;
  const turn = (by: 1 | -1): Action => ({
    enabled: siblings,
    run: () => {
      const { pages } = currentDesign(doc.getState());
      const at = pages.findIndex((page) => page.id === doc.getState().pageId);
      const next = pages[(at + by + pages.length) % pages.length];
      if (next) goToPage(studio, next.id);
    },
  });
  return {
    // The browser's own event follows and is answered by the clipboard; execCommand is the only way to cause one.
    copy: { enabled: some, run: () => void document.execCommand('copy') },
    cut: { enabled: some, run: () => void document.execCommand('cut') },
    paste: { enabled: always, run: () => void clipboard.pasteUnasked(false) },
    pasteInPlace: { enabled: always, run: () => void clipboard.pasteUnasked(true) },
    copyStyle: { enabled: some, run: () => clipboard.copyStyle() },
    pasteStyle: { enabled: () => some(), run: () => clipboard.pasteStyle() },
    fontBigger: letters(SIZE_STEP),
    fontSmaller: letters(1 / SIZE_STEP),
    revert: { enabled: () => revertArgs(studio) !== undefined, run: () => revertSelection(studio) },
    contextMenu: { enabled: always, run: () => openContextMenu(studio) },
    palette: dialog('palette'),
    streetView: dialog('street'),
    history: {
      enabled: always,
      run: () => ui.setState(({ panel }) => ({ panel: panel === 'history' ? undefined : 'history' })),
    },
    strip: { enabled: always, run: () => ui.setState(({ strip }) => ({ strip: !strip })) },
    addFormats: dialog('addFormats'),
    nextFormat: turn(1),
    previousFormat: turn(-1),
    insertPicture: { enabled: always, run: () => void pickAndInsert(studio) },
    checkSettings: dialog('checks'),
    cropPicture: {
      enabled: () => selectedNodes(doc.getState())[0]?.kind === 'image',
      run: () => {
        const [node] = selectedNodes(doc.getState());
        if (node) startCrop(studio, node);
      },
    },
    downloadAll: {
      enabled: always,
      run: () => void import('../formats/download-all.ts').then((m) => m.downloadAllFormats(studio)),
    },
  };
}

function scaleLetters({ doc }: Studio, factor: number): void {
  const state = doc.getState();
  const texts = selectedNodes(state).filter((node) => node.kind === 'text');
  const scale: Command<object> = (design) => {
    let result = changed(design);
    for (const { id, style, height } of texts) {
      if (!result.ok) return result;
      const { sizing } = style;
      const now = sizing.kind === 'size' ? sizing.sizeMm : (state.compiled.texts.get(id)?.sizeMm ?? height / 2);
      const sizeMm = Math.max(0.1, roundTo(now * factor, 1));
      const patch = { sizing: { kind: 'size', sizeMm, maxLines: sizing.maxLines } } as const;
      result = setTextStyle(result.design, { pageId: state.pageId, nodeIds: [id], patch });
    }
    return result;
  };
  if (texts.length > 0) doc.run('textStyle', scale, {});
}

/** What of the selection (or of the page, when nothing is selected) could follow the template again. */
function revertArgs({ doc, baseOf }: Studio) {
  const state = doc.getState();
  const page = currentPage(state);
  const base = baseOf(currentDesign(state), page);
  const nodeIds = currentSelection(state);
  if (!base || nodeIds.length === 0) return undefined;
  const adjusted = listOverrides(base, page).some((one) => nodeIds.includes(one.nodeId));
  return adjusted ? { pageId: page.id, base, nodeIds } : undefined;
}

function revertSelection(studio: Studio): void {
  const args = revertArgs(studio);
  if (args) studio.doc.run('revert', revertToTemplate, args);
}
