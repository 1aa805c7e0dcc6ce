import { describe, expect, it } from 'vitest';
import type { DriftSlot, DriftStep } from '../../../src/scoring/drift.ts';
import type { HopScore, RelayScore } from '../../../src/scoring/scoreRelay.ts';
import { driftTable, rightOf } from '../../../src/ui/screens/debrief/drift.ts';
import { turningText } from '../../../src/ui/screens/debrief/driftWords.ts';
import { chainOf, messagesOf } from '../../../src/ui/screens/debrief/relayChain.ts';
import type { DebriefView } from '../../../src/views/debrief.ts';
import { debriefed, evening, said } from './debriefView.ts';

const slot = (name: DriftSlot['slot'], was: string | null, is: string | null, verdict: DriftSlot['verdict'] = 'right'): DriftSlot => ({
  slot: name,
  was,
  is,
  change: was === null ? 'added' : is === null ? 'lost' : was === is ? 'kept' : 'changed',
  verdict: is === null ? 'unknown' : verdict,
});

const step = (stage: DriftStep['stage'], event: number, slots: readonly DriftSlot[]): DriftStep => ({
  stage,
  from: event * 1000,
  at: event * 1000,
  isMistaken: false,
  events: [event],
  slots,
  counts: { kept: 0, changed: 0, lost: 0, added: 0, right: 0, almost: 0, wrong: 0 },
});

const hop = (event: number, depth: number, from: HopScore['from'], to: HopScore['to'], more: Partial<HopScore> = {}): HopScore => ({
  message: `m${event}`,
  kind: 'search',
  hop: depth,
  from,
  to,
  played: false,
  literal: true,
  at: event * 1000,
  delay: 0,
  featuresIn: 2,
  featuresOut: 2,
  right: 2,
  wrong: 0,
  evidence: [1, event],
  ...more,
});

const desk = { kind: 'controlRoom', id: 'incident-1' } as const;
const anna = { kind: 'coordinator', id: 'groep' } as const;
const bert = { kind: 'coordinator', id: 'verweg' } as const;
const hub = { kind: 'coordinators', id: 'beheerders' } as const;

/** The control room tells one coordinator, who tells her group and the others; the farthest of them tells his group. */
const relay: RelayScore = {
  hops: [
    hop(10, 1, desk, anna),
    hop(20, 2, anna, { kind: 'group', id: 'groep' }, { delay: 10_000 }),
    hop(21, 2, anna, hub, { delay: 11_000 }),
    hop(40, 3, bert, { kind: 'group', id: 'verweg' }, { delay: 19_000 }),
  ],
  toLastGroup: { value: 39_000, evidence: [1, 40] },
  groups: [],
  acrossBorder: { value: 1, evidence: [40] },
};

const parties = { groep: 'Buurtapp Hier', verweg: 'Buurtapp Daar', beheerders: 'Beheerders' };
const way = (drift: readonly DriftStep[], more: Partial<DebriefView> = {}): DebriefView => ({ ...evening, drift, parties, ...more });
const told = (debrief: DebriefView) => turningText(driftTable(debrief), debriefed(debrief));

describe('the way of a message', () => {
  it('is followed back from the group that heard it last, over the coordinators and not over another group', () => {
    expect(chainOf(relay).map(({ to }) => to.id)).toEqual(['groep', 'beheerders', 'verweg']);
    expect(chainOf(null)).toEqual([]);
  });

  it('is shown message by message', () => {
    const more = { ...relay, hops: [...relay.hops, hop(60, 1, desk, anna, { evidence: [50, 60] })] };
    expect(messagesOf(more).map(({ origin, hops }) => [origin, hops.length])).toEqual([
      [1, 4],
      [50, 1],
    ]);
  });
});

describe('the table of the description', () => {
  const drift = [
    step('seen', 1, [slot('sex', null, 'man'), slot('upper', null, 'blue jacket')]),
    step('call', 3, [slot('sex', 'man', 'man'), slot('upper', 'blue jacket', 'black jacket', 'wrong')]),
    step('chat', 5, [slot('sex', 'man', null), slot('upper', 'black jacket', 'black jacket', 'wrong')]),
    step('chat', 6, [slot('sex', 'man', 'man'), slot('upper', 'black jacket', null)]),
    step('chat', 7, [slot('bag', null, 'red backpack', 'wrong')]),
    step('relay', 40, [slot('sex', 'man', 'man'), slot('upper', 'black jacket', null)]),
    step('relay', 20, [slot('sex', 'man', 'man')]),
  ];
  const table = driftTable(way(drift, { relay, chat: [said(5), said(6)] }));

  it('has the stages across, the own group as one and only the links to the last group', () => {
    expect(table.columns.map(({ stage, link }) => link?.hop.to.id ?? stage)).toEqual(['seen', 'call', 'chat', 'verweg']);
    expect(table.features).toEqual(['sex', 'upper']);
  });

  it('says of the group what it got to know altogether', () => {
    const group = table.columns[2];
    expect([...(group?.cells.values() ?? [])].map(({ is }) => is)).toEqual(['man', 'black jacket']);
    expect(group && rightOf(group)).toEqual({ right: 1, all: 2 });
  });

  it('is empty when nobody called', () => {
    expect(driftTable(evening)).toEqual({ features: [], columns: [] });
  });
});

describe('the sentence on what mattered most', () => {
  const seen = step('seen', 1, [slot('upper', null, 'blue jacket'), slot('bag', null, 'red backpack')]);

  it('names the colour that changed, where, and from what to what', () => {
    const { sentence, detail } = told(way([seen, step('call', 3, [slot('upper', 'blue jacket', 'black jacket', 'wrong')])]));
    expect(sentence).toBe('De kleur van de jas veranderde aan de telefoon.');
    expect(detail).toContain('blauw');
    expect(detail).toContain('zwart');
    expect(detail).toMatch(/Dat klopte niet\.$/);
  });

  it('counts the links of the relay', () => {
    const wrong = step('relay', 21, [slot('upper', 'blue jacket', 'black jacket', 'wrong')]);
    expect(told(way([seen, wrong], { relay })).sentence).toBe('De kleur van de jas veranderde bij de tweede schakel.');
  });

  it('puts what went wrong before what got lost, and the most telling feature first', () => {
    const lost = step('call', 3, [slot('age', 'thirties', null), slot('bag', 'red backpack', null)]);
    expect(told(way([seen, lost])).sentence).toBe('De tas werd aan de telefoon niet genoemd.');
    const wrong = step('incident', 4, [slot('hair', null, 'cap', 'wrong')]);
    expect(told(way([seen, lost, wrong])).sentence).toBe('Het haar of hoofddeksel kwam erbij bij de meldkamer.');
  });

  it('blames nobody for what stood there before: the first stage that had it wrong is named', () => {
    const family = step('incident', 1, [slot('upper', 'red coat', 'red coat', 'wrong')]);
    const call = step('call', 6, [slot('upper', null, 'red coat', 'wrong')]);
    const { sentence, detail } = told(way([call, family]));
    expect(sentence).toBe('De jas of trui klopte al niet bij de meldkamer.');
    expect(detail).toBe('Er werd gezegd: jas, rood.');
  });

  it('says it when the caller had seen somebody else', () => {
    const other = { ...step('seen', 1, [slot('upper', 'red coat', 'red coat', 'wrong')]), isMistaken: true };
    expect(told(way([other])).sentence).toBe('Er is gebeld over iemand die er alleen op leek.');
  });

  it('does not blame a neighbour for saying less than everything', () => {
    const less = way([seen, step('chat', 5, [slot('upper', 'blue jacket', null)])], { chat: [said(5)] });
    expect(told(less).sentence).toBe('Wat gezegd werd, kwam heel over.');
  });
});
