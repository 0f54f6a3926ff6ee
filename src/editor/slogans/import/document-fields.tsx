import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmedDocument } from './kept-from-plan.ts';

interface DocumentFieldsProps {
  readonly value: ConfirmedDocument;
  readonly onChange: (value: ConfirmedDocument) => void;
}

/** What the document says of itself, to be confirmed or filled in where it is blank. */
export function DocumentFields({ value, onChange }: DocumentFieldsProps): ReactElement {
  const { t } = useTranslation();
  const field = (name: keyof ConfirmedDocument, type: 'text' | 'date' = 'text'): ReactElement => (
    <label className={`plain-field field-${name}`}>
      {t(name === 'title' ? 'importing.documentTitle' : `importing.${name}`)}
      <input
        type={type}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('importing.blank')}
        defaultValue={value[name]}
        onInput={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div className="document-fields">
      {field('title')}
      {field('number')}
      {field('issuer')}
      {field('date', 'date')}
    </div>
  );
}
