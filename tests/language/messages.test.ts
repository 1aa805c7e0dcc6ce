// What is found in whole messages by people of several ages: slots, alarm, place, direction and tone, with the figures shown.
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../src/language/gazetteer.ts';
import { loadNeighbourhood } from '../support/neighbourhoods.ts';
import { f1, precision, recall, type Score } from './corpus/measure.ts';
import { readMessages, type Message } from './corpus/messages.ts';
import { type Measured, measureMessages, ofGroups } from './corpus/presence.ts';

const MOLENWIJK = buildGazetteer(loadNeighbourhood('molenwijk'));
/** Three authors; the fourth and the fifth wrote what nobody tunes on. */
const TUNED = ['voices-a.jsonl', 'voices-b.jsonl', 'voices-d.jsonl'].flatMap((name) => readMessages(name));
const HELD_OUT = readMessages('held-out.jsonl');

function row(name: string, score: Score): string {
  const figures = [precision(score), recall(score), f1(score)].map((figure) => figure.toFixed(3));
  return `  ${name.padEnd(20)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  of ${score.right + score.missed}`;
}

/** Measures the messages and shows every figure of the corpus. */
function report(name: string, messages: readonly Message[]): Measured {
  const measured = measureMessages(messages, MOLENWIJK);
  const fields = [...measured.fields].sort(([first], [second]) => (first < second ? -1 : 1)).map(([field, score]) => row(field, score));
  const groups = ['person', 'vehicle', 'channel', 'conduct'].map((group) => row(`${group}: all`, ofGroups(measured.fields, [group])));
  const slots = row('person and vehicle', ofGroups(measured.fields, ['person', 'vehicle']));
  console.log(
    [`${name}: ${messages.length} messages, alarm right ${measured.alarmRight.toFixed(3)}`, ...fields, ...groups, slots].join('\n'),
  );
  return measured;
}

const score = (measured: Measured, ...groups: readonly string[]): number => f1(ofGroups(measured.fields, groups));

describe('whole messages', () => {
  it('number at least 400, a third of them kept out of all tuning, and none twice', () => {
    const all = [...TUNED, ...HELD_OUT];
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(HELD_OUT.length * 3).toBeGreaterThanOrEqual(all.length);
    const tuned = new Set(TUNED.map(({ text }) => text));
    expect(HELD_OUT.filter(({ text }) => text.split(' ').length > 3 && tuned.has(text))).toHaveLength(0);
  });

  it('are understood where the words were chosen by them', () => {
    const measured = report('tuned', TUNED);
    expect(score(measured, 'person', 'vehicle')).toBeGreaterThanOrEqual(0.96);
    expect(measured.alarmRight).toBeGreaterThanOrEqual(0.99);
    expect(score(measured, 'heading')).toBeGreaterThanOrEqual(0.96);
    expect(score(measured, 'location')).toBeGreaterThanOrEqual(0.96);
    expect(score(measured, 'conduct')).toBeGreaterThanOrEqual(0.96);
  });

  it('are understood when nobody who chose the words had seen them', () => {
    const measured = report('held out', HELD_OUT);
    expect(score(measured, 'person', 'vehicle')).toBeGreaterThanOrEqual(0.92);
    expect(measured.alarmRight).toBeGreaterThanOrEqual(0.97);
    expect(score(measured, 'heading')).toBeGreaterThanOrEqual(0.92);
    expect(score(measured, 'location')).toBeGreaterThanOrEqual(0.92);
    expect(score(measured, 'conduct')).toBeGreaterThanOrEqual(0.85);
  });
});
