import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { solid } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode, ShapeStroke } from '../../model/design.ts';
import { setRadius, setStroke, strokeOf } from '../../model/look-commands.ts';
import { InkPicker } from '../controls/ink-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, showLength } from '../controls/parse-length.ts';
import { Segmented } from '../controls/segmented.tsx';
import { useInterface, useStudio } from '../studio.ts';
import { changeEach } from './change-each.ts';
import { Section } from './section.tsx';
import { sharedValue } from './shared-value.ts';

const CORNERS = { miter: '◣', round: '◖', bevel: '◢' } as const;

/** Lines round shapes: width, ink, joins, place on the edge; and the radius of corners. */
export function StrokeSection({ nodes }: { readonly nodes: readonly DesignNode[] }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const lined = nodes.filter((node) => node.kind === 'rect' || node.kind === 'ellipse' || node.kind === 'path');
  if (lined.length === 0) return null;
  const locked = lined.some((node) => node.lock?.style);
  const strokes = lined.map(strokeOf);
  const stroke = strokes.find((one) => one !== undefined);
  const width = sharedValue(lined, (node) => showLength(strokeOf(node)?.widthMm ?? 0, unit));
  const boxes = lined.filter((node) => node.kind !== 'path');
  const rects = lined.flatMap((node) => (node.kind === 'rect' ? [node] : []));
  const radius = sharedValue(rects, (node) => showLength(node.radiusMm ?? 0, unit));

  const put = (changeOf: (now: ShapeStroke) => Partial<ShapeStroke> | undefined): boolean =>
    changeEach(doc, 'stroke', lined, (node, on) => {
      const now = strokeOf(node) ?? { paint: stroke?.paint ?? solid(NAMED_INKS.white), widthMm: 0 };
      const change = changeOf(now);
      if (!change) return undefined;
      const next = { ...now, ...change };
      return (design) => setStroke(design, { ...on, stroke: next.widthMm > 0 ? next : undefined });
    });
  const putRadius = (valueOf: (now: number) => number | undefined): boolean =>
    changeEach(doc, 'stroke', rects, (node, on) => {
      const radiusMm = valueOf(node.radiusMm ?? 0);
      return radiusMm === undefined ? undefined : (design) => setRadius(design, { ...on, radiusMm });
    });
  const positive = (value: number | undefined): number | undefined =>
    value !== undefined && value >= 0 ? value : undefined;
  const join = sharedValue(lined, (node) => strokeOf(node)?.join ?? (node.kind === 'path' ? 'round' : 'miter'));
  const align = sharedValue(boxes, (node) => strokeOf(node)?.align ?? 'centre');
  const inks = strokes.map((one) => (one?.paint.kind === 'solid' ? one.paint.ink : undefined));
  const ink = sharedValue(inks, (one) => one?.id) === undefined ? undefined : inks[0];
  return (
    <Section title={t('stroke.title')}>
      <div className="field-grid">
        <NumberField
          label={`${t('stroke.width')} (${unit})${width === undefined ? `: ${t('inspector.mixed')}` : ''}`}
          short={t('stroke.widthShort')}
          suffix={unit}
          shown={width ?? ''}
          disabled={locked}
          onEnter={(text) =>
            put((now) => {
              const widthMm = positive(parseLength(text, now.widthMm, unit));
              return widthMm === undefined ? undefined : { widthMm };
            })
          }
          onStep={(steps) => put((now) => ({ widthMm: Math.max(0, roundTo(now.widthMm + steps, 4)) }))}
        />
        {rects.length > 0 && rects.length === lined.length ? (
          <NumberField
            label={`${t('stroke.radius')} (${unit})${radius === undefined ? `: ${t('inspector.mixed')}` : ''}`}
            short={t('stroke.radiusShort')}
            suffix={unit}
            shown={radius ?? ''}
            disabled={locked}
            onEnter={(text) => putRadius((now) => positive(parseLength(text, now, unit)))}
            onStep={(steps) => putRadius((now) => Math.max(0, roundTo(now + steps, 4)))}
          />
        ) : null}
      </div>
      {stroke ? (
        <>
          <div className="segment-row">
            <Segmented
              label={t('stroke.join')}
              value={join}
              disabled={locked}
              choices={(['miter', 'round', 'bevel'] as const).map((one) => ({
                value: one,
                label: t(`stroke.${one}`),
                face: CORNERS[one],
              }))}
              onChoose={(next) => put(() => ({ join: next }))}
            />
            {boxes.length === lined.length ? (
              <Segmented
                label={t('stroke.align')}
                value={align}
                disabled={locked}
                choices={(['inside', 'centre', 'outside'] as const).map((one) => ({
                  value: one,
                  label: t(`stroke.${one}`),
                  face: t(`stroke.${one}Short`),
                }))}
                onChoose={(next) => put(() => ({ align: next }))}
              />
            ) : null}
          </div>
          <InkPicker
            label={t('stroke.ink')}
            ink={ink}
            disabled={locked}
            onChoose={(next) => put(() => ({ paint: solid(next) }))}
          />
        </>
      ) : null}
    </Section>
  );
}
