import { linearGradientLine, radialGradientCircle } from '../../colour/gradient-geometry.ts';
import type { Paint } from '../../colour/ink.ts';
import type { Matrix } from '../../geometry/matrix.ts';
import { pathBounds, rectPath, transformPath, type Path } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { glyphMatrix } from '../../scene/bounds.ts';
import {
  MITRE_LIMIT,
  type GlyphSource,
  type ImageItem,
  type Scene,
  type SceneItem,
  type Stroke,
} from '../../scene/display-list.ts';

/** The file of a picture, as it goes into the document. */
export interface SvgPicture {
  readonly type: string;
  readonly base64: string;
}

export interface SvgOptions {
  readonly glyphs: GlyphSource;
  /** The stored files of pictures by asset id; a picture that isn't there is drawn as a grey box. */
  readonly pictures?: (assetId: string) => SvgPicture | undefined;
  /** Show the bleed round the trim box; without it the picture ends at the trim box. */
  readonly bleed: boolean;
}

/**
 * A scene as an SVG 1.1 document, true size in millimetres, letters as outlines, colours as a screen shows
 * them. Pictures go in as their own files, each once.
 */
export function renderSvg(scene: Scene, options: SvgOptions): string {
  const bleed = options.bleed ? scene.bleedMm : 0;
  const width = scene.widthMm + 2 * bleed;
  const height = scene.heightMm + 2 * bleed;
  const writer = new SvgWriter(options);
  const body = scene.items.map((item) => writer.item(item)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${writer.usesLinks ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : ''} width="${n(width)}mm" height="${n(height)}mm"` +
    ` viewBox="${n(-bleed)} ${n(-bleed)} ${n(width)} ${n(height)}"><title>${escapeXml(scene.title)}</title>` +
    `${writer.definitions.length > 0 ? `<defs>${writer.definitions.join('')}</defs>` : ''}${body}</svg>\n`
  );
}

const n = (value: number): string => String(roundTo(value, 3));

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Path data with absolute commands and plain numbers. */
export function pathData(path: Path): string {
  return path
    .map((step) => {
      switch (step.op) {
        case 'M':
        case 'L':
          return `${step.op}${n(step.x)} ${n(step.y)}`;
        case 'Q':
          return `Q${n(step.x1)} ${n(step.y1)} ${n(step.x)} ${n(step.y)}`;
        case 'C':
          return `C${n(step.x1)} ${n(step.y1)} ${n(step.x2)} ${n(step.y2)} ${n(step.x)} ${n(step.y)}`;
        case 'Z':
          return 'Z';
      }
    })
    .join('');
}

class SvgWriter {
  readonly definitions: string[] = [];
  private readonly glyphs: GlyphSource;
  private readonly findPicture: (assetId: string) => SvgPicture | undefined;
  /** Ids of the pictures that are in the document. */
  private readonly pictures = new Map<string, string>();
  private count = 0;

  constructor({ glyphs, pictures }: SvgOptions) {
    this.glyphs = glyphs;
    this.findPicture = pictures ?? (() => undefined);
  }

  get usesLinks(): boolean {
    return this.pictures.size > 0;
  }

  item(item: SceneItem): string {
    switch (item.kind) {
      case 'path':
        return this.path(item.path, item.fill, item.stroke, item.fillRule);
      case 'glyphs': {
        const outlines = item.glyphs.map((g) =>
          transformPath(glyphMatrix(item.sizeMm, g), this.glyphs.outline(item.fontId, g.glyphId)),
        );
        const whole = outlines.flat();
        if (whole.length === 0) return '';
        const rim = item.stroke ? this.path(whole, undefined, item.stroke, undefined) : '';
        return `<g aria-label="${escapeXml(item.text)}">${rim}${this.path(whole, item.fill, undefined, undefined)}</g>`;
      }
      case 'group': {
        const clip = item.clip ? ` clip-path="url(#${this.define('clip', item.clip)})"` : '';
        const opacity = item.opacity < 1 ? ` opacity="${n(item.opacity)}"` : '';
        const members = item.items.map((member) => this.item(member)).join('');
        return `<g${matrixAttribute(item.transform)}${opacity}${clip}>${members}</g>`;
      }
      case 'image':
        return this.image(item);
    }
  }

  /** A picture stands in the definitions as one unit wide and high; each use stretches it, a crop cuts it to its box. */
  private image({ assetId, box, crop }: ImageItem): string {
    const id = this.picture(assetId);
    if (id === undefined) return `<path d="${pathData(rectPath(box))}" fill="#c9cfd6"/>`;
    if (!(crop.width > 0) || !(crop.height > 0)) return '';
    const width = box.width / crop.width;
    const height = box.height / crop.height;
    const matrix: Matrix = [width, 0, 0, height, box.x - crop.x * width, box.y - crop.y * height];
    const use = `<use xlink:href="#${id}"${matrixAttribute(matrix)}/>`;
    const whole = crop.x === 0 && crop.y === 0 && crop.width === 1 && crop.height === 1;
    return whole ? use : `<g clip-path="url(#${this.define('clip', rectPath(box))})">${use}</g>`;
  }

  private picture(assetId: string): string | undefined {
    const known = this.pictures.get(assetId);
    const file = known === undefined ? this.findPicture(assetId) : undefined;
    if (!file) return known;
    const id = `picture${this.pictures.size + 1}`;
    this.pictures.set(assetId, id);
    const data = `data:${file.type};base64,${file.base64}`;
    this.definitions.push(`<image id="${id}" width="1" height="1" preserveAspectRatio="none" xlink:href="${data}"/>`);
    return id;
  }

  private path(path: Path, fill: Paint | undefined, stroke: Stroke | undefined, rule: string | undefined): string {
    const bounds = pathBounds(path);
    if (!bounds) return '';
    const evenOdd = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    const paint = fill ? this.paint(fill, bounds) : 'none';
    return `<path d="${pathData(path)}" fill="${paint}"${evenOdd}${stroke ? this.stroke(stroke, bounds) : ''}/>`;
  }

  private stroke(stroke: Stroke, bounds: Rect): string {
    const dash = stroke.dashMm ? ` stroke-dasharray="${stroke.dashMm.map(n).join(' ')}"` : '';
    // The default of SVG is 4.
    const mitres = stroke.join === 'miter' ? ` stroke-miterlimit="${MITRE_LIMIT}"` : '';
    return (
      ` stroke="${this.paint(stroke.paint, bounds)}" stroke-width="${n(stroke.widthMm)}"` +
      ` stroke-linejoin="${stroke.join}" stroke-linecap="${stroke.cap ?? 'butt'}"${mitres}${dash}`
    );
  }

  private define(kind: 'clip', path: Path): string {
    const id = `${kind}${++this.count}`;
    this.definitions.push(`<clipPath id="${id}"><path d="${pathData(path)}"/></clipPath>`);
    return id;
  }

  private paint(paint: Paint, box: Rect): string {
    if (paint.kind === 'solid') return paint.ink.rgb;
    const id = `ink${++this.count}`;
    const stops = paint.stops.map((s) => `<stop offset="${n(s.at)}" stop-color="${s.ink.rgb}"/>`).join('');
    if (paint.kind === 'linear') {
      const { from, to } = linearGradientLine(paint.angleDeg, box);
      this.definitions.push(
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}">${stops}</linearGradient>`,
      );
    } else {
      const { centre, radius } = radialGradientCircle(paint, box);
      this.definitions.push(
        `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(centre.x)}" cy="${n(centre.y)}" r="${n(radius)}">${stops}</radialGradient>`,
      );
    }
    return `url(#${id})`;
  }
}

function matrixAttribute(matrix: Matrix): string {
  if (matrix.every((v, i) => v === [1, 0, 0, 1, 0, 0][i])) return '';
  return ` transform="matrix(${matrix.map((v) => String(roundTo(v, 6))).join(' ')})"`;
}
