import { expect, test } from 'vitest';
import { NO_FACTS } from '../../../src/language/facts.ts';
import { guidance, type GuideStep } from '../../../src/ui/screens/play/guidance.ts';
import type { ChatLineView, ParticipantView } from '../../../src/views/participant.ts';

const quiet: ParticipantView = {
  phase: 'running',
  now: 0,
  lookout: 'raam',
  walking: null,
  reachable: [],
  cards: [],
  call: null,
  reports: [],
  groups: [{ id: 'g', name: 'Groep', members: 3, closed: false, coordinator: false, report: null, lines: [] }],
  bridge: null,
  broadcasts: [],
  happenings: [],
};
const none: ReadonlySet<GuideStep> = new Set();
const mine: ChatLineView = {
  id: 'l',
  at: 0,
  from: 'u',
  mine: true,
  role: 'participant',
  text: 'Let op!',
  replyTo: null,
  pinned: false,
  removed: false,
  thumbs: 0,
  told: null,
  facts: null,
  spans: [],
};
const withLine: ParticipantView = {
  ...quiet,
  groups: [{ id: 'g', name: 'Groep', members: 3, closed: false, coordinator: false, report: null, lines: [mine] }],
};
const withCall: ParticipantView = { ...quiet, reports: [{ at: 0, contact: '112', facts: NO_FACTS }] };

test('nothing is explained before anything is done', () => {
  expect(guidance(quiet, none)).toBeNull();
});

test('whoever posts before calling hears that the police know nothing yet', () => {
  expect(guidance(withLine, none)?.says).toBe('postedFirst');
});

test('whoever calls first is told to inform the group', () => {
  expect(guidance(withCall, none)?.says).toBe('calledFirst');
});

test('whoever called only the neighbour hears about 112', () => {
  expect(guidance({ ...quiet, reports: [{ at: 0, contact: 'neighbour', facts: NO_FACTS }] }, none)?.says).toBe('calledOther');
});

test('whoever told the group the place and the call is not asked for them again', () => {
  const facts = { ...NO_FACTS, alarm: 'reported' as const, location: { street: 'haverkamp' } };
  const groups = withLine.groups.map((group) => ({ ...group, lines: [{ ...mine, facts }] }));
  const explained = new Set<GuideStep>(['alert']);
  expect(guidance({ ...withCall, groups }, explained)?.says).toBe('postedAll');
  expect(guidance({ ...withCall, groups: withLine.groups }, explained)?.says).toBe('postedAfterCall');
});

test('a step is explained once', () => {
  expect(guidance(withLine, new Set<GuideStep>(['post']))).toBeNull();
});

test('nobody is interrupted on the telephone', () => {
  const talking: ParticipantView = {
    ...withLine,
    call: { id: 'c', contact: '112', placedAt: 0, state: 'talking', asked: null, focus: null, known: NO_FACTS, turns: [] },
  };
  expect(guidance(talking, none)).toBeNull();
});

test('following somebody alone is explained as a risk, staying inside is not', () => {
  const acted = (choice: 'follow' | 'stayAndWatch'): ParticipantView => ({
    ...quiet,
    happenings: [{ at: 0, kind: 'acted', choice, consequence: 'keptWatching' }],
  });
  expect(guidance(acted('follow'), none)?.says).toBe('actedRisky');
  expect(guidance(acted('stayAndWatch'), none)?.says).toBe('actedSafe');
});
