import type { ChatLineView } from '../../../../views/participant.ts';
import type { Chat } from '../../../text/nl/chat.ts';

/** What stands for a message where it is only mentioned: its words, or what became of it. */
export function lineWords({ removed, text }: Pick<ChatLineView, 'removed' | 'text'>, t: Chat): string {
  if (removed) return t.removed;
  return text === '' ? t.told : text;
}
