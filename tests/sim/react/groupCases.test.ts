// Two cases on one evening: the report of a group ends with its own case and not with that of another group.
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/language/facts.ts';
import type { Contact } from '../../../src/scenario/vocabulary.ts';
import type { Intent } from '../../../src/sim/command.ts';
import { startExercise } from '../../../src/sim/exercise.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import { shipped } from '../../support/shipped.ts';
import { facts } from '../../support/story.ts';

const evening = shipped('gezamenlijk.boef.json');
const { streets, houses } = evening.neighbourhood;
const SEEDS = ['1', '2', '3', '4', '5', '6'];

function houseIn(municipality: number, which: number): Facts['location'] {
  const house = houses.filter(({ street }) => streets[street]?.municipality === municipality)[which];
  return { street: streets[house?.street ?? 0]?.id ?? '', house: house?.number ?? 0 };
}
const NUISANCE: Partial<Facts> = { what: 'nuisance', location: houseIn(1, 0) };
const BREAK_IN: Partial<Facts> = {
  what: 'burglary',
  activities: ['forcesDoor'],
  location: houseIn(0, 60),
  person: { sex: 'man', upper: { garment: 'jacket', colour: 'blue' }, bag: { garment: 'backpack', colour: 'black' } },
};

/** Wilpenveen reports a nuisance, and five minutes later Akkers a burglary; both groups are told. */
function played(seed: string) {
  const exercise = startExercise(evening, seed, { ...AS_WRITTEN, pressure: 0 });
  let seq = 0;
  const does = (by: string, intent: Intent, heard?: Partial<Facts>) =>
    exercise.dispatch({ ...intent, ...(heard ? { heard: facts(heard) } : {}), seq: seq++, at: exercise.now(), by });
  const calls = (by: string, contact: Contact, said: Partial<Facts>): void => {
    does(by, { type: 'placeCall', contact });
    let told = false;
    for (let time = 0; time < 600 && exercise.world.seats[by]?.call; time += 1) {
      exercise.advanceTo(exercise.now() + 500);
      const call = exercise.world.calls[exercise.world.seats[by]?.call ?? ''];
      if (call?.phase !== 'talking' || call.asked === null) continue;
      if (told || call.asked === 'service') does(by, { type: 'dontKnow' });
      else {
        told = true;
        does(by, { type: 'say', text: 'Dit zie ik.' }, said);
      }
    }
  };
  exercise.advanceTo(10_000);
  calls('dorpsweg', '0900-8844', NUISANCE);
  does('dorpsweg', { type: 'postChat', group: 'wilpenveen', text: 'Gebeld over de herrie' }, { ...NUISANCE, alarm: 'reported' });
  exercise.advanceTo(300_000);
  calls('roggeakker', '112', BREAK_IN);
  does('roggeakker', { type: 'postChat', group: 'akkers', text: '112 gebeld' }, { ...BREAK_IN, alarm: 'reported' });
  exercise.advanceTo(evening.duration);
  const closedAt = (incident: string) =>
    exercise.events.find((event) => event.type === 'incidentClosed' && event.incident === incident)?.at ?? Infinity;
  const signedOffAt = (group: string) =>
    exercise.events.find((event) => event.type === 'groupReportChanged' && event.group === group && event.state === 'signedOff')?.at ??
    Infinity;
  return { closedAt, signedOffAt, endedAt: exercise.world.endedAt ?? Infinity };
}

test('a report is signed off after its own case and not before, whatever happens to the other one', () => {
  let apart = 0;
  let ended = 0;
  for (const seed of SEEDS) {
    const { closedAt, signedOffAt, endedAt } = played(seed);
    const [nuisance, burglary] = [closedAt('incident-1'), closedAt('incident-2')];
    if (signedOffAt('akkers') < Infinity) expect(signedOffAt('akkers')).toBeGreaterThan(burglary);
    if (nuisance + 90_000 < Math.min(burglary, endedAt)) apart += 1;
    if (burglary + 90_000 < Math.min(nuisance, endedAt)) {
      expect(signedOffAt('akkers')).toBeLessThan(burglary + 90_000);
      ended += 1;
    }
  }
  expect(apart).toBeGreaterThan(0);
  expect(ended).toBeGreaterThan(0);
});
