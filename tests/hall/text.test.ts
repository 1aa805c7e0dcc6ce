// What people type is text and nothing else: in names, in the group, and in everything that shows it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, withChanges } from '../../src/protocol/changes.ts';
import { LONGEST_NAME, plainName } from '../../src/protocol/parseAct.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { readSourceFiles } from '../architecture/sourceFiles.ts';
import { TROUBLE } from '../fuzz/words.ts';
import { openHall } from '../support/hall.ts';

const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...TROUBLE), fc.string({ maxLength: 40 }));

describe('names', () => {
  test('are one line of letters that stand where they are: nothing turns, hides or covers its neighbours', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const name = plainName(text);
        if (name === null) return;
        expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u);
        expect(name).not.toMatch(/\p{M}{3}/u);
        expect(name).not.toBe('');
        expect(name.replace(/[\uD800-\uDFFF]/gu, '')).toBe(name);
        // Said twice it is the same name.
        expect(plainName(name)).toBe(name);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of letters of other scripts, with accents and of emoji are left alone', () => {
    for (const name of ['Corrie', 'Zoë van ’t Hof', 'Łukasz', 'Ayşe', 'Мария', '李雷', 'محمد', 'Uil \u{1F989}'])
      expect(plainName(name)).toBe(name.normalize('NFC'));
  });
});

test('what is posted arrives in the documents of everybody as it was typed, as text', async () => {
  const hall = await openHall();
  const lead = await hall.lead();
  const phone = await hall.phone('Uil');
  const other = await hall.phone('<script>alert(1)</script>');
  await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN });
  await hall.machine.pass(3_000);
  const posted: string[] = [];
  for (const text of TROUBLE) {
    const refused = await phone.act({ do: 'inExercise', intent: { type: 'postChat', group: 'haverkamp', text: text.slice(0, 500) } });
    if (refused === null) posted.push(text.slice(0, 500));
    await hall.machine.pass(1_000);
  }
  expect(posted.length).toBeGreaterThan(20);
  const lines = other.document('group:haverkamp').lines.filter(({ from }) => 'seat' in from);
  expect(lines.map(({ text }) => text)).toEqual(posted);
  expect(other.document('phone').name).toBe('<script>alert(1)</script>'.slice(0, LONGEST_NAME));
});

test('no screen makes markup or programs of text', () => {
  const makers =
    /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcdoc|DOMParser|createContextualFragment/;
  const files = readSourceFiles(['src'], /\.(ts|tsx)$/);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(({ text }) => makers.test(text)).map(({ path }) => path)).toEqual([]);
});

describe('documents put together from changes', () => {
  const key = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('a', 'b', 'c', 'names', '0', '1', '', 'length'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(null, true, 0, 1, 'x', ''),
      fc.string({ maxLength: 5 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const document = fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });

  test('are the same as sent whole, whatever changed, and the old one stays as it was', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const kept = structuredClone(before);
        const changes = JSON.parse(JSON.stringify(changesBetween(before, after)));
        expect(withChanges(before, changes)).toEqual(after);
        expect(before).toEqual(kept);
        if (changes.length === 0) expect(before).toEqual(after);
      }),
      { numRuns: 2_000 },
    );
  });
});
