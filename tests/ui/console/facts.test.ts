import { describe, expect, test } from 'vitest';
import { logText, type LogNames } from '../../../src/ui/screens/lead/console/log/logText.ts';
import { type FactWords, marksOf, worldFacts } from '../../../src/ui/screens/lead/console/where/worldFacts.ts';
import { broadcast } from '../../../src/ui/text/nl/broadcast.ts';
import { console as frame } from '../../../src/ui/text/nl/console.ts';
import { consoleLog } from '../../../src/ui/text/nl/consoleLog.ts';
import { consoleStates as states } from '../../../src/ui/text/nl/consoleStates.ts';
import { consoleTabs as tabs } from '../../../src/ui/text/nl/consoleTabs.ts';
import { namesOf } from '../../../src/ui/text/wording/names.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
import type { LogLine } from '../../../src/views/facilitator.ts';
import { consoleEvening } from '../../support/consoleEvening.ts';
import { loadNeighbourhood } from '../../support/neighbourhoods.ts';

const neighbourhood = loadNeighbourhood('molenwijk');
const { world } = consoleEvening(30, 440_000);
if (!world) throw new Error('no world');
const words: FactWords = {
  tabs,
  states,
  broadcast,
  words: wordingOf('nl'),
  names: namesOf(neighbourhood),
  clock: (at) => `${at}`,
  lookout: (id) => id,
  neighbourhood,
};

describe('the map and the list of the console', () => {
  test('show nobody of the cast until what is hidden is shown', () => {
    const hidden = worldFacts(world, false, words);
    expect(hidden.filter(({ section }) => section === 'cast')).toEqual([]);
    expect(JSON.stringify(hidden)).not.toContain('Boef');
    expect(marksOf(hidden).map(({ kind }) => kind)).not.toContain('suspect');
  });

  test('say the same: whatever is drawn stands in the list in the same words', () => {
    const facts = worldFacts(world, true, words);
    const marks = marksOf(facts);
    expect(marks.filter(({ kind }) => kind === 'suspect')).toHaveLength(1);
    expect(facts[0]?.label).toMatch(/^Boef: probeert binnen te komen.*Bij /);
    for (const mark of marks) expect(facts.map(({ label }) => label)).toContain(mark.label);
  });

  test('count participants who share a place instead of drawing them on each other', () => {
    const places = worldFacts(world, false, words).filter(({ section }) => section === 'participants');
    expect(places.length).toBeLessThan(12);
    expect(places.reduce((sum, { mark }) => sum + Number(mark?.letter), 0)).toBe(30);
  });
});

describe('the log', () => {
  const names: LogNames = {
    log: consoleLog,
    states,
    frame,
    words: wordingOf('nl'),
    actors: world.actors,
    seat: (id) => `<${id}>`,
    lookout: (id) => id,
    group: (id) => id,
  };
  const line = (type: string, some: Partial<LogLine> = {}): LogLine => ({ event: 1, at: 0, type, seat: null, about: null, ...some });

  test('tells every line of a real round in words', () => {
    expect(world.log.length).toBeGreaterThan(30);
    for (const each of world.log) expect(logText(each, true, names), each.type).toMatch(/[.?!a-z]$/i);
  });

  test('keeps quiet about the one whom it is about until that is shown', () => {
    const changed = line('actorChanged', { about: 'hiding' });
    expect(logText(changed, false, names)).toBeNull();
    expect(logText(changed, true, names)).toBe('Boef: verstopt zich.');
  });

  test('names who did it and what', () => {
    expect(logText(line('callPlaced', { seat: 'raam', about: '112' }), false, names)).toBe('<raam> belt 112.');
    expect(logText(line('acted', { seat: 'raam', about: 'lightOn' }), false, names)).toBe('<raam> kiest: Lamp aan.');
    expect(logText(line('noteTaken', { about: 'Mooi gebeld' }), false, names)).toBe('Notitie: Mooi gebeld');
    expect(logText(line('toString'), true, names)).toBeNull();
  });
});
