// What a helper works out for "what if": what can be asked of a round, one evening otherwise, and what many evenings say.
import type { Ending } from '../../planner/arms.ts';
import { habitOf } from '../../planner/policies/asPlayed.ts';
import { medianTime } from '../../planner/statistics.ts';
import { commandsOfCall, knewWhom, playOtherwise, soonestFor } from '../../planner/whatIf.ts';
import { type Pair, whatIfResult } from '../../planner/whatIfArms.ts';
import { POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { Command, SeatId } from '../../sim/command.ts';
import type { Exercise } from '../../sim/exercise.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import { hasGroups, receivesBurgernet } from '../../sim/settings.ts';
import type { WhatIfChange, WhatIfChoices, WhatIfMany, WhatIfView } from './whatIf.ts';
import { courseBeside } from './whatIfCourse.ts';

/** Less than this earlier is no other call, ms. */
const LEAST_EARLIER = 10_000;
/** Nobody asks for more than this, ms. */
const MOST_EARLIER = 180_000;

/** What makes sense to ask of this round, and what does not. */
export function choicesOf(exercise: Exercise, seat: SeatId): WhatIfChoices {
  const { commands, settings } = exercise;
  const ofCalls = callsFor(exercise, seat).map((command) => ofCall(exercise, command, command.by === seat ? 'own' : 'first'));
  return {
    can: [
      ...ofCalls.flatMap(({ can }) => can),
      ...(commands.some(({ type }) => type === 'placeCall') ? [{ kind: 'noCalls' as const }] : []),
      ...(receivesBurgernet(settings) ? [{ kind: 'withoutBurgernet' as const }] : []),
      ...(hasGroups(settings) ? [{ kind: 'withoutGroup' as const }] : []),
    ],
    cannot: ofCalls.flatMap(({ cannot }) => cannot),
  };
}

type PlaceCall = Extract<Command, { type: 'placeCall' }>;

/** The calls to the police from this seat; the first of anybody when there were none. */
function callsFor(exercise: Exercise, seat: SeatId): readonly PlaceCall[] {
  const calls = policeCalls(exercise);
  const own = calls.filter(({ by }) => by === seat);
  return own.length > 0 ? own : calls.slice(0, 1);
}

function policeCalls({ commands }: Exercise): readonly PlaceCall[] {
  return commands.flatMap((command) => (command.type === 'placeCall' && POLICE_NUMBERS.includes(command.contact) ? [command] : []));
}

function ofCall(exercise: Exercise, command: PlaceCall, whose: 'own' | 'first'): WhatIfChoices {
  const { seq: call, at, contact } = command;
  // On a quiet street there was nothing to call about.
  if (protagonistOf(exercise) === null) return { can: [], cannot: [] };
  const about = { call, at, contact, whose };
  const possible = Math.floor((at - soonestFor(exercise, command)) / LEAST_EARLIER) * LEAST_EARLIER;
  const most = Math.min(MOST_EARLIER, possible);
  const isEarlier = most >= LEAST_EARLIER;
  // Who said everything already can say no more; who saw somebody else, or said nothing, would have nothing to add.
  const isIncomplete = playOtherwise(exercise, { kind: 'complete', call }).digest() !== exercise.digest();
  const saidIt = knewWhom(exercise, command) && commandsOfCall(exercise.commands, call).some(({ type }) => type === 'say');
  return {
    can: [
      ...(isEarlier ? [{ kind: 'earlier' as const, ...about, most }] : []),
      ...(isIncomplete ? [{ kind: 'complete' as const, ...about }] : []),
    ],
    cannot: [
      ...(isEarlier ? [] : [{ kind: 'notEarlier' as const, ...about }]),
      ...(isIncomplete || !saidIt ? [] : [{ kind: 'alreadyComplete' as const, ...about }]),
    ],
  };
}

/** The same evening with this change, beside the one that was played. */
export function compareOne(exercise: Exercise, change: WhatIfChange): WhatIfView {
  return courseBeside(exercise, playOtherwise(exercise, change));
}

/** What these evenings say together. */
export function sumUp(exercise: Exercise, seat: SeatId, pairs: readonly Pair[]): WhatIfMany {
  const { evenings, own, other, difference, isClear } = whatIfResult(pairs);
  const { callsAfter, contact, looksCloser, says } = habitOf(
    exercise,
    Object.values(exercise.world.seats).flatMap(({ id, taken }) => (taken ? [id] : [])),
  );
  return {
    evenings,
    own: { ...own, ...timesOf(pairs.map(([first]) => first)) },
    other: { ...other, ...timesOf(pairs.map(([, second]) => second)) },
    difference,
    isClear,
    habit: {
      whose: (policeCalls(exercise)[0]?.by ?? seat) === seat ? 'own' : 'first',
      callsAfter,
      contact,
      looksCloser,
      place: says.place,
      behaviour: says.behaviour,
      features: says.person.length + says.vehicle.length,
    },
  };
}

function timesOf(evenings: readonly Ending[]): Pick<WhatIfMany['own'], 'called' | 'medianTime'> {
  return {
    called: evenings.filter(({ firstCallAt }) => firstCallAt !== null).length,
    medianTime: medianTime(evenings.map(({ closedAt }) => ({ time: closedAt ?? Infinity, reached: closedAt !== null }))),
  };
}
