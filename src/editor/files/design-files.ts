import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Design } from '../../model/design.ts';
import { listFontIds } from '../../scene/compile-scene.ts';
import type { ArchivedDesign, DesignArchive } from '../../storage/design-archive.ts';
import { DESIGN_FILE_ENDING, designFileName } from '../../storage/design-file-name.ts';
import type { FontLibrary } from '../fonts/font-library.ts';
import { currentDesign, type DocumentStore } from '../state/document-store.ts';
import type { InterfaceStore } from '../state/interface-store.ts';
import type { FileHandle, FilePort } from './file-port.ts';

/** Saving and opening, as files and in the browser. Nothing here ever loses the open design. */
export interface DesignFiles {
  save(): Promise<void>;
  saveAs(): Promise<void>;
  pickAndOpen(): Promise<void>;
  /** Opens the bytes of a file; false with findings shown when it can't be. */
  openBytes(name: string, bytes: Uint8Array, handle?: FileHandle): Promise<boolean>;
  openFile(file: File): Promise<void>;
  openArchived(id: string): Promise<void>;
  openDesign(design: Design): Promise<void>;
  recent(): Promise<readonly ArchivedDesign[]>;
  download(name: string, bytes: Uint8Array, type: string): void;
  /** Keeps nothing while another window works on this design. */
  pause(paused: boolean): void;
  /** From now on the open design is kept under an id of its own. */
  separate(id: string): void;
  /** Hears of every design that was kept. */
  onKept(listener: (id: string) => void): void;
  /** Writes what isn't saved yet; for the moment before the page goes away. */
  flush(): Promise<void>;
}

export interface DesignFilesParts {
  readonly doc: DocumentStore;
  readonly ui: InterfaceStore;
  readonly fonts: FontLibrary;
  readonly port: FilePort;
  /** Loaded when first needed: the database's code is large. */
  readonly archive: () => Promise<DesignArchive>;
  readonly thumbnail: () => string | undefined;
  readonly now: () => number;
  /** Remembers which design to open next time. */
  readonly remember: (id: string) => void;
  readonly words: (key: 'files.savedAsFile') => string;
}

/** Reading and writing designs needs the schema, which the first picture can do without. */
const designFile = () => import('../../storage/design-file.ts');

const AUTOSAVE_MS = 700;
const RECENT_SHOWN = 12;

export function createDesignFiles(parts: DesignFilesParts): DesignFiles {
  const { doc, ui, fonts, port, archive, now } = parts;
  let handle: FileHandle | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: Design | undefined = currentDesign(doc.getState());
  let paused = false;
  /** The id the open design is kept under when it isn't its own. */
  let ownId: string | undefined;
  let told: (id: string) => void = () => undefined;

  const tell = (findings: readonly Diagnostic[]): void => ui.toast({ tone: 'error', findings });
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const design = currentDesign(doc.getState());
    if (design === kept) return;
    if (paused) {
      kept = design;
      ui.setState({ saveState: 'saved' });
      return;
    }
    const failedBefore = ui.getState().saveState === 'failed';
    try {
      const [place, { writeDesignText }] = await Promise.all([archive(), designFile()]);
      const thumbnail = parts.thumbnail();
      const id = ownId ?? design.id;
      const text = writeDesignText({ ...design, id });
      await place.put({ id, name: design.name, savedAt: now(), text, ...(thumbnail ? { thumbnail } : {}) });
      kept = design;
      parts.remember(id);
      told(id);
      if (currentDesign(doc.getState()) === design) ui.setState({ saveState: 'saved' });
    } catch {
      ui.setState({ saveState: 'failed' });
      if (!failedBefore) tell([diagnostic('storage/cannot-keep', 'warning')]);
    }
  };
  doc.subscribe((state, old) => {
    const { gesture, present } = state.history;
    if (present.design === kept || (gesture && present.design === old.history.present.design)) return;
    if (ui.getState().saveState !== 'saving') ui.setState({ saveState: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), AUTOSAVE_MS);
  });

  const openDesign = async (design: Design): Promise<void> => {
    await keep();
    await fonts.need(listFontIds(design));
    handle = undefined;
    ownId = undefined;
    ui.setState({ editing: undefined, dialog: undefined });
    doc.open(design);
  };
  const write = async (target: FileHandle | undefined): Promise<void> => {
    const design = currentDesign(doc.getState());
    const name = target?.name ?? designFileName(design.name);
    try {
      const bytes = (await designFile()).writeDesignFile({ ...design, id: ownId ?? design.id });
      if (target) await target.write(bytes);
      else {
        const saved = await port.saveAs(name, bytes);
        if (!saved) return;
        handle = saved.handle;
      }
      ui.toast({ tone: 'info', text: parts.words('files.savedAsFile') });
    } catch {
      tell([diagnostic('storage/cannot-write', 'error', { kind: 'file', file: name }, { file: name })]);
    }
  };
  const openBytes = async (name: string, bytes: Uint8Array, from?: FileHandle): Promise<boolean> => {
    const read = (await designFile()).readDesignFile(bytes, name);
    if (!read.ok) {
      tell(read.diagnostics);
      return false;
    }
    await openDesign(read.value);
    handle = from;
    return true;
  };
  const cannotRead = (file: string): void =>
    tell([diagnostic('storage/cannot-read', 'error', { kind: 'file', file }, { file })]);

  return {
    openBytes,
    openDesign,
    flush: keep,
    pause(next) {
      paused = next;
    },
    separate(id) {
      ownId = id;
      paused = false;
      kept = undefined;
    },
    onKept(listener) {
      told = listener;
    },
    save: () => write(handle),
    saveAs: () => write(undefined),
    download: (name, bytes, type) => port.download(name, bytes, type),
    async pickAndOpen() {
      try {
        const picked = await port.pick();
        if (picked) await openBytes(picked.name, picked.bytes, picked.handle);
      } catch {
        cannotRead(DESIGN_FILE_ENDING);
      }
    },
    async openFile(file) {
      try {
        await openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
      } catch {
        cannotRead(file.name);
      }
    },
    async openArchived(id) {
      try {
        const found = await (await archive()).get(id);
        if (found) await openBytes(found.name, new TextEncoder().encode(found.text));
      } catch {
        cannotRead(id);
      }
    },
    async recent() {
      try {
        return await (await archive()).recent(RECENT_SHOWN);
      } catch {
        return [];
      }
    },
  };
}
