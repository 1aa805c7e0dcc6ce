// Plays a round of one seat by what somebody sees and does, so that it reads as a story and holds when a card gets another number.
import type { Facts } from '../../../src/language/facts.ts';
import type { Activity, Contact } from '../../../src/scenario/vocabulary.ts';
import { shipped } from '../../support/shipped.ts';
import { type Story, story } from '../../support/story.ts';

const SECOND = 1_000;
const MINUTE = 60_000;

export interface Round {
  readonly name: string;
  play(me: Playing): void;
}

/** The rounds of one exercise, best first. */
export interface Ordered {
  readonly scenario: string;
  readonly seed: string;
  readonly rounds: readonly Round[];
}

/** What somebody in the first seat can do; times are seconds of the exercise. */
export interface Playing {
  at(seconds: number): void;
  /** Waits for a card on which this one of the cast does one of these things, and looks closer. */
  looks(actor: string, ...doing: readonly Activity[]): void;
  calls(facts: Partial<Facts>, contact?: Contact): void;
  tells(facts: Partial<Facts>): void;
  chooses(...choices: readonly ('stayAndWatch' | 'noteDetails' | 'lightOn' | 'follow' | 'approachAlone' | 'shelterPerson')[]): void;
}

/** Plays a round to its end. */
export function playRound({ scenario, seed }: Ordered, round: Round): Story {
  const told = story(shipped(`${scenario}.boef.json`), seed);
  const { groups, duration } = told.exercise.scenario;
  const group = told.exercise.scenario.seats[0]?.group ?? groups[0]?.id ?? '';
  const must = (refusal: unknown, what: string): void => {
    if (refusal !== null) throw new Error(`${scenario}, ${round.name}: ${what} was refused: ${JSON.stringify(refusal)}`);
  };
  round.play({
    at: (seconds) => told.until(Math.max(told.exercise.now(), seconds * SECOND)),
    looks(actor, ...doing) {
      const seen = () =>
        told.all('sightingMade').find(({ sighting }) => sighting.actor === actor && doing.includes(sighting.closer.activity))?.sighting.id;
      while (seen() === undefined && told.exercise.now() < duration) told.until(told.exercise.now() + SECOND);
      must(told.does({ type: 'lookCloser', sighting: seen() ?? '' }), `${actor}, ${doing.join()}`);
      told.until(told.exercise.now() + 7 * SECOND);
    },
    calls: (said, contact = '112') => told.calls(contact, said),
    tells(said) {
      must(told.does({ type: 'postChat', group, text: 'Aan de groep.' }, said), 'a line');
      told.until(told.exercise.now() + 5 * SECOND);
    },
    chooses(...choices) {
      for (const choice of choices) must(told.does({ type: 'act', choice }), choice);
    },
  });
  return told.until(duration + MINUTE);
}
