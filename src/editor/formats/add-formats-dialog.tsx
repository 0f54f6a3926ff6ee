import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { resolveFormat } from '../../formats/catalogue.ts';
import { KIND_DEFAULTS } from '../../formats/format-kinds.ts';
import type { Format } from '../../formats/format.ts';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { showSize } from '../controls/show-size.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { FormatShape, groupFormats } from '../dialogs/format-dialog.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { addFormats } from './change-formats.ts';

/** The catalogue, to tick several formats of. */
export function AddFormatsDialog(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const pages = useDocument((state) => currentDesign(state).pages);
  const [query, setQuery] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const groups = useMemo(() => groupFormats(query), [query]);
  const present = new Set(pages.map((page) => page.format.catalogueId));
  const add = (): void => {
    const formats = ticked.flatMap((id) => {
      const format = resolveFormat(id);
      return format.ok ? [format.value] : [];
    });
    studio.ui.setState({ dialog: undefined });
    void addFormats(studio, formats);
  };
  return (
    <DialogFrame title={t('strip.addTitle')} wide>
      <p className="panel-hint">{t('strip.addHint')}</p>
      <SearchField label={t('format.search')} value={query} onChange={setQuery} />
      <div className="format-list">
        {groups.length === 0 ? <p className="empty">{t('format.none')}</p> : null}
        {groups.map(({ kind, formats }) => (
          <fieldset key={kind} aria-label={KIND_DEFAULTS[kind].name}>
            <h3>{KIND_DEFAULTS[kind].name}</h3>
            <div className="format-grid">
              {formats.map((format) => (
                <TickCard
                  key={format.id}
                  format={format}
                  present={present.has(format.id)}
                  ticked={ticked.includes(format.id)}
                  onTick={(on) =>
                    setTicked((old) => (on ? [...old, format.id] : old.filter((other) => other !== format.id)))
                  }
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div className="button-row dialog-foot">
        <Button variant="primary" disabled={ticked.length === 0} onClick={add}>
          {ticked.length === 0 ? t('strip.addNone') : t('strip.addCount', { count: ticked.length })}
        </Button>
      </div>
    </DialogFrame>
  );
}

interface TickCardProps {
  readonly format: Format;
  readonly present: boolean;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function TickCard({ format, present, ticked, onTick }: TickCardProps): ReactElement {
  const { t } = useTranslation();
  return (
    <label className={`format-card tick-card ${ticked ? 'ticked' : ''}`}>
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <FormatShape format={format} />
      <span className="format-card-words">
        <strong>{showSize(format)}</strong>
        <small>{present ? t('strip.already') : format.name}</small>
      </span>
    </label>
  );
}
