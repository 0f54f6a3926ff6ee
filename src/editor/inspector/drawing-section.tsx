import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paint } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import type { PathNode } from '../../model/design.ts';
import { paintsOf, replacePaint, setDrawing } from '../../model/look-commands.ts';
import { findOrnament } from '../../ornaments/ornaments.ts';
import { redrawOrnament } from '../../templates/ornament-node.ts';
import { Button } from '../controls/button.tsx';
import { useStudio } from '../studio.ts';
import { PaintField } from './paint-field.tsx';
import { Section } from './section.tsx';

const SEEDS = 1_000_000;

/** The paints of a drawing one by one, and for ornaments another drawing of the same kind. */
export function DrawingSection({ node }: { readonly node: PathNode }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(0);
  const paints = paintsOf(node);
  const paint = paints[Math.min(chosen, paints.length - 1)];
  const ornament = findOrnament(node.ornament ?? '');
  const free = ornament !== undefined && ornament.emblem !== true;
  const refits = free && ornament.aspect === undefined;
  const varies = useMemo(() => free && hasVariants(node), [free, node]);
  if (paints.length < 2 && !refits && !varies) return null;
  const on = { pageId: doc.getState().pageId, nodeIds: [node.id] };
  const redraw = (seed: number): void => {
    const drawn = redrawOrnament(node, seed);
    if (drawn) doc.run('redraw', setDrawing, { ...on, viewBox: drawn.viewBox, parts: drawn.parts });
  };
  return (
    <Section title={t(paints.length > 1 ? 'shapes.colours' : 'shapes.drawing')}>
      {paints.length > 1 ? (
        <>
          <fieldset className="paint-row" aria-label={t('shapes.colours')}>
            {paints.map((one, index) => (
              <button
                key={JSON.stringify(one)}
                type="button"
                className="ink-swatch"
                style={{ background: faceOf(one) }}
                aria-pressed={one === paint}
                aria-label={t('shapes.colourOf', { number: index + 1, name: nameOf(one) ?? t('shapes.mixedColour') })}
                onClick={() => setChosen(index)}
              />
            ))}
          </fieldset>
          <PaintField
            label={t('shapes.colours')}
            value={paint}
            fallback={NAMED_INKS.flagRed}
            disabled={node.lock?.style === true}
            onChoose={(to) => paint && doc.run('colour', replacePaint, { ...on, from: paint, to })}
          />
        </>
      ) : null}
      {refits || varies ? (
        <div className="button-row">
          {refits ? (
            <Button disabled={node.lock?.style === true} onClick={() => redraw(1)}>
              {t('shapes.redraw')}
            </Button>
          ) : null}
          {varies ? (
            <Button disabled={node.lock?.style === true} onClick={() => redraw(Math.ceil(Math.random() * SEEDS))}>
              {t('shapes.variant')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Section>
  );
}

function faceOf(paint: Paint): string {
  if (paint.kind === 'solid') return paint.ink.rgb;
  return `linear-gradient(90deg, ${paint.stops.map(({ ink }) => ink.rgb).join(', ')})`;
}

function nameOf(paint: Paint): string | undefined {
  return paint.kind === 'solid' ? paint.ink.name : undefined;
}

/** Whether other seeds give other drawings. */
function hasVariants(node: PathNode): boolean {
  const [one, other] = [redrawOrnament(node, 1), redrawOrnament(node, 2)];
  return one !== undefined && JSON.stringify(one.parts) !== JSON.stringify(other?.parts);
}
