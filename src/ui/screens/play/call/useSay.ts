import type { Facts } from '../../../../language/facts.ts';
import { NO_FACTS } from '../../../../language/facts.ts';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';

/** Says facts in words made from them, so that what is heard and what is read are the same. */
export function useSay(): {
  readonly say: (facts: Partial<Facts>) => Promise<boolean>;
  readonly correct: (facts: Partial<Facts>) => Promise<boolean>;
} {
  const t = callText();
  const { words, names, send } = usePlaying();
  const whole = (facts: Partial<Facts>): Facts => ({ ...NO_FACTS, ...facts });
  return {
    say: (facts) => send({ type: 'say', text: words.spoken(whole(facts), names), facts: whole(facts) }),
    correct: (facts) => {
      const chips = words.chips(whole(facts), names).map((chip) => chip.text);
      return send({ type: 'say', text: t.correction(chips.join(', ')), facts: whole(facts) });
    },
  };
}
