import { IDENTITY, multiplyMatrices, type Matrix } from '../../geometry/matrix.ts';
import { pathBounds, rectPath } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { glyphMatrix, glyphsBounds, itemBounds } from '../../scene/bounds.ts';
import {
  MITRE_LIMIT,
  type GlyphsItem,
  type GlyphSource,
  type GroupItem,
  type ImageItem,
  type PathItem,
  type SceneItem,
  type Stroke,
} from '../../scene/display-list.ts';
import { ContentStream } from './content-stream.ts';
import type { GlyphBlocks } from './glyph-blocks.ts';
import { addImage, type PdfImage } from './image-xobject.ts';
import { matrixOperator } from './page-boxes.ts';
import type { ColourMode, PageResources } from './page-resources.ts';
import { pathOperators } from './path-operators.ts';
import type { PdfFile } from './pdf-file.ts';
import { pdfNumber, pdfNumbers } from './pdf-number.ts';
import type { TextMode } from './render-options.ts';
import type { TextFont } from './text-fonts.ts';
import { textOperators } from './text-layer.ts';
import type { TextTags } from './text-tags.ts';

/** What drawing needs beside the items. */
export interface DrawingTools {
  readonly file: PdfFile;
  readonly resources: PageResources;
  readonly glyphs: GlyphSource;
  readonly blocks: GlyphBlocks;
  readonly unitsPerEm: (fontId: string) => number;
  readonly text: TextMode;
  readonly textFonts: ReadonlyMap<string, TextFont>;
  /** Writes a text font into the file and returns its reference. */
  readonly addFont: (font: TextFont) => string;
  readonly images: (assetId: string) => PdfImage | undefined;
  readonly mode: ColourMode;
  /** Present where the file carries its logical structure. */
  readonly tags: TextTags | undefined;
  readonly findings: Diagnostic[];
}

interface Target {
  readonly stream: ContentStream;
  /** From the space the next operators are written in to the space of the content stream itself. */
  readonly toStream: Matrix;
}

/** Draws items bottom to top. The stream's current space is scene millimetres, y down, mapped by `toStream`. */
export function drawItems(items: readonly SceneItem[], target: Target, tools: DrawingTools): void {
  for (const item of items) {
    switch (item.kind) {
      case 'path':
        asArtifact(target, tools, () => drawPath(item, target, tools));
        break;
      case 'glyphs':
        drawGlyphs(item, target, tools);
        break;
      case 'image':
        asArtifact(target, tools, () => drawImage(item, target, tools));
        break;
      case 'group':
        drawGroup(item, target, tools);
        break;
    }
  }
}

function asArtifact({ stream }: Target, { tags }: DrawingTools, draw: () => void): void {
  if (tags) stream.put('/Artifact BMC\n');
  draw();
  if (tags) stream.put('EMC\n');
}

function drawPath(item: PathItem, { stream, toStream }: Target, tools: DrawingTools): void {
  const { fill, stroke } = item;
  if (item.path.length === 0 || (!fill && !stroke)) return;
  const box = pathBounds(item.path);
  if (fill) stream.put(tools.resources.paint(fill, 'fill', box, toStream, item.from));
  if (stroke)
    stream.put(strokeState(stroke, 1) + tools.resources.paint(stroke.paint, 'stroke', box, toStream, item.from));
  const evenOdd = item.fillRule === 'evenodd' ? '*' : '';
  const operator = fill ? (stroke ? `B${evenOdd}` : `f${evenOdd}`) : 'S';
  stream.put(`${pathOperators(item.path)}${operator}\n`);
}

/** Line width, cap, join and dash; `scale` is the size of one unit of the path in the current space. */
function strokeState({ widthMm, join, cap, dashMm }: Stroke, scale: number): string {
  const caps = { butt: 0, round: 1, square: 2 } as const;
  const joins = { miter: 0, round: 1, bevel: 2 } as const;
  const dash = pdfNumbers((dashMm ?? []).map((d) => d / scale));
  return `${pdfNumber(widthMm / scale)} w ${caps[cap ?? 'butt']} J ${joins[join]} j ${MITRE_LIMIT} M [${dash}] 0 d\n`;
}

function drawGlyphs(item: GlyphsItem, target: Target, tools: DrawingTools): void {
  if (tools.tags) target.stream.put(tools.tags.open(item.from));
  drawLetters(item, target, tools);
  if (tools.tags) target.stream.put('EMC\n');
}

function drawLetters(item: GlyphsItem, target: Target, tools: DrawingTools): void {
  const { stream, toStream } = target;
  const { resources } = tools;
  const unitsPerEm = tools.unitsPerEm(item.fontId);
  const needsBox = item.fill.kind !== 'solid' || (item.stroke && item.stroke.paint.kind !== 'solid');
  const box = needsBox ? glyphsBounds(item, tools.glyphs) : undefined;
  if (item.stroke) {
    stream.put(strokeState(item.stroke, item.sizeMm / unitsPerEm));
    stream.put(resources.paint(item.stroke.paint, 'stroke', box, toStream, item.from));
    drawOutlines(item, unitsPerEm, 'S', stream, tools.blocks);
  }
  stream.put(resources.paint(item.fill, 'fill', box, toStream, item.from));
  if (tools.text !== 'live') drawOutlines(item, unitsPerEm, 'f', stream, tools.blocks);
  if (tools.text === 'outlines' || item.glyphs.length === 0) return;
  const font = tools.textFonts.get(item.fontId);
  if (!font) throw new RangeError(`pdf: font "${item.fontId}" was not collected`);
  const name = resources.name('Font', 'F', item.fontId, () => tools.addFont(font));
  stream.put(textOperators(item, font, name, tools.text === 'live' ? 0 : 3));
}

function drawOutlines(
  item: GlyphsItem,
  unitsPerEm: number,
  operator: 'f' | 'S',
  stream: ContentStream,
  blocks: GlyphBlocks,
): void {
  for (const glyph of item.glyphs) {
    const block = blocks.get(item.fontId, unitsPerEm, glyph.glyphId);
    if (!block) continue;
    const [a, b, c, d, e, f] = glyphMatrix(item.sizeMm / unitsPerEm, glyph);
    stream.put(`q ${pdfNumbers([a, b, c, d], 10)} ${pdfNumbers([e, f], 5)} cm\n`);
    stream.putBlock(block);
    stream.put(`${operator}\nQ\n`);
  }
}

function drawImage(item: ImageItem, { stream }: Target, tools: DrawingTools): void {
  const at = { kind: 'node', nodeId: item.from } as const;
  const image = tools.images(item.assetId);
  if (!image) {
    tools.findings.push(diagnostic('print/image-missing', 'error', at, { asset: item.assetId }));
    return;
  }
  const { box, crop } = item;
  if (!(crop.width > 0) || !(crop.height > 0) || box.width === 0 || box.height === 0) return;
  let usable = true;
  const name = tools.resources.name('XObject', 'X', `image ${item.assetId}`, () => {
    const { ref, findings } = addImage(tools.file, image, tools.mode, at);
    tools.findings.push(...findings);
    usable = ref !== undefined;
    return ref ?? 'null';
  });
  if (!usable) return;
  const width = box.width / crop.width;
  const height = box.height / crop.height;
  const x = box.x - crop.x * width;
  const y = box.y - crop.y * height;
  const cropped = crop.x !== 0 || crop.y !== 0 || crop.width !== 1 || crop.height !== 1;
  const clip = cropped ? `${pathOperators(rectPath(box))}W n\n` : '';
  stream.put(`q\n${clip}${matrixOperator([width, 0, 0, -height, x, y + height])}${name} Do\nQ\n`);
}

function drawGroup(item: GroupItem, { stream, toStream }: Target, tools: DrawingTools): void {
  if (item.opacity <= 0 || item.items.length === 0) return;
  const plain = item.transform.every((v, i) => v === IDENTITY[i]);
  const clip = item.clip ? `${pathOperators(item.clip)}W n\n` : '';
  const open = `q\n${plain ? '' : matrixOperator(item.transform)}${clip}`;
  if (item.opacity >= 1) {
    stream.put(open);
    drawItems(item.items, { stream, toStream: multiplyMatrices(toStream, item.transform) }, tools);
    stream.put('Q\n');
    return;
  }
  const box = membersBox(item, tools.glyphs);
  if (!box) return;
  const inner = new ContentStream();
  drawItems(item.items, { stream: inner, toStream: IDENTITY }, { ...tools, tags: undefined });
  const edges = [box.x, box.y, box.x + box.width, box.y + box.height];
  const form = tools.file.addStream({
    entries:
      `/Type /XObject /Subtype /Form /BBox [${pdfNumbers(edges)}] /Resources ${tools.resources.ref} ` +
      `/Group << /Type /Group /S /Transparency /CS ${tools.mode === 'cmyk' ? '/DeviceCMYK' : '/DeviceRGB'} /I false /K false >> ` +
      '/Filter /FlateDecode',
    bytes: inner.deflated(),
  });
  const name = tools.resources.name('XObject', 'X', form, () => form);
  const paint = `${tools.resources.opacity(item.opacity)} gs\n${name} Do\n`;
  stream.put(open);
  asArtifact({ stream, toStream }, tools, () => stream.put(paint));
  stream.put('Q\n');
}

/** The box of what a group holds, in the group's own space, with room for mitred corners. */
function membersBox(item: GroupItem, glyphs: GlyphSource): Rect | undefined {
  const box = itemBounds({ ...item, transform: IDENTITY, opacity: 1 }, glyphs);
  if (!box) return undefined;
  const room = Math.max(0, ...strokeWidths(item.items)) * 5 + 1e-3;
  return { x: box.x - room, y: box.y - room, width: box.width + 2 * room, height: box.height + 2 * room };
}

function strokeWidths(items: readonly SceneItem[]): number[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return strokeWidths(item.items);
    return item.kind !== 'image' && item.stroke ? [item.stroke.widthMm] : [];
  });
}
