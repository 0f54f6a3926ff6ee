import { memo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ornament, OrnamentTone } from '../../ornaments/ornament.ts';
import { ORNAMENTS } from '../../ornaments/ornaments.ts';
import { pathData } from '../../renderers/svg/render-svg.ts';
import { foldWords } from '../controls/fold-words.ts';
import { SearchField } from '../controls/search-field.tsx';
import { useDragToPage } from '../canvas/use-drag-to-page.ts';
import { useStudio } from '../studio.ts';
import { addOrnament, FLAG_TONES } from '../tools/add-ornament.ts';

const GROUPS = ['emblems', 'figures', 'grounds'] as const;

function groupOf({ emblem, aspect }: Ornament): (typeof GROUPS)[number] {
  return emblem ? 'emblems' : aspect === undefined ? 'grounds' : 'figures';
}

/** Flags, emblems and ornaments, each as it is drawn; a click or a pull puts it on the page. */
export function OrnamentShelf(): ReactElement {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const words = foldWords(query).split(/\s+/).filter(Boolean);
  const found = ORNAMENTS.filter(({ name }) => words.every((word) => foldWords(name).includes(word)));
  return (
    <>
      <SearchField label={t('shapes.searchOrnaments')} value="" onChange={setQuery} />
      {found.length === 0 ? <p className="empty">{t('shapes.noOrnament')}</p> : null}
      {GROUPS.filter((group) => found.some((one) => groupOf(one) === group)).map((group) => (
        <section key={group} aria-label={t(`shapes.${group}`)}>
          <h3>{t(`shapes.${group}`)}</h3>
          <div className="ornament-grid">
            {found
              .filter((one) => groupOf(one) === group)
              .map((ornament) => (
                <OrnamentCard key={ornament.id} ornament={ornament} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

function OrnamentCard({ ornament }: { readonly ornament: Ornament }): ReactElement {
  const studio = useStudio();
  const drag = useDragToPage((at) => addOrnament(studio, ornament, at));
  return (
    <button type="button" className="ornament-button" onClick={() => addOrnament(studio, ornament)} {...drag}>
      <OrnamentPicture ornament={ornament} />
      <span>{ornament.name}</span>
    </button>
  );
}

/** Grounds are shown as a band. */
const BAND = 1.6;
const PLAIN: Readonly<Record<OrnamentTone, string>> = {
  main: 'var(--ornament-main)',
  second: 'var(--ornament-second)',
  third: 'var(--ornament-third)',
};

export const OrnamentPicture = memo(function OrnamentPicture({
  ornament,
}: {
  readonly ornament: Ornament;
}): ReactElement {
  const { viewBox, parts } = ornament.draw({ aspect: ornament.aspect ?? BAND, seed: 1, settings: {} });
  const isFlag = ornament.emblem && ornament.tones.length > 1;
  return (
    <svg viewBox={`0 0 ${viewBox.width} ${viewBox.height}`} aria-hidden="true">
      {parts.map((part, index) => {
        const colour = isFlag ? FLAG_TONES[part.tone].rgb : PLAIN[part.tone];
        const line = part.strokeWidth;
        return (
          <path
            // The parts of an ornament never change their order.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            d={pathData(part.path)}
            fill={line === undefined ? colour : 'none'}
            fillRule={part.fillRule}
            {...(line === undefined ? {} : { stroke: colour, strokeWidth: line })}
          />
        );
      })}
    </svg>
  );
});
