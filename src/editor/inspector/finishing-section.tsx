import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EDGES, pageFinishing } from '../../finishing/page-finishing.ts';
import { eyeletEdges } from '../../finishing/place-eyelets.ts';
import { planFinishing } from '../../finishing/plan-finishing.ts';
import type { Edge, Finishing } from '../../formats/format.ts';
import { roundTo } from '../../geometry/units.ts';
import type { Page } from '../../model/design.ts';
import { setFinishing } from '../../model/page-commands.ts';
import { Button } from '../controls/button.tsx';
import { NumberField } from '../controls/number-field.tsx';
import { parseLength, showLength } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { Section } from './section.tsx';

const EYELETS = { pitchMm: 500, insetMm: 25, holeMm: 12 } as const;
const POCKET_MM = 80;
const TAIL_MM = 500;
const SLITS = { pitchMm: 800, radiusMm: 60 } as const;

/** How the printed piece is finished; every change is one step, and goes into the file, the sheets and the checks. */
export function FinishingSection({ page }: { readonly page: Page }): ReactElement {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const finishing = pageFinishing(page);
  const { hemMm, eyelets, pockets, rope, windSlits } = finishing;
  const { counts } = planFinishing(page.format, finishing);
  const put = (next: Finishing): boolean => doc.run('finishing', setFinishing, { pageId: page.id, finishing: next });
  const { eyelets: _e, pockets: _p, rope: _r, windSlits: _w, ...plain } = finishing;
  const parts = {
    ...(eyelets ? { eyelets } : {}),
    ...(pockets ? { pockets } : {}),
    ...(rope ? { rope } : {}),
    ...(windSlits ? { windSlits } : {}),
  };
  /** The finishing with one part changed, or without it. */
  const change = <Part extends keyof typeof parts>(part: Part, value: Finishing[Part]): boolean => {
    const { [part]: _old, ...others } = parts;
    return put({ ...plain, ...others, ...(value ? { [part]: value } : {}) });
  };
  const metres = (value: number): string => String(roundTo(value, 1)).replace('.', ',');

  return (
    <Section title={t('finishing.title')}>
      <Millimetres
        label={t('finishing.hem')}
        value={hemMm}
        least={0}
        onChange={(mm) => put({ ...finishing, hemMm: mm })}
      />
      <Edges
        what={t('finishing.eyelets')}
        chosen={eyeletEdges(finishing)}
        onChange={(edges) => change('eyelets', edges.length > 0 ? { ...EYELETS, ...eyelets, edges } : undefined)}
      />
      {eyelets ? (
        <div className="finishing-fields">
          {(['pitchMm', 'insetMm', 'holeMm'] as const).map((key) => (
            <Millimetres
              key={key}
              label={t(EYELET_WORDS[key])}
              value={eyelets[key]}
              least={key === 'pitchMm' ? 50 : 4}
              onChange={(mm) => change('eyelets', { ...eyelets, [key]: mm })}
            />
          ))}
        </div>
      ) : null}
      <Edges
        what={t('finishing.pockets')}
        chosen={pockets?.edges ?? []}
        onChange={(edges) => change('pockets', edges.length > 0 ? { flatMm: POCKET_MM, ...pockets, edges } : undefined)}
      />
      {pockets ? (
        <Millimetres
          label={t('finishing.flat')}
          value={pockets.flatMm}
          least={20}
          onChange={(flatMm) => change('pockets', { ...pockets, flatMm })}
        />
      ) : null}
      <Edges
        what={t('finishing.rope')}
        chosen={rope?.edges ?? []}
        onChange={(edges) => change('rope', edges.length > 0 ? { tailMm: TAIL_MM, ...rope, edges } : undefined)}
      />
      {rope ? (
        <Millimetres
          label={t('finishing.tail')}
          value={rope.tailMm}
          least={0}
          onChange={(tailMm) => change('rope', { ...rope, tailMm })}
        />
      ) : null}
      <label className="finishing-check">
        <input
          type="checkbox"
          checked={windSlits !== undefined}
          onChange={(event) => change('windSlits', event.target.checked ? SLITS : undefined)}
        />
        {t('finishing.slits')}
      </label>
      <p className="panel-hint">
        {t('finishing.counts', { eyelets: counts.eyelets, hem: metres(counts.hemM), pocket: metres(counts.pocketM) })}
      </p>
      {page.finishing ? (
        <Button onClick={() => doc.run('finishing', setFinishing, { pageId: page.id })}>{t('finishing.usual')}</Button>
      ) : null}
    </Section>
  );
}

const EYELET_WORDS = { pitchMm: 'finishing.pitch', insetMm: 'finishing.inset', holeMm: 'finishing.hole' } as const;
const MOST_MM = 1000;

interface MillimetresProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (mm: number) => boolean;
}

function Millimetres({ label, value, least, onChange }: MillimetresProps): ReactElement {
  const enter = (mm: number | undefined): boolean => mm !== undefined && mm >= least && mm <= MOST_MM && onChange(mm);
  return (
    <NumberField
      label={`${label} (mm)`}
      short={label}
      suffix="mm"
      shown={showLength(value, 'mm')}
      onEnter={(text) => enter(parseLength(text, value, 'mm'))}
      onStep={(steps) => enter(roundTo(value + steps, 2))}
    />
  );
}

interface EdgesProps {
  readonly what: string;
  readonly chosen: readonly Edge[];
  readonly onChange: (edges: readonly Edge[]) => void;
}

/** Four sides, each on or off. */
function Edges({ what, chosen, onChange }: EdgesProps): ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="finishing-edges" aria-label={what}>
      <span aria-hidden="true">{what}</span>
      {EDGES.map((edge) => (
        <button
          key={edge}
          type="button"
          aria-pressed={chosen.includes(edge)}
          aria-label={t('finishing.onEdge', { what, edge: t(`finishing.${edge}`) })}
          onClick={() =>
            onChange(EDGES.filter((other) => (other === edge ? !chosen.includes(edge) : chosen.includes(other))))
          }
        >
          {t(`finishing.${edge}`)}
        </button>
      ))}
    </fieldset>
  );
}
