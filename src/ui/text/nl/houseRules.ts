import type { HouseRuleTopic } from '../../../scoring/houseRuleChoices.ts';

const topic: Readonly<Record<HouseRuleTopic, string>> = {
  number: 'Welk nummer u belt',
  order: 'Eerst bellen of eerst appen',
  sayCalled: 'Zeggen dat 112 gebeld is',
  describePerson: 'Een signalement in de groep',
  photos: 'Een foto of naam in de groep',
  goTogether: 'Met buren samen naar buiten gaan',
  approachAlone: 'Alleen naar de persoon toe gaan',
  stayAndWatch: 'Kijken van een afstand',
  lightOn: 'De lamp aandoen',
  signOff: 'De melding open laten tot iemand afmeldt',
  minimumAge: 'Hoe oud leden zijn',
};

/** Where house rules of groups disagree: in the debrief, on the beamer and on paper. */
export const debriefHouseRules = {
  title: 'Huisregels verschillen',
  used: (name: string): string => `De huisregels van deze ronde: ${name}.`,
  lead: 'Elke groep kiest haar eigen regels. Daarom telt elders soms iets anders.',
  topic,
  here: 'Hier gold',
  elsewhere: 'Elders geldt',
  same: 'Hetzelfde',
  done: 'Dit deed u.',
  doneInHall: 'Dit kwam voor.',
  verdict: {
    good: 'goed',
    neutral: 'niet gevraagd, niet verboden',
    bad: 'niet doen',
    afterCall: 'eerst bellen',
    any: 'maakt niet uit',
    ifNeeded: 'alleen als het nodig is',
    policeOnly: 'alleen naar de politie',
    never: 'nooit',
    oneNumber: 'alleen 112',
    twoNumbers: '112, of zonder spoed 0900-8844',
    asked: 'hoort erbij',
    notAsked: 'hoeft niet',
  },
  /** Nobody asks to go alone: also where it is not forbidden. */
  ratherNot: 'liever niet',
  age: (years: number): string => `vanaf ${years} jaar`,
  noAge: 'geen leeftijd genoemd',
  change: (points: number): string =>
    points === 0
      ? 'Dan had u evenveel punten.'
      : `Dan had u ${points === 1 || points === -1 ? '1 punt' : `${points < 0 ? -points : points} punten`} ${points < 0 ? 'minder' : 'meer'}.`,
  sources: 'Waar deze regels staan',
};

export type HouseRulesText = typeof debriefHouseRules;
