import { describe, expect, test } from 'vitest';
import { driver } from '../../../src/sim/machines/driver.ts';
import { groupReport } from '../../../src/sim/machines/groupReport.ts';
import { missingPerson } from '../../../src/sim/machines/missingPerson.ts';
import { suspect } from '../../../src/sim/machines/suspect.ts';
import { consoleStates as en } from '../../../src/ui/text/en/consoleStates.ts';
import { consoleStates as nl } from '../../../src/ui/text/nl/consoleStates.ts';
import { actorText } from '../../../src/ui/text/wording/stateWords.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
import type { ActorStatus } from '../../../src/views/facilitator.ts';

const MACHINES = [
  ['suspect', suspect],
  ['missing', missingPerson],
  ['driver', driver],
  ['incident', groupReport],
] as const;

const burglar: ActorStatus = {
  id: 'x',
  role: 'suspect',
  present: true,
  inside: false,
  point: { x: 0, y: 0 },
  activity: 'standsStill',
  state: 'hiding',
  since: 60_000,
  because: { kind: 'lamp' },
};

describe('what a machine does is said in words', () => {
  test.each(MACHINES)('for every state of %s and for no others, in both languages', (name, machine) => {
    const states = Object.keys(machine.states).sort();
    expect(states.length).toBeGreaterThan(3);
    expect(Object.keys(nl[name]).sort()).toEqual(states);
    expect(Object.keys(en[name]).sort()).toEqual(states);
  });

  test('with the reason after it', () => {
    expect(actorText(burglar, nl, wordingOf('nl').terms)).toBe('Boef: verstopt zich, omdat er een lamp aanging');
    expect(actorText({ ...burglar, because: { kind: 'start' } }, nl, wordingOf('nl').terms)).toBe('Boef: verstopt zich');
    expect(actorText({ ...burglar, because: { kind: 'event', event: 'chatPosted' } }, en, wordingOf('en').terms)).toBe('Boef: is hiding');
  });

  test('or what can be seen of who has no machine', () => {
    const walker = { ...burglar, role: 'passerby', state: 'absent', activity: 'walksDog', because: null } as const;
    expect(actorText(walker, nl, wordingOf('nl').terms)).toBe('Voorbijganger: laat een hond uit');
  });
});
