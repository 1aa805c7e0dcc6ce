import { ideal } from '../../src/planner/policies/ideal.ts';
import { playWithPolicy } from '../../src/planner/rehearse.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Command } from '../../src/sim/command.ts';
import type { ExerciseEvent } from '../../src/sim/event.ts';
import { replay } from '../../src/sim/replay.ts';
import { shipped } from '../support/shipped.ts';
import { moveOnly } from './moveOnly.ts';

/** One line of the benchmark: a figure and how it compares with a named reference of the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number;
  readonly reference: string;
}

const HALF_HOUR = 1_800_000;
const RESIDENTS = 256;
const MINUTE = 60_000;

/** The burglar stays inside until shortly before the end, so that the exercise really lasts half an hour. */
const INSIDE = { least: 1_080_000, median: 1_140_000, most: 1_200_000 };
/** Patrols are under way all the time: one that arrives would catch him and end the exercise early. */
const RESPONSE_MEDIAN = 7_200_000;
/** Everybody who passes by does so again this much later, so that the second half is as busy as the first. */
const AGAIN = 840_000;

/** The evening burglary, made half an hour long, with 256 residents who are all in the group. */
export function halfHour(): Scenario {
  const scenario = shipped('inbraak.boef.json');
  const [first] = scenario.groups;
  if (!first || scenario.plot.kind !== 'burglary') throw new Error('the benchmark is made for the burglary');
  const later = scenario.cast.flatMap((member) => {
    const { routine } = member;
    return routine
      ? [{ ...member, id: `${member.id}-again`, routine: { ...routine, starts: { ...routine.starts, at: routine.starts.at + AGAIN } } }]
      : [];
  });
  return {
    ...scenario,
    duration: HALF_HOUR,
    residents: RESIDENTS,
    groups: [{ ...first, members: RESIDENTS, maximum: RESIDENTS }],
    cast: [...scenario.cast, ...later],
    municipalities: scenario.municipalities.map((municipality) => ({ ...municipality, responseMedian: RESPONSE_MEDIAN })),
    plot: { ...scenario.plot, inside: INSIDE },
  };
}

/**
 * The commands of an ideal resident, and a line in the group every minute, so that the group, the control room, a
 * broadcast and everybody's machines really run.
 */
export function busyCommands(scenario: Scenario, seed: string): Command[] {
  const played = playWithPolicy(scenario, seed, ideal).commands;
  const seat = scenario.seats[0]?.id ?? '';
  const group = scenario.groups[0]?.id ?? '';
  const lines = Array.from(
    { length: HALF_HOUR / MINUTE - 1 },
    (_, minute): Command => ({
      type: 'postChat',
      group,
      text: `Bericht ${minute}`,
      heard: { activities: ['looksAround'], conduct: [] },
      seq: 0,
      at: (minute + 1) * MINUTE,
      by: seat,
    }),
  );
  return [...played, ...lines].sort((a, b) => a.at - b.at).map((command, seq) => ({ ...command, seq }));
}

/** Median time of a half-hour exercise with real XState actors, and of a bare loop that moves the same people. */
export function measureExercise(rounds: number): Figure[] {
  const scenario = halfHour();
  const plays = Array.from({ length: rounds }, (_, index) => ({
    seed: `bench-${index}`,
    commands: busyCommands(scenario, `bench-${index}`),
  }));
  const run = (play: (typeof plays)[number]): readonly ExerciseEvent[] =>
    replay(scenario, { seed: play.seed, settings: AS_WRITTEN, commands: play.commands, until: HALF_HOUR }).events;
  for (const play of plays.slice(0, 10)) run(play);
  const histories: { events: readonly ExerciseEvent[]; terrain: ReturnType<typeof replay>['terrain'] }[] = [];
  const whole = median(
    plays.map((play) => {
      const start = performance.now();
      const exercise = replay(scenario, { seed: play.seed, settings: AS_WRITTEN, commands: play.commands, until: HALF_HOUR });
      const took = performance.now() - start;
      histories.push({ events: exercise.events, terrain: exercise.terrain });
      return took;
    }),
  );
  const short = histories.filter(({ events }) => events.at(-1)?.at !== HALF_HOUR).length;
  if (short * 4 > histories.length) throw new Error(`${short} of ${histories.length} runs ended before half an hour`);
  const legs = histories.map(({ events, terrain }) => ({ terrain, legs: events.filter((event) => event.type === 'actorSetOut') }));
  for (const each of legs.slice(0, 10)) moveOnly(each.terrain, each.legs);
  const bare = median(
    legs.map((each) => {
      const start = performance.now();
      moveOnly(each.terrain, each.legs);
      return performance.now() - start;
    }),
  );
  const reference = 'plain event loop that moves the same people';
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return [
    {
      name: 'half-hour exercise, 256 residents, XState actors',
      value: round(whole),
      unit: 'ms',
      ratio: Math.round(whole / bare),
      reference,
    },
    { name: 'plain event loop, the same people', value: round(bare), unit: 'ms', ratio: 1, reference },
  ];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
