// What somebody reads before the start, by what they play and by which means there are. Pure.
import type { Channels } from '../../../sim/settings.ts';
import type { Practise } from '../../text/nl/practise.ts';

export interface BriefingCard {
  readonly icon: 'eye' | 'phone' | 'users' | 'check';
  readonly title: string;
  readonly lines: readonly string[];
}

/** Who somebody is in this exercise, and what there is to work with. */
export interface Means {
  readonly role: 'resident' | 'coordinator';
  readonly channels: Channels;
}

/** Whether there is a neighbourhood group at all. */
export function hasGroup(channels: Channels): boolean {
  return channels === 'both' || channels === 'chat';
}

/** The cards: one's place, what one can do, a coordinator's own work, and that nothing is real. */
export function briefingCards({ role, channels }: Means, { cards }: Practise): readonly BriefingCard[] {
  const { place, choices, coordinator, unreal } = cards;
  const group = hasGroup(channels);
  const manages = group && role === 'coordinator';
  const app = manages ? 'coordinator' : group ? 'group' : channels === 'burgernet' ? 'burgernet' : 'nothing';
  return [
    { icon: 'eye', ...place },
    { icon: 'phone', title: choices.title, lines: [choices.look, choices.call, choices.app[app], choices.act] },
    ...(manages ? [{ icon: 'users' as const, ...coordinator }] : []),
    { icon: 'check', ...unreal },
  ];
}

/** The rules that hold: without a group, each up to the sentence that speaks of one; a question without its answer goes too. */
export function rulesShown(summary: readonly string[], channels: Channels, { speaksOfGroup }: Practise): readonly string[] {
  if (hasGroup(channels)) return summary;
  return summary.flatMap((rule) => {
    const sentences = rule.split(/(?<=[.!?])\s+/);
    const first = sentences.findIndex((sentence) => speaksOfGroup.test(sentence));
    const kept = sentences.slice(0, first < 0 ? sentences.length : first).join(' ');
    return kept === '' || kept.endsWith('?') ? [] : [kept];
  });
}
