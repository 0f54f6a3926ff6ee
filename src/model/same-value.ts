type Fields = Readonly<Record<string, unknown>>;

/** Whether two plain values (objects, arrays, numbers, texts) hold the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Fields, b as Fields];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  );
}

/**
 * The value there was before where the next one holds the same: what a change leaves as it was keeps its identity, so
 * that it is neither drawn again nor an empty step of the history.
 */
export function keepSame<Value, Next extends Value>(before: Value, next: Next): Value {
  return sameValue(before, next) ? before : next;
}
