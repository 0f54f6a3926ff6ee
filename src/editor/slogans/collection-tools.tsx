import { BookDown, BookUp, FileText } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useDesk, useStudio } from '../studio.ts';
import { openPlan } from './import/take-dropped-words.ts';
import { takeCollection } from './take-collection.ts';

/** The own collection as a file, out and in. */
export function CollectionTools(): ReactElement {
  const studio = useStudio();
  const { slogans, files } = studio;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const empty = useDesk((state) => state.own.slogans.length === 0);
  const save = async (): Promise<void> => {
    const text = await slogans.collectionFile();
    files.download('khau-hieu-cua-don-vi.json', new TextEncoder().encode(text), 'application/json');
  };
  return (
    <div className="collection-tools">
      <Button onClick={() => openPlan(studio)}>
        <FileText size={16} aria-hidden="true" />
        {t('slogans.importPlan')}
      </Button>
      <span className="top-space" />
      <IconButton icon={BookUp} label={t('slogans.openCollection')} onClick={() => input.current?.click()} />
      {empty ? null : <IconButton icon={BookDown} label={t('slogans.saveCollection')} onClick={() => void save()} />}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void takeCollection(studio, file);
        }}
      />
    </div>
  );
}
