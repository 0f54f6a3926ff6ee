import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pagePointAt } from '../canvas/page-point.ts';
import { takeFiles } from '../files/take-files.ts';
import { useStudio } from '../studio.ts';

/** Files may be dropped anywhere on the window. */
export function FileDrop(): ReactElement | null {
  const studio = useStudio();
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void takeFiles(studio, [...(event.dataTransfer?.files ?? [])], pagePointAt(studio, event));
    };
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => stop.abort();
  }, [studio]);
  return over ? <div className="drop-sheet">{t('canvas.dropHere')}</div> : null;
}
