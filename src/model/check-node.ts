import type { DesignNode, ShapeForm } from './design.ts';
import { NODE_FIELDS } from './design-schema.ts';

/** The farthest from the corner of the page that objects are put, in millimetres. */
export const MAX_REACH_MM = 100_000;

/**
 * Whether a file can hold an object as it has become (numbers that are none, letters of a kilometre …). Only what
 * differs from `before` is looked at, so that it can be asked on every pointer move; the paths of drawings are not.
 */
export function isStorable(before: DesignNode, after: DesignNode): boolean {
  if (before === after) return true;
  if (isOut(after.x, before.x) || isOut(after.y, before.y)) return false;
  const old = before as unknown as Readonly<Record<string, unknown>>;
  const fields = NODE_FIELDS[after.kind];
  const sound = Object.entries(after).every(
    ([key, value]) =>
      key === 'nodes' || key === 'parts' || value === old[key] || fields[key]?.safeParse(value).success === true,
  );
  if (!sound || after.kind !== 'group' || before.kind !== 'group') return sound;
  const members = new Map(before.nodes.map((member) => [member.id, member]));
  return after.nodes.every((member) => isStorable(members.get(member.id) ?? member, member));
}

/** Whether a form has numbers that it can be drawn by. */
export function isForm(form: ShapeForm): boolean {
  return NODE_FIELDS.path['form']?.safeParse(form).success === true;
}

/** What lies too far out already may still come nearer. */
function isOut(now: number, then: number): boolean {
  return !(Math.abs(now) <= Math.max(MAX_REACH_MM, Math.abs(then)));
}
