import type { Facts, Location } from '../../../language/facts.ts';
import type { PersonFacts } from '../../../scenario/appearance.ts';
import type { Contact } from '../../../scenario/vocabulary.ts';
import type { Focus, Question } from '../../../sim/callEvent.ts';
import type { CallTurn, CardView } from '../../../views/participant.ts';
import { type Chip, chipsOf } from './chips.ts';
import { clockTime } from './clock.ts';
import { replies as repliesEn } from './en/replies.ts';
import { sentences as sentencesEn } from './en/sentences.ts';
import { terms as termsEn } from './en/terms.ts';
import { nameLocation, type Names } from './names.ts';
import { replies as repliesNl } from './nl/replies.ts';
import { sentences as sentencesNl } from './nl/sentences.ts';
import { terms as termsNl } from './nl/terms.ts';
import { capital, type Sentences } from './sentences.ts';
import type { Replies, Terms } from './terms.ts';

/** The longest answer of a caller, in characters (ux.md section 4). */
export const LONGEST_ANSWER = 140;

interface Glue {
  readonly alsoSeen: string;
  readonly upClose: string;
  readonly nothingMore: string;
  readonly person: string;
  readonly called: Readonly<Record<Contact, string>>;
  readonly doYouSee: string;
  readonly labels: { readonly place: string; readonly description: string; readonly heading: string };
}

const GLUE: Readonly<Record<'nl' | 'en', Glue>> = {
  nl: {
    alsoSeen: 'U ziet ook:',
    upClose: 'Van dichtbij is het',
    nothingMore: 'U ziet niet meer dan net.',
    person: 'De persoon',
    called: {
      '112': 'Ik heb 112 gebeld.',
      '0900-8844': 'Ik heb 0900-8844 gebeld.',
      burgernet: 'Ik heb Burgernet gebeld.',
      neighbour: 'Ik heb An gebeld.',
      doctor: 'Ik heb de huisarts gebeld.',
    },
    doYouSee: 'Ziet u deze persoon? Bel 112.',
    labels: { place: 'Plaats', description: 'Signalement', heading: 'Richting' },
  },
  en: {
    alsoSeen: 'You also see:',
    upClose: 'Up close it is',
    nothingMore: 'You see no more than before.',
    person: 'The person',
    called: {
      '112': 'I called 112.',
      '0900-8844': 'I called 0900-8844.',
      burgernet: 'I called Burgernet.',
      neighbour: 'I called An.',
      doctor: 'I called the doctor.',
    },
    doYouSee: 'Do you see this person? Call 112.',
    labels: { place: 'Place', description: 'Description', heading: 'Direction' },
  },
};

/** Everything that a screen needs to say facts in one language. */
export interface Wording {
  readonly terms: Terms;
  readonly replies: Replies;
  readonly sentences: Sentences;
  /** A card is one neutral sentence. */
  card(card: CardView): string;
  /** What a closer look added to the glimpse. */
  details(card: CardView): string;
  /** Where a card was seen: address and landmark, or the landmark alone where no number is near. */
  location(location: Location, names: Names): string;
  chips(facts: Facts, names: Names): readonly Chip[];
  /** What somebody who is asked this would read out from a note. */
  note(card: CardView, question: Question | null, names: Names): { readonly text: string; readonly facts: Facts };
  /** Facts as a caller would say them: one or more sentences, at most 140 characters. */
  spoken(facts: Facts, names: Names): string;
  /** What a caller can tell the group of a call: "Ik heb 112 gebeld. Molenweg 8. ..." */
  report(report: { readonly contact: Contact; readonly facts: Facts }, names: Names): string;
  broadcast(facts: Facts, names: Names): string;
  /** What was reported, to follow the first words of a broadcast: one labelled line for each part that is known. */
  reported(facts: Facts, names: Names): readonly string[];
  /** What is heard at the other end of the line. */
  operator(turn: Extract<CallTurn, { readonly by: 'operator' }>, names: Names): string;
  /** A question as the operator asks it in this case. */
  question(question: Question, focus: Focus | null): string;
}

/** Keeps whole words within the limit. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,.;:]$/, '')}.`;
}

function full(card: CardView): Facts {
  const seen = card.details ?? card;
  return {
    activities: [seen.activity],
    conduct: [],
    location: card.where,
    ...(Object.keys(seen.person).length === 0 ? {} : { person: seen.person }),
    ...(seen.vehicle === null ? {} : { vehicle: seen.vehicle }),
  };
}

/** The part of a note that answers the question; all of it when nothing is asked. */
function part(facts: Facts, question: Question | null): Facts {
  const none = { activities: [], conduct: [] } as const;
  switch (question) {
    case 'place':
      return { ...none, ...(facts.location === undefined ? {} : { location: facts.location }) };
    case 'description':
      return {
        ...none,
        ...(facts.person === undefined ? {} : { person: facts.person }),
        ...(facts.vehicle === undefined ? {} : { vehicle: facts.vehicle }),
      };
    case 'case':
    case 'behaviour':
    case 'danger':
    case 'heading':
    case 'news':
    case 'service':
    case 'canTalk':
    case null:
      return facts;
  }
}

function withoutWho(person: PersonFacts): PersonFacts {
  const { sex: _sex, age: _age, ...rest } = person;
  return rest;
}

function make(terms: Terms, replies: Replies, sentences: Sentences, glue: Glue): Wording {
  const sentence = (text: string) => (text === '' ? '' : `${capital(text)}.`);

  const place = (location: Location, names: Names) => nameLocation(location, names, terms.slot.near);

  function say(facts: Facts, names: Names): string {
    const [first, ...more] = facts.activities;
    const seen =
      first === undefined ? null : sentences.sighting({ activity: first, person: facts.person ?? {}, vehicle: facts.vehicle ?? null });
    return [
      facts.what === undefined ? '' : sentence(terms.what[facts.what]),
      facts.location === undefined ? '' : sentence(place(facts.location, names)),
      seen ?? sentence(facts.person === undefined ? '' : (sentences.person(facts.person) ?? '')),
      seen === null && facts.vehicle !== undefined ? sentence(sentences.vehicle(facts.vehicle) ?? '') : '',
      ...more.map((activity) => `${glue.person} ${terms.activity[activity]}.`),
      facts.heading === undefined ? '' : sentence(sentences.heading(facts.heading, names)),
    ]
      .filter((text) => text !== '')
      .join(' ');
  }

  const question = (asked: Question, focus: Focus | null) =>
    (focus === null ? undefined : replies.focused[asked]?.[focus]) ?? replies.question[asked];
  // What was not clear is asked more narrowly; where nothing narrower can be asked, in the same words.
  const askAgain = (asked: Question, focus: Focus | null) =>
    (focus === null ? undefined : replies.narrowerFocused[asked]?.[focus]) ??
    replies.narrower[asked] ??
    `${replies.again} ${question(asked, focus)}`;

  const whoOf = ({ sex, age }: PersonFacts) =>
    sentences.person({ ...(sex === undefined ? {} : { sex }), ...(age === undefined ? {} : { age }) });

  return {
    terms,
    replies,
    sentences,
    card: (card) => sentences.sighting(card),
    details: (card) => {
      if (card.details === null) return '';
      // Who it is may be known better now, a boy rather than a man: that is said of everybody in the same way.
      const [was, is] = [whoOf(card.person), whoOf(card.details.person)];
      const who = is === null || is === was ? '' : `${glue.upClose} ${is}.`;
      const before = new Set(sentences.traits(withoutWho(card.person)));
      const added = sentences.traits(withoutWho(card.details.person)).filter((trait) => !before.has(trait));
      const vehicle = card.details.vehicle === null ? null : sentences.vehicle(card.details.vehicle);
      const newVehicle = vehicle !== null && vehicle !== (card.vehicle === null ? null : sentences.vehicle(card.vehicle)) ? [vehicle] : [];
      const all = [...added, ...newVehicle];
      const does = card.details.activity === card.activity ? '' : `${glue.person} ${terms.activity[card.details.activity]}.`;
      const looks = all.length === 0 ? '' : `${glue.alsoSeen} ${all.join(', ')}.`;
      const said = [does, who, looks].filter((text) => text !== '');
      return said.length === 0 ? glue.nothingMore : said.join(' ');
    },
    location: (where, names) => (where.house === undefined && where.place !== undefined ? names.place(where.place) : place(where, names)),
    chips: (facts, names) => chipsOf(facts, names, terms, sentences),
    note: (card, question, names) => {
      const facts = part(full(card), question);
      return { text: shorten(say(facts, names), LONGEST_ANSWER), facts };
    },
    spoken: (facts, names) => shorten(say(facts, names), LONGEST_ANSWER),
    report: ({ contact, facts }, names) => [glue.called[contact], say(facts, names)].filter((text) => text !== '').join(' '),
    reported: (facts, names) => {
      const { location, person, vehicle, heading } = facts;
      const looks = [person === undefined ? null : sentences.person(person), vehicle === undefined ? null : sentences.vehicle(vehicle)];
      const lines = [
        [glue.labels.place, location === undefined ? '' : place(location, names)],
        [glue.labels.description, looks.filter((one) => one !== null).join('; ')],
        [glue.labels.heading, heading === undefined ? '' : sentences.heading(heading, names).replace(/^richting /, '')],
      ];
      return lines.filter(([, said]) => said !== '').map(([label, said]) => `${label}: ${said}.`);
    },
    broadcast: (facts, names) => `${say({ ...facts, activities: [] }, names)} ${glue.doYouSee}`.trim(),
    question,
    operator: (turn, names) => {
      if ('asks' in turn) return turn.again ? askAgain(turn.asks, turn.focus) : question(turn.asks, turn.focus);
      if ('closes' in turn) return replies.closing[turn.closes];
      if ('speaks' in turn) return turn.speaks;
      if ('readsBack' in turn) return replies.readBack(place(turn.readsBack, names));
      return turn.says === 'answers' ? replies.answers[turn.desk] : replies.says[turn.says];
    },
  };
}

const WORDINGS: Readonly<Record<'nl' | 'en', Wording>> = {
  nl: make(termsNl, repliesNl, sentencesNl, GLUE.nl),
  en: make(termsEn, repliesEn, sentencesEn, GLUE.en),
};

/** The words of a language. */
export function wordingOf(lang: 'nl' | 'en'): Wording {
  return WORDINGS[lang];
}

/** "20:14 · Molenweg 8": when and where of a card. */
export function cardHead(card: CardView, startsAt: number, names: Names, words: Wording): string {
  const where = words.location(card.where, names);
  return where === '' ? clockTime(startsAt, card.at) : `${clockTime(startsAt, card.at)} · ${where}`;
}
