import type { TFunction } from 'i18next';
import type { Rect } from '../../geometry/rect.ts';
import type { DesignNode } from '../../model/design.ts';
import { showLength } from '../controls/parse-length.ts';
import type { LengthUnit } from '../state/interface-store.ts';

/** What is said of an object: its name, size and place, how many it holds, and what keeps it from being changed. */
export function twinWords(t: TFunction, node: DesignNode, unit: LengthUnit): string {
  const words = [t('canvas.twin', { name: node.name, ...placeWords(node, unit) })];
  if (node.kind === 'group') words.push(t('canvas.twinGroup', { count: node.nodes.length }));
  if (node.lock?.position) words.push(t('canvas.twinLocked'));
  if (node.hidden) words.push(t('canvas.twinHidden'));
  return words.join(' ');
}

/** Size and place of a box with the unit, as the sentences about it take them. */
export function placeWords(node: Rect, unit: LengthUnit): { readonly size: string; readonly place: string } {
  return {
    size: `${showLength(node.width, unit)} × ${showLength(node.height, unit)} ${unit}`,
    place: `${showLength(node.x, unit)}, ${showLength(node.y, unit)}`,
  };
}
