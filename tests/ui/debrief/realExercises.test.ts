import { describe, expect, test } from 'vitest';
import { aboutText, hereText } from '../../../src/ui/screens/debrief/report/compareWords.ts';
import { comparedWithStreet } from '../../../src/ui/screens/debrief/report/realExercises.ts';
import { debriefStreetTimes as nl } from '../../../src/ui/text/nl/streetTimes.ts';
import type { RoundTimes } from '../../../src/views/debrief.ts';

const MINUTE = 60_000;
const times = (some: Partial<RoundTimes>): RoundTimes => ({
  protagonist: 'suspect',
  cameAt: 2 * MINUTE,
  firstLineAt: 5 * MINUTE,
  firstCallAt: 4 * MINUTE,
  searchedFrom: 5 * MINUTE,
  foundAt: 12 * MINUTE,
  ...some,
});

describe('a round beside exercises in the street', () => {
  test('the first message counts from when somebody came, as in Breda; finding from the first message, as elsewhere', () => {
    expect(comparedWithStreet(times({}))).toEqual([
      { measure: 'firstMessage', here: { minutes: 3 }, there: [{ id: 'breda', of: 'firstMessage', minutes: 60 }] },
      {
        measure: 'found',
        here: { minutes: 7 },
        there: [
          { id: 'goor', of: 'found', minutes: 25 },
          { id: 'nijmegen', of: 'found', minutes: 30 },
          { id: 'nijmegenAgain', of: 'found', minutes: 45 },
        ],
      },
    ]);
  });

  test('what did not happen is said, and so is that somebody was found before anybody was told', () => {
    const [message, found] = comparedWithStreet(times({ firstLineAt: null, searchedFrom: null }));
    expect(message && hereText(message.here, nl)).toBe('niet gebeurd');
    expect(found && hereText(found.here, nl)).toBe('gevonden zonder bericht vooraf');
    expect(comparedWithStreet(times({ foundAt: null }))[1]?.here).toEqual({ none: 'never' });
  });

  test('only like is compared with like: of a missing person the search, of a driver and a quiet street nothing', () => {
    expect(comparedWithStreet(times({ protagonist: 'missing' })).map(({ measure }) => measure)).toEqual(['found']);
    expect(comparedWithStreet(times({ protagonist: 'driver' }))).toEqual([]);
    expect(comparedWithStreet(times({ protagonist: null }))).toEqual([]);
  });

  test('names the source of every place that is shown, and of no other', () => {
    const places = { breda: 'Breda', goor: 'Goor', nijmegen: 'Nijmegen', nijmegenAgain: 'Nijmegen' } as const;
    for (const protagonist of ['suspect', 'missing'] as const) {
      const rows = comparedWithStreet(times({ protagonist }));
      const shown = new Set(rows.flatMap(({ there }) => there.map(({ id }) => places[id])));
      const { known, sources } = aboutText(rows, nl);
      for (const place of Object.values(places))
        expect([known.includes(place), sources.includes(place)]).toEqual([shown.has(place), shown.has(place)]);
    }
  });
});
