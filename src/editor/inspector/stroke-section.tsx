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
  const on = { pageId: doc.getState().pageId, nodeIds: lined.map((node) => node.id) };
  const [stroke] = lined.map(strokeOf);
  const width = sharedValue(lined, (node) => showLength(strokeOf(node)?.widthMm ?? 0, unit));
  const boxes = lined.filter((node) => node.kind !== 'path');
  const rects = lined.flatMap((node) => (node.kind === 'rect' ? [node] : []));
  const radius = sharedValue(rects, (node) => showLength(node.radiusMm ?? 0, unit));

  const put = (change: Partial<ShapeStroke>): boolean => {
    const base = stroke ?? { paint: solid(NAMED_INKS.white), widthMm: 0 };
    const next = { ...base, ...change };
    return doc.run('stroke', setStroke, { ...on, stroke: next.widthMm > 0 ? next : undefined });
  };
  const now = stroke?.widthMm ?? 0;
  return (
    <Section title={t('stroke.title')}>
      <div className="field-grid">
        <NumberField
          label={`${t('stroke.width')} (${unit})${width === undefined ? `: ${t('inspector.mixed')}` : ''}`}
          short={t('stroke.widthShort')}
          suffix={unit}
          shown={width ?? ''}
          disabled={locked}
          onEnter={(text) => {
            const value = parseLength(text, now, unit);
            return value !== undefined && value >= 0 && put({ widthMm: value });
          }}
          onStep={(steps) => put({ widthMm: Math.max(0, roundTo(now + steps, 4)) })}
        />
        {rects.length > 0 && rects.length === lined.length ? (
          <NumberField
            label={`${t('stroke.radius')} (${unit})${radius === undefined ? `: ${t('inspector.mixed')}` : ''}`}
            short={t('stroke.radiusShort')}
            suffix={unit}
            shown={radius ?? ''}
            disabled={locked}
            onEnter={(text) => {
              const value = parseLength(text, rects[0]?.radiusMm ?? 0, unit);
              return value !== undefined && value >= 0 && doc.run('stroke', setRadius, { ...on, radiusMm: value });
            }}
            onStep={(steps) =>
              doc.run('stroke', setRadius, { ...on, radiusMm: Math.max(0, (rects[0]?.radiusMm ?? 0) + steps) })
            }
          />
        ) : null}
      </div>
      {stroke ? (
        <>
          <div className="segment-row">
            <Segmented
              label={t('stroke.join')}
              value={stroke.join ?? (boxes.length > 0 ? 'miter' : 'round')}
              disabled={locked}
              choices={(['miter', 'round', 'bevel'] as const).map((join) => ({
                value: join,
                label: t(`stroke.${join}`),
                face: CORNERS[join],
              }))}
              onChoose={(join) => put({ join })}
            />
            {boxes.length === lined.length ? (
              <Segmented
                label={t('stroke.align')}
                value={stroke.align ?? 'centre'}
                disabled={locked}
                choices={(['inside', 'centre', 'outside'] as const).map((align) => ({
                  value: align,
                  label: t(`stroke.${align}`),
                  face: t(`stroke.${align}Short`),
                }))}
                onChoose={(align) => put({ align })}
              />
            ) : null}
          </div>
          <InkPicker
            label={t('stroke.ink')}
            ink={stroke.paint.kind === 'solid' ? stroke.paint.ink : undefined}
            disabled={locked}
            onChoose={(ink) => put({ paint: solid(ink) })}
          />
        </>
      ) : null}
    </Section>
  );
}
