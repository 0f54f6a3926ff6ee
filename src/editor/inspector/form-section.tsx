import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { PathNode, ShapeForm } from '../../model/design.ts';
import { setForm } from '../../model/look-commands.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';
import { useStudio } from '../studio.ts';
import { Section } from './section.tsx';

type FieldName = 'sides' | 'points' | 'inner' | 'from' | 'sweep';

interface Field {
  readonly name: FieldName;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly make: (value: number) => ShapeForm;
}

/** The numbers that a polygon, star or arc was drawn by. */
export function FormSection({ node }: { readonly node: PathNode }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const { form } = node;
  if (!form) return null;
  const on = { pageId: doc.getState().pageId, nodeIds: [node.id] };
  const put = (field: Field, value: number): boolean =>
    doc.run('form', setForm, { ...on, form: field.make(Math.min(field.most, Math.max(field.least, value))) });
  return (
    <Section title={t(`shapes.${form.kind}`)}>
      <div className="field-grid">
        {fieldsOf(form).map((field) => (
          <NumberField
            key={field.name}
            label={t(`shapes.${field.name}`)}
            short={t(`shapes.${field.name}Short`)}
            shown={String(roundTo(field.value, 1)).replace('.', ',')}
            disabled={node.lock?.style === true}
            onEnter={(text) => {
              const value = parseNumber(text, field.value);
              return value !== undefined && put(field, value);
            }}
            onStep={(steps) => put(field, field.value + steps)}
          />
        ))}
      </div>
    </Section>
  );
}

function fieldsOf(form: ShapeForm): readonly Field[] {
  switch (form.kind) {
    case 'polygon':
      return [
        { name: 'sides', value: form.sides, least: 3, most: 100, make: (v) => ({ ...form, sides: Math.round(v) }) },
      ];
    case 'star':
      return [
        { name: 'points', value: form.points, least: 3, most: 100, make: (v) => ({ ...form, points: Math.round(v) }) },
        { name: 'inner', value: form.inner * 100, least: 2, most: 100, make: (v) => ({ ...form, inner: v / 100 }) },
      ];
    case 'arc':
      return [
        { name: 'from', value: form.fromDeg, least: -360, most: 360, make: (v) => ({ ...form, fromDeg: v }) },
        { name: 'sweep', value: form.sweepDeg, least: 1, most: 360, make: (v) => ({ ...form, sweepDeg: v }) },
        { name: 'inner', value: form.inner * 100, least: 0, most: 99, make: (v) => ({ ...form, inner: v / 100 }) },
      ];
  }
}
