import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/icon-button.tsx';
import type { PdfPages } from './pdf-pages.ts';
import { openShownPages } from './shown-pages.ts';
import type { ReadyFile } from './use-export-file.ts';

interface FilePreviewProps {
  /** The file that will be saved; undefined while it is being made. */
  readonly file: ReadyFile | undefined;
  /** Shown until a file is there. */
  readonly children: ReactNode;
}

/** Device pixels of the preview, twice the room it has. */
const BOX_PX = { width: 880, height: 680 };

/** The very files that will be saved: PDFs read back by pdf.js, page by page, or the pictures themselves. */
export function FilePreview({ file, children }: FilePreviewProps): ReactElement {
  const { t } = useTranslation();
  const files = file?.shown;
  const [opened, setOpened] = useState<{ readonly of: unknown; readonly pages: PdfPages }>();
  const [wished, setWished] = useState(1);
  const [drawn, setDrawn] = useState<{ readonly of: PdfPages; readonly page: number; readonly url: string }>();
  const pages = opened && opened.of === files ? opened.pages : undefined;
  const count = pages?.count ?? 1;
  const page = Math.min(wished, count);

  useEffect(() => {
    if (!files || files.length === 0) return undefined;
    const opening = openShownPages(files);
    let live = true;
    // Without a preview the file can still be saved.
    opening.then(
      (found) => live && setOpened({ of: files, pages: found }),
      () => undefined,
    );
    return () => {
      live = false;
      opening.then(
        (found) => found.close(),
        () => undefined,
      );
    };
  }, [files]);
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
