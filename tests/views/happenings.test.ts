// What a participant sees happen in the street: only what belongs to an own report.
import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import type { Contact } from '../../src/scenario/vocabulary.ts';
import type { Intent } from '../../src/sim/command.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { participantView } from '../../src/views/participantView.ts';
import { shipped } from '../support/shipped.ts';
import { facts } from '../support/story.ts';

const evening = shipped('gezamenlijk.boef.json');
const { streets, houses } = evening.neighbourhood;

/** A house of the how-manieth municipality. */
function houseIn(municipality: number, which = 0): Facts['location'] {
  const house = houses.filter(({ street }) => streets[street]?.municipality === municipality)[which];
  return { street: streets[house?.street ?? 0]?.id ?? '', house: house?.number ?? 0 };
}

function played(seed: string) {
  const exercise = startExercise(evening, seed, { ...AS_WRITTEN, pressure: 0 });
  let seq = 0;
  const does = (by: string, intent: Intent, heard?: Facts) =>
    exercise.dispatch({ ...intent, ...(heard ? { heard } : {}), seq: seq++, at: exercise.now(), by });
  return {
    exercise,
    /** Says this when asked, does not know the rest, and waits until the operator has closed. */
    calls(by: string, contact: Contact, said: Partial<Facts>): void {
      does(by, { type: 'placeCall', contact });
      let told = false;
      for (let time = 0; time < 600 && exercise.world.seats[by]?.call; time += 1) {
        exercise.advanceTo(exercise.now() + 500);
        const call = exercise.world.calls[exercise.world.seats[by]?.call ?? ''];
        if (call?.phase !== 'talking' || call.asked === null) continue;
        if (told || call.asked === 'service') does(by, { type: 'dontKnow' });
        else {
          told = true;
          does(by, { type: 'say', text: 'Dit zie ik.' }, facts(said));
        }
      }
    },
    cars: (seat: string) => participantView(exercise, seat).happenings.filter(({ kind }) => kind === 'patrolSeen'),
    arrivals: (incident: string) => exercise.events.filter((event) => event.type === 'patrolArrived' && event.incident === incident),
  };
}

const BREAK_IN: Partial<Facts> = { what: 'burglary', activities: ['forcesDoor'], location: houseIn(0) };

test('who calls about something else sees no police car of a case of others, also not one that came before', () => {
  for (const seed of ['1', '2', '3']) {
    const { exercise, calls, cars, arrivals } = played(seed);
    exercise.advanceTo(10_000);
    calls('roggeakker', '112', BREAK_IN);
    while (arrivals('incident-1').length === 0 && exercise.now() < evening.duration) exercise.advanceTo(exercise.now() + 1_000);
    expect(cars('roggeakker').length).toBeGreaterThan(0);
    calls('dorpsweg', '0900-8844', { what: 'nuisance', location: houseIn(1, 30) });
    exercise.advanceTo(evening.duration);
    expect(cars('dorpsweg')).toHaveLength(arrivals('incident-2').length);
    expect(cars('roggeakker')).toHaveLength(arrivals('incident-1').length);
  }
});

test('who adds to a case of others sees the cars that come for it after that', () => {
  const { exercise, calls, cars, arrivals } = played('4');
  exercise.advanceTo(10_000);
  calls('roggeakker', '112', BREAK_IN);
  calls('brink', '112', { ...BREAK_IN, person: { sex: 'man', upper: { colour: 'blue' } } });
  exercise.advanceTo(evening.duration);
  const reported = exercise.events.find((event) => event.type === 'reportFiled' && event.seat === 'brink')?.at ?? Infinity;
  const later = arrivals('incident-1').filter(({ at }) => at > reported);
  expect(later.length).toBeGreaterThan(0);
  expect(cars('brink').filter(({ at }) => at > reported)).toHaveLength(later.length);
});
