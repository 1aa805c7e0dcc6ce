import { describe, expect, test } from 'vitest';
import { edited } from '../../support/edit.ts';
import { expectTold, problemsOf } from '../../support/problems.ts';
import { textsOf } from '../../support/loading.ts';
import { burglaryScenario, minimalScenario } from '../../support/scenarios.ts';
import { PLAIN_RULES, TINY_TOWN } from '../../support/tinyTown.ts';

const BASE = burglaryScenario();

describe('a name that points at nothing is told where it is, with the name that was probably meant', () => {
  test.each<[string, (string | number)[], unknown, string, string[]]>([
    [
      'a house number that is not there',
      ['lookouts', 0, 'at'],
      'dorpsstraat-22',
      'unknownWhere',
      ['Uitkijkpunt 1 (voorraam)', '"dorpsstraat-22"', 'Bedoelt u "dorpsstraat-16"'],
    ],
    ['a misspelt place', ['plot', 'hidesAt', 0], 'speeltuyn', 'unknownWhere', ['Schuilplaats 1', '"speeltuyn"', 'Bedoelt u "speeltuin"']],
    [
      'a place from nowhere',
      ['plot', 'transportAt'],
      'vliegveld',
      'unknownWhere',
      ['De verhaallijn', '"vliegveld"', 'Kies uit', '"speeltuin"'],
    ],
    [
      'a street instead of a place',
      ['cast', 1, 'routine', 'steps', 0, 'goesTo'],
      'molenweg',
      'streetIsNoPlace',
      ['Stap 1 van persoon 2', '"molenweg" is een straat', 'bijvoorbeeld "molenweg-2"'],
    ],
    ['an escape that is no exit', ['plot', 'exits', 0], 'speeltuin', 'notAnExit', ['Uitgang 1', '"speeltuin"', '"uitgang-west"']],
    ['a group that is not there', ['seats', 0, 'group'], 'burt', 'unknownId', ['Plek 1 (seat-1)', 'groep "burt"', 'Bedoelt u "buurt"']],
    [
      'a lookout that is not there',
      ['seats', 0, 'lookout'],
      'zolder',
      'unknownId',
      ['Plek 1', 'uitkijkpunt "zolder"', 'Kies uit: "voorraam", "hoek-molenweg"'],
    ],
    [
      'a way to a lookout that is not there',
      ['lookouts', 0, 'reaches', 0, 'lookout'],
      'hoek-molnweg',
      'unknownId',
      ['Verbinding 1 van uitkijkpunt 1', 'Bedoelt u "hoek-molenweg"'],
    ],
    [
      'a way from a lookout to itself',
      ['lookouts', 0, 'reaches', 0, 'lookout'],
      'voorraam',
      'pointsAtItself',
      ['Verbinding 1', 'verwijst naar zichzelf', 'Noem een andere'],
    ],
    [
      'a group in no municipality',
      ['groups', 0, 'municipality'],
      'dorpjes',
      'unknownId',
      ['Groep 1', 'gemeente "dorpjes"', 'Bedoelt u "dorpen"'],
    ],
    [
      'a suspect who is not there',
      ['plot', 'suspect'],
      'man-grijze-jes',
      'unknownId',
      ['De verhaallijn', 'persoon "man-grijze-jes"', 'Bedoelt u "man-grijze-jas"'],
    ],
    [
      'a suspect who walks the dog',
      ['plot', 'suspect'],
      'vrouw-met-hond',
      'wrongRole',
      ['"vrouw-met-hond" heeft een andere rol', '"role": "protagonist"'],
    ],
    [
      'a sighting of nobody',
      ['ideal', 0, 'trigger', 0, 'sees'],
      'man-grijs-jas',
      'unknownId',
      ['Aanleiding 1 van verwachting 1 (zien)', 'persoon "man-grijs-jas"', 'Bedoelt u "man-grijze-jas"'],
    ],
    ['an expectation about nobody', ['ideal', 1, 'about'], 'iedereen-die-daar-loopt', 'unknownId', ['Verwachting 2 (bellen)', 'Kies uit']],
    [
      'an expectation that follows nothing',
      ['ideal', 2, 'trigger', 0, 'met'],
      'belen',
      'unknownId',
      ['Aanleiding 1', 'verwachting "belen"', 'Bedoelt u "bellen"'],
    ],
    [
      'an event after nothing',
      ['injects', 1, 'when', 'after'],
      'poesje',
      'unknownId',
      ['Gebeurtenis 2 (antwoord)', 'gebeurtenis "poesje"', 'Bedoelt u "poes"'],
    ],
    [
      'a message to a group that is not there',
      ['injects', 0, 'does', 0, 'group'],
      'vereniging',
      'unknownId',
      ['Gevolg 1 van gebeurtenis 1', 'groep "vereniging"', 'Kies uit: "buurt"'],
    ],
    [
      'a passer-by who is not there',
      ['injects', 2, 'does', 0, 'cast'],
      'kind-op-fets',
      'unknownId',
      ['persoon "kind-op-fets"', 'Bedoelt u "kind-op-fiets"'],
    ],
    [
      'a passer-by who is the suspect',
      ['injects', 2, 'does', 0, 'cast'],
      'man-grijze-jas',
      'wrongRole',
      ['andere rol', '"role": "passerby"'],
    ],
    ['house rules that are not there', ['houseRules'], 'plan', 'unknownHouseRules', ['huisregels "plan"', 'Bedoelt u "plain"']],
    [
      'a neighbourhood that is not there',
      ['neighbourhood'],
      'tinytown',
      'unknownNeighbourhood',
      ['wijk "tinytown"', 'Bedoelt u "tiny-town"'],
    ],
  ])('%s', (_, path, change, code, says) => {
    expectTold(textsOf(edited(BASE, path, change)), { code, at: JSON.stringify(change), says });
  });

  test('a name that is used twice', () => {
    expectTold(textsOf(edited(BASE, ['injects', 3, 'id'], 'poes')), {
      code: 'duplicateId',
      at: '"poes"',
      says: ['Gebeurtenis 4 (poes)', 'al gebruikt', 'Kies een andere naam'],
    });
  });

  test('a name that every object has already', () => {
    expectTold(textsOf(edited(BASE, ['injects', 3, 'id'], 'constructor')), {
      code: 'reservedId',
      at: '"constructor"',
      says: ['Gebeurtenis 4 (constructor)', 'gereserveerd', '"constructor-1"'],
    });
  });

  test('a municipality that the neighbourhood does not have', () => {
    const scenario = edited(edited(BASE, ['municipalities', 0, 'id'], 'dorp'), ['groups', 0, 'municipality'], 'dorp');
    expectTold(textsOf(scenario), { code: 'unknownId', at: '"dorp"', says: ['Gemeente 1 (dorp)', 'Bedoelt u "dorpen"'] });
  });
});

describe('what is wrong in the files that a scenario names is told in those files', () => {
  test('a street of the neighbourhood in no municipality', () => {
    const town = edited(TINY_TOWN, ['streets', 1, 'municipality'], 'stad');
    const [problem] = problemsOf(textsOf(minimalScenario(), town));
    expect(problem).toMatchObject({ file: 'tiny-town.json', path: 'streets[1].municipality', code: 'town' });
    expect(problem?.message).toContain('Straat 2 (molenweg): "stad" verwijst naar iets dat er niet is. Verbeter de naam.');
  });

  test('a misspelt choice in the house rules', () => {
    const rules = edited(PLAIN_RULES, ['respond'], { folow: 'bad' });
    const [problem] = problemsOf(textsOf(minimalScenario(), TINY_TOWN, rules));
    expect(problem).toMatchObject({ file: 'plain.json', path: 'respond.folow', code: 'unknownKey' });
    expect(problem?.message).toContain('Bedoelt u "follow"?');
  });

  test('house rules that have another name inside', () => {
    const [problem] = problemsOf(textsOf(minimalScenario(), TINY_TOWN, edited(PLAIN_RULES, ['id'], 'fancy')));
    expect(problem).toMatchObject({ file: 'plain.json', code: 'otherId' });
    expect(problem?.message).toContain('"fancy"');
  });
});
