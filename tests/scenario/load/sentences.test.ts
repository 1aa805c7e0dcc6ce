import { describe, expect, test } from 'vitest';
import { type Code, type SENTENCES, word } from '../../../src/scenario/load/messages/sentences.ts';
import { PROTAGONIST_STATES } from '../../../src/scenario/protagonistStates.ts';
import { CHATTER } from '../../../src/scenario/schema.ts';

const SUBJECT = { nl: 'Gebeurtenis 7 (poes)', en: 'Event 7 (poes)', field: 'when.at' };

/** One example for every sentence; a new sentence without one does not compile. */
const EXAMPLES: { readonly [C in Code]: Parameters<(typeof SENTENCES)[C]> extends [unknown, ...infer R] ? R : never } = {
  cannotRead: [],
  tooLarge: [5],
  tooDeep: [64],
  tooMuch: [1000000],
  emptyFile: [],
  syntax: ['CommaExpected', '"'],
  hostileKey: ['__proto__'],
  duplicateKey: ['lang', 5],
  wrongFile: [],
  tooNew: [2],
  wrongFormat: ['x'],
  missing: ['time'],
  wrongType: ['list', 'string'],
  badChoice: ['x', null, ['a', 'b']],
  unknownKey: [null, ['a', 'b']],
  unknownDeck: [null, CHATTER],
  badTime: ['x'],
  badTimeOfDay: ['x'],
  badId: ['X', null],
  badText: ['x'],
  empty: ['text'],
  tooFew: [2],
  tooMany: [2],
  tooLong: [2],
  tooShort: [2],
  tooSmall: [2],
  tooBig: [2],
  notMultiple: [2],
  notRight: [],
  unknownId: ['cast', 'x', null, []],
  unknownWhere: ['x', 'dorp', null, ['school']],
  streetIsNoPlace: ['x', 'x-2'],
  notAnExit: ['x', null, ['noord']],
  unknownNeighbourhood: ['x', null, []],
  unknownHouseRules: ['x', null, []],
  otherId: ['a', 'b'],
  duplicateId: ['x'],
  reservedId: ['constructor'],
  pointsAtItself: ['x'],
  wrongRole: ['x', 'victim'],
  town: ['crossing', 'a b'],
  tooLate: [60000, 30000],
  tooShortForPlot: [60000, 30000],
  wrongOrder: ['best', 'latest', 60000],
  waitsForItself: [['a', 'b', 'a']],
  neverHappens: ['x'],
  noBroadcast: [],
  nobodyInBurgernet: [],
  noStates: ['x', 'y'],
  unknownState: ['x', null, PROTAGONIST_STATES.burglary],
  noContact: ['chatPosted'],
  nobodySees: ['x'],
  neverDoes: ['x', 'runs', ['walks']],
  neverAppears: [],
  noUpper: [],
  noLookAlike: ['coat', 'blue'],
  realPlate: ['a', 'b'],
  judgingWord: ['raar'],
  longSentence: [20],
  noJitter: [],
  phoneNumber: ['06'],
  emailAddress: ['a@b.nl'],
  tooFewOrdinary: [3, 16],
  fewOrdinaryHere: [3, 16],
  groupFull: [300, 256],
  moreMembersThanPeople: [300, 256],
  lookoutUnused: [],
  viewNeedsHouse: ['x'],
  noBackWindow: ['x'],
  noWay: ['x', 'car'],
  slotsMissing: [],
  enoughTooHigh: [4, 3],
  needsCoordinator: [],
  noCoordinatorGroup: [],
  againstHouseRules: ['follow', 'wabp'],
  noVehicle: ['car'],
};

describe.each(Object.entries(EXAMPLES) as [Code, readonly unknown[]][])('the sentence %s', (code, rest) => {
  const [nl, en] = word(code, SUBJECT, rest);

  test('says what is wrong and how to mend it, in both languages', () => {
    for (const text of [nl, en]) {
      expect(text).toMatch(/[.?]$/);
      expect(text.split(/[.?] /).length, text).toBeGreaterThanOrEqual(2);
    }
  });

  test('is short enough to read, and judges nobody', () => {
    for (const text of [nl, en])
      for (const sentence of text.split(/[.?] /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
    expect(nl).not.toMatch(/\b(je|jij|jouw|fout van u)\b/);
  });
});
