import type { Exercise } from '../sim/exercise.ts';

/**
 * Something that is the same for everybody after the end, worked out when it is first asked for: two hundred people open what
 * they played at the same moment. Before the end nothing is kept. `key` tells apart, such as a group.
 */
export function onceOver<T>(make: (exercise: Exercise, key: string) => T): (exercise: Exercise, key?: string) => T {
  const kept = new WeakMap<Exercise, Map<string, T>>();
  return (exercise, key = '') => {
    if (exercise.world.phase !== 'ended') return make(exercise, key);
    const known = kept.get(exercise) ?? new Map<string, T>();
    kept.set(exercise, known);
    const made = known.has(key) ? (known.get(key) as T) : make(exercise, key);
    known.set(key, made);
    return made;
  };
}
