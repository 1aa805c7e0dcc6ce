// The deterministic core: a scenario, a seed and stamped commands make events, the same ones everywhere. It knows no
// screen, no network, no wall clock and no Dutch; who drives it (alone, in a hall, in replay) makes no difference.
import type { Spot } from '../scenario/neighbourhood.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Command, Refusal } from './command.ts';
import { decide } from './decide/decide.ts';
import { digestOf } from './digest.ts';
import type { ExerciseEvent } from './event.ts';
import { createKernel, type Kernel, type Reaction } from './kernel.ts';
import { buildTerrain, type Terrain } from './neighbourhood/graph.ts';
import { spotOf } from './places.ts';
import { answerCalls } from './react/calls.ts';
import { liveInChat } from './react/chat.ts';
import { runPhase } from './react/ending.ts';
import { runControlRoom } from './react/incidents.ts';
import { dueAt, fireInjects } from './react/injects.ts';
import { movePassersBy } from './react/passersBy.ts';
import { watchFromPatrols } from './react/patrols.ts';
import { moveProtagonist } from './react/protagonist.ts';
import { passMessagesOn } from './react/relay.ts';
import { watchFromHomes } from './react/residents.ts';
import { stopOnTheRoad } from './react/roadStops.ts';
import { talkAbout } from './react/smallTalk.ts';
import { seeFromSeats } from './react/sight.ts';
import { emptySeat } from './seats.ts';
import { arePlayable, AS_WRITTEN, type Settings } from './settings.ts';
import type { World } from './world.ts';

/** Asked in this order about every event. */
const REACTIONS: readonly Reaction[] = [
  runPhase,
  moveProtagonist,
  movePassersBy,
  seeFromSeats,
  answerCalls,
  runControlRoom,
  watchFromPatrols,
  stopOnTheRoad,
  watchFromHomes,
  liveInChat,
  talkAbout,
  passMessagesOn,
  fireInjects,
];

/** One exercise from start to end. */
export interface Exercise {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly settings: Settings;
  readonly terrain: Terrain;
  readonly world: World;
  readonly events: readonly ExerciseEvent[];
  readonly commands: readonly Command[];
  now(): SimTime;
  /** Goes on to the time of the command, and does it. A refused command is not kept. */
  dispatch(command: Command): Refusal | null;
  /** Lets the world go on until then. How many steps are taken makes no difference. */
  advanceTo(time: SimTime): void;
  /** When the next thing inside is due. */
  nextDue(): SimTime | null;
  /** When a turn of the scenario comes by itself; null when that is not known yet, or when it does not come any more. */
  dueAt(inject: string): SimTime | null;
  /** The state of a machine, for the facilitator's screen and for tests. */
  stateOf(machine: string): string | null;
  digest(): string;
}

const terrains = new WeakMap<Scenario['neighbourhood'], Terrain>();

function terrainOf(neighbourhood: Scenario['neighbourhood']): Terrain {
  const known = terrains.get(neighbourhood) ?? buildTerrain(neighbourhood);
  terrains.set(neighbourhood, known);
  return known;
}

/** Starts an exercise at time nought; its settings are playable (sim/settings.ts). */
export function startExercise(scenario: Scenario, seed: string, settings: Settings = AS_WRITTEN): Exercise {
  if (!arePlayable(settings)) throw new Error(`no exercise can be played with ${JSON.stringify(settings)}`);
  const terrain = terrainOf(scenario.neighbourhood);
  const world = emptyWorld(scenario, terrain, settings);
  const kernel: Kernel = createKernel({ scenario, settings, terrain, seed, world }, REACTIONS);
  const commands: Command[] = [];
  kernel.because(null, () => kernel.record({ type: 'exerciseStarted', settings }));
  // After the end time stands still, so that a replay that asks for more gets the same.
  const advance = (time: SimTime): void => {
    for (let due = kernel.clock.nextDue(); due !== null && due <= time && world.phase !== 'ended'; due = kernel.clock.nextDue())
      kernel.clock.advanceTo(due);
    if (world.phase !== 'ended') kernel.clock.advanceTo(time);
  };
  return {
    scenario,
    seed,
    settings,
    terrain,
    world,
    events: kernel.events,
    commands,
    now: kernel.now,
    dispatch(command) {
      advance(command.at);
      let refusal: Refusal | null = null;
      kernel.because({ command: command.seq }, () => {
        refusal = decide(kernel, command);
      });
      if (refusal === null) commands.push(command);
      return refusal;
    },
    advanceTo: (time) => advance(time),
    nextDue: kernel.clock.nextDue,
    dueAt: (inject) => dueAt(kernel, inject),
    stateOf: kernel.stateOf,
    digest: () => digestOf(kernel.events),
  };
}

function emptyWorld(scenario: Scenario, terrain: Terrain, settings: Settings): World {
  const nowhere: Spot = { segment: 0, offset: 0 };
  return {
    phase: 'ready',
    actors: byName(
      scenario.cast.map((member) => [
        member.id,
        {
          id: member.id,
          present: false,
          inside: false,
          spot: member.routine ? (spotOf(terrain, member.routine.from) ?? nowhere) : nowhere,
          leg: null,
          activity: 'standsStill',
          closer: null,
          until: 0,
          person: member.person,
          vehicle: member.vehicle ?? null,
          state: 'absent',
        },
      ]),
    ),
    seats: byName(scenario.seats.map((seat) => [seat.id, emptySeat(seat)])),
    sightings: byName([]),
    calls: byName([]),
    incidents: byName([]),
    patrols: byName([]),
    broadcasts: byName([]),
    chat: [],
    groupReports: byName([]),
    pressure: settings.pressure ?? scenario.pressure,
    injects: byName(scenario.injects.map(({ id }) => [id, { id, status: 'waiting', firedAt: null, delayed: 0 }])),
    hints: [],
    notes: [],
    outcome: 'open',
    endedAt: null,
  };
}

/** A record without a prototype: a name that comes from outside finds what was put in, and nothing else. */
function byName<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries));
}
