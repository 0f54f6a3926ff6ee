import { ImagePlus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { findPicture } from '../../model/pictures.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { pickForSlot, pictureSlotsOf, putInSlot } from '../pictures/picture-slots.ts';
import { PictureThumbnail } from '../pictures/picture-thumbnail.tsx';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useDocument, useStudio } from '../studio.ts';
import { useTemplates } from '../templates/use-templates.ts';

/** The pictures that the template of the page has room for: chosen once, they stand on every format. */
export function PictureSlotList(): ReactElement | null {
  const studio = useStudio();
  const { t } = useTranslation();
  const page = useDocument(currentPage);
  const design = useDocument(currentDesign);
  const slots = pictureSlotsOf(page, useTemplates());
  if (slots.length === 0) return null;
  return (
    <>
      <h3>{t('pictures.ofTemplate')}</h3>
      <ul className="picture-list">
        {slots.map(({ slot, name, holds }) => {
          const picture = findPicture(design, design.content.pictures?.[slot]?.assetId ?? '');
          const choose = t(holds === 'logo' ? 'pictures.chooseLogo' : 'pictures.choose');
          return (
            <li key={slot} className="picture-card">
              {picture ? (
                <span className="picture-face">
                  <PictureThumbnail picture={picture} width={72} height={56} />
                </span>
              ) : null}
              <div className="picture-words">
                <span className="picture-name">{name}</span>
                <Button aria-label={`${choose} (${name})`} onClick={() => void pickForSlot(studio, slot)}>
                  <ImagePlus size={16} aria-hidden="true" /> {picture ? t('pictures.replace') : choose}
                </Button>
              </div>
              {picture ? (
                <IconButton
                  icon={Trash2}
                  label={t('pictures.emptySlot', { name })}
                  onClick={() => void putInSlot(studio, slot, undefined)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
