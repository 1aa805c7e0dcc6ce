// Sentences about a value that has the wrong form: what zod finds.
import type { Subject } from '../subject.ts';
import { instead, insteadOfAny, quote, type Said } from './say.ts';

/** What a field holds, as far as a sentence needs to know. */
export type Kind = 'time' | 'timeOfDay' | 'id' | 'where' | 'text' | 'number' | 'whole' | 'list' | 'block' | 'yesNo' | 'choice' | 'other';

/** The Dutch and English word for each kind, and an example that may be typed over. */
const KINDS: Readonly<Record<Kind, readonly [nl: string, en: string, example: string]>> = {
  time: ['tijd', 'time', '"02:30"'],
  timeOfDay: ['tijdstip', 'time of day', '"20:10"'],
  id: ['naam', 'name', '"man-met-hond"'],
  where: ['plek', 'place', '"molenweg-8"'],
  text: ['tekst', 'text', '"Voor het raam"'],
  number: ['getal', 'number', '10'],
  whole: ['heel getal', 'whole number', '10'],
  list: ['lijst', 'list', '[ ... ]'],
  block: ['blok', 'block', '{ ... }'],
  yesNo: ['keuze', 'choice', 'true'],
  choice: ['keuze', 'choice', ''],
  other: ['waarde', 'value', ''],
};

/** Better words for fields that every author leaves out once. */
const FIELDS: Readonly<Record<string, readonly [nl: string, en: string, example: string]>> = {
  when: ['tijd', 'time', '{ "at": "02:30" }'],
  starts: ['begin', 'start', '{ "at": "01:00", "jitter": "00:30" }'],
  version: ['versie', 'version', '"1.0.0"'],
  format: ['indeling', 'format', '1'],
};

/** What stands there now. */
const FOUND: Readonly<Record<string, Said>> = {
  string: ['een tekst', 'a text'],
  number: ['een getal', 'a number'],
  boolean: ['true of false', 'true or false'],
  array: ['een lijst', 'a list'],
  object: ['een blok', 'a block'],
  null: ['null', 'null'],
};

/** "Vul een tijd in, bijvoorbeeld ...": how to fill in a field. */
function fillIn(name: string, kind: Kind): Said {
  const [nl, en, example] = FIELDS[name] ?? KINDS[kind];
  return example === ''
    ? [`Vul een ${nl} in.`, `Fill in a ${en}.`]
    : [`Vul een ${nl} in, bijvoorbeeld ${example}.`, `Fill in a ${en}, for example ${example}.`];
}

function lastPart(field: string): string {
  return field.split('.').at(-1) ?? field;
}

/** "veld "when"": the field inside the subject, when there is one. */
function inField({ nl, en, field }: Subject): Said {
  return field === '' ? [nl, en] : [`${nl}, veld ${quote(field)}`, `${en}, field ${quote(field)}`];
}

export const SHAPE = {
  missing: (subject: Subject, kind: Kind, options: readonly string[] = []): Said => {
    const name = lastPart(subject.field);
    const [noun, nounEn] = FIELDS[name] ?? KINDS[kind];
    const [hint, hintEn] = options.length > 0 ? instead(null, options) : fillIn(name, kind);
    return [
      `${subject.nl} heeft geen ${noun} (${quote(subject.field)}). ${hint}`,
      `${subject.en} has no ${nounEn} (${quote(subject.field)}). ${hintEn}`,
    ];
  },
  wrongType: (subject: Subject, kind: Kind, found: string): Said => {
    const [nl, en] = inField(subject);
    const [hint, hintEn] = fillIn(lastPart(subject.field), kind);
    const [isNow, isNowEn] = FOUND[found] ?? ['iets anders', 'something else'];
    return [`${nl}: hier staat ${isNow}. ${hint}`, `${en}: this is ${isNowEn}. ${hintEn}`];
  },
  badChoice: (subject: Subject, value: unknown, nearest: string | null, options: readonly string[]): Said => {
    const [nl, en] = inField(subject);
    const [hint, hintEn] = instead(nearest, options);
    return [`${nl}: ${quote(value)} bestaat niet. ${hint}`, `${en}: ${quote(value)} does not exist. ${hintEn}`];
  },
  unknownKey: (subject: Subject, nearest: string | null, known: readonly string[]): Said => {
    if (nearest === null && known.length === 0) {
      const field = quote(lastPart(subject.field));
      return [`${subject.nl} kent geen veld ${field}. Haal het weg.`, `${subject.en} has no field ${field}. Remove it.`];
    }
    const [hint, hintEn] = instead(nearest, known);
    const orRemove = nearest === null ? ([' Of haal het weg.', ' Or remove it.'] as const) : (['', ''] as const);
    return [
      `${subject.nl} kent geen veld ${quote(lastPart(subject.field))}. ${hint}${orRemove[0]}`,
      `${subject.en} has no field ${quote(lastPart(subject.field))}. ${hintEn}${orRemove[1]}`,
    ];
  },
  unknownDeck: (subject: Subject, nearest: string | null, known: readonly string[]): Said => {
    const [hint, hintEn] = insteadOfAny(nearest, known);
    const deck = quote(lastPart(subject.field));
    return [
      `${subject.nl}: een stapel zinnen ${deck} bestaat niet. ${hint}`,
      `${subject.en}: a deck of lines ${deck} does not exist. ${hintEn}`,
    ];
  },
  badTime: (subject: Subject, value: unknown): Said => {
    const [nl, en] = inField(subject);
    return [
      `${nl}: ${quote(value)} is geen tijd. Schrijf minuten en seconden, bijvoorbeeld "02:30".`,
      `${en}: ${quote(value)} is not a time. Write minutes and seconds, for example "02:30".`,
    ];
  },
  badTimeOfDay: (subject: Subject, value: unknown): Said => {
    const [nl, en] = inField(subject);
    return [
      `${nl}: ${quote(value)} is geen tijdstip. Schrijf uren en minuten, bijvoorbeeld "20:10".`,
      `${en}: ${quote(value)} is not a time of day. Write hours and minutes, for example "20:10".`,
    ];
  },
  badId: (subject: Subject, value: unknown, proposal: string | null): Said => {
    const [nl, en] = inField(subject);
    const [hint, hintEn] = instead(proposal, ['a-z', '0-9', '-']);
    return [`${nl}: ${quote(value)} mag niet als naam. ${hint}`, `${en}: ${quote(value)} cannot be a name. ${hintEn}`];
  },
  badText: (subject: Subject, value: unknown): Said => {
    const [nl, en] = inField(subject);
    const [hint, hintEn] = fillIn(lastPart(subject.field), 'other');
    return [`${nl}: ${quote(value)} klopt niet. ${hint}`, `${en}: ${quote(value)} is not right. ${hintEn}`];
  },
  empty: (subject: Subject, kind: Kind): Said => {
    const [nl, en] = inField(subject);
    const [hint, hintEn] = fillIn(lastPart(subject.field), kind);
    return [`${nl} is leeg. ${hint}`, `${en} is empty. ${hintEn}`];
  },
  tooFew: (subject: Subject, least: number): Said => {
    const [nl, en] = inField(subject);
    return [
      `${nl} heeft te weinig onderdelen. Het moeten er minstens ${least} zijn.`,
      `${en} has too few items. There must be at least ${least}.`,
    ];
  },
  tooMany: (subject: Subject, most: number): Said => {
    const [nl, en] = inField(subject);
    return [
      `${nl} heeft te veel onderdelen. Het mogen er hoogstens ${most} zijn.`,
      `${en} has too many items. There may be at most ${most}.`,
    ];
  },
  tooLong: (subject: Subject, most: number): Said => {
    const [nl, en] = inField(subject);
    return [`${nl} is te lang. Gebruik hoogstens ${most} tekens.`, `${en} is too long. Use at most ${most} characters.`];
  },
  tooShort: (subject: Subject, least: number): Said => {
    const [nl, en] = inField(subject);
    return [`${nl} is te kort. Gebruik minstens ${least} tekens.`, `${en} is too short. Use at least ${least} characters.`];
  },
  tooSmall: (subject: Subject, least: number): Said => {
    const [nl, en] = inField(subject);
    return [`${nl} is te klein. Vul ${least} of meer in.`, `${en} is too small. Fill in ${least} or more.`];
  },
  tooBig: (subject: Subject, most: number): Said => {
    const [nl, en] = inField(subject);
    return [`${nl} is te groot. Vul ${most} of minder in.`, `${en} is too big. Fill in ${most} or less.`];
  },
  notMultiple: (subject: Subject, divisor: number): Said => {
    const [nl, en] = inField(subject);
    return [`${nl} klopt niet. Vul een veelvoud van ${divisor} in.`, `${en} is not right. Fill in a multiple of ${divisor}.`];
  },
  notRight: (subject: Subject): Said => {
    const [nl, en] = inField(subject);
    return [`${nl} klopt niet. Vergelijk met een bestaand scenario.`, `${en} is not right. Compare with a scenario that works.`];
  },
} as const;
