import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';

/**
 * Something that follows from all that happened so far, of which each event is read once: with hundreds of seats no view can
 * afford to read them all again. What `fold` makes may be changed in place; a view copies what it takes out.
 */
export function foldEvents<T>(
  start: (exercise: Exercise) => T,
  fold: (known: T, event: ExerciseEvent, exercise: Exercise) => void,
): (exercise: Exercise) => T {
  const kept = new WeakMap<Exercise, { readonly known: T; read: number }>();
  return (exercise) => {
    const entry = kept.get(exercise) ?? { known: start(exercise), read: 0 };
    kept.set(exercise, entry);
    for (let event = exercise.events[entry.read]; event !== undefined; event = exercise.events[entry.read]) {
      fold(entry.known, event, exercise);
      entry.read += 1;
    }
    return entry.known;
  };
}
