import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import { openPdfPages, type PdfPages } from './pdf-pages.ts';
import type { ReadyFile } from './use-export-file.ts';

interface FilePreviewProps {
  /** The file that will be saved; undefined while it is being made. */
  readonly file: ReadyFile | undefined;
  /** Shown until a file is there. */
  readonly children: ReactNode;
}

/** The very file that will be saved: a PDF read back by pdf.js, page by page, or the picture itself. */
export function FilePreview({ file, children }: FilePreviewProps): ReactElement {
  if (file?.mime.startsWith('image/')) return <PicturePreview bytes={file.bytes} mime={file.mime} />;
  const pdf = file?.shown ?? (file?.mime === 'application/pdf' ? file.bytes : undefined);
  return <PdfPreview pdf={pdf}>{children}</PdfPreview>;
}

function PicturePreview({ bytes, mime }: { readonly bytes: Uint8Array; readonly mime: string }): ReactElement {
  const { t } = useTranslation();
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
    if (image.current) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [bytes, mime]);
  return (
    <div className="file-preview">
      <img ref={image} alt={t('export.previewOf', { page: 1, pages: 1 })} data-testid="file-preview" />
    </div>
  );
}

/** Device pixels of the preview, twice the room it has. */
const BOX_PX = { width: 880, height: 680 };

interface PdfPreviewProps {
  readonly pdf: Uint8Array | undefined;
  readonly children: ReactNode;
}

function PdfPreview({ pdf, children }: PdfPreviewProps): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<{ readonly of: Uint8Array; readonly pages: PdfPages }>();
  const [wished, setWished] = useState(1);
  const [drawn, setDrawn] = useState<{ readonly of: PdfPages; readonly page: number; readonly url: string }>();
  const pages = opened && opened.of === pdf ? opened.pages : undefined;
  const count = pages?.count ?? 1;
  const page = Math.min(wished, count);

  useEffect(() => {
    if (!pdf) return undefined;
    const opening = openPdfPages(pdf);
    let live = true;
    // Without a preview the file can still be saved.
    opening.then(
      (found) => live && setOpened({ of: pdf, pages: found }),
      () => undefined,
    );
    return () => {
      live = false;
      opening.then(
        (found) => found.close(),
        () => undefined,
      );
    };
  }, [pdf]);
  useEffect(() => {
    if (!pages) return undefined;
    let live = true;
    pages.draw(page, BOX_PX.width, BOX_PX.height).then(
      (url) => live && setDrawn({ of: pages, page, url }),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [pages, page]);

  const shown = drawn && drawn.of === pages ? drawn : undefined;
  if (!shown) return <div className="file-preview">{children}</div>;
  return (
    <div className="file-preview">
      <img src={shown.url} alt={t('export.previewOf', { page: shown.page, pages: count })} data-testid="file-preview" />
      {count > 1 ? (
        <div className="file-preview-pages">
          <IconButton
            label={t('export.previousPage')}
            icon={ChevronLeft}
            disabled={page === 1}
            onClick={() => setWished(page - 1)}
          />
          <span>{t('export.pageOf', { page, pages: count })}</span>
          <IconButton
            label={t('export.nextPage')}
            icon={ChevronRight}
            disabled={page === count}
            onClick={() => setWished(page + 1)}
          />
        </div>
      ) : null}
    </div>
  );
}
