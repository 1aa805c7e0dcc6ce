import { NO_FACTS } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { ChatLine } from '../event.ts';
import type { Kernel } from '../kernel.ts';

/** Posts the next unused line of a deck; nothing is said twice in a round, so an empty deck is silence. */
export function sayInChat(kernel: Kernel, group: string, from: ChatLine['from'], deck: Chatter, replyTo: string | null, why: string): void {
  const said = new Set(kernel.world.chat.map((line) => line.text));
  const fresh = (kernel.scenario.chatter[deck] ?? []).filter((text) => !said.has(text));
  if (fresh.length === 0) return;
  const text = kernel.chance.pick(fresh, group, `deck ${deck}`, kernel.world.chat.length);
  post(kernel, { group, from, text, facts: NO_FACTS, replyTo }, why);
}

/** Posts a line in a group. `why` is the state and the stimulus that a simulated line comes from. */
export function post(kernel: Kernel, line: Pick<ChatLine, 'group' | 'from' | 'text' | 'facts' | 'replyTo'>, why: string | null): void {
  kernel.record({
    type: 'chatPosted',
    line: { id: `line-${kernel.world.chat.length + 1}`, at: kernel.now(), pinned: false, ...line },
    why,
  });
}
