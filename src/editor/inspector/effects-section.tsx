import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { solid, type Paint } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { roundTo } from '../../geometry/units.ts';
import type { TextNode } from '../../model/design.ts';
import { setLetterEffects } from '../../model/look-commands.ts';
import { InkPicker } from '../controls/ink-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { Section } from './section.tsx';
import { sharedValue } from './shared-value.ts';

/** Outline and hard shadow of letters, in hundredths of their size; 0 takes them away. */
export function EffectsSection({ nodes }: { readonly nodes: readonly TextNode[] }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const locked = nodes.some((node) => node.lock?.style);
  const on = { pageId: doc.getState().pageId, nodeIds: nodes.map((node) => node.id) };
  const outline = nodes[0]?.style.outline;
  const shadow = nodes[0]?.style.shadow;
  const setOutline = (hundredths: number, paint: Paint = outline?.paint ?? solid(NAMED_INKS.white)): boolean => {
    const widthEm = Math.min(1, Math.max(0, hundredths / 100));
    return doc.run('effect', setLetterEffects, { ...on, outline: widthEm > 0 ? { paint, widthEm } : null });
  };
  const setShadow = (hundredths: number, paint: Paint = shadow?.paint ?? solid(NAMED_INKS.darkRed)): boolean => {
    const far = Math.min(1, Math.max(0, hundredths / 100));
    return doc.run('effect', setLetterEffects, { ...on, shadow: far > 0 ? { paint, dxEm: far, dyEm: far } : null });
  };
  const rows = [
    {
      key: 'outline' as const,
      now: (outline?.widthEm ?? 0) * 100,
      shown: sharedValue(nodes, (node) => (node.style.outline?.widthEm ?? 0) * 100),
      paint: outline?.paint,
      set: setOutline,
    },
    {
      key: 'shadow' as const,
      now: (shadow?.dxEm ?? 0) * 100,
      shown: sharedValue(nodes, (node) => (node.style.shadow?.dxEm ?? 0) * 100),
      paint: shadow?.paint,
      set: setShadow,
    },
  ];
  return (
    <Section title={t('effect.title')}>
      {rows.map(({ key, now, shown, paint, set }) => (
        <div key={key} className="effect-row">
          <NumberField
            label={`${t(`effect.${key}`)} (%)${shown === undefined ? `: ${t('inspector.mixed')}` : ''}`}
            short={t(`effect.${key}Short`)}
            suffix="%"
            shown={shown === undefined ? '' : String(roundTo(shown, 1)).replace('.', ',')}
            disabled={locked}
            onEnter={(text) => {
              const value = parseNumber(text, now);
              return value !== undefined && set(value);
            }}
            onStep={(steps) => set(now + steps)}
          />
          {paint ? (
            <InkPicker
              label={t(`effect.${key}Ink`)}
              ink={paint.kind === 'solid' ? paint.ink : undefined}
              disabled={locked}
              onChoose={(ink) => set(now, solid(ink))}
            />
          ) : null}
        </div>
      ))}
    </Section>
  );
}
