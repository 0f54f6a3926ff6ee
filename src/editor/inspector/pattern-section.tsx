import { Ban, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { solid } from '../../colour/ink.ts';
import { roundTo } from '../../geometry/units.ts';
import type { PatternFill } from '../../model/design.ts';
import { fillOf } from '../../model/look-commands.ts';
import { setPattern, type PatternedNode } from '../../model/pattern-command.ts';
import type { Ornament } from '../../ornaments/ornament.ts';
import { findOrnament } from '../../ornaments/ornaments.ts';
import { InkPicker } from '../controls/ink-picker.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, parseNumber, showLength } from '../controls/parse-length.ts';
import { OrnamentPicture } from '../panels/ornament-shelf.tsx';
import { useInterface, useStudio } from '../studio.ts';
import { contrastWith } from '../tools/add-objects.ts';
import { currentPage } from '../state/document-store.ts';
import { patternOf, PATTERN_ORNAMENTS } from './pattern-motif.ts';
import { Section } from './section.tsx';

/** An ornament repeated over an area: which one, how far apart, how turned, in which ink. */
export function PatternSection({ node }: { readonly node: PatternedNode }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const { pattern } = node;
  const locked = node.lock?.style === true;
  const put = (next: PatternFill | undefined): boolean =>
    doc.run('pattern', setPattern, { pageId: doc.getState().pageId, nodeIds: [node.id], pattern: next });
  const choose = (ornament: Ornament): void => {
    const base = pattern ?? {
      paint: solid(contrastWith(fillOf(node) ?? currentPage(doc.getState()).background)),
      stepMm: Math.max(1, roundTo(Math.min(node.width, node.height) / 5, 1)),
      angleDeg: 0,
    };
    put(patternOf(ornament, base));
  };
  return (
    <Section title={t('pattern.title')}>
      <details className="fold">
        <summary>
          <ChevronRight size={16} aria-hidden="true" />
          {findOrnament(pattern?.ornament ?? '')?.name ?? t('pattern.none')}
        </summary>
        <fieldset className="pattern-grid" aria-label={t('pattern.title')} disabled={locked}>
          <button
            type="button"
            aria-label={t('pattern.none')}
            title={t('pattern.none')}
            aria-pressed={pattern === undefined}
            onClick={() => (pattern ? put(undefined) : undefined)}
          >
            <Ban size={18} aria-hidden="true" />
          </button>
          {PATTERN_ORNAMENTS.map((ornament) => (
            <button
              key={ornament.id}
              type="button"
              aria-label={ornament.name}
              title={ornament.name}
              aria-pressed={pattern?.ornament === ornament.id}
              onClick={() => choose(ornament)}
            >
              <OrnamentPicture ornament={ornament} />
            </button>
          ))}
        </fieldset>
      </details>
      {pattern ? <PatternNumbers pattern={pattern} locked={locked} onChange={put} /> : null}
    </Section>
  );
}

interface PatternNumbersProps {
  readonly pattern: PatternFill;
  readonly locked: boolean;
  readonly onChange: (pattern: PatternFill) => boolean;
}

function PatternNumbers({ pattern, locked, onChange }: PatternNumbersProps): ReactElement {
  const { t } = useTranslation();
  const unit = useInterface((state) => state.unit);
  const { stepMm, angleDeg, paint } = pattern;
  const turn = angleDeg as number;
  return (
    <>
      <InkPicker
        label={t('pattern.ink')}
        ink={paint.kind === 'solid' ? paint.ink : undefined}
        disabled={locked}
        onChoose={(ink) => onChange({ ...pattern, paint: solid(ink) })}
      />
      <div className="field-grid">
        <NumberField
          label={`${t('pattern.step')} (${unit})`}
          short={t('pattern.stepShort')}
          suffix={unit}
          shown={showLength(stepMm, unit)}
          disabled={locked}
          onEnter={(text) => {
            const value = parseLength(text, stepMm, unit);
            return value !== undefined && value >= 1 && onChange({ ...pattern, stepMm: value });
          }}
          onStep={(steps) => onChange({ ...pattern, stepMm: Math.max(1, roundTo(stepMm + steps, 4)) })}
        />
        <NumberField
          label={t('pattern.angle')}
          short="∠"
          suffix="°"
          shown={String(roundTo(turn, 2)).replace('.', ',')}
          disabled={locked}
          onEnter={(text) => {
            const value = parseNumber(text, turn);
            return value !== undefined && onChange({ ...pattern, angleDeg: value });
          }}
          onStep={(steps) => onChange({ ...pattern, angleDeg: turn + steps })}
        />
      </div>
    </>
  );
}
