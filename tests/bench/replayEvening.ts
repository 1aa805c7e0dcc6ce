// A round of half an hour with many participants, played without a screen and kept: what the replay is measured with.
import { toScenario } from '../../src/scenario/load/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Choice } from '../../src/scenario/vocabulary.ts';
import type { FacilitatorIntent, Intent } from '../../src/sim/command.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { logOf } from '../../src/sim/log.ts';
import { shipped } from '../support/shipped.ts';

const HALF_HOUR = 1_800_000;
const SECOND = 1_000;
/** Everybody does something so often. */
const ACTS = 20;
/** A call is over after this. */
const CALL = 45 * SECOND;
const CHOICES: readonly Choice[] = ['stayAndWatch', 'lightOn', 'noteDetails'];

/** Numbers that look like chance and are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The evening burglary, half an hour long: the burglar stays inside, and no car comes in time. */
function halfHour(): Scenario {
  const { sources } = shipped('inbraak.boef.json');
  const scenario = structuredClone(sources.scenario) as Record<string, object | string>;
  const loaded = toScenario({
    ...sources,
    scenario: {
      ...scenario,
      duration: '30:00',
      municipalities: [{ id: 'zevenvaarten', name: 'Gemeente Zevenvaarten', responseMedian: '90:00', burgernetShare: 12 }],
      plot: { ...(scenario.plot as object), inside: { median: '19:00', least: '18:00', most: '20:00' } },
    },
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.scenario;
}

/** The log of such a round, as a file holds it, and how many acts of participants are in it. */
export function replayEvening(participants: number): { readonly log: string; readonly acts: number } {
  const scenario = halfHour();
  const exercise = startExercise(scenario, '7');
  const draw = numbersFrom(participants);
  let seq = 0;
  const dispatch = (by: string, intent: Intent | FacilitatorIntent): boolean => {
    seq += 1;
    return exercise.dispatch({ ...intent, seq, at: exercise.now(), by }) === null;
  };
  const seats = takeSeats(scenario, participants, (intent) => dispatch('facilitator', intent));
  const due = seats
    .flatMap((seat) => Array.from({ length: ACTS }, (_, i) => ({ at: Math.floor(draw() * (HALF_HOUR - CALL)), seat, what: i })))
    .flatMap((one) => (one.what % 10 === 0 ? [one, { ...one, at: one.at + CALL, what: -1 }] : [one]))
    .sort((a, b) => a.at - b.at);
  let acts = 0;
  for (const { at, seat, what } of due) {
    exercise.advanceTo(at);
    const intent = actOf(exercise, seat, what);
    if (intent !== null && dispatch(seat, intent)) acts += 1;
  }
  exercise.advanceTo(HALF_HOUR);
  return { log: JSON.stringify(logOf(exercise)), acts };
}

function takeSeats(scenario: Scenario, participants: number, leads: (intent: FacilitatorIntent) => boolean): readonly string[] {
  const [first] = scenario.seats;
  if (first === undefined) throw new Error('a scenario without seats');
  leads({ type: 'takeSeat', seat: first.id });
  const seats = [first.id];
  for (let i = 2; i <= participants; i++) {
    const lookout = scenario.lookouts[i % scenario.lookouts.length]?.id ?? '';
    const seat = `${first.id}-${i}`;
    if (leads({ type: 'openSeat', seat, like: first.id, lookout, patient: false })) seats.push(seat);
  }
  return seats;
}

/** Half of what people do is looking, as far as there is something to look at. */
function actOf({ world, scenario }: Exercise, seat: string, what: number): Intent | null {
  if (what === -1) return { type: 'hangUp' };
  if (what % 10 === 0) return { type: 'placeCall', contact: '112' };
  if (what % 5 === 1) return { type: 'postChat', group: scenario.groups[0]?.id ?? '', text: `Ik zag iemand lopen, bericht ${what}.` };
  if (what % 5 === 2) return { type: 'act', choice: CHOICES[what % CHOICES.length] ?? 'stayAndWatch' };
  const seen = Object.values(world.sightings).findLast((sighting) => sighting.seat === seat);
  return seen === undefined ? null : { type: what % 5 === 3 ? 'remember' : 'lookCloser', sighting: seen.id };
}
