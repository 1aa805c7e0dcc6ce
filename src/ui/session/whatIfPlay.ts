// What a helper works out for "what if": what can be asked of a round, one evening otherwise, and many evenings in both ways.
import { type Evening, playArms } from '../../planner/arms.ts';
import { habitOf } from '../../planner/policies/asPlayed.ts';
import { medianTime } from '../../planner/statistics.ts';
import { firstSeenBy, playOtherwise } from '../../planner/whatIf.ts';
import { armsOf, seatToPlay, whatIfResult } from '../../planner/whatIfArms.ts';
import { POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { SeatId } from '../../sim/command.ts';
import type { Exercise } from '../../sim/exercise.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import { hasGroups, receivesBurgernet } from '../../sim/settings.ts';
import type { WhatIfChange, WhatIfChoice, WhatIfMany, WhatIfView } from './whatIf.ts';
import { courseBeside } from './whatIfCourse.ts';
import type { Pair } from './whatIfMessages.ts';

/** Less than this earlier is no other call, ms. */
const LEAST_EARLIER = 10_000;
/** Nobody asks for more than this, ms. */
const MOST_EARLIER = 180_000;

/** What makes sense to ask of this round. */
export function choicesOf(exercise: Exercise, seat: SeatId): readonly WhatIfChoice[] {
  const { commands, settings } = exercise;
  const hasSubject = protagonistOf(exercise) !== null;
  const calls = commands.flatMap((command) =>
    command.type === 'placeCall' && command.by === seat && POLICE_NUMBERS.includes(command.contact) ? [command] : [],
  );
  const ofCalls = calls.flatMap(({ seq, at, contact }): WhatIfChoice[] => {
    const possible = hasSubject ? at - firstSeenBy(exercise, seat) : 0;
    const most = Math.min(MOST_EARLIER, Math.floor(possible / LEAST_EARLIER) * LEAST_EARLIER);
    // Who said everything already can say no more.
    const isIncomplete = playOtherwise(exercise, { kind: 'complete', call: seq }).digest() !== exercise.digest();
    return [
      ...(most >= LEAST_EARLIER ? [{ kind: 'earlier' as const, call: seq, at, contact, most }] : []),
      ...(isIncomplete ? [{ kind: 'complete' as const, call: seq, at, contact }] : []),
    ];
  });
  return [
    ...ofCalls,
    ...(commands.some(({ type }) => type === 'placeCall') ? [{ kind: 'noCalls' as const }] : []),
    ...(receivesBurgernet(settings) ? [{ kind: 'withoutBurgernet' as const }] : []),
    ...(hasGroups(settings) ? [{ kind: 'withoutGroup' as const }] : []),
  ];
}

/** The same evening with this change, beside the one that was played. */
export function compareOne(exercise: Exercise, change: WhatIfChange): WhatIfView {
  return courseBeside(exercise, playOtherwise(exercise, change));
}

/** Plays evening after evening as it was played and otherwise; whoever asks for the next may stop. */
export function* playPairs(exercise: Exercise, seat: SeatId, change: WhatIfChange, seeds: readonly string[]): Generator<Pair> {
  for (const { evenings } of playArms(exercise.scenario, armsOf(exercise, change), seeds, [seatToPlay(exercise, seat)])) {
    const [own, other] = evenings;
    if (own && other) yield [own, other];
  }
}

/** What these evenings say together. */
export function sumUp(exercise: Exercise, pairs: readonly Pair[]): WhatIfMany {
  const { evenings, own, other, difference, isClear } = whatIfResult(pairs.map((pair) => ({ seed: pair[0].seed, evenings: pair })));
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
      callsAfter,
      contact,
      looksCloser,
      place: says.place,
      behaviour: says.behaviour,
      features: says.person.length + says.vehicle.length,
    },
  };
}

function timesOf(evenings: readonly Evening[]): Pick<WhatIfMany['own'], 'called' | 'medianTime'> {
  return {
    called: evenings.filter(({ firstCallAt }) => firstCallAt !== null).length,
    medianTime: medianTime(evenings.map(({ closedAt }) => ({ time: closedAt ?? Infinity, reached: closedAt !== null }))),
  };
}
