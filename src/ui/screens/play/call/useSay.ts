import { type Facts, NO_FACTS } from '../../../../language/facts.ts';
import { usePlaying } from '../playing.ts';

/** Says facts in words made from them, or in these words, so that what is heard and what is read are the same. */
export function useSay(): (facts: Partial<Facts>, text?: string) => Promise<boolean> {
  const { words, names, send } = usePlaying();
  return (facts, text) => {
    const whole: Facts = { ...NO_FACTS, ...facts };
    return send({ type: 'say', text: text ?? words.spoken(whole, names), facts: whole });
  };
}
