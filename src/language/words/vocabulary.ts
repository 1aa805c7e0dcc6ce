// The shape of a language's word lists. The lists themselves stand in dutch/ and english/ and are meant to be read and
// extended by people who do not program: on the left a value, on the right the words for it.
//
// - Words are separated by commas; a phrase is several words: 'korte broek, short'.
// - Write the plain form: inflections (blauwe, jassen), compounds (winterjas) and small typing errors are recognised.
// - Situations, activities and conduct are patterns, separated by semicolons. Words follow each other, '..' allows up to three words in between,
//   '/' gives a choice, '&' joins parts that may stand in any order, '$' is the end of the clause. Verbs stand in the
//   infinitive and must be in the list of verbs.
import type { PersonFacts } from '../../scenario/appearance.ts';
import type { PlaceKind } from '../../scenario/neighbourhood.ts';
import type { Activity, Case, Colour, Direction, Sex, VehicleKind } from '../../scenario/vocabulary.ts';
import type { Conduct } from '../facts.ts';

/** Value -> words, separated by commas. */
export type WordList<Value extends string> = Readonly<Partial<Record<Value, string>>>;

/** Value -> patterns, separated by semicolons. */
export type PatternList<Value extends string> = Readonly<Partial<Record<Value, string>>>;

type Slot<Name extends keyof PersonFacts> = NonNullable<PersonFacts[Name]>;
type Garment<Name extends 'upper' | 'lower' | 'shoes' | 'bag'> = NonNullable<Slot<Name>['garment']>;

/** What a word can say, by the name of its list. */
export interface Meanings {
  /** A noun for the person who is reported; never a pronoun. */
  readonly sex: Sex;
  /** A noun for a person that leaves the sex open. */
  readonly somebody: 'somebody';
  /** A relative or an acquaintance of the writer: reported only when missing. */
  readonly kin: Sex | 'unknown';
  /** Somebody who helps, watches or is at home: never the person reported. */
  readonly bystander: 'bystander';
  readonly ageNoun: Slot<'age'>;
  readonly ageAdjective: Slot<'age'>;
  /** Words for ten years of life: twintig, dertig. */
  readonly decade: Slot<'age'>;
  readonly height: Slot<'height'>;
  readonly heightAdjective: Slot<'height'>;
  readonly build: Slot<'build'>;
  readonly buildAdjective: Slot<'build'>;
  readonly skin: Slot<'skin'>;
  readonly skinAdjective: Slot<'skin'>;
  readonly headgear: Slot<'hair'>;
  readonly hair: Slot<'hair'>;
  readonly hairNoun: 'hair';
  /** What makes hair long, grey or black when it stands before the word hair or a person. */
  readonly hairAdjective: Slot<'hair'>;
  readonly face: Slot<'face'>;
  readonly upper: Garment<'upper'>;
  /** Clothing in general: carries a colour, no garment. */
  readonly clothes: 'clothes';
  readonly lower: Garment<'lower'>;
  readonly shoes: Garment<'shoes'>;
  readonly bag: Garment<'bag'>;
  /** A bag of which no more is said. */
  readonly anyBag: 'bag';
  readonly other: Slot<'other'>;
  readonly colour: Colour;
  readonly vehicle: VehicleKind;
  /** A vehicle of which no kind is said. */
  readonly anyVehicle: 'vehicle';
  /** Phrases that only look like a vehicle or a thing of the person: cars that somebody looks into, an engine that runs, "aan de telefoon". */
  readonly object: 'object';
  readonly compass: Direction;
  readonly placeKind: PlaceKind;
}
export type Meaning = keyof Meanings;

/** Small words that steer the reading; each list says what it is for. */
export interface Grammar {
  readonly article: string;
  readonly and: string;
  readonly or: string;
  /** Ends a clause. */
  readonly conjunction: string;
  readonly negation: string;
  /** Denies the noun that follows: geen, zonder. */
  readonly negatedNoun: string;
  readonly negationEnds: string;
  /** Verbs that make a 'niet' beside them harmless: weet niet, ken niet. */
  readonly doubt: string;
  readonly me: string;
  readonly you: string;
  readonly mine: string;
  readonly they: string;
  readonly he: string;
  readonly she: string;
  /** Seeing, hearing, thinking: what "I" tell about somebody else. */
  readonly perceives: string;
  readonly be: string;
  readonly intensifier: string;
  /** Between a noun and its colour: de jas is blauw, kleur: rood. */
  readonly link: string;
  /** Words that may stand between a colour and its noun: materials and sizes. */
  readonly material: string;
  readonly another: string;
  /** Forms of address: meneer, mevrouw. */
  readonly title: string;
  /** Addressing all: jongens, mensen. */
  readonly everybody: string;
  /** Joins a person and what they wear: met, van. */
  readonly with: string;
  /** Behind a street, with a verb of motion: that way. */
  readonly into: string;
  /** Verbs (infinitives) of looking: what is looked at is no heading. */
  readonly looks: string;
  /** Verbs (infinitives) of driving. */
  readonly drive: string;
  /** Endings of words for a direction: westwaarts. */
  readonly directionEndings: string;
  readonly ageWord: string;
  readonly metre: string;
  /** Verbs (infinitives) that tie a name to an address. */
  readonly lives: string;
  /** Before a number of years that is not an age: al, sinds. */
  readonly since: string;
  /** Animals: who is missing is then no person. */
  readonly animal: string;
  readonly condition: string;
  readonly modal: string;
  readonly questionWord: string;
  /** Verbs that make a question when they stand first. */
  readonly questionVerb: string;
  /** Of these a question only with a pronoun or somebody behind it: heb je, but not: heb 112 gebeld. */
  readonly questionSubject: string;
  readonly whether: string;
  readonly called: string;
  readonly calls: string;
  /** Of those the ones that can only be a telephone call. */
  readonly phoned: string;
  readonly have: string;
  /** Who is asked for: wie, iemand. */
  readonly whoever: string;
  /** Beside "bellen": a door bell. */
  readonly ringing: string;
  readonly callTarget: string;
  readonly callAlready: string;
  /** Who or what else can be called: my sister, the doctor. */
  readonly callOther: string;
  readonly reportedWithout: string;
  readonly towards: string;
  readonly to: string;
  readonly along: string;
  readonly motion: string;
  readonly from: string;
  readonly houseNumber: string;
  readonly home: string;
  readonly now: string;
  readonly year: string;
  readonly yearsOld: string;
  readonly about: string;
  readonly inThe: string;
  readonly between: string;
  readonly notAnAge: string;
  readonly greeting: string;
  readonly plate: string;
  readonly plateStart: string;
  readonly plateEnd: string;
  readonly share: string;
  /** Endings that make an unknown word a street. */
  readonly streetEndings: string;
  readonly shortEndings: string;
  /** Before a place: at, in, near. */
  readonly preposition: string;
  /** Words before a name of a place that people leave out. */
  readonly beforeNames: string;
}

/** Everything that one language needs. */
export interface Vocabulary {
  readonly language: 'nl' | 'en';
  readonly meanings: { readonly [M in Meaning]: WordList<Meanings[M]> };
  readonly grammar: Grammar;
  /** Infinitive -> its forms. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Which form tells somebody to: the first that is listed (loop), or the infinitive (walk). */
  readonly imperative: 'first form' | 'infinitive';
  /** Words that split off from a verb and join it: wegrijden, rijdt weg. */
  readonly particles: string;
  /** In front of a colour: licht, donker. */
  readonly colourPrefixes: string;
  /** Nouns that keep their meaning at the end of a compound: jas in winterjas. */
  readonly heads: string;
  /** Everyday words that look like a word of the lists and are not one. */
  readonly lookalikes: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly cases: PatternList<Case>;
  readonly activities: PatternList<Activity>;
  readonly danger: string;
  readonly conduct: PatternList<Conduct>;
  readonly prejudice: { readonly group: string; readonly judgement: string; readonly look: string };
}
