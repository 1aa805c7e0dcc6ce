// The documents of a console in the middle of a real round: so many people sit down, do this and that, and time goes on.
import { hearIn } from '../../src/host/hear.ts';
import { understood } from '../../src/host/host.ts';
import { startRound } from '../../src/host/evening/round.ts';
import type { Documents, PersonStatus } from '../../src/protocol/documents.ts';
import type { Intent, FacilitatorIntent } from '../../src/sim/command.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { facilitatorGroup, facilitatorView } from '../../src/views/facilitatorView.ts';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { shipped } from './shipped.ts';

const NAMES = [
  'Corrie',
  'Bilal',
  'Hanneke',
  'Tim',
  'Sanne',
  'Oplettende Uil',
  'Rachid',
  'Team Plein',
  'Wilma',
  'Joep',
  'Ans en Piet',
  'Fatima',
];
const LINES = [
  'Ik zag iemand het achterpad in lopen bij de Haverkamp',
  'Is de politie gebeld?',
  'Ik heb 112 gebeld. Man met donkere jas, achterpad Haverkamp',
  'Wie is dit?',
];

/** Everything that the console gets after so much exercise time. */
export function consoleEvening(people: number, at: number, exercise = 'inbraak'): Partial<Documents> {
  const scenario = shipped(`${exercise}.boef.json`);
  const round = startRound(2, scenario, '7', AS_WRITTEN);
  const hear = hearIn(scenario.neighbourhood);
  const seats = Array.from(
    { length: people },
    (_, i) => round.seat(i === 2 ? 'coordinator' : 'resident', false) ?? round.seat('resident', false),
  );
  const does = (seat: string | null | undefined, intent: Intent | FacilitatorIntent): void => {
    if (seat) round.command(seat, understood(intent, hear));
  };
  const group = scenario.groups[0]?.id ?? '';
  for (let time = 5_000; time <= at; time += 5_000) {
    round.exercise.advanceTo(time);
    const turn = time / 5_000;
    const seat = seats[(turn * 7) % Math.max(1, Math.ceil(people * 0.7))];
    const card = seat ? round.exercise.world.seats[seat]?.sightings.at(-1) : undefined;
    if (card && turn % 2 === 0) does(seat, { type: 'lookCloser', sighting: card });
    if (turn % 25 === 0) does(seat, { type: 'postChat', group, text: LINES[(turn / 25) % LINES.length] ?? '' });
    if (turn % 31 === 0) does(seat, { type: 'act', choice: 'stayAndWatch' });
    if (time === at - 60_000) does(seats[0], { type: 'placeCall', contact: '112' });
    if (time === at - 45_000) does(seats[0], { type: 'say', text: 'Politie, op de Haverkamp 12.' });
    if (time === at - 30_000) does(seats[0], { type: 'say', text: 'Een man met een donkere jas voelt aan de deuren.' });
    if (time === at - 20_000) does(seats[1], { type: 'placeCall', contact: '0900-8844' });
  }
  const status = seats.map(
    (seat, i): PersonStatus => ({
      phone: `phone-${i + 1}`,
      name: i < NAMES.length ? (NAMES[i] ?? '') : `${NAMES[i % NAMES.length]} ${Math.floor(i / NAMES.length) + 1}`,
      people: i % 10 === 7 ? 3 : 1,
      kind: i === 7 ? 'table' : 'phone',
      connected: i % 13 !== 5,
      ready: true,
      late: i % 17 === 9,
      role: i === 2 ? 'coordinator' : 'resident',
      seat,
      warnedAt: null,
    }),
  );
  const { neighbourhood: _, ...briefing } = briefingOf(round.exercise, scenario.seats[0]?.id ?? '');
  const names = Object.fromEntries(status.map(({ seat, name }) => [seat ?? '', name]));
  return {
    evening: {
      code: '482917',
      stage: 'playing',
      round: round.card,
      clock: { at, speed: 1, running: true, startsIn: 0 },
      standstill: null,
      present: { people: status.reduce((sum, one) => sum + one.people, 0), phones: people, ready: people },
      moment: null,
      guess: null,
      lookBack: null,
      deletedAt: 0,
    },
    console: {
      people: status,
      dark: false,
      exercises: [
        { id: exercise, title: scenario.title, summary: scenario.summary, minutes: 16, light: scenario.light, kind: scenario.plot.kind },
      ],
      problems: [],
      address: 'http://192.168.1.20:3000/mee',
      onlyHere: false,
      round: {
        exercise,
        seed: '7',
        briefing,
        groups: scenario.groups.map(({ id, name }) => ({ id, name })),
        minutes: 16,
      },
      thoughts: [],
      agreements: [],
      course: null,
      judged: { phones: 0, steps: [] },
      rulings: [],
      played: [],
    },
    world: facilitatorView(round.exercise),
    ...Object.fromEntries(scenario.groups.map(({ id }) => [`watch:${id}`, { ...facilitatorGroup(round.exercise, id), names }])),
  };
}
