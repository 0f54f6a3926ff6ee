import type { FileHandle, FilePort, PickedFile } from './file-port.ts';

/** The parts of the File System Access API that are used; not every browser has it. */
interface WritableFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: BlobPart): Promise<void>; close(): Promise<void> }>;
}
interface FilePickers {
  showSaveFilePicker?(options: object): Promise<WritableFile>;
  showOpenFilePicker?(options: object): Promise<readonly WritableFile[]>;
}

const TYPES = [{ description: 'Khẩu hiệu Studio', accept: { 'application/x-khauhieu+json': ['.khauhieu'] } }];

/** Files by the File System Access API where there is one, else by download and upload. */
export function createBrowserFiles(): FilePort {
  const pickers = window as unknown as FilePickers;
  return {
    async saveAs(name, bytes) {
      if (!pickers.showSaveFilePicker) {
        download(name, bytes, 'application/x-khauhieu+json');
        return {};
      }
      const file = await unlessAborted(pickers.showSaveFilePicker({ suggestedName: name, types: TYPES }));
      if (!file) return undefined;
      const handle = toHandle(file);
      await handle.write(bytes);
      return { handle };
    },
    async pick() {
      if (!pickers.showOpenFilePicker) return pickByInput();
      const [file] = (await unlessAborted(pickers.showOpenFilePicker({ types: TYPES }))) ?? [];
      if (!file) return undefined;
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
      return { name: file.name, bytes, handle: toHandle(file) };
    },
    download,
  };
}

function toHandle(file: WritableFile): FileHandle {
  return {
    name: file.name,
    async write(bytes) {
      const target = await file.createWritable();
      await target.write(new Uint8Array(bytes));
      await target.close();
    },
  };
}

async function unlessAborted<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

function download(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function pickByInput(): Promise<PickedFile | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.khauhieu,application/json';
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) resolve(undefined);
      else {
        file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }), reject);
      }
    });
    input.click();
  });
}
