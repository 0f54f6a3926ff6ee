import { ListPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { BoardFields } from './board-fields.tsx';
import { MotionFields } from './motion-fields.tsx';
import type { LedFilmState } from './use-led-film.ts';
import { WordsFields, type LedFieldsProps } from './words-fields.tsx';

interface SloganFieldsProps extends LedFieldsProps {
  readonly film: LedFilmState;
  /** Puts the slogan into the programme of several pages. */
  readonly onAdd: () => void;
}

/** The simple way: one slogan, its board, how it shows. */
export function SloganFields({ settings, film, onChange, onAdd }: SloganFieldsProps): ReactElement {
  const { t } = useTranslation();
  const shown = film.player?.film;
  return (
    <>
      <WordsFields settings={settings} onChange={onChange} />
      <BoardFields
        request={settings.board}
        colourClass={settings.colourClass}
        lampColour={settings.lampColour}
        board={shown?.board}
        onBoard={(board) => onChange({ board })}
        onColours={onChange}
      />
      <MotionFields settings={settings} film={shown} onChange={onChange} />
      <Button disabled={!shown || film.working} onClick={onAdd}>
        <ListPlus size={16} aria-hidden="true" />
        {t('led.plan.addSlogan')}
      </Button>
    </>
  );
}
