import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { roundTo } from '../../geometry/units.ts';
import type { ShapeForm } from '../../model/design.ts';
import { NumberField } from '../controls/number-field.tsx';
import { parseNumber } from '../controls/parse-length.ts';

type FieldName = 'sides' | 'points' | 'inner' | 'from' | 'sweep';

interface Field {
  readonly name: FieldName;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly make: (value: number) => ShapeForm;
}

interface FormFieldsProps {
  readonly form: ShapeForm;
  readonly disabled: boolean;
  /** False when the form can't be taken. */
  readonly onForm: (form: ShapeForm) => boolean;
}

/** The numbers of a polygon, star or arc. */
export function FormFields({ form, disabled, onForm }: FormFieldsProps): ReactElement {
  const { t } = useTranslation();
  const put = (field: Field, value: number): boolean =>
    onForm(field.make(Math.min(field.most, Math.max(field.least, value))));
  return (
    <div className="field-grid">
      {fieldsOf(form).map((field) => (
        <NumberField
          key={field.name}
          label={t(`shapes.${field.name}`)}
          short={t(`shapes.${field.name}Short`)}
          shown={String(roundTo(field.value, 1)).replace('.', ',')}
          disabled={disabled}
          onEnter={(text) => {
            const value = parseNumber(text, field.value);
            return value !== undefined && put(field, value);
          }}
          onStep={(steps) => put(field, field.value + steps)}
        />
      ))}
    </div>
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
