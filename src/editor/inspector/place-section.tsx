import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode } from '../../model/design.ts';
import { setNodeBox } from '../../model/node-commands.ts';
import { nodeBox } from '../../model/node-tree.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, parseNumber, showLength } from '../controls/parse-length.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import { useInterface, useStudio } from '../studio.ts';
import { Section } from './section.tsx';

type Side = 'x' | 'y' | 'width' | 'height';
const SIDES: readonly Side[] = ['x', 'y', 'width', 'height'];

/** Position, size and turn as numbers with units and sums. */
export function PlaceSection({ node }: { readonly node: DesignNode }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const locked = node.lock?.position === true;
  const angle = node.angleDeg as number;

  const put = (label: HistoryLabel, box: Rect, angleDeg: number): boolean =>
    doc.run(label, setNodeBox, { pageId: doc.getState().pageId, nodeId: node.id, box, angleDeg });
  const set = (side: Side, value: number): boolean => {
    const moves = side === 'x' || side === 'y';
    return put(moves ? 'move' : 'resize', { ...nodeBox(node), [side]: value }, angle);
  };

  return (
    <Section title={t('inspector.place')}>
      <div className="field-grid">
        {SIDES.map((side) => (
          <NumberField
            key={side}
            label={`${t(`inspector.${side}`)} (${unit})`}
            short={t(`inspector.${side}Short`)}
            suffix={unit}
            shown={showLength(node[side], unit)}
            disabled={locked}
            onEnter={(text) => {
              const value = parseLength(text, node[side], unit, side === 'x' || side === 'y');
              return value !== undefined && set(side, value);
            }}
            onStep={(steps) => set(side, roundTo(node[side] + steps, 4))}
          />
        ))}
        <NumberField
          label={`${t('inspector.angle')} (°)`}
          short={t('inspector.angleShort')}
          suffix="°"
          shown={String(roundTo(angle, 2)).replace('.', ',')}
          disabled={locked}
          onEnter={(text) => {
            const value = parseNumber(text, angle);
            return value !== undefined && put('rotate', nodeBox(node), value);
          }}
          onStep={(steps) => put('rotate', nodeBox(node), angle + steps)}
        />
      </div>
    </Section>
  );
}
