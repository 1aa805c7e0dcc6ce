import type { ScoreLine } from '../../../src/scoring/score.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import type { Debriefed } from '../../../src/ui/screens/debrief/debriefed.ts';
import { debrief as text } from '../../../src/ui/text/nl/debrief.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
import type { DebriefView } from '../../../src/views/debrief.ts';

const card = (id: string, at: number, more: Partial<DebriefView['cards'][number]>): DebriefView['cards'][number] => ({
  id,
  at,
  where: { street: 'molenweg', house: 8 },
  point: { x: 100, y: 100 },
  lookout: 'raam',
  activity: 'walks',
  person: { sex: 'man' },
  vehicle: null,
  details: null,
  closer: 'gone',
  remembered: false,
  real: false,
  lookAlike: false,
  ...more,
});

const line = (expectation: string, step: ScoreLine['step'], more: Partial<ScoreLine>): ScoreLine => ({
  expectation,
  step,
  text: `U deed ${expectation}.`,
  points: 0,
  max: 10,
  reason: 'missed',
  at: null,
  from: null,
  ideal: null,
  parts: [],
  evidence: [],
  ...more,
});

/** An evening of ten minutes: one signal noticed, one missed, a late call and a needless one. */
export const evening: DebriefView = {
  scenario: 'proef',
  version: '1.0.0',
  seed: '1',
  outcome: 'escaped',
  endedAt: 600_000,
  score: {
    seat: 'a',
    total: 34,
    max: 100,
    lines: [
      line('kijken', 'spot', {
        points: 10,
        reason: 'inTime',
        at: 90_000,
        from: 60_000,
        ideal: { earliest: 60_000, best: 120_000, latest: 180_000 },
        evidence: [1, 2],
      }),
      line('bellen', 'alert', {
        points: 4,
        reason: 'late',
        at: 300_000,
        from: 60_000,
        ideal: { earliest: 60_000, best: 120_000, latest: 900_000 },
        evidence: [4, 3, 5],
        parts: [{ part: 'upper', verdict: 'almost', said: 'black jacket', truth: 'blue jacket' }],
      }),
      line('groep', 'post', { max: 0, reason: 'notApplicable' }),
    ],
    penalties: [{ antiPattern: 'unfoundedCall', text: 'U belde zonder te kijken.', cost: 10, ceiling: null, at: 30_000, evidence: [3] }],
    top: 'kijken',
    tip: 'bellen',
  },
  marks: [
    { step: 'spot', at: 60_000, event: 1, kind: 'sighting' },
    { step: 'spot', at: 90_000, event: 2, kind: 'lookedCloser' },
    { step: 'spot', at: 200_000, event: 6, kind: 'sighting' },
    { step: 'alert', at: 240_000, event: 3, kind: 'call' },
  ],
  cards: [
    card('s1', 60_000, {
      real: true,
      activity: 'feelsDoor',
      details: { activity: 'feelsDoor', person: { sex: 'man', upper: { garment: 'jacket', colour: 'blue' } }, vehicle: null },
    }),
    card('s2', 200_000, {}),
    card('s3', 210_000, { real: true }),
    card('s4', 220_000, { lookAlike: true }),
  ],
  tracks: [
    {
      actor: 'x',
      role: 'suspect',
      points: [
        { at: 0, point: { x: 0, y: 0 }, activity: 'walks', state: '', hidden: false },
        { at: 60_000, point: { x: 100, y: 0 }, activity: 'feelsDoor', state: '', hidden: false },
        { at: 90_000, point: { x: 100, y: 0 }, activity: 'feelsDoor', state: '', hidden: false },
      ],
    },
    { actor: 'p', role: 'patrol', points: [] },
  ],
  evidence: [
    {
      type: 'sightingMade',
      seq: 1,
      at: 60_000,
      cause: null,
      sighting: {
        id: 's1',
        seat: 'a',
        actor: 'x',
        at: 60_000,
        where: { street: 'molenweg', house: 8 },
        point: { x: 100, y: 100 },
        lookout: 'raam',
        activity: 'feelsDoor',
        person: { sex: 'man' },
        vehicle: null,
        until: 80_000,
        closer: { activity: 'feelsDoor', person: { sex: 'man' }, vehicle: null },
      },
    },
    { type: 'detailsSeen', seq: 2, at: 90_000, cause: null, seat: 'a', sighting: 's1' },
    { type: 'callPlaced', seq: 3, at: 240_000, cause: null, call: 'c', seat: 'a', contact: '112' },
    {
      type: 'callerSaid',
      seq: 4,
      at: 250_000,
      cause: null,
      call: 'c',
      text: 'hij voelt aan de deur',
      facts: { activities: ['feelsDoor'], conduct: [] },
      question: 'behaviour',
    },
    { type: 'callAnswered', seq: 5, at: 243_000, cause: null, call: 'c' },
  ],
  turns: [
    { at: 260_000, event: 9, kind: 'patrolSent', subject: 'incident-1' },
    { at: 500_000, event: 10, kind: 'caseClosed', subject: null },
  ],
  chat: [],
  policeKnewAt: 250_000,
  drift: [],
  groups: [],
  relay: null,
  parties: { groep: 'Buurtapp Proef' },
  settings: AS_WRITTEN,
  houseRules: { name: 'Proefgroep', source: 'Verzonnen', choices: [] },
  times: { protagonist: 'suspect', cameAt: 60_000, firstLineAt: null, firstCallAt: 240_000, searchedFrom: null, foundAt: null },
  questions: ['Wat zag u?'],
  digest: 'abc',
};

/** A line of somebody in the group; its event has this number. */
export const said = (event: number, more: Partial<DebriefView['chat'][number]> = {}): DebriefView['chat'][number] => ({
  id: `line-${event}`,
  event,
  at: event * 1000,
  group: 'groep',
  from: 'An',
  role: 'resident',
  mine: false,
  text: 'Hoorde u dat?',
  told: null,
  replyTo: null,
  pinned: false,
  removed: false,
  removedBy: null,
  thumbs: 0,
  thumbedAt: [],
  kind: 'news',
  noise: false,
  why: null,
  ...more,
});

/** What the parts of the debrief get, in Dutch. */
export const debriefed = (debrief: DebriefView): Debriefed => ({
  debrief,
  briefing: {
    title: '',
    lang: 'nl',
    startsAt: 0,
    light: 'day',
    seat: 'a',
    role: 'resident',
    lookouts: [],
    group: 'groep',
    rules: { name: '', summary: [] },
    neighbourhood: Object.create(null),
  },
  words: { wording: wordingOf('nl'), names: { street: (id) => id, place: (id) => id }, text },
  clock: String,
  showOnMap: () => {},
});
