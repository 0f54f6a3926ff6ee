import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { FindingList } from '../dialogs/finding-list.tsx';
import { usePress, useStudio } from '../studio.ts';
import { BUILT_IN } from './press-desk.ts';

/** Which press profile files carry and the proof goes through: the built-in one, or the user's own. */
export function ProfileChoice({ onChange }: { readonly onChange?: () => void }): ReactElement {
  const { press } = useStudio();
  const { t } = useTranslation();
  const profiles = usePress((state) => state.profiles);
  const chosen = usePress((state) => state.chosen);
  const [findings, setFindings] = useState<readonly Diagnostic[]>([]);
  const field = useId();
  useEffect(() => void press.load(), [press]);
  const own = profiles.find(({ id }) => id === chosen);
  const choose = (id: string): void => {
    setFindings([]);
    press.choose({ chosen: id });
    onChange?.();
  };
  const add = async (file: File): Promise<void> => {
    setFindings(await press.addProfile(file.name, new Uint8Array(await file.arrayBuffer())));
    onChange?.();
  };
  return (
    <div className="profile-choice">
      <div className="profile-row">
        <select
          className="export-select"
          aria-label={t('press.profile')}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={BUILT_IN.id}>{t('press.builtIn', { name: BUILT_IN.name })}</option>
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <label className="button button-quiet file-button" htmlFor={field}>
          <Plus size={16} aria-hidden="true" />
          {t('press.add')}
          <input
            id={field}
            type="file"
            accept=".icc,.icm,application/vnd.iccprofile"
            className="visually-hidden"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void add(file);
            }}
          />
        </label>
        {own ? (
          <IconButton
            icon={Trash2}
            label={t('press.remove', { name: own.name })}
            onClick={() => {
              press.removeProfile(own.id);
              onChange?.();
            }}
          />
        ) : null}
      </div>
      <small>{t('press.facts', { totalInk: own?.totalInk ?? BUILT_IN.totalInk })}</small>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
    </div>
  );
}
