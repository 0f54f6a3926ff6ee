import { ImagePlus, Replace, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../model/design.ts';
import { replacePicture } from '../../model/image-commands.ts';
import { countPictureUses, removePictures, uprightSize } from '../../model/pictures.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useDragToPage } from '../canvas/use-drag-to-page.ts';
import { insertPictures, pickAndInsert, pickPictureFiles } from '../pictures/insert-pictures.ts';
import { putPictures } from '../pictures/picture-slots.ts';
import { PictureThumbnail } from '../pictures/picture-thumbnail.tsx';
import { pictureTitle } from '../pictures/place-pictures.ts';
import { showKeys } from '../shortcuts/keymap.ts';
import { currentDesign } from '../state/document-store.ts';
import { PictureSlotList } from './picture-slot-list.tsx';
import { useDocument, useStudio } from '../studio.ts';

/** Pictures: bringing them in, and those that the design has. */
export function PicturesPanel(): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const design = useDocument(currentDesign);
  const pictures = design.pictures ?? [];
  const uses = countPictureUses(design);
  const unused = pictures.filter(({ id }) => !uses.has(id));
  return (
    <div className="panel-body">
      <Button onClick={() => void pickAndInsert(studio)}>
        <ImagePlus size={18} aria-hidden="true" /> {t('pictures.insert')}
      </Button>
      <p className="panel-hint">{t('pictures.hint', { keys: showKeys('paste', studio.mac) })}</p>
      <p className="panel-hint">{t('pictures.privacy')}</p>
      <PictureSlotList />
      <h3>{t('pictures.inDesign')}</h3>
      {pictures.length === 0 ? (
        <p className="empty">{t('pictures.none')}</p>
      ) : (
        <p className="panel-hint">{t('canvas.putHint')}</p>
      )}
      <ul className="picture-list">
        {pictures.map((picture) => (
          <PictureCard key={picture.id} picture={picture} uses={uses.get(picture.id)} />
        ))}
      </ul>
      {unused.length > 0 ? (
        <>
          <p className="panel-hint">{t('pictures.notKept')}</p>
          <Button
            onClick={() =>
              studio.doc.run('removePicture', removePictures, { pictureIds: unused.map((picture) => picture.id) })
            }
          >
            {t('pictures.removeUnused', { count: unused.length })}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function PictureCard({
  picture,
  uses,
}: {
  readonly picture: Picture;
  readonly uses: number | undefined;
}): ReactElement {
  const studio = useStudio();
  const { t } = useTranslation();
  const name = pictureTitle(picture);
  const drag = useDragToPage((at) => void putPictures(studio, [picture], at));
  const replace = async (): Promise<void> => {
    const [other] = await studio.pictureReader.read(await pickPictureFiles(false));
    if (other) studio.doc.run('replacePicture', replacePicture, { pictureId: picture.id, picture: other });
  };
  return (
    <li className="picture-card">
      <button
        type="button"
        className="picture-face"
        aria-label={t('pictures.put', { name })}
        title={t('pictures.put', { name })}
        onClick={() => insertPictures(studio, [picture])}
        {...drag}
      >
        <PictureThumbnail picture={picture} width={72} height={56} />
      </button>
      <div className="picture-words">
        <span className="picture-name">{name}</span>
        <small>{t('pictures.size', uprightSize(picture))}</small>
        <small>{uses === undefined ? t('pictures.unused') : t('pictures.uses', { count: uses })}</small>
      </div>
      <div className="picture-tools">
        <IconButton icon={Replace} label={t('pictures.replaceOf', { name })} onClick={() => void replace()} />
        <IconButton
          icon={Trash2}
          label={t('pictures.remove', { name })}
          disabled={uses !== undefined}
          onClick={() => studio.doc.run('removePicture', removePictures, { pictureIds: [picture.id] })}
        />
      </div>
    </li>
  );
}
