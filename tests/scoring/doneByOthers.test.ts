import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import type { ScoreLine } from '../../src/scoring/score.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const END = 20 * MINUTE;
const raw = burglaryScenario();
const scenarioWith = (who: 'each' | 'anyone') =>
  loaded(
    burglaryScenario({
      ideal: raw.ideal.map((line) =>
        line.does === 'call' ? { ...line, who, trigger: [{ sees: 'man-grijze-jas', doing: ['forcesDoor', 'entersBackGarden'] }] } : line,
      ),
      antiPatterns: [{ id: 'groupBeforeCall', cost: 10, text: 'Bel eerst.' }],
    }),
  );
const ANYONE = scenarioWith('anyone');
const here = { street: 'dorpsstraat', house: 6 };
const CLEAR: Partial<Facts> = {
  location: here,
  what: 'burglary',
  activities: ['forcesDoor'],
  person: { sex: 'man', upper: { colour: 'grey', garment: 'jacket' }, bag: { colour: 'black' } },
};
const NEIGHBOUR = 'neighbour';
/** How much the call counts for depends on what else applied: something, in any case. */
const COUNTS = expect.toSatisfy((max: number) => max > 0);

/** Two at one window; the first calls when the deed is in view and, unless silent, tells the group how long after. */
function evening(told: Partial<Facts>, tellsAfter: number | null = 5_000, scenario = ANYONE): Story {
  const both = story(scenario);
  both.leads({ type: 'openSeat', seat: NEIGHBOUR, like: 'seat-1', lookout: 'voorraam', patient: false });
  const telling = ({ sighting }: ReturnType<typeof both.all<'sightingMade'>>[number]): boolean =>
    sighting.actor === 'man-grijze-jas' &&
    [sighting.activity, sighting.closer.activity].some((doing) => doing === 'forcesDoor' || doing === 'entersBackGarden');
  while (
    both.exercise.now() < END &&
    new Set(
      both
        .all('sightingMade')
        .filter(telling)
        .map(({ sighting }) => sighting.seat),
    ).size < 2
  )
    both.until(both.exercise.now() + 1_000);
  expect(both.exercise.now()).toBeLessThan(END / 2);
  both.calls('112', told);
  if (tellsAfter !== null) {
    both.until(both.exercise.now() + tellsAfter);
    both.does({ type: 'postChat', group: 'buurt', text: 'Ik heb 112 gebeld.' }, { alarm: 'reported', channel: '112' });
  }
  return both;
}

function called({ exercise }: Story, seat = NEIGHBOUR): ScoreLine | undefined {
  exercise.advanceTo(END);
  const { lines } = scoreSeat(exercise.scenario, exercise.terrain, exercise.events, seat);
  return lines.find(({ step }) => step === 'alert');
}

/** The neighbour calls as well, and says this. */
function callsToo(both: Story, told: Partial<Facts>): Story {
  both.in(NEIGHBOUR, { type: 'placeCall', contact: '112' });
  let said = false;
  for (let turn = 0; turn < 200 && both.exercise.world.seats[NEIGHBOUR]?.call; turn += 1) {
    both.until(both.exercise.now() + 500);
    const call = both.exercise.world.calls[both.exercise.world.seats[NEIGHBOUR]?.call ?? ''];
    if (call?.phase !== 'talking' || call.asked === null) continue;
    const tells: boolean = !said && call.asked !== 'service';
    if (tells) both.in(NEIGHBOUR, { type: 'say', text: 'Dit zie ik.' }, told);
    else both.in(NEIGHBOUR, { type: 'dontKnow' });
    said ||= tells;
  }
  return both;
}

test('whoever could read that a neighbour had called well is not charged for not calling', () => {
  const both = evening(CLEAR);
  const line = called(both);
  expect([line?.reason, line?.points, line?.max]).toEqual(['doneByOthers', 0, 0]);
  const posted = both.all('chatPosted').find(({ line: { text } }) => text === 'Ik heb 112 gebeld.');
  expect(line?.evidence).toContain(posted?.seq);
  const shown = new Set(debriefView(both.exercise, NEIGHBOUR)?.evidence.map(({ seq }) => seq));
  expect(line?.evidence.filter((seq) => !shown.has(seq))).toEqual([]);
  expect(called(both, 'seat-1')).toMatchObject({ max: COUNTS, reason: 'inTime' });
});

test('without a word in the group nobody could know: each has to call', () => {
  expect(called(evening(CLEAR, null))).toMatchObject({ reason: 'missed', max: COUNTS });
});

test('where each has to call, each is charged', () => {
  expect(called(evening(CLEAR, 5_000, scenarioWith('each')))).toMatchObject({ reason: 'missed', max: COUNTS });
});

test('a call that told next to nothing spares nobody', () => {
  expect(called(evening({ location: here }))).toMatchObject({ reason: 'missed', max: COUNTS });
});

test('a word in the group after the time to call was over spares nobody', () => {
  expect(called(evening(CLEAR, 4 * MINUTE))).toMatchObject({ reason: 'missed', max: COUNTS });
});

test('calling again without news earns nothing, and with news it does', () => {
  const again = callsToo(evening(CLEAR), { location: here, what: 'burglary' });
  expect(again.all('reportFiled').at(-1)).toMatchObject({ seat: NEIGHBOUR, repeated: true, news: false });
  expect(called(again)).toMatchObject({ reason: 'doneByOthers', points: 0, max: 0 });
  expect(called(again)?.evidence).toContain(again.all('operatorKnows').at(-1)?.seq);
  const news = callsToo(evening(CLEAR), { ...CLEAR, person: { ...CLEAR.person, hair: 'black' }, heading: { direction: 'w' } });
  expect(news.all('reportFiled').at(-1)).toMatchObject({ seat: NEIGHBOUR, repeated: true, news: true });
  const line = called(news);
  expect([line?.max, (line?.points ?? 0) > 0]).toEqual([COUNTS, true]);
});

test('whoever adds something in the group after a neighbour called did not write before calling', () => {
  const costs = (both: Story, callsAfter: boolean): readonly string[] => {
    both.in(NEIGHBOUR, { type: 'postChat', group: 'buurt', text: 'Hij heeft een zwarte tas.' }, { what: 'burglary' });
    if (callsAfter) callsToo(both, CLEAR);
    both.until(END);
    const { scenario, terrain, events } = both.exercise;
    return scoreSeat(scenario, terrain, events, NEIGHBOUR).penalties.map(({ antiPattern }) => antiPattern);
  };
  expect(costs(evening(CLEAR), false)).toEqual([]);
  expect(costs(evening(CLEAR, null), true)).toEqual(['groupBeforeCall']);
  // Who never called has lost what a call is worth: that is not charged twice.
  expect(costs(evening(CLEAR, null), false)).toEqual([]);
});
