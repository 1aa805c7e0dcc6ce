import { ACTIVITIES, POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { Exercise } from '../sim/exercise.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import type { FacilitatorView } from './facilitator.ts';
import { foldEvents } from './foldEvents.ts';

type LiveMark = FacilitatorView['lanes'][number];

/** What happens within this time on one lane is one mark with a number, milliseconds. */
const TOGETHER = 10_000;

/** What stands on the lanes of the console while a round is played: each event is read once, whatever the number of seats. */
export function liveLanes(exercise: Exercise): FacilitatorView['lanes'] {
  return [...marksOf(exercise).values()];
}

const marksOf = foldEvents(
  () => new Map<string, LiveMark>(),
  (marks, event, exercise) => {
    const { world } = exercise;
    const add = (lane: LiveMark['lane']): void => {
      const key = `${lane} ${event.at - (event.at % TOGETHER)}`;
      const known = marks.get(key);
      marks.set(key, known ? { ...known, count: known.count + 1 } : { lane, at: event.at, count: 1 });
    };
    const isPlayed = (seat: string): boolean => world.seats[seat]?.taken === true;
    switch (event.type) {
      case 'actorAppeared':
      case 'actorLeft':
        if (event.actor === protagonistOf(exercise)) add('protagonist');
        break;
      case 'actorStarted':
      case 'actorSetOut':
        if (event.actor === protagonistOf(exercise) && ACTIVITIES[event.closer ?? event.activity] !== 'none') add('protagonist');
        break;
      case 'detailsSeen':
      case 'sightingRemembered':
        // Whatever they looked at: which of it mattered would give it away.
        if (isPlayed(event.seat)) add('spot');
        break;
      case 'callPlaced':
        if (isPlayed(event.seat) && POLICE_NUMBERS.includes(event.contact)) add('alert');
        break;
      case 'chatPosted':
        if (event.line.from.kind === 'seat' && isPlayed(event.line.from.seat)) add('post');
        break;
      default:
        break;
    }
  },
);
