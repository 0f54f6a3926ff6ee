import { useEffect, useRef, type ReactElement } from 'react';
import type { ImageNode, Picture } from '../../model/design.ts';
import { uprightSize } from '../../model/pictures.ts';
import { drawItems } from '../../renderers/konva/draw-items.ts';
import { createCanvasPaths } from '../../renderers/konva/glyph-paths.ts';
import { compileImage } from '../../scene/image-items.ts';
import { currentDesign } from '../state/document-store.ts';
import { useStudio } from '../studio.ts';
import { WHOLE_PICTURE } from './place-pictures.ts';

/** However near a picture is looked at, a larger copy of it isn't worth its memory. */
const MOST_PX = 2048;

interface PictureThumbnailProps {
  readonly picture: Picture;
  /** The box it is shown whole in, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A small picture, upright, drawn the way pages draw it. */
export function PictureThumbnail({ picture, width, height }: PictureThumbnailProps): ReactElement {
  const { doc, fonts, pictures } = useStudio();
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = uprightSize(picture);
  const scale = Math.min(width / size.width, height / size.height);
  const shown = { width: Math.max(1, size.width * scale), height: Math.max(1, size.height * scale) };
  const density = Math.min(globalThis.devicePixelRatio || 1, MOST_PX / Math.max(shown.width, shown.height));
  const widthPx = Math.max(1, Math.round(shown.width * density));
  const heightPx = Math.max(1, Math.round(shown.height * density));
  useEffect(() => {
    const draw = (): void => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context) return;
      // Setting the size clears the canvas.
      element.width = widthPx;
      element.height = heightPx;
      const design = currentDesign(doc.getState());
      const node: ImageNode = { ...BARE, assetId: picture.id, width: widthPx, height: heightPx };
      const glyphs = fonts.current();
      const resources = {
        glyphs,
        paths: createCanvasPaths(glyphs),
        pictures: (id: string) => pictures.find(design, id),
      };
      drawItems(context, compileImage(node, design), resources);
    };
    draw();
    return pictures.subscribe(draw);
  }, [doc, fonts, pictures, picture, widthPx, heightPx]);
  return <canvas ref={canvas} style={shown} aria-hidden="true" />;
}

const BARE = { kind: 'image', id: '', name: '', x: 0, y: 0, angleDeg: 0, opacity: 1, crop: WHOLE_PICTURE } as const;
