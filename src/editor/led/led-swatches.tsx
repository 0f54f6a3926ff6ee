import type { ReactElement } from 'react';
import type { Board } from '../../led/boards.ts';
import { boardColours, UNLIT } from '../../led/palette.ts';
import { useTranslation } from 'react-i18next';

const RGB_CHOICES = ['#ffff00', '#ffffff', '#ff0000', '#00ff00', '#ff8000', '#00ffff'] as const;
/** Grounds that text stays readable on: dimmed red, blue and green. */
const RGB_GROUNDS = ['#6e0000', '#00004a', '#003c00'] as const;

interface SwatchesProps {
  readonly label: string;
  readonly board: Board | undefined;
  readonly value: string | undefined;
  readonly onChoose: (colour: string) => void;
}

/** The colours a board's text can have; nothing where there is no choice. */
export function TextSwatches({ board, ...rest }: SwatchesProps): ReactElement | null {
  const colours = (board && boardColours(board)) ?? RGB_CHOICES;
  return colours.length > 1 ? <Swatches colours={colours} {...rest} /> : null;
}

/** Grounds behind content, unlit first. */
export function GroundSwatches({ board, ...rest }: SwatchesProps): ReactElement | null {
  const own = board && boardColours(board);
  return board?.colourClass === 'one' ? null : <Swatches colours={[UNLIT, ...(own ?? RGB_GROUNDS)]} {...rest} />;
}

type RowProps = Omit<SwatchesProps, 'board'> & { readonly colours: readonly string[] };

function Swatches({ label, colours, value, onChoose }: RowProps): ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="led-colours">
      <legend>{label}</legend>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          className="led-swatch"
          style={{ background: colour }}
          aria-label={t(`led.colourNames.${colour.slice(1) as 'ff0000'}`)}
          title={t(`led.colourNames.${colour.slice(1) as 'ff0000'}`)}
          aria-pressed={value === colour}
          onClick={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}
