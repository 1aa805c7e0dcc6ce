// Sentences about a scenario that is well written and yet cannot work as an exercise.
import type { Subject } from '../subject.ts';
import { clock, instead, insteadOfAny, quote, type Said } from './say.ts';

const MODES: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  foot: ['te voet', 'on foot'],
  bike: ['met de fiets', 'by bicycle'],
  car: ['met de auto', 'by car'],
};

function mode(name: string): readonly [string, string] {
  return MODES[name] ?? [name, name];
}

export const SENSE = {
  tooLate: (subject: Subject, at: number, duration: number): Said => [
    `${subject.nl}: ${clock(at)} valt na het einde (${clock(duration)}). Kies een eerdere tijd, of verleng "duration".`,
    `${subject.en}: ${clock(at)} is after the end (${clock(duration)}). Choose an earlier time, or lengthen "duration".`,
  ],
  tooShortForPlot: (subject: Subject, needed: number, duration: number): Said => [
    `${subject.nl} duurt ${clock(duration)}, de verhaallijn vraagt minstens ${clock(needed)}. Verleng "duration".`,
    `${subject.en} lasts ${clock(duration)}, the plot needs at least ${clock(needed)}. Lengthen "duration".`,
  ],
  wrongOrder: (subject: Subject, before: string, after: string, least: number): Said => [
    `${subject.nl}: ${quote(before)} is later dan ${quote(after)}. Maak ${quote(after)} minstens ${quote(clock(least))}.`,
    `${subject.en}: ${quote(before)} is later than ${quote(after)}. Make ${quote(after)} at least ${quote(clock(least))}.`,
  ],
  waitsForItself: (subject: Subject, round: readonly string[]): Said => [
    `${subject.nl} wacht op zichzelf: ${round.map(quote).join(', ')}. Haal een van deze verwijzingen weg.`,
    `${subject.en} waits for itself: ${round.map(quote).join(', ')}. Remove one of these references.`,
  ],
  neverHappens: (subject: Subject, because: string): Said => [
    `${subject.nl} gebeurt nooit, want ${quote(because)} gebeurt nooit. Kies een andere tijd of aanleiding.`,
    `${subject.en} never happens, for ${quote(because)} never happens. Choose another time or cause.`,
  ],
  noBroadcast: (subject: Subject): Said => [
    `${subject.nl} wacht op Burgernet, maar "broadcast.enabled" is false. Zet het aan, of kies iets anders.`,
    `${subject.en} waits for Burgernet, but "broadcast.enabled" is false. Switch it on, or choose something else.`,
  ],
  nobodyInBurgernet: (subject: Subject): Said => [
    `${subject.nl} wacht op Burgernet, maar geen plek ontvangt het. Zet bij een plek "burgernet": true.`,
    `${subject.en} waits for Burgernet, but no seat receives it. Set "burgernet": true for a seat.`,
  ],
  noStates: (subject: Subject, actor: string, protagonist: string | null): Said =>
    protagonist === null
      ? [
          `${subject.nl}: ${quote(actor)} heeft geen toestanden. Gebruik "at" of "on".`,
          `${subject.en}: ${quote(actor)} has no states. Use "at" or "on".`,
        ]
      : [
          `${subject.nl}: ${quote(actor)} heeft geen toestanden. Kies de hoofdpersoon ${quote(protagonist)}.`,
          `${subject.en}: ${quote(actor)} has no states. Choose the protagonist ${quote(protagonist)}.`,
        ],
  unknownState: (subject: Subject, state: string, nearest: string | null, known: readonly string[]): Said => {
    const [hint, hintEn] = insteadOfAny(nearest, known);
    return [
      `${subject.nl}: toestand ${quote(state)} bestaat niet. ${hint}`,
      `${subject.en}: state ${quote(state)} does not exist. ${hintEn}`,
    ];
  },
  noContact: (subject: Subject, occasion: string): Said => [
    `${subject.nl}: bij ${quote(occasion)} hoort geen "contact". Haal het weg, of kies "callPlaced" of "reportFiled".`,
    `${subject.en}: ${quote(occasion)} has no "contact". Remove it, or choose "callPlaced" or "reportFiled".`,
  ],
  nobodySees: (subject: Subject, id: string): Said => [
    `${subject.nl}: geen plek kan ${quote(id)} zien. Zet een bereikbaar uitkijkpunt dichterbij, of verander de route.`,
    `${subject.en}: no seat can see ${quote(id)}. Put a lookout within reach nearer, or change the route.`,
  ],
  neverDoes: (subject: Subject, id: string, activity: string, known: readonly string[]): Said => {
    const [hint, hintEn] = instead(null, known);
    return [
      `${subject.nl}: ${quote(id)} doet nooit ${quote(activity)}. ${hint}`,
      `${subject.en}: ${quote(id)} never does ${quote(activity)}. ${hintEn}`,
    ];
  },
  neverAppears: (subject: Subject): Said => [
    `${subject.nl} komt nooit in beeld. Geef deze persoon een "routine", of haal de persoon weg.`,
    `${subject.en} never appears. Give this person a "routine", or remove the person.`,
  ],
  noUpper: (subject: Subject): Said => [
    `${subject.nl} heeft geen jas met kleur. Vul "upper" in, bijvoorbeeld { "garment": "coat", "colour": "blue" }.`,
    `${subject.en} has no coat with a colour. Fill in "upper", for example { "garment": "coat", "colour": "blue" }.`,
  ],
  noLookAlike: (subject: Subject, garment: string, colour: string): Said => [
    `${subject.nl} heeft geen dubbelganger. Voeg iemand toe met "role": "lookAlike" en dezelfde ${quote(garment)}, ${quote(colour)}.`,
    `${subject.en} has no look-alike. Add somebody with "role": "lookAlike" and the same ${quote(garment)}, ${quote(colour)}.`,
  ],
  realPlate: (subject: Subject, plate: string, proposal: string): Said => [
    `${subject.nl}: kenteken ${quote(plate)} kan echt bestaan. Gebruik een klinker, bijvoorbeeld ${quote(proposal)}.`,
    `${subject.en}: number plate ${quote(plate)} may be real. Use a vowel, for example ${quote(proposal)}.`,
  ],
  judgingWord: (subject: Subject, word: string): Said => [
    `${subject.nl}: het woord ${quote(word)} geeft een oordeel. Zeg alleen wat te zien is.`,
    `${subject.en}: the word ${quote(word)} is a judgement. Only say what can be seen.`,
  ],
  longSentence: (subject: Subject, words: number): Said => [
    `${subject.nl}, veld ${quote(subject.field)}: een zin heeft ${words} woorden. Maak er twee van; 15 is genoeg.`,
    `${subject.en}, field ${quote(subject.field)}: a sentence has ${words} words. Make two of it; 15 is enough.`,
  ],
  noJitter: (subject: Subject): Said => [
    `${subject.nl} begint altijd op dezelfde tijd. Vul "jitter" in, bijvoorbeeld "01:00".`,
    `${subject.en} always starts at the same time. Fill in "jitter", for example "01:00".`,
  ],
  phoneNumber: (subject: Subject, number: string): Said => [
    `${subject.nl}: ${quote(number)} lijkt op een telefoonnummer. Haal het weg.`,
    `${subject.en}: ${quote(number)} looks like a telephone number. Remove it.`,
  ],
  emailAddress: (subject: Subject, address: string): Said => [
    `${subject.nl}: ${quote(address)} lijkt op een e-mailadres. Haal het weg.`,
    `${subject.en}: ${quote(address)} looks like an e-mail address. Remove it.`,
  ],
  tooFewOrdinary: (subject: Subject, ordinary: number, needed: number): Said => [
    `${subject.nl} heeft ${ordinary} gewone stappen, er zijn er ${needed} nodig. Voeg voorbijgangers of stappen toe.`,
    `${subject.en} has ${ordinary} ordinary steps, it needs ${needed}. Add passers-by or steps.`,
  ],
  fewOrdinaryHere: (subject: Subject, ordinary: number, needed: number): Said => [
    `${subject.nl}: hier zijn ${ordinary} gewone dingen te zien, ${needed} is beter. Laat meer voorbijgangers langskomen.`,
    `${subject.en}: ${ordinary} ordinary things can be seen here, ${needed} is better. Let more people pass.`,
  ],
  groupFull: (subject: Subject, members: number, maximum: number): Said => [
    `${subject.nl} heeft ${members} leden, het maximum is ${maximum}. Verlaag "members", of verhoog "maximum".`,
    `${subject.en} has ${members} members, the maximum is ${maximum}. Lower "members", or raise "maximum".`,
  ],
  moreMembersThanPeople: (_: Subject, members: number, people: number): Said => [
    `De groepen hebben ${members} leden, er zijn maar ${people} mensen. Verhoog "residents".`,
    `The groups have ${members} members, there are only ${people} people. Raise "residents".`,
  ],
  lookoutUnused: (subject: Subject): Said => [
    `${subject.nl} is voor niemand bereikbaar. Zet er een plek, of een verbinding in "reaches".`,
    `${subject.en} can be reached by nobody. Put a seat there, or a connection in "reaches".`,
  ],
  viewNeedsHouse: (subject: Subject, where: string): Said => [
    `${subject.nl}: ${quote(where)} is geen huis en heeft geen voorkant. Kies "view": "around".`,
    `${subject.en}: ${quote(where)} is not a house and has no front. Choose "view": "around".`,
  ],
  noBackWindow: (subject: Subject, where: string): Said => [
    `${subject.nl}: ${quote(where)} heeft geen achterraam. Kies "view": "front".`,
    `${subject.en}: ${quote(where)} has no back window. Choose "view": "front".`,
  ],
  noWay: (subject: Subject, where: string, by: string): Said => [
    `${subject.nl}: ${quote(where)} is niet bereikbaar ${mode(by)[0]}. Kies een andere plek of "mode".`,
    `${subject.en}: ${quote(where)} cannot be reached ${mode(by)[1]}. Choose another place or "mode".`,
  ],
  slotsMissing: (subject: Subject): Said => [
    `${subject.nl} vraagt een signalement zonder kenmerken. Vul "slots" in, bijvoorbeeld [ "sex", "upper" ].`,
    `${subject.en} asks for a description without features. Fill in "slots", for example [ "sex", "upper" ].`,
  ],
  enoughTooHigh: (subject: Subject, enough: number, slots: number): Said => [
    `${subject.nl}: "enough" is ${enough}, maar "slots" telt er ${slots}. Maak "enough" hoogstens ${slots}.`,
    `${subject.en}: "enough" is ${enough}, but "slots" has ${slots}. Make "enough" at most ${slots}.`,
  ],
  needsCoordinator: (subject: Subject): Said => [
    `${subject.nl} is werk van een coördinator. Vul "for": "coordinator" in, en geef een plek die rol.`,
    `${subject.en} is a coordinator's work. Fill in "for": "coordinator", and give a seat that role.`,
  ],
  noCoordinatorGroup: (subject: Subject): Said => [
    `${subject.nl} geeft door aan een groep van beheerders, maar er is er geen. Vul "coordinatorGroups" in.`,
    `${subject.en} passes on to a group of coordinators, but there is none. Fill in "coordinatorGroups".`,
  ],
  againstHouseRules: (subject: Subject, choice: string, rules: string): Said => [
    `${subject.nl}: ${quote(choice)} is fout volgens de huisregels ${quote(rules)}. Kies een andere keuze of andere huisregels.`,
    `${subject.en}: ${quote(choice)} is wrong by the house rules ${quote(rules)}. Choose another choice or other house rules.`,
  ],
  noVehicle: (subject: Subject, by: string): Said => [
    `${subject.nl} gaat ${mode(by)[0]}, maar heeft geen "vehicle". Vul soort en kleur in.`,
    `${subject.en} goes ${mode(by)[1]}, but has no "vehicle". Fill in its kind and colour.`,
  ],
} as const;
