import { ChevronRight } from 'lucide-react';
import { type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { TextNode, TextStyle } from '../../model/design.ts';
import { setTextStyle, type OptionalStyle } from '../../model/node-commands.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useDocument, useStudio } from '../studio.ts';
import { ArcField } from './arc-field.tsx';

/** How far the composer may track by itself. */
const TRACKING_RANGE = { min: -0.01, max: 0.04 } as const;

type Change = (patch: Partial<TextStyle>, unset?: readonly OptionalStyle[]) => boolean;

interface LetterSettingsProps {
  readonly node: TextNode;
  readonly locked: boolean;
}

/** The finer points of the letters, folded away until they are wanted. */
export function LetterSettings({ node, locked }: LetterSettingsProps): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const change: Change = (patch, unset = []) =>
    doc.run('textStyle', setTextStyle, { pageId: doc.getState().pageId, nodeIds: [node.id], patch, unset });
  return (
    <details className="fold">
      <summary>
        <ChevronRight size={16} aria-hidden="true" />
        {t('letters.title')}
      </summary>
      <div className="fold-body">
        <TrackingFields node={node} locked={locked} change={change} />
        <LineStepFields node={node} locked={locked} change={change} />
        <ArcField node={node} locked={locked} />
      </div>
    </details>
  );
}

interface PartProps extends LetterSettingsProps {
  readonly change: Change;
}

function TrackingFields({ node, locked, change }: PartProps): ReactElement {
  const { fonts } = useStudio();
  const { t } = useTranslation();
  const { trackingEm, trackingRangeEm, condensing, fontId, sizing } = node.style;
  const composed = useDocument((state) => state.compiled.texts.get(node.id));
  const automatic = trackingRangeEm !== undefined;
  const shownEm = automatic ? (composed?.trackingEm ?? trackingEm) : trackingEm;
  const companionId = fonts.catalogue.find((font) => font.id === fontId)?.condensedCompanion;
  const companion = fonts.catalogue.find((font) => font.id === companionId);
  const set = (percent: number): boolean =>
    change({ trackingEm: Math.min(2, Math.max(-0.5, roundTo(percent / 100, 4))) });
  const setMost = (lines: number): boolean =>
    change({ sizing: { ...sizing, maxLines: Math.min(50, Math.max(1, Math.round(lines))) } });
  return (
    <>
      <div className="field-grid">
        <NumberField
          label={`${t('inspector.tracking')} (%)`}
          short={t('inspector.trackingShort')}
          suffix="%"
          shown={percentOf(shownEm)}
          disabled={locked || automatic}
          onEnter={(text) => {
            const value = parseNumber(text, trackingEm * 100);
            return value !== undefined && set(value);
          }}
          onStep={(steps) => set(trackingEm * 100 + steps)}
        />
        <NumberField
          label={t('inspector.lines')}
          short={t('letters.mostLinesShort')}
          shown={String(sizing.maxLines)}
          disabled={locked || sizing.exactLines !== undefined}
          onEnter={(text) => {
            const value = parseNumber(text, sizing.maxLines);
            return value !== undefined && setMost(value);
          }}
          onStep={(steps) => setMost(sizing.maxLines + Math.sign(steps))}
        />
      </div>
      <Tick
        checked={automatic}
        disabled={locked}
        onChange={(on) => (on ? change({ trackingRangeEm: TRACKING_RANGE }) : change({}, ['trackingRangeEm']))}
      >
        {t('letters.autoTracking')}
      </Tick>
      {companion ? (
        <Tick
          checked={condensing === true}
          disabled={locked}
          onChange={(on) => (on ? change({ condensing: true }) : change({}, ['condensing']))}
        >
          {t('letters.condensing', { font: companion.family })}
          {composed?.fontId === companionId ? <em> {t('letters.condensed')}</em> : null}
        </Tick>
      ) : null}
    </>
  );
}

function LineStepFields({ node, locked, change }: PartProps): ReactElement | null {
  const { t } = useTranslation();
  const { lineStepEm, arcDeg } = node.style;
  const composed = useDocument((state) => state.compiled.texts.get(node.id));
  if (arcDeg || !composed || composed.lines.length < 2) return null;
  const actual = composed.lineStepMm / composed.sizeMm;
  const set = (percent: number): boolean =>
    percent > 0 && change({ lineStepEm: Math.min(10, Math.max(0.1, roundTo(percent / 100, 4))) });
  return (
    <div className="field-row">
      <NumberField
        label={t('letters.lineStep')}
        short={t('letters.lineStepShort')}
        suffix="%"
        shown={percentOf(lineStepEm ?? actual)}
        disabled={locked}
        onEnter={(text) => {
          const value = parseNumber(text, actual * 100);
          return value !== undefined && set(value);
        }}
        onStep={(steps) => set(actual * 100 + steps)}
      />
      <Tick
        checked={lineStepEm === undefined}
        disabled={locked}
        onChange={(on) => (on ? change({}, ['lineStepEm']) : set(actual * 100))}
      >
        {t('letters.lineStepAuto')}
      </Tick>
    </div>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ checked, disabled, onChange, children }: TickProps): ReactElement {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

function percentOf(em: number): string {
  return String(roundTo(em * 100, 1)).replace('.', ',');
}
