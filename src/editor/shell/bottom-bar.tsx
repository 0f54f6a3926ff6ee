import { GalleryHorizontal, Magnet, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProofToggle } from '../colour/proof-toggle.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { OverlayButton } from '../overlays/overlay-button.tsx';
import { showKeys } from '../shortcuts/keymap.ts';
import { useActions } from '../shortcuts/use-actions.ts';
import { LENGTH_UNITS, type LengthUnit } from '../state/interface-store.ts';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useInterface, useStudio, useView } from '../studio.ts';
import { CursorPlace, ZoomPercent } from './view-readouts.tsx';

export function BottomBar(): ReactElement {
  const { mac } = useStudio();
  const { t } = useTranslation();
  const actions = useActions();
  const strip = useInterface((state) => state.strip);
  const snapping = useView((state) => state.snapping);
  return (
    <footer className="bottom-bar">
      <button
        type="button"
        className="button button-quiet strip-toggle"
        aria-expanded={strip}
        title={t(strip ? 'strip.hide' : 'strip.show')}
        onClick={() => actions.strip.run()}
      >
        <GalleryHorizontal size={16} aria-hidden="true" />
        {t('strip.title')} <FormatCount />
      </button>
      <CursorPlace />
      <UnitChoice />
      <div className="top-space" />
      <ProofToggle />
      <OverlayButton />
      <IconButton
        icon={Magnet}
        label={t('action.snapping')}
        keys={showKeys('snapping', mac)}
        pressed={snapping}
        onClick={actions.snapping.run}
      />
      <fieldset className="zoom" aria-label={t('bottom.zoom')}>
        <IconButton
          icon={ZoomOut}
          label={t('bottom.zoomOut')}
          keys={showKeys('zoomOut', mac)}
          onClick={actions.zoomOut.run}
        />
        <ZoomPercent />
        <IconButton
          icon={ZoomIn}
          label={t('bottom.zoomIn')}
          keys={showKeys('zoomIn', mac)}
          onClick={actions.zoomIn.run}
        />
        <IconButton
          icon={Maximize}
          label={t('bottom.fit')}
          keys={showKeys('fitPage', mac)}
          onClick={actions.fitPage.run}
        />
      </fieldset>
    </footer>
  );
}

function FormatCount(): ReactElement {
  return <span className="count">{useDocument((state) => currentDesign(state).pages.length)}</span>;
}

/** The unit of rulers, fields and distances. */
function UnitChoice(): ReactElement {
  const { ui } = useStudio();
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  return (
    <select
      className="unit-choice"
      aria-label={t('unit.label')}
      title={t('unit.label')}
      value={unit}
      onChange={(event) => ui.setState({ unit: event.target.value as LengthUnit })}
    >
      {LENGTH_UNITS.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
