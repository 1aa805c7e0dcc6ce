import { describe, expect, test } from 'vitest';
import { edited, REMOVED } from '../../support/edit.ts';
import { expectTold, problemsOf } from '../../support/problems.ts';
import { load, textsOf } from '../../support/loading.ts';
import { burglaryScenario, minimalScenario } from '../../support/scenarios.ts';

const BASE = burglaryScenario();

describe('what cannot work as an exercise is told where it is, with how to mend it', () => {
  test.each<[string, (string | number)[], unknown, string, string, string[]]>([
    [
      'an event after the end',
      ['injects', 2, 'when', 'any', 0, 'at'],
      '20:00',
      'tooLate',
      '"20:00"',
      ['Voorwaarde 1 van gebeurtenis 3', '20:00 valt na het einde (20:00)', 'eerdere tijd'],
    ],
    [
      'a passer-by after the end',
      ['cast', 1, 'routine', 'starts', 'at'],
      '30:00',
      'tooLate',
      '"30:00"',
      ['Persoon 2', '30:00 valt na het einde'],
    ],
    ['an exercise too short for its plot', ['duration'], '06:15', 'tooShortForPlot', '"06:15"', ['minstens 06:25', 'Verleng "duration"']],
    [
      'a best time after the latest',
      ['ideal', 0, 'latest'],
      '00:10',
      'wrongOrder',
      '"00:10"',
      ['Verwachting 1 (zien)', '"best" is later dan "latest"', '"00:30"'],
    ],
    [
      'a shortest stay over the median',
      ['plot', 'inside', 'least'],
      '05:00',
      'wrongOrder',
      '"04:00"',
      ['"least" is later dan "median"', '"05:00"'],
    ],
    [
      'a suspect who always comes at the same time',
      ['plot', 'starts', 'jitter'],
      '00:00',
      'noJitter',
      '{',
      ['altijd op dezelfde tijd', 'Vul "jitter" in'],
    ],
    [
      'an event that waits for itself',
      ['injects', 0, 'when'],
      { after: 'antwoord', wait: '00:10' },
      'waitsForItself',
      '{',
      ['"poes", "antwoord", "poes"', 'Haal een van deze'],
    ],
    [
      'an expectation that waits for itself',
      ['ideal', 1, 'trigger'],
      [{ met: 'melden' }, { met: 'kijken' }],
      'waitsForItself',
      '{',
      ['Verwachting 2 (bellen)', 'wacht op zichzelf'],
    ],
    [
      'an event in the state of a passer-by',
      ['injects', 1, 'when'],
      { actor: 'bezorger', in: 'inside' },
      'noStates',
      '"bezorger"',
      ['"bezorger" heeft geen toestanden', '"man-grijze-jas"'],
    ],
    [
      'an event in a misspelt state',
      ['injects', 1, 'when'],
      { actor: 'man-grijze-jas', in: 'enterring' },
      'unknownState',
      '"enterring"',
      ['Gebeurtenis 2 (antwoord)', '"enterring" bestaat niet', 'Bedoelt u "entering"'],
    ],
    [
      'an event in a state that there is not',
      ['injects', 1, 'when'],
      { actor: 'man-grijze-jas', in: 'vliegt-naar-de-maan' },
      'unknownState',
      '"vliegt-naar-de-maan"',
      ['Kies uit: "waiting"', '"gaveUp"'],
    ],
    [
      'a number that is called where nobody calls',
      ['injects', 1, 'when'],
      { on: 'chatPosted', contact: '112' },
      'noContact',
      '"112"',
      ['Gebeurtenis 2 (antwoord)', '"chatPosted"', 'Haal het weg'],
    ],
    [
      'an event at a broadcast that never comes',
      ['broadcast', 'enabled'],
      false,
      'noBroadcast',
      '"broadcast"',
      ['wacht op Burgernet', 'Zet het aan'],
    ],
    [
      'a broadcast that no seat receives',
      ['seats', 0, 'burgernet'],
      false,
      'nobodyInBurgernet',
      '"broadcast"',
      ['geen plek ontvangt het', '"burgernet": true'],
    ],
    [
      'an expectation of what a passer-by never does',
      ['ideal', 0, 'trigger', 0],
      { sees: 'bezorger', doing: ['sweeps'] },
      'neverDoes',
      '"sweeps"',
      ['"bezorger" doet nooit "sweeps"', 'Kies uit: "drives"'],
    ],
    [
      'somebody who never appears',
      ['injects', 2, 'does'],
      [{ do: 'endExercise' }],
      'neverAppears',
      '{',
      ['Persoon 5 (kind-op-fiets)', 'komt nooit in beeld', '"routine"'],
    ],
    ['a suspect without a coat', ['cast', 0, 'person', 'upper'], REMOVED, 'noUpper', '{', ['Persoon 1 (man-grijze-jas)', 'Vul "upper" in']],
    [
      'nobody who looks like the suspect',
      ['cast', 1, 'person', 'upper', 'colour'],
      'green',
      'noLookAlike',
      '{',
      ['geen dubbelganger', '"lookAlike"', '"jacket", "grey"'],
    ],
    [
      'a plate that somebody may have',
      ['cast', 3, 'vehicle', 'plate'],
      '12-BCD-3',
      'realPlate',
      '"12-BCD-3"',
      ['Persoon 4 (bezorger)', '"12-BCD-3" kan echt bestaan', 'klinker', '"12-OEF-3"'],
    ],
    [
      'a plate of the first series, which had vowels',
      ['cast', 3, 'vehicle', 'plate'],
      'AE-12-34',
      'realPlate',
      '"AE-12-34"',
      ['kan echt bestaan'],
    ],
    ['a plate of which a part was not seen', ['cast', 3, 'vehicle', 'plate'], '12-B?D-3', 'realPlate', '"12-B?D-3"', ['kan echt bestaan']],
    [
      'a plate in a message',
      ['injects', 0, 'does', 0, 'text'],
      'Van wie is de auto met 8-XYZ-12?',
      'realPlate',
      '"Van wie',
      ['Gevolg 1 van gebeurtenis 1', '"8-XYZ-12"'],
    ],
    ['a plate in a model name', ['plot', 'transport', 'car', 'model'], 'Corsa 45HJK6', 'realPlate', '"Corsa', ['"45HJK6"']],
    [
      'a judging label',
      ['lookouts', 0, 'label'],
      'Bij de verdachte auto',
      'judgingWord',
      '"Bij de',
      ['Uitkijkpunt 1', '"verdachte" geeft een oordeel', 'alleen wat te zien is'],
    ],
    ['a judging title', ['title'], 'De boef van de Molenweg', 'judgingWord', '"De boef', ['"boef"']],
    [
      'a message that says that nothing is wrong',
      ['injects', 1, 'does', 0, 'text'],
      'Hier niets bijzonders.',
      'judgingWord',
      '"Hier',
      ['"niets bijzonders"'],
    ],
    ['a judging neighbour', ['chatter', 'thanks', 0], 'Dank, rare man was dat.', 'judgingWord', '"Dank', ['"rare"']],
    [
      'a mobile number',
      ['injects', 0, 'does', 0, 'text'],
      'Bel mij: 06-12 34 56 78',
      'phoneNumber',
      '"Bel mij',
      ['"06-12 34 56 78"', 'telefoonnummer', 'Haal het weg'],
    ],
    ['a number from abroad', ['summary'], 'Vragen? +31 6 12345678', 'phoneNumber', '"Vragen', ['telefoonnummer']],
    [
      'an e-mail address',
      ['debrief', 'questions', 0],
      'Mail naar jan@voorbeeld.nl',
      'emailAddress',
      '"Mail',
      ['"jan@voorbeeld.nl"', 'Haal het weg'],
    ],
    [
      'too few ordinary things to see',
      ['cast', 2, 'routine', 'steps'],
      [
        { does: 'talks', lasts: '01:00' },
        { does: 'sweeps', lasts: '01:00' },
      ],
      'tooFewOrdinary',
      '[',
      ['14 gewone stappen', '16 nodig'],
    ],
    ['a group that is too full', ['groups', 0, 'members'], 300, 'groupFull', '300', ['Groep 1 (buurt)', '300 leden, het maximum is 256']],
    [
      'a front window in a playground',
      ['lookouts', 0, 'at'],
      'speeltuin',
      'viewNeedsHouse',
      '"front"',
      ['"speeltuin" is geen huis', '"around"'],
    ],
    [
      'a car on the path behind the houses',
      ['cast', 3, 'routine', 'steps', 0, 'goesTo'],
      'hoek',
      'noWay',
      '"hoek"',
      ['Stap 1 van persoon 4', '"hoek" is niet bereikbaar met de auto'],
    ],
    ['a description without features', ['ideal', 1, 'slots'], [], 'slotsMissing', '{', ['Verwachting 2 (bellen)', 'Vul "slots" in']],
    ['more features asked than there are', ['ideal', 1, 'enough'], 5, 'enoughTooHigh', '5', ['"enough" is 5', 'hoogstens 3']],
  ])('%s', (_, path, change, code, at, says) => {
    expectTold(textsOf(edited(BASE, path, change)), { code, at, says });
  });

  test('an expectation of somebody whom no seat can see', () => {
    const steps = [{ goesTo: 'uitgang-west' }, ...(BASE.cast[2]?.routine?.steps ?? []).map(() => ({ does: 'talks', lasts: '00:30' }))];
    const west = edited(
      edited(BASE, ['cast', 2, 'routine'], { starts: { at: '01:00' }, from: 'uitgang-west', steps }),
      ['ideal', 0, 'trigger', 0],
      { sees: 'vrouw-met-hond' },
    );
    const far = edited(
      edited(west, ['lookouts'], [{ id: 'voorraam', label: 'Uw voorraam', at: 'dorpsstraat-16', view: 'front' }]),
      ['seats', 0, 'lookout'],
      'voorraam',
    );
    expectTold(textsOf(far), { code: 'nobodySees', at: '"vrouw-met-hond"', says: ['geen plek kan "vrouw-met-hond" zien', 'dichterbij'] });
  });

  test('an event after one that never happens', () => {
    const late = edited(BASE, ['injects', 0, 'when'], { at: '25:00' });
    const problems = problemsOf(textsOf(late));
    expect(problems.map(({ code, path }) => [code, path])).toContainEqual(['neverHappens', 'injects[1].when']);
    expect(problems.find(({ code }) => code === 'neverHappens')?.message).toContain('want "poes" gebeurt nooit. Kies een andere tijd');
  });
});

describe('what an author may leave as it is, is told and does not keep the scenario from loading', () => {
  test.each<[string, (string | number)[], unknown, string, string]>([
    [
      'a choice that the house rules call bad',
      ['ideal', 3, 'choice'],
      ['approachAlone'],
      'againstHouseRules',
      '"approachAlone" is fout volgens de huisregels "plain"',
    ],
    ['a lookout that nobody can reach', ['lookouts', 0, 'reaches'], [], 'lookoutUnused', 'Uitkijkpunt 2 (hoek-molenweg)'],
    ['more members than people', ['groups', 0, 'members'], 200, 'moreMembersThanPeople', '200 leden'],
    ['a driver without a car to see', ['cast', 3, 'vehicle'], REMOVED, 'noVehicle', 'Persoon 4 (bezorger) gaat met de auto'],
    [
      'a sentence that is too long',
      ['injects', 0, 'does', 0, 'text'],
      `Dit is kort. ${'Poes '.repeat(16)}.`,
      'longSentence',
      'een zin heeft 16 woorden',
    ],
    ['little to see at a lookout', ['id'], 'small-burglary', 'fewOrdinaryHere', 'Uitkijkpunt 1 (voorraam)'],
  ])('%s', (_, path, change, code, says) => {
    const result = load(edited(BASE, path, change));
    expect(result.ok).toBe(true);
    const warning = result.ok ? result.warnings.find((problem) => problem.code === code) : undefined;
    expect(warning?.severity).toBe('warning');
    expect(warning?.message).toContain(says);
  });
});

describe('what only looks wrong is left alone', () => {
  test.each<[string, (string | number)[], unknown]>([
    ['the numbers that everybody may know', ['summary'], 'Bel 112, of 0900-8844 als het kan wachten. Anoniem: 0800-7000.'],
    ['a judgement in the summary', ['summary'], 'Een verdachte man loopt rond: de boef is er.'],
    ['a judgement in the debrief', ['debrief', 'questions', 0], 'Waar was de dader?'],
    ['a word that holds a judging word', ['lookouts', 0, 'label'], 'Boefjesveld en Raarhoek'],
    ['a date in a message', ['injects', 0, 'does', 0, 'text'], 'Feest op 12-03-24 bij nummer 8!'],
    ['a postcode in a message', ['injects', 0, 'does', 0, 'text'], 'Wij wonen in 1234 AB en 5678-CD.'],
    ['a plate with a vowel', ['injects', 0, 'does', 0, 'text'], 'De auto met 12-OEF-3 staat dubbel.'],
  ])('%s', (_, path, change) => {
    expect(problemsOf(textsOf(edited(minimalScenario(), path, change)))).toEqual([]);
  });
});
