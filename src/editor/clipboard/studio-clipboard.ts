import i18next from 'i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { copyStyle, pasteStyle, type ObjectStyle } from '../../model/copy-style.ts';
import { removeNodes } from '../../model/node-commands.ts';
import { takeFiles } from '../files/take-files.ts';
import { addNodes } from '../../model/pictures.ts';
import { offerConversion } from '../rescue/offer-conversion.ts';
import { showKeys } from '../shortcuts/keymap.ts';
import { currentDesign, currentPage, currentSelection, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { addText } from '../tools/add-objects.ts';
import { CLIP_TYPE, createClip, looksLikeClip, parseClip, plainTextOf, type Clip } from './clip.ts';
import { cutLongText } from './cut-long-text.ts';
import { placeClip } from './paste-objects.ts';
import { readSystemClipboard, saysMoreThan, type Pasted } from './system-clipboard.ts';

/** Copying and pasting: of objects between designs and windows, of styles, of words from other programs. */
export interface StudioClipboard {
  /** Puts the selection on a clipboard; false when nothing is selected. */
  copy(target: DataTransfer): boolean;
  cut(target: DataTransfer): boolean;
  paste(pasted: Pasted, inPlace: boolean): Promise<void>;
  /** Pastes from the system's clipboard without a paste event: from menus. */
  pasteUnasked(inPlace: boolean): Promise<void>;
  copyStyle(): void;
  pasteStyle(): void;
  hasStyle(): boolean;
  /** What another window copied. */
  hear(copied: Copied): void;
}

/** The last copy and what other programs were told of it: some pastes bring only that. */
export interface Copied {
  readonly text: string;
  readonly objects: string;
}

export function createClipboard(studio: Studio, tell: (copied: Copied) => void): StudioClipboard {
  const { doc, ui } = studio;
  let last: Copied | undefined;
  let style: ObjectStyle | undefined;
  let times = { objects: '', pageId: '', count: 0 };

  const copy = (target: DataTransfer): boolean => {
    const state = doc.getState();
    const nodes = selectedNodes(state);
    if (nodes.length === 0) return false;
    const clip = createClip(currentDesign(state), currentPage(state), nodes);
    last = { objects: JSON.stringify(clip), text: plainTextOf(currentDesign(state), clip) };
    target.setData(CLIP_TYPE, last.objects);
    target.setData('text/plain', last.text);
    tell(last);
    return true;
  };
  const say = (key: 'clip.nothing' | 'clip.noStyle'): void => ui.toast({ tone: 'info', text: i18next.t(key) });
  const complain = (findings: readonly Diagnostic[]): void => ui.toast({ tone: 'error', findings });

  const pasteClip = (clip: Clip, objects: string, inPlace: boolean): void => {
    const state = doc.getState();
    const page = currentPage(state);
    const again = times.objects === objects && times.pageId === page.id;
    times = { objects, pageId: page.id, count: again ? times.count + 1 : 0 };
    const nodes = placeClip(currentDesign(state), page, clip, { inPlace, times: times.count, newId: studio.newId });
    const ids = nodes.map((node) => node.id);
    doc.run('paste', addNodes, { pageId: page.id, nodes, pictures: clip.pictures ?? [] }, ids);
  };
  const putText = (text: string): void => {
    const kept = cutLongText(studio, text);
    addText(studio, kept.length > 60 ? 'body' : 'heading', { words: kept });
  };
  const pasteText = (text: string): void => {
    const place = (words: string | undefined): void => {
      if (words !== undefined && words.trim() !== '') putText(words.trim());
    };
    if (!offerConversion(studio, { text, place })) place(text);
  };
  const paste = async ({ objects, text, files }: Pasted, inPlace: boolean): Promise<void> => {
    if (files.length > 0 && objects === '' && !saysMoreThan(text, files)) {
      await takeFiles(studio, files.map(namedByUs));
      return;
    }
    const own = objects || (text !== '' && last?.text === text ? last.objects : looksLikeClip(text) ? text : '');
    if (own !== '') {
      const clip = await parseClip(own);
      if (clip.ok) pasteClip(clip.value, own, inPlace);
      else complain(clip.diagnostics);
    } else if (text.trim() !== '') pasteText(text.trim());
    else say('clip.nothing');
  };

  /** Browsers call every pasted picture `image.png`. */
  const namedByUs = (file: File): File =>
    /^(image|clipboard)(\.\w+)?$/.test(file.name) ? new File([file], i18next.t('pictures.pasted')) : file;

  return {
    copy,
    paste,
    cut(target) {
      if (!copy(target)) return false;
      const { pageId } = doc.getState();
      doc.run('cut', removeNodes, { pageId, nodeIds: currentSelection(doc.getState()) }, []);
      return true;
    },
    async pasteUnasked(inPlace) {
      try {
        await paste(await readSystemClipboard(), inPlace);
      } catch {
        if (last) await paste({ ...last, files: [] }, inPlace);
        else {
          const keys = showKeys('paste', studio.mac) ?? '';
          ui.toast({ tone: 'error', text: i18next.t('clip.denied', { keys }) });
        }
      }
    },
    copyStyle() {
      const [node] = selectedNodes(doc.getState());
      if (node) style = copyStyle(node);
    },
    pasteStyle() {
      if (!style) {
        say('clip.noStyle');
        return;
      }
      const state = doc.getState();
      doc.run('pasteStyle', pasteStyle, { pageId: state.pageId, nodeIds: currentSelection(state), style });
    },
    hasStyle: () => style !== undefined,
    hear(copied) {
      last = copied;
    },
  };
}
