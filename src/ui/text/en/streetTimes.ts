import type { StreetTimesText } from '../nl/streetTimes.ts';

/** A round beside real exercises in the street: on screen, beamer and paper. */
export const debriefStreetTimes: StreetTimesText = {
  title: 'Beside real exercises in the street',
  what: 'What',
  there: 'In the street',
  here: 'This round',
  measure: { firstMessage: 'First message in the group', found: 'Found' },
  from: {
    firstMessage: 'Counted from the moment when the person came.',
    found: 'Counted from the first message in the group or by Burgernet.',
  },
  place: {
    breda: 'Breda, 2016',
    goor: 'Goor, 2019',
    nijmegen: 'Nijmegen',
    nijmegenAgain: 'Nijmegen, a second time',
  },
  minutes: (minutes: number): string =>
    minutes === 0 ? 'less than a minute' : minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`,
  never: 'did not happen',
  withoutMessage: 'found without a message before',
  we: 'We',
  minutesShort: (minutes: number): string => (minutes === 0 ? 'less than a minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`),
  few: 'This was measured four times, in three places. The papers do not always say from when.',
  known: { firstMessage: 'In Breda nobody expected anything.', found: 'In Goor and Nijmegen those who searched knew of it.' },
  simulated: 'This round was simulated and goes faster than in the street. So compare with care.',
  source: { firstMessage: 'nu.nl (Breda)', found: 'rtvoost.nl (Goor), gelderlander.nl (Nijmegen)' },
  sources: (names: string): string => `Sources: ${names}.`,
  none: 'No times from the street are known for this exercise.',
};
