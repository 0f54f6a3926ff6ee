import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMATS, resolveFormat } from '../../formats/catalogue.ts';
import type { ResolvedFormat } from '../../formats/format.ts';
import type { Page } from '../../model/design.ts';
import { Button } from '../controls/button.tsx';
import { kindName } from '../controls/kind-name.ts';
import { showSize } from '../controls/show-size.ts';
import { FormatShape } from '../dialogs/format-dialog.tsx';
import { addFormats, removeFormat } from '../formats/change-formats.ts';
import { currentDesign } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';

/** One of each kind that offices order most. */
const USUAL: readonly string[] = [
  'bangron-ngang-6000x1000',
  'bangron-ngang-4000x700',
  'phuon-800x2400',
  'bangron-doc-1000x3000',
  'pano-3000x2000',
  'pano-6000x3000',
  'standee-800x1800',
  'apphich-A2',
  'khauhieu-8000x800',
  'backdrop-6000x3000',
  'led-p10-32x192',
  'zalo-oa-cover',
];

/** Every size that is wanted: the usual ones and whatever else the design has. */
export function FormatsStep(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const pages = useDocument((state) => currentDesign(state).pages);
  const others = pages.filter(({ format }) => format.catalogueId === undefined || !USUAL.includes(format.catalogueId));
  return (
    <>
      <p className="panel-hint">{t('quick.sizesHint')}</p>
      <fieldset className="quick-formats" aria-label={t('quick.sizes')}>
        {FORMATS.filter(({ id }) => USUAL.includes(id))
          .toSorted((a, b) => USUAL.indexOf(a.id) - USUAL.indexOf(b.id))
          .map((format) => (
            <FormatTick
              key={format.id}
              format={format}
              page={pages.find((page) => page.format.catalogueId === format.id)}
              only={pages.length === 1}
              onAdd={() => {
                const resolved = resolveFormat(format.id);
                if (resolved.ok) void addFormats(studio, [resolved.value]);
              }}
            />
          ))}
        {others.map((page) => (
          <FormatTick key={page.id} format={page.format} page={page} only={pages.length === 1} />
        ))}
      </fieldset>
      <Button variant="quiet" onClick={() => studio.ui.setState({ dialog: 'addFormats' })}>
        <Plus size={16} aria-hidden="true" />
        {t('quick.moreSizes')}
      </Button>
    </>
  );
}

interface FormatTickProps {
  readonly format: Pick<ResolvedFormat, 'kind' | 'widthMm' | 'heightMm' | 'px'>;
  /** The page of the design on this format. */
  readonly page: Page | undefined;
  /** It is the last one: a design has at least one format. */
  readonly only: boolean;
  readonly onAdd?: () => void;
}

function FormatTick({ format, page, only, onAdd }: FormatTickProps): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const kept = page !== undefined && only;
  return (
    <label className={`format-card tick-card ${page ? 'ticked' : ''}`} title={kept ? t('quick.lastSize') : undefined}>
      <input
        type="checkbox"
        checked={page !== undefined}
        disabled={kept}
        onChange={() => (page ? removeFormat(studio, page.id) : onAdd?.())}
      />
      <FormatShape format={format} />
      <span className="format-card-words">
        <strong>{showSize(format)}</strong>
        <small>{kindName(format.kind)}</small>
      </span>
    </label>
  );
}
