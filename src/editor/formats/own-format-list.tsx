import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedFormat } from '../../formats/format.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { forgetOwnFormat, readOwnFormats } from './own-formats.ts';

/** The sizes the user made before, to take again or to forget. */
export function OwnFormatList({
  onChoose,
}: {
  readonly onChoose: (format: ResolvedFormat) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const [formats, setFormats] = useState(() => readOwnFormats(() => localStorage));
  if (formats.length === 0) return null;
  return (
    <ul className="own-formats" aria-label={t('formatSource.own')}>
      {formats.map((format) => (
        <li key={format.name}>
          <Button onClick={() => onChoose(format)}>{format.name}</Button>
          <IconButton
            icon={X}
            label={t('formatSource.forget', { name: format.name })}
            onClick={() => setFormats(forgetOwnFormat(() => localStorage, format))}
          />
        </li>
      ))}
    </ul>
  );
}
