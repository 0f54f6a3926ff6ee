import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { useStudio } from '../studio.ts';

/** The approved slogans that can be shown as they are. */
export function useApprovedSlogans(): readonly Slogan[] {
  const { slogans } = useStudio();
  const [approved, setApproved] = useState<readonly Slogan[]>([]);
  useEffect(() => {
    let live = true;
    void slogans.load().then(({ library }) => {
      if (live) setApproved(library.slogans.filter((one) => one.approval === 'approved' && one.slots.length === 0));
    });
    return () => {
      live = false;
    };
  }, [slogans]);
  return approved;
}

interface ApprovedSelectProps {
  readonly approved: readonly Slogan[];
  /** The one that is shown now. */
  readonly value: string | undefined;
  readonly onChoose: (slogan: Slogan) => void;
}

export function ApprovedSelect({ approved, value, onChoose }: ApprovedSelectProps): ReactElement {
  const { t } = useTranslation();
  return (
    <select
      aria-label={t('led.fromLibrary')}
      value={value ?? ''}
      onChange={(event) => {
        const slogan = approved.find(({ id }) => id === event.target.value);
        if (slogan) onChoose(slogan);
      }}
    >
      <option value="">{t('led.fromLibrary')}</option>
      {approved.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
