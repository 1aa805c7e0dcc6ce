import type { SimTime } from '../scenario/time.ts';
import type { ChatLine } from '../sim/chatEvent.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { ChatLineView } from './participant.ts';
import { roleOf } from './participantView.ts';
import { whyView, type WhyView } from './whyView.ts';

/** A line of a group as it is told afterwards: what was taken away as well, and why it was written. */
export interface ChatLogLine {
  readonly id: string;
  readonly event: number;
  readonly at: SimTime;
  readonly group: string;
  readonly from: string;
  readonly role: ChatLineView['role'];
  readonly mine: boolean;
  readonly text: string;
  readonly replyTo: string | null;
  readonly pinned: boolean;
  readonly removed: boolean;
  /** Who took it away: a coordinator's name, or null for a participant's; null while it stands there. */
  readonly removedBy: { readonly at: SimTime; readonly event: number; readonly name: string | null; readonly mine: boolean } | null;
  readonly thumbs: number;
  /** When each thumb came. */
  readonly thumbedAt: readonly SimTime[];
  /** Noise or a duplicate, as the group is scored. */
  readonly noise: boolean;
  /** Null for what a participant wrote. */
  readonly why: WhyView | null;
}

/** The numbers of lines that told nothing, and that told what was known already. */
interface Noise {
  readonly noise: readonly number[];
  readonly duplicates: readonly number[];
}

/** All that was written in the group of this seat, in order; `idle` from the score of that group. Only for after the end. */
export function chatLogOf(exercise: Exercise, seatId: string, idle: Noise = { noise: [], duplicates: [] }): ChatLogLine[] {
  const { world } = exercise;
  const noise = new Set([...idle.noise, ...idle.duplicates]);
  const group = world.seats[seatId]?.group;
  const now = new Map(world.chat.map((line) => [line.id, line]));
  return exercise.events.flatMap((event): ChatLogLine[] => {
    if (event.type !== 'chatPosted' || event.line.group !== group) return [];
    const { line, why, seq } = event;
    const { pinned, removed, thumbs } = now.get(line.id) ?? line;
    const from = line.from.kind === 'seat' ? line.from.seat : line.from.name;
    return [
      {
        id: line.id,
        event: seq,
        at: line.at,
        group: line.group,
        from,
        role: roleOf(world, line),
        mine: line.from.kind === 'seat' && line.from.seat === seatId,
        text: line.text,
        replyTo: line.replyTo,
        pinned,
        removed,
        removedBy: removed ? removedBy(exercise, seatId, line) : null,
        thumbs,
        thumbedAt: exercise.events.flatMap((one) => (one.type === 'chatThumbed' && one.line === line.id ? [one.at] : [])),
        noise: noise.has(seq),
        why: why === null ? null : whyView(exercise, from, why),
      },
    ];
  });
}

function removedBy({ events, scenario }: Exercise, seatId: string, line: ChatLine): ChatLogLine['removedBy'] {
  const event = events.find((one) => one.type === 'chatRemoved' && one.line === line.id);
  if (event?.type !== 'chatRemoved') return null;
  const coordinator = scenario.groups.find(({ id }) => id === line.group)?.coordinator ?? null;
  return { at: event.at, event: event.seq, name: event.seat === null ? coordinator : null, mine: event.seat === seatId };
}
