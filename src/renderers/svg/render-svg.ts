import { linearGradientLine, radialGradientCircle } from '../../colour/gradient-geometry.ts';
import type { Paint } from '../../colour/ink.ts';
import type { Matrix } from '../../geometry/matrix.ts';
import { pathBounds, transformPath, type Path } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { glyphMatrix } from '../../scene/bounds.ts';
import type { GlyphSource, Scene, SceneItem, Stroke } from '../../scene/display-list.ts';

export interface SvgOptions {
  readonly glyphs: GlyphSource;
  /** Show the bleed round the trim box; without it the picture ends at the trim box. */
  readonly bleed: boolean;
}

/**
 * A scene as an SVG 1.1 document, true size in millimetres, letters as outlines, colours as a screen shows
 * them. Pictures are left out: the format would have to carry them inside, which no viewer of banners needs.
 */
export function renderSvg(scene: Scene, options: SvgOptions): string {
  const bleed = options.bleed ? scene.bleedMm : 0;
  const width = scene.widthMm + 2 * bleed;
  const height = scene.heightMm + 2 * bleed;
  const writer = new SvgWriter(options.glyphs);
  const body = scene.items.map((item) => writer.item(item)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}mm" height="${n(height)}mm"` +
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
  private count = 0;

  constructor(glyphs: GlyphSource) {
    this.glyphs = glyphs;
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
        return '';
    }
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
    return (
      ` stroke="${this.paint(stroke.paint, bounds)}" stroke-width="${n(stroke.widthMm)}"` +
      ` stroke-linejoin="${stroke.join}" stroke-linecap="${stroke.cap ?? 'butt'}"${dash}`
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
