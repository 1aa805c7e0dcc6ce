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
import type { Grammar } from './grammar.ts';

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

/** Words for places that are on no map; each list separated by commas. */
export interface PlaceWords {
  /** Endings that make any word a street: straat, laan. */
  readonly streetEndings: string;
  /** Endings that make a word a street or place behind a preposition or with a capital: akker, brug. */
  readonly likelyEndings: string;
  /** What people call a spot without a name, behind a preposition: steeg, kanaal. */
  readonly general: string;
  /** Endings of more of such words. */
  readonly generalEndings: string;
  /** Words that only look like a street or a place. */
  readonly never: string;
  /** Words that lead a place in: op, bij, achter. */
  readonly before: string;
  /** Words behind a place that make it the way taken: de brug over. */
  readonly behind: string;
  /** Words for moving, as written, beside the verbs of the grammar: geglipt, vol gas. */
  readonly moving: string;
  /** Prepositions that tell a way when a word for moving follows the place: over het weiland gerend. */
  readonly through: string;
  /** Phrases that tell a way without a place: linksaf, het dorp uit. */
  readonly ways: string;
  /** Words after which a place is put right: ik bedoel, correctie. */
  readonly correction: string;
  /** What is written with a capital behind a preposition and is no place. */
  readonly nowhere: string;
}

/** What is wrong with a message. Patterns unless it says words: those are separated by commas. */
export interface ConductWords {
  /** What is unsafe when the writer or the readers do it; who does it is found by rule. */
  readonly deeds: string;
  /** That somebody cannot get away: unsafe when one of us sees to it. */
  readonly trapped: string;
  /** What is unsafe as it stands. */
  readonly urges: string;
  /** What is abuse when the writer or the readers do it. */
  readonly threats: string;
  readonly insults: string;
  /** Words: endings of a word that can only be an insult. */
  readonly slurEndings: string;
  /** Words: verbs that tell of the scolding of somebody else. */
  readonly quotes: string;
  /** Words that curse the people behind them: kut, kanker; also written as one word. */
  readonly curses: string;
  /** Words: those people. */
  readonly cursed: string;
  /** Words: what is shown. */
  readonly media: string;
  /** Words: of those, what people ask each other for. */
  readonly pictures: string;
  /** Words: where everybody sees it. */
  readonly stages: string;
  /** Words: of those, the ones on the internet. */
  readonly networks: string;
  /** Words: endings and beginnings of more of such places: buurtpagina, facebookgroep. */
  readonly stageEndings: string;
  /** Words: what tells who or where somebody is, when it is asked of another: achternaam, adres. */
  readonly identity: string;
  /** Words: what nobody tells of a neighbour by name: schulden, kliniek. */
  readonly sensitive: string;
  /** Words that ask for pictures: graag. */
  readonly pleads: string;
  /** Words that ask leave before "ik": mag. */
  readonly leave: string;
  /** Infinitives of showing, those that need no place beside them, and of filming. */
  readonly shares: string;
  readonly spreads: string;
  readonly films: string;
  /** Words: who may have it. */
  readonly recipients: string;
  /** Words that make it a rule: verboden, verwijder. */
  readonly warns: string;
  /** What is no matter of privacy alone but names or shows somebody as it stands. */
  readonly privacy: string;
  /** What has no bearing on a case, whatever else the message holds. */
  readonly topics: string;
  /** What is chatter when the message says nothing else. */
  readonly smallTalk: string;
  /** Words: people by origin, religion or the like; and the adjectives, which also describe. */
  readonly group: string;
  readonly groupAdjective: string;
  /** Words: of those people, the ones that just as well describe: dakloze, hoofddoek. */
  readonly plainGroup: string;
  /** Words beside a group that make it no contempt: geholpen, gevallen. */
  readonly kindly: string;
  /** Contempt or suspicion beside a group. */
  readonly judgement: string;
  /** The same, but only beside a noun for the group and in the same sentence. */
  readonly suspicion: string;
  /** Contempt as it stands. */
  readonly look: string;
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
  readonly places: PlaceWords;
  /** Sign on a plate -> words for the country: D for Duits. */
  readonly countries: Readonly<Record<string, string>>;
  readonly cases: PatternList<Case>;
  readonly activities: PatternList<Activity>;
  readonly danger: string;
  /** That the police know, without a word for calling: onderweg, aan de lijn, melding gedaan. */
  readonly told: string;
  /** Long ago: what was told then is no news. */
  readonly longAgo: string;
  /** The same, when the message speaks of calling: is al gedaan. */
  readonly toldBack: string;
  readonly conduct: ConductWords;
}
