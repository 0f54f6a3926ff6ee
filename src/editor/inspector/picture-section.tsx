import { Crop, Expand, Replace, Shrink } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageNode, Page, Picture } from '../../model/design.ts';
import { reframeImage, showPicture, type ImageFrame } from '../../model/image-commands.ts';
import { coverCrop } from '../../model/picture-crop.ts';
import { findPicture, uprightAspect, uprightSize } from '../../model/pictures.ts';
import { effectivePpi, judgeResolution, type Resolution } from '../../pictures/picture-resolution.ts';
import { readingDistance } from '../../preflight/reading-distance.ts';
import { Button } from '../controls/button.tsx';
import { showMetres } from '../overlays/page-marks.ts';
import { showsPart, wholeInFrame } from '../pictures/fit-frame.ts';
import { pickPictureFiles } from '../pictures/insert-pictures.ts';
import { putInSlot } from '../pictures/picture-slots.ts';
import { startCrop } from '../pictures/start-crop.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import { useChecks, useDocument, useStudio } from '../studio.ts';
import { CropFields } from './crop-fields.tsx';
import { MaskField } from './mask-field.tsx';
import { Section } from './section.tsx';

/** A picture: how sharp it is here, which part of it is shown, and in what shape. */
export function PictureSection({ node }: { readonly node: ImageNode }): ReactElement {
  const studio = useStudio();
  const { doc } = studio;
  const { t } = useTranslation();
  const picture = useDocument((state) => findPicture(currentDesign(state), node.assetId));
  const page = useDocument(currentPage);
  const locked = node.lock?.content === true;
  const on = { pageId: page.id, nodeIds: [node.id] };
  const replace = async (): Promise<void> => {
    const [other] = await studio.pictureReader.read(await pickPictureFiles(false));
    if (!other) return;
    if (node.slot === undefined) doc.run('replacePicture', showPicture, { ...on, picture: other });
    else await putInSlot(studio, node.slot, other);
  };
  const reframe = (frame: Partial<ImageFrame>): boolean =>
    doc.run('crop', reframeImage, { pageId: page.id, nodeId: node.id, frame });
  return (
    <>
      <Section title={t('pictures.section')}>
        {picture ? <Facts node={node} picture={picture} page={page} /> : null}
        <div className="button-row picture-actions">
          <Button disabled={locked} onClick={() => void replace()}>
            <Replace size={16} aria-hidden="true" /> {t(picture ? 'pictures.replace' : 'pictures.choose')}
          </Button>
          <Button disabled={locked || !picture} onClick={() => startCrop(studio, node)}>
            <Crop size={16} aria-hidden="true" /> {t('pictures.crop')}
          </Button>
        </div>
        {picture ? (
          <div className="button-row picture-actions">
            <Button
              disabled={locked || !showsPart(node, picture)}
              title={t('pictures.wholeHint')}
              onClick={() => reframe(wholeInFrame(node, picture))}
            >
              <Shrink size={16} aria-hidden="true" /> {t('pictures.whole')}
            </Button>
            <Button
              disabled={locked}
              title={t('pictures.fillHint')}
              onClick={() => reframe({ crop: coverCrop({ aspect: uprightAspect(picture) }, node) })}
            >
              <Expand size={16} aria-hidden="true" /> {t('pictures.fill')}
            </Button>
          </div>
        ) : null}
        {picture ? <CropFields node={node} /> : null}
      </Section>
      <Section title={t('pictures.mask')}>
        <MaskField node={node} />
      </Section>
    </>
  );
}

interface FactsProps {
  readonly node: ImageNode;
  readonly picture: Picture;
  readonly page: Page;
}

/** Name, pixels, and in plain words whether they are enough from where the piece is usually seen. */
function Facts({ node, picture, page }: FactsProps): ReactElement {
  const { t } = useTranslation();
  const readingDistances = useChecks((state) => state.readingDistances);
  const size = uprightSize(picture);
  const { format } = page;
  const ppi = effectivePpi(node, picture);
  const distance = Math.max(1, readingDistance(page, { readingDistances }));
  const found = judgeResolution(ppi, distance);
  return (
    <>
      <dl className="facts">
        <dt className="picture-file">{picture.name}</dt>
        <dd>{t('pictures.size', size)}</dd>
        <dt>{t('pictures.ppi')}</dt>
        <dd>{t('pictures.ppiValue', { ppi: Math.floor(ppi) })}</dd>
      </dl>
      {format.px ? null : <Verdict found={found} distance={distance} />}
    </>
  );
}

function Verdict({ found, distance }: { readonly found: Resolution; readonly distance: number }): ReactElement {
  const { t } = useTranslation();
  const words = { distance: showMetres(distance), from: showMetres(found.sharpFromM), wanted: found.wantedPpi };
  return <p className={`picture-verdict verdict-${found.verdict}`}>{t(`pictures.verdict_${found.verdict}`, words)}</p>;
}
