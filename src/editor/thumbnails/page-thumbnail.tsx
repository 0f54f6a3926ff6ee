import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Page, Picture } from '../../model/design.ts';
import { findPicture } from '../../model/pictures.ts';
import { listFontIds } from '../../scene/compile-scene.ts';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { paintThumbnail } from './paint-thumbnail.ts';

const NONE: readonly Picture[] = [];

/** The most room that a picture takes, in pixels of the screen. */
const SMALL = { widthPx: 256, heightPx: 150 } as const;

interface PageThumbnailProps {
  readonly page: Page;
  /** Pictures on the page that the open design doesn't hold. */
  readonly brought?: readonly Picture[];
  readonly within?: { readonly widthPx: number; readonly heightPx: number };
}

/** A small live picture of a page, with the words of the open design; painted off the main thread when typing rests. */
export function PageThumbnail({ page, brought = NONE, within = SMALL }: PageThumbnailProps): ReactElement {
  const { fonts, pictures, thumbnails } = useStudio();
  const design = useDocument(currentDesign);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [loaded, setLoaded] = useState(0);
  const { content } = design;
  const { widthMm, heightMm } = page.format;
  const scale = Math.min(within.widthPx / widthMm, within.heightPx / heightMm);
  const width = Math.max(1, Math.round(widthMm * scale));
  const height = Math.max(1, Math.round(heightMm * scale));

  // Where the page is painted here, pictures come in later.
  useEffect(() => pictures.subscribe(() => setLoaded((count) => count + 1)), [pictures]);
  useEffect(() => {
    const more = brought.filter(({ id }) => !findPicture(design, id));
    const shown = { ...design, content, pages: [page], pictures: [...(design.pictures ?? []), ...more] };
    const stopper = new AbortController();
    const paint = async (): Promise<void> => {
      const target = canvas.current;
      if (!target) return;
      const painted = await thumbnails.paint(shown, page.id, target.width, target.height, stopper.signal);
      if (stopper.signal.aborted || painted === 'unwanted') return;
      if (painted === 'unable') {
        await fonts.need(listFontIds(shown));
        if (stopper.signal.aborted) return;
        paintThumbnail(target, shown, page.id, fonts.current(), (assetId) => pictures.find(shown, assetId));
        return;
      }
      const context = target.getContext('2d');
      context?.clearRect(0, 0, target.width, target.height);
      context?.drawImage(painted, 0, 0);
      painted.close();
    };
    const stop = whenQuiet(() => void paint());
    return () => {
      stopper.abort();
      stop();
    };
    // The design is drawn for its words and inks; other changes to it don't show in the thumbnail.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [content, page, brought, loaded, fonts, pictures, thumbnails]);

  const ratio = Math.min(2, window.devicePixelRatio || 1);
  return (
    <canvas
      ref={canvas}
      className="thumbnail"
      width={Math.round(width * ratio)}
      height={Math.round(height * ratio)}
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, ${width}px)` }}
      aria-hidden="true"
    />
  );
}

/** Long enough for a row of changes to end: a picture of each letter typed would only keep the next one waiting. */
const QUIET_MS = 200;

function whenQuiet(work: () => void): () => void {
  let handle: number | undefined;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'function') handle = requestIdleCallback(work, { timeout: 800 });
    else work();
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    if (handle !== undefined) cancelIdleCallback(handle);
  };
}
