// Sentences about a file that cannot be read at all.
import type { Subject } from '../subject.ts';
import { quote, type Said } from './say.ts';

/** By the name that jsonc-parser gives the error. */
const SLIPS: Readonly<Record<string, (text: string) => Said>> = {
  InvalidSymbol: (text) => [
    `${quote(text)} hoort hier niet. Zet tekst tussen dubbele aanhalingstekens.`,
    `${quote(text)} does not belong here. Put text between double quotes.`,
  ],
  InvalidNumberFormat: () => [
    'Dit getal klopt niet. Schrijf bijvoorbeeld 12 of 1.5.',
    'This number is not right. Write for example 12 or 1.5.',
  ],
  PropertyNameExpected: () => [
    'Hier ontbreekt de naam van een veld. Schrijf die tussen dubbele aanhalingstekens.',
    'The name of a field is missing here. Write it between double quotes.',
  ],
  ValueExpected: () => [
    'Hier ontbreekt een waarde. Vul de waarde in, of haal het veld weg.',
    'A value is missing here. Fill it in, or remove the field.',
  ],
  ColonExpected: () => [
    'Hier ontbreekt een dubbele punt. Zet die tussen de naam en de waarde.',
    'A colon is missing here. Put it between the name and the value.',
  ],
  CommaExpected: () => [
    'Hiervoor ontbreekt een komma. Zet een komma achter de vorige waarde.',
    'A comma is missing before this. Put a comma after the previous value.',
  ],
  CloseBraceExpected: () => ['Een accolade is niet gesloten. Zet hier een }.', 'A brace is not closed. Put a } here.'],
  CloseBracketExpected: () => ['Een lijst is niet gesloten. Zet hier een ].', 'A list is not closed. Put a ] here.'],
  EndOfFileExpected: () => ['Na het einde staat nog tekst. Haal die tekst weg.', 'There is text after the end. Remove that text.'],
  InvalidCommentToken: () => ['Dit commentaar klopt niet. Begin het met //.', 'This comment is not right. Start it with //.'],
  UnexpectedEndOfComment: () => ['Dit commentaar is niet gesloten. Sluit het met */.', 'This comment is not closed. Close it with */.'],
  UnexpectedEndOfString: () => [
    'Deze tekst is niet gesloten. Zet een dubbel aanhalingsteken aan het eind.',
    'This text is not closed. Put a double quote at its end.',
  ],
  UnexpectedEndOfNumber: () => ['Dit getal is niet af. Vul de cijfers aan.', 'This number is not finished. Add its digits.'],
  InvalidUnicode: () => [
    'Deze \\u-code klopt niet. Schrijf \\u met vier tekens, zoals \\u00e9.',
    'This \\u code is not right. Write \\u with four characters, such as \\u00e9.',
  ],
  InvalidEscapeCharacter: () => [
    'Na de \\ staat een teken dat niet mag. Schrijf \\\\ voor een schuine streep.',
    'The character after \\ is not allowed. Write \\\\ for a backslash.',
  ],
  InvalidCharacter: () => [
    'Hier staat een onzichtbaar teken in de tekst. Haal het weg, of schrijf \\n of \\t.',
    'There is an invisible character in the text. Remove it, or write \\n or \\t.',
  ],
};

const OTHER_SLIP: Said = [
  'Hier klopt de schrijfwijze niet. Vergelijk met een bestaand scenario.',
  'The notation is not right here. Compare with a scenario that works.',
];

export const SYNTAX = {
  cannotRead: (_: Subject): Said => [
    'Dit bestand is er niet, of mag niet gelezen worden. Controleer de naam.',
    'This file is not there, or may not be read. Check its name.',
  ],
  tooLarge: (_: Subject, limit: number): Said => [
    `Dit bestand is groter dan ${limit} MiB. Haal weg wat niet nodig is.`,
    `This file is larger than ${limit} MiB. Remove what is not needed.`,
  ],
  tooDeep: (_: Subject, limit: number): Said => [
    `Hier zitten meer dan ${limit} blokken in elkaar. Maak het eenvoudiger.`,
    `More than ${limit} blocks are nested here. Make it simpler.`,
  ],
  tooMuch: (_: Subject, limit: number): Said => [
    `Dit bestand heeft meer dan ${limit} onderdelen. Haal weg wat niet nodig is.`,
    `This file has more than ${limit} parts. Remove what is not needed.`,
  ],
  emptyFile: (_: Subject): Said => [
    'Dit bestand is leeg. Begin met een bestaand scenario.',
    'This file is empty. Start from a scenario that works.',
  ],
  syntax: (_: Subject, kind: string, text: string): Said => SLIPS[kind]?.(text) ?? OTHER_SLIP,
  hostileKey: (_: Subject, key: string): Said => [
    `De naam ${quote(key)} mag niet. Haal dit veld weg.`,
    `The name ${quote(key)} is not allowed. Remove this field.`,
  ],
  duplicateKey: (_: Subject, key: string, line: number): Said => [
    `${quote(key)} staat ook al op regel ${line}. Haal een van de twee weg.`,
    `${quote(key)} is on line ${line} too. Remove one of the two.`,
  ],
  wrongFile: (_: Subject): Said => [
    'Dit bestand is geen scenario. Kies een bestand dat eindigt op .boef.json.',
    'This is not a scenario. Choose a file ending in .boef.json.',
  ],
  tooNew: (_: Subject, format: number): Said => [
    `Dit bestand heeft indeling ${format}. Dit programma leest indeling 1. Gebruik een nieuwer programma.`,
    `This file has format ${format}. This program reads format 1. Use a newer program.`,
  ],
  wrongFormat: (_: Subject, found: unknown): Said => [
    `De indeling ${quote(found)} bestaat niet. Schrijf "format": 1.`,
    `Format ${quote(found)} does not exist. Write "format": 1.`,
  ],
} as const;
