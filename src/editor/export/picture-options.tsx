import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMATS } from '../../formats/catalogue.ts';
import type { ResolvedFormat } from '../../formats/format.ts';
import { ChoiceRow, Row } from './export-row.tsx';
import type { ExportChoices, ExportPicture } from './pdf-exporter.ts';

const PICTURES: readonly (readonly [ExportPicture, string])[] = [
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['svg', 'SVG'],
];
const SIDES = [1080, 2048, 4096] as const;

/** The sizes that networks and portals ask for. */
const FRAMES = FORMATS.flatMap(({ id, kind, name, px }) => (kind === 'truc-tuyen' && px ? [{ id, name, px }] : []));

interface PictureOptionsProps {
  readonly choices: ExportChoices;
  readonly format: ResolvedFormat;
  readonly onChange: (choices: ExportChoices) => void;
}

/** Kind and size of a picture: the page alone, or the whole page within a frame that a network asks for. */
export function PictureOptions({ choices, format, onChange }: PictureOptionsProps): ReactElement {
  const { t } = useTranslation();
  const { frame, longSidePx } = choices;
  const { frame: _frame, ...bare } = choices;
  const framed = frame && FRAMES.find(({ px }) => px === frame);
  const choose = (value: string): void => {
    const chosen = FRAMES.find(({ id }) => id === value);
    onChange(chosen ? { ...choices, frame: chosen.px } : { ...bare, longSidePx: Number(value) });
  };
  return (
    <>
      <ChoiceRow
        label={t('export.picture')}
        value={choices.picture}
        choices={PICTURES}
        onChoose={(picture) => onChange({ ...choices, picture })}
      />
      {choices.picture === 'svg' ? null : (
        <Row label={t('export.pictureSize')}>
          <select
            className="export-select"
            aria-label={t('export.pictureSize')}
            value={framed?.id ?? String(longSidePx)}
            onChange={(event) => choose(event.target.value)}
          >
            <optgroup label={t('export.pageOnly')}>
              {format.px ? (
                <option value="0">{t('export.ownPixels', { size: `${format.px.width} × ${format.px.height}` })}</option>
              ) : null}
              {SIDES.map((side) => (
                <option key={side} value={side}>
                  {t('export.longSide', { count: side })}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('export.inFrame')}>
              {FRAMES.map(({ id, name, px }) => (
                <option key={id} value={id}>
                  {name} – {px.width} × {px.height}
                </option>
              ))}
            </optgroup>
          </select>
        </Row>
      )}
      {framed ? <p className="panel-hint">{t('export.frameHint')}</p> : null}
    </>
  );
}
