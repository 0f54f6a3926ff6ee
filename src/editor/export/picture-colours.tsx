import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { findPage, walkNodes } from '../../model/node-tree.ts';
import { Segmented } from '../controls/segmented.tsx';
import { currentDesign } from '../state/document-store.ts';
import { useDocument } from '../studio.ts';
import type { ExportChoices, ExportPictureColours } from './pdf-exporter.ts';

interface PictureColoursProps {
  readonly choices: ExportChoices;
  readonly onChange: (choices: ExportChoices) => void;
}

/** A row of the export dialog, for pages with pictures: how their colours come to the press. */
export function PictureColours({ choices, onChange }: PictureColoursProps): ReactElement | null {
  const { t } = useTranslation();
  const shown = useDocument((state) => {
    const page = findPage(currentDesign(state), state.pageId);
    return page ? [...walkNodes(page.nodes)].some((node) => node.kind === 'image' && node.assetId !== '') : false;
  });
  if (!shown) return null;
  const ways: readonly (readonly [ExportPictureColours, string])[] = [
    ['relative', t('export.picturesExact')],
    ['perceptual', t('export.picturesSoft')],
    // PDF/X-1a takes ink alone.
    ...(choices.preset === 'oldShop' ? [] : [['tagged', t('export.picturesTagged')] as const]),
  ];
  const value = choices.preset === 'oldShop' && choices.pictures === 'tagged' ? 'relative' : choices.pictures;
  return (
    <div className="export-row">
      <span aria-hidden="true">{t('export.pictures')}</span>
      <Segmented
        label={t('export.pictures')}
        value={value}
        choices={ways.map(([way, label]) => ({ value: way, label, face: label }))}
        onChoose={(pictures) => onChange({ ...choices, pictures })}
      />
    </div>
  );
}
