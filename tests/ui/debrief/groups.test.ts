import { describe, expect, it } from 'vitest';
import type { GroupScore } from '../../../src/scoring/scoreGroup.ts';
import { evidenceOf } from '../../../src/ui/screens/debrief/evidence.ts';
import { figuresOf, figureText, proofsOf, proofText } from '../../../src/ui/screens/debrief/groupFigures.ts';
import { livesOf, runsOf } from '../../../src/ui/screens/debrief/lives.ts';
import { debrief as text } from '../../../src/ui/text/nl/debrief.ts';
import type { DebriefView } from '../../../src/views/debrief.ts';
import { debriefed, evening } from './debriefView.ts';

const none = { value: null, evidence: [] };
const group: GroupScore = {
  group: 'groep',
  name: 'Buurtapp Proef',
  members: 40,
  reached: { value: 12, evidence: [1, 2] },
  toFirstCall: { value: 85_000, at: 145_000, evidence: [1, 3], isMistaken: false },
  toFirstMessage: { ...none, at: null },
  description: { ...none, right: 0, wrong: 0, missing: 0 },
  lines: {
    total: 2,
    news: 1,
    duplicates: 0,
    questions: 0,
    coordinating: 0,
    helping: 0,
    noise: 1,
    evidence: { duplicates: [], noise: [4] },
  },
  noiseShare: { value: 50, evidence: [4] },
};

describe('the figures of a group', () => {
  it('are lengths of time, people and shares in words, or say that it did not happen', () => {
    const figures = figuresOf(group, { relay: null });
    expect(figures.map((figure) => [figure.key, figureText(figure, group, text, String)])).toEqual([
      ['toFirstCall', 'na 1 min 25 s'],
      ['toFirstMessage', 'niet gebeurd'],
      ['reached', '12 van de 40'],
      ['description', 'niet gebeurd'],
      ['noiseShare', '50 procent'],
    ]);
  });

  it('tell what was done without a card to count from, and that it was about somebody else', () => {
    const mistaken = { ...group, toFirstCall: { value: null, at: 240_000, evidence: [3], isMistaken: true } };
    const [call] = figuresOf(mistaken, { relay: null });
    expect(call && figureText(call, mistaken, text, () => '14:06')).toBe('om 14:06, over iemand anders');
  });

  it('are proved by counts and times, without names or words of anybody', () => {
    const proofs = proofsOf([1, 2, 3], evening).map((proof) => proofText(proof, (at) => `${at / 1000}`, text));
    expect(proofs).toEqual(['1 kaart, om 60', '1 gebeurtenis, om 90', '1 telefoontje, om 240']);
  });
});

describe('the evidence of others', () => {
  const others: DebriefView = { ...evening, score: { ...evening.score, seat: 'b' } };

  it('is never told as if one did it oneself', () => {
    const worded = evidenceOf([1, 3, 4], others, debriefed(others).words);
    expect(worded.map(({ text: words }) => words).join(' ')).not.toMatch(/\bU (zag|belde|zei)\b/);
    expect(worded).toHaveLength(3);
  });

  it('tells who passed on to whom by name of the group', () => {
    const passed: DebriefView = {
      ...evening,
      parties: { groep: 'Buurtapp Proef' },
      evidence: [
        {
          type: 'messagePassedOn',
          seq: 8,
          at: 1,
          cause: null,
          id: 'm',
          hop: 1,
          kind: 'search',
          from: { kind: 'controlRoom', id: 'incident-1' },
          to: { kind: 'coordinator', id: 'groep' },
          by: null,
          origin: 7,
          heard: { activities: [], conduct: [] },
          told: { activities: [], conduct: [] },
          literal: true,
          startedAt: 1,
          source: null,
        },
      ],
    };
    expect(evidenceOf([8], passed, debriefed(passed).words)[0]?.text).toBe(
      'Doorgegeven van de meldkamer naar de beheerder van Buurtapp Proef.',
    );
  });
});

describe('the life of reports and broadcasts', () => {
  const turns: DebriefView['turns'] = [
    { at: 60_000, event: 1, kind: 'incidentOpened', subject: 'i' },
    { at: 90_000, event: 2, kind: 'groupReportCalled', subject: 'r' },
    { at: 120_000, event: 3, kind: 'incidentUpdated', subject: 'i' },
    { at: 150_000, event: 4, kind: 'broadcastStarted', subject: 'b' },
    { at: 200_000, event: 5, kind: 'patrolArrived', subject: 'i' },
    { at: 300_000, event: 6, kind: 'broadcastEnded', subject: 'b' },
  ];
  const lives = livesOf({ turns, endedAt: 600_000 });

  it('go from phase to phase until they are over, or to the end of the evening', () => {
    expect(lives.map(({ kind, isOver }) => [kind, isOver])).toEqual([
      ['incident', false],
      ['groupReport', false],
      ['broadcast', true],
    ]);
    expect(lives[0]?.stages.map(({ phase, from, until }) => [phase, from, until])).toEqual([
      ['open', 0.1, 0.2],
      ['addedTo', 0.2, 1],
    ]);
  });
});

it('what is added again and again to a report is told once, with how often', () => {
  const stage = (phase: 'open' | 'addedTo' | 'over', at: number) => ({ event: at, at, phase, from: 0, until: 0 });
  const stages = [stage('open', 1), stage('addedTo', 2), stage('addedTo', 5), stage('addedTo', 9), stage('over', 10)];
  expect(runsOf({ stages })).toEqual([
    { phase: 'open', first: 1, last: 1, count: 1 },
    { phase: 'addedTo', first: 2, last: 9, count: 3 },
    { phase: 'over', first: 10, last: 10, count: 1 },
  ]);
});
