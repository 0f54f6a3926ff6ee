import type { Paint } from '../colour/ink.ts';
import { pathBounds } from '../geometry/path.ts';
import { roundTo } from '../geometry/units.ts';
import { glyphsBounds } from './bounds.ts';
import type { GlyphSource, Scene, SceneItem, Stroke } from './display-list.ts';

/**
 * A scene as text, one line an item, lengths rounded to 0.01 mm: the golden of the tests, because a
 * reviewer can read its diff.
 */
export function dumpScene(scene: Scene, glyphs: GlyphSource): string {
  const lines = [
    `scene ${scene.widthMm}×${scene.heightMm} bleed ${scene.bleedMm} safe ${scene.safeMm}` +
      (scene.px ? ` px ${scene.px.width}×${scene.px.height}` : '') +
      ` “${scene.title}”`,
  ];
  dumpItems(scene.items, glyphs, 1, lines);
  return `${lines.join('\n')}\n`;
}

const n = (value: number): string => String(roundTo(value, 2));

function dumpItems(items: readonly SceneItem[], glyphs: GlyphSource, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth);
  for (const item of items) {
    lines.push(indent + describeItem(item, glyphs));
    if (item.kind === 'group') dumpItems(item.items, glyphs, depth + 1, lines);
  }
}

function describeItem(item: SceneItem, glyphs: GlyphSource): string {
  switch (item.kind) {
    case 'glyphs': {
      const first = item.glyphs[0];
      const ink = glyphsBounds(item, glyphs);
      return (
        `glyphs ${item.from} line ${item.line} ${item.fontId} ${n(item.sizeMm)}` +
        ` at ${first ? `${n(first.x)},${n(first.y)}` : '-'} ink ${ink ? box(ink) : '-'}` +
        ` ${paint(item.fill)}${stroke(item.stroke)} “${item.text}”`
      );
    }
    case 'path': {
      const bounds = pathBounds(item.path);
      return (
        `path ${item.from || '(page)'} ${item.path.length} steps box ${bounds ? box(bounds) : '-'}` +
        `${item.fill ? ` ${paint(item.fill)}` : ''}${item.fillRule === 'evenodd' ? ' evenodd' : ''}${stroke(item.stroke)}`
      );
    }
    case 'image':
      return `image ${item.from} ${item.assetId} box ${box(item.box)} crop ${Object.values(item.crop).map(n).join(' ')}`;
    case 'group':
      return (
        `group ${item.from} [${item.transform.map((v) => String(roundTo(v, 4))).join(' ')}]` +
        `${item.opacity < 1 ? ` opacity ${n(item.opacity)}` : ''}${item.clip ? ' clipped' : ''}`
      );
  }
}

function box(b: { x: number; y: number; width: number; height: number }): string {
  return `${n(b.x)},${n(b.y)} ${n(b.width)}×${n(b.height)}`;
}

function paint(p: Paint): string {
  switch (p.kind) {
    case 'solid':
      return p.ink.id;
    case 'linear':
      return `linear ${n(p.angleDeg)}° ${p.stops.map((s) => `${s.ink.id}@${n(s.at)}`).join('>')}`;
    case 'radial':
      return `radial ${n(p.cx)},${n(p.cy)} r${n(p.radius)} ${p.stops.map((s) => `${s.ink.id}@${n(s.at)}`).join('>')}`;
  }
}

function stroke(s: Stroke | undefined): string {
  return s ? ` stroke ${n(s.widthMm)} ${paint(s.paint)}` : '';
}
