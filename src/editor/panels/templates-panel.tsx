import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATE_COLOURS } from '../../templates/template-colour.ts';
import { TEMPLATE_FAMILIES, TEMPLATE_MOODS } from '../../templates/template-families.ts';
import { SearchField } from '../controls/search-field.tsx';
import { ChoiceField } from '../slogans/choice-field.tsx';
import { currentPage } from '../state/document-store.ts';
import { useDocument } from '../studio.ts';
import { filterTemplates, NO_WISHES, type TemplateWishes } from '../templates/filter-templates.ts';
import { SaveTemplate } from '../templates/save-template.tsx';
import { TemplateCard } from '../templates/template-card.tsx';
import type { TemplateShelf, TemplateSummary } from '../templates/template-shelf.ts';
import { useTemplates } from '../templates/use-templates.ts';
import { useTryOn } from '../templates/use-try-on.ts';

/** Templates for the present format, each drawn with the words of this design. */
export function TemplatesPanel(): ReactElement {
  const shelf = useTemplates();
  const { t } = useTranslation();
  const format = useDocument((state) => currentPage(state).format);
  const suited = useMemo(() => shelf?.suited(format), [shelf, format]);
  if (!shelf || !suited) return <p className="panel-body panel-hint">{t('templates.drawing')}</p>;
  if (suited.length === 0) return <p className="panel-body empty">{t('templates.none')}</p>;
  return <TemplateGallery shelf={shelf} suited={suited} upright={format.heightMm > format.widthMm * 1.2} />;
}

interface TemplateGalleryProps {
  readonly shelf: TemplateShelf;
  readonly suited: readonly TemplateSummary[];
  /** Narrow pictures stand side by side. */
  readonly upright: boolean;
}

function TemplateGallery({ shelf, suited, upright }: TemplateGalleryProps): ReactElement {
  const { t } = useTranslation();
  const [wishes, setWishes] = useState(NO_WISHES);
  const found = useMemo(() => {
    const meeting = filterTemplates(suited, wishes);
    // One's own first.
    return [...meeting.filter(isOwn), ...meeting.filter((one) => !isOwn(one))];
  }, [suited, wishes]);
  const tryOn = useTryOn(shelf);
  return (
    <div className="panel-body">
      <TemplateFilters suited={suited} wishes={wishes} onWish={(wish) => setWishes({ ...wishes, ...wish })} />
      <SaveTemplate />
      <output className="panel-hint template-count">
        {found.length === 0 ? t('templates.noneFound') : t('templates.count', { count: found.length })}
      </output>
      <ul className={upright ? 'template-list template-list-upright' : 'template-list'}>
        {found.map((template) => (
          <TemplateCard key={template.id} shelf={shelf} template={template} onTry={tryOn.start} onLeave={tryOn.stop} />
        ))}
      </ul>
    </div>
  );
}

function isOwn(template: TemplateSummary): boolean {
  return template.family === 'rieng';
}

interface TemplateFiltersProps {
  readonly suited: readonly TemplateSummary[];
  readonly wishes: TemplateWishes;
  readonly onWish: (wish: Partial<TemplateWishes>) => void;
}

/** Only wishes that something on the shelf meets are offered. */
function TemplateFilters({ suited, wishes, onWish }: TemplateFiltersProps): ReactElement {
  const { t } = useTranslation();
  const families = TEMPLATE_FAMILIES.filter((family) => suited.some((one) => one.family === family));
  const moods = TEMPLATE_MOODS.filter((mood) => suited.some((one) => one.moods.includes(mood)));
  const colours = TEMPLATE_COLOURS.filter((colour) => suited.some((one) => one.colour === colour));
  return (
    <search className="template-filters">
      <SearchField label={t('templates.search')} value={wishes.query} onChange={(query) => onWish({ query })} />
      <div className="template-choices">
        <ChoiceField
          label={t('templates.family')}
          value={wishes.family}
          choices={[
            ['all', t('templates.anyFamily')],
            ...families.map((id) => [id, t(`templates.families.${id}`)] as const),
          ]}
          onChoose={(family) => onWish({ family })}
        />
        <ChoiceField
          label={t('templates.mood')}
          value={wishes.mood}
          choices={[['all', t('templates.anyMood')], ...moods.map((id) => [id, t(`templates.moods.${id}`)] as const)]}
          onChoose={(mood) => onWish({ mood })}
        />
      </div>
      <fieldset className="template-swatches" aria-label={t('templates.colour')}>
        {colours.map((colour) => (
          <button
            key={colour}
            type="button"
            className={`template-swatch template-swatch-${colour}`}
            aria-pressed={wishes.colour === colour}
            aria-label={t(`templates.colours.${colour}`)}
            title={t(`templates.colours.${colour}`)}
            onClick={() => onWish({ colour: wishes.colour === colour ? 'all' : colour })}
          />
        ))}
      </fieldset>
    </search>
  );
}
