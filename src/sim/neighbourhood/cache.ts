/** Answers that were worked out before. When full it forgets everything: simple, bounded, and no answer depends on it. */
export interface Cache<Value> {
  readonly remember: (key: string, work: () => Value) => Value;
}

/** A cache of at most `size` answers. */
export function boundedCache<Value>(size: number): Cache<Value> {
  const known = new Map<string, Value>();
  return {
    remember: (key, work) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const value = work();
      if (known.size >= size) known.clear();
      known.set(key, value);
      return value;
    },
  };
}
