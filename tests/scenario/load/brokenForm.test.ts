import { describe, test } from 'vitest';
import { edited, REMOVED, renamed } from '../../support/edit.ts';
import { expectTold } from '../../support/problems.ts';
import { textsOf, textsOfText } from '../../support/loading.ts';
import { burglaryScenario } from '../../support/scenarios.ts';

const BASE = burglaryScenario();
const TEXT = JSON.stringify(BASE, null, 2);

describe('a slip of the pen is told where it is, with what to type', () => {
  test.each<[string, string, string, string, string[]]>([
    ['a forgotten comma', TEXT.replace('"lang": "nl",', '"lang": "nl"'), 'syntax', '"title"', ['komma']],
    ['a forgotten colon', TEXT.replace('"lang": "nl"', '"lang" "nl"'), 'syntax', '"nl"', ['dubbele punt']],
    ['a forgotten value', TEXT.replace('"lang": "nl"', '"lang": '), 'syntax', ',', ['waarde', 'Vul']],
    ['a text without quotes', TEXT.replace('"lang": "nl"', '"lang": nl'), 'syntax', 'nl', ['"nl"', 'aanhalingstekens']],
    ['a text that is not closed', TEXT.replace('"lang": "nl",', '"lang": "nl,'), 'syntax', '"nl,', ['niet gesloten', 'aanhalingsteken']],
    ['a wrong sign after a backslash', TEXT.replace('"lang": "nl"', '"lang": "n\\l"'), 'syntax', '"n\\l"', ['\\']],
    ['text after the end', `${TEXT}\n[]`, 'syntax', '[]', ['Na het einde', 'weg']],
    ['a comment that is not closed', TEXT.replace('"lang"', '/* taal "lang"'), 'syntax', '/*', ['commentaar', '*/']],
    [
      'a field written twice',
      TEXT.replace('"lang": "nl",', '"lang": "nl",\n  "lang": "en",'),
      'duplicateKey',
      '"lang": "en"',
      ['"lang"', 'regel 5', 'weg'],
    ],
    ['nothing at all', ' \n', 'emptyFile', '', ['leeg', 'Begin']],
    ['a list instead of a scenario', '[1, 2]', 'wrongFile', '[', ['geen scenario', '.boef.json']],
    ['something quite different', '{ "name": "pakket" }', 'wrongFile', '{', ['geen scenario', '.boef.json']],
    ['a later format', TEXT.replace('"format": 1', '"format": 2'), 'tooNew', '2', ['indeling 2', 'nieuwer programma']],
    ['a format that never was', TEXT.replace('"format": 1', '"format": "1.0"'), 'wrongFormat', '"1.0"', ['"1.0"', '"format": 1']],
  ])('%s', (_, text, code, at, says) => {
    expectTold(textsOfText(text), { code, at, says });
  });
});

describe('a value of the wrong form is told where it is, with what to fill in', () => {
  test.each<[string, (string | number)[], unknown, string, string, string[]]>([
    [
      'an event without a time',
      ['injects', 1, 'when'],
      REMOVED,
      'missing',
      '{',
      ['Gebeurtenis 2 (antwoord) heeft geen tijd', '"when"', '{ "at": "02:30" }'],
    ],
    ['a time that is no time', ['duration'], '20 min', 'badTime', '"20 min"', ['"duration"', '"20 min" is geen tijd', '"02:30"']],
    [
      'more than 59 seconds',
      ['injects', 0, 'when', 'at'],
      '01:90',
      'badTime',
      '"01:90"',
      ['Gebeurtenis 1 (poes)', '"01:90"', 'minuten en seconden'],
    ],
    ['an hour that is not on the clock', ['startsAt'], '25:00', 'badTimeOfDay', '"25:00"', ['"startsAt"', '"25:00"', '"20:10"']],
    [
      'a misspelt value',
      ['plot', 'scouts', 0, 'does'],
      'looksInsde',
      'badChoice',
      '"looksInsde"',
      ['Verkenning 1', '"looksInsde" bestaat niet', 'Bedoelt u "looksInside"'],
    ],
    ['a value from nowhere', ['light'], 'mist', 'badChoice', '"mist"', ['"light"', '"day", "dusk", "night"']],
    [
      'a colour that is not on the list',
      ['cast', 1, 'person', 'upper', 'colour'],
      'turkoois',
      'badChoice',
      '"turkoois"',
      ['Persoon 2 (buurman-grijze-jas)', '"turkoois"', 'Kies uit'],
    ],
    ['a plot of an unknown kind', ['plot', 'kind'], 'burglery', 'badChoice', '"burglery"', ['"burglery"', 'Bedoelt u "burglary"']],
    ['a plot without a kind', ['plot', 'kind'], REMOVED, 'missing', '{', ['"kind"', '"burglary"', '"quiet"']],
    [
      'an effect of an unknown kind',
      ['injects', 0, 'does', 0, 'do'],
      'chatt',
      'badChoice',
      '"chatt"',
      ['Gevolg 1 van gebeurtenis 1 (poes)', 'Bedoelt u "chat"'],
    ],
    [
      'an id with capitals and spaces',
      ['cast', 2, 'id'],
      'Vrouw met hond',
      'badId',
      '"Vrouw met hond"',
      ['"Vrouw met hond"', 'Bedoelt u "vrouw-met-hond"'],
    ],
    ['a number in quotes', ['residents'], '12', 'wrongType', '"12"', ['"residents"', 'hier staat een tekst', 'heel getal']],
    ['a broken number', ['residents'], 1.5, 'wrongType', '1.5', ['"residents"', 'heel getal']],
    ['a text instead of a list', ['plot', 'exits'], 'uitgang-oost', 'wrongType', '"uitgang-oost"', ['"exits"', 'lijst']],
    ['null where a block belongs', ['broadcast'], null, 'wrongType', 'null', ['"broadcast"', 'null', 'blok']],
    ['a group of one', ['groups', 0, 'members'], 1, 'tooSmall', '1', ['Groep 1 (buurt)', '"members"', '2 of meer']],
    ['a group of thousands', ['groups', 0, 'members'], 5000, 'tooBig', '5000', ['"members"', '1024 of minder']],
    ['a title that does not end', ['title'], 'a'.repeat(81), 'tooLong', '"aaa', ['"title"', '80 tekens']],
    ['an empty title', ['title'], '', 'empty', '""', ['"title"', 'leeg', 'Vul']],
    ['a routine without steps', ['cast', 1, 'routine', 'steps'], [], 'tooFew', '[]', ['Persoon 2', '"routine.steps"', 'minstens 1']],
    ['too few names', ['groups', 0, 'names'], ['Ans'], 'tooFew', '[', ['Groep 1', '"names"', 'minstens 6']],
    ['a version of one number', ['version'], '1', 'badText', '"1"', ['"version"', '"1.0.0"']],
    ['a scenario without cast', ['cast'], REMOVED, 'missing', '{', ['Het scenario', '"cast"', 'lijst']],
    ['a choice that is not there', ['ideal', 3, 'choice', 0], 'stayAndWach', 'badChoice', '"stayAndWach"', ['Bedoelt u "stayAndWatch"']],
    ['a misspelt chatter deck', ['chatter', 'thank'], ['Dank u.'], 'unknownDeck', '"thank"', ['"thank"', 'Bedoelt u "thanks"']],
    [
      'a chatter deck that is not there',
      ['chatter', 'grapje'],
      ['Ha.'],
      'unknownDeck',
      '"grapje"',
      ['"grapje" bestaat niet', 'Kies uit: "askCalled"', '"coordinatorCloses"'],
    ],
  ])('%s', (_, path, change, code, at, says) => {
    expectTold(textsOf(edited(BASE, path, change)), { code, at, says });
  });
});

describe('a field with a wrong name is told once, at its name', () => {
  test.each<[string, (string | number)[], string, string[]]>([
    ['at the top', ['duration'], 'duraton', ['Het scenario', '"duraton"', 'Bedoelt u "duration"']],
    ['in a list', ['lookouts', 0, 'label'], 'lable', ['Uitkijkpunt 1 (voorraam)', '"lable"', 'Bedoelt u "label"']],
    [
      'in one of several sorts of step',
      ['cast', 1, 'routine', 'steps', 0, 'goesTo'],
      'goestTo',
      ['Stap 1 van persoon 2', '"goestTo"', 'Bedoelt u "goesTo"'],
    ],
    [
      'in one of several sorts of condition',
      ['injects', 1, 'when', 'after'],
      'aftr',
      ['Gebeurtenis 2 (antwoord)', '"aftr"', 'Bedoelt u "after"'],
    ],
    [
      'in a nested condition',
      ['injects', 2, 'when', 'any', 1, 'all', 0, 'contact'],
      'contct',
      ['Voorwaarde 1', '"contct"', 'Bedoelt u "contact"'],
    ],
    [
      'in one of several sorts of trigger',
      ['ideal', 0, 'trigger', 0, 'sees'],
      'see',
      ['Aanleiding 1 van verwachting 1 (zien)', '"see"', 'Bedoelt u "sees"'],
    ],
    ['in one of several sorts of expectation', ['ideal', 1, 'about'], 'abuot', ['Verwachting 2 (bellen)', '"abuot"', 'Bedoelt u "about"']],
    ['deep in a description', ['cast', 0, 'person', 'upper', 'garment'], 'garmnet', ['Persoon 1', '"garmnet"', 'Bedoelt u "garment"']],
  ])('%s', (_, path, name, says) => {
    expectTold(textsOf(renamed(BASE, path, name)), { code: 'unknownKey', at: `"${name}"`, says });
  });
});
