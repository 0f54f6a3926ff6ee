import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathNode } from '../../model/design.ts';
import { setForm } from '../../model/look-commands.ts';
import { useStudio } from '../studio.ts';
import { FormFields } from './form-fields.tsx';
import { Section } from './section.tsx';

/** The numbers that a polygon, star or arc was drawn by. */
export function FormSection({ node }: { readonly node: PathNode }): ReactElement | null {
  const { doc } = useStudio();
  const { t } = useTranslation();
  const { form } = node;
  if (!form) return null;
  const on = { pageId: doc.getState().pageId, nodeIds: [node.id] };
  return (
    <Section title={t(`shapes.${form.kind}`)}>
      <FormFields
        form={form}
        disabled={node.lock?.style === true}
        onForm={(next) => doc.run('form', setForm, { ...on, form: next })}
      />
    </Section>
  );
}
