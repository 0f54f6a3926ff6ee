import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { solid, type Ink, type Paint } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { roundTo } from '../../geometry/units.ts';
import type { TextNode } from '../../model/design.ts';
import { setLetterEffects } from '../../model/look-commands.ts';
import { InkPicker } from '../controls/ink-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { changeEach } from './change-each.ts';
import { Section } from './section.tsx';
import { sharedValue } from './shared-value.ts';

/** Outline and hard shadow of letters, in hundredths of their size; 0 takes them away. */
export function EffectsSection({ nodes }: { readonly nodes: readonly TextNode[] }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const locked = nodes.some((node) => node.lock?.style);
  const share = (hundredths: number): number => Math.min(1, Math.max(0, hundredths / 100));
  const rows = [
    {
      key: 'outline' as const,
      now: (node: TextNode): number => (node.style.outline?.widthEm ?? 0) * 100,
      paint: (node: TextNode): Paint | undefined => node.style.outline?.paint,
      fallback: (node: TextNode): Paint => solid(besides(node.style.fill)),
      effect: (hundredths: number, paint: Paint) => ({
        outline: hundredths > 0 ? { paint, widthEm: share(hundredths) } : null,
      }),
    },
    {
      key: 'shadow' as const,
      now: (node: TextNode): number => (node.style.shadow?.dxEm ?? 0) * 100,
      paint: (node: TextNode): Paint | undefined => node.style.shadow?.paint,
      fallback: (): Paint => solid(NAMED_INKS.darkRed),
      effect: (hundredths: number, paint: Paint) => ({
        shadow: hundredths > 0 ? { paint, dxEm: share(hundredths), dyEm: share(hundredths) } : null,
      }),
    },
  ];
  type Row = (typeof rows)[number];
  const put = (row: Row, far: (now: number) => number | undefined, ink?: Ink): boolean =>
    changeEach(doc, 'effect', nodes, (node, on) => {
      const hundredths = far(row.now(node));
      if (hundredths === undefined) return undefined;
      const paint = ink ? solid(ink) : (row.paint(node) ?? row.fallback(node));
      return (design) => setLetterEffects(design, { ...on, ...row.effect(hundredths, paint) });
    });
  return (
    <Section title={t('effect.title')}>
      {rows.map((row) => {
        const { key } = row;
        const shown = sharedValue(nodes, row.now);
        const inks = nodes.flatMap((node) => {
          const paint = row.paint(node);
          return paint?.kind === 'solid' ? [paint.ink] : [];
        });
        return (
          <div key={key} className="effect-row">
            <NumberField
              label={`${t(`effect.${key}`)} (%)${shown === undefined ? `: ${t('inspector.mixed')}` : ''}`}
              short={t(`effect.${key}Short`)}
              suffix="%"
              shown={shown === undefined ? '' : String(roundTo(shown, 1)).replace('.', ',')}
              disabled={locked}
              onEnter={(text) => put(row, (now) => parseNumber(text, now))}
              onStep={(steps) => put(row, (now) => now + steps)}
            />
            {inks.length > 0 ? (
              <InkPicker
                label={t(`effect.${key}Ink`)}
                ink={sharedValue(inks, (one) => one.id) === undefined ? undefined : inks[0]}
                disabled={locked}
                onChoose={(ink) => put(row, (now) => now, ink)}
              />
            ) : null}
          </div>
        );
      })}
    </Section>
  );
}

/** An ink that an outline can have beside a fill. */
function besides(fill: Paint): Ink {
  return fill.kind === 'solid' && fill.ink.id === NAMED_INKS.deepRed.id ? NAMED_INKS.starYellow : NAMED_INKS.deepRed;
}
