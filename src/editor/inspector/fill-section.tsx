import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paint } from '../../colour/ink.ts';
import { solid } from '../../colour/ink.ts';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode } from '../../model/design.ts';
import { setFill, setOpacity } from '../../model/node-commands.ts';
import { InkPicker } from '../controls/ink-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { Section } from './section.tsx';

export function FillSection({ nodes }: { readonly nodes: readonly DesignNode[] }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const painted = nodes.filter((node) => node.kind !== 'group' && node.kind !== 'image');
  const locked = nodes.some((node) => node.lock?.style);
  const on = { pageId: doc.getState().pageId, nodeIds: nodes.map((node) => node.id) };
  const fills = painted.map(fillOf);
  const inkIds = new Set(fills.map((fill) => (fill?.kind === 'solid' ? fill.ink.id : '')));
  const opacity = nodes[0]?.opacity ?? 1;
  const percent = String(roundTo(opacity * 100, 0));
  return (
    <Section title={t('inspector.fill')}>
      {painted.length > 0 ? (
        <InkPicker
          label={t('inspector.fill')}
          value={inkIds.size === 1 ? [...inkIds][0] : undefined}
          disabled={locked}
          onChoose={(ink) => doc.run('colour', setFill, { ...on, fill: solid(ink) })}
        />
      ) : null}
      <div className="field-grid">
        <NumberField
          label={`${t('inspector.opacity')} (%)`}
          short={t('inspector.opacityShort')}
          suffix="%"
          shown={percent}
          disabled={locked}
          onEnter={(text) => {
            const value = parseNumber(text, opacity * 100);
            return value !== undefined && doc.run('opacity', setOpacity, { ...on, opacity: value / 100 });
          }}
          onStep={(steps) => doc.run('opacity', setOpacity, { ...on, opacity: opacity + steps / 100 })}
        />
      </div>
    </Section>
  );
}

function fillOf(node: DesignNode): Paint | undefined {
  switch (node.kind) {
    case 'text':
      return node.style.fill;
    case 'rect':
    case 'ellipse':
      return node.fill;
    case 'path':
      return node.parts.find((part) => part.fill)?.fill ?? node.parts[0]?.stroke?.paint;
    case 'image':
    case 'group':
      return undefined;
  }
}
