import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMAT_KINDS } from '../../formats/format-kinds.ts';
import type { FormatKind } from '../../formats/format.ts';
import type { SizeLimit } from '../../formats/size-limits.ts';
import { USUAL_READING_M } from '../../preflight/reading-distance.ts';
import { kindName } from '../controls/kind-name.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';
import { useChecks, useStudio } from '../studio.ts';
import { MetresField } from './metres-field.tsx';
import { RollFields } from './roll-fields.tsx';

/** Kinds that are printed: boards and online pictures have neither a reading distance nor a local limit. */
const PRINTED: readonly FormatKind[] = FORMAT_KINDS.filter((kind) => kind !== 'led' && kind !== 'truc-tuyen');
const MOST_M = 1000;

/** What an office sets once for its checks: the shop's roll, reading distances, what the province allows. */
export function ChecksDialog(): ReactElement {
  const { t } = useTranslation();
  return (
    <DialogFrame title={t('checks.title')} wide>
      <p className="panel-hint">{t('checks.hint')}</p>
      <section className="checks-part">
        <h3>{t('checks.roll')}</h3>
        <RollFields />
        <p className="panel-hint">{t('checks.rollHint')}</p>
      </section>
      <section className="checks-part">
        <h3>{t('checks.limits')}</h3>
        <p className="panel-hint">{t('checks.limitsHint')}</p>
        <Source />
        <div className="checks-table">
          <div className="checks-row checks-head" aria-hidden="true">
            <span>{t('checks.kind')}</span>
            <span>{t('checks.distance')}</span>
            <span>{t('checks.maxWidth')}</span>
            <span>{t('checks.maxHeight')}</span>
            <span>{t('checks.maxArea')}</span>
          </div>
          {PRINTED.map((kind) => (
            <KindRow key={kind} kind={kind} />
          ))}
        </div>
      </section>
    </DialogFrame>
  );
}

/** Whose rule it is: it stands in every finding. */
function Source(): ReactElement {
  const { t } = useTranslation();
  const { checks } = useStudio();
  const limits = useChecks((state) => state.localLimits);
  return (
    <label className="checks-source">
      <span>{t('checks.source')}</span>
      <input
        type="text"
        maxLength={200}
        defaultValue={limits.source}
        placeholder={t('checks.sourceExample')}
        onBlur={(event) => checks.setLimits({ ...limits, source: event.currentTarget.value.normalize('NFC').trim() })}
      />
    </label>
  );
}

const SIDES = [
  ['maxWidthMm', 'checks.maxWidth', 1000, 'm'],
  ['maxHeightMm', 'checks.maxHeight', 1000, 'm'],
  ['maxAreaM2', 'checks.maxArea', 1, 'm²'],
] as const;

function KindRow({ kind }: { readonly kind: FormatKind }): ReactElement {
  const { t } = useTranslation();
  const { checks } = useStudio();
  const limits = useChecks((state) => state.localLimits);
  const distance = useChecks((state) => state.readingDistances[kind]);
  const limit = limits.kinds[kind];
  const set = (part: keyof SizeLimit, value: number | undefined): void => {
    const { [part]: _old, ...others } = limit ?? {};
    const next: SizeLimit = value === undefined ? others : { ...others, [part]: value };
    const { [kind]: _kind, ...kinds } = limits.kinds;
    checks.setLimits({ ...limits, kinds: Object.keys(next).length > 0 ? { ...kinds, [kind]: next } : kinds });
  };
  const name = kindName(kind);
  const usualM = USUAL_READING_M[kind];
  const usual = usualM > 0 ? t('checks.usual', { metres: usualM }) : t('checks.notRead');
  return (
    <fieldset className="checks-row" aria-label={name}>
      <strong>{name}</strong>
      <MetresField
        label={t('checks.distanceOf', { kind: name })}
        empty={usual}
        suffix="m"
        value={distance}
        most={MOST_M}
        positive={false}
        onChange={(metres) => checks.setReadingDistance(kind, metres)}
      />
      {SIDES.map(([part, words, per, unit]) => (
        <MetresField
          key={part}
          label={`${name}: ${t(words)}`}
          suffix={unit}
          value={limit?.[part] === undefined ? undefined : limit[part] / per}
          most={MOST_M}
          onChange={(value) => set(part, value === undefined ? undefined : value * per)}
        />
      ))}
    </fieldset>
  );
}
