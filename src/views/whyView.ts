// Why somebody simulated said this: for the facilitator during an exercise, and for everybody in the debrief; never on a phone
// while it is played.
import type { Persona } from '../scenario/personas.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Occasion, Why } from '../sim/chatEvent.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { foldEvents } from './foldEvents.ts';

/** Who said it, how they are, what they were doing, what for, and what it was an answer to. */
export interface WhyView {
  readonly name: string;
  readonly persona: Persona | null;
  readonly state: string;
  readonly occasion: Occasion;
  /** The event that led to it: which line, when it was a line, and who did it, when somebody did. */
  readonly stimulus: {
    readonly event: number;
    readonly type: ExerciseEvent['type'];
    readonly at: SimTime;
    readonly by: string | null;
    readonly line: string | null;
  } | null;
}

const whys = foldEvents(
  () => new Map<string, WhyView>(),
  (known, event, exercise) => {
    if (event.type === 'chatPosted' && event.why && event.line.from.kind !== 'seat')
      known.set(event.line.id, whyView(exercise, event.line.from.name, event.why));
  },
);

/** Why this line was written; null for what a participant wrote, and for a line that is not there. */
export function whyOf(exercise: Exercise, lineId: string): WhyView | null {
  return whys(exercise).get(lineId) ?? null;
}

/** Words for why something simulated was done by somebody of this name. */
export function whyView(exercise: Exercise, name: string, why: Why): WhyView {
  const stimulus = exercise.events[why.stimulus];
  return {
    name,
    persona: why.persona,
    state: why.state,
    occasion: why.occasion,
    stimulus: stimulus ? { event: stimulus.seq, type: stimulus.type, at: stimulus.at, by: doerOf(stimulus), line: lineOf(stimulus) } : null,
  };
}

function doerOf(event: ExerciseEvent): string | null {
  if (event.type === 'chatPosted') return event.line.from.kind === 'seat' ? event.line.from.seat : event.line.from.name;
  if (event.type === 'chatThumbed') return event.name;
  return 'seat' in event ? event.seat : null;
}

function lineOf(event: ExerciseEvent): string | null {
  if (event.type === 'chatPosted') return event.line.id;
  return 'line' in event && typeof event.line === 'string' ? event.line : null;
}
