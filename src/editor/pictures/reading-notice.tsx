import { ImageDown } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { usePictureReading, useStudio } from '../studio.ts';

/** What is read in a moment needs no notice. */
const PATIENCE_MS = 400;

/** Tells that pictures are being read, and lets people stop it. */
export function ReadingNotice(): ReactElement | null {
  const { pictureReader } = useStudio();
  const { t } = useTranslation();
  const reading = usePictureReading();
  const [shown, setShown] = useState(false);
  const busy = reading !== undefined;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [busy]);
  if (!reading || !shown) return null;
  return (
    <output className="window-notice reading-notice">
      <ImageDown size={18} aria-hidden="true" />
      <span>{t('pictures.reading', { ...reading, done: reading.done + 1 })}</span>
      <Button onClick={() => pictureReader.cancel()}>{t('pictures.cancel')}</Button>
    </output>
  );
}
