import { Check } from 'lucide-react';
import { useMemo, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FORMATS, resolveFormat } from '../../formats/catalogue.ts';
import { FORMAT_KINDS, KIND_DEFAULTS } from '../../formats/format-kinds.ts';
import type { Format, ResolvedFormat } from '../../formats/format.ts';
import { customFormat } from '../../formats/own-format.ts';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import { Button } from '../controls/button.tsx';
import { parseLength, showLength } from '../controls/parse-length.ts';
import { SearchField } from '../controls/search-field.tsx';
import { showSize } from '../controls/show-size.ts';
import { currentPage } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio } from '../studio.ts';
import { OwnFormatList } from '../formats/own-format-list.tsx';
import { rememberOwnFormat } from '../formats/own-formats.ts';
import { changeFormat } from '../tools/change-format.ts';
import { foldWords } from '../controls/fold-words.ts';
import { DialogFrame } from './dialog-frame.tsx';

/** All formats by kind, and an own size. */
export function FormatDialog(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const current = useDocument((state) => currentPage(state).format);
  const [query, setQuery] = useState('');
  const groups = useMemo(() => groupFormats(query), [query]);
  const choose = (format: ResolvedFormat): void => {
    void changeFormat(studio, format);
    studio.ui.setState({ dialog: undefined });
  };
  return (
    <DialogFrame title={t('format.title')} wide>
      <SearchField label={t('format.search')} value={query} onChange={setQuery} />
      <div className="format-list">
        {groups.length === 0 ? <p className="empty">{t('format.none')}</p> : null}
        {groups.map(({ kind, formats }) => (
          <section key={kind} aria-label={KIND_DEFAULTS[kind].name}>
            <h3>{KIND_DEFAULTS[kind].name}</h3>
            <div className="format-grid">
              {formats.map((format) => (
                <FormatCard
                  key={format.id}
                  format={format}
                  current={format.id === current.catalogueId}
                  onChoose={() => {
                    const resolved = resolveFormat(format.id);
                    if (resolved.ok) choose(resolved.value);
                  }}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      <OwnSize current={current} onChoose={choose} />
    </DialogFrame>
  );
}

interface FormatCardProps {
  readonly format: Format;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function FormatCard({ format, current, onChoose }: FormatCardProps): ReactElement {
  const { t } = useTranslation();
  return (
    <button type="button" className="format-card" aria-pressed={current} onClick={onChoose}>
      <FormatShape format={format} />
      <span className="format-card-words">
        <strong>{showSize(format)}</strong>
        <small>{format.name}</small>
        <FormatSource format={format} />
      </span>
      {current ? <Check size={16} aria-label={t('format.current')} /> : null}
    </button>
  );
}

/** How sure a size is and where it comes from: most are trade habit, and nobody should take them for a rule. */
function FormatSource({ format }: { readonly format: Format }): ReactElement {
  const { t } = useTranslation();
  const source = format.sources.map((one) => (one.startsWith('http') ? one : undefined)).find(Boolean);
  const words = [t(`formatSource.hint.${format.confidence}`), source, format.note].filter(Boolean).join('\n');
  return (
    <small className={`format-source format-source-${format.confidence}`} title={words}>
      {t(`formatSource.sure.${format.confidence}`)}
    </small>
  );
}

/** The proportions of a format. */
export function FormatShape({ format }: { readonly format: Pick<Format, 'widthMm' | 'heightMm'> }): ReactElement {
  const scale = Math.min(64 / format.widthMm, 40 / format.heightMm);
  const width = Math.max(3, format.widthMm * scale);
  const height = Math.max(3, format.heightMm * scale);
  return (
    <span className="format-shape" aria-hidden="true">
      <span style={{ width, height }} />
    </span>
  );
}

interface OwnSizeProps {
  readonly current: ResolvedFormat;
  readonly onChoose: (format: ResolvedFormat) => void;
}

function OwnSize({ current, onChoose }: OwnSizeProps): ReactElement {
  const { t } = useTranslation();
  const language = useInterface((state) => state.language);
  const unit = useInterface((state) => state.unit);
  const [findings, setFindings] = useState<readonly Diagnostic[]>([]);
  const [unread, setUnread] = useState('');
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const texts = [data.get('width'), data.get('height')].map((value) => (typeof value === 'string' ? value : ''));
    const [width = '', height = ''] = texts;
    const widthMm = parseLength(width, current.widthMm, unit, true);
    const heightMm = parseLength(height, current.heightMm, unit, true);
    setUnread(widthMm === undefined ? width : heightMm === undefined ? height : '');
    setFindings([]);
    if (widthMm === undefined || heightMm === undefined) return;
    const format = customFormat({ widthMm, heightMm });
    if (format.ok) {
      rememberOwnFormat(() => localStorage, format.value);
      onChoose(format.value);
    } else setFindings(format.diagnostics);
  };
  return (
    <form className="own-size" onSubmit={onSubmit} noValidate>
      <h3>{t('format.own')}</h3>
      <OwnFormatList onChoose={onChoose} />
      <div className="own-size-row">
        {(['width', 'height'] as const).map((side) => (
          <label key={side} className="plain-field">
            <span>
              {t(`format.${side}`)} ({unit})
            </span>
            <input
              name={side}
              type="text"
              autoComplete="off"
              defaultValue={showLength(side === 'width' ? current.widthMm : current.heightMm, unit)}
            />
          </label>
        ))}
        <Button type="submit" variant="primary">
          {t('format.use')}
        </Button>
      </div>
      <p className="panel-hint">{t('format.ownHint')}</p>
      <div role="alert">
        {unread ? <p className="field-error">{t('format.badSize', { text: unread })}</p> : null}
        {findings.map((finding) => (
          <p key={finding.code + JSON.stringify(finding.params)} className="field-error">
            {describeDiagnostic(finding, language)}
          </p>
        ))}
      </div>
    </form>
  );
}

/** Formats by kind, those that match the words of a search. */
export function groupFormats(query: string): readonly { kind: Format['kind']; formats: readonly Format[] }[] {
  const words = foldWords(query).replaceAll('×', 'x').split(/\s+/).filter(Boolean);
  const matches = (format: Format): boolean => {
    const size = showSize(format).replace(/ /g, '').replaceAll('×', 'x');
    const text = foldWords(`${format.name} ${KIND_DEFAULTS[format.kind].name} ${format.id} ${size}`).replaceAll(
      '×',
      'x',
    );
    return words.every((word) => text.includes(word));
  };
  return FORMAT_KINDS.map((kind) => ({
    kind,
    formats: FORMATS.filter((format) => format.kind === kind && matches(format)),
  })).filter((group) => group.formats.length > 0);
}
