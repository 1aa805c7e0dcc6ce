import type { TrackRole } from '../../../views/debrief.ts';
import type { MomentKind } from '../../session/whatIf.ts';
import type { WhatIfText } from '../nl/whatIf.ts';

const moment: Readonly<Record<Exclude<MomentKind, 'doing'>, string>> = {
  call: 'The police were called',
  policeKnew: 'The police knew',
  patrolSent: 'The control room sent a car',
  groupKnew: 'The group read that 112 was called',
  broadcast: 'Burgernet sent a message',
  tip: 'A neighbour gave a tip',
  patrolArrived: 'The police arrived',
  recognised: 'The police recognised the person',
  closed: 'The case was closed',
};
const who: Readonly<Record<TrackRole, string>> = {
  suspect: 'the burglar',
  driver: 'the driver',
  missing: 'the missing person',
  lookAlike: 'somebody who looks alike',
  patrol: 'the police',
};

/** "40 seconds", "a minute and a half", "2 minutes and 10 seconds"; in ms, to the second. */
export function lengthOf(length: number): string {
  const seconds = Math.max(1, Math.round(length / 1000));
  if (seconds === 90) return 'a minute and a half';
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const ofMinutes = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const ofSeconds = rest === 1 ? '1 second' : `${rest} seconds`;
  if (minutes === 0) return ofSeconds;
  return rest === 0 ? ofMinutes : `${ofMinutes} and ${ofSeconds}`;
}

export const debriefWhatIf: WhatIfText = {
  lead: 'Choose what went otherwise. A model plays the same evening once more.',
  nothingToAsk: 'There is nothing to ask about this round.',
  chooseTitle: 'What if …',
  near: (clock) => `You were looking at ${clock} on the map.`,
  change: {
    earlier: {
      own: (clock, length) => `If your call at ${clock} had come ${length} earlier`,
      first: (clock, length) => `If the first call, at ${clock}, had come ${length} earlier`,
    },
    complete: {
      own: (clock) => `If the description in your call at ${clock} had been complete`,
      first: (clock) => `If the description in the first call, at ${clock}, had been complete`,
    },
    noCalls: 'If nobody had called',
    withoutBurgernet: 'Without Burgernet',
    withoutGroup: 'Without the group of neighbours',
  },
  cannot: {
    notEarlier: {
      own: (clock) => `Your call at ${clock} could not come earlier. Before that you had seen nothing.`,
      first: (clock) => `The first call, at ${clock}, could not come earlier. The caller had seen nothing before.`,
    },
    alreadyComplete: {
      own: (clock) => `The description in your call at ${clock} was complete already.`,
      first: (clock) => `The description in the first call, at ${clock}, was complete already.`,
    },
  },
  howMuch: 'How much earlier?',
  most: {
    own: 'Earlier was not possible. Before that you had seen nothing.',
    first: 'Earlier was not possible. Before that the caller had seen nothing.',
  },
  length: lengthOf,
  failed: 'Playing this again did not work.',
  tryAgain: 'Try again',
  waiting: 'We are playing the evening again.',
  answerTitle: 'This is what happens then',
  same: 'Nothing changes. The evening goes exactly the same.',
  sameSeen: 'This time it made no difference to the police or the end.',
  policeKnew: {
    earlier: (length) => `The police knew ${length} earlier.`,
    later: (length) => `The police knew ${length} later.`,
    never: 'The police never heard of it.',
    now: (clock) => `The police did hear of it now, at ${clock}.`,
  },
  patrolArrived: {
    earlier: (length, place) => `The police arrived ${length} earlier${place}.`,
    later: (length, place) => `The police arrived ${length} later${place}.`,
    never: 'No police came.',
    now: (clock, place) => `The police did come now: at ${clock}${place}.`,
  },
  broadcast: {
    earlier: (length) => `Burgernet sent the message ${length} earlier.`,
    later: (length) => `Burgernet sent the message ${length} later.`,
    never: 'Burgernet sent no message.',
    now: (clock) => `Burgernet did send a message now, at ${clock}.`,
  },
  recognised: {
    earlier: (length) => `The police recognised the person ${length} earlier.`,
    later: (length) => `The police recognised the person ${length} later.`,
    never: 'The police did not recognise the person.',
    now: (clock) => `The police recognised the person, at ${clock}.`,
  },
  tip: {
    earlier: (length) => `The first tip of a neighbour came ${length} earlier.`,
    later: (length) => `The first tip of a neighbour came ${length} later.`,
    never: 'No neighbour gave a tip.',
    now: (clock) => `A neighbour did give a tip now, at ${clock}.`,
  },
  nearPlace: (place) => `, near ${place}`,
  partsAt: (who, clock) => `From ${clock} on, ${who} went otherwise.`,
  sameWay: (who) => `The way of ${who} stayed the same.`,
  who,
  otherEnd: (own, other) => `The end is different. With you: ${own} Now: ${other}`,
  stillSameEnd: (end) => `Still the end is the same. ${end}`,
  sameEnd: (end) => `The end is the same. ${end}`,
  own: 'Your evening',
  other: 'Otherwise',
  ownRoute: 'How it went with you',
  otherRoute: 'How it goes otherwise',
  doingNow: (own, other) => `Your evening: ${own}. Otherwise: ${other}.`,
  nobody: 'nobody to be seen',
  oneRoute: 'Both ways are the same and lie over each other.',
  mapTitle: 'The two ways',
  linesTitle: 'The two timelines',
  linesHint: 'The numbers are in the table. A diamond differs, a circle is the same.',
  lineSummary: (name, marks) => `${name}: ${marks}.`,
  tableTitle: 'Both evenings side by side',
  columns: { number: 'No.', what: 'What', own: 'Your evening', other: 'Otherwise', difference: 'Difference' },
  moment,
  doing: (who, does) => `${who} ${does}`,
  again: (what, order) => `${what} (time ${order})`,
  atPlace: (clock, place) => `${clock}, near ${place}`,
  never: 'no',
  equal: 'the same',
  earlier: (length) => `${length} earlier`,
  later: (length) => `${length} later`,
  onlyOwn: 'not now',
  onlyOther: 'only now',
  manyTitle: 'One evening proves nothing',
  manyLead: (evenings) => `Play ${evenings} evenings. Then you see whether it helps more often.`,
  manyStart: (evenings) => `Play ${evenings} evenings`,
  manyStop: 'Stop',
  manyProgress: (done, of) => `${done} of ${of} evenings`,
  manyNone: 'You stopped before an evening was ready.',
  manyCount: (evenings) => (evenings === 1 ? '1 evening was played.' : `${evenings} evenings were played.`),
  model: 'This is a calculation. It does not predict crime.',
  solved: { caught: 'somebody was caught', found: 'the person was found' },
  frequency: (tens, solved, ownTens) => `In ${tens} of 10 evenings ${solved}, against ${ownTens} of 10.`,
  between: (low, high) => `That may lie between ${low} and ${high}.`,
  isClear: 'The difference is more than chance gives.',
  isEqual: 'There is no difference.',
  isChance: 'The difference may also be chance.',
  icons: (name, tens) => `${name}: ${tens} of 10`,
  habitTitle: 'Who plays?',
  habit: {
    own: (length, parts) => `Somebody who calls as you did: ${length}, ${parts}.`,
    first: (length, parts) => `Somebody who calls as the first caller did: ${length}, ${parts}.`,
  },
  habitAtOnce: 'at once',
  habitAfter: (length) => `after ${length}`,
  habitNever: 'Somebody who does as you did: they do not call.',
  habitNoLook: 'They never look closer.',
  habitCalled: (count, of) => `In ${count} of ${of} evenings they saw a reason to call.`,
  habitSoonest: 'They already call at once. Calling even earlier is not possible then.',
  habitPlace: 'place',
  habitBehaviour: 'behaviour',
  habitFeatures: (count) => (count === 1 ? '1 feature' : `${count} features`),
  habitWith: (parts) => `with ${parts}`,
  habitNothing: 'without place or behaviour',
  and: 'and',
  manyTable: 'All evenings that were played',
  manyColumns: { what: 'What', own: 'As it went', other: 'Otherwise' },
  rows: {
    caught: 'Somebody caught',
    found: 'Found',
    called: 'Police called',
    median: 'Half had come so far after',
    between: 'May lie between',
  },
  ofEvenings: (count, of) => `${count} of ${of}`,
  range: (low, high) => `${low} and ${high} of 100`,
  notHalf: 'fewer than half',
  playOnTitle: 'Play on from a moment',
  playOnLead: 'The evening begins as it did then. From this moment on you do it otherwise.',
  playOnOthers: 'Did more people take part? They do what they did then.',
  playOnSlider: 'From which moment?',
  playOn: (clock) => `Play on from ${clock}`,
  noTimeLeft: 'From this moment there is no time left to play.',
  fromHere: 'What if from here?',
};
