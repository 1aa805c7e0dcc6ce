// How many messages a second are understood, on the corpus that the word lists were made with; the reference takes the same
// texts apart into words and no more.
import { buildGazetteer } from '../../src/language/gazetteer.ts';
import { understand } from '../../src/language/understand.ts';
import { readMessages } from '../language/corpus/messages.ts';
import { shipped } from '../support/shipped.ts';
import type { Figure } from './exercise.ts';

const CORPORA = ['voices-a.jsonl', 'voices-b.jsonl'] as const;
/** Rounds before the engine runs at its full speed. */
const WARM_UP = 60;

/** Lower case, then words: what any program that reads a message does first. */
function words(text: string): number {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).size;
}

/** Messages that are timed together. */
const BATCH = 20;

/** Messages a second: of every batch the best of the rounds, because a shared machine only ever takes time away. */
function speedOf(texts: readonly string[], rounds: number, work: (text: string) => unknown): number {
  const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, index) => texts.slice(index * BATCH, (index + 1) * BATCH));
  const best = batches.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    for (const [index, batch] of batches.entries()) {
      const start = performance.now();
      for (const text of batch) work(text);
      const took = performance.now() - start;
      if (round >= WARM_UP) best[index] = Math.min(best[index] ?? took, took);
    }
  }
  return (texts.length * 1000) / best.reduce((total, took) => total + took, 0);
}

export function measureUnderstanding(rounds: number): Figure[] {
  const texts = CORPORA.flatMap((name) => readMessages(name).map(({ text }) => text));
  const gazetteer = buildGazetteer(shipped('inbraak.boef.json').neighbourhood);
  const understood = speedOf(texts, rounds, (text) => understand(text, gazetteer));
  const split = speedOf(texts, rounds, words);
  const reference = 'lower-casing and splitting the same messages';
  return [
    {
      name: 'messages understood a second, one core',
      value: Math.round(understood),
      unit: '/s',
      ratio: Math.round(split / understood),
      reference,
    },
    { name: 'messages lower-cased and split a second', value: Math.round(split), unit: '/s', ratio: 1, reference },
  ];
}
