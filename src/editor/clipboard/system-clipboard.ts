/** What a paste brings, read while its event lasts. */
export interface Pasted {
  readonly objects: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** What is on the system's clipboard, asked for without a paste event. Rejects when the browser doesn't allow it. */
export async function readSystemClipboard(): Promise<Pasted> {
  const text = await navigator.clipboard.readText();
  if (text.trim() !== '') return { objects: '', text, files: [] };
  const items = await navigator.clipboard.read();
  const files = await Promise.all(
    items.flatMap((item) => {
      const type = item.types.find((one) => one.startsWith('image/'));
      return type === undefined ? [] : [item.getType(type).then((blob) => new File([blob], 'clipboard', { type }))];
    }),
  );
  return { objects: '', text: '', files };
}

/**
 * Whether a pasted text says something of its own: word processors put a picture of copied words beside them, and
 * file managers the names of copied files.
 */
export function saysMoreThan(text: string, files: readonly File[]): boolean {
  const words = text.trim();
  return words !== '' && !files.some((file) => words.includes(file.name));
}
