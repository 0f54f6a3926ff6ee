import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, BoardRequest } from '../../led/boards.ts';
import { BOARD_PRESETS, PANELS } from '../../led/catalogue.data.ts';
import type { ColourClass } from '../../led/panel.ts';
import { Segmented } from '../controls/segmented.tsx';

const CLASSES: readonly ColourClass[] = ['one', 'dual', 'tri', 'rgb'];
/** Colours that one-colour boards are sold in: red, amber, green, white, blue, yellow. */
const LAMPS = ['#ff0000', '#ff8000', '#00ff00', '#ffffff', '#0000ff', '#ffff00'] as const;

/** A board as it is named, its colours, and what to do with another one. */
export interface BoardFieldsProps {
  readonly request: BoardRequest;
  readonly colourClass: ColourClass | undefined;
  readonly lampColour: string;
  /** Undefined when it can't be. */
  readonly board: Board | undefined;
  readonly onBoard: (request: BoardRequest) => void;
  readonly onColours: (colours: { readonly colourClass?: ColourClass; readonly lampColour?: string }) => void;
}

/** Which board: a common one, so many modules of a panel, or plain dots. */
export function BoardFields(props: BoardFieldsProps): ReactElement {
  const { request, colourClass, lampColour, board, onBoard, onColours } = props;
  const { t } = useTranslation();
  const choose = (kind: BoardRequest['kind']): void => onBoard(startOf(kind, board));
  return (
    <section aria-label={t('led.board')}>
      <h2>{t('led.board')}</h2>
      <Segmented<BoardRequest['kind']>
        label={t('led.boardBy')}
        value={request.kind}
        choices={(['preset', 'modules', 'dots'] as const).map((kind) => ({
          value: kind,
          label: t(`led.by.${kind}`),
          face: t(`led.by.${kind}`),
        }))}
        onChoose={choose}
      />
      <RequestFields request={request} onChange={onBoard} />
      {board ? <p className="panel-hint">{describe(board, t)}</p> : null}
      <label className="led-field">
        <span>{t('led.colours')}</span>
        <select
          value={board?.colourClass ?? colourClass ?? 'one'}
          onChange={(event) => onColours({ colourClass: event.target.value as ColourClass })}
        >
          {CLASSES.map((one) => (
            <option key={one} value={one}>
              {t(`led.class.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {board?.colourClass === 'one' ? (
        <label className="led-field">
          <span>{t('led.lamp')}</span>
          <select value={lampColour} onChange={(event) => onColours({ lampColour: event.target.value })}>
            {LAMPS.map((lamp) => (
              <option key={lamp} value={lamp}>
                {t(`led.lamps.${lamp.slice(1) as 'ff0000'}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </section>
  );
}

function describe(board: Board, t: TFunction): string {
  const decimal: string = t('led.decimal');
  const metres = (dots: number): string => ((dots * board.pitchMm) / 1000).toFixed(2).replace('.', decimal);
  return t('led.boardSize', {
    dots: `${board.widthPx} × ${board.heightPx}`,
    pitch: String(board.pitchMm).replace('.', decimal),
    width: metres(board.widthPx),
    height: metres(board.heightPx),
  });
}

/** Another way of naming a board starts from the board there is. */
function startOf(kind: BoardRequest['kind'], board: Board | undefined): BoardRequest {
  if (kind === 'preset') return { kind, id: BOARD_PRESETS.find(({ id }) => id === board?.id)?.id ?? 'p10-red-320x32' };
  const { widthPx = 320, heightPx = 32, pitchMm = 10 } = board ?? {};
  if (kind === 'dots') return { kind, widthPx, heightPx, pitchMm };
  const panel = PANELS.find((one) => one.pitchMm === pitchMm && one.colourClass === board?.colourClass) ?? PANELS[0];
  const [across, down] = panel?.modulePx ?? [32, 16];
  return {
    kind,
    panelId: panel?.id ?? 'p10-red',
    across: Math.max(1, Math.round(widthPx / across)),
    down: Math.max(1, Math.round(heightPx / down)),
  };
}

interface RequestFieldsProps {
  readonly request: BoardRequest;
  readonly onChange: (request: BoardRequest) => void;
}

function RequestFields({ request, onChange }: RequestFieldsProps): ReactElement {
  const { t } = useTranslation();
  switch (request.kind) {
    case 'preset':
      return (
        <select
          aria-label={t('led.by.preset')}
          value={request.id}
          onChange={(event) => onChange({ kind: 'preset', id: event.target.value })}
        >
          {BOARD_PRESETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'modules':
      return (
        <>
          <select
            aria-label={t('led.panel')}
            value={request.panelId}
            onChange={(event) => onChange({ ...request, panelId: event.target.value })}
          >
            {PANELS.map(({ id, name, modulePx }) => (
              <option key={id} value={id}>
                {name} ({modulePx.join(' × ')})
              </option>
            ))}
          </select>
          <div className="led-pair">
            <PlainNumber
              label={t('led.across')}
              value={request.across}
              onChange={(across) => onChange({ ...request, across })}
            />
            <PlainNumber
              label={t('led.down')}
              value={request.down}
              onChange={(down) => onChange({ ...request, down })}
            />
          </div>
        </>
      );
    case 'dots':
      return (
        <div className="led-pair">
          <PlainNumber
            label={t('led.wide')}
            value={request.widthPx}
            onChange={(widthPx) => onChange({ ...request, widthPx })}
          />
          <PlainNumber
            label={t('led.high')}
            value={request.heightPx}
            onChange={(heightPx) => onChange({ ...request, heightPx })}
          />
          <PlainNumber
            label={t('led.pitch')}
            value={request.pitchMm}
            onChange={(pitchMm) => onChange({ ...request, pitchMm })}
          />
        </div>
      );
  }
}

interface PlainNumberProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Whatever number is typed goes on: the board's own check says what is wrong with it. */
function PlainNumber({ label, value, onChange }: PlainNumberProps): ReactElement {
  return (
    <label className="led-field led-number">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        step="any"
        value={Number.isFinite(value) ? value : ''}
        onChange={(event) => onChange(event.target.value === '' ? 0 : Number(event.target.value))}
      />
    </label>
  );
}
