import type { HouseRulesText } from '../nl/houseRules.ts';

/** Where house rules of groups disagree: in the debrief, on the beamer and on paper. */
export const debriefHouseRules: HouseRulesText = {
  title: 'House rules differ',
  used: (name: string): string => `The house rules of this round: ${name}.`,
  lead: 'Every group chooses its own rules. That is why something else may count elsewhere.',
  topic: {
    number: 'Which number you call',
    order: 'Call first or message first',
    sayCalled: 'Saying that 112 was called',
    describePerson: 'A description in the group',
    photos: 'A photo or a name in the group',
    goTogether: 'Going outside together with neighbours',
    approachAlone: 'Going to the person alone',
    stayAndWatch: 'Watching from a distance',
    lightOn: 'Putting a light on',
    signOff: 'Keeping the report open until it is signed off',
    minimumAge: 'How old members are',
  },
  here: 'Here it was',
  elsewhere: 'Elsewhere it is',
  same: 'The same',
  done: 'You did this.',
  doneInHall: 'This happened.',
  verdict: {
    good: 'good',
    neutral: 'not asked, not forbidden',
    bad: 'do not do it',
    afterCall: 'call first',
    any: 'it does not matter',
    ifNeeded: 'only if it is needed',
    policeOnly: 'only to the police',
    never: 'never',
    oneNumber: 'only 112',
    twoNumbers: '112, or 0900-8844 when it can wait',
    asked: 'it belongs to it',
    notAsked: 'not needed',
  },
  ratherNot: 'rather not',
  age: (years: number): string => `from ${years} years on`,
  noAge: 'no age is named',
  change: (points: number): string =>
    points === 0
      ? 'Then you would have had as many points.'
      : `Then you would have had ${points === 1 || points === -1 ? '1 point' : `${points < 0 ? -points : points} points`} ${points < 0 ? 'fewer' : 'more'}.`,
  sources: 'Where these rules are written',
};
