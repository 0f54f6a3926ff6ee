import type { DesignContent } from '../model/design.ts';
import { findOrnament } from '../ornaments/ornaments.ts';
import type { TemplateEmblemItem } from './template.ts';

/** The words of a slot; a slot the content doesn't know is empty. */
export function slotText(content: DesignContent, slot: string): string {
  return slot === 'slogan' ? content.slogan.text : (content.texts[slot] ?? '');
}

/** Whether a slot has words or a picture to show. */
export function isSlotFilled(content: DesignContent, slot: string): boolean {
  return content.pictures?.[slot] !== undefined || slotText(content, slot).trim() !== '';
}

/** The emblem the content names (`''`: none wanted), else the template's own; unknown names show the template's. */
export function emblemId(item: TemplateEmblemItem, content: DesignContent): string {
  const wanted = content.texts[item.slot];
  if (wanted === undefined) return item.otherwise;
  return wanted === '' || findOrnament(wanted)?.emblem ? wanted : item.otherwise;
}
