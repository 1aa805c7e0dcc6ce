// The coordinator's messages as they are shown: what says the same stands there once. Pure.
import type { BridgeView } from '../../../../../views/participant.ts';

export type Message = BridgeView['inbox'][number];

/** Messages that say the same, oldest first. */
export interface Bundle {
  readonly messages: readonly [Message, ...Message[]];
  /** Whether one of them was passed on. */
  readonly passed: boolean;
}

/** The inbox, newest bundle first; `wordsOf` is what is read of a message. */
export function bundled({ inbox, passed }: Pick<BridgeView, 'inbox' | 'passed'>, wordsOf: (message: Message) => string): readonly Bundle[] {
  const bundles = new Map<string, [Message, ...Message[]]>();
  for (const message of inbox) {
    const key = `${message.kind} ${wordsOf(message)}`;
    const same = bundles.get(key);
    if (same === undefined) bundles.set(key, [message]);
    else same.push(message);
  }
  const isPassed = ({ id }: Message) => passed.some(({ source }) => source === id);
  return [...bundles.values()].map((messages) => ({ messages, passed: messages.some(isPassed) })).toReversed();
}
