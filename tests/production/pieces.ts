import type { Finishing } from '../../src/formats/format.ts';
import type { Design } from '../../src/model/design.ts';
import { setFinishing } from '../../src/model/page-commands.ts';
import {
  DEFAULT_PRINT_CHOICES,
  printDesign,
  type PrintChoices,
  type PrintedDesign,
} from '../../src/production/print-design.ts';
import type { FindPrintPicture } from '../../src/production/print-pictures.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { createDesign } from '../../src/templates/create-design.ts';
import { createFontRegistry, lazyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../../src/typesetting/fonts/parse-font-face.ts';
import { CATALOGUE, readFontFile } from '../fonts/shipped-fonts.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { formatById, templateById } from '../templates/project-templates.ts';

/** A design as a person would make it: an approved slogan on a shipped template. */
export function pieceOf(formatId: string, templateId = 'dai-hoi-trang-trong'): Design {
  const slogan = { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!', approved: { id: 'plan002-8', hash: 'h' } };
  const content = { slogan, texts: { unit: 'UBND xã Tân Bình' } };
  const design = createDesign(
    { id: 'design', name: 'Băng rôn' },
    content,
    templateById(templateId),
    formatById(formatId),
  );
  if (!design.ok) throw new Error(JSON.stringify(design.diagnostics));
  return design.value;
}

export const PIECE = pieceOf('bangron-ngang-6000x1000');

export function kindFinishing(design: Design, finishing: Finishing): Design {
  const result = setFinishing(design, { pageId: 'page-1', finishing });
  if (!result.ok) throw new Error('refused');
  return result.design;
}

/** Every shipped font, parsed when it is first used. */
export const FONTS = createFontRegistry(
  CATALOGUE.map((info) => lazyFont(readFontFile(info.file), info, parseFontFace)),
);

/** Prints the first page with the usual choices and these; throws with the codes of the findings when refused. */
export function printedPiece(
  design: Design,
  choices: Partial<PrintChoices> = {},
  images?: FindPrintPicture,
): PrintedDesign & { readonly bytes: Uint8Array } {
  const compiled = compileScene(design, 'page-1', FONTS);
  const printed = printDesign(design, compiled, FONTS, FOGRA39, { ...DEFAULT_PRINT_CHOICES, ...choices }, images);
  if (!printed.bytes) throw new Error(printed.findings.map(({ code }) => code).join(' '));
  return { ...printed, bytes: printed.bytes };
}
