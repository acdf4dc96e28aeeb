/**
 * Remembers what is worked out for an object as long as it is worked out in the same way: while `dev` runs, most files
 * are the same objects at every reading.
 */
export function memoize<Value>(): (object: object, way: string, work: () => Value) => Value {
  const known = new WeakMap<object, { way: string; value: Value }>();
  return (object, way, work) => {
    const before = known.get(object);
    if (before?.way === way) return before.value;
    const value = work();
    known.set(object, { way, value });
    return value;
  };
}
