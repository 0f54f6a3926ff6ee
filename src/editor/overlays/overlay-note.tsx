import { Tooltip } from '@base-ui/react/tooltip';
import { Info } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shownRoll } from '../preflight/check-settings.ts';
import { listReaches } from '../../preflight/legibility.ts';
import { readingDistance } from '../../preflight/reading-distance.ts';
import { currentPage } from '../state/document-store.ts';
import { useChecks, useDocument, useStudio, useView } from '../studio.ts';
import { createMarkPlans } from './mark-plans.ts';
import { inMetres } from './overlay-items.tsx';
import { showMetres } from './page-marks.ts';

/** What the overlays for reading and for panels show, in words, at the foot of the canvas. */
export function OverlayNote(): ReactElement | null {
  const shown = useView((state) => state.guidesShown);
  const { reading, seams } = useView((state) => state.overlays);
  if (!shown || (!reading && !seams)) return null;
  return (
    <aside className="overlay-note" aria-live="polite">
      {reading ? <ReadingNote /> : null}
      {seams ? <SeamNote /> : null}
    </aside>
  );
}

function ReadingNote(): ReactElement | null {
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const texts = useDocument((state) => state.compiled.texts);
  const reaches = useMemo(() => listReaches(page, texts), [page, texts]);
  const slogan = reaches.find((one) => one.isSlogan);
  const smallest = reaches.toSorted((a, b) => a.capMm - b.capMm)[0];
  const readingDistances = useChecks((state) => state.readingDistances);
  const usual = readingDistance(page, { readingDistances });
  if (!smallest) return null;
  return (
    <p>
      {slogan ? t('overlay.reach', { easy: showMetres(slogan.easyM), most: showMetres(slogan.mostM) }) : null}{' '}
      {smallest === slogan ? null : t('overlay.smallest', { name: smallest.name, most: showMetres(smallest.mostM) })}{' '}
      {usual > 0 ? t('overlay.usual', { metres: showMetres(usual) }) : null}
      <Tooltip.Root>
        <Tooltip.Trigger
          render={
            <button
              type="button"
              className="icon-button small"
              aria-label={`${t('overlay.rule')}: ${t('overlay.ruleText')}`}
            />
          }
        >
          <Info size={15} aria-hidden="true" />
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Positioner className="floating" sideOffset={8}>
            <Tooltip.Popup className="tooltip tooltip-long">{t('overlay.ruleText')}</Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      </Tooltip.Root>
    </p>
  );
}

function SeamNote(): ReactElement {
  const { fonts } = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const scene = useDocument((state) => state.compiled.scene);
  const roll = shownRoll(useChecks((state) => state.roll));
  const { rollMm, overlapMm } = roll;
  const plan = useMemo(
    () => createMarkPlans(fonts.current()).panels(page, scene, { rollMm, overlapMm }),
    [fonts, page, scene, rollMm, overlapMm],
  );
  const metres = inMetres(rollMm);
  const letters = plan?.seams.filter(({ hit }) => hit === 'letter').length ?? 0;
  if (!plan) return <p>{t('overlay.oneSheet', { metres })}</p>;
  return (
    <p>
      {t('overlay.panels', { count: plan.panels.length, metres })}{' '}
      {letters > 0 ? <strong>{t('overlay.seamInLetter', { count: letters })}</strong> : null}
    </p>
  );
}
