/** The value that all things agree on; undefined when they differ or there are none. */
export function sharedValue<Thing, Value>(things: readonly Thing[], pick: (thing: Thing) => Value): Value | undefined {
  const [first, ...others] = things;
  if (first === undefined) return undefined;
  const value = pick(first);
  return others.every((thing) => pick(thing) === value) ? value : undefined;
}
