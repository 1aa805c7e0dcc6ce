import type { SimTime } from '../scenario/time.ts';
import { kindsOfLines, type LineKind } from '../scoring/groupLines.ts';
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
  /** What a coordinator passed on with this line: the screen words it. */
  readonly told: ChatLine['told'];
  readonly replyTo: string | null;
  readonly pinned: boolean;
  readonly removed: boolean;
  /** Who took it away: a coordinator's name, or null for a participant's; null while it stands there. */
  readonly removedBy: { readonly at: SimTime; readonly event: number; readonly name: string | null; readonly mine: boolean } | null;
  readonly thumbs: number;
  /** When each thumb came. */
  readonly thumbedAt: readonly SimTime[];
  /** What it was to the group, as the group is scored. */
  readonly kind: LineKind;
  /** Noise or a duplicate. */
  readonly noise: boolean;
  /** Null for what a participant wrote. */
  readonly why: WhyView | null;
}

/** All that was written in the group of this seat, in order. Only for after the end. */
export function chatLogOf(exercise: Exercise, seatId: string): ChatLogLine[] {
  const { world, scenario } = exercise;
  const group = world.seats[seatId]?.group;
  const kinds = kindsOfLines(scenario, exercise.events, group ?? '');
  const coordinator = scenario.groups.find(({ id }) => id === group)?.coordinator;
  const now = new Map(world.chat.map((line) => [line.id, line]));
  return exercise.events.flatMap((event): ChatLogLine[] => {
    if (event.type !== 'chatPosted' || event.line.group !== group) return [];
    const { line, why, seq } = event;
    const { pinned, removed, thumbs } = now.get(line.id) ?? line;
    const from = line.from.kind === 'seat' ? line.from.seat : line.from.name;
    const kind = kinds.get(seq) ?? 'noise';
    // What the maker has the coordinator say is the coordinator's too.
    const isCoordinator = line.from.kind === 'inject' && from === coordinator;
    return [
      {
        id: line.id,
        event: seq,
        at: line.at,
        group: line.group,
        from,
        role: isCoordinator ? 'coordinator' : roleOf(world, line),
        mine: line.from.kind === 'seat' && line.from.seat === seatId,
        text: line.text,
        told: line.told,
        replyTo: line.replyTo,
        pinned,
        removed,
        removedBy: removed ? removedBy(exercise, seatId, line) : null,
        thumbs,
        thumbedAt: exercise.events.flatMap((one) => (one.type === 'chatThumbed' && one.line === line.id ? [one.at] : [])),
        kind,
        noise: kind === 'noise' || kind === 'duplicates',
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
