import type { Scene } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { drawPieceView } from './piece-view.ts';
import type { SheetPiece } from './sheet-facts.ts';
import { Sheet } from './sheet.ts';

/** A picture to be shown round: the piece with its measures, as wide as A4 or as high. */
export function proofPicture({ scene, facts }: SheetPiece, fonts: LoadedFonts): Scene {
  const scale = Math.min(270 / scene.widthMm, 270 / scene.heightMm);
  const view = { x: 8, y: 6, width: scene.widthMm * scale + 11, height: scene.heightMm * scale + 11 };
  const size = { widthMm: Math.max(150, view.width + 18), heightMm: view.height + 24 };
  const sheet = new Sheet(`Mẫu – ${facts.formatName}`, fonts, size);
  drawPieceView(sheet, scene, { ...view, x: (size.widthMm - view.width) / 2 });
  const middle = size.widthMm / 2;
  sheet.paragraph(`${facts.formatName} – ${facts.slogan}`, middle - 70, view.y + view.height + 8, 140, {
    align: 'centre',
  });
  return sheet.scene();
}
