import { expect, test } from 'vitest';
import { keptViews } from '../../src/planner/keptViews.ts';
import type { ParticipantView } from '../../src/views/participant.ts';
import { participantView } from '../../src/views/participantView.ts';
import { shipped } from '../support/shipped.ts';
import { type Hall, playHall } from '../views/playHall.ts';

const HALLS: readonly (readonly [name: string, hall: Hall])[] = [
  ['two villages', { scenario: shipped('gezamenlijk.boef.json'), leads: true }],
  ['a hit and run without groups', { scenario: shipped('aanrijding.boef.json'), settings: { channels: 'burgernet' }, opened: 2 }],
  ['a burglary with late comers', { scenario: shipped('inbraak.boef.json'), policies: ['random', 'ideal'], opened: 2, late: 2 }],
];

test.each(HALLS)('a policy sees what a person would see, at every step: %s', (_, hall) => {
  let viewOf: ((seat: string) => ParticipantView) | null = null;
  let looks = 0;
  playHall({
    ...hall,
    look(exercise) {
      viewOf ??= keptViews(exercise);
      looks += 1;
      // Every seventh step, and at each another seat: what is kept has to last a while.
      if (looks % 7 !== 0) return;
      const seats = Object.keys(exercise.world.seats);
      const seat = seats[(looks / 7) % seats.length] ?? '';
      expect(viewOf(seat)).toEqual(participantView(exercise, seat));
    },
  });
  expect(looks).toBeGreaterThan(500);
});
