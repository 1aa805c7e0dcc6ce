// What happened in an exercise, one row each, for a table outside the program: in codes, with roles and numbers for names. Steps in
// the street of passers-by, of patrols and of machines stay out; so do sightings of places where nobody played.
import type { Location } from '../language/facts.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Activity, Choice, Contact } from '../scenario/vocabulary.ts';
import { type RuledLine, ruledLines } from '../scoring/ruledLines.ts';
import type { Step } from '../scoring/score.ts';
import type { ExerciseEvent, Outcome } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Ruling } from '../sim/log.ts';
import { locationOf } from '../sim/places.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { playedSeats } from '../sim/seats.ts';

/** What one row tells. Words are those that somebody typed, or that the maker of the exercise wrote. */
export type RowFact =
  | { readonly kind: 'saw' | 'lookedCloser' | 'remembered' | 'did'; readonly activity: Activity }
  | { readonly kind: 'called'; readonly contact: Contact }
  | { readonly kind: 'said' | 'wrote' | 'noted'; readonly words: string }
  | { readonly kind: 'chose'; readonly choice: Choice }
  /** A line of the score of participant `about` was judged otherwise; without `isHarm` points are given, with it they are taken. */
  | ({ readonly kind: 'ruled'; readonly about: number | null; readonly isHarm: boolean } & Pick<
      RuledLine,
      'text' | 'scored' | 'given' | 'note'
    >)
  | { readonly kind: 'caseClosed'; readonly outcome: Outcome }
  | {
      readonly kind:
        | 'reported'
        | 'passedOn'
        | 'incidentOpened'
        | 'patrolSent'
        | 'patrolArrived'
        | 'broadcastStarted'
        | 'broadcastAdded'
        | 'broadcastEnded'
        | 'hintSent'
        | 'exerciseEnded';
    };

/** Who did it, as a role. */
export type RowRole = 'resident' | 'coordinator' | 'neighbour' | 'police' | 'person' | 'facilitator' | 'nobody';

export type EventRow = RowFact & {
  readonly at: SimTime;
  /** A step of SAAR; null for what the world did. */
  readonly step: Step | null;
  readonly where: Location | null;
  readonly who: RowRole;
  /** The number of the participant; null for everybody else. */
  readonly participant: number | null;
};

/** The rows of an exercise in order of time; what was judged otherwise afterwards comes last. */
export function eventRows(exercise: Exercise, rulings: readonly Ruling[] = []): readonly EventRow[] {
  const { events, world, terrain } = exercise;
  const numbers = new Map(playedSeats(exercise).map((seat, i) => [seat, i + 1]));
  const callers = new Map(events.flatMap((event) => (event.type === 'callPlaced' ? [[event.call, event.seat] as const] : [])));
  const protagonist = protagonistOf(exercise);
  type By = Pick<EventRow, 'who' | 'participant'>;
  const seat = (id: string): By => ({
    who: world.seats[id]?.role === 'coordinator' ? 'coordinator' : 'resident',
    participant: numbers.get(id) ?? null,
  });
  const other = (who: RowRole): By => ({ who, participant: null });
  const ofSighting = (id: string, kind: 'lookedCloser' | 'remembered', by: string): EventRow[] => {
    const seen = world.sightings[id];
    return seen === undefined ? [] : [row({ kind, activity: seen.closer.activity }, 'spot', seat(by), seen.where)];
  };
  let at = 0;
  const row = (fact: RowFact, step: Step | null, by: By, where: Location | null = null): EventRow => ({ ...fact, at, step, where, ...by });

  function rowsOf(event: ExerciseEvent): EventRow[] {
    switch (event.type) {
      case 'sightingMade':
        if (!numbers.has(event.sighting.seat)) return [];
        return [row({ kind: 'saw', activity: event.sighting.activity }, 'spot', seat(event.sighting.seat), event.sighting.where)];
      case 'detailsSeen':
        return ofSighting(event.sighting, 'lookedCloser', event.seat);
      case 'sightingRemembered':
        return ofSighting(event.sighting, 'remembered', event.seat);
      case 'callPlaced':
        return [row({ kind: 'called', contact: event.contact }, 'alert', seat(event.seat))];
      case 'callerSaid': {
        const said = { kind: 'said', words: event.text } as const;
        return [row(said, 'alert', seat(callers.get(event.call) ?? ''), event.facts.location ?? null)];
      }
      case 'reportFiled':
        return [row({ kind: 'reported' }, 'alert', seat(event.seat), event.facts.location ?? null)];
      case 'chatPosted': {
        const { from, text, facts } = event.line;
        const by = from.kind === 'seat' ? seat(from.seat) : other(from.kind === 'coordinator' ? 'coordinator' : 'neighbour');
        return [row({ kind: 'wrote', words: text }, 'post', by, facts.location ?? null)];
      }
      case 'messagePassedOn':
        return event.by === null ? [] : [row({ kind: 'passedOn' }, 'post', seat(event.by))];
      case 'acted':
        return [row({ kind: 'chose', choice: event.choice }, 'respond', seat(event.seat))];
      case 'actorStarted':
        if (event.actor !== protagonist) return [];
        return [row({ kind: 'did', activity: event.closer ?? event.activity }, null, other('person'), locationOf(terrain, event.spot))];
      case 'incidentOpened':
        return [row({ kind: event.type }, null, other('police'), event.facts.location ?? null)];
      case 'patrolArrived':
        return [row({ kind: event.type }, null, other('police'), locationOf(terrain, event.spot))];
      case 'patrolSent':
      case 'broadcastStarted':
      case 'broadcastAdded':
      case 'broadcastEnded':
        return [row({ kind: event.type }, null, other('police'))];
      case 'noteTaken':
        return [row({ kind: 'noted', words: event.text }, null, other('facilitator'))];
      case 'hintSent':
        return [row({ kind: event.type }, null, other('facilitator'))];
      case 'caseClosed':
        return [row({ kind: event.type, outcome: event.outcome }, null, other('nobody'))];
      case 'exerciseEnded':
        return [row({ kind: event.type }, null, other('nobody'))];
      default:
        return [];
    }
  }
  const happened = events.flatMap((event) => {
    at = event.at;
    return rowsOf(event);
  });
  const ruled = ruledLines(exercise.scenario, terrain, events, [...numbers.keys()], rulings).map(({ seat: id, step, max, ...line }) =>
    row({ kind: 'ruled', about: numbers.get(id) ?? null, isHarm: max === null, ...line }, step, other('facilitator')),
  );
  return [...happened, ...ruled];
}
