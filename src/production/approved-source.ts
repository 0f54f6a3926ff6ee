import type { Design } from '../model/design.ts';
import { sloganLibrary } from '../slogans/library/shipped.ts';

/** Where the wording of a design was approved, in words: `Kế hoạch 15-KH/ĐUK (10/02/2025), mục II`. */
export function approvedSource({ content }: Design): string | undefined {
  const { approved, text } = content.slogan;
  const slogan = approved && sloganLibrary().slogans.find(({ id }) => id === approved.id);
  if (!slogan || slogan.text !== text || slogan.approval !== 'approved') return undefined;
  const { title, number, issuer, date, section, order } = slogan.source;
  const day = date?.split('-').toReversed().join('/');
  return [
    [title, number ? `số ${number}` : '', day ? `ngày ${day}` : ''].filter(Boolean).join(' '),
    issuer ?? '',
    section ?? '',
    order === null ? '' : `khẩu hiệu thứ ${order}`,
  ]
    .filter(Boolean)
    .join(', ');
}
