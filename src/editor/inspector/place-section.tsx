import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode } from '../../model/design.ts';
import { setNodeBoxes, type NodePlace } from '../../model/node-commands.ts';
import { nodeBox } from '../../model/node-tree.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, parseNumber, showLength } from '../controls/parse-length.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { useInterface, useStudio } from '../studio.ts';
import { Section } from './section.tsx';
import { sharedValue } from './shared-value.ts';

type Side = 'x' | 'y' | 'width' | 'height';
const SIDES: readonly Side[] = ['x', 'y', 'width', 'height'];

/**
 * Position, size and turn as numbers with units and sums, of one object or of many: values that differ show as an
 * empty field, and a sum such as `+5` goes for each object by itself.
 */
export function PlaceSection({ nodes }: { readonly nodes: readonly DesignNode[] }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const locked = nodes.some((node) => node.lock?.position);
  const mixed = t('inspector.mixed');

  const put = (label: HistoryLabel, place: (node: DesignNode) => NodePlace | undefined): boolean => {
    const places = nodes.map(place);
    if (places.some((one) => one === undefined)) return false;
    return doc.run(label, setNodeBoxes, {
      pageId: doc.getState().pageId,
      places: places.filter((one) => one !== undefined),
    });
  };
  const setSide = (side: Side, value: (now: number) => number | undefined): boolean =>
    put(side === 'x' || side === 'y' ? 'move' : 'resize', (node) => {
      const next = value(node[side]);
      return next === undefined ? undefined : { nodeId: node.id, box: { ...nodeBox(node), [side]: next } };
    });
  const setAngle = (value: (now: number) => number | undefined): boolean =>
    put('rotate', (node) => {
      const angleDeg = value(node.angleDeg as number);
      return angleDeg === undefined ? undefined : { nodeId: node.id, box: nodeBox(node), angleDeg };
    });
  const angle = sharedValue(nodes, (node) => String(roundTo(node.angleDeg as number, 2)).replace('.', ','));

  return (
    <Section title={t('inspector.place')}>
      <div className="field-grid">
        {SIDES.map((side) => {
          const shown = sharedValue(nodes, (node) => showLength(node[side], unit));
          return (
            <NumberField
              key={side}
              label={`${t(`inspector.${side}`)} (${unit})${shown === undefined ? `: ${mixed}` : ''}`}
              short={t(`inspector.${side}Short`)}
              suffix={unit}
              shown={shown ?? ''}
              disabled={locked}
              onEnter={(text) => setSide(side, (now) => parseLength(text, now, unit, side === 'x' || side === 'y'))}
              onStep={(steps) => setSide(side, (now) => roundTo(now + steps, 4))}
            />
          );
        })}
        <NumberField
          label={`${t('inspector.angle')} (°)${angle === undefined ? `: ${mixed}` : ''}`}
          short={t('inspector.angleShort')}
          suffix="°"
          shown={angle ?? ''}
          disabled={locked}
          onEnter={(text) => setAngle((now) => parseNumber(text, now))}
          onStep={(steps) => setAngle((now) => now + steps)}
        />
      </div>
    </Section>
  );
}
