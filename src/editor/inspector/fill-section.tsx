import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode } from '../../model/design.ts';
import { fillOf, paintsOf } from '../../model/look-commands.ts';
import { setFill, setOpacity } from '../../model/node-commands.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { changeEach } from './change-each.ts';
import { PaintField } from './paint-field.tsx';
import { Section } from './section.tsx';
import { sharedValue } from './shared-value.ts';

export function FillSection({ nodes }: { readonly nodes: readonly DesignNode[] }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const painted = nodes.filter((node) => node.kind !== 'group' && node.kind !== 'image' && !hasManyPaints(node));
  const locked = nodes.some((node) => node.lock?.style);
  const on = { pageId: doc.getState().pageId, nodeIds: nodes.map((node) => node.id) };
  const fills = painted.map(fillOf);
  const fill = sharedValue(fills, (paint) => JSON.stringify(paint));
  const percent = sharedValue(nodes, (node) => String(roundTo(node.opacity * 100, 0))) ?? '';
  const setEach = (percentOf: (now: number) => number | undefined): boolean =>
    changeEach(doc, 'opacity', nodes, (node, one) => {
      const value = percentOf(node.opacity * 100);
      return value === undefined ? undefined : (design) => setOpacity(design, { ...one, opacity: value / 100 });
    });
  return (
    <Section title={t('inspector.fill')}>
      {painted.length > 0 ? (
        <PaintField
          label={t('inspector.fill')}
          value={fill === undefined ? undefined : fills[0]}
          fallback={NAMED_INKS.flagRed}
          disabled={locked}
          onChoose={(paint) => doc.run('colour', setFill, { ...on, fill: paint })}
        />
      ) : null}
      <div className="field-grid">
        <NumberField
          label={`${t('inspector.opacity')} (%)${percent === '' ? `: ${t('inspector.mixed')}` : ''}`}
          short={t('inspector.opacityShort')}
          suffix="%"
          shown={percent}
          disabled={locked}
          onEnter={(text) => setEach((now) => parseNumber(text, now))}
          onStep={(steps) => setEach((now) => now + steps)}
        />
      </div>
    </Section>
  );
}

/** One paint for all would flatten it; its paints have a section of their own. */
function hasManyPaints(node: DesignNode): boolean {
  return node.kind === 'path' && paintsOf(node).length > 1;
}
